/* The oracle of the ascendant: libswe itself, asked by a program of its own.
 *
 * Reads one request a line:
 *   jd_ut latitude longitude sidereal_mode
 * sidereal_mode is an SE_SIDM_ number or -1 for tropical.
 * Writes for each the ascendant at the moment, and a second later.
 */
#include <stdio.h>
#include <swephexp.h>

int main(void)
{
  double jd, latitude, longitude;
  int mode;
  swe_set_ephe_path("/usr/share/libswe/ephe");
  while (scanf("%lf %lf %lf %d", &jd, &latitude, &longitude, &mode) == 4) {
    double cusps[13], now[10], later[10];
    int flags = SEFLG_SWIEPH;
    if (mode >= 0) {
      swe_set_sid_mode(mode, 0, 0);
      flags |= SEFLG_SIDEREAL;
    }
    swe_houses_ex(jd, flags, latitude, longitude, 'W', cusps, now);
    swe_houses_ex(jd + 1.0 / 86400, flags, latitude, longitude, 'W', cusps, later);
    printf("%.17g %.17g\n", now[0], later[0]);
  }
  return 0;
}
