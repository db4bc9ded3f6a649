"""Faults that only a reader sees who knows who is who. Names are found by lists and patterns, not by Stet's own reader."""

import random
import re

from article import Fault

FORMAL = ("Foreign Minister|Prime Minister|Finance Minister|Interior Minister|Defense Secretary|Secretary of State|Vice President|"
          "Attorney General|President|Senator|Governor|Mayor|Chancellor|Judge|Ambassador")
VOWELS = "aeiou"


def title_in_small_letters(article, given):
    """*President Clinton* to *president Clinton*, where a name of two words or a surname follows."""
    for match in article.matches(rf"(?<=[a-z] )({FORMAL})(?= (?:(?:{given}) )?[A-Z][a-z]{{3,}}\b)"):
        before = article.text[:match.start()].split()[-1]
        # A former president has a small letter; a district judge and a vice president have longer titles.
        if before[0].islower() and before not in ("former", "then"):
            yield Fault(*match.span(), match[0].lower())


def title_in_capitals(article, given):
    """*Ana Hale, the mayor of …* to *Ana Hale, the Mayor of …*."""
    for match in article.matches(rf"\b(?:{given}) [A-Z][a-z]{{3,}}, (?:the )?(?P<title>president|mayor|governor|chairman|senator)(?= of |,)"):
        yield Fault(*match.span("title"), match["title"].title())


def surname_misspelled(article, given):
    for full, later in _people(article, given):
        slip = _slip(full["surname"])
        for match in later[-1:] if len(later) > 1 and slip else []:
            yield Fault(*match.span(), slip)


def full_name_again(article, given):
    for full, later in _people(article, given):
        for match in later[-1:]:
            yield Fault(*match.span(), f"{full['given']} {full['surname']}")


def _people(article, given):
    """Each person who is named in full once, with the later mentions by surname alone."""
    for full in article.matches(rf"(?<![A-Z] )(?<![a-z] [A-Z])\b(?P<given>{given}) (?P<surname>[A-Z][a-z]{{4,}})\b(?! [A-Z])"):
        surname = full["surname"]
        # Whoever shares a name, or whose name is also something else's, would make the fault doubtful.
        if len(re.findall(rf"\b[A-Z][\w.]*[ -]{surname}\b", article.text)) > 1 or re.search(rf"\b{surname}[ -][A-Z]", article.text) or surname[-1] == "s":
            continue
        later = [m for m in article.matches(rf"(?<=[a-z,] ){surname}\b(?! [A-Z])(?=[ ,.])") if m.start() > full.end()]
        if later:
            yield full, later


def _slip(surname):
    """The name with two neighbours exchanged or a vowel replaced, by its own letters: the same each time."""
    rng = random.Random(surname)
    exchanges = [surname[:i] + surname[i + 1] + surname[i] + surname[i + 2:] for i in range(1, len(surname) - 1)
                 if surname[i] != surname[i + 1]]
    vowels = [surname[:i] + v + surname[i + 1:] for i in range(1, len(surname)) if surname[i] in VOWELS for v in VOWELS if v != surname[i]]
    choices = exchanges if rng.random() < 0.5 else vowels
    return rng.choice(choices) if choices else None


def quotation_left_open(article, given):
    for start, end in article.quotations:
        inner = article.text[start:end]
        # Where the next paragraph opens a quotation, an open one is carried on, and nothing is wrong.
        isCarried = re.match(r'\s*\n\s*["“`]', article.text[end:])
        size = 2 if inner.endswith("''") else 1
        if len(inner) > 40 and inner[-size - 1] in ",." and not isCarried:
            yield Fault(end - size, end, "", (end - size, end - size))


def reason_removed(article, given):
    """An unnamed source is given a reason in the clean text, and loses it in the faulty one."""
    source = r"\b(?P<source>(?:[Aa]|[Aa]n|[Oo]ne) (?:senior |government |[A-Z][a-z]+ |bank |party |company )?(?:official|diplomat|trader|dealer|analyst|aide|source|spokesman))"
    for match in article.matches(source + r" (?=said\b)"):
        said = match.end()
        words = ", who spoke on condition of anonymity"
        reason = " because the talks are private"
        at = match.end("source")
        clean = article.text[:at] + words + reason + ", " + article.text[said:]
        start = at + len(words)
        yield Fault(start, start + len(reason), "", match.span("source"), clean=clean)


KINDS = [
    (title_in_small_letters, "titles/"), (title_in_capitals, "titles/"), (surname_misspelled, "names/"),
    (full_name_again, "names/"), (quotation_left_open, "quotations/"), (reason_removed, "sourcing/"),
]
