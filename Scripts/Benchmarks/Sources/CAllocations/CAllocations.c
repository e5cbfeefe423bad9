#include "CAllocations.h"

#include <stddef.h>
#include <stdlib.h>

#if defined(__GLIBC__)

static _Atomic long long allocations = 0;

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);

void *malloc(size_t size) {
  allocations++;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  allocations++;
  return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  allocations++;
  return __libc_realloc(block, size);
}

long long dateline_allocations(void) { return allocations; }

#else

long long dateline_allocations(void) { return -1; }

#endif
