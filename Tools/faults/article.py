"""One clean article in plain text, and where in it a fault may be put."""

import re
from functools import cached_property

QUOTES = {'"': '"', "“": "”", "``": "''"}


class Article:
    """Offsets count Unicode scalars from 0, as Stet's JSON does."""

    def __init__(self, name, text):
        self.name = name
        self.text = text

    @cached_property
    def paragraphs(self):
        """(start, end) of each paragraph behind the headline in which every quotation mark has its partner."""
        found = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", self.text)]
        return [span for span in found[1:] if self._quotations(*span) is not None]

    @cached_property
    def quotations(self):
        """(start, end) of each quotation, marks included, in all paragraphs."""
        return [span for paragraph in self.paragraphs for span in self._quotations(*paragraph)]

    def _quotations(self, start, end):
        spans = []
        at = start
        while at < end:
            opening = next((mark for mark in QUOTES if self.text.startswith(mark, at)), None)
            if opening is None:
                if self.text[at] == "”" or self.text.startswith("''", at):
                    return None
                at += 1
                continue
            close = self.text.find(QUOTES[opening], at + len(opening), end)
            if close < 0:
                return None
            close += len(QUOTES[opening])
            spans.append((at, close))
            at = close
        return spans

    def matches(self, pattern, flags=0):
        """Matches in the story outside quotations: faults inside are no faults."""
        for start, end in self.paragraphs:
            inside = [span for span in self.quotations if start <= span[0] < end]
            for match in re.compile(pattern, flags).finditer(self.text, start, end):
                if not any(match.start() < b and a < match.end() for a, b in inside):
                    yield match


class Fault:
    """A change to a clean article, and what must then be found.

    `start`, `end` and `new` are the change; `marks` are the ranges in the faulty text one of which a finding must cover
    exactly. `clean` is the text without the fault, where that is not the article as it stands; `ending` is that of the file.
    """

    def __init__(self, start, end, new, *marks, clean=None, ending="txt"):
        self.start, self.end, self.new = start, end, new
        self.marks = marks or ((start, start + len(new)),)
        self.clean = clean
        self.ending = ending

    def apply(self, text):
        text = self.clean or text
        return text[: self.start] + self.new + text[self.end :]
