#include "CDeskAssets.h"

// #embed has been in clang as an extension since before C23 was published.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char script[] = {
#embed "Assets/desk.js"
};
static const unsigned char style[] = {
#embed "Assets/desk.css"
};
static const unsigned char openapi[] = {
#embed "Assets/openapi.json"
};

dateline_asset dateline_desk_script(void) { return (dateline_asset){script, sizeof script}; }
dateline_asset dateline_desk_style(void) { return (dateline_asset){style, sizeof style}; }
dateline_asset dateline_desk_openapi(void) { return (dateline_asset){openapi, sizeof openapi}; }
