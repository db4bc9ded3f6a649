"""Faults that can be seen in the words alone. Each function yields faults that an article could have."""

import re

from article import Fault

SMALL = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TEENS = {"11": "eleven", "12": "twelve", "13": "thirteen", "14": "fourteen", "15": "fifteen", "16": "sixteen",
         "17": "seventeen", "18": "eighteen", "19": "nineteen"}
COUNTED = "people|men|women|children|officers|soldiers|students|teachers|workers|members|officials|players|companies|countries"
LONG_MONTHS = {"Jan.": "January", "Feb.": "February", "Aug.": "August", "Sept.": "September", "Oct.": "October",
               "Nov.": "November", "Dec.": "December"}
SLIPS = {"received": "recieved", "government": "goverment", "occurred": "occured", "separate": "seperate",
         "definitely": "definately", "committee": "commitee", "successful": "succesful", "believe": "beleive",
         "necessary": "neccessary", "until": "untill", "their": "thier", "beginning": "begining"}
DATELINE = (r"(?P<city>[A-Z][A-Z .'-]*[A-Z])(?P<region>, (?!March|April|May|June|July)[A-Z][a-z]+\.?(?: [A-Z][a-z]+\.?)?)?"
            r"(?P<rest>(?:, [A-Z][a-z]+\.? \d+)? ?(?:\([A-Za-z]+\) ?)?(?:_|--|-|—|–) )")


def month_in_full(article):
    for match in article.matches(r"\b(Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?= \d{1,2}\b)"):
        yield Fault(*match.span(), LONG_MONTHS[match[0]])


def month_abbreviated(article):
    for match in article.matches(r"\b(March|April)(?= \d{1,2}\b)"):
        yield Fault(*match.span(), match[0][:3] + ".")


def percent_in_words(article):
    for match in article.matches(r"(?<![\w.$])\d[\d.]*%"):
        yield Fault(*match.span(), match[0][:-1] + " percent")


def small_number_in_figures(article):
    for match in article.matches(rf"(?<=[a-z] )(two|three|four|five|six|seven|eight|nine)(?= (?:{COUNTED})\b)"):
        yield Fault(*match.span(), str(SMALL.index(match[0])))


def number_in_words(article):
    for match in article.matches(rf"(?<=[a-z] )1[1-9](?= (?:{COUNTED}|days|months|years)\b)"):
        yield Fault(*match.span(), TEENS[match[0]])


def doubled_word(article):
    for match in article.matches(r"(?<=[a-z] )(the|of|and|to|a|with|from)(?= [a-z])"):
        yield Fault(*match.span(), f"{match[0]} {match[0]}", *_either(match.start(), match[0]))


def _either(start, word):
    """The second word, with or without the first."""
    second = start + len(word) + 1
    return (start, second + len(word)), (second, second + len(word))


def misspelling(article):
    for match in article.matches(r"(?<=[a-z] )(?:" + "|".join(SLIPS) + r")\b"):
        yield Fault(*match.span(), SLIPS[match[0]])


def time_in_capitals(article):
    for match in article.matches(r"(?<![\d:.])(1[0-2]|[1-9])(:[0-5]\d)? ([ap])\.m\.(?= )"):
        yield Fault(*match.span(), f"{match[1]}{match[2] or ''} {match[3].upper()}M")


def minutes_of_zero(article):
    for match in article.matches(r"(?<![\d:.])(1[0-2]|[1-9]) ([ap]\.m\.)"):
        yield Fault(*match.span(), f"{match[1]}:00 {match[2]}")


def decade_with_apostrophe(article):
    for match in article.matches(r"\b(1[89]|20)\d0s(?=[.,;)]| (?:and|when|but|were|to|as|in|the)\b)"):
        yield Fault(*match.span(), match[0][:-1] + "'s")


def dollars_twice(article):
    for match in article.matches(r"\$\d[\d,.]*(?: (?:million|billion))(?= [a-z])"):
        yield Fault(*match.span(), match[0] + " dollars")


def wrong_article(article):
    for match in article.matches(r"(?<= )an(?= (?:hour|honor|honest|heir)\b)"):
        yield Fault(*match.span(), "a")
    for match in article.matches(r"(?<= )a(?= (?:university|united|unique|uniform|union|unit|European|historic)\b)"):
        yield Fault(*match.span(), "an")


def entity_left_over(article):
    for match in article.matches(r"(?<=[a-z] )(?:and)(?= [a-z])"):
        yield Fault(*match.span(), "&amp;")


def placeholder(article):
    for match in article.matches(r"(?<= )\d{2,}(?= (?:people|years|days|workers|members|companies)\b)"):
        yield Fault(*match.span(), "TK")


def space_before_comma(article):
    for match in article.matches(r"(?<=[a-z]),(?= [a-z])"):
        yield Fault(match.start(), match.end(), " ,", (match.start(), match.start() + 1), (match.start(), match.start() + 2))


def period_in_headline(article):
    """In Markdown, where a headline is one whatever it ends with."""
    match = re.match(r"[A-Z][^\n.!?]{15,90}[a-z](?=\n\n)", article.text)
    if match:
        yield Fault(match.end() + 2, match.end() + 2, ".", clean="# " + article.text, ending="md")


def dateline_in_small_letters(article):
    for match in _datelines(article):
        city = match["city"].title()
        yield Fault(match.start("city"), match.end("city"), city)


def region_missing(article, alone):
    for match in _datelines(article):
        if match["region"] and match["city"] not in alone:
            yield Fault(match.start("region"), match.end("region"), "", match.span("city"))


def _datelines(article):
    for start, end in article.paragraphs[:2]:
        match = re.compile(DATELINE).match(article.text, start, end)
        if match and not match["rest"].endswith("-- "):
            return [match]
    return []


KINDS = [
    (month_in_full, "dates-and-times/"), (month_abbreviated, "dates-and-times/"), (percent_in_words, "numbers/"),
    (small_number_in_figures, "numbers/"), (number_in_words, "numbers/"), (doubled_word, "production/"),
    (misspelling, "spelling/"), (time_in_capitals, "dates-and-times/"), (minutes_of_zero, "dates-and-times/"),
    (decade_with_apostrophe, "numbers/"), (dollars_twice, "money/"), (wrong_article, "usage/"),
    (entity_left_over, "production/"), (placeholder, "production/"), (space_before_comma, "punctuation/"),
    (period_in_headline, "headlines/"), (dateline_in_small_letters, "datelines/"), (region_missing, "datelines/"),
]
