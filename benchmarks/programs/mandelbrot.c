#include <stdio.h>

static long iterations(double cx, double cy) {
  double x = 0.0, y = 0.0;
  for (long step = 0; step < 500; step++) {
    double xx = x * x, yy = y * y;
    if (xx + yy > 4.0) return step;
    y = 2.0 * x * y + cy;
    x = xx - yy + cx;
  }
  return 500;
}

int main(void) {
  long total = 0;
  for (long row = 0; row < 600; row++)
    for (long column = 0; column < 600; column++)
      total += iterations((double)column / 200.0 - 2.0, (double)row / 300.0 - 1.0);
  printf("%ld\n", total);
}
