#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { long *data, length, capacity; } Scores;
typedef struct { char *data; long length; } Name;
typedef struct { long id; Name name; Scores scores; } Record;

static Record copy(const Record *from) {
  Record to = {from->id, {malloc((size_t)from->name.length + 1), from->name.length}, from->scores};
  memcpy(to.name.data, from->name.data, (size_t)to.name.length + 1);
  to.scores.capacity = to.scores.length;
  to.scores.data = malloc((size_t)to.scores.length * sizeof(long));
  memcpy(to.scores.data, from->scores.data, (size_t)to.scores.length * sizeof(long));
  return to;
}

static void append(Scores *scores, long score) {
  if (scores->length == scores->capacity) {
    scores->capacity = scores->capacity ? 2 * scores->capacity : 4;
    scores->data = realloc(scores->data, (size_t)scores->capacity * sizeof(long));
  }
  scores->data[scores->length++] = score;
}

static Record renamed(Record record, long suffix) {
  record.id += suffix;
  append(&record.scores, suffix);
  return record;
}

static long best(const Record *record) {
  long most = 0;
  for (long i = 0; i < record->scores.length; i++)
    if (record->scores.data[i] > most) most = record->scores.data[i];
  return most;
}

int main(void) {
  enum { COUNT = 1000 };
  Record *records = malloc(COUNT * sizeof *records);
  for (long i = 0; i < COUNT; i++) {
    Scores scores = {0};
    for (long j = 0; j < 8; j++) append(&scores, i * j % 101);
    char text[64];
    int length = snprintf(text, sizeof text, "a record with a name of its own %ld", i);
    records[i] = (Record){i, {strdup(text), length}, scores};
  }
  long total = 0;
  for (long round = 0; round < 300; round++) {
    Record *copied = malloc(COUNT * sizeof *copied), *next = malloc(COUNT * sizeof *next);
    for (long i = 0; i < COUNT; i++) copied[i] = copy(&records[i]);
    for (long i = 0; i < COUNT; i++) next[i] = renamed(copied[COUNT - 1 - i], round);
    free(copied);
    for (long i = 0; i < COUNT; i++) {
      total += best(&next[i]) + next[i].id + next[i].name.length;
      next[i].scores.length = 8;
    }
    for (long i = 0; i < COUNT; i++) free(records[i].name.data), free(records[i].scores.data);
    free(records);
    records = next;
  }
  printf("%ld %s\n", total, records[0].name.data);
  for (long i = 0; i < COUNT; i++) free(records[i].name.data), free(records[i].scores.data);
  free(records);
}
