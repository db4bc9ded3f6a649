// Written by Tools/embed-rules; do not edit.
#include "CRulebook.h"
static const unsigned char abbreviations_acronym_introduced_twice[] = {
#embed "../../rules/abbreviations/acronym-introduced-twice.yaml" suffix(,)
0};
static const unsigned char abbreviations_acronym_unused[] = {
#embed "../../rules/abbreviations/acronym-unused.yaml" suffix(,)
0};
static const unsigned char abbreviations_plural_apostrophe[] = {
#embed "../../rules/abbreviations/plural-apostrophe.yaml" suffix(,)
0};
static const unsigned char abbreviations_postal_code[] = {
#embed "../../rules/abbreviations/postal-code.yaml" suffix(,)
0};
static const unsigned char abbreviations_us_in_headline[] = {
#embed "../../rules/abbreviations/us-in-headline.yaml" suffix(,)
0};
static const unsigned char abbreviations_us_with_periods[] = {
#embed "../../rules/abbreviations/us-with-periods.yaml" suffix(,)
0};
static const unsigned char abbreviations_us_without_periods[] = {
#embed "../../rules/abbreviations/us-without-periods.yaml" suffix(,)
0};
static const unsigned char capitalization_federal[] = {
#embed "../../rules/capitalization/federal.yaml" suffix(,)
0};
static const unsigned char capitalization_web_terms[] = {
#embed "../../rules/capitalization/web-terms.yaml" suffix(,)
0};
static const unsigned char cliches_worn_phrases[] = {
#embed "../../rules/cliches/worn-phrases.yaml" suffix(,)
0};
static const unsigned char datelines_borough[] = {
#embed "../../rules/datelines/borough.yaml" suffix(,)
0};
static const unsigned char datelines_capitals[] = {
#embed "../../rules/datelines/capitals.yaml" suffix(,)
0};
static const unsigned char datelines_dash[] = {
#embed "../../rules/datelines/dash.yaml" suffix(,)
0};
static const unsigned char datelines_date[] = {
#embed "../../rules/datelines/date.yaml" suffix(,)
0};
static const unsigned char datelines_old_name[] = {
#embed "../../rules/datelines/old-name.yaml" suffix(,)
0};
static const unsigned char datelines_region_missing[] = {
#embed "../../rules/datelines/region-missing.yaml" suffix(,)
0};
static const unsigned char datelines_region_superfluous[] = {
#embed "../../rules/datelines/region-superfluous.yaml" suffix(,)
0};
static const unsigned char datelines_state_form[] = {
#embed "../../rules/datelines/state-form.yaml" suffix(,)
0};
static const unsigned char dates_and_times_am_pm[] = {
#embed "../../rules/dates-and-times/am-pm.yaml" suffix(,)
0};
static const unsigned char dates_and_times_even_hour[] = {
#embed "../../rules/dates-and-times/even-hour.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_abbreviated[] = {
#embed "../../rules/dates-and-times/month-abbreviated.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_in_full[] = {
#embed "../../rules/dates-and-times/month-in-full.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_year_comma[] = {
#embed "../../rules/dates-and-times/month-year-comma.yaml" suffix(,)
0};
static const unsigned char dates_and_times_noon_and_midnight[] = {
#embed "../../rules/dates-and-times/noon-and-midnight.yaml" suffix(,)
0};
static const unsigned char dates_and_times_ordinal_day[] = {
#embed "../../rules/dates-and-times/ordinal-day.yaml" suffix(,)
0};
static const unsigned char dates_and_times_time_twice[] = {
#embed "../../rules/dates-and-times/time-twice.yaml" suffix(,)
0};
static const unsigned char dates_and_times_weekday[] = {
#embed "../../rules/dates-and-times/weekday.yaml" suffix(,)
0};
static const unsigned char headlines_double_quotation_marks[] = {
#embed "../../rules/headlines/double-quotation-marks.yaml" suffix(,)
0};
static const unsigned char headlines_period[] = {
#embed "../../rules/headlines/period.yaml" suffix(,)
0};
static const unsigned char houses_ap[] = {
#embed "../../rules/houses/ap.yaml" suffix(,)
0};
static const unsigned char houses_post[] = {
#embed "../../rules/houses/post.yaml" suffix(,)
0};
static const unsigned char legal_risk_alleged_twice[] = {
#embed "../../rules/legal-risk/alleged-twice.yaml" suffix(,)
0};
static const unsigned char legal_risk_arrested_for[] = {
#embed "../../rules/legal-risk/arrested-for.yaml" suffix(,)
0};
static const unsigned char legal_risk_plea[] = {
#embed "../../rules/legal-risk/plea.yaml" suffix(,)
0};
static const unsigned char legal_risk_trademarks[] = {
#embed "../../rules/legal-risk/trademarks.yaml" suffix(,)
0};
static const unsigned char lists_abbreviations[] = {
#embed "../../rules/lists/abbreviations.yaml" suffix(,)
0};
static const unsigned char lists_acronyms[] = {
#embed "../../rules/lists/acronyms.yaml" suffix(,)
0};
static const unsigned char lists_anonymity[] = {
#embed "../../rules/lists/anonymity.yaml" suffix(,)
0};
static const unsigned char lists_calendar[] = {
#embed "../../rules/lists/calendar.yaml" suffix(,)
0};
static const unsigned char lists_clauses[] = {
#embed "../../rules/lists/clauses.yaml" suffix(,)
0};
static const unsigned char lists_cliches[] = {
#embed "../../rules/lists/cliches.yaml" suffix(,)
0};
static const unsigned char lists_counted[] = {
#embed "../../rules/lists/counted.yaml" suffix(,)
0};
static const unsigned char lists_countries[] = {
#embed "../../rules/lists/countries.yaml" suffix(,)
0};
static const unsigned char lists_currencies[] = {
#embed "../../rules/lists/currencies.yaml" suffix(,)
0};
static const unsigned char lists_dateline_states[] = {
#embed "../../rules/lists/dateline-states.yaml" suffix(,)
0};
static const unsigned char lists_datelines[] = {
#embed "../../rules/lists/datelines.yaml" suffix(,)
0};
static const unsigned char lists_dates[] = {
#embed "../../rules/lists/dates.yaml" suffix(,)
0};
static const unsigned char lists_doubles[] = {
#embed "../../rules/lists/doubles.yaml" suffix(,)
0};
static const unsigned char lists_encoding[] = {
#embed "../../rules/lists/encoding.yaml" suffix(,)
0};
static const unsigned char lists_figures[] = {
#embed "../../rules/lists/figures.yaml" suffix(,)
0};
static const unsigned char lists_function_words[] = {
#embed "../../rules/lists/function-words.yaml" suffix(,)
0};
static const unsigned char lists_given_names[] = {
#embed "../../rules/lists/given-names.yaml" suffix(,)
0};
static const unsigned char lists_insults[] = {
#embed "../../rules/lists/insults.yaml" suffix(,)
0};
static const unsigned char lists_mastheads[] = {
#embed "../../rules/lists/mastheads.yaml" suffix(,)
0};
static const unsigned char lists_misheard[] = {
#embed "../../rules/lists/misheard.yaml" suffix(,)
0};
static const unsigned char lists_name_parts[] = {
#embed "../../rules/lists/name-parts.yaml" suffix(,)
0};
static const unsigned char lists_nationalities[] = {
#embed "../../rules/lists/nationalities.yaml" suffix(,)
0};
static const unsigned char lists_not_names[] = {
#embed "../../rules/lists/not-names.yaml" suffix(,)
0};
static const unsigned char lists_numbers[] = {
#embed "../../rules/lists/numbers.yaml" suffix(,)
0};
static const unsigned char lists_old_place_names[] = {
#embed "../../rules/lists/old-place-names.yaml" suffix(,)
0};
static const unsigned char lists_organisation_heads[] = {
#embed "../../rules/lists/organisation-heads.yaml" suffix(,)
0};
static const unsigned char lists_ranks[] = {
#embed "../../rules/lists/ranks.yaml" suffix(,)
0};
static const unsigned char lists_source_heads[] = {
#embed "../../rules/lists/source-heads.yaml" suffix(,)
0};
static const unsigned char lists_speech_verbs[] = {
#embed "../../rules/lists/speech-verbs.yaml" suffix(,)
0};
static const unsigned char lists_spelling[] = {
#embed "../../rules/lists/spelling.yaml" suffix(,)
0};
static const unsigned char lists_states[] = {
#embed "../../rules/lists/states.yaml" suffix(,)
0};
static const unsigned char lists_superfluous_regions[] = {
#embed "../../rules/lists/superfluous-regions.yaml" suffix(,)
0};
static const unsigned char lists_title_abbreviations[] = {
#embed "../../rules/lists/title-abbreviations.yaml" suffix(,)
0};
static const unsigned char lists_titles[] = {
#embed "../../rules/lists/titles.yaml" suffix(,)
0};
static const unsigned char lists_units[] = {
#embed "../../rules/lists/units.yaml" suffix(,)
0};
static const unsigned char lists_wording[] = {
#embed "../../rules/lists/wording.yaml" suffix(,)
0};
static const unsigned char money_dollar_sign[] = {
#embed "../../rules/money/dollar-sign.yaml" suffix(,)
0};
static const unsigned char money_dollars_twice[] = {
#embed "../../rules/money/dollars-twice.yaml" suffix(,)
0};
static const unsigned char money_even_dollars[] = {
#embed "../../rules/money/even-dollars.yaml" suffix(,)
0};
static const unsigned char names_courtesy_title[] = {
#embed "../../rules/names/courtesy-title.yaml" suffix(,)
0};
static const unsigned char names_full_at_first[] = {
#embed "../../rules/names/full-at-first.yaml" suffix(,)
0};
static const unsigned char names_ledger_form[] = {
#embed "../../rules/names/ledger-form.yaml" suffix(,)
0};
static const unsigned char names_ledger_spelling[] = {
#embed "../../rules/names/ledger-spelling.yaml" suffix(,)
0};
static const unsigned char names_ledger_title[] = {
#embed "../../rules/names/ledger-title.yaml" suffix(,)
0};
static const unsigned char names_second_reference[] = {
#embed "../../rules/names/second-reference.yaml" suffix(,)
0};
static const unsigned char names_spelling[] = {
#embed "../../rules/names/spelling.yaml" suffix(,)
0};
static const unsigned char numbers_age_in_figures[] = {
#embed "../../rules/numbers/age-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_decade_apostrophe[] = {
#embed "../../rules/numbers/decade-apostrophe.yaml" suffix(,)
0};
static const unsigned char numbers_figures_from_ten[] = {
#embed "../../rules/numbers/figures-from-ten.yaml" suffix(,)
0};
static const unsigned char numbers_from_hyphen[] = {
#embed "../../rules/numbers/from-hyphen.yaml" suffix(,)
0};
static const unsigned char numbers_leading_zero[] = {
#embed "../../rules/numbers/leading-zero.yaml" suffix(,)
0};
static const unsigned char numbers_percent_space[] = {
#embed "../../rules/numbers/percent-space.yaml" suffix(,)
0};
static const unsigned char numbers_percent[] = {
#embed "../../rules/numbers/percent.yaml" suffix(,)
0};
static const unsigned char numbers_percentage_in_figures[] = {
#embed "../../rules/numbers/percentage-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_starts_sentence[] = {
#embed "../../rules/numbers/starts-sentence.yaml" suffix(,)
0};
static const unsigned char numbers_thousands_comma[] = {
#embed "../../rules/numbers/thousands-comma.yaml" suffix(,)
0};
static const unsigned char numbers_vote_in_figures[] = {
#embed "../../rules/numbers/vote-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_words_to_nine[] = {
#embed "../../rules/numbers/words-to-nine.yaml" suffix(,)
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
static const unsigned char production_masthead_at_top[] = {
#embed "../../rules/production/masthead-at-top.yaml" suffix(,)
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
static const unsigned char punctuation_adverb_hyphen[] = {
#embed "../../rules/punctuation/adverb-hyphen.yaml" suffix(,)
0};
static const unsigned char punctuation_dash_spacing[] = {
#embed "../../rules/punctuation/dash-spacing.yaml" suffix(,)
0};
static const unsigned char punctuation_double_hyphen[] = {
#embed "../../rules/punctuation/double-hyphen.yaml" suffix(,)
0};
static const unsigned char punctuation_junior_comma[] = {
#embed "../../rules/punctuation/junior-comma.yaml" suffix(,)
0};
static const unsigned char punctuation_period_outside_quotation[] = {
#embed "../../rules/punctuation/period-outside-quotation.yaml" suffix(,)
0};
static const unsigned char punctuation_repeated_marks[] = {
#embed "../../rules/punctuation/repeated-marks.yaml" suffix(,)
0};
static const unsigned char punctuation_space_before_comma[] = {
#embed "../../rules/punctuation/space-before-comma.yaml" suffix(,)
0};
static const unsigned char punctuation_two_spaces[] = {
#embed "../../rules/punctuation/two-spaces.yaml" suffix(,)
0};
static const unsigned char quotations_loaded_verb[] = {
#embed "../../rules/quotations/loaded-verb.yaml" suffix(,)
0};
static const unsigned char quotations_mixed_marks[] = {
#embed "../../rules/quotations/mixed-marks.yaml" suffix(,)
0};
static const unsigned char quotations_no_speaker[] = {
#embed "../../rules/quotations/no-speaker.yaml" suffix(,)
0};
static const unsigned char quotations_unbalanced[] = {
#embed "../../rules/quotations/unbalanced.yaml" suffix(,)
0};
static const unsigned char sensitive_language_adult_as_child[] = {
#embed "../../rules/sensitive-language/adult-as-child.yaml" suffix(,)
0};
static const unsigned char sensitive_language_disability[] = {
#embed "../../rules/sensitive-language/disability.yaml" suffix(,)
0};
static const unsigned char sensitive_language_gender_identity[] = {
#embed "../../rules/sensitive-language/gender-identity.yaml" suffix(,)
0};
static const unsigned char sensitive_language_immigrants[] = {
#embed "../../rules/sensitive-language/immigrants.yaml" suffix(,)
0};
static const unsigned char sensitive_language_job_titles[] = {
#embed "../../rules/sensitive-language/job-titles.yaml" suffix(,)
0};
static const unsigned char sensitive_language_moslem[] = {
#embed "../../rules/sensitive-language/moslem.yaml" suffix(,)
0};
static const unsigned char sensitive_language_officer_involved[] = {
#embed "../../rules/sensitive-language/officer-involved.yaml" suffix(,)
0};
static const unsigned char sensitive_language_suicide[] = {
#embed "../../rules/sensitive-language/suicide.yaml" suffix(,)
0};
static const unsigned char sourcing_anonymous_source[] = {
#embed "../../rules/sourcing/anonymous-source.yaml" suffix(,)
0};
static const unsigned char sourcing_bare_source[] = {
#embed "../../rules/sourcing/bare-source.yaml" suffix(,)
0};
static const unsigned char sourcing_condition_of_anonymity[] = {
#embed "../../rules/sourcing/condition-of-anonymity.yaml" suffix(,)
0};
static const unsigned char sourcing_flimsy_reason[] = {
#embed "../../rules/sourcing/flimsy-reason.yaml" suffix(,)
0};
static const unsigned char sourcing_ground_rules[] = {
#embed "../../rules/sourcing/ground-rules.yaml" suffix(,)
0};
static const unsigned char sourcing_praised_source[] = {
#embed "../../rules/sourcing/praised-source.yaml" suffix(,)
0};
static const unsigned char sourcing_reason_for_anonymity[] = {
#embed "../../rules/sourcing/reason-for-anonymity.yaml" suffix(,)
0};
static const unsigned char sourcing_refused_comment[] = {
#embed "../../rules/sourcing/refused-comment.yaml" suffix(,)
0};
static const unsigned char sourcing_requested_anonymity[] = {
#embed "../../rules/sourcing/requested-anonymity.yaml" suffix(,)
0};
static const unsigned char sourcing_unexplained_source[] = {
#embed "../../rules/sourcing/unexplained-source.yaml" suffix(,)
0};
static const unsigned char sourcing_unnamed_quotation_in_lede[] = {
#embed "../../rules/sourcing/unnamed-quotation-in-lede.yaml" suffix(,)
0};
static const unsigned char spelling_misspellings[] = {
#embed "../../rules/spelling/misspellings.yaml" suffix(,)
0};
static const unsigned char spelling_preferred_american[] = {
#embed "../../rules/spelling/preferred-american.yaml" suffix(,)
0};
static const unsigned char titles_capital_before_name[] = {
#embed "../../rules/titles/capital-before-name.yaml" suffix(,)
0};
static const unsigned char titles_lower_after_name[] = {
#embed "../../rules/titles/lower-after-name.yaml" suffix(,)
0};
static const unsigned char titles_occupation_lowercase[] = {
#embed "../../rules/titles/occupation-lowercase.yaml" suffix(,)
0};
static const unsigned char titles_repeated[] = {
#embed "../../rules/titles/repeated.yaml" suffix(,)
0};
static const unsigned char usage_a_or_an[] = {
#embed "../../rules/usage/a-or-an.yaml" suffix(,)
0};
static const unsigned char usage_and_or[] = {
#embed "../../rules/usage/and-or.yaml" suffix(,)
0};
static const unsigned char usage_comprised_of[] = {
#embed "../../rules/usage/comprised-of.yaml" suffix(,)
0};
static const unsigned char usage_could_of[] = {
#embed "../../rules/usage/could-of.yaml" suffix(,)
0};
static const unsigned char usage_fewer[] = {
#embed "../../rules/usage/fewer.yaml" suffix(,)
0};
static const unsigned char usage_first_annual[] = {
#embed "../../rules/usage/first-annual.yaml" suffix(,)
0};
static const unsigned char usage_in_order_to[] = {
#embed "../../rules/usage/in-order-to.yaml" suffix(,)
0};
static const unsigned char usage_misheard_phrases[] = {
#embed "../../rules/usage/misheard-phrases.yaml" suffix(,)
0};
static const unsigned char usage_uncomparable[] = {
#embed "../../rules/usage/uncomparable.yaml" suffix(,)
0};
static const unsigned char wordiness_long_phrases[] = {
#embed "../../rules/wordiness/long-phrases.yaml" suffix(,)
0};
static const unsigned char wordiness_plain_words[] = {
#embed "../../rules/wordiness/plain-words.yaml" suffix(,)
0};
static const unsigned char wordiness_redundancies[] = {
#embed "../../rules/wordiness/redundancies.yaml" suffix(,)
0};
static const struct stet_rulebook_file files[] = {
    {"abbreviations/acronym-introduced-twice.yaml", abbreviations_acronym_introduced_twice, sizeof abbreviations_acronym_introduced_twice - 1},
    {"abbreviations/acronym-unused.yaml", abbreviations_acronym_unused, sizeof abbreviations_acronym_unused - 1},
    {"abbreviations/plural-apostrophe.yaml", abbreviations_plural_apostrophe, sizeof abbreviations_plural_apostrophe - 1},
    {"abbreviations/postal-code.yaml", abbreviations_postal_code, sizeof abbreviations_postal_code - 1},
    {"abbreviations/us-in-headline.yaml", abbreviations_us_in_headline, sizeof abbreviations_us_in_headline - 1},
    {"abbreviations/us-with-periods.yaml", abbreviations_us_with_periods, sizeof abbreviations_us_with_periods - 1},
    {"abbreviations/us-without-periods.yaml", abbreviations_us_without_periods, sizeof abbreviations_us_without_periods - 1},
    {"capitalization/federal.yaml", capitalization_federal, sizeof capitalization_federal - 1},
    {"capitalization/web-terms.yaml", capitalization_web_terms, sizeof capitalization_web_terms - 1},
    {"cliches/worn-phrases.yaml", cliches_worn_phrases, sizeof cliches_worn_phrases - 1},
    {"datelines/borough.yaml", datelines_borough, sizeof datelines_borough - 1},
    {"datelines/capitals.yaml", datelines_capitals, sizeof datelines_capitals - 1},
    {"datelines/dash.yaml", datelines_dash, sizeof datelines_dash - 1},
    {"datelines/date.yaml", datelines_date, sizeof datelines_date - 1},
    {"datelines/old-name.yaml", datelines_old_name, sizeof datelines_old_name - 1},
    {"datelines/region-missing.yaml", datelines_region_missing, sizeof datelines_region_missing - 1},
    {"datelines/region-superfluous.yaml", datelines_region_superfluous, sizeof datelines_region_superfluous - 1},
    {"datelines/state-form.yaml", datelines_state_form, sizeof datelines_state_form - 1},
    {"dates-and-times/am-pm.yaml", dates_and_times_am_pm, sizeof dates_and_times_am_pm - 1},
    {"dates-and-times/even-hour.yaml", dates_and_times_even_hour, sizeof dates_and_times_even_hour - 1},
    {"dates-and-times/month-abbreviated.yaml", dates_and_times_month_abbreviated, sizeof dates_and_times_month_abbreviated - 1},
    {"dates-and-times/month-in-full.yaml", dates_and_times_month_in_full, sizeof dates_and_times_month_in_full - 1},
    {"dates-and-times/month-year-comma.yaml", dates_and_times_month_year_comma, sizeof dates_and_times_month_year_comma - 1},
    {"dates-and-times/noon-and-midnight.yaml", dates_and_times_noon_and_midnight, sizeof dates_and_times_noon_and_midnight - 1},
    {"dates-and-times/ordinal-day.yaml", dates_and_times_ordinal_day, sizeof dates_and_times_ordinal_day - 1},
    {"dates-and-times/time-twice.yaml", dates_and_times_time_twice, sizeof dates_and_times_time_twice - 1},
    {"dates-and-times/weekday.yaml", dates_and_times_weekday, sizeof dates_and_times_weekday - 1},
    {"headlines/double-quotation-marks.yaml", headlines_double_quotation_marks, sizeof headlines_double_quotation_marks - 1},
    {"headlines/period.yaml", headlines_period, sizeof headlines_period - 1},
    {"houses/ap.yaml", houses_ap, sizeof houses_ap - 1},
    {"houses/post.yaml", houses_post, sizeof houses_post - 1},
    {"legal-risk/alleged-twice.yaml", legal_risk_alleged_twice, sizeof legal_risk_alleged_twice - 1},
    {"legal-risk/arrested-for.yaml", legal_risk_arrested_for, sizeof legal_risk_arrested_for - 1},
    {"legal-risk/plea.yaml", legal_risk_plea, sizeof legal_risk_plea - 1},
    {"legal-risk/trademarks.yaml", legal_risk_trademarks, sizeof legal_risk_trademarks - 1},
    {"lists/abbreviations.yaml", lists_abbreviations, sizeof lists_abbreviations - 1},
    {"lists/acronyms.yaml", lists_acronyms, sizeof lists_acronyms - 1},
    {"lists/anonymity.yaml", lists_anonymity, sizeof lists_anonymity - 1},
    {"lists/calendar.yaml", lists_calendar, sizeof lists_calendar - 1},
    {"lists/clauses.yaml", lists_clauses, sizeof lists_clauses - 1},
    {"lists/cliches.yaml", lists_cliches, sizeof lists_cliches - 1},
    {"lists/counted.yaml", lists_counted, sizeof lists_counted - 1},
    {"lists/countries.yaml", lists_countries, sizeof lists_countries - 1},
    {"lists/currencies.yaml", lists_currencies, sizeof lists_currencies - 1},
    {"lists/dateline-states.yaml", lists_dateline_states, sizeof lists_dateline_states - 1},
    {"lists/datelines.yaml", lists_datelines, sizeof lists_datelines - 1},
    {"lists/dates.yaml", lists_dates, sizeof lists_dates - 1},
    {"lists/doubles.yaml", lists_doubles, sizeof lists_doubles - 1},
    {"lists/encoding.yaml", lists_encoding, sizeof lists_encoding - 1},
    {"lists/figures.yaml", lists_figures, sizeof lists_figures - 1},
    {"lists/function-words.yaml", lists_function_words, sizeof lists_function_words - 1},
    {"lists/given-names.yaml", lists_given_names, sizeof lists_given_names - 1},
    {"lists/insults.yaml", lists_insults, sizeof lists_insults - 1},
    {"lists/mastheads.yaml", lists_mastheads, sizeof lists_mastheads - 1},
    {"lists/misheard.yaml", lists_misheard, sizeof lists_misheard - 1},
    {"lists/name-parts.yaml", lists_name_parts, sizeof lists_name_parts - 1},
    {"lists/nationalities.yaml", lists_nationalities, sizeof lists_nationalities - 1},
    {"lists/not-names.yaml", lists_not_names, sizeof lists_not_names - 1},
    {"lists/numbers.yaml", lists_numbers, sizeof lists_numbers - 1},
    {"lists/old-place-names.yaml", lists_old_place_names, sizeof lists_old_place_names - 1},
    {"lists/organisation-heads.yaml", lists_organisation_heads, sizeof lists_organisation_heads - 1},
    {"lists/ranks.yaml", lists_ranks, sizeof lists_ranks - 1},
    {"lists/source-heads.yaml", lists_source_heads, sizeof lists_source_heads - 1},
    {"lists/speech-verbs.yaml", lists_speech_verbs, sizeof lists_speech_verbs - 1},
    {"lists/spelling.yaml", lists_spelling, sizeof lists_spelling - 1},
    {"lists/states.yaml", lists_states, sizeof lists_states - 1},
    {"lists/superfluous-regions.yaml", lists_superfluous_regions, sizeof lists_superfluous_regions - 1},
    {"lists/title-abbreviations.yaml", lists_title_abbreviations, sizeof lists_title_abbreviations - 1},
    {"lists/titles.yaml", lists_titles, sizeof lists_titles - 1},
    {"lists/units.yaml", lists_units, sizeof lists_units - 1},
    {"lists/wording.yaml", lists_wording, sizeof lists_wording - 1},
    {"money/dollar-sign.yaml", money_dollar_sign, sizeof money_dollar_sign - 1},
    {"money/dollars-twice.yaml", money_dollars_twice, sizeof money_dollars_twice - 1},
    {"money/even-dollars.yaml", money_even_dollars, sizeof money_even_dollars - 1},
    {"names/courtesy-title.yaml", names_courtesy_title, sizeof names_courtesy_title - 1},
    {"names/full-at-first.yaml", names_full_at_first, sizeof names_full_at_first - 1},
    {"names/ledger-form.yaml", names_ledger_form, sizeof names_ledger_form - 1},
    {"names/ledger-spelling.yaml", names_ledger_spelling, sizeof names_ledger_spelling - 1},
    {"names/ledger-title.yaml", names_ledger_title, sizeof names_ledger_title - 1},
    {"names/second-reference.yaml", names_second_reference, sizeof names_second_reference - 1},
    {"names/spelling.yaml", names_spelling, sizeof names_spelling - 1},
    {"numbers/age-in-figures.yaml", numbers_age_in_figures, sizeof numbers_age_in_figures - 1},
    {"numbers/decade-apostrophe.yaml", numbers_decade_apostrophe, sizeof numbers_decade_apostrophe - 1},
    {"numbers/figures-from-ten.yaml", numbers_figures_from_ten, sizeof numbers_figures_from_ten - 1},
    {"numbers/from-hyphen.yaml", numbers_from_hyphen, sizeof numbers_from_hyphen - 1},
    {"numbers/leading-zero.yaml", numbers_leading_zero, sizeof numbers_leading_zero - 1},
    {"numbers/percent-space.yaml", numbers_percent_space, sizeof numbers_percent_space - 1},
    {"numbers/percent.yaml", numbers_percent, sizeof numbers_percent - 1},
    {"numbers/percentage-in-figures.yaml", numbers_percentage_in_figures, sizeof numbers_percentage_in_figures - 1},
    {"numbers/starts-sentence.yaml", numbers_starts_sentence, sizeof numbers_starts_sentence - 1},
    {"numbers/thousands-comma.yaml", numbers_thousands_comma, sizeof numbers_thousands_comma - 1},
    {"numbers/vote-in-figures.yaml", numbers_vote_in_figures, sizeof numbers_vote_in_figures - 1},
    {"numbers/words-to-nine.yaml", numbers_words_to_nine, sizeof numbers_words_to_nine - 1},
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
    {"production/masthead-at-top.yaml", production_masthead_at_top, sizeof production_masthead_at_top - 1},
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
    {"punctuation/adverb-hyphen.yaml", punctuation_adverb_hyphen, sizeof punctuation_adverb_hyphen - 1},
    {"punctuation/dash-spacing.yaml", punctuation_dash_spacing, sizeof punctuation_dash_spacing - 1},
    {"punctuation/double-hyphen.yaml", punctuation_double_hyphen, sizeof punctuation_double_hyphen - 1},
    {"punctuation/junior-comma.yaml", punctuation_junior_comma, sizeof punctuation_junior_comma - 1},
    {"punctuation/period-outside-quotation.yaml", punctuation_period_outside_quotation, sizeof punctuation_period_outside_quotation - 1},
    {"punctuation/repeated-marks.yaml", punctuation_repeated_marks, sizeof punctuation_repeated_marks - 1},
    {"punctuation/space-before-comma.yaml", punctuation_space_before_comma, sizeof punctuation_space_before_comma - 1},
    {"punctuation/two-spaces.yaml", punctuation_two_spaces, sizeof punctuation_two_spaces - 1},
    {"quotations/loaded-verb.yaml", quotations_loaded_verb, sizeof quotations_loaded_verb - 1},
    {"quotations/mixed-marks.yaml", quotations_mixed_marks, sizeof quotations_mixed_marks - 1},
    {"quotations/no-speaker.yaml", quotations_no_speaker, sizeof quotations_no_speaker - 1},
    {"quotations/unbalanced.yaml", quotations_unbalanced, sizeof quotations_unbalanced - 1},
    {"sensitive-language/adult-as-child.yaml", sensitive_language_adult_as_child, sizeof sensitive_language_adult_as_child - 1},
    {"sensitive-language/disability.yaml", sensitive_language_disability, sizeof sensitive_language_disability - 1},
    {"sensitive-language/gender-identity.yaml", sensitive_language_gender_identity, sizeof sensitive_language_gender_identity - 1},
    {"sensitive-language/immigrants.yaml", sensitive_language_immigrants, sizeof sensitive_language_immigrants - 1},
    {"sensitive-language/job-titles.yaml", sensitive_language_job_titles, sizeof sensitive_language_job_titles - 1},
    {"sensitive-language/moslem.yaml", sensitive_language_moslem, sizeof sensitive_language_moslem - 1},
    {"sensitive-language/officer-involved.yaml", sensitive_language_officer_involved, sizeof sensitive_language_officer_involved - 1},
    {"sensitive-language/suicide.yaml", sensitive_language_suicide, sizeof sensitive_language_suicide - 1},
    {"sourcing/anonymous-source.yaml", sourcing_anonymous_source, sizeof sourcing_anonymous_source - 1},
    {"sourcing/bare-source.yaml", sourcing_bare_source, sizeof sourcing_bare_source - 1},
    {"sourcing/condition-of-anonymity.yaml", sourcing_condition_of_anonymity, sizeof sourcing_condition_of_anonymity - 1},
    {"sourcing/flimsy-reason.yaml", sourcing_flimsy_reason, sizeof sourcing_flimsy_reason - 1},
    {"sourcing/ground-rules.yaml", sourcing_ground_rules, sizeof sourcing_ground_rules - 1},
    {"sourcing/praised-source.yaml", sourcing_praised_source, sizeof sourcing_praised_source - 1},
    {"sourcing/reason-for-anonymity.yaml", sourcing_reason_for_anonymity, sizeof sourcing_reason_for_anonymity - 1},
    {"sourcing/refused-comment.yaml", sourcing_refused_comment, sizeof sourcing_refused_comment - 1},
    {"sourcing/requested-anonymity.yaml", sourcing_requested_anonymity, sizeof sourcing_requested_anonymity - 1},
    {"sourcing/unexplained-source.yaml", sourcing_unexplained_source, sizeof sourcing_unexplained_source - 1},
    {"sourcing/unnamed-quotation-in-lede.yaml", sourcing_unnamed_quotation_in_lede, sizeof sourcing_unnamed_quotation_in_lede - 1},
    {"spelling/misspellings.yaml", spelling_misspellings, sizeof spelling_misspellings - 1},
    {"spelling/preferred-american.yaml", spelling_preferred_american, sizeof spelling_preferred_american - 1},
    {"titles/capital-before-name.yaml", titles_capital_before_name, sizeof titles_capital_before_name - 1},
    {"titles/lower-after-name.yaml", titles_lower_after_name, sizeof titles_lower_after_name - 1},
    {"titles/occupation-lowercase.yaml", titles_occupation_lowercase, sizeof titles_occupation_lowercase - 1},
    {"titles/repeated.yaml", titles_repeated, sizeof titles_repeated - 1},
    {"usage/a-or-an.yaml", usage_a_or_an, sizeof usage_a_or_an - 1},
    {"usage/and-or.yaml", usage_and_or, sizeof usage_and_or - 1},
    {"usage/comprised-of.yaml", usage_comprised_of, sizeof usage_comprised_of - 1},
    {"usage/could-of.yaml", usage_could_of, sizeof usage_could_of - 1},
    {"usage/fewer.yaml", usage_fewer, sizeof usage_fewer - 1},
    {"usage/first-annual.yaml", usage_first_annual, sizeof usage_first_annual - 1},
    {"usage/in-order-to.yaml", usage_in_order_to, sizeof usage_in_order_to - 1},
    {"usage/misheard-phrases.yaml", usage_misheard_phrases, sizeof usage_misheard_phrases - 1},
    {"usage/uncomparable.yaml", usage_uncomparable, sizeof usage_uncomparable - 1},
    {"wordiness/long-phrases.yaml", wordiness_long_phrases, sizeof wordiness_long_phrases - 1},
    {"wordiness/plain-words.yaml", wordiness_plain_words, sizeof wordiness_plain_words - 1},
    {"wordiness/redundancies.yaml", wordiness_redundancies, sizeof wordiness_redundancies - 1},
};
const struct stet_rulebook_file *const stet_rulebook_files = files;
const size_t stet_rulebook_file_count = sizeof files / sizeof *files;
