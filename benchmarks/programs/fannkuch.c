#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = 9 };

int main(void) {
  long *order = malloc(N * sizeof *order), *counts = calloc(N, sizeof *counts);
  for (long i = 0; i < N; i++) order[i] = i;
  long most = 0, checksum = 0, index = 0, remaining = N;
  for (;; index++) {
    for (; remaining != 1; remaining--) counts[remaining - 1] = remaining;
    long *flipped = malloc(N * sizeof *flipped), flips = 0;
    memcpy(flipped, order, N * sizeof *flipped);
    for (; flipped[0] != 0; flips++)
      for (long low = 0, high = flipped[0]; low < high; low++, high--) {
        long kept = flipped[low];
        flipped[low] = flipped[high];
        flipped[high] = kept;
      }
    free(flipped);
    if (flips > most) most = flips;
    checksum += index % 2 == 0 ? flips : -flips;
    for (;; remaining++) {
      if (remaining == N) {
        printf("%ld %ld\n", checksum, most);
        free(order), free(counts);
        return 0;
      }
      long first = order[0];
      for (long i = 0; i < remaining; i++) order[i] = order[i + 1];
      order[remaining] = first;
      if (--counts[remaining] > 0) break;
    }
  }
}
