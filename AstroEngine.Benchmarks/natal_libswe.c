/* The C library doing the work of one chart, on one core, for random dates: 12 bodies with speeds, Placidus houses in the Lahiri
 * zodiac and its ayanamsa. Arguments: number of charts, seed. Prints charts per second and a checksum. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <swephexp.h>

static unsigned long long state;

/* SplitMix64, the same as in SideBySide.cs, so that both sides meet the same dates. */
static double next(void)
{
  unsigned long long z = (state += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return ((z ^ (z >> 31)) >> 11) * (1.0 / 9007199254740992.0);
}

int main(int argc, char **argv)
{
  static const int bodies[] = {SE_SUN, SE_MOON, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN, SE_URANUS, SE_NEPTUNE,
    SE_PLUTO, SE_MEAN_NODE, SE_TRUE_NODE};
  int charts = argc > 1 ? atoi(argv[1]) : 20000, i, j;
  double sum = 0, seconds;
  struct timespec from, to;
  char error[AS_MAXCH];
  state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
  swe_set_ephe_path("/usr/share/libswe/ephe");
  swe_set_sid_mode(SE_SIDM_LAHIRI, 0, 0);
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (i = 0; i < charts; i++) {
    double jd = 2415020.5 + next() * 73049, latitude = next() * 120 - 60, longitude = next() * 360 - 180;
    double x[6], cusps[13], angles[10], ayanamsa;
    for (j = 0; j < 12; j++) {
      int flags = swe_calc_ut(jd, bodies[j], SEFLG_SWIEPH | SEFLG_SPEED | SEFLG_SIDEREAL, x, error);
      if (flags < 0 || !(flags & SEFLG_SWIEPH)) {
        fprintf(stderr, "%s\n", error);
        return 1;
      }
      sum += x[0];
    }
    swe_houses_ex(jd, SEFLG_SWIEPH | SEFLG_SIDEREAL, latitude, longitude, 'P', cusps, angles);
    swe_get_ayanamsa_ex_ut(jd, SEFLG_SWIEPH, &ayanamsa, error);
    sum += cusps[2] + ayanamsa;
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  seconds = (to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec) * 1e-9;
  printf("%.1f %.6f\n", charts / seconds, sum / charts);
  return 0;
}
