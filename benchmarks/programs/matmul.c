#include <stdio.h>
#include <stdlib.h>

enum { N = 300 };

int main(void) {
  double *a = malloc(N * N * sizeof *a), *b = malloc(N * N * sizeof *b), *c = malloc(N * N * sizeof *c);
  for (long i = 0; i < N * N; i++) a[i] = (double)(i % 7), b[i] = (double)(i % 5), c[i] = 0.0;
  for (long i = 0; i < N; i++)
    for (long j = 0; j < N; j++) {
      double total = 0.0;
      for (long k = 0; k < N; k++) total += a[i * N + k] * b[k * N + j];
      c[i * N + j] = total;
    }
  printf("%ld\n", (long)c[N * N - 1]);
  free(a), free(b), free(c);
}
