#include <stdint.h>
#include <stdio.h>

static long gcd(long a, long b) {
  while (b != 0) {
    /* What Mojo's % gives: the sign of the divisor. */
    long rest = a % b;
    if (rest != 0 && (rest ^ b) < 0) rest += b;
    a = b;
    b = rest;
  }
  return a;
}

static long steps(long n) {
  long count = 0;
  while (n != 1) {
    n = (n & 1) == 0 ? n >> 1 : 3 * n + 1;
    count++;
  }
  return count;
}

static uint64_t power(uint64_t base, uint64_t e, uint64_t modulus) {
  uint64_t result = 1, b = base % modulus;
  while (e > 0) {
    if ((e & 1) == 1) result = result * b % modulus;
    b = b * b % modulus;
    e >>= 1;
  }
  return result;
}

int main(void) {
  long divisors = 0, longest = 0;
  for (long a = 1; a < 1200; a++)
    for (long b = 1; b < 1200; b++)
      if (gcd(a, b) == 1) divisors++;
  for (long start = 1; start < 400000; start++) {
    long found = steps(start);
    if (found > longest) longest = found;
  }
  uint64_t powers = 0;
  for (long base = 1; base < 100000; base++) powers ^= power((uint64_t)base, 65537, 1000000007);
  printf("%ld %ld %lu\n", divisors, longest, powers);
}
