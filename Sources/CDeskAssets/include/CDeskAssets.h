#pragma once

/// A file of the desk's pages, as it is sent: scripts, their style, and the description of the API (OpenAPI 3.1).
typedef struct {
  /// Its name, ended by a zero.
  const char *name;
  const unsigned char *bytes;
  unsigned long size;
} dateline_asset;

/// How many files there are.
unsigned long dateline_desk_asset_count(void);
/// The file at an index below that count.
dateline_asset dateline_desk_asset(unsigned long index);
