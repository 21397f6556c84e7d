#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { LIMIT = 10000000 };

int main(void) {
  bool *composite = calloc(LIMIT + 1, 1);
  long count = 0;
  for (long n = 2; n <= LIMIT; n++)
    if (!composite[n]) {
      count++;
      for (long multiple = n * n; multiple <= LIMIT; multiple += n) composite[multiple] = true;
    }
  printf("%ld\n", count);
  free(composite);
}
