// Preloaded into a program, it lets one call of the system go wrong: DATELINE_FAULT is "CALL:NUMBER:HOW". CALL is write,
// fsync, rename, open or any; NUMBER counts such calls from 1; HOW is an error's name (EIO, ENOSPC), short, zero (from then
// on) or kill.
// DATELINE_FAULT_MARK names a file that is made when it happens.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static char wanted[16], how[16];
static int number;
static atomic_int count;

__attribute__((constructor)) static void readWish(void) {
  const char *wish = getenv("DATELINE_FAULT");
  if (wish == NULL || sscanf(wish, "%15[^:]:%d:%15s", wanted, &number, how) != 3) number = 0;
}

/// Whether this is the call that goes wrong; a kill happens here.
static int isDue(const char *call) {
  if (number == 0 || (strcmp(wanted, "any") != 0 && strcmp(wanted, call) != 0)) return 0;
  int call_number = atomic_fetch_add(&count, 1) + 1;
  if (call_number != number && !(strcmp(how, "zero") == 0 && call_number > number)) return 0;
  const char *mark = getenv("DATELINE_FAULT_MARK");
  if (mark != NULL) syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0600));
  if (strcmp(how, "kill") == 0) raise(SIGKILL);
  errno = strcmp(how, "ENOSPC") == 0 ? ENOSPC : EIO;
  return 1;
}

ssize_t write(int file, const void *bytes, size_t size) {
  if (isDue("write")) {
    if (strcmp(how, "zero") == 0) return 0;
    if (strcmp(how, "short") != 0) return -1;
    size = size > 1 ? size / 2 : size;
  }
  return syscall(SYS_write, file, bytes, size);
}

int fsync(int file) { return isDue("fsync") ? -1 : (int)syscall(SYS_fsync, file); }

int rename(const char *from, const char *to) {
  return isDue("rename") ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int fchmod(int file, mode_t mode) { return isDue("fchmod") ? -1 : (int)syscall(SYS_fchmod, file, mode); }

int mkdir(const char *path, mode_t mode) {
  return isDue("mkdir") ? -1 : (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}

static int openAt(const char *path, int flags, va_list rest) {
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  if (flags & O_CREAT && isDue("open")) return -1;
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int file = openAt(path, flags, rest);
  va_end(rest);
  return file;
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int file = openAt(path, flags, rest);
  va_end(rest);
  return file;
}
