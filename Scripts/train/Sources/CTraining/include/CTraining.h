#pragma once

#include <stddef.h>

/// y[rows][columns] += x[rows][depth] * w[depth][columns]; columns are a multiple of 16.
void training_multiply(const float *x, size_t rows, size_t depth, const float *w, size_t columns, float *y);
