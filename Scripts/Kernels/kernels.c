// Compares every way of computing products that this processor may use with the portable one, and prints what each does.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "dateline_product.h"

enum { MOST_ROWS = 32, MOST_COLUMNS = 1024 };

static uint8_t x[MOST_ROWS * DATELINE_GREATEST_DEPTH];
static int8_t weights[DATELINE_GREATEST_DEPTH * MOST_COLUMNS];
static int32_t start[MOST_COLUMNS], exact[MOST_ROWS * MOST_COLUMNS], y[MOST_ROWS * MOST_COLUMNS];

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

// With an argument: only so many products of one way, to count instructions of.
int main(int count, char **arguments) {
  static const char *names[] = {"", "portable", "SSE2", "AVX2", "AVX-VNNI", "VNNI 512", "NEON", "SDOT"};
  static const size_t shapes[][3] = {{1, 16, 16}, {7, 128, 48}, {12, 128, 384}, {12, 128, 896}, {1, 128, 96}, {29, 256, 400}};
  int only = count > 1 ? atoi(arguments[1]) : 0, repeats = count > 2 ? atoi(arguments[2]) : 200, failures = 0;
  srand(7);
  for (size_t i = 0; i < sizeof x && !only; i++) x[i] = 1 + rand() % 255;
  for (size_t i = 0; i < sizeof weights && !only; i++) weights[i] = rand() % 255 - 127;
  for (size_t shape = only ? 2 : 0; shape < (only ? 3 : sizeof shapes / sizeof *shapes); shape++) {
    size_t rows = shapes[shape][0], depth = shapes[shape][1], columns = shapes[shape][2];
    for (size_t column = 0; column < columns && !only; column++) {
      int32_t sum = 0;
      for (size_t k = 0; k < depth; k += 4)
        for (int i = 0; i < 4; i++) sum += weights[k * columns + 4 * column + i];
      start[column] = -128 * sum;
    }
    if (!only) dateline_product_of(dateline_processor_any, x, rows, depth, weights, start, columns, exact);
    for (int processor = 1; processor <= dateline_processor_last; processor++) {
      if (!dateline_product_may_use(processor) || (only && processor != only)) continue;
      double begin = seconds();
      for (int i = 0; i < repeats; i++)
        dateline_product_of(processor, x, rows, depth, weights, start, columns, y);
      double took = seconds() - begin;
      if (only) continue;
      int same = !memcmp(y, exact, rows * columns * sizeof *y);
      failures += !same;
      printf("%2zu x %3zu x %3zu  %-9s %s %8.1f GMAC/s\n", rows, depth, columns, names[processor],
             same ? "same bits" : "OTHER BITS", 1e-9 * rows * depth * columns * repeats / took);
    }
  }
  return failures != 0;
}
