/*
 * The power cut: of the writes since a file's last fsync any subset is kept, and of one of them perhaps only some sectors, as on real
 * disks. Names that were made, moved or removed since their folder's last fsync come back as they were, or do not.
 */
#define _GNU_SOURCE
#include "power-cut.h"
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SECTOR = 512 };

/* A change of a file's bytes that no fsync has followed yet. */
struct change {
  struct change *next;
  dev_t device;
  ino_t inode;
  int kind;
  off_t offset, length; /* of a write; length of a truncation is the new size */
  off_t size_before;
  char *before, *after; /* what stood there (may be shorter, where the file ended), what was written */
  off_t before_length;
  char path[PATH_MAX];
};

/* A change of names that no fsync of the folder has followed yet. */
struct naming {
  struct naming *next;
  int kind;
  char folder[PATH_MAX], from[PATH_MAX], to[PATH_MAX], kept[PATH_MAX]; /* kept: a second name of what was replaced or removed */
};

static struct change *changes;
static struct naming *namings;
static uint64_t seed;

static uint64_t random64(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return seed;
}

static void folder_of(const char *path, char *into) {
  strcpy(into, path);
  char *slash = strrchr(into, '/');
  if (slash) *slash = 0;
}

void bytes_settled(int fd) {
  struct stat file;
  if (fstat(fd, &file)) return;
  for (struct change **link = &changes; *link;) {
    struct change *one = *link;
    if (one->device != file.st_dev || one->inode != file.st_ino) link = &one->next;
    else {
      *link = one->next;
      free(one->before);
      free(one->after);
      free(one);
    }
  }
}

void names_settled(const char *in) {
  for (struct naming **link = &namings; *link;) {
    struct naming *one = *link;
    if (strcmp(one->folder, in)) link = &one->next;
    else {
      *link = one->next;
      if (*one->kept) real_unlink(one->kept);
      free(one);
    }
  }
}

static void take_back(struct change *one) {
  int fd = open(one->path, O_RDWR);
  struct stat now;
  if (fd < 0) return;
  /* The name may be another file's by now. */
  if (!fstat(fd, &now) && now.st_ino == one->inode && now.st_dev == one->device) {
    if (one->before_length > 0) real_pwrite(fd, one->before, one->before_length, one->offset);
    real_ftruncate(fd, one->size_before);
  }
  close(fd);
}

static void make_again(struct change *one) {
  int fd = open(one->path, O_RDWR);
  struct stat now;
  if (fd < 0) return;
  if (!fstat(fd, &now) && now.st_ino == one->inode && now.st_dev == one->device) {
    if (one->kind == TRUNCATE) real_ftruncate(fd, one->length);
    else {
      off_t sectors = (one->length + SECTOR - 1) / SECTOR;
      /* One in four is torn: some of its sectors reached the disk. */
      int torn = random64() % 4 == 0;
      for (off_t sector = 0; sector < sectors; sector++) {
        off_t from = sector * SECTOR, length = one->length - from < SECTOR ? one->length - from : SECTOR;
        if (!torn || random64() % 2) real_pwrite(fd, one->after + from, length, one->offset + from);
      }
    }
  }
  close(fd);
}

/* The newest first, so that each finds the file as it left it; then, oldest first, those the disk wrote all the same. */
void lose_power(uint64_t chosen) {
  seed = chosen * 2654435761u + 88172645463325252u;
  inside = 1;
  int kept = (int)(random64() % 3); /* nothing of what was not synced, most of it, or half of it */
  long count = 0;
  for (struct change *one = changes; one; one = one->next) count++;
  struct change **list = calloc(count + 1, sizeof *list);
  long index = count;
  for (struct change *one = changes; one; one = one->next) {
    list[--index] = one;
    take_back(one);
  }
  if (kept > 0)
    for (long each = 0; each < count; each++)
      if (kept == 1 ? random64() % 8 != 0 : random64() % 2) make_again(list[each]);
  /* A journal writes names in their order: those from some moment on are lost, or none. */
  if (random64() % 2)
    for (struct naming *one = namings; one; one = one->next) {
      if (one->kind == MADE) real_unlink(one->to);
      else if (one->kind == MOVED) {
        real_rename(one->to, one->from);
        if (*one->kept) real_rename(one->kept, one->to);
      } else if (*one->kept) real_rename(one->kept, one->from);
    }
  else
    for (struct naming *one = namings; one; one = one->next)
      if (*one->kept) real_unlink(one->kept);
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static char *bytes_of(int fd, off_t offset, off_t length, off_t *found) {
  char *bytes = malloc(length ? length : 1);
  ssize_t got = real_pread(fd, bytes, length, offset);
  *found = got < 0 ? 0 : got;
  return bytes;
}

void note_change(int fd, const char *path, int kind, const void *after, off_t length, off_t offset) {
  struct stat file;
  if (fstat(fd, &file) || !S_ISREG(file.st_mode)) return;
  struct change *one = calloc(1, sizeof *one);
  one->device = file.st_dev;
  one->inode = file.st_ino;
  one->kind = kind;
  one->offset = kind == WRITE ? offset : length;
  one->length = length;
  one->size_before = file.st_size;
  strcpy(one->path, path);
  if (kind == WRITE) {
    one->before = bytes_of(fd, offset, length, &one->before_length);
    one->after = malloc(length ? length : 1);
    memcpy(one->after, after, length);
  } else if (length < file.st_size) one->before = bytes_of(fd, length, file.st_size - length, &one->before_length);
  one->next = changes;
  changes = one;
}

void note_naming(int kind, const char *from, const char *to) {
  static long number;
  struct stat there;
  struct naming *one = calloc(1, sizeof *one);
  const char *lost = kind == MOVED ? to : from;
  one->kind = kind;
  strcpy(one->from, from);
  strcpy(one->to, to);
  folder_of(lost, one->folder);
  if (kind != MADE && !lstat(lost, &there)) {
    snprintf(one->kept, sizeof one->kept, "%.4000s/.lost-%ld", one->folder, ++number);
    if (link(lost, one->kept)) *one->kept = 0;
  }
  one->next = namings;
  namings = one;
}
