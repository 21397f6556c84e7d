#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { SIZE = 1500 };

/* Like Mojo's //: towards minus infinity. */
static long floor_half(long x) { return x >> 1; }

static double weight(long i, long j) { return 1.0 / (double)(floor_half((i + j) * (i + j + 1)) + i + 1); }

static void times(const double *vector, double *result, long size, bool transposed) {
  for (long i = 0; i < size; i++) {
    double total = 0.0;
    for (long j = 0; j < size; j++)
      total += (transposed ? weight(j, i) : weight(i, j)) * vector[j];
    result[i] = total;
  }
}

int main(void) {
  double *u = malloc(SIZE * sizeof *u), *v = malloc(SIZE * sizeof *v);
  double *between = malloc(SIZE * sizeof *between);
  for (long i = 0; i < SIZE; i++) u[i] = 1.0, v[i] = 0.0, between[i] = 0.0;
  for (int round = 0; round < 10; round++) {
    times(u, between, SIZE, false);
    times(between, v, SIZE, true);
    times(v, between, SIZE, false);
    times(between, u, SIZE, true);
  }
  double above = 0.0, below = 0.0;
  for (long i = 0; i < SIZE; i++) above += u[i] * v[i], below += v[i] * v[i];
  printf("%ld\n", (long)(above / below * 1000000.0));
  free(u), free(v), free(between);
}
