// Written by Tools/embed-rules; do not edit.
#include "CRulebook.h"
static const unsigned char houses_ap[] = {
#embed "../../rules/houses/ap.yaml" suffix(,)
0};
static const unsigned char houses_post[] = {
#embed "../../rules/houses/post.yaml" suffix(,)
0};
static const unsigned char lists_doubles[] = {
#embed "../../rules/lists/doubles.yaml" suffix(,)
0};
static const unsigned char lists_encoding[] = {
#embed "../../rules/lists/encoding.yaml" suffix(,)
0};
static const unsigned char lists_mastheads[] = {
#embed "../../rules/lists/mastheads.yaml" suffix(,)
0};
static const unsigned char production_advertisement_line[] = {
#embed "../../rules/production/advertisement-line.yaml" suffix(,)
0};
static const unsigned char production_chatbot_residue[] = {
#embed "../../rules/production/chatbot-residue.yaml" suffix(,)
0};
static const unsigned char production_control_character[] = {
#embed "../../rules/production/control-character.yaml" suffix(,)
0};
static const unsigned char production_copyright_line[] = {
#embed "../../rules/production/copyright-line.yaml" suffix(,)
0};
static const unsigned char production_cq_mark[] = {
#embed "../../rules/production/cq-mark.yaml" suffix(,)
0};
static const unsigned char production_credit_left_in[] = {
#embed "../../rules/production/credit-left-in.yaml" suffix(,)
0};
static const unsigned char production_doubled_word[] = {
#embed "../../rules/production/doubled-word.yaml" suffix(,)
0};
static const unsigned char production_dummy_text[] = {
#embed "../../rules/production/dummy-text.yaml" suffix(,)
0};
static const unsigned char production_end_mark[] = {
#embed "../../rules/production/end-mark.yaml" suffix(,)
0};
static const unsigned char production_html_entity[] = {
#embed "../../rules/production/html-entity.yaml" suffix(,)
0};
static const unsigned char production_html_tag[] = {
#embed "../../rules/production/html-tag.yaml" suffix(,)
0};
static const unsigned char production_invisible_character[] = {
#embed "../../rules/production/invisible-character.yaml" suffix(,)
0};
static const unsigned char production_lost_character[] = {
#embed "../../rules/production/lost-character.yaml" suffix(,)
0};
static const unsigned char production_masthead_in_copy[] = {
#embed "../../rules/production/masthead-in-copy.yaml" suffix(,)
0};
static const unsigned char production_mojibake_marks[] = {
#embed "../../rules/production/mojibake-marks.yaml" suffix(,)
0};
static const unsigned char production_mojibake[] = {
#embed "../../rules/production/mojibake.yaml" suffix(,)
0};
static const unsigned char production_note_to_desk[] = {
#embed "../../rules/production/note-to-desk.yaml" suffix(,)
0};
static const unsigned char production_page_buttons[] = {
#embed "../../rules/production/page-buttons.yaml" suffix(,)
0};
static const unsigned char production_page_timestamp[] = {
#embed "../../rules/production/page-timestamp.yaml" suffix(,)
0};
static const unsigned char production_placeholder_bracket[] = {
#embed "../../rules/production/placeholder-bracket.yaml" suffix(,)
0};
static const unsigned char production_placeholder_figure[] = {
#embed "../../rules/production/placeholder-figure.yaml" suffix(,)
0};
static const unsigned char production_placeholder_tk[] = {
#embed "../../rules/production/placeholder-tk.yaml" suffix(,)
0};
static const unsigned char production_read_more_link[] = {
#embed "../../rules/production/read-more-link.yaml" suffix(,)
0};
static const unsigned char production_release_line[] = {
#embed "../../rules/production/release-line.yaml" suffix(,)
0};
static const unsigned char production_soft_hyphen[] = {
#embed "../../rules/production/soft-hyphen.yaml" suffix(,)
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
    {"lists/doubles.yaml", lists_doubles, sizeof lists_doubles - 1},
    {"lists/encoding.yaml", lists_encoding, sizeof lists_encoding - 1},
    {"lists/mastheads.yaml", lists_mastheads, sizeof lists_mastheads - 1},
    {"production/advertisement-line.yaml", production_advertisement_line, sizeof production_advertisement_line - 1},
    {"production/chatbot-residue.yaml", production_chatbot_residue, sizeof production_chatbot_residue - 1},
    {"production/control-character.yaml", production_control_character, sizeof production_control_character - 1},
    {"production/copyright-line.yaml", production_copyright_line, sizeof production_copyright_line - 1},
    {"production/cq-mark.yaml", production_cq_mark, sizeof production_cq_mark - 1},
    {"production/credit-left-in.yaml", production_credit_left_in, sizeof production_credit_left_in - 1},
    {"production/doubled-word.yaml", production_doubled_word, sizeof production_doubled_word - 1},
    {"production/dummy-text.yaml", production_dummy_text, sizeof production_dummy_text - 1},
    {"production/end-mark.yaml", production_end_mark, sizeof production_end_mark - 1},
    {"production/html-entity.yaml", production_html_entity, sizeof production_html_entity - 1},
    {"production/html-tag.yaml", production_html_tag, sizeof production_html_tag - 1},
    {"production/invisible-character.yaml", production_invisible_character, sizeof production_invisible_character - 1},
    {"production/lost-character.yaml", production_lost_character, sizeof production_lost_character - 1},
    {"production/masthead-in-copy.yaml", production_masthead_in_copy, sizeof production_masthead_in_copy - 1},
    {"production/mojibake-marks.yaml", production_mojibake_marks, sizeof production_mojibake_marks - 1},
    {"production/mojibake.yaml", production_mojibake, sizeof production_mojibake - 1},
    {"production/note-to-desk.yaml", production_note_to_desk, sizeof production_note_to_desk - 1},
    {"production/page-buttons.yaml", production_page_buttons, sizeof production_page_buttons - 1},
    {"production/page-timestamp.yaml", production_page_timestamp, sizeof production_page_timestamp - 1},
    {"production/placeholder-bracket.yaml", production_placeholder_bracket, sizeof production_placeholder_bracket - 1},
    {"production/placeholder-figure.yaml", production_placeholder_figure, sizeof production_placeholder_figure - 1},
    {"production/placeholder-tk.yaml", production_placeholder_tk, sizeof production_placeholder_tk - 1},
    {"production/read-more-link.yaml", production_read_more_link, sizeof production_read_more_link - 1},
    {"production/release-line.yaml", production_release_line, sizeof production_release_line - 1},
    {"production/soft-hyphen.yaml", production_soft_hyphen, sizeof production_soft_hyphen - 1},
    {"sourcing/reason-for-anonymity.yaml", sourcing_reason_for_anonymity, sizeof sourcing_reason_for_anonymity - 1},
    {"usage/in-order-to.yaml", usage_in_order_to, sizeof usage_in_order_to - 1},
};
const struct stet_rulebook_file *const stet_rulebook_files = files;
const size_t stet_rulebook_file_count = sizeof files / sizeof *files;
