"""Makes what the benchmarks read, from the good examples of our own rules: the same bytes each time."""

import pathlib
import random

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent


def sentences():
    """Clean copy of every kind that a rule knows, in the order of the files."""
    found = []
    for path in sorted((ROOT / "rules").glob("*/*.yaml")):
        for example in (yaml.safe_load(path.read_text()) or {}).get("examples") or []:
            text = example.get("good")
            if isinstance(text, str) and example.get("type", "text") == "text" and len(text) > 30:
                found.append(" ".join(text.split()))
    return found


def article(pool, generator, size):
    """Paragraphs of one to three sentences, up to a size in bytes."""
    paragraphs, length = [], 0
    while length < size:
        paragraph = " ".join(generator.choice(pool) for _ in range(generator.randint(1, 3)))
        paragraphs.append(paragraph)
        length += len(paragraph.encode()) + 2
    return "\n\n".join(paragraphs) + "\n"


def hostile(size):
    """What no newsroom writes, each as large as the ordinary text that it is compared with."""
    return {
        "quotation marks": '"' * size,
        "curly marks, open": "“" * (size // 3),
        "capitals": "ABC DEF " * (size // 8),
        "commas": "a, " * (size // 3),
        "one word": "said " * (size // 5),
        "no space": "a" * size,
        "nested block quotes": "".join("> " * (line % 90) + "word\n" for line in range(size // 95)),
        "combining marks": "e" + "\u0301" * (size // 2),
    }


def literal_rules(folder, count):
    """`count` literal phrases in rules of a hundred, as a house has that spells out every name and slip it ever met."""
    generator = random.Random(13)
    letters = "etaoinshrdlucmfwypvbgk"
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, count, 100):
        swaps = []
        for number in range(start, min(start + 100, count)):
            word = "".join(generator.choice(letters) for _ in range(generator.randint(5, 12)))
            swaps.append(f"  {word} {number}x: {word}\n")
        rule = "extends: substitution\nmessage: \"Write '%s'\"\nswap:\n" + "".join(swaps)
        (folder / f"words-{start // 100:03}.yaml").write_text(rule)


def make(folder):
    """Everything, once; kept until it is deleted."""
    if (folder / "whole").exists():
        return
    generator = random.Random(1)
    pool = sentences()
    for name in ["articles", "rules-300", "rules-13000", "hostile"]:
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / ".styleconfig.yaml").write_text("extends: ap\n")
    (folder / "article.txt").write_text(article(pool, generator, 5_000))
    for number in range(1_000):
        (folder / "articles" / f"{number:04}.txt").write_text(article(pool, generator, 3_150))
    (folder / "large.txt").write_text(article(pool, generator, 5_000_000))
    (folder / "hostile" / "ordinary.md").write_text(article(pool, generator, 1_000_000))
    for name, text in hostile(1_000_000).items():
        (folder / "hostile" / (name.replace(" ", "-").replace(",", "") + ".md")).write_text(text)
    for count in [300, 13_000]:
        rules = folder / f"rules-{count}"
        literal_rules(rules / "house", count)
        (rules / ".styleconfig.yaml").write_text("extends: none\nrules: [house]\n")
        (rules / "articles").mkdir()
        for number in range(1_000):
            (rules / "articles" / f"{number:04}.txt").write_text((folder / "articles" / f"{number:04}.txt").read_text())
    (folder / "whole").write_text("")
