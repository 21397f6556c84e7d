#include <stdio.h>
#include <stdlib.h>

/* Laid out as the list of owned pointers is: an array of children that is allocated on its own. */
typedef struct Tree { struct Tree **children; long count, capacity; } Tree;

static Tree grow(int depth) {
  Tree tree = {NULL, 0, 0};
  if (depth > 0) {
    tree = (Tree){malloc(2 * sizeof(Tree *)), 2, 2};
    for (long i = 0; i < 2; i++) {
      tree.children[i] = malloc(sizeof(Tree));
      *tree.children[i] = grow(depth - 1);
    }
  }
  return tree;
}

static long count(const Tree *tree) {
  long total = 1;
  for (long i = 0; i < tree->count; i++) total += count(tree->children[i]);
  return total;
}

static void fell(Tree *tree) {
  for (long i = 0; i < tree->count; i++) fell(tree->children[i]), free(tree->children[i]);
  free(tree->children);
}

int main(void) {
  enum { DEPTH = 14 };
  Tree kept = grow(DEPTH);
  for (int depth = 4; depth <= DEPTH; depth += 5) {
    long rounds = 1L << (DEPTH - depth + 4), total = 0;
    for (long i = 0; i < rounds; i++) {
      Tree tree = grow(depth);
      total += count(&tree);
      fell(&tree);
    }
    printf("%ld %d %ld\n", rounds, depth, total);
  }
  printf("%ld\n", count(&kept));
  fell(&kept);
}
