#pragma once
extern const int stet_rulebook_placeholder;
