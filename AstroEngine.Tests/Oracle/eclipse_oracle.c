/* The oracle of eclipses: libswe itself, asked by a program of its own.
 *
 * Reads one request a line:
 *   what jd_ut latitude longitude altitude
 * and writes one line for each:
 *   1, the next eclipse of the Sun anywhere:    result, 8 times, longitude and latitude of the maximum, 11 attributes there
 *   2, the next eclipse of the Sun at a place:  result, 8 times, 0, 0, 11 attributes
 *   3, the next eclipse of the Moon anywhere:   result, 8 times, 0, 0, 11 attributes
 *   4, the Moon's eclipse of an instant at a place:  result, 8 zeros, 0, 0, 11 attributes
 *   5, the Sun's eclipse of an instant at a place:   the same
 *   6, the discs of Sun and Moon at an instant and place:  0, how many degrees they overlap, 20 zeros
 * as swecl.c describes them.
 */
#include <stdio.h>
#include <string.h>
#include <math.h>
#include <swephexp.h>

/* Separation of the centres and the two radii, from positions alone: the radii are those of swecl.c. */
static int overlap(double jd, double *place, double *result, char *error)
{
  double sun[6], moon[6], ds, dm, chord = 0;
  int i, flags = SEFLG_SWIEPH | SEFLG_EQUATORIAL | SEFLG_XYZ | SEFLG_TOPOCTR;
  swe_set_topo(place[0], place[1], place[2]);
  if (swe_calc_ut(jd, SE_SUN, flags, sun, error) == ERR || swe_calc_ut(jd, SE_MOON, flags, moon, error) == ERR)
    return ERR;
  ds = sqrt(sun[0] * sun[0] + sun[1] * sun[1] + sun[2] * sun[2]);
  dm = sqrt(moon[0] * moon[0] + moon[1] * moon[1] + moon[2] * moon[2]);
  for (i = 0; i < 3; i++)
    chord += (sun[i] / ds - moon[i] / dm) * (sun[i] / ds - moon[i] / dm);
  *result = (asin(696000 / 149597870.7 / ds) + asin(1738.15 / 149597870.7 / dm) - 2 * asin(sqrt(chord) / 2)) * 180 / M_PI;
  return 0;
}

int main(int argc, char **argv)
{
  double jd, lat, lon, alt;
  int what, i;
  char error[AS_MAXCH];
  swe_set_ephe_path(argc > 1 ? argv[1] : "/usr/share/libswe/ephe");
  while (scanf("%d %lf %lf %lf %lf", &what, &jd, &lat, &lon, &alt) == 5) {
    double place[20] = {0}, times[20] = {0}, attributes[30] = {0};
    int result = ERR;
    place[0] = lon;
    place[1] = lat;
    place[2] = alt;
    switch (what) {
    case 1:
      result = swe_sol_eclipse_when_glob(jd, SEFLG_SWIEPH, 0, times, 0, error);
      if (result != ERR)
        swe_sol_eclipse_where(times[0], SEFLG_SWIEPH, place, attributes, error);
      break;
    case 2:
      result = swe_sol_eclipse_when_loc(jd, SEFLG_SWIEPH, place, times, attributes, 0, error);
      break;
    case 3:
      result = swe_lun_eclipse_when(jd, SEFLG_SWIEPH, 0, times, 0, error);
      if (result != ERR)
        swe_lun_eclipse_how(times[0], SEFLG_SWIEPH, NULL, attributes, error);
      break;
    case 4:
      result = swe_lun_eclipse_how(jd, SEFLG_SWIEPH, place, attributes, error);
      break;
    case 5:
      result = swe_sol_eclipse_how(jd, SEFLG_SWIEPH, place, attributes, error);
      break;
    case 6:
      result = overlap(jd, place, times, error);
      break;
    }
    if (result == ERR) {
      fprintf(stderr, "%d at %f: %s\n", what, jd, error);
      return 1;
    }
    printf("%d", result);
    for (i = 0; i < 8; i++)
      printf(" %.17g", times[i]);
    printf(" %.17g %.17g", place[0], place[1]);
    for (i = 0; i < 11; i++)
      printf(" %.17g", attributes[i]);
    printf("\n");
  }
  return 0;
}
