"""The examples of a report: an edit or a flag with enough text around it to judge it by."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..document import Document, Edit, Flag
from .sketch import Examples, Key

EXAMPLES = 10  # shown for each rule: enough to judge it by
SHORT = 6  # characters of an edit and its result: below that, the context tells more than the edit
CONTEXT = 24  # characters shown on either side of an edit: a clause or two
# Reports are passed around: of a number or an address in an example of personal data, only the ends are shown.
PERSONAL = re.compile(r"([\w.%+@-]{3})[\w.%+@-]{2,}([\w.%+@-]{2})", re.ASCII)
OPENING = 60  # characters of a text that stand for it
LONGEST = 240  # characters of an edit that are shown; the whole of it is in edits/


@dataclass(slots=True)
class Group:
    """What one rule did in one document: sums over its edits, and the first of them with the number of their step."""

    edits: int = 0
    removed: int = 0  # characters
    added: int = 0
    judged: int = 0  # edits with a confidence
    permille: int = 0  # the sum of their confidences
    first: list[tuple[int, Edit]] = field(default_factory=list)


# Stage → rule → what it did.
ByRule: TypeAlias = dict[str, dict[str, Group]]


def printable(text: str) -> str:
    """Text that every JSON writer accepts: lone surrogates become visible escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def opening(text: str) -> str:
    r"""How a text begins, for lists: ids of scraped documents say little.

    >>> opening("老桥修好了\n行人又可以过河了")
    '老桥修好了'
    """
    return text[:OPENING].strip().partition("\n")[0]


def by_rule(doc: Document) -> ByRule:
    """What each rule did in a document; an edit without a rule counts under its stage's name.

    One look at each edit: some documents have thousands.
    """
    grouped: ByRule = {}
    for number, step in enumerate(doc.steps):
        rules = grouped.setdefault(step.stage, {})
        for edit in step.edits:
            _, before, after, rule, confidence, _ = edit
            group = rules.get(rule or step.stage)
            if group is None:
                group = rules[rule or step.stage] = Group()
            group.edits += 1
            group.removed += len(before)
            group.added += len(after)
            if confidence is not None:
                group.judged += 1
                group.permille += round(confidence * 1000)
            if group.edits <= EXAMPLES:
                group.first.append((number, edit))
    return grouped


def texts_given(doc: Document) -> list[str]:
    """The text that each step was given."""
    texts = [doc.text]
    for step in reversed(doc.steps):
        texts.append(step.invert(texts[-1]))
    return texts[:0:-1]


def looks_of(found: Edit | Flag, text: str, key: Key) -> str:
    """What two examples must not have in common. A short edit may be shown in up to ten contexts, a long one once."""
    if isinstance(found, Edit):
        looks = f"{found.before[:LONGEST]}→{found.after[:LONGEST]}"
    else:
        looks = text[found.start : found.end][:LONGEST] if found.start is not None else ""
    return printable(looks if len(looks) > SHORT else f"{looks} {(key.chance + key.rank) % EXAMPLES}")


def offer(examples: Examples, looks: str, key: Key, doc_id: str, text: str, found: Edit | Flag) -> None:
    """Build an example, with its context, and offer it."""
    start = found.start or 0
    end = start if found.end is None else found.end
    shown = [text[max(0, start - CONTEXT) : start], text[start:end], text[end : end + CONTEXT]]
    if isinstance(found, Flag) and found.kind == "pii":
        shown = [PERSONAL.sub(r"\1…\2", piece) for piece in shown]
    example: dict[str, Any] = {
        "id": printable(doc_id),
        "start": found.start,
        "left": printable(shown[0]),
        "before": clipped(shown[1]),
        "right": printable(shown[2]),
        "evidence": _plain(found.evidence),
    }
    if isinstance(found, Edit):
        example |= {"after": clipped(found.after), "confidence": found.confidence}
    examples.add(looks, key, example)


def clipped(text: str) -> str:
    """The text, or its two ends with the number of characters left out between them."""
    if len(text) <= LONGEST:
        return printable(text)
    left_out = len(text) - LONGEST
    return printable(f"{text[: LONGEST * 2 // 3]} …(+{left_out:,})… {text[-LONGEST // 3 :]}")


def _plain(evidence: Mapping[str, Any] | None) -> Any:
    """Evidence as JSON-like data of bounded size."""
    if not evidence:
        return {}
    written = json.dumps(dict(evidence), ensure_ascii=False, default=str)
    return json.loads(written) if len(written) <= LONGEST * 4 else {"evidence": clipped(written)}


def visible(text: str, *, newline: str = "⏎") -> str:
    r"""The text with everything invisible spelled out, so that it can neither hide nor steer the terminal.

    >>> visible("红\x1b[31m\u200b字\n")
    '红␛[31m<200b>字⏎'
    """
    if text.isprintable() and "\ufffc" not in text:
        return text
    return "".join(_visible(char, newline) for char in text)


def _visible(char: str, newline: str) -> str:
    if char == "\n":
        return newline
    if char.isprintable() or char == "\u3000":
        return char
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    # Format characters steer bidirectional text or hide; marks alone, private use and surrogates have no glyph.
    return f"<{code:02x}>"
