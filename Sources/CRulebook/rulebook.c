// Written by Tools/embed-rules; do not edit.
#include "CRulebook.h"
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
static const unsigned char attribution_according_to_said[] = {
#embed "../../rules/attribution/according-to-said.yaml" suffix(,)
0};
static const unsigned char attribution_admit[] = {
#embed "../../rules/attribution/admit.yaml" suffix(,)
0};
static const unsigned char attribution_asked[] = {
#embed "../../rules/attribution/asked.yaml" suffix(,)
0};
static const unsigned char attribution_chorus[] = {
#embed "../../rules/attribution/chorus.yaml" suffix(,)
0};
static const unsigned char attribution_claim[] = {
#embed "../../rules/attribution/claim.yaml" suffix(,)
0};
static const unsigned char attribution_impossible_verb[] = {
#embed "../../rules/attribution/impossible-verb.yaml" suffix(,)
0};
static const unsigned char attribution_inflated_verb[] = {
#embed "../../rules/attribution/inflated-verb.yaml" suffix(,)
0};
static const unsigned char attribution_late_speaker[] = {
#embed "../../rules/attribution/late-speaker.yaml" suffix(,)
0};
static const unsigned char attribution_loaded_verb[] = {
#embed "../../rules/attribution/loaded-verb.yaml" suffix(,)
0};
static const unsigned char attribution_nobody_says[] = {
#embed "../../rules/attribution/nobody-says.yaml" suffix(,)
0};
static const unsigned char attribution_quoted_according_to[] = {
#embed "../../rules/attribution/quoted-according-to.yaml" suffix(,)
0};
static const unsigned char attribution_quoted_elsewhere[] = {
#embed "../../rules/attribution/quoted-elsewhere.yaml" suffix(,)
0};
static const unsigned char attribution_said_he[] = {
#embed "../../rules/attribution/said-he.yaml" suffix(,)
0};
static const unsigned char attribution_said_or_says[] = {
#embed "../../rules/attribution/said-or-says.yaml" suffix(,)
0};
static const unsigned char attribution_takes_sides[] = {
#embed "../../rules/attribution/takes-sides.yaml" suffix(,)
0};
static const unsigned char attribution_told_nobody[] = {
#embed "../../rules/attribution/told-nobody.yaml" suffix(,)
0};
static const unsigned char attribution_took_to[] = {
#embed "../../rules/attribution/took-to.yaml" suffix(,)
0};
static const unsigned char attribution_twice[] = {
#embed "../../rules/attribution/twice.yaml" suffix(,)
0};
static const unsigned char attribution_went_on_to_say[] = {
#embed "../../rules/attribution/went-on-to-say.yaml" suffix(,)
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
static const unsigned char datelines_aboard[] = {
#embed "../../rules/datelines/aboard.yaml" suffix(,)
0};
static const unsigned char datelines_agency_place[] = {
#embed "../../rules/datelines/agency-place.yaml" suffix(,)
0};
static const unsigned char datelines_borough[] = {
#embed "../../rules/datelines/borough.yaml" suffix(,)
0};
static const unsigned char datelines_capitals[] = {
#embed "../../rules/datelines/capitals.yaml" suffix(,)
0};
static const unsigned char datelines_country_article[] = {
#embed "../../rules/datelines/country-article.yaml" suffix(,)
0};
static const unsigned char datelines_dash[] = {
#embed "../../rules/datelines/dash.yaml" suffix(,)
0};
static const unsigned char datelines_date_form[] = {
#embed "../../rules/datelines/date-form.yaml" suffix(,)
0};
static const unsigned char datelines_date_missing[] = {
#embed "../../rules/datelines/date-missing.yaml" suffix(,)
0};
static const unsigned char datelines_date[] = {
#embed "../../rules/datelines/date.yaml" suffix(,)
0};
static const unsigned char datelines_district[] = {
#embed "../../rules/datelines/district.yaml" suffix(,)
0};
static const unsigned char datelines_none[] = {
#embed "../../rules/datelines/none.yaml" suffix(,)
0};
static const unsigned char datelines_old_abbreviation[] = {
#embed "../../rules/datelines/old-abbreviation.yaml" suffix(,)
0};
static const unsigned char datelines_old_name[] = {
#embed "../../rules/datelines/old-name.yaml" suffix(,)
0};
static const unsigned char datelines_province[] = {
#embed "../../rules/datelines/province.yaml" suffix(,)
0};
static const unsigned char datelines_region_capitals[] = {
#embed "../../rules/datelines/region-capitals.yaml" suffix(,)
0};
static const unsigned char datelines_region_missing[] = {
#embed "../../rules/datelines/region-missing.yaml" suffix(,)
0};
static const unsigned char datelines_region_of_island[] = {
#embed "../../rules/datelines/region-of-island.yaml" suffix(,)
0};
static const unsigned char datelines_region_superfluous[] = {
#embed "../../rules/datelines/region-superfluous.yaml" suffix(,)
0};
static const unsigned char datelines_second_dateline[] = {
#embed "../../rules/datelines/second-dateline.yaml" suffix(,)
0};
static const unsigned char datelines_spaced_hyphen[] = {
#embed "../../rules/datelines/spaced-hyphen.yaml" suffix(,)
0};
static const unsigned char datelines_state_form[] = {
#embed "../../rules/datelines/state-form.yaml" suffix(,)
0};
static const unsigned char datelines_state_in_full[] = {
#embed "../../rules/datelines/state-in-full.yaml" suffix(,)
0};
static const unsigned char datelines_the_hague[] = {
#embed "../../rules/datelines/the-hague.yaml" suffix(,)
0};
static const unsigned char datelines_two_places[] = {
#embed "../../rules/datelines/two-places.yaml" suffix(,)
0};
static const unsigned char dates_and_times_all_figures[] = {
#embed "../../rules/dates-and-times/all-figures.yaml" suffix(,)
0};
static const unsigned char dates_and_times_am_pm[] = {
#embed "../../rules/dates-and-times/am-pm.yaml" suffix(,)
0};
static const unsigned char dates_and_times_clock_closed_up[] = {
#embed "../../rules/dates-and-times/clock-closed-up.yaml" suffix(,)
0};
static const unsigned char dates_and_times_comma_after_year[] = {
#embed "../../rules/dates-and-times/comma-after-year.yaml" suffix(,)
0};
static const unsigned char dates_and_times_comma_before_year[] = {
#embed "../../rules/dates-and-times/comma-before-year.yaml" suffix(,)
0};
static const unsigned char dates_and_times_day_first[] = {
#embed "../../rules/dates-and-times/day-first.yaml" suffix(,)
0};
static const unsigned char dates_and_times_daylight_saving[] = {
#embed "../../rules/dates-and-times/daylight-saving.yaml" suffix(,)
0};
static const unsigned char dates_and_times_era[] = {
#embed "../../rules/dates-and-times/era.yaml" suffix(,)
0};
static const unsigned char dates_and_times_even_hour[] = {
#embed "../../rules/dates-and-times/even-hour.yaml" suffix(,)
0};
static const unsigned char dates_and_times_last_or_next_weekday[] = {
#embed "../../rules/dates-and-times/last-or-next-weekday.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_abbreviated[] = {
#embed "../../rules/dates-and-times/month-abbreviated.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_first[] = {
#embed "../../rules/dates-and-times/month-first.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_in_full[] = {
#embed "../../rules/dates-and-times/month-in-full.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_never_abbreviated[] = {
#embed "../../rules/dates-and-times/month-never-abbreviated.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_period[] = {
#embed "../../rules/dates-and-times/month-period.yaml" suffix(,)
0};
static const unsigned char dates_and_times_month_year_comma[] = {
#embed "../../rules/dates-and-times/month-year-comma.yaml" suffix(,)
0};
static const unsigned char dates_and_times_no_such_day[] = {
#embed "../../rules/dates-and-times/no-such-day.yaml" suffix(,)
0};
static const unsigned char dates_and_times_noon_and_midnight[] = {
#embed "../../rules/dates-and-times/noon-and-midnight.yaml" suffix(,)
0};
static const unsigned char dates_and_times_oclock[] = {
#embed "../../rules/dates-and-times/oclock.yaml" suffix(,)
0};
static const unsigned char dates_and_times_on_weekday[] = {
#embed "../../rules/dates-and-times/on-weekday.yaml" suffix(,)
0};
static const unsigned char dates_and_times_ordinal_day[] = {
#embed "../../rules/dates-and-times/ordinal-day.yaml" suffix(,)
0};
static const unsigned char dates_and_times_ordinal_of_month[] = {
#embed "../../rules/dates-and-times/ordinal-of-month.yaml" suffix(,)
0};
static const unsigned char dates_and_times_relative_day[] = {
#embed "../../rules/dates-and-times/relative-day.yaml" suffix(,)
0};
static const unsigned char dates_and_times_season_small[] = {
#embed "../../rules/dates-and-times/season-small.yaml" suffix(,)
0};
static const unsigned char dates_and_times_summer_time_zone[] = {
#embed "../../rules/dates-and-times/summer-time-zone.yaml" suffix(,)
0};
static const unsigned char dates_and_times_time_before_day[] = {
#embed "../../rules/dates-and-times/time-before-day.yaml" suffix(,)
0};
static const unsigned char dates_and_times_time_twice[] = {
#embed "../../rules/dates-and-times/time-twice.yaml" suffix(,)
0};
static const unsigned char dates_and_times_time_zone_case[] = {
#embed "../../rules/dates-and-times/time-zone-case.yaml" suffix(,)
0};
static const unsigned char dates_and_times_twelve_hours[] = {
#embed "../../rules/dates-and-times/twelve-hours.yaml" suffix(,)
0};
static const unsigned char dates_and_times_twenty_four_hours[] = {
#embed "../../rules/dates-and-times/twenty-four-hours.yaml" suffix(,)
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
static const unsigned char hyphenation_adverb_hyphen[] = {
#embed "../../rules/hyphenation/adverb-hyphen.yaml" suffix(,)
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
static const unsigned char lists_anonymity[] = {
#embed "../../rules/lists/anonymity.yaml" suffix(,)
0};
static const unsigned char lists_calendar[] = {
#embed "../../rules/lists/calendar.yaml" suffix(,)
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
static const unsigned char lists_function_words[] = {
#embed "../../rules/lists/function-words.yaml" suffix(,)
0};
static const unsigned char lists_given_names[] = {
#embed "../../rules/lists/given-names.yaml" suffix(,)
0};
static const unsigned char lists_house_names[] = {
#embed "../../rules/lists/house-names.yaml" suffix(,)
0};
static const unsigned char lists_mastheads[] = {
#embed "../../rules/lists/mastheads.yaml" suffix(,)
0};
static const unsigned char lists_misheard[] = {
#embed "../../rules/lists/misheard.yaml" suffix(,)
0};
static const unsigned char lists_misspelled_names[] = {
#embed "../../rules/lists/misspelled-names.yaml" suffix(,)
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
static const unsigned char lists_obscenities[] = {
#embed "../../rules/lists/obscenities.yaml" suffix(,)
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
static const unsigned char lists_renamed_places[] = {
#embed "../../rules/lists/renamed-places.yaml" suffix(,)
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
static const unsigned char lists_titles[] = {
#embed "../../rules/lists/titles.yaml" suffix(,)
0};
static const unsigned char lists_wording[] = {
#embed "../../rules/lists/wording.yaml" suffix(,)
0};
static const unsigned char money_and_measures_dollar_sign[] = {
#embed "../../rules/money-and-measures/dollar-sign.yaml" suffix(,)
0};
static const unsigned char money_and_measures_dollars_twice[] = {
#embed "../../rules/money-and-measures/dollars-twice.yaml" suffix(,)
0};
static const unsigned char money_and_measures_even_dollars[] = {
#embed "../../rules/money-and-measures/even-dollars.yaml" suffix(,)
0};
static const unsigned char names_age_in_parentheses[] = {
#embed "../../rules/names/age-in-parentheses.yaml" suffix(,)
0};
static const unsigned char names_brand_capitals[] = {
#embed "../../rules/names/brand-capitals.yaml" suffix(,)
0};
static const unsigned char names_comma_after_age[] = {
#embed "../../rules/names/comma-after-age.yaml" suffix(,)
0};
static const unsigned char names_comma_after_title[] = {
#embed "../../rules/names/comma-after-title.yaml" suffix(,)
0};
static const unsigned char names_courtesy_title[] = {
#embed "../../rules/names/courtesy-title.yaml" suffix(,)
0};
static const unsigned char names_demonyms[] = {
#embed "../../rules/names/demonyms.yaml" suffix(,)
0};
static const unsigned char names_full_at_first[] = {
#embed "../../rules/names/full-at-first.yaml" suffix(,)
0};
static const unsigned char names_given_name_alone[] = {
#embed "../../rules/names/given-name-alone.yaml" suffix(,)
0};
static const unsigned char names_house_spellings[] = {
#embed "../../rules/names/house-spellings.yaml" suffix(,)
0};
static const unsigned char names_initials_together[] = {
#embed "../../rules/names/initials-together.yaml" suffix(,)
0};
static const unsigned char names_initials_without_periods[] = {
#embed "../../rules/names/initials-without-periods.yaml" suffix(,)
0};
static const unsigned char names_later_mention_in_full[] = {
#embed "../../rules/names/later-mention-in-full.yaml" suffix(,)
0};
static const unsigned char names_misspelled_organizations[] = {
#embed "../../rules/names/misspelled-organizations.yaml" suffix(,)
0};
static const unsigned char names_misspelled_people[] = {
#embed "../../rules/names/misspelled-people.yaml" suffix(,)
0};
static const unsigned char names_nickname_in_parentheses[] = {
#embed "../../rules/names/nickname-in-parentheses.yaml" suffix(,)
0};
static const unsigned char names_particle_in_lower_case[] = {
#embed "../../rules/names/particle-in-lower-case.yaml" suffix(,)
0};
static const unsigned char names_pope[] = {
#embed "../../rules/names/pope.yaml" suffix(,)
0};
static const unsigned char names_renamed_places[] = {
#embed "../../rules/names/renamed-places.yaml" suffix(,)
0};
static const unsigned char names_second_reference[] = {
#embed "../../rules/names/second-reference.yaml" suffix(,)
0};
static const unsigned char names_spelling[] = {
#embed "../../rules/names/spelling.yaml" suffix(,)
0};
static const unsigned char names_the_ukraine[] = {
#embed "../../rules/names/the-ukraine.yaml" suffix(,)
0};
static const unsigned char names_title_comma[] = {
#embed "../../rules/names/title-comma.yaml" suffix(,)
0};
static const unsigned char names_title_with_surname[] = {
#embed "../../rules/names/title-with-surname.yaml" suffix(,)
0};
static const unsigned char names_which_of_two[] = {
#embed "../../rules/names/which-of-two.yaml" suffix(,)
0};
static const unsigned char numbers_age_hyphens[] = {
#embed "../../rules/numbers/age-hyphens.yaml" suffix(,)
0};
static const unsigned char numbers_ages_in_figures[] = {
#embed "../../rules/numbers/ages-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_century[] = {
#embed "../../rules/numbers/century.yaml" suffix(,)
0};
static const unsigned char numbers_crore[] = {
#embed "../../rules/numbers/crore.yaml" suffix(,)
0};
static const unsigned char numbers_decade_apostrophe[] = {
#embed "../../rules/numbers/decade-apostrophe.yaml" suffix(,)
0};
static const unsigned char numbers_decimals_of_millions[] = {
#embed "../../rules/numbers/decimals-of-millions.yaml" suffix(,)
0};
static const unsigned char numbers_feet_in_figures[] = {
#embed "../../rules/numbers/feet-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_figures_from_ten[] = {
#embed "../../rules/numbers/figures-from-ten.yaml" suffix(,)
0};
static const unsigned char numbers_fraction_hyphen[] = {
#embed "../../rules/numbers/fraction-hyphen.yaml" suffix(,)
0};
static const unsigned char numbers_fraction_in_words[] = {
#embed "../../rules/numbers/fraction-in-words.yaml" suffix(,)
0};
static const unsigned char numbers_from_hyphen[] = {
#embed "../../rules/numbers/from-hyphen.yaml" suffix(,)
0};
static const unsigned char numbers_hyphen_to_ninety_nine[] = {
#embed "../../rules/numbers/hyphen-to-ninety-nine.yaml" suffix(,)
0};
static const unsigned char numbers_large_ordinals[] = {
#embed "../../rules/numbers/large-ordinals.yaml" suffix(,)
0};
static const unsigned char numbers_leading_zero[] = {
#embed "../../rules/numbers/leading-zero.yaml" suffix(,)
0};
static const unsigned char numbers_minus[] = {
#embed "../../rules/numbers/minus.yaml" suffix(,)
0};
static const unsigned char numbers_percent_in_figures[] = {
#embed "../../rules/numbers/percent-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_percent_range[] = {
#embed "../../rules/numbers/percent-range.yaml" suffix(,)
0};
static const unsigned char numbers_percent_space[] = {
#embed "../../rules/numbers/percent-space.yaml" suffix(,)
0};
static const unsigned char numbers_percent[] = {
#embed "../../rules/numbers/percent.yaml" suffix(,)
0};
static const unsigned char numbers_plural_million[] = {
#embed "../../rules/numbers/plural-million.yaml" suffix(,)
0};
static const unsigned char numbers_rank[] = {
#embed "../../rules/numbers/rank.yaml" suffix(,)
0};
static const unsigned char numbers_round_millions[] = {
#embed "../../rules/numbers/round-millions.yaml" suffix(,)
0};
static const unsigned char numbers_score_in_figures[] = {
#embed "../../rules/numbers/score-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_small_ordinals[] = {
#embed "../../rules/numbers/small-ordinals.yaml" suffix(,)
0};
static const unsigned char numbers_split_thousands[] = {
#embed "../../rules/numbers/split-thousands.yaml" suffix(,)
0};
static const unsigned char numbers_starts_sentence[] = {
#embed "../../rules/numbers/starts-sentence.yaml" suffix(,)
0};
static const unsigned char numbers_telephone[] = {
#embed "../../rules/numbers/telephone.yaml" suffix(,)
0};
static const unsigned char numbers_thousand_in_figures[] = {
#embed "../../rules/numbers/thousand-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_thousands_comma[] = {
#embed "../../rules/numbers/thousands-comma.yaml" suffix(,)
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
static const unsigned char quotations_brackets[] = {
#embed "../../rules/quotations/brackets.yaml" suffix(,)
0};
static const unsigned char quotations_capital_in_fragment[] = {
#embed "../../rules/quotations/capital-in-fragment.yaml" suffix(,)
0};
static const unsigned char quotations_colon_before_sentence[] = {
#embed "../../rules/quotations/colon-before-sentence.yaml" suffix(,)
0};
static const unsigned char quotations_comma_after_question[] = {
#embed "../../rules/quotations/comma-after-question.yaml" suffix(,)
0};
static const unsigned char quotations_comma_before_fragment[] = {
#embed "../../rules/quotations/comma-before-fragment.yaml" suffix(,)
0};
static const unsigned char quotations_comma_before_sentence[] = {
#embed "../../rules/quotations/comma-before-sentence.yaml" suffix(,)
0};
static const unsigned char quotations_crumbs[] = {
#embed "../../rules/quotations/crumbs.yaml" suffix(,)
0};
static const unsigned char quotations_dialect[] = {
#embed "../../rules/quotations/dialect.yaml" suffix(,)
0};
static const unsigned char quotations_ellipsis_at_edge[] = {
#embed "../../rules/quotations/ellipsis-at-edge.yaml" suffix(,)
0};
static const unsigned char quotations_first_person_fragment[] = {
#embed "../../rules/quotations/first-person-fragment.yaml" suffix(,)
0};
static const unsigned char quotations_mixed_marks[] = {
#embed "../../rules/quotations/mixed-marks.yaml" suffix(,)
0};
static const unsigned char quotations_nested_marks[] = {
#embed "../../rules/quotations/nested-marks.yaml" suffix(,)
0};
static const unsigned char quotations_newspaper_in_marks[] = {
#embed "../../rules/quotations/newspaper-in-marks.yaml" suffix(,)
0};
static const unsigned char quotations_no_speaker[] = {
#embed "../../rules/quotations/no-speaker.yaml" suffix(,)
0};
static const unsigned char quotations_obscenity[] = {
#embed "../../rules/quotations/obscenity.yaml" suffix(,)
0};
static const unsigned char quotations_opens_story[] = {
#embed "../../rules/quotations/opens-story.yaml" suffix(,)
0};
static const unsigned char quotations_period_outside_fragment[] = {
#embed "../../rules/quotations/period-outside-fragment.yaml" suffix(,)
0};
static const unsigned char quotations_scare_marks[] = {
#embed "../../rules/quotations/scare-marks.yaml" suffix(,)
0};
static const unsigned char quotations_semicolon_inside[] = {
#embed "../../rules/quotations/semicolon-inside.yaml" suffix(,)
0};
static const unsigned char quotations_sic[] = {
#embed "../../rules/quotations/sic.yaml" suffix(,)
0};
static const unsigned char quotations_single_marks[] = {
#embed "../../rules/quotations/single-marks.yaml" suffix(,)
0};
static const unsigned char quotations_so_called[] = {
#embed "../../rules/quotations/so-called.yaml" suffix(,)
0};
static const unsigned char quotations_that_comma[] = {
#embed "../../rules/quotations/that-comma.yaml" suffix(,)
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
static const unsigned char sourcing_close_to[] = {
#embed "../../rules/sourcing/close-to.yaml" suffix(,)
0};
static const unsigned char sourcing_colorful_fragment[] = {
#embed "../../rules/sourcing/colorful-fragment.yaml" suffix(,)
0};
static const unsigned char sourcing_condition_of_anonymity[] = {
#embed "../../rules/sourcing/condition-of-anonymity.yaml" suffix(,)
0};
static const unsigned char sourcing_count_of_sources[] = {
#embed "../../rules/sourcing/count-of-sources.yaml" suffix(,)
0};
static const unsigned char sourcing_document_without_origin[] = {
#embed "../../rules/sourcing/document-without-origin.yaml" suffix(,)
0};
static const unsigned char sourcing_familiar_with[] = {
#embed "../../rules/sourcing/familiar-with.yaml" suffix(,)
0};
static const unsigned char sourcing_first_name_only[] = {
#embed "../../rules/sourcing/first-name-only.yaml" suffix(,)
0};
static const unsigned char sourcing_first_quotation[] = {
#embed "../../rules/sourcing/first-quotation.yaml" suffix(,)
0};
static const unsigned char sourcing_flimsy_reason[] = {
#embed "../../rules/sourcing/flimsy-reason.yaml" suffix(,)
0};
static const unsigned char sourcing_ground_rules[] = {
#embed "../../rules/sourcing/ground-rules.yaml" suffix(,)
0};
static const unsigned char sourcing_has_learned[] = {
#embed "../../rules/sourcing/has-learned.yaml" suffix(,)
0};
static const unsigned char sourcing_how_they_know[] = {
#embed "../../rules/sourcing/how-they-know.yaml" suffix(,)
0};
static const unsigned char sourcing_insult[] = {
#embed "../../rules/sourcing/insult.yaml" suffix(,)
0};
static const unsigned char sourcing_nameless_critics[] = {
#embed "../../rules/sourcing/nameless-critics.yaml" suffix(,)
0};
static const unsigned char sourcing_opinion[] = {
#embed "../../rules/sourcing/opinion.yaml" suffix(,)
0};
static const unsigned char sourcing_praised_source[] = {
#embed "../../rules/sourcing/praised-source.yaml" suffix(,)
0};
static const unsigned char sourcing_pseudonym[] = {
#embed "../../rules/sourcing/pseudonym.yaml" suffix(,)
0};
static const unsigned char sourcing_reason_for_anonymity[] = {
#embed "../../rules/sourcing/reason-for-anonymity.yaml" suffix(,)
0};
static const unsigned char sourcing_refused_comment[] = {
#embed "../../rules/sourcing/refused-comment.yaml" suffix(,)
0};
static const unsigned char sourcing_reportedly[] = {
#embed "../../rules/sourcing/reportedly.yaml" suffix(,)
0};
static const unsigned char sourcing_requested_anonymity[] = {
#embed "../../rules/sourcing/requested-anonymity.yaml" suffix(,)
0};
static const unsigned char sourcing_side_of_aide[] = {
#embed "../../rules/sourcing/side-of-aide.yaml" suffix(,)
0};
static const unsigned char sourcing_unavailable[] = {
#embed "../../rules/sourcing/unavailable.yaml" suffix(,)
0};
static const unsigned char sourcing_unexplained_source[] = {
#embed "../../rules/sourcing/unexplained-source.yaml" suffix(,)
0};
static const unsigned char sourcing_unnamed_media[] = {
#embed "../../rules/sourcing/unnamed-media.yaml" suffix(,)
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
static const unsigned char titles_a_rep[] = {
#embed "../../rules/titles/a-rep.yaml" suffix(,)
0};
static const unsigned char titles_abbreviated_before_name[] = {
#embed "../../rules/titles/abbreviated-before-name.yaml" suffix(,)
0};
static const unsigned char titles_capital_before_name[] = {
#embed "../../rules/titles/capital-before-name.yaml" suffix(,)
0};
static const unsigned char titles_congressman[] = {
#embed "../../rules/titles/congressman.yaml" suffix(,)
0};
static const unsigned char titles_doctor_of_what[] = {
#embed "../../rules/titles/doctor-of-what.yaml" suffix(,)
0};
static const unsigned char titles_doctor_twice[] = {
#embed "../../rules/titles/doctor-twice.yaml" suffix(,)
0};
static const unsigned char titles_elect[] = {
#embed "../../rules/titles/elect.yaml" suffix(,)
0};
static const unsigned char titles_false_title[] = {
#embed "../../rules/titles/false-title.yaml" suffix(,)
0};
static const unsigned char titles_former[] = {
#embed "../../rules/titles/former.yaml" suffix(,)
0};
static const unsigned char titles_honorable[] = {
#embed "../../rules/titles/honorable.yaml" suffix(,)
0};
static const unsigned char titles_lower_after_name[] = {
#embed "../../rules/titles/lower-after-name.yaml" suffix(,)
0};
static const unsigned char titles_lower_alone[] = {
#embed "../../rules/titles/lower-alone.yaml" suffix(,)
0};
static const unsigned char titles_lower_before_name[] = {
#embed "../../rules/titles/lower-before-name.yaml" suffix(,)
0};
static const unsigned char titles_never_abbreviated[] = {
#embed "../../rules/titles/never-abbreviated.yaml" suffix(,)
0};
static const unsigned char titles_occupation_lowercase[] = {
#embed "../../rules/titles/occupation-lowercase.yaml" suffix(,)
0};
static const unsigned char titles_party_after_comma[] = {
#embed "../../rules/titles/party-after-comma.yaml" suffix(,)
0};
static const unsigned char titles_party_comma[] = {
#embed "../../rules/titles/party-comma.yaml" suffix(,)
0};
static const unsigned char titles_party_in_parentheses[] = {
#embed "../../rules/titles/party-in-parentheses.yaml" suffix(,)
0};
static const unsigned char titles_party_in_words[] = {
#embed "../../rules/titles/party-in-words.yaml" suffix(,)
0};
static const unsigned char titles_rank_alone[] = {
#embed "../../rules/titles/rank-alone.yaml" suffix(,)
0};
static const unsigned char titles_rank_in_full[] = {
#embed "../../rules/titles/rank-in-full.yaml" suffix(,)
0};
static const unsigned char titles_repeated[] = {
#embed "../../rules/titles/repeated.yaml" suffix(,)
0};
static const unsigned char titles_retired[] = {
#embed "../../rules/titles/retired.yaml" suffix(,)
0};
static const unsigned char titles_spelled_out_before_name[] = {
#embed "../../rules/titles/spelled-out-before-name.yaml" suffix(,)
0};
static const unsigned char titles_the_rev[] = {
#embed "../../rules/titles/the-rev.yaml" suffix(,)
0};
static const unsigned char titles_then[] = {
#embed "../../rules/titles/then.yaml" suffix(,)
0};
static const unsigned char titles_vice_president_hyphen[] = {
#embed "../../rules/titles/vice-president-hyphen.yaml" suffix(,)
0};
static const unsigned char titles_vice_president[] = {
#embed "../../rules/titles/vice-president.yaml" suffix(,)
0};
static const unsigned char titles_with_period[] = {
#embed "../../rules/titles/with-period.yaml" suffix(,)
0};
static const unsigned char titles_without_period[] = {
#embed "../../rules/titles/without-period.yaml" suffix(,)
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
    {"abbreviations/plural-apostrophe.yaml", abbreviations_plural_apostrophe, sizeof abbreviations_plural_apostrophe - 1},
    {"abbreviations/postal-code.yaml", abbreviations_postal_code, sizeof abbreviations_postal_code - 1},
    {"abbreviations/us-in-headline.yaml", abbreviations_us_in_headline, sizeof abbreviations_us_in_headline - 1},
    {"abbreviations/us-with-periods.yaml", abbreviations_us_with_periods, sizeof abbreviations_us_with_periods - 1},
    {"abbreviations/us-without-periods.yaml", abbreviations_us_without_periods, sizeof abbreviations_us_without_periods - 1},
    {"attribution/according-to-said.yaml", attribution_according_to_said, sizeof attribution_according_to_said - 1},
    {"attribution/admit.yaml", attribution_admit, sizeof attribution_admit - 1},
    {"attribution/asked.yaml", attribution_asked, sizeof attribution_asked - 1},
    {"attribution/chorus.yaml", attribution_chorus, sizeof attribution_chorus - 1},
    {"attribution/claim.yaml", attribution_claim, sizeof attribution_claim - 1},
    {"attribution/impossible-verb.yaml", attribution_impossible_verb, sizeof attribution_impossible_verb - 1},
    {"attribution/inflated-verb.yaml", attribution_inflated_verb, sizeof attribution_inflated_verb - 1},
    {"attribution/late-speaker.yaml", attribution_late_speaker, sizeof attribution_late_speaker - 1},
    {"attribution/loaded-verb.yaml", attribution_loaded_verb, sizeof attribution_loaded_verb - 1},
    {"attribution/nobody-says.yaml", attribution_nobody_says, sizeof attribution_nobody_says - 1},
    {"attribution/quoted-according-to.yaml", attribution_quoted_according_to, sizeof attribution_quoted_according_to - 1},
    {"attribution/quoted-elsewhere.yaml", attribution_quoted_elsewhere, sizeof attribution_quoted_elsewhere - 1},
    {"attribution/said-he.yaml", attribution_said_he, sizeof attribution_said_he - 1},
    {"attribution/said-or-says.yaml", attribution_said_or_says, sizeof attribution_said_or_says - 1},
    {"attribution/takes-sides.yaml", attribution_takes_sides, sizeof attribution_takes_sides - 1},
    {"attribution/told-nobody.yaml", attribution_told_nobody, sizeof attribution_told_nobody - 1},
    {"attribution/took-to.yaml", attribution_took_to, sizeof attribution_took_to - 1},
    {"attribution/twice.yaml", attribution_twice, sizeof attribution_twice - 1},
    {"attribution/went-on-to-say.yaml", attribution_went_on_to_say, sizeof attribution_went_on_to_say - 1},
    {"capitalization/federal.yaml", capitalization_federal, sizeof capitalization_federal - 1},
    {"capitalization/web-terms.yaml", capitalization_web_terms, sizeof capitalization_web_terms - 1},
    {"cliches/worn-phrases.yaml", cliches_worn_phrases, sizeof cliches_worn_phrases - 1},
    {"datelines/aboard.yaml", datelines_aboard, sizeof datelines_aboard - 1},
    {"datelines/agency-place.yaml", datelines_agency_place, sizeof datelines_agency_place - 1},
    {"datelines/borough.yaml", datelines_borough, sizeof datelines_borough - 1},
    {"datelines/capitals.yaml", datelines_capitals, sizeof datelines_capitals - 1},
    {"datelines/country-article.yaml", datelines_country_article, sizeof datelines_country_article - 1},
    {"datelines/dash.yaml", datelines_dash, sizeof datelines_dash - 1},
    {"datelines/date-form.yaml", datelines_date_form, sizeof datelines_date_form - 1},
    {"datelines/date-missing.yaml", datelines_date_missing, sizeof datelines_date_missing - 1},
    {"datelines/date.yaml", datelines_date, sizeof datelines_date - 1},
    {"datelines/district.yaml", datelines_district, sizeof datelines_district - 1},
    {"datelines/none.yaml", datelines_none, sizeof datelines_none - 1},
    {"datelines/old-abbreviation.yaml", datelines_old_abbreviation, sizeof datelines_old_abbreviation - 1},
    {"datelines/old-name.yaml", datelines_old_name, sizeof datelines_old_name - 1},
    {"datelines/province.yaml", datelines_province, sizeof datelines_province - 1},
    {"datelines/region-capitals.yaml", datelines_region_capitals, sizeof datelines_region_capitals - 1},
    {"datelines/region-missing.yaml", datelines_region_missing, sizeof datelines_region_missing - 1},
    {"datelines/region-of-island.yaml", datelines_region_of_island, sizeof datelines_region_of_island - 1},
    {"datelines/region-superfluous.yaml", datelines_region_superfluous, sizeof datelines_region_superfluous - 1},
    {"datelines/second-dateline.yaml", datelines_second_dateline, sizeof datelines_second_dateline - 1},
    {"datelines/spaced-hyphen.yaml", datelines_spaced_hyphen, sizeof datelines_spaced_hyphen - 1},
    {"datelines/state-form.yaml", datelines_state_form, sizeof datelines_state_form - 1},
    {"datelines/state-in-full.yaml", datelines_state_in_full, sizeof datelines_state_in_full - 1},
    {"datelines/the-hague.yaml", datelines_the_hague, sizeof datelines_the_hague - 1},
    {"datelines/two-places.yaml", datelines_two_places, sizeof datelines_two_places - 1},
    {"dates-and-times/all-figures.yaml", dates_and_times_all_figures, sizeof dates_and_times_all_figures - 1},
    {"dates-and-times/am-pm.yaml", dates_and_times_am_pm, sizeof dates_and_times_am_pm - 1},
    {"dates-and-times/clock-closed-up.yaml", dates_and_times_clock_closed_up, sizeof dates_and_times_clock_closed_up - 1},
    {"dates-and-times/comma-after-year.yaml", dates_and_times_comma_after_year, sizeof dates_and_times_comma_after_year - 1},
    {"dates-and-times/comma-before-year.yaml", dates_and_times_comma_before_year, sizeof dates_and_times_comma_before_year - 1},
    {"dates-and-times/day-first.yaml", dates_and_times_day_first, sizeof dates_and_times_day_first - 1},
    {"dates-and-times/daylight-saving.yaml", dates_and_times_daylight_saving, sizeof dates_and_times_daylight_saving - 1},
    {"dates-and-times/era.yaml", dates_and_times_era, sizeof dates_and_times_era - 1},
    {"dates-and-times/even-hour.yaml", dates_and_times_even_hour, sizeof dates_and_times_even_hour - 1},
    {"dates-and-times/last-or-next-weekday.yaml", dates_and_times_last_or_next_weekday, sizeof dates_and_times_last_or_next_weekday - 1},
    {"dates-and-times/month-abbreviated.yaml", dates_and_times_month_abbreviated, sizeof dates_and_times_month_abbreviated - 1},
    {"dates-and-times/month-first.yaml", dates_and_times_month_first, sizeof dates_and_times_month_first - 1},
    {"dates-and-times/month-in-full.yaml", dates_and_times_month_in_full, sizeof dates_and_times_month_in_full - 1},
    {"dates-and-times/month-never-abbreviated.yaml", dates_and_times_month_never_abbreviated, sizeof dates_and_times_month_never_abbreviated - 1},
    {"dates-and-times/month-period.yaml", dates_and_times_month_period, sizeof dates_and_times_month_period - 1},
    {"dates-and-times/month-year-comma.yaml", dates_and_times_month_year_comma, sizeof dates_and_times_month_year_comma - 1},
    {"dates-and-times/no-such-day.yaml", dates_and_times_no_such_day, sizeof dates_and_times_no_such_day - 1},
    {"dates-and-times/noon-and-midnight.yaml", dates_and_times_noon_and_midnight, sizeof dates_and_times_noon_and_midnight - 1},
    {"dates-and-times/oclock.yaml", dates_and_times_oclock, sizeof dates_and_times_oclock - 1},
    {"dates-and-times/on-weekday.yaml", dates_and_times_on_weekday, sizeof dates_and_times_on_weekday - 1},
    {"dates-and-times/ordinal-day.yaml", dates_and_times_ordinal_day, sizeof dates_and_times_ordinal_day - 1},
    {"dates-and-times/ordinal-of-month.yaml", dates_and_times_ordinal_of_month, sizeof dates_and_times_ordinal_of_month - 1},
    {"dates-and-times/relative-day.yaml", dates_and_times_relative_day, sizeof dates_and_times_relative_day - 1},
    {"dates-and-times/season-small.yaml", dates_and_times_season_small, sizeof dates_and_times_season_small - 1},
    {"dates-and-times/summer-time-zone.yaml", dates_and_times_summer_time_zone, sizeof dates_and_times_summer_time_zone - 1},
    {"dates-and-times/time-before-day.yaml", dates_and_times_time_before_day, sizeof dates_and_times_time_before_day - 1},
    {"dates-and-times/time-twice.yaml", dates_and_times_time_twice, sizeof dates_and_times_time_twice - 1},
    {"dates-and-times/time-zone-case.yaml", dates_and_times_time_zone_case, sizeof dates_and_times_time_zone_case - 1},
    {"dates-and-times/twelve-hours.yaml", dates_and_times_twelve_hours, sizeof dates_and_times_twelve_hours - 1},
    {"dates-and-times/twenty-four-hours.yaml", dates_and_times_twenty_four_hours, sizeof dates_and_times_twenty_four_hours - 1},
    {"dates-and-times/weekday.yaml", dates_and_times_weekday, sizeof dates_and_times_weekday - 1},
    {"headlines/double-quotation-marks.yaml", headlines_double_quotation_marks, sizeof headlines_double_quotation_marks - 1},
    {"headlines/period.yaml", headlines_period, sizeof headlines_period - 1},
    {"houses/ap.yaml", houses_ap, sizeof houses_ap - 1},
    {"houses/post.yaml", houses_post, sizeof houses_post - 1},
    {"hyphenation/adverb-hyphen.yaml", hyphenation_adverb_hyphen, sizeof hyphenation_adverb_hyphen - 1},
    {"legal-risk/alleged-twice.yaml", legal_risk_alleged_twice, sizeof legal_risk_alleged_twice - 1},
    {"legal-risk/arrested-for.yaml", legal_risk_arrested_for, sizeof legal_risk_arrested_for - 1},
    {"legal-risk/plea.yaml", legal_risk_plea, sizeof legal_risk_plea - 1},
    {"legal-risk/trademarks.yaml", legal_risk_trademarks, sizeof legal_risk_trademarks - 1},
    {"lists/abbreviations.yaml", lists_abbreviations, sizeof lists_abbreviations - 1},
    {"lists/anonymity.yaml", lists_anonymity, sizeof lists_anonymity - 1},
    {"lists/calendar.yaml", lists_calendar, sizeof lists_calendar - 1},
    {"lists/cliches.yaml", lists_cliches, sizeof lists_cliches - 1},
    {"lists/counted.yaml", lists_counted, sizeof lists_counted - 1},
    {"lists/countries.yaml", lists_countries, sizeof lists_countries - 1},
    {"lists/dateline-states.yaml", lists_dateline_states, sizeof lists_dateline_states - 1},
    {"lists/datelines.yaml", lists_datelines, sizeof lists_datelines - 1},
    {"lists/dates.yaml", lists_dates, sizeof lists_dates - 1},
    {"lists/doubles.yaml", lists_doubles, sizeof lists_doubles - 1},
    {"lists/encoding.yaml", lists_encoding, sizeof lists_encoding - 1},
    {"lists/function-words.yaml", lists_function_words, sizeof lists_function_words - 1},
    {"lists/given-names.yaml", lists_given_names, sizeof lists_given_names - 1},
    {"lists/house-names.yaml", lists_house_names, sizeof lists_house_names - 1},
    {"lists/mastheads.yaml", lists_mastheads, sizeof lists_mastheads - 1},
    {"lists/misheard.yaml", lists_misheard, sizeof lists_misheard - 1},
    {"lists/misspelled-names.yaml", lists_misspelled_names, sizeof lists_misspelled_names - 1},
    {"lists/name-parts.yaml", lists_name_parts, sizeof lists_name_parts - 1},
    {"lists/nationalities.yaml", lists_nationalities, sizeof lists_nationalities - 1},
    {"lists/not-names.yaml", lists_not_names, sizeof lists_not_names - 1},
    {"lists/numbers.yaml", lists_numbers, sizeof lists_numbers - 1},
    {"lists/obscenities.yaml", lists_obscenities, sizeof lists_obscenities - 1},
    {"lists/old-place-names.yaml", lists_old_place_names, sizeof lists_old_place_names - 1},
    {"lists/organisation-heads.yaml", lists_organisation_heads, sizeof lists_organisation_heads - 1},
    {"lists/ranks.yaml", lists_ranks, sizeof lists_ranks - 1},
    {"lists/renamed-places.yaml", lists_renamed_places, sizeof lists_renamed_places - 1},
    {"lists/source-heads.yaml", lists_source_heads, sizeof lists_source_heads - 1},
    {"lists/speech-verbs.yaml", lists_speech_verbs, sizeof lists_speech_verbs - 1},
    {"lists/spelling.yaml", lists_spelling, sizeof lists_spelling - 1},
    {"lists/states.yaml", lists_states, sizeof lists_states - 1},
    {"lists/superfluous-regions.yaml", lists_superfluous_regions, sizeof lists_superfluous_regions - 1},
    {"lists/titles.yaml", lists_titles, sizeof lists_titles - 1},
    {"lists/wording.yaml", lists_wording, sizeof lists_wording - 1},
    {"money-and-measures/dollar-sign.yaml", money_and_measures_dollar_sign, sizeof money_and_measures_dollar_sign - 1},
    {"money-and-measures/dollars-twice.yaml", money_and_measures_dollars_twice, sizeof money_and_measures_dollars_twice - 1},
    {"money-and-measures/even-dollars.yaml", money_and_measures_even_dollars, sizeof money_and_measures_even_dollars - 1},
    {"names/age-in-parentheses.yaml", names_age_in_parentheses, sizeof names_age_in_parentheses - 1},
    {"names/brand-capitals.yaml", names_brand_capitals, sizeof names_brand_capitals - 1},
    {"names/comma-after-age.yaml", names_comma_after_age, sizeof names_comma_after_age - 1},
    {"names/comma-after-title.yaml", names_comma_after_title, sizeof names_comma_after_title - 1},
    {"names/courtesy-title.yaml", names_courtesy_title, sizeof names_courtesy_title - 1},
    {"names/demonyms.yaml", names_demonyms, sizeof names_demonyms - 1},
    {"names/full-at-first.yaml", names_full_at_first, sizeof names_full_at_first - 1},
    {"names/given-name-alone.yaml", names_given_name_alone, sizeof names_given_name_alone - 1},
    {"names/house-spellings.yaml", names_house_spellings, sizeof names_house_spellings - 1},
    {"names/initials-together.yaml", names_initials_together, sizeof names_initials_together - 1},
    {"names/initials-without-periods.yaml", names_initials_without_periods, sizeof names_initials_without_periods - 1},
    {"names/later-mention-in-full.yaml", names_later_mention_in_full, sizeof names_later_mention_in_full - 1},
    {"names/misspelled-organizations.yaml", names_misspelled_organizations, sizeof names_misspelled_organizations - 1},
    {"names/misspelled-people.yaml", names_misspelled_people, sizeof names_misspelled_people - 1},
    {"names/nickname-in-parentheses.yaml", names_nickname_in_parentheses, sizeof names_nickname_in_parentheses - 1},
    {"names/particle-in-lower-case.yaml", names_particle_in_lower_case, sizeof names_particle_in_lower_case - 1},
    {"names/pope.yaml", names_pope, sizeof names_pope - 1},
    {"names/renamed-places.yaml", names_renamed_places, sizeof names_renamed_places - 1},
    {"names/second-reference.yaml", names_second_reference, sizeof names_second_reference - 1},
    {"names/spelling.yaml", names_spelling, sizeof names_spelling - 1},
    {"names/the-ukraine.yaml", names_the_ukraine, sizeof names_the_ukraine - 1},
    {"names/title-comma.yaml", names_title_comma, sizeof names_title_comma - 1},
    {"names/title-with-surname.yaml", names_title_with_surname, sizeof names_title_with_surname - 1},
    {"names/which-of-two.yaml", names_which_of_two, sizeof names_which_of_two - 1},
    {"numbers/age-hyphens.yaml", numbers_age_hyphens, sizeof numbers_age_hyphens - 1},
    {"numbers/ages-in-figures.yaml", numbers_ages_in_figures, sizeof numbers_ages_in_figures - 1},
    {"numbers/century.yaml", numbers_century, sizeof numbers_century - 1},
    {"numbers/crore.yaml", numbers_crore, sizeof numbers_crore - 1},
    {"numbers/decade-apostrophe.yaml", numbers_decade_apostrophe, sizeof numbers_decade_apostrophe - 1},
    {"numbers/decimals-of-millions.yaml", numbers_decimals_of_millions, sizeof numbers_decimals_of_millions - 1},
    {"numbers/feet-in-figures.yaml", numbers_feet_in_figures, sizeof numbers_feet_in_figures - 1},
    {"numbers/figures-from-ten.yaml", numbers_figures_from_ten, sizeof numbers_figures_from_ten - 1},
    {"numbers/fraction-hyphen.yaml", numbers_fraction_hyphen, sizeof numbers_fraction_hyphen - 1},
    {"numbers/fraction-in-words.yaml", numbers_fraction_in_words, sizeof numbers_fraction_in_words - 1},
    {"numbers/from-hyphen.yaml", numbers_from_hyphen, sizeof numbers_from_hyphen - 1},
    {"numbers/hyphen-to-ninety-nine.yaml", numbers_hyphen_to_ninety_nine, sizeof numbers_hyphen_to_ninety_nine - 1},
    {"numbers/large-ordinals.yaml", numbers_large_ordinals, sizeof numbers_large_ordinals - 1},
    {"numbers/leading-zero.yaml", numbers_leading_zero, sizeof numbers_leading_zero - 1},
    {"numbers/minus.yaml", numbers_minus, sizeof numbers_minus - 1},
    {"numbers/percent-in-figures.yaml", numbers_percent_in_figures, sizeof numbers_percent_in_figures - 1},
    {"numbers/percent-range.yaml", numbers_percent_range, sizeof numbers_percent_range - 1},
    {"numbers/percent-space.yaml", numbers_percent_space, sizeof numbers_percent_space - 1},
    {"numbers/percent.yaml", numbers_percent, sizeof numbers_percent - 1},
    {"numbers/plural-million.yaml", numbers_plural_million, sizeof numbers_plural_million - 1},
    {"numbers/rank.yaml", numbers_rank, sizeof numbers_rank - 1},
    {"numbers/round-millions.yaml", numbers_round_millions, sizeof numbers_round_millions - 1},
    {"numbers/score-in-figures.yaml", numbers_score_in_figures, sizeof numbers_score_in_figures - 1},
    {"numbers/small-ordinals.yaml", numbers_small_ordinals, sizeof numbers_small_ordinals - 1},
    {"numbers/split-thousands.yaml", numbers_split_thousands, sizeof numbers_split_thousands - 1},
    {"numbers/starts-sentence.yaml", numbers_starts_sentence, sizeof numbers_starts_sentence - 1},
    {"numbers/telephone.yaml", numbers_telephone, sizeof numbers_telephone - 1},
    {"numbers/thousand-in-figures.yaml", numbers_thousand_in_figures, sizeof numbers_thousand_in_figures - 1},
    {"numbers/thousands-comma.yaml", numbers_thousands_comma, sizeof numbers_thousands_comma - 1},
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
    {"punctuation/dash-spacing.yaml", punctuation_dash_spacing, sizeof punctuation_dash_spacing - 1},
    {"punctuation/double-hyphen.yaml", punctuation_double_hyphen, sizeof punctuation_double_hyphen - 1},
    {"punctuation/junior-comma.yaml", punctuation_junior_comma, sizeof punctuation_junior_comma - 1},
    {"punctuation/period-outside-quotation.yaml", punctuation_period_outside_quotation, sizeof punctuation_period_outside_quotation - 1},
    {"punctuation/repeated-marks.yaml", punctuation_repeated_marks, sizeof punctuation_repeated_marks - 1},
    {"punctuation/space-before-comma.yaml", punctuation_space_before_comma, sizeof punctuation_space_before_comma - 1},
    {"punctuation/two-spaces.yaml", punctuation_two_spaces, sizeof punctuation_two_spaces - 1},
    {"quotations/brackets.yaml", quotations_brackets, sizeof quotations_brackets - 1},
    {"quotations/capital-in-fragment.yaml", quotations_capital_in_fragment, sizeof quotations_capital_in_fragment - 1},
    {"quotations/colon-before-sentence.yaml", quotations_colon_before_sentence, sizeof quotations_colon_before_sentence - 1},
    {"quotations/comma-after-question.yaml", quotations_comma_after_question, sizeof quotations_comma_after_question - 1},
    {"quotations/comma-before-fragment.yaml", quotations_comma_before_fragment, sizeof quotations_comma_before_fragment - 1},
    {"quotations/comma-before-sentence.yaml", quotations_comma_before_sentence, sizeof quotations_comma_before_sentence - 1},
    {"quotations/crumbs.yaml", quotations_crumbs, sizeof quotations_crumbs - 1},
    {"quotations/dialect.yaml", quotations_dialect, sizeof quotations_dialect - 1},
    {"quotations/ellipsis-at-edge.yaml", quotations_ellipsis_at_edge, sizeof quotations_ellipsis_at_edge - 1},
    {"quotations/first-person-fragment.yaml", quotations_first_person_fragment, sizeof quotations_first_person_fragment - 1},
    {"quotations/mixed-marks.yaml", quotations_mixed_marks, sizeof quotations_mixed_marks - 1},
    {"quotations/nested-marks.yaml", quotations_nested_marks, sizeof quotations_nested_marks - 1},
    {"quotations/newspaper-in-marks.yaml", quotations_newspaper_in_marks, sizeof quotations_newspaper_in_marks - 1},
    {"quotations/no-speaker.yaml", quotations_no_speaker, sizeof quotations_no_speaker - 1},
    {"quotations/obscenity.yaml", quotations_obscenity, sizeof quotations_obscenity - 1},
    {"quotations/opens-story.yaml", quotations_opens_story, sizeof quotations_opens_story - 1},
    {"quotations/period-outside-fragment.yaml", quotations_period_outside_fragment, sizeof quotations_period_outside_fragment - 1},
    {"quotations/scare-marks.yaml", quotations_scare_marks, sizeof quotations_scare_marks - 1},
    {"quotations/semicolon-inside.yaml", quotations_semicolon_inside, sizeof quotations_semicolon_inside - 1},
    {"quotations/sic.yaml", quotations_sic, sizeof quotations_sic - 1},
    {"quotations/single-marks.yaml", quotations_single_marks, sizeof quotations_single_marks - 1},
    {"quotations/so-called.yaml", quotations_so_called, sizeof quotations_so_called - 1},
    {"quotations/that-comma.yaml", quotations_that_comma, sizeof quotations_that_comma - 1},
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
    {"sourcing/close-to.yaml", sourcing_close_to, sizeof sourcing_close_to - 1},
    {"sourcing/colorful-fragment.yaml", sourcing_colorful_fragment, sizeof sourcing_colorful_fragment - 1},
    {"sourcing/condition-of-anonymity.yaml", sourcing_condition_of_anonymity, sizeof sourcing_condition_of_anonymity - 1},
    {"sourcing/count-of-sources.yaml", sourcing_count_of_sources, sizeof sourcing_count_of_sources - 1},
    {"sourcing/document-without-origin.yaml", sourcing_document_without_origin, sizeof sourcing_document_without_origin - 1},
    {"sourcing/familiar-with.yaml", sourcing_familiar_with, sizeof sourcing_familiar_with - 1},
    {"sourcing/first-name-only.yaml", sourcing_first_name_only, sizeof sourcing_first_name_only - 1},
    {"sourcing/first-quotation.yaml", sourcing_first_quotation, sizeof sourcing_first_quotation - 1},
    {"sourcing/flimsy-reason.yaml", sourcing_flimsy_reason, sizeof sourcing_flimsy_reason - 1},
    {"sourcing/ground-rules.yaml", sourcing_ground_rules, sizeof sourcing_ground_rules - 1},
    {"sourcing/has-learned.yaml", sourcing_has_learned, sizeof sourcing_has_learned - 1},
    {"sourcing/how-they-know.yaml", sourcing_how_they_know, sizeof sourcing_how_they_know - 1},
    {"sourcing/insult.yaml", sourcing_insult, sizeof sourcing_insult - 1},
    {"sourcing/nameless-critics.yaml", sourcing_nameless_critics, sizeof sourcing_nameless_critics - 1},
    {"sourcing/opinion.yaml", sourcing_opinion, sizeof sourcing_opinion - 1},
    {"sourcing/praised-source.yaml", sourcing_praised_source, sizeof sourcing_praised_source - 1},
    {"sourcing/pseudonym.yaml", sourcing_pseudonym, sizeof sourcing_pseudonym - 1},
    {"sourcing/reason-for-anonymity.yaml", sourcing_reason_for_anonymity, sizeof sourcing_reason_for_anonymity - 1},
    {"sourcing/refused-comment.yaml", sourcing_refused_comment, sizeof sourcing_refused_comment - 1},
    {"sourcing/reportedly.yaml", sourcing_reportedly, sizeof sourcing_reportedly - 1},
    {"sourcing/requested-anonymity.yaml", sourcing_requested_anonymity, sizeof sourcing_requested_anonymity - 1},
    {"sourcing/side-of-aide.yaml", sourcing_side_of_aide, sizeof sourcing_side_of_aide - 1},
    {"sourcing/unavailable.yaml", sourcing_unavailable, sizeof sourcing_unavailable - 1},
    {"sourcing/unexplained-source.yaml", sourcing_unexplained_source, sizeof sourcing_unexplained_source - 1},
    {"sourcing/unnamed-media.yaml", sourcing_unnamed_media, sizeof sourcing_unnamed_media - 1},
    {"sourcing/unnamed-quotation-in-lede.yaml", sourcing_unnamed_quotation_in_lede, sizeof sourcing_unnamed_quotation_in_lede - 1},
    {"spelling/misspellings.yaml", spelling_misspellings, sizeof spelling_misspellings - 1},
    {"spelling/preferred-american.yaml", spelling_preferred_american, sizeof spelling_preferred_american - 1},
    {"titles/a-rep.yaml", titles_a_rep, sizeof titles_a_rep - 1},
    {"titles/abbreviated-before-name.yaml", titles_abbreviated_before_name, sizeof titles_abbreviated_before_name - 1},
    {"titles/capital-before-name.yaml", titles_capital_before_name, sizeof titles_capital_before_name - 1},
    {"titles/congressman.yaml", titles_congressman, sizeof titles_congressman - 1},
    {"titles/doctor-of-what.yaml", titles_doctor_of_what, sizeof titles_doctor_of_what - 1},
    {"titles/doctor-twice.yaml", titles_doctor_twice, sizeof titles_doctor_twice - 1},
    {"titles/elect.yaml", titles_elect, sizeof titles_elect - 1},
    {"titles/false-title.yaml", titles_false_title, sizeof titles_false_title - 1},
    {"titles/former.yaml", titles_former, sizeof titles_former - 1},
    {"titles/honorable.yaml", titles_honorable, sizeof titles_honorable - 1},
    {"titles/lower-after-name.yaml", titles_lower_after_name, sizeof titles_lower_after_name - 1},
    {"titles/lower-alone.yaml", titles_lower_alone, sizeof titles_lower_alone - 1},
    {"titles/lower-before-name.yaml", titles_lower_before_name, sizeof titles_lower_before_name - 1},
    {"titles/never-abbreviated.yaml", titles_never_abbreviated, sizeof titles_never_abbreviated - 1},
    {"titles/occupation-lowercase.yaml", titles_occupation_lowercase, sizeof titles_occupation_lowercase - 1},
    {"titles/party-after-comma.yaml", titles_party_after_comma, sizeof titles_party_after_comma - 1},
    {"titles/party-comma.yaml", titles_party_comma, sizeof titles_party_comma - 1},
    {"titles/party-in-parentheses.yaml", titles_party_in_parentheses, sizeof titles_party_in_parentheses - 1},
    {"titles/party-in-words.yaml", titles_party_in_words, sizeof titles_party_in_words - 1},
    {"titles/rank-alone.yaml", titles_rank_alone, sizeof titles_rank_alone - 1},
    {"titles/rank-in-full.yaml", titles_rank_in_full, sizeof titles_rank_in_full - 1},
    {"titles/repeated.yaml", titles_repeated, sizeof titles_repeated - 1},
    {"titles/retired.yaml", titles_retired, sizeof titles_retired - 1},
    {"titles/spelled-out-before-name.yaml", titles_spelled_out_before_name, sizeof titles_spelled_out_before_name - 1},
    {"titles/the-rev.yaml", titles_the_rev, sizeof titles_the_rev - 1},
    {"titles/then.yaml", titles_then, sizeof titles_then - 1},
    {"titles/vice-president-hyphen.yaml", titles_vice_president_hyphen, sizeof titles_vice_president_hyphen - 1},
    {"titles/vice-president.yaml", titles_vice_president, sizeof titles_vice_president - 1},
    {"titles/with-period.yaml", titles_with_period, sizeof titles_with_period - 1},
    {"titles/without-period.yaml", titles_without_period, sizeof titles_without_period - 1},
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
