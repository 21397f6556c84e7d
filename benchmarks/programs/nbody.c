#include <stdio.h>

int main(void) {
  double x[5] = {0.0, 4.8, 8.3, 12.9, 15.4};
  double y[5] = {0.0, -1.2, 4.1, -15.1, -25.9};
  double u[5] = {0.0, 0.6, -1.0, 1.1, 1.0};
  double v[5] = {0.0, 2.8, 1.8, 0.9, 0.6};
  double mass[5] = {39.5, 0.04, 0.01, 0.002, 0.002};
  for (int step = 0; step < 500000; step++) {
    for (int i = 0; i < 5; i++)
      for (int j = i + 1; j < 5; j++) {
        double dx = x[i] - x[j], dy = y[i] - y[j];
        double square = dx * dx + dy * dy + 1.0;
        double pull = 0.001 / (square * square);
        u[i] -= dx * mass[j] * pull;
        v[i] -= dy * mass[j] * pull;
        u[j] += dx * mass[i] * pull;
        v[j] += dy * mass[i] * pull;
      }
    for (int i = 0; i < 5; i++) {
      x[i] += 0.001 * u[i];
      y[i] += 0.001 * v[i];
    }
  }
  printf("%ld %ld\n", (long)(x[0] * 1000.0), (long)(y[1] * 1000.0));
}
