// libxml2's headers include ICU's when it was built with ICU, and those clash with Foundation's own copy
// ("'UErrorCode' has different definitions"); nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
