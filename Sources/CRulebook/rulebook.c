// Written by Tools/embed-rules; do not edit.
#include "CRulebook.h"
static const unsigned char abbreviations_acronym_as_name[] = {
#embed "../../rules/abbreviations/acronym-as-name.yaml" suffix(,)
0};
static const unsigned char abbreviations_acronym_in_capitals[] = {
#embed "../../rules/abbreviations/acronym-in-capitals.yaml" suffix(,)
0};
static const unsigned char abbreviations_acronym_introduced_twice[] = {
#embed "../../rules/abbreviations/acronym-introduced-twice.yaml" suffix(,)
0};
static const unsigned char abbreviations_acronym_unused[] = {
#embed "../../rules/abbreviations/acronym-unused.yaml" suffix(,)
0};
static const unsigned char abbreviations_ampersand[] = {
#embed "../../rules/abbreviations/ampersand.yaml" suffix(,)
0};
static const unsigned char abbreviations_company_comma[] = {
#embed "../../rules/abbreviations/company-comma.yaml" suffix(,)
0};
static const unsigned char abbreviations_degrees[] = {
#embed "../../rules/abbreviations/degrees.yaml" suffix(,)
0};
static const unsigned char abbreviations_eu_with_periods[] = {
#embed "../../rules/abbreviations/eu-with-periods.yaml" suffix(,)
0};
static const unsigned char abbreviations_eu_without_periods[] = {
#embed "../../rules/abbreviations/eu-without-periods.yaml" suffix(,)
0};
static const unsigned char abbreviations_in_parentheses[] = {
#embed "../../rules/abbreviations/in-parentheses.yaml" suffix(,)
0};
static const unsigned char abbreviations_latin[] = {
#embed "../../rules/abbreviations/latin.yaml" suffix(,)
0};
static const unsigned char abbreviations_missing_period[] = {
#embed "../../rules/abbreviations/missing-period.yaml" suffix(,)
0};
static const unsigned char abbreviations_number_sign[] = {
#embed "../../rules/abbreviations/number-sign.yaml" suffix(,)
0};
static const unsigned char abbreviations_phd[] = {
#embed "../../rules/abbreviations/phd.yaml" suffix(,)
0};
static const unsigned char abbreviations_phd_without_periods[] = {
#embed "../../rules/abbreviations/phd-without-periods.yaml" suffix(,)
0};
static const unsigned char abbreviations_plural_apostrophe[] = {
#embed "../../rules/abbreviations/plural-apostrophe.yaml" suffix(,)
0};
static const unsigned char abbreviations_postal_code[] = {
#embed "../../rules/abbreviations/postal-code.yaml" suffix(,)
0};
static const unsigned char abbreviations_road[] = {
#embed "../../rules/abbreviations/road.yaml" suffix(,)
0};
static const unsigned char abbreviations_state_alone[] = {
#embed "../../rules/abbreviations/state-alone.yaml" suffix(,)
0};
static const unsigned char abbreviations_state_in_text[] = {
#embed "../../rules/abbreviations/state-in-text.yaml" suffix(,)
0};
static const unsigned char abbreviations_street_alone[] = {
#embed "../../rules/abbreviations/street-alone.yaml" suffix(,)
0};
static const unsigned char abbreviations_street_with_number[] = {
#embed "../../rules/abbreviations/street-with-number.yaml" suffix(,)
0};
static const unsigned char abbreviations_uk_without_periods[] = {
#embed "../../rules/abbreviations/uk-without-periods.yaml" suffix(,)
0};
static const unsigned char abbreviations_un_with_periods[] = {
#embed "../../rules/abbreviations/un-with-periods.yaml" suffix(,)
0};
static const unsigned char abbreviations_unexplained[] = {
#embed "../../rules/abbreviations/unexplained.yaml" suffix(,)
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
static const unsigned char abbreviations_versus[] = {
#embed "../../rules/abbreviations/versus.yaml" suffix(,)
0};
static const unsigned char abbreviations_with_periods[] = {
#embed "../../rules/abbreviations/with-periods.yaml" suffix(,)
0};
static const unsigned char abbreviations_without_periods[] = {
#embed "../../rules/abbreviations/without-periods.yaml" suffix(,)
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
static const unsigned char capitalization_administration[] = {
#embed "../../rules/capitalization/administration.yaml" suffix(,)
0};
static const unsigned char capitalization_bible[] = {
#embed "../../rules/capitalization/bible.yaml" suffix(,)
0};
static const unsigned char capitalization_black[] = {
#embed "../../rules/capitalization/black.yaml" suffix(,)
0};
static const unsigned char capitalization_directions[] = {
#embed "../../rules/capitalization/directions.yaml" suffix(,)
0};
static const unsigned char capitalization_earth[] = {
#embed "../../rules/capitalization/earth.yaml" suffix(,)
0};
static const unsigned char capitalization_everyday_words[] = {
#embed "../../rules/capitalization/everyday-words.yaml" suffix(,)
0};
static const unsigned char capitalization_federal[] = {
#embed "../../rules/capitalization/federal.yaml" suffix(,)
0};
static const unsigned char capitalization_half_a_name[] = {
#embed "../../rules/capitalization/half-a-name.yaml" suffix(,)
0};
static const unsigned char capitalization_names_of_days[] = {
#embed "../../rules/capitalization/names-of-days.yaml" suffix(,)
0};
static const unsigned char capitalization_nationalities[] = {
#embed "../../rules/capitalization/nationalities.yaml" suffix(,)
0};
static const unsigned char capitalization_party[] = {
#embed "../../rules/capitalization/party.yaml" suffix(,)
0};
static const unsigned char capitalization_party_small[] = {
#embed "../../rules/capitalization/party-small.yaml" suffix(,)
0};
static const unsigned char capitalization_plural_common_noun[] = {
#embed "../../rules/capitalization/plural-common-noun.yaml" suffix(,)
0};
static const unsigned char capitalization_regions[] = {
#embed "../../rules/capitalization/regions.yaml" suffix(,)
0};
static const unsigned char capitalization_shouting[] = {
#embed "../../rules/capitalization/shouting.yaml" suffix(,)
0};
static const unsigned char capitalization_small_adjectives[] = {
#embed "../../rules/capitalization/small-adjectives.yaml" suffix(,)
0};
static const unsigned char capitalization_state_of[] = {
#embed "../../rules/capitalization/state-of.yaml" suffix(,)
0};
static const unsigned char capitalization_wars[] = {
#embed "../../rules/capitalization/wars.yaml" suffix(,)
0};
static const unsigned char capitalization_web_terms[] = {
#embed "../../rules/capitalization/web-terms.yaml" suffix(,)
0};
static const unsigned char capitalization_white[] = {
#embed "../../rules/capitalization/white.yaml" suffix(,)
0};
static const unsigned char capitalization_white_of_people[] = {
#embed "../../rules/capitalization/white-of-people.yaml" suffix(,)
0};
static const unsigned char cliches_crime[] = {
#embed "../../rules/cliches/crime.yaml" suffix(,)
0};
static const unsigned char cliches_gate[] = {
#embed "../../rules/cliches/gate.yaml" suffix(,)
0};
static const unsigned char cliches_internet[] = {
#embed "../../rules/cliches/internet.yaml" suffix(,)
0};
static const unsigned char cliches_journalese[] = {
#embed "../../rules/cliches/journalese.yaml" suffix(,)
0};
static const unsigned char cliches_new_normal[] = {
#embed "../../rules/cliches/new-normal.yaml" suffix(,)
0};
static const unsigned char cliches_openings[] = {
#embed "../../rules/cliches/openings.yaml" suffix(,)
0};
static const unsigned char cliches_pairs[] = {
#embed "../../rules/cliches/pairs.yaml" suffix(,)
0};
static const unsigned char cliches_politics[] = {
#embed "../../rules/cliches/politics.yaml" suffix(,)
0};
static const unsigned char cliches_sport[] = {
#embed "../../rules/cliches/sport.yaml" suffix(,)
0};
static const unsigned char cliches_weather[] = {
#embed "../../rules/cliches/weather.yaml" suffix(,)
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
static const unsigned char datelines_date[] = {
#embed "../../rules/datelines/date.yaml" suffix(,)
0};
static const unsigned char datelines_date_form[] = {
#embed "../../rules/datelines/date-form.yaml" suffix(,)
0};
static const unsigned char datelines_date_missing[] = {
#embed "../../rules/datelines/date-missing.yaml" suffix(,)
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
static const unsigned char headlines_all_capitals[] = {
#embed "../../rules/headlines/all-capitals.yaml" suffix(,)
0};
static const unsigned char headlines_auxiliary[] = {
#embed "../../rules/headlines/auxiliary.yaml" suffix(,)
0};
static const unsigned char headlines_bait[] = {
#embed "../../rules/headlines/bait.yaml" suffix(,)
0};
static const unsigned char headlines_capital_after_colon[] = {
#embed "../../rules/headlines/capital-after-colon.yaml" suffix(,)
0};
static const unsigned char headlines_double_quotation_marks[] = {
#embed "../../rules/headlines/double-quotation-marks.yaml" suffix(,)
0};
static const unsigned char headlines_exclamation[] = {
#embed "../../rules/headlines/exclamation.yaml" suffix(,)
0};
static const unsigned char headlines_figures[] = {
#embed "../../rules/headlines/figures.yaml" suffix(,)
0};
static const unsigned char headlines_label[] = {
#embed "../../rules/headlines/label.yaml" suffix(,)
0};
static const unsigned char headlines_length[] = {
#embed "../../rules/headlines/length.yaml" suffix(,)
0};
static const unsigned char headlines_mock_words[] = {
#embed "../../rules/headlines/mock-words.yaml" suffix(,)
0};
static const unsigned char headlines_percent_sign[] = {
#embed "../../rules/headlines/percent-sign.yaml" suffix(,)
0};
static const unsigned char headlines_period[] = {
#embed "../../rules/headlines/period.yaml" suffix(,)
0};
static const unsigned char headlines_question[] = {
#embed "../../rules/headlines/question.yaml" suffix(,)
0};
static const unsigned char headlines_sentence_case[] = {
#embed "../../rules/headlines/sentence-case.yaml" suffix(,)
0};
static const unsigned char headlines_small_words[] = {
#embed "../../rules/headlines/small-words.yaml" suffix(,)
0};
static const unsigned char headlines_starts_with_figure[] = {
#embed "../../rules/headlines/starts-with-figure.yaml" suffix(,)
0};
static const unsigned char headlines_title_case[] = {
#embed "../../rules/headlines/title-case.yaml" suffix(,)
0};
static const unsigned char houses_ap[] = {
#embed "../../rules/houses/ap.yaml" suffix(,)
0};
static const unsigned char houses_bbc[] = {
#embed "../../rules/houses/bbc.yaml" suffix(,)
0};
static const unsigned char houses_common[] = {
#embed "../../rules/houses/common.yaml" suffix(,)
0};
static const unsigned char houses_guardian[] = {
#embed "../../rules/houses/guardian.yaml" suffix(,)
0};
static const unsigned char houses_post[] = {
#embed "../../rules/houses/post.yaml" suffix(,)
0};
static const unsigned char houses_reuters[] = {
#embed "../../rules/houses/reuters.yaml" suffix(,)
0};
static const unsigned char houses_times[] = {
#embed "../../rules/houses/times.yaml" suffix(,)
0};
static const unsigned char hyphenation_adverb_hyphen[] = {
#embed "../../rules/hyphenation/adverb-hyphen.yaml" suffix(,)
0};
static const unsigned char hyphenation_anti[] = {
#embed "../../rules/hyphenation/anti.yaml" suffix(,)
0};
static const unsigned char hyphenation_antisemitism[] = {
#embed "../../rules/hyphenation/antisemitism.yaml" suffix(,)
0};
static const unsigned char hyphenation_co_workers[] = {
#embed "../../rules/hyphenation/co-workers.yaml" suffix(,)
0};
static const unsigned char hyphenation_compounds[] = {
#embed "../../rules/hyphenation/compounds.yaml" suffix(,)
0};
static const unsigned char hyphenation_ex[] = {
#embed "../../rules/hyphenation/ex.yaml" suffix(,)
0};
static const unsigned char hyphenation_fold_and_wide[] = {
#embed "../../rules/hyphenation/fold-and-wide.yaml" suffix(,)
0};
static const unsigned char hyphenation_follow_up_noun[] = {
#embed "../../rules/hyphenation/follow-up-noun.yaml" suffix(,)
0};
static const unsigned char hyphenation_full_time_after_verb[] = {
#embed "../../rules/hyphenation/full-time-after-verb.yaml" suffix(,)
0};
static const unsigned char hyphenation_number_and_unit[] = {
#embed "../../rules/hyphenation/number-and-unit.yaml" suffix(,)
0};
static const unsigned char hyphenation_one_word[] = {
#embed "../../rules/hyphenation/one-word.yaml" suffix(,)
0};
static const unsigned char hyphenation_open_compounds[] = {
#embed "../../rules/hyphenation/open-compounds.yaml" suffix(,)
0};
static const unsigned char hyphenation_prefixes[] = {
#embed "../../rules/hyphenation/prefixes.yaml" suffix(,)
0};
static const unsigned char hyphenation_reelect[] = {
#embed "../../rules/hyphenation/reelect.yaml" suffix(,)
0};
static const unsigned char hyphenation_self[] = {
#embed "../../rules/hyphenation/self.yaml" suffix(,)
0};
static const unsigned char hyphenation_suspended[] = {
#embed "../../rules/hyphenation/suspended.yaml" suffix(,)
0};
static const unsigned char hyphenation_verbs_of_two_words[] = {
#embed "../../rules/hyphenation/verbs-of-two-words.yaml" suffix(,)
0};
static const unsigned char hyphenation_very[] = {
#embed "../../rules/hyphenation/very.yaml" suffix(,)
0};
static const unsigned char legal_risk_accused_with[] = {
#embed "../../rules/legal-risk/accused-with.yaml" suffix(,)
0};
static const unsigned char legal_risk_alleged_event[] = {
#embed "../../rules/legal-risk/alleged-event.yaml" suffix(,)
0};
static const unsigned char legal_risk_alleged_twice[] = {
#embed "../../rules/legal-risk/alleged-twice.yaml" suffix(,)
0};
static const unsigned char legal_risk_alleged_victim[] = {
#embed "../../rules/legal-risk/alleged-victim.yaml" suffix(,)
0};
static const unsigned char legal_risk_allegedly[] = {
#embed "../../rules/legal-risk/allegedly.yaml" suffix(,)
0};
static const unsigned char legal_risk_arrested_for[] = {
#embed "../../rules/legal-risk/arrested-for.yaml" suffix(,)
0};
static const unsigned char legal_risk_brand_verbs[] = {
#embed "../../rules/legal-risk/brand-verbs.yaml" suffix(,)
0};
static const unsigned char legal_risk_charged_with[] = {
#embed "../../rules/legal-risk/charged-with.yaml" suffix(,)
0};
static const unsigned char legal_risk_defamation[] = {
#embed "../../rules/legal-risk/defamation.yaml" suffix(,)
0};
static const unsigned char legal_risk_execution[] = {
#embed "../../rules/legal-risk/execution.yaml" suffix(,)
0};
static const unsigned char legal_risk_found_innocent[] = {
#embed "../../rules/legal-risk/found-innocent.yaml" suffix(,)
0};
static const unsigned char legal_risk_guilty_name[] = {
#embed "../../rules/legal-risk/guilty-name.yaml" suffix(,)
0};
static const unsigned char legal_risk_home_address[] = {
#embed "../../rules/legal-risk/home-address.yaml" suffix(,)
0};
static const unsigned char legal_risk_jail_or_prison[] = {
#embed "../../rules/legal-risk/jail-or-prison.yaml" suffix(,)
0};
static const unsigned char legal_risk_labeled_guilty[] = {
#embed "../../rules/legal-risk/labeled-guilty.yaml" suffix(,)
0};
static const unsigned char legal_risk_lawsuit_alleges[] = {
#embed "../../rules/legal-risk/lawsuit-alleges.yaml" suffix(,)
0};
static const unsigned char legal_risk_minor_named[] = {
#embed "../../rules/legal-risk/minor-named.yaml" suffix(,)
0};
static const unsigned char legal_risk_murder[] = {
#embed "../../rules/legal-risk/murder.yaml" suffix(,)
0};
static const unsigned char legal_risk_plea[] = {
#embed "../../rules/legal-risk/plea.yaml" suffix(,)
0};
static const unsigned char legal_risk_slay[] = {
#embed "../../rules/legal-risk/slay.yaml" suffix(,)
0};
static const unsigned char legal_risk_suspect[] = {
#embed "../../rules/legal-risk/suspect.yaml" suffix(,)
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
static const unsigned char lists_house_names[] = {
#embed "../../rules/lists/house-names.yaml" suffix(,)
0};
static const unsigned char lists_hyphenation[] = {
#embed "../../rules/lists/hyphenation.yaml" suffix(,)
0};
static const unsigned char lists_initials[] = {
#embed "../../rules/lists/initials.yaml" suffix(,)
0};
static const unsigned char lists_insults[] = {
#embed "../../rules/lists/insults.yaml" suffix(,)
0};
static const unsigned char lists_journalese[] = {
#embed "../../rules/lists/journalese.yaml" suffix(,)
0};
static const unsigned char lists_known_initials[] = {
#embed "../../rules/lists/known-initials.yaml" suffix(,)
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
static const unsigned char lists_spelling_systems[] = {
#embed "../../rules/lists/spelling-systems.yaml" suffix(,)
0};
static const unsigned char lists_state_names[] = {
#embed "../../rules/lists/state-names.yaml" suffix(,)
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
static const unsigned char money_and_measures_celsius[] = {
#embed "../../rules/money-and-measures/celsius.yaml" suffix(,)
0};
static const unsigned char money_and_measures_cents[] = {
#embed "../../rules/money-and-measures/cents.yaml" suffix(,)
0};
static const unsigned char money_and_measures_degree_sign[] = {
#embed "../../rules/money-and-measures/degree-sign.yaml" suffix(,)
0};
static const unsigned char money_and_measures_dollar_sign[] = {
#embed "../../rules/money-and-measures/dollar-sign.yaml" suffix(,)
0};
static const unsigned char money_and_measures_dollars_twice[] = {
#embed "../../rules/money-and-measures/dollars-twice.yaml" suffix(,)
0};
static const unsigned char money_and_measures_euro_small[] = {
#embed "../../rules/money-and-measures/euro-small.yaml" suffix(,)
0};
static const unsigned char money_and_measures_even_dollars[] = {
#embed "../../rules/money-and-measures/even-dollars.yaml" suffix(,)
0};
static const unsigned char money_and_measures_feet_and_inches[] = {
#embed "../../rules/money-and-measures/feet-and-inches.yaml" suffix(,)
0};
static const unsigned char money_and_measures_knots[] = {
#embed "../../rules/money-and-measures/knots.yaml" suffix(,)
0};
static const unsigned char money_and_measures_million_closed_up[] = {
#embed "../../rules/money-and-measures/million-closed-up.yaml" suffix(,)
0};
static const unsigned char money_and_measures_million_in_letters[] = {
#embed "../../rules/money-and-measures/million-in-letters.yaml" suffix(,)
0};
static const unsigned char money_and_measures_mph[] = {
#embed "../../rules/money-and-measures/mph.yaml" suffix(,)
0};
static const unsigned char money_and_measures_plural_of_symbols[] = {
#embed "../../rules/money-and-measures/plural-of-symbols.yaml" suffix(,)
0};
static const unsigned char money_and_measures_range[] = {
#embed "../../rules/money-and-measures/range.yaml" suffix(,)
0};
static const unsigned char money_and_measures_richter[] = {
#embed "../../rules/money-and-measures/richter.yaml" suffix(,)
0};
static const unsigned char money_and_measures_sign_and_space[] = {
#embed "../../rules/money-and-measures/sign-and-space.yaml" suffix(,)
0};
static const unsigned char money_and_measures_sign_first[] = {
#embed "../../rules/money-and-measures/sign-first.yaml" suffix(,)
0};
static const unsigned char money_and_measures_sum_in_words[] = {
#embed "../../rules/money-and-measures/sum-in-words.yaml" suffix(,)
0};
static const unsigned char money_and_measures_tonnes[] = {
#embed "../../rules/money-and-measures/tonnes.yaml" suffix(,)
0};
static const unsigned char money_and_measures_units_in_full[] = {
#embed "../../rules/money-and-measures/units-in-full.yaml" suffix(,)
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
static const unsigned char names_ledger_form[] = {
#embed "../../rules/names/ledger-form.yaml" suffix(,)
0};
static const unsigned char names_ledger_spelling[] = {
#embed "../../rules/names/ledger-spelling.yaml" suffix(,)
0};
static const unsigned char names_ledger_title[] = {
#embed "../../rules/names/ledger-title.yaml" suffix(,)
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
static const unsigned char numbers_age_in_figures[] = {
#embed "../../rules/numbers/age-in-figures.yaml" suffix(,)
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
static const unsigned char numbers_percent[] = {
#embed "../../rules/numbers/percent.yaml" suffix(,)
0};
static const unsigned char numbers_percent_range[] = {
#embed "../../rules/numbers/percent-range.yaml" suffix(,)
0};
static const unsigned char numbers_percent_space[] = {
#embed "../../rules/numbers/percent-space.yaml" suffix(,)
0};
static const unsigned char numbers_percentage_in_figures[] = {
#embed "../../rules/numbers/percentage-in-figures.yaml" suffix(,)
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
static const unsigned char numbers_vote_in_figures[] = {
#embed "../../rules/numbers/vote-in-figures.yaml" suffix(,)
0};
static const unsigned char numbers_words_to_nine[] = {
#embed "../../rules/numbers/words-to-nine.yaml" suffix(,)
0};
static const unsigned char production_advertisement_line[] = {
#embed "../../rules/production/advertisement-line.yaml" suffix(,)
0};
static const unsigned char production_blame[] = {
#embed "../../rules/production/blame.yaml" suffix(,)
0};
static const unsigned char production_broken_line[] = {
#embed "../../rules/production/broken-line.yaml" suffix(,)
0};
static const unsigned char production_byline_capitals[] = {
#embed "../../rules/production/byline-capitals.yaml" suffix(,)
0};
static const unsigned char production_chatbot_residue[] = {
#embed "../../rules/production/chatbot-residue.yaml" suffix(,)
0};
static const unsigned char production_combining_accent[] = {
#embed "../../rules/production/combining-accent.yaml" suffix(,)
0};
static const unsigned char production_comment_anchor[] = {
#embed "../../rules/production/comment-anchor.yaml" suffix(,)
0};
static const unsigned char production_control_character[] = {
#embed "../../rules/production/control-character.yaml" suffix(,)
0};
static const unsigned char production_cookie_notice[] = {
#embed "../../rules/production/cookie-notice.yaml" suffix(,)
0};
static const unsigned char production_copyright_line[] = {
#embed "../../rules/production/copyright-line.yaml" suffix(,)
0};
static const unsigned char production_correction_without_content[] = {
#embed "../../rules/production/correction-without-content.yaml" suffix(,)
0};
static const unsigned char production_cq_mark[] = {
#embed "../../rules/production/cq-mark.yaml" suffix(,)
0};
static const unsigned char production_credit_left_in[] = {
#embed "../../rules/production/credit-left-in.yaml" suffix(,)
0};
static const unsigned char production_cut_off[] = {
#embed "../../rules/production/cut-off.yaml" suffix(,)
0};
static const unsigned char production_doubled_word[] = {
#embed "../../rules/production/doubled-word.yaml" suffix(,)
0};
static const unsigned char production_dummy_text[] = {
#embed "../../rules/production/dummy-text.yaml" suffix(,)
0};
static const unsigned char production_editors_note[] = {
#embed "../../rules/production/editors-note.yaml" suffix(,)
0};
static const unsigned char production_empty_brackets[] = {
#embed "../../rules/production/empty-brackets.yaml" suffix(,)
0};
static const unsigned char production_end_mark[] = {
#embed "../../rules/production/end-mark.yaml" suffix(,)
0};
static const unsigned char production_escaped_character[] = {
#embed "../../rules/production/escaped-character.yaml" suffix(,)
0};
static const unsigned char production_film_line[] = {
#embed "../../rules/production/film-line.yaml" suffix(,)
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
static const unsigned char production_ligature[] = {
#embed "../../rules/production/ligature.yaml" suffix(,)
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
static const unsigned char production_merge_mark[] = {
#embed "../../rules/production/merge-mark.yaml" suffix(,)
0};
static const unsigned char production_mixed_scripts[] = {
#embed "../../rules/production/mixed-scripts.yaml" suffix(,)
0};
static const unsigned char production_mojibake[] = {
#embed "../../rules/production/mojibake.yaml" suffix(,)
0};
static const unsigned char production_mojibake_marks[] = {
#embed "../../rules/production/mojibake-marks.yaml" suffix(,)
0};
static const unsigned char production_note_to_desk[] = {
#embed "../../rules/production/note-to-desk.yaml" suffix(,)
0};
static const unsigned char production_odd_space[] = {
#embed "../../rules/production/odd-space.yaml" suffix(,)
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
static const unsigned char production_private_character[] = {
#embed "../../rules/production/private-character.yaml" suffix(,)
0};
static const unsigned char production_queried_fact[] = {
#embed "../../rules/production/queried-fact.yaml" suffix(,)
0};
static const unsigned char production_read_more_link[] = {
#embed "../../rules/production/read-more-link.yaml" suffix(,)
0};
static const unsigned char production_release_line[] = {
#embed "../../rules/production/release-line.yaml" suffix(,)
0};
static const unsigned char production_reporter_line[] = {
#embed "../../rules/production/reporter-line.yaml" suffix(,)
0};
static const unsigned char production_shortcode[] = {
#embed "../../rules/production/shortcode.yaml" suffix(,)
0};
static const unsigned char production_silent_update[] = {
#embed "../../rules/production/silent-update.yaml" suffix(,)
0};
static const unsigned char production_slug[] = {
#embed "../../rules/production/slug.yaml" suffix(,)
0};
static const unsigned char production_social_embed[] = {
#embed "../../rules/production/social-embed.yaml" suffix(,)
0};
static const unsigned char production_soft_hyphen[] = {
#embed "../../rules/production/soft-hyphen.yaml" suffix(,)
0};
static const unsigned char production_stars[] = {
#embed "../../rules/production/stars.yaml" suffix(,)
0};
static const unsigned char production_template[] = {
#embed "../../rules/production/template.yaml" suffix(,)
0};
static const unsigned char production_tracking_link[] = {
#embed "../../rules/production/tracking-link.yaml" suffix(,)
0};
static const unsigned char production_wire_advisory[] = {
#embed "../../rules/production/wire-advisory.yaml" suffix(,)
0};
static const unsigned char production_wrong_label[] = {
#embed "../../rules/production/wrong-label.yaml" suffix(,)
0};
static const unsigned char punctuation_apostrophe_shape[] = {
#embed "../../rules/punctuation/apostrophe-shape.yaml" suffix(,)
0};
static const unsigned char punctuation_colon_after_verb[] = {
#embed "../../rules/punctuation/colon-after-verb.yaml" suffix(,)
0};
static const unsigned char punctuation_comma_after_but[] = {
#embed "../../rules/punctuation/comma-after-but.yaml" suffix(,)
0};
static const unsigned char punctuation_comma_after_state[] = {
#embed "../../rules/punctuation/comma-after-state.yaml" suffix(,)
0};
static const unsigned char punctuation_comma_and_dash[] = {
#embed "../../rules/punctuation/comma-and-dash.yaml" suffix(,)
0};
static const unsigned char punctuation_dash_spacing[] = {
#embed "../../rules/punctuation/dash-spacing.yaml" suffix(,)
0};
static const unsigned char punctuation_double_hyphen[] = {
#embed "../../rules/punctuation/double-hyphen.yaml" suffix(,)
0};
static const unsigned char punctuation_doubled_marks[] = {
#embed "../../rules/punctuation/doubled-marks.yaml" suffix(,)
0};
static const unsigned char punctuation_ellipsis[] = {
#embed "../../rules/punctuation/ellipsis.yaml" suffix(,)
0};
static const unsigned char punctuation_en_dash[] = {
#embed "../../rules/punctuation/en-dash.yaml" suffix(,)
0};
static const unsigned char punctuation_exclamation[] = {
#embed "../../rules/punctuation/exclamation.yaml" suffix(,)
0};
static const unsigned char punctuation_however[] = {
#embed "../../rules/punctuation/however.yaml" suffix(,)
0};
static const unsigned char punctuation_hyphen_for_dash[] = {
#embed "../../rules/punctuation/hyphen-for-dash.yaml" suffix(,)
0};
static const unsigned char punctuation_junior_comma[] = {
#embed "../../rules/punctuation/junior-comma.yaml" suffix(,)
0};
static const unsigned char punctuation_open_parenthesis[] = {
#embed "../../rules/punctuation/open-parenthesis.yaml" suffix(,)
0};
static const unsigned char punctuation_period_outside_quotation[] = {
#embed "../../rules/punctuation/period-outside-quotation.yaml" suffix(,)
0};
static const unsigned char punctuation_plural_with_apostrophe[] = {
#embed "../../rules/punctuation/plural-with-apostrophe.yaml" suffix(,)
0};
static const unsigned char punctuation_possessive_of_s[] = {
#embed "../../rules/punctuation/possessive-of-s.yaml" suffix(,)
0};
static const unsigned char punctuation_repeated_marks[] = {
#embed "../../rules/punctuation/repeated-marks.yaml" suffix(,)
0};
static const unsigned char punctuation_season_slash[] = {
#embed "../../rules/punctuation/season-slash.yaml" suffix(,)
0};
static const unsigned char punctuation_serial_comma[] = {
#embed "../../rules/punctuation/serial-comma.yaml" suffix(,)
0};
static const unsigned char punctuation_space_after[] = {
#embed "../../rules/punctuation/space-after.yaml" suffix(,)
0};
static const unsigned char punctuation_space_before_comma[] = {
#embed "../../rules/punctuation/space-before-comma.yaml" suffix(,)
0};
static const unsigned char punctuation_space_before_stop[] = {
#embed "../../rules/punctuation/space-before-stop.yaml" suffix(,)
0};
static const unsigned char punctuation_spaced_hyphen[] = {
#embed "../../rules/punctuation/spaced-hyphen.yaml" suffix(,)
0};
static const unsigned char punctuation_spaces_inside[] = {
#embed "../../rules/punctuation/spaces-inside.yaml" suffix(,)
0};
static const unsigned char punctuation_stray_parenthesis[] = {
#embed "../../rules/punctuation/stray-parenthesis.yaml" suffix(,)
0};
static const unsigned char punctuation_turned_quotation_mark[] = {
#embed "../../rules/punctuation/turned-quotation-mark.yaml" suffix(,)
0};
static const unsigned char punctuation_two_apostrophes[] = {
#embed "../../rules/punctuation/two-apostrophes.yaml" suffix(,)
0};
static const unsigned char punctuation_two_spaces[] = {
#embed "../../rules/punctuation/two-spaces.yaml" suffix(,)
0};
static const unsigned char punctuation_weeks_notice[] = {
#embed "../../rules/punctuation/weeks-notice.yaml" suffix(,)
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
static const unsigned char sensitive_language_abortion[] = {
#embed "../../rules/sensitive-language/abortion.yaml" suffix(,)
0};
static const unsigned char sensitive_language_addiction[] = {
#embed "../../rules/sensitive-language/addiction.yaml" suffix(,)
0};
static const unsigned char sensitive_language_adult_as_child[] = {
#embed "../../rules/sensitive-language/adult-as-child.yaml" suffix(,)
0};
static const unsigned char sensitive_language_child_abuse[] = {
#embed "../../rules/sensitive-language/child-abuse.yaml" suffix(,)
0};
static const unsigned char sensitive_language_climate[] = {
#embed "../../rules/sensitive-language/climate.yaml" suffix(,)
0};
static const unsigned char sensitive_language_crippled[] = {
#embed "../../rules/sensitive-language/crippled.yaml" suffix(,)
0};
static const unsigned char sensitive_language_disability[] = {
#embed "../../rules/sensitive-language/disability.yaml" suffix(,)
0};
static const unsigned char sensitive_language_disability_words[] = {
#embed "../../rules/sensitive-language/disability-words.yaml" suffix(,)
0};
static const unsigned char sensitive_language_disease_places[] = {
#embed "../../rules/sensitive-language/disease-places.yaml" suffix(,)
0};
static const unsigned char sensitive_language_domestic_violence[] = {
#embed "../../rules/sensitive-language/domestic-violence.yaml" suffix(,)
0};
static const unsigned char sensitive_language_dual_heritage_hyphen[] = {
#embed "../../rules/sensitive-language/dual-heritage-hyphen.yaml" suffix(,)
0};
static const unsigned char sensitive_language_dual_heritage_open[] = {
#embed "../../rules/sensitive-language/dual-heritage-open.yaml" suffix(,)
0};
static const unsigned char sensitive_language_females[] = {
#embed "../../rules/sensitive-language/females.yaml" suffix(,)
0};
static const unsigned char sensitive_language_gender_identity[] = {
#embed "../../rules/sensitive-language/gender-identity.yaml" suffix(,)
0};
static const unsigned char sensitive_language_illness[] = {
#embed "../../rules/sensitive-language/illness.yaml" suffix(,)
0};
static const unsigned char sensitive_language_immigrants[] = {
#embed "../../rules/sensitive-language/immigrants.yaml" suffix(,)
0};
static const unsigned char sensitive_language_indigenous[] = {
#embed "../../rules/sensitive-language/indigenous.yaml" suffix(,)
0};
static const unsigned char sensitive_language_job_titles[] = {
#embed "../../rules/sensitive-language/job-titles.yaml" suffix(,)
0};
static const unsigned char sensitive_language_looks[] = {
#embed "../../rules/sensitive-language/looks.yaml" suffix(,)
0};
static const unsigned char sensitive_language_man_words[] = {
#embed "../../rules/sensitive-language/man-words.yaml" suffix(,)
0};
static const unsigned char sensitive_language_mental_illness[] = {
#embed "../../rules/sensitive-language/mental-illness.yaml" suffix(,)
0};
static const unsigned char sensitive_language_migrants_as_flood[] = {
#embed "../../rules/sensitive-language/migrants-as-flood.yaml" suffix(,)
0};
static const unsigned char sensitive_language_moslem[] = {
#embed "../../rules/sensitive-language/moslem.yaml" suffix(,)
0};
static const unsigned char sensitive_language_offender_labels[] = {
#embed "../../rules/sensitive-language/offender-labels.yaml" suffix(,)
0};
static const unsigned char sensitive_language_officer_involved[] = {
#embed "../../rules/sensitive-language/officer-involved.yaml" suffix(,)
0};
static const unsigned char sensitive_language_old_age[] = {
#embed "../../rules/sensitive-language/old-age.yaml" suffix(,)
0};
static const unsigned char sensitive_language_orientation[] = {
#embed "../../rules/sensitive-language/orientation.yaml" suffix(,)
0};
static const unsigned char sensitive_language_race_as_noun[] = {
#embed "../../rules/sensitive-language/race-as-noun.yaml" suffix(,)
0};
static const unsigned char sensitive_language_race_outdated[] = {
#embed "../../rules/sensitive-language/race-outdated.yaml" suffix(,)
0};
static const unsigned char sensitive_language_racially_charged[] = {
#embed "../../rules/sensitive-language/racially-charged.yaml" suffix(,)
0};
static const unsigned char sensitive_language_religion[] = {
#embed "../../rules/sensitive-language/religion.yaml" suffix(,)
0};
static const unsigned char sensitive_language_roma[] = {
#embed "../../rules/sensitive-language/roma.yaml" suffix(,)
0};
static const unsigned char sensitive_language_sex_at_birth[] = {
#embed "../../rules/sensitive-language/sex-at-birth.yaml" suffix(,)
0};
static const unsigned char sensitive_language_sex_of_a_worker[] = {
#embed "../../rules/sensitive-language/sex-of-a-worker.yaml" suffix(,)
0};
static const unsigned char sensitive_language_suicide[] = {
#embed "../../rules/sensitive-language/suicide.yaml" suffix(,)
0};
static const unsigned char sensitive_language_suicide_method[] = {
#embed "../../rules/sensitive-language/suicide-method.yaml" suffix(,)
0};
static const unsigned char sensitive_language_suicide_note[] = {
#embed "../../rules/sensitive-language/suicide-note.yaml" suffix(,)
0};
static const unsigned char sensitive_language_terrorist[] = {
#embed "../../rules/sensitive-language/terrorist.yaml" suffix(,)
0};
static const unsigned char sensitive_language_the_poor[] = {
#embed "../../rules/sensitive-language/the-poor.yaml" suffix(,)
0};
static const unsigned char sensitive_language_third_world[] = {
#embed "../../rules/sensitive-language/third-world.yaml" suffix(,)
0};
static const unsigned char sensitive_language_war_words[] = {
#embed "../../rules/sensitive-language/war-words.yaml" suffix(,)
0};
static const unsigned char sensitive_language_women_words[] = {
#embed "../../rules/sensitive-language/women-words.yaml" suffix(,)
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
static const unsigned char spelling_american_system[] = {
#embed "../../rules/spelling/american-system.yaml" suffix(,)
0};
static const unsigned char spelling_british_system[] = {
#embed "../../rules/spelling/british-system.yaml" suffix(,)
0};
static const unsigned char spelling_compound_plurals[] = {
#embed "../../rules/spelling/compound-plurals.yaml" suffix(,)
0};
static const unsigned char spelling_covid[] = {
#embed "../../rules/spelling/covid.yaml" suffix(,)
0};
static const unsigned char spelling_covid_as_name[] = {
#embed "../../rules/spelling/covid-as-name.yaml" suffix(,)
0};
static const unsigned char spelling_lost_apostrophe[] = {
#embed "../../rules/spelling/lost-apostrophe.yaml" suffix(,)
0};
static const unsigned char spelling_misspellings[] = {
#embed "../../rules/spelling/misspellings.yaml" suffix(,)
0};
static const unsigned char spelling_ok[] = {
#embed "../../rules/spelling/ok.yaml" suffix(,)
0};
static const unsigned char spelling_place_names[] = {
#embed "../../rules/spelling/place-names.yaml" suffix(,)
0};
static const unsigned char spelling_preferred_american[] = {
#embed "../../rules/spelling/preferred-american.yaml" suffix(,)
0};
static const unsigned char spelling_preferred_british[] = {
#embed "../../rules/spelling/preferred-british.yaml" suffix(,)
0};
static const unsigned char spelling_run_together[] = {
#embed "../../rules/spelling/run-together.yaml" suffix(,)
0};
static const unsigned char spelling_two_spellings[] = {
#embed "../../rules/spelling/two-spellings.yaml" suffix(,)
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
static const unsigned char titles_vice_president[] = {
#embed "../../rules/titles/vice-president.yaml" suffix(,)
0};
static const unsigned char titles_vice_president_hyphen[] = {
#embed "../../rules/titles/vice-president-hyphen.yaml" suffix(,)
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
static const unsigned char usage_affect_and_effect[] = {
#embed "../../rules/usage/affect-and-effect.yaml" suffix(,)
0};
static const unsigned char usage_also_adverbs[] = {
#embed "../../rules/usage/also-adverbs.yaml" suffix(,)
0};
static const unsigned char usage_and_or[] = {
#embed "../../rules/usage/and-or.yaml" suffix(,)
0};
static const unsigned char usage_begs_the_question[] = {
#embed "../../rules/usage/begs-the-question.yaml" suffix(,)
0};
static const unsigned char usage_bloc[] = {
#embed "../../rules/usage/bloc.yaml" suffix(,)
0};
static const unsigned char usage_borne[] = {
#embed "../../rules/usage/borne.yaml" suffix(,)
0};
static const unsigned char usage_brake_and_break[] = {
#embed "../../rules/usage/brake-and-break.yaml" suffix(,)
0};
static const unsigned char usage_burglary[] = {
#embed "../../rules/usage/burglary.yaml" suffix(,)
0};
static const unsigned char usage_canvas_and_canvass[] = {
#embed "../../rules/usage/canvas-and-canvass.yaml" suffix(,)
0};
static const unsigned char usage_capital_and_capitol[] = {
#embed "../../rules/usage/capital-and-capitol.yaml" suffix(,)
0};
static const unsigned char usage_centers_on[] = {
#embed "../../rules/usage/centers-on.yaml" suffix(,)
0};
static const unsigned char usage_cite_and_site[] = {
#embed "../../rules/usage/cite-and-site.yaml" suffix(,)
0};
static const unsigned char usage_collide[] = {
#embed "../../rules/usage/collide.yaml" suffix(,)
0};
static const unsigned char usage_complement_and_compliment[] = {
#embed "../../rules/usage/complement-and-compliment.yaml" suffix(,)
0};
static const unsigned char usage_comprised_of[] = {
#embed "../../rules/usage/comprised-of.yaml" suffix(,)
0};
static const unsigned char usage_confused_words[] = {
#embed "../../rules/usage/confused-words.yaml" suffix(,)
0};
static const unsigned char usage_contractions[] = {
#embed "../../rules/usage/contractions.yaml" suffix(,)
0};
static const unsigned char usage_could_of[] = {
#embed "../../rules/usage/could-of.yaml" suffix(,)
0};
static const unsigned char usage_council_and_counsel[] = {
#embed "../../rules/usage/council-and-counsel.yaml" suffix(,)
0};
static const unsigned char usage_crash[] = {
#embed "../../rules/usage/crash.yaml" suffix(,)
0};
static const unsigned char usage_democratic[] = {
#embed "../../rules/usage/democratic.yaml" suffix(,)
0};
static const unsigned char usage_died[] = {
#embed "../../rules/usage/died.yaml" suffix(,)
0};
static const unsigned char usage_died_of[] = {
#embed "../../rules/usage/died-of.yaml" suffix(,)
0};
static const unsigned char usage_different_from[] = {
#embed "../../rules/usage/different-from.yaml" suffix(,)
0};
static const unsigned char usage_discreet_and_discrete[] = {
#embed "../../rules/usage/discreet-and-discrete.yaml" suffix(,)
0};
static const unsigned char usage_dual_and_duel[] = {
#embed "../../rules/usage/dual-and-duel.yaml" suffix(,)
0};
static const unsigned char usage_elicit_and_illicit[] = {
#embed "../../rules/usage/elicit-and-illicit.yaml" suffix(,)
0};
static const unsigned char usage_ensure_and_insure[] = {
#embed "../../rules/usage/ensure-and-insure.yaml" suffix(,)
0};
static const unsigned char usage_epicenter[] = {
#embed "../../rules/usage/epicenter.yaml" suffix(,)
0};
static const unsigned char usage_equally_as[] = {
#embed "../../rules/usage/equally-as.yaml" suffix(,)
0};
static const unsigned char usage_every_day[] = {
#embed "../../rules/usage/every-day.yaml" suffix(,)
0};
static const unsigned char usage_fewer[] = {
#embed "../../rules/usage/fewer.yaml" suffix(,)
0};
static const unsigned char usage_first_annual[] = {
#embed "../../rules/usage/first-annual.yaml" suffix(,)
0};
static const unsigned char usage_first_person[] = {
#embed "../../rules/usage/first-person.yaml" suffix(,)
0};
static const unsigned char usage_flout_and_flaunt[] = {
#embed "../../rules/usage/flout-and-flaunt.yaml" suffix(,)
0};
static const unsigned char usage_forgo[] = {
#embed "../../rules/usage/forgo.yaml" suffix(,)
0};
static const unsigned char usage_graduate_from[] = {
#embed "../../rules/usage/graduate-from.yaml" suffix(,)
0};
static const unsigned char usage_grisly[] = {
#embed "../../rules/usage/grisly.yaml" suffix(,)
0};
static const unsigned char usage_he_or_she[] = {
#embed "../../rules/usage/he-or-she.yaml" suffix(,)
0};
static const unsigned char usage_heroin[] = {
#embed "../../rules/usage/heroin.yaml" suffix(,)
0};
static const unsigned char usage_hopefully[] = {
#embed "../../rules/usage/hopefully.yaml" suffix(,)
0};
static const unsigned char usage_horde_and_hoard[] = {
#embed "../../rules/usage/horde-and-hoard.yaml" suffix(,)
0};
static const unsigned char usage_hype[] = {
#embed "../../rules/usage/hype.yaml" suffix(,)
0};
static const unsigned char usage_imminent_and_eminent[] = {
#embed "../../rules/usage/imminent-and-eminent.yaml" suffix(,)
0};
static const unsigned char usage_impact[] = {
#embed "../../rules/usage/impact.yaml" suffix(,)
0};
static const unsigned char usage_in_order_to[] = {
#embed "../../rules/usage/in-order-to.yaml" suffix(,)
0};
static const unsigned char usage_its[] = {
#embed "../../rules/usage/its.yaml" suffix(,)
0};
static const unsigned char usage_labels[] = {
#embed "../../rules/usage/labels.yaml" suffix(,)
0};
static const unsigned char usage_latin_plurals[] = {
#embed "../../rules/usage/latin-plurals.yaml" suffix(,)
0};
static const unsigned char usage_lead_and_led[] = {
#embed "../../rules/usage/lead-and-led.yaml" suffix(,)
0};
static const unsigned char usage_lend[] = {
#embed "../../rules/usage/lend.yaml" suffix(,)
0};
static const unsigned char usage_less_than[] = {
#embed "../../rules/usage/less-than.yaml" suffix(,)
0};
static const unsigned char usage_lie_and_lay[] = {
#embed "../../rules/usage/lie-and-lay.yaml" suffix(,)
0};
static const unsigned char usage_lightning[] = {
#embed "../../rules/usage/lightning.yaml" suffix(,)
0};
static const unsigned char usage_loath[] = {
#embed "../../rules/usage/loath.yaml" suffix(,)
0};
static const unsigned char usage_lose_and_loose[] = {
#embed "../../rules/usage/lose-and-loose.yaml" suffix(,)
0};
static const unsigned char usage_misheard_phrases[] = {
#embed "../../rules/usage/misheard-phrases.yaml" suffix(,)
0};
static const unsigned char usage_more_than[] = {
#embed "../../rules/usage/more-than.yaml" suffix(,)
0};
static const unsigned char usage_myself[] = {
#embed "../../rules/usage/myself.yaml" suffix(,)
0};
static const unsigned char usage_number_of[] = {
#embed "../../rules/usage/number-of.yaml" suffix(,)
0};
static const unsigned char usage_one_of_the_few[] = {
#embed "../../rules/usage/one-of-the-few.yaml" suffix(,)
0};
static const unsigned char usage_ordnance[] = {
#embed "../../rules/usage/ordnance.yaml" suffix(,)
0};
static const unsigned char usage_palate_palette_pallet[] = {
#embed "../../rules/usage/palate-palette-pallet.yaml" suffix(,)
0};
static const unsigned char usage_passed_and_past[] = {
#embed "../../rules/usage/passed-and-past.yaml" suffix(,)
0};
static const unsigned char usage_pedal_and_peddle[] = {
#embed "../../rules/usage/pedal-and-peddle.yaml" suffix(,)
0};
static const unsigned char usage_people_who[] = {
#embed "../../rules/usage/people-who.yaml" suffix(,)
0};
static const unsigned char usage_persuade[] = {
#embed "../../rules/usage/persuade.yaml" suffix(,)
0};
static const unsigned char usage_pore_over[] = {
#embed "../../rules/usage/pore-over.yaml" suffix(,)
0};
static const unsigned char usage_premiere[] = {
#embed "../../rules/usage/premiere.yaml" suffix(,)
0};
static const unsigned char usage_prescribe[] = {
#embed "../../rules/usage/prescribe.yaml" suffix(,)
0};
static const unsigned char usage_principal_and_principle[] = {
#embed "../../rules/usage/principal-and-principle.yaml" suffix(,)
0};
static const unsigned char usage_rack_and_wreak[] = {
#embed "../../rules/usage/rack-and-wreak.yaml" suffix(,)
0};
static const unsigned char usage_refute[] = {
#embed "../../rules/usage/refute.yaml" suffix(,)
0};
static const unsigned char usage_rein_and_reign[] = {
#embed "../../rules/usage/rein-and-reign.yaml" suffix(,)
0};
static const unsigned char usage_sneaked[] = {
#embed "../../rules/usage/sneaked.yaml" suffix(,)
0};
static const unsigned char usage_stationary[] = {
#embed "../../rules/usage/stationary.yaml" suffix(,)
0};
static const unsigned char usage_strait[] = {
#embed "../../rules/usage/strait.yaml" suffix(,)
0};
static const unsigned char usage_than_and_then[] = {
#embed "../../rules/usage/than-and-then.yaml" suffix(,)
0};
static const unsigned char usage_their_and_there[] = {
#embed "../../rules/usage/their-and-there.yaml" suffix(,)
0};
static const unsigned char usage_times_less[] = {
#embed "../../rules/usage/times-less.yaml" suffix(,)
0};
static const unsigned char usage_try_to[] = {
#embed "../../rules/usage/try-to.yaml" suffix(,)
0};
static const unsigned char usage_tsunami[] = {
#embed "../../rules/usage/tsunami.yaml" suffix(,)
0};
static const unsigned char usage_uncomparable[] = {
#embed "../../rules/usage/uncomparable.yaml" suffix(,)
0};
static const unsigned char usage_verbed_nouns[] = {
#embed "../../rules/usage/verbed-nouns.yaml" suffix(,)
0};
static const unsigned char usage_waive[] = {
#embed "../../rules/usage/waive.yaml" suffix(,)
0};
static const unsigned char usage_whom[] = {
#embed "../../rules/usage/whom.yaml" suffix(,)
0};
static const unsigned char usage_whose[] = {
#embed "../../rules/usage/whose.yaml" suffix(,)
0};
static const unsigned char usage_your_and_youre[] = {
#embed "../../rules/usage/your-and-youre.yaml" suffix(,)
0};
static const unsigned char wordiness_business_words[] = {
#embed "../../rules/wordiness/business-words.yaml" suffix(,)
0};
static const unsigned char wordiness_currently[] = {
#embed "../../rules/wordiness/currently.yaml" suffix(,)
0};
static const unsigned char wordiness_first_ever[] = {
#embed "../../rules/wordiness/first-ever.yaml" suffix(,)
0};
static const unsigned char wordiness_grade[] = {
#embed "../../rules/wordiness/grade.yaml" suffix(,)
0};
static const unsigned char wordiness_letters_twice[] = {
#embed "../../rules/wordiness/letters-twice.yaml" suffix(,)
0};
static const unsigned char wordiness_local_hospital[] = {
#embed "../../rules/wordiness/local-hospital.yaml" suffix(,)
0};
static const unsigned char wordiness_located[] = {
#embed "../../rules/wordiness/located.yaml" suffix(,)
0};
static const unsigned char wordiness_long_opening[] = {
#embed "../../rules/wordiness/long-opening.yaml" suffix(,)
0};
static const unsigned char wordiness_long_paragraph[] = {
#embed "../../rules/wordiness/long-paragraph.yaml" suffix(,)
0};
static const unsigned char wordiness_long_phrases[] = {
#embed "../../rules/wordiness/long-phrases.yaml" suffix(,)
0};
static const unsigned char wordiness_long_sentence[] = {
#embed "../../rules/wordiness/long-sentence.yaml" suffix(,)
0};
static const unsigned char wordiness_passive_opening[] = {
#embed "../../rules/wordiness/passive-opening.yaml" suffix(,)
0};
static const unsigned char wordiness_place_twice[] = {
#embed "../../rules/wordiness/place-twice.yaml" suffix(,)
0};
static const unsigned char wordiness_plain_words[] = {
#embed "../../rules/wordiness/plain-words.yaml" suffix(,)
0};
static const unsigned char wordiness_police_report[] = {
#embed "../../rules/wordiness/police-report.yaml" suffix(,)
0};
static const unsigned char wordiness_redundancies[] = {
#embed "../../rules/wordiness/redundancies.yaml" suffix(,)
0};
static const unsigned char wordiness_situation[] = {
#embed "../../rules/wordiness/situation.yaml" suffix(,)
0};
static const unsigned char wordiness_throat_clearing[] = {
#embed "../../rules/wordiness/throat-clearing.yaml" suffix(,)
0};
static const unsigned char wordiness_time_words[] = {
#embed "../../rules/wordiness/time-words.yaml" suffix(,)
0};
static const unsigned char wordiness_total_of[] = {
#embed "../../rules/wordiness/total-of.yaml" suffix(,)
0};
static const unsigned char wordiness_verbs_made_nouns[] = {
#embed "../../rules/wordiness/verbs-made-nouns.yaml" suffix(,)
0};
static const unsigned char wordiness_weak_opening[] = {
#embed "../../rules/wordiness/weak-opening.yaml" suffix(,)
0};
static const struct stet_rulebook_file files[] = {
    {"abbreviations", "acronym-as-name", abbreviations_acronym_as_name, sizeof abbreviations_acronym_as_name - 1},
    {"abbreviations", "acronym-in-capitals", abbreviations_acronym_in_capitals, sizeof abbreviations_acronym_in_capitals - 1},
    {"abbreviations", "acronym-introduced-twice", abbreviations_acronym_introduced_twice, sizeof abbreviations_acronym_introduced_twice - 1},
    {"abbreviations", "acronym-unused", abbreviations_acronym_unused, sizeof abbreviations_acronym_unused - 1},
    {"abbreviations", "ampersand", abbreviations_ampersand, sizeof abbreviations_ampersand - 1},
    {"abbreviations", "company-comma", abbreviations_company_comma, sizeof abbreviations_company_comma - 1},
    {"abbreviations", "degrees", abbreviations_degrees, sizeof abbreviations_degrees - 1},
    {"abbreviations", "eu-with-periods", abbreviations_eu_with_periods, sizeof abbreviations_eu_with_periods - 1},
    {"abbreviations", "eu-without-periods", abbreviations_eu_without_periods, sizeof abbreviations_eu_without_periods - 1},
    {"abbreviations", "in-parentheses", abbreviations_in_parentheses, sizeof abbreviations_in_parentheses - 1},
    {"abbreviations", "latin", abbreviations_latin, sizeof abbreviations_latin - 1},
    {"abbreviations", "missing-period", abbreviations_missing_period, sizeof abbreviations_missing_period - 1},
    {"abbreviations", "number-sign", abbreviations_number_sign, sizeof abbreviations_number_sign - 1},
    {"abbreviations", "phd", abbreviations_phd, sizeof abbreviations_phd - 1},
    {"abbreviations", "phd-without-periods", abbreviations_phd_without_periods, sizeof abbreviations_phd_without_periods - 1},
    {"abbreviations", "plural-apostrophe", abbreviations_plural_apostrophe, sizeof abbreviations_plural_apostrophe - 1},
    {"abbreviations", "postal-code", abbreviations_postal_code, sizeof abbreviations_postal_code - 1},
    {"abbreviations", "road", abbreviations_road, sizeof abbreviations_road - 1},
    {"abbreviations", "state-alone", abbreviations_state_alone, sizeof abbreviations_state_alone - 1},
    {"abbreviations", "state-in-text", abbreviations_state_in_text, sizeof abbreviations_state_in_text - 1},
    {"abbreviations", "street-alone", abbreviations_street_alone, sizeof abbreviations_street_alone - 1},
    {"abbreviations", "street-with-number", abbreviations_street_with_number, sizeof abbreviations_street_with_number - 1},
    {"abbreviations", "uk-without-periods", abbreviations_uk_without_periods, sizeof abbreviations_uk_without_periods - 1},
    {"abbreviations", "un-with-periods", abbreviations_un_with_periods, sizeof abbreviations_un_with_periods - 1},
    {"abbreviations", "unexplained", abbreviations_unexplained, sizeof abbreviations_unexplained - 1},
    {"abbreviations", "us-in-headline", abbreviations_us_in_headline, sizeof abbreviations_us_in_headline - 1},
    {"abbreviations", "us-with-periods", abbreviations_us_with_periods, sizeof abbreviations_us_with_periods - 1},
    {"abbreviations", "us-without-periods", abbreviations_us_without_periods, sizeof abbreviations_us_without_periods - 1},
    {"abbreviations", "versus", abbreviations_versus, sizeof abbreviations_versus - 1},
    {"abbreviations", "with-periods", abbreviations_with_periods, sizeof abbreviations_with_periods - 1},
    {"abbreviations", "without-periods", abbreviations_without_periods, sizeof abbreviations_without_periods - 1},
    {"attribution", "according-to-said", attribution_according_to_said, sizeof attribution_according_to_said - 1},
    {"attribution", "admit", attribution_admit, sizeof attribution_admit - 1},
    {"attribution", "asked", attribution_asked, sizeof attribution_asked - 1},
    {"attribution", "chorus", attribution_chorus, sizeof attribution_chorus - 1},
    {"attribution", "claim", attribution_claim, sizeof attribution_claim - 1},
    {"attribution", "impossible-verb", attribution_impossible_verb, sizeof attribution_impossible_verb - 1},
    {"attribution", "inflated-verb", attribution_inflated_verb, sizeof attribution_inflated_verb - 1},
    {"attribution", "late-speaker", attribution_late_speaker, sizeof attribution_late_speaker - 1},
    {"attribution", "loaded-verb", attribution_loaded_verb, sizeof attribution_loaded_verb - 1},
    {"attribution", "nobody-says", attribution_nobody_says, sizeof attribution_nobody_says - 1},
    {"attribution", "quoted-according-to", attribution_quoted_according_to, sizeof attribution_quoted_according_to - 1},
    {"attribution", "quoted-elsewhere", attribution_quoted_elsewhere, sizeof attribution_quoted_elsewhere - 1},
    {"attribution", "said-he", attribution_said_he, sizeof attribution_said_he - 1},
    {"attribution", "said-or-says", attribution_said_or_says, sizeof attribution_said_or_says - 1},
    {"attribution", "takes-sides", attribution_takes_sides, sizeof attribution_takes_sides - 1},
    {"attribution", "told-nobody", attribution_told_nobody, sizeof attribution_told_nobody - 1},
    {"attribution", "took-to", attribution_took_to, sizeof attribution_took_to - 1},
    {"attribution", "twice", attribution_twice, sizeof attribution_twice - 1},
    {"attribution", "went-on-to-say", attribution_went_on_to_say, sizeof attribution_went_on_to_say - 1},
    {"capitalization", "administration", capitalization_administration, sizeof capitalization_administration - 1},
    {"capitalization", "bible", capitalization_bible, sizeof capitalization_bible - 1},
    {"capitalization", "black", capitalization_black, sizeof capitalization_black - 1},
    {"capitalization", "directions", capitalization_directions, sizeof capitalization_directions - 1},
    {"capitalization", "earth", capitalization_earth, sizeof capitalization_earth - 1},
    {"capitalization", "everyday-words", capitalization_everyday_words, sizeof capitalization_everyday_words - 1},
    {"capitalization", "federal", capitalization_federal, sizeof capitalization_federal - 1},
    {"capitalization", "half-a-name", capitalization_half_a_name, sizeof capitalization_half_a_name - 1},
    {"capitalization", "names-of-days", capitalization_names_of_days, sizeof capitalization_names_of_days - 1},
    {"capitalization", "nationalities", capitalization_nationalities, sizeof capitalization_nationalities - 1},
    {"capitalization", "party", capitalization_party, sizeof capitalization_party - 1},
    {"capitalization", "party-small", capitalization_party_small, sizeof capitalization_party_small - 1},
    {"capitalization", "plural-common-noun", capitalization_plural_common_noun, sizeof capitalization_plural_common_noun - 1},
    {"capitalization", "regions", capitalization_regions, sizeof capitalization_regions - 1},
    {"capitalization", "shouting", capitalization_shouting, sizeof capitalization_shouting - 1},
    {"capitalization", "small-adjectives", capitalization_small_adjectives, sizeof capitalization_small_adjectives - 1},
    {"capitalization", "state-of", capitalization_state_of, sizeof capitalization_state_of - 1},
    {"capitalization", "wars", capitalization_wars, sizeof capitalization_wars - 1},
    {"capitalization", "web-terms", capitalization_web_terms, sizeof capitalization_web_terms - 1},
    {"capitalization", "white", capitalization_white, sizeof capitalization_white - 1},
    {"capitalization", "white-of-people", capitalization_white_of_people, sizeof capitalization_white_of_people - 1},
    {"cliches", "crime", cliches_crime, sizeof cliches_crime - 1},
    {"cliches", "gate", cliches_gate, sizeof cliches_gate - 1},
    {"cliches", "internet", cliches_internet, sizeof cliches_internet - 1},
    {"cliches", "journalese", cliches_journalese, sizeof cliches_journalese - 1},
    {"cliches", "new-normal", cliches_new_normal, sizeof cliches_new_normal - 1},
    {"cliches", "openings", cliches_openings, sizeof cliches_openings - 1},
    {"cliches", "pairs", cliches_pairs, sizeof cliches_pairs - 1},
    {"cliches", "politics", cliches_politics, sizeof cliches_politics - 1},
    {"cliches", "sport", cliches_sport, sizeof cliches_sport - 1},
    {"cliches", "weather", cliches_weather, sizeof cliches_weather - 1},
    {"cliches", "worn-phrases", cliches_worn_phrases, sizeof cliches_worn_phrases - 1},
    {"datelines", "aboard", datelines_aboard, sizeof datelines_aboard - 1},
    {"datelines", "agency-place", datelines_agency_place, sizeof datelines_agency_place - 1},
    {"datelines", "borough", datelines_borough, sizeof datelines_borough - 1},
    {"datelines", "capitals", datelines_capitals, sizeof datelines_capitals - 1},
    {"datelines", "country-article", datelines_country_article, sizeof datelines_country_article - 1},
    {"datelines", "dash", datelines_dash, sizeof datelines_dash - 1},
    {"datelines", "date", datelines_date, sizeof datelines_date - 1},
    {"datelines", "date-form", datelines_date_form, sizeof datelines_date_form - 1},
    {"datelines", "date-missing", datelines_date_missing, sizeof datelines_date_missing - 1},
    {"datelines", "district", datelines_district, sizeof datelines_district - 1},
    {"datelines", "none", datelines_none, sizeof datelines_none - 1},
    {"datelines", "old-abbreviation", datelines_old_abbreviation, sizeof datelines_old_abbreviation - 1},
    {"datelines", "old-name", datelines_old_name, sizeof datelines_old_name - 1},
    {"datelines", "province", datelines_province, sizeof datelines_province - 1},
    {"datelines", "region-capitals", datelines_region_capitals, sizeof datelines_region_capitals - 1},
    {"datelines", "region-missing", datelines_region_missing, sizeof datelines_region_missing - 1},
    {"datelines", "region-of-island", datelines_region_of_island, sizeof datelines_region_of_island - 1},
    {"datelines", "region-superfluous", datelines_region_superfluous, sizeof datelines_region_superfluous - 1},
    {"datelines", "second-dateline", datelines_second_dateline, sizeof datelines_second_dateline - 1},
    {"datelines", "spaced-hyphen", datelines_spaced_hyphen, sizeof datelines_spaced_hyphen - 1},
    {"datelines", "state-form", datelines_state_form, sizeof datelines_state_form - 1},
    {"datelines", "state-in-full", datelines_state_in_full, sizeof datelines_state_in_full - 1},
    {"datelines", "the-hague", datelines_the_hague, sizeof datelines_the_hague - 1},
    {"datelines", "two-places", datelines_two_places, sizeof datelines_two_places - 1},
    {"dates-and-times", "all-figures", dates_and_times_all_figures, sizeof dates_and_times_all_figures - 1},
    {"dates-and-times", "am-pm", dates_and_times_am_pm, sizeof dates_and_times_am_pm - 1},
    {"dates-and-times", "clock-closed-up", dates_and_times_clock_closed_up, sizeof dates_and_times_clock_closed_up - 1},
    {"dates-and-times", "comma-after-year", dates_and_times_comma_after_year, sizeof dates_and_times_comma_after_year - 1},
    {"dates-and-times", "comma-before-year", dates_and_times_comma_before_year, sizeof dates_and_times_comma_before_year - 1},
    {"dates-and-times", "day-first", dates_and_times_day_first, sizeof dates_and_times_day_first - 1},
    {"dates-and-times", "daylight-saving", dates_and_times_daylight_saving, sizeof dates_and_times_daylight_saving - 1},
    {"dates-and-times", "era", dates_and_times_era, sizeof dates_and_times_era - 1},
    {"dates-and-times", "even-hour", dates_and_times_even_hour, sizeof dates_and_times_even_hour - 1},
    {"dates-and-times", "last-or-next-weekday", dates_and_times_last_or_next_weekday, sizeof dates_and_times_last_or_next_weekday - 1},
    {"dates-and-times", "month-abbreviated", dates_and_times_month_abbreviated, sizeof dates_and_times_month_abbreviated - 1},
    {"dates-and-times", "month-first", dates_and_times_month_first, sizeof dates_and_times_month_first - 1},
    {"dates-and-times", "month-in-full", dates_and_times_month_in_full, sizeof dates_and_times_month_in_full - 1},
    {"dates-and-times", "month-never-abbreviated", dates_and_times_month_never_abbreviated, sizeof dates_and_times_month_never_abbreviated - 1},
    {"dates-and-times", "month-period", dates_and_times_month_period, sizeof dates_and_times_month_period - 1},
    {"dates-and-times", "month-year-comma", dates_and_times_month_year_comma, sizeof dates_and_times_month_year_comma - 1},
    {"dates-and-times", "no-such-day", dates_and_times_no_such_day, sizeof dates_and_times_no_such_day - 1},
    {"dates-and-times", "noon-and-midnight", dates_and_times_noon_and_midnight, sizeof dates_and_times_noon_and_midnight - 1},
    {"dates-and-times", "oclock", dates_and_times_oclock, sizeof dates_and_times_oclock - 1},
    {"dates-and-times", "on-weekday", dates_and_times_on_weekday, sizeof dates_and_times_on_weekday - 1},
    {"dates-and-times", "ordinal-day", dates_and_times_ordinal_day, sizeof dates_and_times_ordinal_day - 1},
    {"dates-and-times", "ordinal-of-month", dates_and_times_ordinal_of_month, sizeof dates_and_times_ordinal_of_month - 1},
    {"dates-and-times", "relative-day", dates_and_times_relative_day, sizeof dates_and_times_relative_day - 1},
    {"dates-and-times", "season-small", dates_and_times_season_small, sizeof dates_and_times_season_small - 1},
    {"dates-and-times", "summer-time-zone", dates_and_times_summer_time_zone, sizeof dates_and_times_summer_time_zone - 1},
    {"dates-and-times", "time-before-day", dates_and_times_time_before_day, sizeof dates_and_times_time_before_day - 1},
    {"dates-and-times", "time-twice", dates_and_times_time_twice, sizeof dates_and_times_time_twice - 1},
    {"dates-and-times", "time-zone-case", dates_and_times_time_zone_case, sizeof dates_and_times_time_zone_case - 1},
    {"dates-and-times", "twelve-hours", dates_and_times_twelve_hours, sizeof dates_and_times_twelve_hours - 1},
    {"dates-and-times", "twenty-four-hours", dates_and_times_twenty_four_hours, sizeof dates_and_times_twenty_four_hours - 1},
    {"dates-and-times", "weekday", dates_and_times_weekday, sizeof dates_and_times_weekday - 1},
    {"headlines", "all-capitals", headlines_all_capitals, sizeof headlines_all_capitals - 1},
    {"headlines", "auxiliary", headlines_auxiliary, sizeof headlines_auxiliary - 1},
    {"headlines", "bait", headlines_bait, sizeof headlines_bait - 1},
    {"headlines", "capital-after-colon", headlines_capital_after_colon, sizeof headlines_capital_after_colon - 1},
    {"headlines", "double-quotation-marks", headlines_double_quotation_marks, sizeof headlines_double_quotation_marks - 1},
    {"headlines", "exclamation", headlines_exclamation, sizeof headlines_exclamation - 1},
    {"headlines", "figures", headlines_figures, sizeof headlines_figures - 1},
    {"headlines", "label", headlines_label, sizeof headlines_label - 1},
    {"headlines", "length", headlines_length, sizeof headlines_length - 1},
    {"headlines", "mock-words", headlines_mock_words, sizeof headlines_mock_words - 1},
    {"headlines", "percent-sign", headlines_percent_sign, sizeof headlines_percent_sign - 1},
    {"headlines", "period", headlines_period, sizeof headlines_period - 1},
    {"headlines", "question", headlines_question, sizeof headlines_question - 1},
    {"headlines", "sentence-case", headlines_sentence_case, sizeof headlines_sentence_case - 1},
    {"headlines", "small-words", headlines_small_words, sizeof headlines_small_words - 1},
    {"headlines", "starts-with-figure", headlines_starts_with_figure, sizeof headlines_starts_with_figure - 1},
    {"headlines", "title-case", headlines_title_case, sizeof headlines_title_case - 1},
    {"houses", "ap", houses_ap, sizeof houses_ap - 1},
    {"houses", "bbc", houses_bbc, sizeof houses_bbc - 1},
    {"houses", "common", houses_common, sizeof houses_common - 1},
    {"houses", "guardian", houses_guardian, sizeof houses_guardian - 1},
    {"houses", "post", houses_post, sizeof houses_post - 1},
    {"houses", "reuters", houses_reuters, sizeof houses_reuters - 1},
    {"houses", "times", houses_times, sizeof houses_times - 1},
    {"hyphenation", "adverb-hyphen", hyphenation_adverb_hyphen, sizeof hyphenation_adverb_hyphen - 1},
    {"hyphenation", "anti", hyphenation_anti, sizeof hyphenation_anti - 1},
    {"hyphenation", "antisemitism", hyphenation_antisemitism, sizeof hyphenation_antisemitism - 1},
    {"hyphenation", "co-workers", hyphenation_co_workers, sizeof hyphenation_co_workers - 1},
    {"hyphenation", "compounds", hyphenation_compounds, sizeof hyphenation_compounds - 1},
    {"hyphenation", "ex", hyphenation_ex, sizeof hyphenation_ex - 1},
    {"hyphenation", "fold-and-wide", hyphenation_fold_and_wide, sizeof hyphenation_fold_and_wide - 1},
    {"hyphenation", "follow-up-noun", hyphenation_follow_up_noun, sizeof hyphenation_follow_up_noun - 1},
    {"hyphenation", "full-time-after-verb", hyphenation_full_time_after_verb, sizeof hyphenation_full_time_after_verb - 1},
    {"hyphenation", "number-and-unit", hyphenation_number_and_unit, sizeof hyphenation_number_and_unit - 1},
    {"hyphenation", "one-word", hyphenation_one_word, sizeof hyphenation_one_word - 1},
    {"hyphenation", "open-compounds", hyphenation_open_compounds, sizeof hyphenation_open_compounds - 1},
    {"hyphenation", "prefixes", hyphenation_prefixes, sizeof hyphenation_prefixes - 1},
    {"hyphenation", "reelect", hyphenation_reelect, sizeof hyphenation_reelect - 1},
    {"hyphenation", "self", hyphenation_self, sizeof hyphenation_self - 1},
    {"hyphenation", "suspended", hyphenation_suspended, sizeof hyphenation_suspended - 1},
    {"hyphenation", "verbs-of-two-words", hyphenation_verbs_of_two_words, sizeof hyphenation_verbs_of_two_words - 1},
    {"hyphenation", "very", hyphenation_very, sizeof hyphenation_very - 1},
    {"legal-risk", "accused-with", legal_risk_accused_with, sizeof legal_risk_accused_with - 1},
    {"legal-risk", "alleged-event", legal_risk_alleged_event, sizeof legal_risk_alleged_event - 1},
    {"legal-risk", "alleged-twice", legal_risk_alleged_twice, sizeof legal_risk_alleged_twice - 1},
    {"legal-risk", "alleged-victim", legal_risk_alleged_victim, sizeof legal_risk_alleged_victim - 1},
    {"legal-risk", "allegedly", legal_risk_allegedly, sizeof legal_risk_allegedly - 1},
    {"legal-risk", "arrested-for", legal_risk_arrested_for, sizeof legal_risk_arrested_for - 1},
    {"legal-risk", "brand-verbs", legal_risk_brand_verbs, sizeof legal_risk_brand_verbs - 1},
    {"legal-risk", "charged-with", legal_risk_charged_with, sizeof legal_risk_charged_with - 1},
    {"legal-risk", "defamation", legal_risk_defamation, sizeof legal_risk_defamation - 1},
    {"legal-risk", "execution", legal_risk_execution, sizeof legal_risk_execution - 1},
    {"legal-risk", "found-innocent", legal_risk_found_innocent, sizeof legal_risk_found_innocent - 1},
    {"legal-risk", "guilty-name", legal_risk_guilty_name, sizeof legal_risk_guilty_name - 1},
    {"legal-risk", "home-address", legal_risk_home_address, sizeof legal_risk_home_address - 1},
    {"legal-risk", "jail-or-prison", legal_risk_jail_or_prison, sizeof legal_risk_jail_or_prison - 1},
    {"legal-risk", "labeled-guilty", legal_risk_labeled_guilty, sizeof legal_risk_labeled_guilty - 1},
    {"legal-risk", "lawsuit-alleges", legal_risk_lawsuit_alleges, sizeof legal_risk_lawsuit_alleges - 1},
    {"legal-risk", "minor-named", legal_risk_minor_named, sizeof legal_risk_minor_named - 1},
    {"legal-risk", "murder", legal_risk_murder, sizeof legal_risk_murder - 1},
    {"legal-risk", "plea", legal_risk_plea, sizeof legal_risk_plea - 1},
    {"legal-risk", "slay", legal_risk_slay, sizeof legal_risk_slay - 1},
    {"legal-risk", "suspect", legal_risk_suspect, sizeof legal_risk_suspect - 1},
    {"legal-risk", "trademarks", legal_risk_trademarks, sizeof legal_risk_trademarks - 1},
    {"lists", "abbreviations", lists_abbreviations, sizeof lists_abbreviations - 1},
    {"lists", "acronyms", lists_acronyms, sizeof lists_acronyms - 1},
    {"lists", "anonymity", lists_anonymity, sizeof lists_anonymity - 1},
    {"lists", "calendar", lists_calendar, sizeof lists_calendar - 1},
    {"lists", "clauses", lists_clauses, sizeof lists_clauses - 1},
    {"lists", "cliches", lists_cliches, sizeof lists_cliches - 1},
    {"lists", "counted", lists_counted, sizeof lists_counted - 1},
    {"lists", "countries", lists_countries, sizeof lists_countries - 1},
    {"lists", "currencies", lists_currencies, sizeof lists_currencies - 1},
    {"lists", "dateline-states", lists_dateline_states, sizeof lists_dateline_states - 1},
    {"lists", "datelines", lists_datelines, sizeof lists_datelines - 1},
    {"lists", "dates", lists_dates, sizeof lists_dates - 1},
    {"lists", "doubles", lists_doubles, sizeof lists_doubles - 1},
    {"lists", "encoding", lists_encoding, sizeof lists_encoding - 1},
    {"lists", "figures", lists_figures, sizeof lists_figures - 1},
    {"lists", "function-words", lists_function_words, sizeof lists_function_words - 1},
    {"lists", "given-names", lists_given_names, sizeof lists_given_names - 1},
    {"lists", "house-names", lists_house_names, sizeof lists_house_names - 1},
    {"lists", "hyphenation", lists_hyphenation, sizeof lists_hyphenation - 1},
    {"lists", "initials", lists_initials, sizeof lists_initials - 1},
    {"lists", "insults", lists_insults, sizeof lists_insults - 1},
    {"lists", "journalese", lists_journalese, sizeof lists_journalese - 1},
    {"lists", "known-initials", lists_known_initials, sizeof lists_known_initials - 1},
    {"lists", "mastheads", lists_mastheads, sizeof lists_mastheads - 1},
    {"lists", "misheard", lists_misheard, sizeof lists_misheard - 1},
    {"lists", "misspelled-names", lists_misspelled_names, sizeof lists_misspelled_names - 1},
    {"lists", "name-parts", lists_name_parts, sizeof lists_name_parts - 1},
    {"lists", "nationalities", lists_nationalities, sizeof lists_nationalities - 1},
    {"lists", "not-names", lists_not_names, sizeof lists_not_names - 1},
    {"lists", "numbers", lists_numbers, sizeof lists_numbers - 1},
    {"lists", "obscenities", lists_obscenities, sizeof lists_obscenities - 1},
    {"lists", "old-place-names", lists_old_place_names, sizeof lists_old_place_names - 1},
    {"lists", "organisation-heads", lists_organisation_heads, sizeof lists_organisation_heads - 1},
    {"lists", "ranks", lists_ranks, sizeof lists_ranks - 1},
    {"lists", "renamed-places", lists_renamed_places, sizeof lists_renamed_places - 1},
    {"lists", "source-heads", lists_source_heads, sizeof lists_source_heads - 1},
    {"lists", "speech-verbs", lists_speech_verbs, sizeof lists_speech_verbs - 1},
    {"lists", "spelling", lists_spelling, sizeof lists_spelling - 1},
    {"lists", "spelling-systems", lists_spelling_systems, sizeof lists_spelling_systems - 1},
    {"lists", "state-names", lists_state_names, sizeof lists_state_names - 1},
    {"lists", "states", lists_states, sizeof lists_states - 1},
    {"lists", "superfluous-regions", lists_superfluous_regions, sizeof lists_superfluous_regions - 1},
    {"lists", "title-abbreviations", lists_title_abbreviations, sizeof lists_title_abbreviations - 1},
    {"lists", "titles", lists_titles, sizeof lists_titles - 1},
    {"lists", "units", lists_units, sizeof lists_units - 1},
    {"lists", "wording", lists_wording, sizeof lists_wording - 1},
    {"money-and-measures", "celsius", money_and_measures_celsius, sizeof money_and_measures_celsius - 1},
    {"money-and-measures", "cents", money_and_measures_cents, sizeof money_and_measures_cents - 1},
    {"money-and-measures", "degree-sign", money_and_measures_degree_sign, sizeof money_and_measures_degree_sign - 1},
    {"money-and-measures", "dollar-sign", money_and_measures_dollar_sign, sizeof money_and_measures_dollar_sign - 1},
    {"money-and-measures", "dollars-twice", money_and_measures_dollars_twice, sizeof money_and_measures_dollars_twice - 1},
    {"money-and-measures", "euro-small", money_and_measures_euro_small, sizeof money_and_measures_euro_small - 1},
    {"money-and-measures", "even-dollars", money_and_measures_even_dollars, sizeof money_and_measures_even_dollars - 1},
    {"money-and-measures", "feet-and-inches", money_and_measures_feet_and_inches, sizeof money_and_measures_feet_and_inches - 1},
    {"money-and-measures", "knots", money_and_measures_knots, sizeof money_and_measures_knots - 1},
    {"money-and-measures", "million-closed-up", money_and_measures_million_closed_up, sizeof money_and_measures_million_closed_up - 1},
    {"money-and-measures", "million-in-letters", money_and_measures_million_in_letters, sizeof money_and_measures_million_in_letters - 1},
    {"money-and-measures", "mph", money_and_measures_mph, sizeof money_and_measures_mph - 1},
    {"money-and-measures", "plural-of-symbols", money_and_measures_plural_of_symbols, sizeof money_and_measures_plural_of_symbols - 1},
    {"money-and-measures", "range", money_and_measures_range, sizeof money_and_measures_range - 1},
    {"money-and-measures", "richter", money_and_measures_richter, sizeof money_and_measures_richter - 1},
    {"money-and-measures", "sign-and-space", money_and_measures_sign_and_space, sizeof money_and_measures_sign_and_space - 1},
    {"money-and-measures", "sign-first", money_and_measures_sign_first, sizeof money_and_measures_sign_first - 1},
    {"money-and-measures", "sum-in-words", money_and_measures_sum_in_words, sizeof money_and_measures_sum_in_words - 1},
    {"money-and-measures", "tonnes", money_and_measures_tonnes, sizeof money_and_measures_tonnes - 1},
    {"money-and-measures", "units-in-full", money_and_measures_units_in_full, sizeof money_and_measures_units_in_full - 1},
    {"names", "age-in-parentheses", names_age_in_parentheses, sizeof names_age_in_parentheses - 1},
    {"names", "brand-capitals", names_brand_capitals, sizeof names_brand_capitals - 1},
    {"names", "comma-after-age", names_comma_after_age, sizeof names_comma_after_age - 1},
    {"names", "comma-after-title", names_comma_after_title, sizeof names_comma_after_title - 1},
    {"names", "courtesy-title", names_courtesy_title, sizeof names_courtesy_title - 1},
    {"names", "demonyms", names_demonyms, sizeof names_demonyms - 1},
    {"names", "full-at-first", names_full_at_first, sizeof names_full_at_first - 1},
    {"names", "given-name-alone", names_given_name_alone, sizeof names_given_name_alone - 1},
    {"names", "house-spellings", names_house_spellings, sizeof names_house_spellings - 1},
    {"names", "initials-together", names_initials_together, sizeof names_initials_together - 1},
    {"names", "initials-without-periods", names_initials_without_periods, sizeof names_initials_without_periods - 1},
    {"names", "later-mention-in-full", names_later_mention_in_full, sizeof names_later_mention_in_full - 1},
    {"names", "ledger-form", names_ledger_form, sizeof names_ledger_form - 1},
    {"names", "ledger-spelling", names_ledger_spelling, sizeof names_ledger_spelling - 1},
    {"names", "ledger-title", names_ledger_title, sizeof names_ledger_title - 1},
    {"names", "misspelled-organizations", names_misspelled_organizations, sizeof names_misspelled_organizations - 1},
    {"names", "misspelled-people", names_misspelled_people, sizeof names_misspelled_people - 1},
    {"names", "nickname-in-parentheses", names_nickname_in_parentheses, sizeof names_nickname_in_parentheses - 1},
    {"names", "particle-in-lower-case", names_particle_in_lower_case, sizeof names_particle_in_lower_case - 1},
    {"names", "pope", names_pope, sizeof names_pope - 1},
    {"names", "renamed-places", names_renamed_places, sizeof names_renamed_places - 1},
    {"names", "second-reference", names_second_reference, sizeof names_second_reference - 1},
    {"names", "spelling", names_spelling, sizeof names_spelling - 1},
    {"names", "the-ukraine", names_the_ukraine, sizeof names_the_ukraine - 1},
    {"names", "title-comma", names_title_comma, sizeof names_title_comma - 1},
    {"names", "title-with-surname", names_title_with_surname, sizeof names_title_with_surname - 1},
    {"names", "which-of-two", names_which_of_two, sizeof names_which_of_two - 1},
    {"numbers", "age-hyphens", numbers_age_hyphens, sizeof numbers_age_hyphens - 1},
    {"numbers", "age-in-figures", numbers_age_in_figures, sizeof numbers_age_in_figures - 1},
    {"numbers", "century", numbers_century, sizeof numbers_century - 1},
    {"numbers", "crore", numbers_crore, sizeof numbers_crore - 1},
    {"numbers", "decade-apostrophe", numbers_decade_apostrophe, sizeof numbers_decade_apostrophe - 1},
    {"numbers", "decimals-of-millions", numbers_decimals_of_millions, sizeof numbers_decimals_of_millions - 1},
    {"numbers", "feet-in-figures", numbers_feet_in_figures, sizeof numbers_feet_in_figures - 1},
    {"numbers", "figures-from-ten", numbers_figures_from_ten, sizeof numbers_figures_from_ten - 1},
    {"numbers", "fraction-hyphen", numbers_fraction_hyphen, sizeof numbers_fraction_hyphen - 1},
    {"numbers", "fraction-in-words", numbers_fraction_in_words, sizeof numbers_fraction_in_words - 1},
    {"numbers", "from-hyphen", numbers_from_hyphen, sizeof numbers_from_hyphen - 1},
    {"numbers", "hyphen-to-ninety-nine", numbers_hyphen_to_ninety_nine, sizeof numbers_hyphen_to_ninety_nine - 1},
    {"numbers", "large-ordinals", numbers_large_ordinals, sizeof numbers_large_ordinals - 1},
    {"numbers", "leading-zero", numbers_leading_zero, sizeof numbers_leading_zero - 1},
    {"numbers", "minus", numbers_minus, sizeof numbers_minus - 1},
    {"numbers", "percent", numbers_percent, sizeof numbers_percent - 1},
    {"numbers", "percent-range", numbers_percent_range, sizeof numbers_percent_range - 1},
    {"numbers", "percent-space", numbers_percent_space, sizeof numbers_percent_space - 1},
    {"numbers", "percentage-in-figures", numbers_percentage_in_figures, sizeof numbers_percentage_in_figures - 1},
    {"numbers", "plural-million", numbers_plural_million, sizeof numbers_plural_million - 1},
    {"numbers", "rank", numbers_rank, sizeof numbers_rank - 1},
    {"numbers", "round-millions", numbers_round_millions, sizeof numbers_round_millions - 1},
    {"numbers", "small-ordinals", numbers_small_ordinals, sizeof numbers_small_ordinals - 1},
    {"numbers", "split-thousands", numbers_split_thousands, sizeof numbers_split_thousands - 1},
    {"numbers", "starts-sentence", numbers_starts_sentence, sizeof numbers_starts_sentence - 1},
    {"numbers", "telephone", numbers_telephone, sizeof numbers_telephone - 1},
    {"numbers", "thousand-in-figures", numbers_thousand_in_figures, sizeof numbers_thousand_in_figures - 1},
    {"numbers", "thousands-comma", numbers_thousands_comma, sizeof numbers_thousands_comma - 1},
    {"numbers", "vote-in-figures", numbers_vote_in_figures, sizeof numbers_vote_in_figures - 1},
    {"numbers", "words-to-nine", numbers_words_to_nine, sizeof numbers_words_to_nine - 1},
    {"production", "advertisement-line", production_advertisement_line, sizeof production_advertisement_line - 1},
    {"production", "blame", production_blame, sizeof production_blame - 1},
    {"production", "broken-line", production_broken_line, sizeof production_broken_line - 1},
    {"production", "byline-capitals", production_byline_capitals, sizeof production_byline_capitals - 1},
    {"production", "chatbot-residue", production_chatbot_residue, sizeof production_chatbot_residue - 1},
    {"production", "combining-accent", production_combining_accent, sizeof production_combining_accent - 1},
    {"production", "comment-anchor", production_comment_anchor, sizeof production_comment_anchor - 1},
    {"production", "control-character", production_control_character, sizeof production_control_character - 1},
    {"production", "cookie-notice", production_cookie_notice, sizeof production_cookie_notice - 1},
    {"production", "copyright-line", production_copyright_line, sizeof production_copyright_line - 1},
    {"production", "correction-without-content", production_correction_without_content, sizeof production_correction_without_content - 1},
    {"production", "cq-mark", production_cq_mark, sizeof production_cq_mark - 1},
    {"production", "credit-left-in", production_credit_left_in, sizeof production_credit_left_in - 1},
    {"production", "cut-off", production_cut_off, sizeof production_cut_off - 1},
    {"production", "doubled-word", production_doubled_word, sizeof production_doubled_word - 1},
    {"production", "dummy-text", production_dummy_text, sizeof production_dummy_text - 1},
    {"production", "editors-note", production_editors_note, sizeof production_editors_note - 1},
    {"production", "empty-brackets", production_empty_brackets, sizeof production_empty_brackets - 1},
    {"production", "end-mark", production_end_mark, sizeof production_end_mark - 1},
    {"production", "escaped-character", production_escaped_character, sizeof production_escaped_character - 1},
    {"production", "film-line", production_film_line, sizeof production_film_line - 1},
    {"production", "html-entity", production_html_entity, sizeof production_html_entity - 1},
    {"production", "html-tag", production_html_tag, sizeof production_html_tag - 1},
    {"production", "invisible-character", production_invisible_character, sizeof production_invisible_character - 1},
    {"production", "ligature", production_ligature, sizeof production_ligature - 1},
    {"production", "lost-character", production_lost_character, sizeof production_lost_character - 1},
    {"production", "masthead-at-top", production_masthead_at_top, sizeof production_masthead_at_top - 1},
    {"production", "masthead-in-copy", production_masthead_in_copy, sizeof production_masthead_in_copy - 1},
    {"production", "merge-mark", production_merge_mark, sizeof production_merge_mark - 1},
    {"production", "mixed-scripts", production_mixed_scripts, sizeof production_mixed_scripts - 1},
    {"production", "mojibake", production_mojibake, sizeof production_mojibake - 1},
    {"production", "mojibake-marks", production_mojibake_marks, sizeof production_mojibake_marks - 1},
    {"production", "note-to-desk", production_note_to_desk, sizeof production_note_to_desk - 1},
    {"production", "odd-space", production_odd_space, sizeof production_odd_space - 1},
    {"production", "page-buttons", production_page_buttons, sizeof production_page_buttons - 1},
    {"production", "page-timestamp", production_page_timestamp, sizeof production_page_timestamp - 1},
    {"production", "placeholder-bracket", production_placeholder_bracket, sizeof production_placeholder_bracket - 1},
    {"production", "placeholder-figure", production_placeholder_figure, sizeof production_placeholder_figure - 1},
    {"production", "placeholder-tk", production_placeholder_tk, sizeof production_placeholder_tk - 1},
    {"production", "private-character", production_private_character, sizeof production_private_character - 1},
    {"production", "queried-fact", production_queried_fact, sizeof production_queried_fact - 1},
    {"production", "read-more-link", production_read_more_link, sizeof production_read_more_link - 1},
    {"production", "release-line", production_release_line, sizeof production_release_line - 1},
    {"production", "reporter-line", production_reporter_line, sizeof production_reporter_line - 1},
    {"production", "shortcode", production_shortcode, sizeof production_shortcode - 1},
    {"production", "silent-update", production_silent_update, sizeof production_silent_update - 1},
    {"production", "slug", production_slug, sizeof production_slug - 1},
    {"production", "social-embed", production_social_embed, sizeof production_social_embed - 1},
    {"production", "soft-hyphen", production_soft_hyphen, sizeof production_soft_hyphen - 1},
    {"production", "stars", production_stars, sizeof production_stars - 1},
    {"production", "template", production_template, sizeof production_template - 1},
    {"production", "tracking-link", production_tracking_link, sizeof production_tracking_link - 1},
    {"production", "wire-advisory", production_wire_advisory, sizeof production_wire_advisory - 1},
    {"production", "wrong-label", production_wrong_label, sizeof production_wrong_label - 1},
    {"punctuation", "apostrophe-shape", punctuation_apostrophe_shape, sizeof punctuation_apostrophe_shape - 1},
    {"punctuation", "colon-after-verb", punctuation_colon_after_verb, sizeof punctuation_colon_after_verb - 1},
    {"punctuation", "comma-after-but", punctuation_comma_after_but, sizeof punctuation_comma_after_but - 1},
    {"punctuation", "comma-after-state", punctuation_comma_after_state, sizeof punctuation_comma_after_state - 1},
    {"punctuation", "comma-and-dash", punctuation_comma_and_dash, sizeof punctuation_comma_and_dash - 1},
    {"punctuation", "dash-spacing", punctuation_dash_spacing, sizeof punctuation_dash_spacing - 1},
    {"punctuation", "double-hyphen", punctuation_double_hyphen, sizeof punctuation_double_hyphen - 1},
    {"punctuation", "doubled-marks", punctuation_doubled_marks, sizeof punctuation_doubled_marks - 1},
    {"punctuation", "ellipsis", punctuation_ellipsis, sizeof punctuation_ellipsis - 1},
    {"punctuation", "en-dash", punctuation_en_dash, sizeof punctuation_en_dash - 1},
    {"punctuation", "exclamation", punctuation_exclamation, sizeof punctuation_exclamation - 1},
    {"punctuation", "however", punctuation_however, sizeof punctuation_however - 1},
    {"punctuation", "hyphen-for-dash", punctuation_hyphen_for_dash, sizeof punctuation_hyphen_for_dash - 1},
    {"punctuation", "junior-comma", punctuation_junior_comma, sizeof punctuation_junior_comma - 1},
    {"punctuation", "open-parenthesis", punctuation_open_parenthesis, sizeof punctuation_open_parenthesis - 1},
    {"punctuation", "period-outside-quotation", punctuation_period_outside_quotation, sizeof punctuation_period_outside_quotation - 1},
    {"punctuation", "plural-with-apostrophe", punctuation_plural_with_apostrophe, sizeof punctuation_plural_with_apostrophe - 1},
    {"punctuation", "possessive-of-s", punctuation_possessive_of_s, sizeof punctuation_possessive_of_s - 1},
    {"punctuation", "repeated-marks", punctuation_repeated_marks, sizeof punctuation_repeated_marks - 1},
    {"punctuation", "season-slash", punctuation_season_slash, sizeof punctuation_season_slash - 1},
    {"punctuation", "serial-comma", punctuation_serial_comma, sizeof punctuation_serial_comma - 1},
    {"punctuation", "space-after", punctuation_space_after, sizeof punctuation_space_after - 1},
    {"punctuation", "space-before-comma", punctuation_space_before_comma, sizeof punctuation_space_before_comma - 1},
    {"punctuation", "space-before-stop", punctuation_space_before_stop, sizeof punctuation_space_before_stop - 1},
    {"punctuation", "spaced-hyphen", punctuation_spaced_hyphen, sizeof punctuation_spaced_hyphen - 1},
    {"punctuation", "spaces-inside", punctuation_spaces_inside, sizeof punctuation_spaces_inside - 1},
    {"punctuation", "stray-parenthesis", punctuation_stray_parenthesis, sizeof punctuation_stray_parenthesis - 1},
    {"punctuation", "turned-quotation-mark", punctuation_turned_quotation_mark, sizeof punctuation_turned_quotation_mark - 1},
    {"punctuation", "two-apostrophes", punctuation_two_apostrophes, sizeof punctuation_two_apostrophes - 1},
    {"punctuation", "two-spaces", punctuation_two_spaces, sizeof punctuation_two_spaces - 1},
    {"punctuation", "weeks-notice", punctuation_weeks_notice, sizeof punctuation_weeks_notice - 1},
    {"quotations", "brackets", quotations_brackets, sizeof quotations_brackets - 1},
    {"quotations", "capital-in-fragment", quotations_capital_in_fragment, sizeof quotations_capital_in_fragment - 1},
    {"quotations", "colon-before-sentence", quotations_colon_before_sentence, sizeof quotations_colon_before_sentence - 1},
    {"quotations", "comma-after-question", quotations_comma_after_question, sizeof quotations_comma_after_question - 1},
    {"quotations", "comma-before-fragment", quotations_comma_before_fragment, sizeof quotations_comma_before_fragment - 1},
    {"quotations", "comma-before-sentence", quotations_comma_before_sentence, sizeof quotations_comma_before_sentence - 1},
    {"quotations", "crumbs", quotations_crumbs, sizeof quotations_crumbs - 1},
    {"quotations", "dialect", quotations_dialect, sizeof quotations_dialect - 1},
    {"quotations", "ellipsis-at-edge", quotations_ellipsis_at_edge, sizeof quotations_ellipsis_at_edge - 1},
    {"quotations", "first-person-fragment", quotations_first_person_fragment, sizeof quotations_first_person_fragment - 1},
    {"quotations", "mixed-marks", quotations_mixed_marks, sizeof quotations_mixed_marks - 1},
    {"quotations", "nested-marks", quotations_nested_marks, sizeof quotations_nested_marks - 1},
    {"quotations", "newspaper-in-marks", quotations_newspaper_in_marks, sizeof quotations_newspaper_in_marks - 1},
    {"quotations", "no-speaker", quotations_no_speaker, sizeof quotations_no_speaker - 1},
    {"quotations", "obscenity", quotations_obscenity, sizeof quotations_obscenity - 1},
    {"quotations", "opens-story", quotations_opens_story, sizeof quotations_opens_story - 1},
    {"quotations", "period-outside-fragment", quotations_period_outside_fragment, sizeof quotations_period_outside_fragment - 1},
    {"quotations", "scare-marks", quotations_scare_marks, sizeof quotations_scare_marks - 1},
    {"quotations", "semicolon-inside", quotations_semicolon_inside, sizeof quotations_semicolon_inside - 1},
    {"quotations", "sic", quotations_sic, sizeof quotations_sic - 1},
    {"quotations", "single-marks", quotations_single_marks, sizeof quotations_single_marks - 1},
    {"quotations", "so-called", quotations_so_called, sizeof quotations_so_called - 1},
    {"quotations", "that-comma", quotations_that_comma, sizeof quotations_that_comma - 1},
    {"quotations", "unbalanced", quotations_unbalanced, sizeof quotations_unbalanced - 1},
    {"sensitive-language", "abortion", sensitive_language_abortion, sizeof sensitive_language_abortion - 1},
    {"sensitive-language", "addiction", sensitive_language_addiction, sizeof sensitive_language_addiction - 1},
    {"sensitive-language", "adult-as-child", sensitive_language_adult_as_child, sizeof sensitive_language_adult_as_child - 1},
    {"sensitive-language", "child-abuse", sensitive_language_child_abuse, sizeof sensitive_language_child_abuse - 1},
    {"sensitive-language", "climate", sensitive_language_climate, sizeof sensitive_language_climate - 1},
    {"sensitive-language", "crippled", sensitive_language_crippled, sizeof sensitive_language_crippled - 1},
    {"sensitive-language", "disability", sensitive_language_disability, sizeof sensitive_language_disability - 1},
    {"sensitive-language", "disability-words", sensitive_language_disability_words, sizeof sensitive_language_disability_words - 1},
    {"sensitive-language", "disease-places", sensitive_language_disease_places, sizeof sensitive_language_disease_places - 1},
    {"sensitive-language", "domestic-violence", sensitive_language_domestic_violence, sizeof sensitive_language_domestic_violence - 1},
    {"sensitive-language", "dual-heritage-hyphen", sensitive_language_dual_heritage_hyphen, sizeof sensitive_language_dual_heritage_hyphen - 1},
    {"sensitive-language", "dual-heritage-open", sensitive_language_dual_heritage_open, sizeof sensitive_language_dual_heritage_open - 1},
    {"sensitive-language", "females", sensitive_language_females, sizeof sensitive_language_females - 1},
    {"sensitive-language", "gender-identity", sensitive_language_gender_identity, sizeof sensitive_language_gender_identity - 1},
    {"sensitive-language", "illness", sensitive_language_illness, sizeof sensitive_language_illness - 1},
    {"sensitive-language", "immigrants", sensitive_language_immigrants, sizeof sensitive_language_immigrants - 1},
    {"sensitive-language", "indigenous", sensitive_language_indigenous, sizeof sensitive_language_indigenous - 1},
    {"sensitive-language", "job-titles", sensitive_language_job_titles, sizeof sensitive_language_job_titles - 1},
    {"sensitive-language", "looks", sensitive_language_looks, sizeof sensitive_language_looks - 1},
    {"sensitive-language", "man-words", sensitive_language_man_words, sizeof sensitive_language_man_words - 1},
    {"sensitive-language", "mental-illness", sensitive_language_mental_illness, sizeof sensitive_language_mental_illness - 1},
    {"sensitive-language", "migrants-as-flood", sensitive_language_migrants_as_flood, sizeof sensitive_language_migrants_as_flood - 1},
    {"sensitive-language", "moslem", sensitive_language_moslem, sizeof sensitive_language_moslem - 1},
    {"sensitive-language", "offender-labels", sensitive_language_offender_labels, sizeof sensitive_language_offender_labels - 1},
    {"sensitive-language", "officer-involved", sensitive_language_officer_involved, sizeof sensitive_language_officer_involved - 1},
    {"sensitive-language", "old-age", sensitive_language_old_age, sizeof sensitive_language_old_age - 1},
    {"sensitive-language", "orientation", sensitive_language_orientation, sizeof sensitive_language_orientation - 1},
    {"sensitive-language", "race-as-noun", sensitive_language_race_as_noun, sizeof sensitive_language_race_as_noun - 1},
    {"sensitive-language", "race-outdated", sensitive_language_race_outdated, sizeof sensitive_language_race_outdated - 1},
    {"sensitive-language", "racially-charged", sensitive_language_racially_charged, sizeof sensitive_language_racially_charged - 1},
    {"sensitive-language", "religion", sensitive_language_religion, sizeof sensitive_language_religion - 1},
    {"sensitive-language", "roma", sensitive_language_roma, sizeof sensitive_language_roma - 1},
    {"sensitive-language", "sex-at-birth", sensitive_language_sex_at_birth, sizeof sensitive_language_sex_at_birth - 1},
    {"sensitive-language", "sex-of-a-worker", sensitive_language_sex_of_a_worker, sizeof sensitive_language_sex_of_a_worker - 1},
    {"sensitive-language", "suicide", sensitive_language_suicide, sizeof sensitive_language_suicide - 1},
    {"sensitive-language", "suicide-method", sensitive_language_suicide_method, sizeof sensitive_language_suicide_method - 1},
    {"sensitive-language", "suicide-note", sensitive_language_suicide_note, sizeof sensitive_language_suicide_note - 1},
    {"sensitive-language", "terrorist", sensitive_language_terrorist, sizeof sensitive_language_terrorist - 1},
    {"sensitive-language", "the-poor", sensitive_language_the_poor, sizeof sensitive_language_the_poor - 1},
    {"sensitive-language", "third-world", sensitive_language_third_world, sizeof sensitive_language_third_world - 1},
    {"sensitive-language", "war-words", sensitive_language_war_words, sizeof sensitive_language_war_words - 1},
    {"sensitive-language", "women-words", sensitive_language_women_words, sizeof sensitive_language_women_words - 1},
    {"sourcing", "anonymous-source", sourcing_anonymous_source, sizeof sourcing_anonymous_source - 1},
    {"sourcing", "bare-source", sourcing_bare_source, sizeof sourcing_bare_source - 1},
    {"sourcing", "close-to", sourcing_close_to, sizeof sourcing_close_to - 1},
    {"sourcing", "colorful-fragment", sourcing_colorful_fragment, sizeof sourcing_colorful_fragment - 1},
    {"sourcing", "condition-of-anonymity", sourcing_condition_of_anonymity, sizeof sourcing_condition_of_anonymity - 1},
    {"sourcing", "count-of-sources", sourcing_count_of_sources, sizeof sourcing_count_of_sources - 1},
    {"sourcing", "document-without-origin", sourcing_document_without_origin, sizeof sourcing_document_without_origin - 1},
    {"sourcing", "familiar-with", sourcing_familiar_with, sizeof sourcing_familiar_with - 1},
    {"sourcing", "first-name-only", sourcing_first_name_only, sizeof sourcing_first_name_only - 1},
    {"sourcing", "first-quotation", sourcing_first_quotation, sizeof sourcing_first_quotation - 1},
    {"sourcing", "flimsy-reason", sourcing_flimsy_reason, sizeof sourcing_flimsy_reason - 1},
    {"sourcing", "ground-rules", sourcing_ground_rules, sizeof sourcing_ground_rules - 1},
    {"sourcing", "has-learned", sourcing_has_learned, sizeof sourcing_has_learned - 1},
    {"sourcing", "how-they-know", sourcing_how_they_know, sizeof sourcing_how_they_know - 1},
    {"sourcing", "insult", sourcing_insult, sizeof sourcing_insult - 1},
    {"sourcing", "nameless-critics", sourcing_nameless_critics, sizeof sourcing_nameless_critics - 1},
    {"sourcing", "opinion", sourcing_opinion, sizeof sourcing_opinion - 1},
    {"sourcing", "praised-source", sourcing_praised_source, sizeof sourcing_praised_source - 1},
    {"sourcing", "pseudonym", sourcing_pseudonym, sizeof sourcing_pseudonym - 1},
    {"sourcing", "reason-for-anonymity", sourcing_reason_for_anonymity, sizeof sourcing_reason_for_anonymity - 1},
    {"sourcing", "refused-comment", sourcing_refused_comment, sizeof sourcing_refused_comment - 1},
    {"sourcing", "reportedly", sourcing_reportedly, sizeof sourcing_reportedly - 1},
    {"sourcing", "requested-anonymity", sourcing_requested_anonymity, sizeof sourcing_requested_anonymity - 1},
    {"sourcing", "side-of-aide", sourcing_side_of_aide, sizeof sourcing_side_of_aide - 1},
    {"sourcing", "unavailable", sourcing_unavailable, sizeof sourcing_unavailable - 1},
    {"sourcing", "unexplained-source", sourcing_unexplained_source, sizeof sourcing_unexplained_source - 1},
    {"sourcing", "unnamed-media", sourcing_unnamed_media, sizeof sourcing_unnamed_media - 1},
    {"sourcing", "unnamed-quotation-in-lede", sourcing_unnamed_quotation_in_lede, sizeof sourcing_unnamed_quotation_in_lede - 1},
    {"spelling", "american-system", spelling_american_system, sizeof spelling_american_system - 1},
    {"spelling", "british-system", spelling_british_system, sizeof spelling_british_system - 1},
    {"spelling", "compound-plurals", spelling_compound_plurals, sizeof spelling_compound_plurals - 1},
    {"spelling", "covid", spelling_covid, sizeof spelling_covid - 1},
    {"spelling", "covid-as-name", spelling_covid_as_name, sizeof spelling_covid_as_name - 1},
    {"spelling", "lost-apostrophe", spelling_lost_apostrophe, sizeof spelling_lost_apostrophe - 1},
    {"spelling", "misspellings", spelling_misspellings, sizeof spelling_misspellings - 1},
    {"spelling", "ok", spelling_ok, sizeof spelling_ok - 1},
    {"spelling", "place-names", spelling_place_names, sizeof spelling_place_names - 1},
    {"spelling", "preferred-american", spelling_preferred_american, sizeof spelling_preferred_american - 1},
    {"spelling", "preferred-british", spelling_preferred_british, sizeof spelling_preferred_british - 1},
    {"spelling", "run-together", spelling_run_together, sizeof spelling_run_together - 1},
    {"spelling", "two-spellings", spelling_two_spellings, sizeof spelling_two_spellings - 1},
    {"titles", "a-rep", titles_a_rep, sizeof titles_a_rep - 1},
    {"titles", "abbreviated-before-name", titles_abbreviated_before_name, sizeof titles_abbreviated_before_name - 1},
    {"titles", "capital-before-name", titles_capital_before_name, sizeof titles_capital_before_name - 1},
    {"titles", "congressman", titles_congressman, sizeof titles_congressman - 1},
    {"titles", "doctor-of-what", titles_doctor_of_what, sizeof titles_doctor_of_what - 1},
    {"titles", "doctor-twice", titles_doctor_twice, sizeof titles_doctor_twice - 1},
    {"titles", "elect", titles_elect, sizeof titles_elect - 1},
    {"titles", "false-title", titles_false_title, sizeof titles_false_title - 1},
    {"titles", "former", titles_former, sizeof titles_former - 1},
    {"titles", "honorable", titles_honorable, sizeof titles_honorable - 1},
    {"titles", "lower-after-name", titles_lower_after_name, sizeof titles_lower_after_name - 1},
    {"titles", "lower-alone", titles_lower_alone, sizeof titles_lower_alone - 1},
    {"titles", "lower-before-name", titles_lower_before_name, sizeof titles_lower_before_name - 1},
    {"titles", "never-abbreviated", titles_never_abbreviated, sizeof titles_never_abbreviated - 1},
    {"titles", "occupation-lowercase", titles_occupation_lowercase, sizeof titles_occupation_lowercase - 1},
    {"titles", "party-after-comma", titles_party_after_comma, sizeof titles_party_after_comma - 1},
    {"titles", "party-comma", titles_party_comma, sizeof titles_party_comma - 1},
    {"titles", "party-in-parentheses", titles_party_in_parentheses, sizeof titles_party_in_parentheses - 1},
    {"titles", "party-in-words", titles_party_in_words, sizeof titles_party_in_words - 1},
    {"titles", "rank-alone", titles_rank_alone, sizeof titles_rank_alone - 1},
    {"titles", "rank-in-full", titles_rank_in_full, sizeof titles_rank_in_full - 1},
    {"titles", "repeated", titles_repeated, sizeof titles_repeated - 1},
    {"titles", "retired", titles_retired, sizeof titles_retired - 1},
    {"titles", "spelled-out-before-name", titles_spelled_out_before_name, sizeof titles_spelled_out_before_name - 1},
    {"titles", "the-rev", titles_the_rev, sizeof titles_the_rev - 1},
    {"titles", "then", titles_then, sizeof titles_then - 1},
    {"titles", "vice-president", titles_vice_president, sizeof titles_vice_president - 1},
    {"titles", "vice-president-hyphen", titles_vice_president_hyphen, sizeof titles_vice_president_hyphen - 1},
    {"titles", "with-period", titles_with_period, sizeof titles_with_period - 1},
    {"titles", "without-period", titles_without_period, sizeof titles_without_period - 1},
    {"usage", "a-or-an", usage_a_or_an, sizeof usage_a_or_an - 1},
    {"usage", "affect-and-effect", usage_affect_and_effect, sizeof usage_affect_and_effect - 1},
    {"usage", "also-adverbs", usage_also_adverbs, sizeof usage_also_adverbs - 1},
    {"usage", "and-or", usage_and_or, sizeof usage_and_or - 1},
    {"usage", "begs-the-question", usage_begs_the_question, sizeof usage_begs_the_question - 1},
    {"usage", "bloc", usage_bloc, sizeof usage_bloc - 1},
    {"usage", "borne", usage_borne, sizeof usage_borne - 1},
    {"usage", "brake-and-break", usage_brake_and_break, sizeof usage_brake_and_break - 1},
    {"usage", "burglary", usage_burglary, sizeof usage_burglary - 1},
    {"usage", "canvas-and-canvass", usage_canvas_and_canvass, sizeof usage_canvas_and_canvass - 1},
    {"usage", "capital-and-capitol", usage_capital_and_capitol, sizeof usage_capital_and_capitol - 1},
    {"usage", "centers-on", usage_centers_on, sizeof usage_centers_on - 1},
    {"usage", "cite-and-site", usage_cite_and_site, sizeof usage_cite_and_site - 1},
    {"usage", "collide", usage_collide, sizeof usage_collide - 1},
    {"usage", "complement-and-compliment", usage_complement_and_compliment, sizeof usage_complement_and_compliment - 1},
    {"usage", "comprised-of", usage_comprised_of, sizeof usage_comprised_of - 1},
    {"usage", "confused-words", usage_confused_words, sizeof usage_confused_words - 1},
    {"usage", "contractions", usage_contractions, sizeof usage_contractions - 1},
    {"usage", "could-of", usage_could_of, sizeof usage_could_of - 1},
    {"usage", "council-and-counsel", usage_council_and_counsel, sizeof usage_council_and_counsel - 1},
    {"usage", "crash", usage_crash, sizeof usage_crash - 1},
    {"usage", "democratic", usage_democratic, sizeof usage_democratic - 1},
    {"usage", "died", usage_died, sizeof usage_died - 1},
    {"usage", "died-of", usage_died_of, sizeof usage_died_of - 1},
    {"usage", "different-from", usage_different_from, sizeof usage_different_from - 1},
    {"usage", "discreet-and-discrete", usage_discreet_and_discrete, sizeof usage_discreet_and_discrete - 1},
    {"usage", "dual-and-duel", usage_dual_and_duel, sizeof usage_dual_and_duel - 1},
    {"usage", "elicit-and-illicit", usage_elicit_and_illicit, sizeof usage_elicit_and_illicit - 1},
    {"usage", "ensure-and-insure", usage_ensure_and_insure, sizeof usage_ensure_and_insure - 1},
    {"usage", "epicenter", usage_epicenter, sizeof usage_epicenter - 1},
    {"usage", "equally-as", usage_equally_as, sizeof usage_equally_as - 1},
    {"usage", "every-day", usage_every_day, sizeof usage_every_day - 1},
    {"usage", "fewer", usage_fewer, sizeof usage_fewer - 1},
    {"usage", "first-annual", usage_first_annual, sizeof usage_first_annual - 1},
    {"usage", "first-person", usage_first_person, sizeof usage_first_person - 1},
    {"usage", "flout-and-flaunt", usage_flout_and_flaunt, sizeof usage_flout_and_flaunt - 1},
    {"usage", "forgo", usage_forgo, sizeof usage_forgo - 1},
    {"usage", "graduate-from", usage_graduate_from, sizeof usage_graduate_from - 1},
    {"usage", "grisly", usage_grisly, sizeof usage_grisly - 1},
    {"usage", "he-or-she", usage_he_or_she, sizeof usage_he_or_she - 1},
    {"usage", "heroin", usage_heroin, sizeof usage_heroin - 1},
    {"usage", "hopefully", usage_hopefully, sizeof usage_hopefully - 1},
    {"usage", "horde-and-hoard", usage_horde_and_hoard, sizeof usage_horde_and_hoard - 1},
    {"usage", "hype", usage_hype, sizeof usage_hype - 1},
    {"usage", "imminent-and-eminent", usage_imminent_and_eminent, sizeof usage_imminent_and_eminent - 1},
    {"usage", "impact", usage_impact, sizeof usage_impact - 1},
    {"usage", "in-order-to", usage_in_order_to, sizeof usage_in_order_to - 1},
    {"usage", "its", usage_its, sizeof usage_its - 1},
    {"usage", "labels", usage_labels, sizeof usage_labels - 1},
    {"usage", "latin-plurals", usage_latin_plurals, sizeof usage_latin_plurals - 1},
    {"usage", "lead-and-led", usage_lead_and_led, sizeof usage_lead_and_led - 1},
    {"usage", "lend", usage_lend, sizeof usage_lend - 1},
    {"usage", "less-than", usage_less_than, sizeof usage_less_than - 1},
    {"usage", "lie-and-lay", usage_lie_and_lay, sizeof usage_lie_and_lay - 1},
    {"usage", "lightning", usage_lightning, sizeof usage_lightning - 1},
    {"usage", "loath", usage_loath, sizeof usage_loath - 1},
    {"usage", "lose-and-loose", usage_lose_and_loose, sizeof usage_lose_and_loose - 1},
    {"usage", "misheard-phrases", usage_misheard_phrases, sizeof usage_misheard_phrases - 1},
    {"usage", "more-than", usage_more_than, sizeof usage_more_than - 1},
    {"usage", "myself", usage_myself, sizeof usage_myself - 1},
    {"usage", "number-of", usage_number_of, sizeof usage_number_of - 1},
    {"usage", "one-of-the-few", usage_one_of_the_few, sizeof usage_one_of_the_few - 1},
    {"usage", "ordnance", usage_ordnance, sizeof usage_ordnance - 1},
    {"usage", "palate-palette-pallet", usage_palate_palette_pallet, sizeof usage_palate_palette_pallet - 1},
    {"usage", "passed-and-past", usage_passed_and_past, sizeof usage_passed_and_past - 1},
    {"usage", "pedal-and-peddle", usage_pedal_and_peddle, sizeof usage_pedal_and_peddle - 1},
    {"usage", "people-who", usage_people_who, sizeof usage_people_who - 1},
    {"usage", "persuade", usage_persuade, sizeof usage_persuade - 1},
    {"usage", "pore-over", usage_pore_over, sizeof usage_pore_over - 1},
    {"usage", "premiere", usage_premiere, sizeof usage_premiere - 1},
    {"usage", "prescribe", usage_prescribe, sizeof usage_prescribe - 1},
    {"usage", "principal-and-principle", usage_principal_and_principle, sizeof usage_principal_and_principle - 1},
    {"usage", "rack-and-wreak", usage_rack_and_wreak, sizeof usage_rack_and_wreak - 1},
    {"usage", "refute", usage_refute, sizeof usage_refute - 1},
    {"usage", "rein-and-reign", usage_rein_and_reign, sizeof usage_rein_and_reign - 1},
    {"usage", "sneaked", usage_sneaked, sizeof usage_sneaked - 1},
    {"usage", "stationary", usage_stationary, sizeof usage_stationary - 1},
    {"usage", "strait", usage_strait, sizeof usage_strait - 1},
    {"usage", "than-and-then", usage_than_and_then, sizeof usage_than_and_then - 1},
    {"usage", "their-and-there", usage_their_and_there, sizeof usage_their_and_there - 1},
    {"usage", "times-less", usage_times_less, sizeof usage_times_less - 1},
    {"usage", "try-to", usage_try_to, sizeof usage_try_to - 1},
    {"usage", "tsunami", usage_tsunami, sizeof usage_tsunami - 1},
    {"usage", "uncomparable", usage_uncomparable, sizeof usage_uncomparable - 1},
    {"usage", "verbed-nouns", usage_verbed_nouns, sizeof usage_verbed_nouns - 1},
    {"usage", "waive", usage_waive, sizeof usage_waive - 1},
    {"usage", "whom", usage_whom, sizeof usage_whom - 1},
    {"usage", "whose", usage_whose, sizeof usage_whose - 1},
    {"usage", "your-and-youre", usage_your_and_youre, sizeof usage_your_and_youre - 1},
    {"wordiness", "business-words", wordiness_business_words, sizeof wordiness_business_words - 1},
    {"wordiness", "currently", wordiness_currently, sizeof wordiness_currently - 1},
    {"wordiness", "first-ever", wordiness_first_ever, sizeof wordiness_first_ever - 1},
    {"wordiness", "grade", wordiness_grade, sizeof wordiness_grade - 1},
    {"wordiness", "letters-twice", wordiness_letters_twice, sizeof wordiness_letters_twice - 1},
    {"wordiness", "local-hospital", wordiness_local_hospital, sizeof wordiness_local_hospital - 1},
    {"wordiness", "located", wordiness_located, sizeof wordiness_located - 1},
    {"wordiness", "long-opening", wordiness_long_opening, sizeof wordiness_long_opening - 1},
    {"wordiness", "long-paragraph", wordiness_long_paragraph, sizeof wordiness_long_paragraph - 1},
    {"wordiness", "long-phrases", wordiness_long_phrases, sizeof wordiness_long_phrases - 1},
    {"wordiness", "long-sentence", wordiness_long_sentence, sizeof wordiness_long_sentence - 1},
    {"wordiness", "passive-opening", wordiness_passive_opening, sizeof wordiness_passive_opening - 1},
    {"wordiness", "place-twice", wordiness_place_twice, sizeof wordiness_place_twice - 1},
    {"wordiness", "plain-words", wordiness_plain_words, sizeof wordiness_plain_words - 1},
    {"wordiness", "police-report", wordiness_police_report, sizeof wordiness_police_report - 1},
    {"wordiness", "redundancies", wordiness_redundancies, sizeof wordiness_redundancies - 1},
    {"wordiness", "situation", wordiness_situation, sizeof wordiness_situation - 1},
    {"wordiness", "throat-clearing", wordiness_throat_clearing, sizeof wordiness_throat_clearing - 1},
    {"wordiness", "time-words", wordiness_time_words, sizeof wordiness_time_words - 1},
    {"wordiness", "total-of", wordiness_total_of, sizeof wordiness_total_of - 1},
    {"wordiness", "verbs-made-nouns", wordiness_verbs_made_nouns, sizeof wordiness_verbs_made_nouns - 1},
    {"wordiness", "weak-opening", wordiness_weak_opening, sizeof wordiness_weak_opening - 1},
};
const struct stet_rulebook_file *const stet_rulebook_files = files;
const size_t stet_rulebook_file_count = sizeof files / sizeof *files;
