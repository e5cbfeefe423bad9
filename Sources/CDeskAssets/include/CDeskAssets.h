#pragma once

/// A file of the desk's pages, as it is sent.
typedef struct {
  const unsigned char *bytes;
  unsigned long size;
} dateline_asset;

/// What the pages do.
dateline_asset dateline_desk_script(void);
/// How the pages look beside the timeline.
dateline_asset dateline_desk_style(void);
/// The description of the API (OpenAPI 3.1).
dateline_asset dateline_desk_openapi(void);
