// PCRE2 names its functions by the width of a code unit; Stet's text is UTF-8 throughout.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
