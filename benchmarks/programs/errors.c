#include <stdio.h>
#include <stdlib.h>

/* How C does it: what a function gives is whether it failed, and the result goes through a pointer. */
static const char *digit(long byte, long *result) {
  if (byte < 48 || byte > 57) return "not a digit";
  *result = byte - 48;
  return NULL;
}

static const char *number(const long *text, long start, long end, long *result) {
  long total = 0;
  for (long i = start; i < end; i++) {
    long value;
    const char *error = digit(text[i], &value);
    if (error) return error;
    total = total * 10 + value;
  }
  *result = total;
  return NULL;
}

static long draw(long balance, long amount, long *result) {
  if (amount > balance) return amount - balance;
  *result = balance - amount;
  return 0;
}

static long draw_twice(long balance, long amount, long *result) {
  long rest, missing = draw(balance, amount, &rest);
  return missing ? missing : draw(rest, amount, result);
}

int main(void) {
  long *text = malloc(100000 * sizeof *text);
  for (long i = 0; i < 100000; i++) text[i] = i % 97 != 0 ? 48 + i % 10 : 65;
  long total = 0, failed = 0, value;
  for (int round = 0; round < 60; round++)
    for (long start = 0; start < 99995; start += 5) {
      if (number(text, start, start + 5, &value)) failed++;
      else total += value;
    }
  long balance = 0, missing = 0;
  for (long i = 0; i < 30000000; i++) missing += draw_twice(i % 1000, i % 701, &balance);
  printf("%ld %ld %ld %ld\n", total, failed, balance, missing);
  free(text);
}
