/* The altitude of the Sun by libswe: geocentric, centre of the disc, no refraction.
 *
 * Reads one request a line: jd_ut latitude longitude
 * Writes the true altitude that swe_azalt finds for the geocentric equatorial position.
 */
#include <stdio.h>
#include <swephexp.h>

int main(void)
{
  double jd, lat, lon;
  char error[AS_MAXCH];
  swe_set_ephe_path("/usr/share/libswe/ephe");
  while (scanf("%lf %lf %lf", &jd, &lat, &lon) == 3) {
    double sun[6], place[3] = {lon, lat, 0}, horizontal[3];
    int flags = swe_calc_ut(jd, SE_SUN, SEFLG_SWIEPH | SEFLG_EQUATORIAL, sun, error);
    if (flags < 0 || !(flags & SEFLG_SWIEPH))
      return 1;
    swe_azalt(jd, SE_EQU2HOR, place, 0, 0, sun, horizontal);
    printf("%.17g\n", horizontal[1]);
  }
  return 0;
}
