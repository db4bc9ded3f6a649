// Written by Tools/embed-rules; do not edit.
#include "CRulebook.h"
static const unsigned char houses_ap[] = {
#embed "../../rules/houses/ap.yaml" suffix(,)
0};
static const unsigned char houses_post[] = {
#embed "../../rules/houses/post.yaml" suffix(,)
0};
static const unsigned char sourcing_reason_for_anonymity[] = {
#embed "../../rules/sourcing/reason-for-anonymity.yaml" suffix(,)
0};
static const unsigned char usage_in_order_to[] = {
#embed "../../rules/usage/in-order-to.yaml" suffix(,)
0};
static const struct stet_rulebook_file files[] = {
    {"houses/ap.yaml", houses_ap, sizeof houses_ap - 1},
    {"houses/post.yaml", houses_post, sizeof houses_post - 1},
    {"sourcing/reason-for-anonymity.yaml", sourcing_reason_for_anonymity, sizeof sourcing_reason_for_anonymity - 1},
    {"usage/in-order-to.yaml", usage_in_order_to, sizeof usage_in_order_to - 1},
};
const struct stet_rulebook_file *const stet_rulebook_files = files;
const size_t stet_rulebook_file_count = sizeof files / sizeof *files;
