/* The oracle of the Moon: libswe itself, asked by a program of its own.
 *
 * Reads one request a line:
 *   what jd_ut body
 * and writes one line for each:
 *   1: longitudes of Moon and body, Moon's distance (au), latitude
 *   2: lit share of the Moon, 0, 0, 0
 * Positions are apparent, geocentric, tropical.
 */
#include <stdio.h>
#include <swephexp.h>

int main(int argc, char **argv)
{
  double jd;
  int what, body;
  char error[AS_MAXCH];
  swe_set_ephe_path(argc > 1 ? argv[1] : "/usr/share/libswe/ephe");
  while (scanf("%d %lf %d", &what, &jd, &body) == 3) {
    double moon[6] = {0}, other[6] = {0}, attributes[20] = {0};
    if (what == 1) {
      if (swe_calc_ut(jd, SE_MOON, SEFLG_SWIEPH, moon, error) == ERR || swe_calc_ut(jd, body, SEFLG_SWIEPH, other, error) == ERR) {
        fprintf(stderr, "%d at %f: %s\n", body, jd, error);
        return 1;
      }
      printf("%.17g %.17g %.17g %.17g\n", moon[0], other[0], moon[2], moon[1]);
    } else {
      if (swe_pheno_ut(jd, SE_MOON, SEFLG_SWIEPH, attributes, error) == ERR) {
        fprintf(stderr, "phenomena at %f: %s\n", jd, error);
        return 1;
      }
      printf("%.17g 0 0 0\n", attributes[1]);
    }
  }
  return 0;
}
