#include <stdio.h>
#include <stdlib.h>

enum { N = 512, TILE = 64, WIDTH = 4 };

typedef double Lanes __attribute__((vector_size(32), aligned(8)));

static void multiply(const double *left, const double *right, double *result) {
  for (long i0 = 0; i0 < N; i0 += TILE)
    for (long k0 = 0; k0 < N; k0 += TILE)
      for (long j0 = 0; j0 < N; j0 += TILE)
        for (long i = i0; i < i0 + TILE; i++)
          for (long k = k0; k < k0 + TILE; k++) {
            double factor = left[i * N + k];
            for (long j = j0; j < j0 + TILE; j += WIDTH)
              *(Lanes *)(result + i * N + j) += factor * *(const Lanes *)(right + k * N + j);
          }
}

int main(void) {
  double *a = malloc(N * N * sizeof *a), *b = malloc(N * N * sizeof *b), *c = malloc(N * N * sizeof *c);
  for (long i = 0; i < N * N; i++) a[i] = (double)(i % 7), b[i] = (double)(i % 5), c[i] = 0.0;
  for (int round = 0; round < 6; round++) multiply(a, b, c);
  printf("%ld\n", (long)c[N * N - 1]);
  free(a), free(b), free(c);
}
