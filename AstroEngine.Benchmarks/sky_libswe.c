/* The C library looking for the eclipses of years, on one core: the next ones of Sun and Moon until the year ends, with the place and the size of each maximum, as
 * our search has them. Arguments: first year, number of years. Prints milliseconds a year and how many eclipses there were. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <swephexp.h>

int main(int argc, char **argv)
{
  int first = argc > 1 ? atoi(argv[1]) : 1902, years = argc > 2 ? atoi(argv[2]) : 190, found = 0;
  double from = swe_julday(first, 1, 1, 0, SE_GREG_CAL), to = swe_julday(first + years, 1, 1, 0, SE_GREG_CAL), day, seconds;
  double times[20], place[20], attributes[30];
  struct timespec begin, end;
  char error[AS_MAXCH];
  swe_set_ephe_path("/usr/share/libswe/ephe");
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (day = from;; day = times[0] + 10) {
    if (swe_sol_eclipse_when_glob(day, SEFLG_SWIEPH, 0, times, 0, error) == ERR)
      return 1;
    if (times[0] >= to)
      break;
    swe_sol_eclipse_where(times[0], SEFLG_SWIEPH, place, attributes, error);
    found++;
  }
  for (day = from;; day = times[0] + 10) {
    if (swe_lun_eclipse_when(day, SEFLG_SWIEPH, 0, times, 0, error) == ERR)
      return 1;
    if (times[0] >= to)
      break;
    swe_lun_eclipse_how(times[0], SEFLG_SWIEPH, NULL, attributes, error);
    found++;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  seconds = (end.tv_sec - begin.tv_sec) + (end.tv_nsec - begin.tv_nsec) * 1e-9;
  printf("%.4f %d\n", seconds * 1000 / years, found);
  return 0;
}
