#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { COUNT = 1000000 };

typedef struct { long age; double weight; } Person;

static int by_number(const void *left, const void *right) {
  long a = *(const long *)left, b = *(const long *)right;
  return (a > b) - (a < b);
}

static bool younger(const Person *a, const Person *b) {
  return a->age < b->age || (a->age == b->age && a->weight < b->weight);
}

static int by_age(const void *left, const void *right) {
  return younger(right, left) - younger(left, right);
}

int main(void) {
  long *numbers = malloc(COUNT * sizeof *numbers);
  Person *people = malloc(COUNT * sizeof *people);
  long number = 12345;
  for (long i = 0; i < COUNT; i++) {
    number = (number * 1103515245 + 12345) % 2147483648;
    numbers[i] = number;
    people[i] = (Person){number / 65536 % 100, (double)(number % 1000)};
  }
  qsort(numbers, COUNT, sizeof *numbers, by_number);
  qsort(people, COUNT, sizeof *people, by_age);
  qsort(numbers, COUNT, sizeof *numbers, by_number);
  long check = 0;
  for (long i = 0; i < COUNT; i += 1000) check = (check * 31 + numbers[i] + people[i].age) % 1000003;
  printf("%ld %ld %ld\n", check, people[COUNT / 2].age, (long)people[COUNT / 2].weight);
  free(numbers), free(people);
}
