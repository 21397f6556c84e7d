#include <stdio.h>
#include <stdlib.h>

/* A closure is a function and what it refers to; clang sees through both where they are known. */
typedef long (*Step)(void *captured, long total, long i);
typedef double (*Curve)(void *captured, double x);
typedef void (*Visit)(void *captured, long value);

static inline long fold(long count, long start, Step step, void *captured) {
  long total = start;
  for (long i = 0; i < count; i++) total = step(captured, total, i);
  return total;
}

static inline double integral(double low, double high, long steps, Curve f, void *captured) {
  double width = (high - low) / (double)steps, total = 0.0;
  for (long i = 0; i < steps; i++) total += f(captured, low + ((double)i + 0.5) * width);
  return total * width;
}

static inline void for_each(const long *values, long count, Visit f, void *captured) {
  for (long i = 0; i < count; i++) f(captured, values[i]);
}

static inline long mix(void *captured, long total, long i) {
  return ((total * *(long *)captured) ^ i) + 1;
}

static inline double curve(void *captured, double x) {
  return (*(double *)captured * x + 1.0) / (x * x + 1.0);
}

typedef struct { long seen, even; } Counts;

static inline void visit(void *captured, long value) {
  Counts *counts = captured;
  counts->seen += value;
  if (value % 2 == 0) counts->even++;
}

int main(void) {
  long sums = 0;
  for (long round = 0; round < 3000; round++) {
    long factor = round % 5 + 1;
    sums ^= fold(10000, round, mix, &factor);
  }
  double area = 0.0;
  for (long round = 0; round < 100; round++) {
    double a = (double)round;
    area += integral(0.0, 1.0, 100000, curve, &a);
  }
  long *values = malloc(10000 * sizeof *values);
  for (long i = 0; i < 10000; i++) values[i] = i * i % 1009;
  Counts counts = {0, 0};
  for (int round = 0; round < 2000; round++) for_each(values, 10000, visit, &counts);
  printf("%ld %ld %ld %ld\n", sums, (long)area, counts.seen, counts.even);
  free(values);
}
