/* What the two halves of the layer know of each other: see fault-layer.c. */
#include <sys/types.h>
#include <stdint.h>

enum { WRITE, TRUNCATE };
enum { MADE, MOVED, REMOVED };

/* The calls of libc themselves, past the layer. */
extern ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
extern ssize_t (*real_pread)(int, void *, size_t, off_t);
extern int (*real_fsync)(int);
extern int (*real_ftruncate)(int, off_t);
extern int (*real_rename)(const char *, const char *);
extern int (*real_unlink)(const char *);

/* Set while the layer itself makes calls, which are neither counted nor kept in mind. */
extern int inside;

/* Keeps in mind that bytes of a file change: a write, or a truncation to `length`. Call it before. */
void note_change(int fd, const char *path, int kind, const void *after, off_t length, off_t offset);
/* Keeps in mind that a name is made, moved or removed. Call it before, but for MADE. */
void note_naming(int kind, const char *from, const char *to);
/* A file, or the names in a folder, are on the disk for certain now. */
void bytes_settled(int fd);
void names_settled(const char *folder);
/* The power goes: what is not settled is lost, wholly or in part, and the process with it. */
void lose_power(uint64_t seed);
