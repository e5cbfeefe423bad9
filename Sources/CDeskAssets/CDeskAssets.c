#include "CDeskAssets.h"

// #embed has been in clang as an extension since before C23 was published.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char articles[] = {
#embed "Assets/articles.js"
};
static const unsigned char editor[] = {
#embed "Assets/editor.js"
};
static const unsigned char files[] = {
#embed "Assets/files.js"
};
static const unsigned char following[] = {
#embed "Assets/following.js"
};
static const unsigned char marks[] = {
#embed "Assets/marks.js"
};
static const unsigned char page[] = {
#embed "Assets/page.js"
};
static const unsigned char progress[] = {
#embed "Assets/progress.js"
};
static const unsigned char publishing[] = {
#embed "Assets/publishing.js"
};
static const unsigned char readings[] = {
#embed "Assets/readings.js"
};
static const unsigned char rows[] = {
#embed "Assets/rows.js"
};
static const unsigned char stories[] = {
#embed "Assets/stories.js"
};
static const unsigned char story[] = {
#embed "Assets/story.js"
};
static const unsigned char style[] = {
#embed "Assets/desk.css"
};
static const unsigned char openapi[] = {
#embed "Assets/openapi.json"
};

#define ASSET(name, bytes) {name, bytes, sizeof bytes}
static const dateline_asset assets[] = {
    ASSET("articles.js", articles),
    ASSET("desk.css", style),
    ASSET("editor.js", editor),
    ASSET("files.js", files),
    ASSET("following.js", following),
    ASSET("marks.js", marks),
    ASSET("openapi.json", openapi),
    ASSET("page.js", page),
    ASSET("progress.js", progress),
    ASSET("publishing.js", publishing),
    ASSET("readings.js", readings),
    ASSET("rows.js", rows),
    ASSET("stories.js", stories),
    ASSET("story.js", story),
};

unsigned long dateline_desk_asset_count(void) { return sizeof assets / sizeof *assets; }

dateline_asset dateline_desk_asset(unsigned long index) { return assets[index]; }
