/* The oracle of the natal chart: libswe itself, asked by a program of its own.
 *
 * Reads one request a line:
 *   jd_ut latitude longitude altitude sidereal_mode house_letter center kind
 * sidereal_mode is an SE_SIDM_ number or -1 for tropical; center is g, t or h; kind is a (apparent) or g (geometric).
 * Writes one line of numbers for each:
 *   delta_t_days sidereal_hours ayanamsa houses_result cusps asc mc vertex armc, cusps[cusps],
 *   then for each body  flag longitude latitude distance speed ra declination
 * flag is 1 when Swiss Ephemeris files were used, as the returned flags say, and 0 when not.
 */
#include <stdio.h>
#include <string.h>
#include <swephexp.h>

static const int bodies[] = {
  SE_SUN, SE_MOON, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN, SE_URANUS, SE_NEPTUNE, SE_PLUTO,
  SE_MEAN_NODE, SE_TRUE_NODE, SE_MEAN_APOG, SE_OSCU_APOG, SE_CHIRON, SE_CERES, SE_PALLAS, SE_JUNO, SE_VESTA,
};

static int swiss(int flags)
{
  return flags >= 0 && (flags & SEFLG_SWIEPH) && !(flags & SEFLG_MOSEPH);
}

int main(int argc, char **argv)
{
  double jd, lat, lon, alt;
  int mode;
  char letter[4], center[4], kind[4], error[AS_MAXCH];
  swe_set_ephe_path(argc > 1 ? argv[1] : "/usr/share/libswe/ephe");
  while (scanf("%lf %lf %lf %lf %d %3s %3s %3s", &jd, &lat, &lon, &alt, &mode, letter, center, kind) == 8) {
    double cusps[37] = {0}, angles[10] = {0}, ayanamsa = 0;
    int flags = SEFLG_SWIEPH | SEFLG_SPEED, sidereal = 0, i, result, count;
    if (mode >= 0) {
      swe_set_sid_mode(mode, 0, 0);
      sidereal = SEFLG_SIDEREAL;
      if (!swiss(swe_get_ayanamsa_ex_ut(jd, SEFLG_SWIEPH | SEFLG_NONUT, &ayanamsa, error))) {
        fprintf(stderr, "ayanamsa %d at %f: %s\n", mode, jd, error);
        return 1;
      }
    }
    if (*center == 't') {
      swe_set_topo(lon, lat, alt);
      flags |= SEFLG_TOPOCTR;
    } else if (*center == 'h') {
      flags |= SEFLG_HELCTR;
    }
    if (*kind == 'g')
      flags |= SEFLG_TRUEPOS;
    result = swe_houses_ex(jd, SEFLG_SWIEPH | sidereal, lat, lon, *letter, cusps, angles);
    count = *letter == 'G' && result >= 0 ? 36 : 12;
    printf("%.17g %.17g %.17g %d %d %.17g %.17g %.17g %.17g", swe_deltat_ex(jd, SEFLG_SWIEPH, error), swe_sidtime(jd),
      ayanamsa, result, count, angles[0], angles[1], angles[3], angles[2]);
    for (i = 1; i <= count; i++)
      printf(" %.17g", cusps[i]);
    for (i = 0; i < (int) (sizeof bodies / sizeof *bodies); i++) {
      double ecliptic[6], equatorial[6];
      int first = swe_calc_ut(jd, bodies[i], flags | sidereal, ecliptic, error);
      int second = swe_calc_ut(jd, bodies[i], flags | SEFLG_EQUATORIAL, equatorial, error);
      printf(" %d %.17g %.17g %.17g %.17g %.17g %.17g", swiss(first) && swiss(second),
        ecliptic[0], ecliptic[1], ecliptic[2], ecliptic[3], equatorial[0], equatorial[1]);
    }
    putchar('\n');
    fflush(stdout);
  }
  return 0;
}
