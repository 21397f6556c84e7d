#include <stdio.h>

typedef double Lanes __attribute__((vector_size(32)));

static double norm(Lanes cx, Lanes cy) {
  Lanes x = {0.0}, y = {0.0};
  for (int step = 0; step < 500; step++) {
    Lanes xx = x * x, yy = y * y;
    y = (x * y + x * y) * 0.5 + cy;
    x = (xx - yy) * 0.5 + cx;
  }
  return x[0] + x[1] + x[2] + x[3] + y[0];
}

int main(void) {
  double total = 0.0;
  for (long row = 0; row < 600; row++)
    for (long column = 0; column < 150; column++) {
      double cx = (double)column / 600.0 - 0.25, cy = (double)row / 1200.0 - 0.25;
      total += norm((Lanes){cx, cx, cx, cx}, (Lanes){cy, cy, cy, cy});
    }
  printf("%ld\n", (long)(total * 1000.0));
}
