/* The oracle of horizons that are not level: libswe itself, asked by a program of its own.
 *
 * Reads one request a line:
 *   jd_ut latitude longitude altitude body rsmi pressure temperature horizon
 * Writes one line for each:
 *   result jd_ut
 * result is 0 when the event was found and -2 when the body does not rise or set.
 */
#include <stdio.h>
#include <swephexp.h>

int main(int argc, char **argv)
{
  double jd, lat, lon, alt, pressure, temperature, horizon;
  int body, rsmi;
  char error[AS_MAXCH];
  swe_set_ephe_path(argc > 1 ? argv[1] : "/usr/share/libswe/ephe");
  while (scanf("%lf %lf %lf %lf %d %d %lf %lf %lf", &jd, &lat, &lon, &alt, &body, &rsmi, &pressure, &temperature, &horizon) == 9) {
    double place[3], found[10] = {0};
    int result;
    place[0] = lon;
    place[1] = lat;
    place[2] = alt;
    result = swe_rise_trans_true_hor(jd, body, NULL, SEFLG_SWIEPH, rsmi, place, pressure, temperature, horizon, found, error);
    if (result == ERR) {
      fprintf(stderr, "body %d at %f: %s\n", body, jd, error);
      return 1;
    }
    printf("%d %.17g\n", result, found[0]);
  }
  return 0;
}
