/* The oracle of returns: libswe's own functions for crossings of a longitude.
 *
 * Reads one request a line:
 *   body from_jd_ut longitude sidereal_mode
 * body is 0 for the Sun or 1 for the Moon; sidereal_mode is an SE_SIDM_ number or -1 for tropical.
 * Writes the first crossing after the instant, Julian day UT.
 */
#include <stdio.h>
#include <swephexp.h>

int main(int argc, char **argv)
{
  int body, mode;
  double from, longitude;
  char error[AS_MAXCH];
  swe_set_ephe_path(argc > 1 ? argv[1] : "/usr/share/libswe/ephe");
  while (scanf("%d %lf %lf %d", &body, &from, &longitude, &mode) == 4) {
    int flags = SEFLG_SWIEPH;
    double found;
    if (mode >= 0) {
      swe_set_sid_mode(mode, 0, 0);
      flags |= SEFLG_SIDEREAL;
    }
    found = body == 0 ? swe_solcross_ut(longitude, from, flags, error) : swe_mooncross_ut(longitude, from, flags, error);
    if (found < from) {
      fprintf(stderr, "body %d from %f: %s\n", body, from, error);
      return 1;
    }
    printf("%.17g\n", found);
  }
  return 0;
}
