/* The oracle of the house systems: libswe itself, asked by a program of its own.
 *
 * Reads one request a line, degrees all of them:
 *   armc latitude obliquity house_letter sun_declination
 * The declination matters to the Sunshine systems only, and is at most 24 degrees.
 * Writes one line of numbers for each:
 *   houses_result ascendant midheaven vertex, then 12 cusps, or 36 Gauquelin sectors
 * houses_result is negative when Porphyry took the place of the system.
 */
#include <stdio.h>
#include <swephexp.h>

int main(void)
{
  double armc, latitude, obliquity, declination;
  char letter[4];
  while (scanf("%lf %lf %lf %3s %lf", &armc, &latitude, &obliquity, letter, &declination) == 5) {
    double cusps[37] = {0}, angles[10] = {0};
    int result, count, i;
    angles[9] = declination;
    result = swe_houses_armc(armc, latitude, obliquity, letter[0], cusps, angles);
    count = letter[0] == 'G' && result >= 0 ? 36 : 12;
    printf("%d %.17g %.17g %.17g", result, angles[0], angles[1], angles[3]);
    for (i = 1; i <= count; i++)
      printf(" %.17g", cusps[i]);
    printf("\n");
  }
  return 0;
}
