#pragma once
#include <stddef.h>

/// The style sheet and the script of the HTML report, embedded when Stet is built.
///
/// Each has `length` bytes, and a zero byte behind them that does not count.
struct stet_page_file {
    const unsigned char *_Nonnull bytes;
    size_t length;
};

extern const struct stet_page_file stet_page_style;
extern const struct stet_page_file stet_page_script;
