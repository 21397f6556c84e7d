#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { char *data; size_t length, capacity; } Text;
typedef struct { const char *data; size_t length; } Part;

static void append(Text *text, const char *data, size_t length) {
  if (text->length + length > text->capacity) {
    while (text->length + length > text->capacity) text->capacity = text->capacity ? 2 * text->capacity : 24;
    text->data = realloc(text->data, text->capacity);
  }
  memcpy(text->data + text->length, data, length);
  text->length += length;
}

int main(void) {
  Text text = {0};
  long number = 12345;
  for (int i = 0; i < 300000; i++) {
    number = (number * 1103515245 + 12345) % 2147483648;
    append(&text, "item", 4);
    char digits[24];
    append(&text, digits, (size_t)snprintf(digits, sizeof digits, "%ld", number % 1000));
    append(&text, number % 3 != 0 ? "," : ";", 1);
  }
  long vowels = 0;
  for (size_t i = 0; i < text.length; i++) {
    unsigned char byte = (unsigned char)text.data[i];
    if (byte == 97 || byte == 101 || byte == 105) vowels++;
  }
  Part *parts = NULL;
  size_t count = 0, capacity = 0;
  for (const char *at = text.data, *end = text.data + text.length;;) {
    const char *comma = memchr(at, ',', (size_t)(end - at));
    if (count == capacity) parts = realloc(parts, (capacity = capacity ? 2 * capacity : 8) * sizeof *parts);
    parts[count++] = (Part){at, (size_t)((comma ? comma : end) - at)};
    if (!comma) break;
    at = comma + 1;
  }
  long total = 0, small = 0;
  for (size_t i = 0; i < count; i++) {
    if (parts[i].length >= 4 && memcmp(parts[i].data, "item", 4) == 0 && parts[i].length < 8) small++;
    const char *found = memchr(parts[i].data, ';', parts[i].length);
    total += found ? found - parts[i].data : -1;
  }
  Text joined = {0}, replaced = {0};
  for (size_t i = 0; i < count; i++) {
    if (i) append(&joined, "-", 1);
    append(&joined, parts[i].data, parts[i].length);
  }
  for (const char *at = text.data, *end = text.data + text.length;;) {
    const char *found = memmem(at, (size_t)(end - at), "item", 4);
    append(&replaced, at, (size_t)((found ? found : end) - at));
    if (!found) break;
    append(&replaced, "x", 1);
    at = found + 4;
  }
  for (size_t i = 0; i < replaced.length; i++) replaced.data[i] = (char)toupper(replaced.data[i]);
  long ones = 0;
  for (const char *at = replaced.data, *end = replaced.data + replaced.length;;) {
    const char *found = memmem(at, (size_t)(end - at), "X1", 2);
    if (!found) break;
    ones++;
    at = found + 2;
  }
  printf("%zu %ld %ld %ld %zu %zu\n%ld\n", count, vowels, total, small, joined.length, replaced.length, ones);
  free(text.data), free(joined.data), free(replaced.data), free(parts);
}
