/* The oracle of transits, returns and stations: libswe itself, stepped through time by a program of its own.
 *
 * Reads one request a line:
 *   from_jd_ut to_jd_ut step body opposite sidereal_mode center latitude longitude altitude levels, level[levels]
 * sidereal_mode is an SE_SIDM_ number or -1 for tropical; center is g, t or h; opposite is 180 for the descending node, else 0.
 * Writes one line of numbers for each:
 *   stations, then for each  jd_ut longitude direction (1 when the body turns retrograde, else 0),
 *   crossings, then for each  level_number jd_ut retrograde
 */
#include <stdio.h>
#include <stdlib.h>
#include <swephexp.h>

#define MOST 400000

static int body, flags;
static double opposite, levels[4096], found[MOST][3], turns[4096][3];
static int level_count, found_count, turn_count;

static double longitude(double jd, double *speed)
{
  double x[6];
  char error[AS_MAXCH];
  int applied = swe_calc_ut(jd, body, flags, x, error);
  if (applied < 0 || !(applied & SEFLG_SWIEPH)) {
    fprintf(stderr, "body %d at %f: %s\n", body, jd, error);
    exit(1);
  }
  if (speed)
    *speed = x[3];
  return swe_degnorm(x[0] + opposite);
}

/* All levels between two instants between which the body does not turn. */
static void cross(double a, double b)
{
  double la = longitude(a, NULL), way = swe_difdeg2n(longitude(b, NULL), la);
  int i;
  for (i = 0; i < level_count; i++) {
    double off = way >= 0 ? swe_degnorm(levels[i] - la) : swe_degnorm(la - levels[i]);
    double low = a, high = b;
    if (off >= (way >= 0 ? way : -way))
      continue;
    while (high - low > 1e-9) {
      double middle = (low + high) / 2, past = swe_difdeg2n(longitude(middle, NULL), levels[i]);
      if ((past >= 0) == (way >= 0))
        high = middle;
      else
        low = middle;
    }
    found[found_count][0] = i;
    found[found_count][1] = (low + high) / 2;
    found[found_count++][2] = way < 0;
  }
}

int main(int argc, char **argv)
{
  double from, to, step, lat, lon, alt;
  int mode, i;
  char center[4];
  swe_set_ephe_path(argc > 1 ? argv[1] : "/usr/share/libswe/ephe");
  while (scanf("%lf %lf %lf %d %lf %d %3s %lf %lf %lf %d", &from, &to, &step, &body, &opposite, &mode, center, &lat, &lon, &alt, &level_count) == 11) {
    double a = from, before, after;
    found_count = turn_count = 0;
    for (i = 0; i < level_count; i++)
      if (scanf("%lf", levels + i) != 1)
        return 1;
    flags = SEFLG_SWIEPH | SEFLG_SPEED;
    if (mode >= 0) {
      swe_set_sid_mode(mode, 0, 0);
      flags |= SEFLG_SIDEREAL;
    }
    if (*center == 't') {
      swe_set_topo(lon, lat, alt);
      flags |= SEFLG_TOPOCTR;
    } else if (*center == 'h') {
      flags |= SEFLG_HELCTR;
    }
    longitude(a, &before);
    while (a < to) {
      double b = a + step < to ? a + step : to;
      longitude(b, &after);
      if ((before < 0) != (after < 0)) {
        double low = a, high = b, speed;
        while (high - low > 1e-9) {
          double middle = (low + high) / 2;
          longitude(middle, &speed);
          if ((speed < 0) == (before < 0))
            low = middle;
          else
            high = middle;
        }
        turns[turn_count][0] = (low + high) / 2;
        turns[turn_count][1] = longitude(low, NULL);
        turns[turn_count++][2] = before > 0;
        cross(a, low);
        cross(low, b);
      } else {
        cross(a, b);
      }
      a = b;
      before = after;
    }
    printf("%d", turn_count);
    for (i = 0; i < turn_count; i++)
      printf(" %.17g %.17g %.17g", turns[i][0], turns[i][1], turns[i][2]);
    printf(" %d", found_count);
    for (i = 0; i < found_count; i++)
      printf(" %.17g %.17g %.17g", found[i][0], found[i][1], found[i][2]);
    putchar('\n');
    fflush(stdout);
  }
  return 0;
}
