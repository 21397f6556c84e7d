#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { N = 512, TILE = 64, WIDTH = 4 };

typedef double Lanes __attribute__((vector_size(32), aligned(8)));

static double *left, *right, *result;
static atomic_long next;

static void rows(long number) {
  long i0 = number * TILE;
  for (long k0 = 0; k0 < N; k0 += TILE)
    for (long j0 = 0; j0 < N; j0 += TILE)
      for (long i = i0; i < i0 + TILE; i++)
        for (long k = k0; k < k0 + TILE; k++) {
          double factor = left[i * N + k];
          for (long j = j0; j < j0 + TILE; j += WIDTH)
            *(Lanes *)(result + i * N + j) += factor * *(const Lanes *)(right + k * N + j);
        }
}

static void *work(void *unused) {
  (void)unused;
  for (long piece; (piece = atomic_fetch_add(&next, 1)) < N / TILE;) rows(piece);
  return NULL;
}

int main(void) {
  left = malloc(N * N * sizeof *left), right = malloc(N * N * sizeof *right), result = malloc(N * N * sizeof *result);
  for (long i = 0; i < N * N; i++) left[i] = (double)(i % 7), right[i] = (double)(i % 5), result[i] = 0.0;
  long others = sysconf(_SC_NPROCESSORS_ONLN) - 1;
  pthread_t *threads = malloc((size_t)others * sizeof *threads);
  for (int round = 0; round < 6; round++) {
    next = 0;
    for (long i = 0; i < others; i++) pthread_create(&threads[i], NULL, work, NULL);
    work(NULL);
    for (long i = 0; i < others; i++) pthread_join(threads[i], NULL);
  }
  printf("%ld\n", (long)result[N * N - 1]);
  free(left), free(right), free(result), free(threads);
}
