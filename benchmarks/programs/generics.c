#include <stdio.h>
#include <stdlib.h>

typedef struct { double radius; } Circle;
typedef struct { double width, height; } Box;
typedef struct { long *items, count, capacity; } Stack;

static void push(Stack *stack, long item) {
  if (stack->count == stack->capacity) {
    stack->capacity = stack->capacity ? 2 * stack->capacity : 4;
    stack->items = realloc(stack->items, (size_t)stack->capacity * sizeof *stack->items);
  }
  stack->items[stack->count++] = item;
}

static long pop(Stack *stack) { return stack->items[--stack->count]; }

static double area_of_circles(const Circle *shapes, long count, double factor) {
  double total = 0.0;
  for (long i = 0; i < count; i++) {
    Circle scaled = {shapes[i].radius * factor};
    total += 3.0 * scaled.radius * scaled.radius;
  }
  return total;
}

static double area_of_boxes(const Box *shapes, long count, double factor) {
  double total = 0.0;
  for (long i = 0; i < count; i++) {
    Box scaled = {shapes[i].width * factor, shapes[i].height * factor};
    total += scaled.width * scaled.height;
  }
  return total;
}

static long largest(const long *values, long count) {
  long best = values[0];
  for (long i = 0; i < count; i++)
    if (values[i] > best) best = values[i];
  return best;
}

int main(void) {
  Circle *circles = malloc(10000 * sizeof *circles);
  Box *boxes = malloc(10000 * sizeof *boxes);
  for (long i = 0; i < 10000; i++) {
    circles[i].radius = (double)(i % 10);
    boxes[i] = (Box){(double)(i % 7), (double)(i % 5)};
  }
  double total = 0.0;
  for (long round = 0; round < 1500; round++)
    total += area_of_circles(circles, 10000, (double)(round % 3)) + area_of_boxes(boxes, 10000, (double)(round % 4));
  Stack stack = {0};
  long popped = 0;
  for (long round = 0; round < 2000; round++) {
    for (long i = 0; i < 5000; i++) push(&stack, i * round);
    for (long i = 0; i < 5000; i++) popped ^= pop(&stack);
  }
  long *values = malloc(100000 * sizeof *values);
  for (long i = 0; i < 100000; i++) values[i] = i * 7919 % 100003;
  long most = 0;
  for (long round = 0; round < 200; round++) most += largest(values, 100000);
  printf("%ld %ld %ld\n", (long)total, popped, most);
  free(circles), free(boxes), free(stack.items), free(values);
}
