"""The kinds of mask beside stars: are they put right, and is everything that only looks like them left alone?

    python -m benchmarks.glyph_kinds             measure, hold to benchmarks/floors/glyph_kinds.json
    python -m benchmarks.glyph_kinds --update    pin the floors anew
    python -m benchmarks.glyph_kinds --read      print the places of the unmasked corpora that nobody has read yet
    python -m benchmarks.glyph_kinds --seen      note that all of them were read and found right

Held-out documents with signs or blanks put into words (城.管), with pinyin in words (政fu), masked with other glyphs
(□ ■ ● ×) and by bytes (** for one character); the borders of two words with the same signs (村民/主任), which are to
stay; and the unmasked corpora, where words are found that writers did take apart. Those were read by hand: the hashes
in `floors/glyph_kinds_read.txt` say which places are known to be right, all others count as false.
"""

from __future__ import annotations

import hashlib
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.document import Document, Edit
from pipeline.stages.repair import Repair
from pipeline.stages.repair.evaded import TABLE, table
from pipeline.stages.repair.pinyin import syllables

from .damage import Damaged
from .floors import FLOORS, records
from .floors import main as floors_main
from .glyph_masking import FILES, TRADITIONAL, Masked, documents, groups

STAGE = Repair()
READ = FLOORS / "glyph_kinds_read.txt"
SIGNS = "./-|_+ "
GLYPHS = "□■●×"
# Marks of enumeration. Stops and commas are not here: one of the corpora has them inside words, as dirt.
BORDER = re.compile(r"(?<=[\u4e00-\u9fff])[、：；](?=[\u4e00-\u9fff])")
# Rules of the stage that put words together; the others fill masks in.
TOGETHER = frozenset({"sign-in-word", "star-in-word", "blank-in-word", "pinyin-in-word"})
EXAMPLES = "glyphs/real_examples.jsonl.xz"
# Kinds of real masks that this stage is for; what others delete or flag (decoys, lost digits) is not here.
REAL = ("interposed", "pinyin initials", "X / x", "novel-site □", "OCR noise", "BBS filter")
CORPORA = (*FILES, "corpora/classical_poetry.jsonl.xz")
ALL_FILES = (*CORPORA, EXAMPLES)


# Spans of a text, and what is right in their place.
Truth = Mapping[tuple[int, int], str]


class Task(NamedTuple):
    """A text with places that were taken apart: span to what stood there."""

    text: str
    truth: dict[tuple[int, int], str]


def edits_of(texts: Sequence[str]) -> Iterator[list[Edit]]:
    """The edits of each text, each a source of its own."""
    docs = [Document(str(at), text, {"source_key": str(at)}, position=at) for at, text in enumerate(texts)]
    for doc in STAGE(docs):
        yield [edit for step in doc.steps for edit in step.edits]


def planted(
    text: str, words: Iterable[str], chooser: random.Random, change: Callable[[str], tuple[str, Truth]]
) -> Task:
    """Every third of the words in a text changed; `change` says what stands there, and what is right where in it."""
    pattern = re.compile("|".join(sorted(words, key=len, reverse=True)))
    out = Damaged()
    truth: dict[tuple[int, int], str] = {}
    at = 0
    for match in pattern.finditer(text):
        if chooser.random() > 1 / 3:
            continue
        changed, right = change(match[0])
        out.add(text[at : match.start()])
        truth.update({(out.size + begin, out.size + end): good for (begin, end), good in right.items()})
        out.add(changed)
        at = match.end()
    out.add(text[at:])
    return Task(out.text, truth)


def with_signs(text: str, chooser: random.Random) -> Task:
    """One sign a text, put between the characters of the listed words, for every third of them."""
    sign = chooser.choice(SIGNS)

    def parted(word: str) -> tuple[str, Truth]:
        return sign.join(word), {(2 * at - 1, 2 * at): "" for at in range(1, len(word))}

    return planted(text, table().words, chooser, parted)


def borders() -> dict[str, float]:
    """Enumerations with a sign in place of their mark, where the characters beside it are neighbours in a listed word."""
    pairs = table().pairs
    texts = []
    for file in FILES:
        for record in records(file):
            text = str(record["text"])
            texts += [
                text[max(match.start() - 40, 0) : match.end() + 40].replace(match[0], sign)
                for match in BORDER.finditer(text)
                # 强、奸 is no enumeration: its writer took it apart.
                if text[match.start() - 1] + text[match.end()] in pairs - {"强奸"}
                for sign in "/- "
            ]
    edits = [edit for found in edits_of(texts) for edit in found if edit.rule in TOGETHER]
    print(f"     {len(texts)} borders that look like words taken apart")
    return {"borders of two words put together_max": len(edits) / len(texts)}


def with_pinyin(text: str, chooser: random.Random) -> Task:
    """One character of listed words as its pinyin, for every third of them."""
    lines = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    spelled = {word: pinyin.split() for word, pinyin, *_ in lines}

    def in_letters(word: str) -> tuple[str, Truth]:
        at = chooser.randrange(len(word))
        letters = spelled[word][at]
        return word[:at] + letters + word[at + 1 :], {(at, at + len(letters)): word[at]}

    return planted(text, spelled, chooser, in_letters)


def with_syllables(text: str, chooser: random.Random) -> Task:
    """One to four characters of the table of syllables as their pinyin, wherever they stand."""
    letters = {char: pinyin for pinyin, chars in syllables().items() for char in chars}
    there = sorted(set(text) & letters.keys())
    chosen = chooser.sample(there, min(len(there), chooser.randint(1, 4)))
    out = Damaged()
    for char in text:
        if char in chosen:
            out.lose(char, letters[char])
        else:
            out.add(char)
    return Task(out.text, {(loss.start, loss.end): loss.truth for loss in out.losses})


def score(tasks: Sequence[Task]) -> tuple[int, int, int]:
    """Right, wrong, and all places."""
    right = wrong = 0
    for task, edits in zip(tasks, edits_of([task.text for task in tasks]), strict=True):
        for edit in edits:
            good = task.truth.get((edit.start, edit.end)) == edit.after
            right += good
            wrong += not good
    return right, wrong, sum(len(task.truth) for task in tasks)


def taken_apart() -> dict[str, float]:
    """Signs and pinyin in held-out Simplified documents."""
    chooser = random.Random(3)  # noqa: S311 - not for secrets
    texts = documents(30, seed=31)
    plain = [text for name, found in texts.items() if name not in TRADITIONAL for text in found]
    figures: dict[str, float] = {}
    own = random.Random(5)  # noqa: S311 - what the others draw depends on the order of a set
    for name, make, by in (
        ("sign or blank in word", with_signs, chooser),
        ("pinyin in word", with_pinyin, chooser),
        ("syllables in any word", with_syllables, own),
    ):
        right, wrong, all_ = score([make(text, by) for text in plain])
        figures |= {f"{name}: precision": right / max(right + wrong, 1), f"{name}: recall": right / all_}
    return figures


def glyphs() -> dict[str, float]:
    """Pages masked with other glyphs, by bytes, and words star by star (which must not be read as bytes)."""
    texts = documents(20, seed=31)
    figures: dict[str, float] = {}
    plans: list[tuple[str, str, Callable[[Masked], Task]]] = [
        *((f"glyph {glyph}", "listed 1-2", _with(glyph)) for glyph in GLYPHS),
        ("bytes", "listed 1-2", _doubled),
        ("bytes, 3-8", "listed 3-8", _doubled),
    ]
    for name, kind, make in plans:
        tasks = [make(page) for (page,) in groups(kind, 1, texts, 8, seed=31)]
        right, wrong, all_ = score(tasks)
        figures[f"{name}: precision"] = right / max(right + wrong, 1)
        figures[f"{name}: recall"] = right / all_
    words = [page.text for (page,) in groups("words", 1, texts, 8, seed=31) if _even(page.text)]
    halved = sum(any("stars" in (edit.evidence or {}) for edit in edits) for edits in edits_of(words))
    print(f"     {len(words)} pages of masked words have even runs only")
    figures["words of two, star by star: pages read as bytes_max"] = halved / len(words)
    return figures


def _even(text: str) -> bool:
    return all(len(run[0]) % 2 == 0 for run in re.finditer(r"\*+", text))


def _with(glyph: str) -> Callable[[Masked], Task]:
    return lambda page: Task(page.text.replace("*", glyph), dict(page.truth))


def _doubled(page: Masked) -> Task:
    out = Damaged()
    at = 0
    for (start, end), said in sorted(page.truth.items()):
        out.add(page.text[at:start])
        out.lose(said, "**" * (end - start))
        at = end
    out.add(page.text[at:])
    return Task(out.text, {(loss.start, loss.end): loss.truth for loss in out.losses})


def real() -> dict[str, float]:
    """Masks of real pages that are no stars, or stars that only part a word: noticed, and wrongly put right."""
    noticed = wrong = all_ = 0
    for row in records(EXAMPLES):
        kind = str(row["kind"])
        stars = set(str(row["mask"])) <= set("*＊")
        if not kind.startswith(REAL) or (stars and row["action"] != "delete"):
            continue
        (doc,) = STAGE([Document("real", row["snippet"])])
        edits = [edit for step in doc.steps for edit in step.edits]
        for start, end in row["positions"]:
            shift = sum(len(edit.after) - len(edit.before) for edit in edits if edit.end <= start)
            here = [edit for edit in edits if edit.start < end and start < edit.end]
            flagged = any(
                (flag.start or 0) < end + shift and start + shift < (flag.end or 0) for flag in doc.flags
            )
            all_ += 1
            noticed += bool(here) or flagged
            wrong += any(edit.after != "" for edit in here) and row["action"] == "delete"
            wrong += bool(here) and row["action"] == "leave"
    return {
        "real, other kinds: repaired or flagged": noticed / all_,
        "real, other kinds: wrong_max": float(wrong),
    }


class Place(NamedTuple):
    """An edit or flag in the unmasked corpora."""

    corpus: str
    what: str
    around: str

    @property
    def digest(self) -> str:
        """What stands for it in the list of places read."""
        return hashlib.blake2b(repr(tuple(self)).encode(), digest_size=8).hexdigest()


def places() -> tuple[list[Place], Counter[str], int]:
    """Every edit of the unmasked corpora, flags by kind, and how many characters these have."""
    found: list[Place] = []
    flags: Counter[str] = Counter()
    size = 0
    for file in CORPORA:
        name = file.split("/")[1].split(".")[0]
        docs = [Document(row["id"], row["text"], {"source_key": name}) for row in records(file)]
        size += sum(len(doc.text) for doc in docs)
        for doc in STAGE(docs):
            raw = doc.raw
            for edit in (edit for step in doc.steps for edit in step.edits):
                around = raw[max(edit.start - 8, 0) : edit.end + 8]
                found.append(Place(name, f"{edit.rule}: {edit.before!r} → {edit.after!r}", around))
            flags.update(str(flag.evidence.get("kind", "mask")) for flag in doc.flags)
    return found, flags, size


def unmasked() -> dict[str, float]:
    """False edits a million characters: all but those that were read and found right."""
    found, flags, size = places()
    right = set(READ.read_text("utf-8").split()) if READ.exists() else set()
    false = sum(place.digest not in right for place in found)
    print(
        f"     {len(found)} edits in {size / 1e6:.1f} million characters, {false} of them not read as right"
    )
    print("     flags: " + ", ".join(f"{kind} {count}" for kind, count in flags.most_common()))
    return {
        "false edits a million characters_max": false / size * 1e6,
        "flags a million characters_max": flags.total() / size * 1e6,
    }


def measure() -> dict[str, float]:
    """All figures."""
    return taken_apart() | borders() | glyphs() | real() | unmasked()


def main(argv: Sequence[str] | None = None) -> int:
    """The command line."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if "--read" in arguments or "--seen" in arguments:
        found, _, _ = places()
        known = set(READ.read_text("utf-8").split()) if READ.exists() else set()
        if "--seen" in arguments:
            READ.write_text("\n".join(sorted(place.digest for place in found)) + "\n", "utf-8")
            return 0
        for place in found:
            if place.digest not in known:
                print(place.corpus, place.what, repr(place.around))
        return 0
    return floors_main("glyph_kinds", measure, ALL_FILES, argv)


if __name__ == "__main__":
    raise SystemExit(main())
