/* The C library looking for a year of exact transits to a natal chart, on one core: eleven aspects of twelve bodies to twelve bodies, Ascendant and Midheaven. The
 * library has no such search. Here each body goes in steps; where it turns round between two steps the station is bisected, so that it goes one way between any
 * two looks; and every longitude that lies between two looks is brought to its time by Newton's method. Arguments: first year, number of years, somebody of thirty
 * each year. Prints milliseconds a year and how many hits there were. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <swephexp.h>

#define BODIES 12
#define MOST 400

static const int bodies[BODIES] = {SE_SUN, SE_MOON, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN, SE_URANUS, SE_NEPTUNE, SE_PLUTO, SE_MEAN_NODE, SE_MEAN_APOG};
static const double aspects[] = {0, 30, 45, 60, 72, 90, 120, 135, 144, 150, 180};
static double levels[MOST];
static int count;

static void look(double day, int body, double *longitude, double *speed)
{
  double x[6];
  char error[AS_MAXCH];
  if (swe_calc_ut(day, body, SEFLG_SWIEPH | SEFLG_SPEED, x, error) < 0) {
    fprintf(stderr, "%s\n", error);
    exit(1);
  }
  *longitude = x[0];
  *speed = x[3];
}

static double turn(double degrees)
{
  return degrees - 360 * floor((degrees + 180) / 360);
}

static int ascending(const void *a, const void *b)
{
  return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

/* The time at which a body that goes one way reaches a level between two looks. */
static double solve(int body, double level, double from, double to, double before, double after)
{
  double low = from, high = to, day = from + (to - from) * turn(level - before) / turn(after - before), longitude, speed;
  int i, forward = turn(after - before) > 0;
  for (i = 0; i < 50; i++) {
    double past, next;
    look(day, body, &longitude, &speed);
    past = turn(longitude - level);
    if ((past > 0) == forward)
      high = day;
    else
      low = day;
    next = day - past / speed;
    if (!(next > low && next < high))
      next = (low + high) / 2;
    if (fabs(next - day) < 1e-8)
      return next;
    day = next;
  }
  return day;
}

/* The levels between two looks at a body that goes one way. */
static int between(int body, double from, double to, double before, double after, double *times)
{
  double way = turn(after - before), low = way > 0 ? before : after, length = fabs(way);
  int found = 0, first = 0, last = count, i;
  low = swe_degnorm(low);
  while (first < last) {
    int middle = (first + last) / 2;
    if (levels[middle] < low)
      first = middle + 1;
    else
      last = middle;
  }
  for (i = 0; i < count; i++) {
    double level = levels[(first + i) % count];
    if (swe_degnorm(level - low) >= length)
      break;
    times[found++] = solve(body, level, from, to, before, after);
  }
  return found;
}

static int year(int number)
{
  double birth = swe_julday(number - 30, number % 12 + 1, 15, number % 24, SE_GREG_CAL), from = swe_julday(number, 1, 1, 0, SE_GREG_CAL);
  double to = swe_julday(number + 1, 1, 1, 0, SE_GREG_CAL), targets[BODIES + 2], cusps[13], angles[10], speed, times[MOST];
  int found = 0, i, k;
  for (i = 0; i < BODIES; i++)
    look(birth, bodies[i], &targets[i], &speed);
  swe_houses(birth, 48.1372, 11.5755, 'P', cusps, angles);
  targets[BODIES] = angles[0];
  targets[BODIES + 1] = angles[1];
  for (count = i = 0; i < BODIES + 2; i++)
    for (k = 0; k < 11; k++) {
      levels[count++] = swe_degnorm(targets[i] + aspects[k]);
      if (k > 0 && k < 10)
        levels[count++] = swe_degnorm(targets[i] - aspects[k]);
    }
  qsort(levels, count, sizeof *levels, ascending);
  for (i = 0; i < BODIES; i++) {
    /* The faster a body, the shorter its steps: a few degrees, and never so many days that it could turn round twice. */
    double step = bodies[i] == SE_MOON ? 0.5 : bodies[i] <= SE_MARS ? 4 : 12, day, longitude, rate, next, after, nextRate;
    look(from, bodies[i], &longitude, &rate);
    for (day = from; day < to; day = next, longitude = after, rate = nextRate) {
      next = day + step < to ? day + step : to;
      look(next, bodies[i], &after, &nextRate);
      if (rate * nextRate < 0) {
        double low = day, high = next, at, middle;
        while (high - low > 1e-7) {
          look(middle = (low + high) / 2, bodies[i], &at, &speed);
          if (speed * rate > 0)
            low = middle;
          else
            high = middle;
        }
        look(low, bodies[i], &at, &speed);
        found += between(bodies[i], day, low, longitude, at, times) + between(bodies[i], low, next, at, after, times);
      } else
        found += between(bodies[i], day, next, longitude, after, times);
    }
  }
  return found;
}

int main(int argc, char **argv)
{
  int first = argc > 1 ? atoi(argv[1]) : 1940, years = argc > 2 ? atoi(argv[2]) : 20, found = 0, i;
  struct timespec begin, end;
  swe_set_ephe_path("/usr/share/libswe/ephe");
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (i = 0; i < years; i++)
    found += year(first + i);
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.4f %d\n", ((end.tv_sec - begin.tv_sec) + (end.tv_nsec - begin.tv_nsec) * 1e-9) * 1000 / years, found);
  return 0;
}
