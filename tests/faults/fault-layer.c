/*
 * A disk that fails, under a program that knows nothing of it: loaded with LD_PRELOAD, it stands before the calls of libc by which
 * SQLite and Node change files, and counts those that go to files below one folder.
 *
 *   FAULT_FOLDER   absolute path; files below it are watched, and nothing else is touched
 *   FAULT_PLAN     count                 only counts
 *                  fail:N:ERRNO:once     the N-th call that can fail so fails, and only that one
 *                  fail:N:ERRNO:on       it fails, and every one after it, as on a disk that is full or gone
 *                  read:N:ERRNO:once     as fail, of the calls that read; these are counted by themselves
 *                  read:N:ERRNO:on
 *                  rot:N:ERRNO:on        what the N-th call that changes files writes can never be read
 *                  kill:N                the process is killed before the N-th call
 *                  cut:N:SEED            the power goes at the N-th call: what was not synced until then is lost, wholly or in part (power-cut.c)
 *   FAULT_COUNT    a file that gets the numbers of calls that change files and that read, when the process ends by itself
 */
#define _GNU_SOURCE
#include "power-cut.h"
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { COUNT, FAIL, READ, ROT, KILL, CUT };

ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
ssize_t (*real_pread)(int, void *, size_t, off_t);
int (*real_fsync)(int);
int (*real_ftruncate)(int, off_t);
int (*real_rename)(const char *, const char *);
int (*real_unlink)(const char *);
int inside;

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char folder[PATH_MAX];
static size_t folder_length;
static int plan, fail_errno, fail_on;
static long at, calls, reads;
static char rotten[PATH_MAX];
static off_t rotten_from, rotten_to;
static uint64_t seed;

static void *named(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAULT_FOLDER"), *text = getenv("FAULT_PLAN");
  char word[16] = "", how[16] = "";
  long second = 0;
  real_pwrite = named("pwrite64");
  real_pread = named("pread64");
  real_fsync = named("fsync");
  real_ftruncate = named("ftruncate64");
  real_rename = named("rename");
  real_unlink = named("unlink");
  if (!path || !text || strlen(path) >= sizeof folder - 1) return;
  sscanf(text, "%15[a-z]:%ld:%ld:%15s", word, &at, &second, how);
  plan = !strcmp(word, "fail") ? FAIL : !strcmp(word, "read") ? READ : !strcmp(word, "rot") ? ROT : !strcmp(word, "kill") ? KILL : !strcmp(word, "cut") ? CUT : COUNT;
  fail_errno = (int)second;
  fail_on = !strcmp(how, "on");
  seed = (uint64_t)second;
  strcpy(folder, path);
  folder_length = strlen(folder);
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  if (!path || !folder_length) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld %ld\n", calls, reads);
  fclose(file);
}

static int is_watched_path(const char *path) {
  /* The index of the log is shared memory: it is never synced, and made anew by whoever opens the library next. */
  size_t length = strlen(path);
  if (length > 4 && !strcmp(path + length - 4, "-shm")) return 0;
  return folder_length && !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

static int watched(int fd, char *path) {
  char link[64];
  if (!folder_length || inside) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_watched_path(path);
}

/* ---- what happens at the N-th call ---- */

/* Counts a call; whether it is to fail. `reasons`: whether this kind of call can fail for want of room. */
static int fails(int takes_room) {
  calls++;
  if (plan == KILL && calls == at) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
  }
  if (plan == CUT && calls == at) lose_power(seed);
  if (plan != FAIL || (fail_errno == ENOSPC && !takes_room)) return 0;
  /* A call that cannot fail so leaves the fault to the next that can. */
  if (calls < at) return 0;
  static int failed;
  if (failed && !fail_on) return 0;
  failed = 1;
  errno = fail_errno;
  return 1;
}

#define LOCKED(result, work) \
  do {                       \
    pthread_mutex_lock(&lock); \
    result = (work);         \
    int kept_errno = errno;  \
    pthread_mutex_unlock(&lock); \
    errno = kept_errno;      \
  } while (0)

static ssize_t write_at(int fd, const char *path, const void *bytes, size_t length, off_t offset) {
  if (fails(1)) return -1;
  if (plan == ROT && calls == at) {
    strcpy(rotten, path);
    rotten_from = offset;
    rotten_to = offset + (off_t)length;
  }
  if (plan == CUT) note_change(fd, path, WRITE, bytes, (off_t)length, offset);
  return real_pwrite(fd, bytes, length, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
  char path[PATH_MAX];
  ssize_t result;
  if (!watched(fd, path)) return real_pwrite(fd, bytes, length, offset);
  LOCKED(result, write_at(fd, path, bytes, length, offset));
  return result;
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

/* Whether a read is to fail. */
static int read_fails(const char *path, off_t from, off_t to) {
  static int failed;
  reads++;
  errno = fail_errno;
  if (plan == ROT) return *rotten && !strcmp(path, rotten) && from < rotten_to && to > rotten_from;
  if (plan != READ || reads < at || (failed && !fail_on)) return 0;
  failed = 1;
  errno = fail_errno;
  return 1;
}

ssize_t pread64(int fd, void *bytes, size_t length, off_t offset) {
  char path[PATH_MAX];
  int result;
  if (!watched(fd, path)) return real_pread(fd, bytes, length, offset);
  LOCKED(result, read_fails(path, offset, offset + (off_t)length));
  return result ? -1 : real_pread(fd, bytes, length, offset);
}
ssize_t pread(int fd, void *bytes, size_t length, off_t offset) { return pread64(fd, bytes, length, offset); }

ssize_t write(int fd, const void *bytes, size_t length) {
  static ssize_t (*real)(int, const void *, size_t);
  char path[PATH_MAX];
  if (!real) real = named("write");
  if (!watched(fd, path)) return real(fd, bytes, length);
  off_t offset = fcntl(fd, F_GETFL) & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
  ssize_t result;
  LOCKED(result, write_at(fd, path, bytes, length, offset));
  if (result > 0) lseek(fd, offset + result, SEEK_SET);
  return result;
}

static int synced(int fd, const char *path) {
  struct stat file;
  if (fails(0)) return -1;
  int result = real_fsync(fd);
  if (result || plan != CUT || fstat(fd, &file)) return result;
  if (S_ISDIR(file.st_mode)) names_settled(path);
  else bytes_settled(fd);
  return result;
}

int fsync(int fd) {
  char path[PATH_MAX];
  int result;
  if (!watched(fd, path)) return real_fsync(fd);
  LOCKED(result, synced(fd, path));
  return result;
}
int fdatasync(int fd) { return fsync(fd); }

static int shortened(int fd, const char *path, off_t length) {
  if (fails(1)) return -1;
  if (plan == CUT) note_change(fd, path, TRUNCATE, NULL, length, 0);
  return real_ftruncate(fd, length);
}

int ftruncate64(int fd, off_t length) {
  char path[PATH_MAX];
  int result;
  if (!watched(fd, path)) return real_ftruncate(fd, length);
  LOCKED(result, shortened(fd, path, length));
  return result;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int moved(const char *from, const char *to) {
  if (fails(0)) return -1;
  if (plan == CUT) note_naming(MOVED, from, to);
  return real_rename(from, to);
}

int rename(const char *from, const char *to) {
  int result;
  if (inside || !is_watched_path(to)) return real_rename(from, to);
  LOCKED(result, moved(from, to));
  return result;
}

static int removed(const char *path) {
  if (fails(0)) return -1;
  if (plan == CUT) note_naming(REMOVED, path, path);
  return real_unlink(path);
}

int unlink(const char *path) {
  int result;
  if (inside || !is_watched_path(path)) return real_unlink(path);
  LOCKED(result, removed(path));
  return result;
}

/* A file that is made is a name that its folder's fsync has to keep. */
static int opened(const char *name, const char *path, int flags, mode_t mode) {
  int (*real)(const char *, int, ...) = named(name);
  struct stat there;
  int fresh = plan == CUT && !inside && (flags & O_CREAT) && is_watched_path(path) && lstat(path, &there);
  int fd = real(path, flags, mode);
  if (fd >= 0 && fresh) {
    pthread_mutex_lock(&lock);
    note_naming(MADE, path, path);
    pthread_mutex_unlock(&lock);
  }
  return fd;
}

#define OPEN(name)                                  \
  int name(const char *path, int flags, ...) {      \
    mode_t mode = 0;                                \
    if (flags & (O_CREAT | O_TMPFILE)) {            \
      va_list rest;                                 \
      va_start(rest, flags);                        \
      mode = va_arg(rest, mode_t);                  \
      va_end(rest);                                 \
    }                                               \
    return opened(#name, path, flags, mode);        \
  }
OPEN(open)
OPEN(open64)
