#pragma once

/// Heap allocations of this process so far; -1 where they cannot be counted (only glibc lets a program stand before its
/// allocator without a tool).
long long dateline_allocations(void);
