#pragma once
#include <stddef.h>

/// A file under rules/, embedded when Stet is built.
struct stet_rulebook_file {
    /// Its folder below rules/, such as "sourcing".
    const char *_Nonnull folder;
    /// Its name in the folder without ".yaml", such as "bare-source".
    const char *_Nonnull name;
    /// `length` bytes, and a zero byte behind them that does not count.
    const unsigned char *_Nonnull bytes;
    size_t length;
};

/// All of them, sorted by folder and name.
extern const struct stet_rulebook_file *const _Nonnull stet_rulebook_files;
extern const size_t stet_rulebook_file_count;

/// schemas/report.json, as a string.
extern const char *const _Nonnull stet_report_schema;
