"""Whole web pages: is this text one, and where in it stands the article.

The article is the contiguous run of lines with the largest sum of weights (the maximum-subarray idea of Pasternack
and Roth 2009, on lines): a line of prose adds its length, everything else takes away, and a line of boilerplate takes
away as much as its rule says. That needs no markup and no model, and one pass.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .._layout_wrap import is_marker
from .._lazy import lazy
from .table import Rule

_INNER = lazy(r"[。！？，；,;!?]")
_ENDS = frozenset("。！？…”：；?!:;」』")
_TITLE_TAIL = lazy(r"[_|｜–—]|-(?=[^-]{2,20}$)")

PROSE = 20  # characters: shorter lines are headlines as often as prose
# On 85 pages (mean Han 4-gram F1): .950, hand-made golds .942; chosen with sites left out .947, .939; the plain longest
# segment .900, .890 (benchmarks/boilerplate_cv.py). Any of them may be halved or doubled at a loss of less than .01.
CAP = 60  # a single long line (a disclaimer, a comment) must not outweigh an article of many lines
ENDED = 2  # a short line that ends as sentences do
SHORT = -15  # any other line: a menu entry, a teaser, a subhead
REPEATED = -2  # a line of prose that stood on the page before: a hidden copy, a quotation in a comment
TITLE = -30  # the headline itself; the article begins behind it
AFTER_TITLE = 60  # what the first line of prose behind the headline gains
AFTER_DATE = 15  # and behind the line with date and source
FADING = 10  # what a line of prose at the very end of the page has lost: articles come before comments
OPENING = 2  # lines between the last boilerplate and the first prose that belong to the article
POSTED = 5  # and between the frame of a post and its first prose
CLOSING = 2  # short lines between the last prose and the first boilerplate that still belong to the article

LISTED = 6  # numbered lines behind the prose, from which they are a list of its own and no menu

ABOVE_DATE = 3  # lines: between headline and date stand a subheadline, the source, the author
SHORTEST, LONGEST = 6, 60  # characters of such a headline

LEAST = 40  # characters of prose in an article: the shortest on the pages we have has 77

PAGE_EVIDENCE = 3.0
PAGE_LINES = 12
WEAK_KINDS = 3  # kinds of lines that prove nothing alone, from which they prove a page: a manual has two


def is_prose(line: str) -> bool:
    """True for a line that only text has: long, with punctuation inside or behind."""
    return len(line) >= PROSE and _INNER.search(line) is not None


def is_sentence(line: str) -> bool:
    """True for a line that ends as sentences do."""
    return line[-1:] in _ENDS


def is_page(lines: Sequence[str], hits: Sequence[Rule | None]) -> bool:
    """True when a text is a whole web page: rules of several kinds fire, and much of it is no prose."""
    if len(lines) < PAGE_LINES:
        return False
    known = [
        (line, rule) for line, rule in zip(lines, hits, strict=True) if rule is not None and rule.evidence
    ]
    weights = {rule.name: rule.evidence for _, rule in known}
    # A Latin letter alone on its line (a button: A, T, x) is as often one of a text whose lines were broken anywhere.
    counts = Counter(rule.name for line, rule in known if len(line) > 1 or not line.isascii())
    evidence = sum(weights[name] * min(2, count) for name, count in counts.items())
    if evidence < PAGE_EVIDENCE or len(counts) < 2:
        return False
    # Buttons and headings that a manual has too prove a page only if there are many kinds of them.
    if len(counts) < WEAK_KINDS and not any(rule is not None and rule.strength > 1 for rule in hits):
        return False
    menu = sum(
        rule is not None or not (is_prose(line) or is_sentence(line) or is_marker(line))
        for line, rule in zip(lines, hits, strict=True)
    )
    return menu >= PAGE_LINES and menu * 10 >= len(lines) * 3


def article(lines: Sequence[str], hits: Sequence[Rule | None]) -> range:
    """The lines of the article on a page."""
    weights = _weights(lines, hits)
    best, found, total, start = 0.0, range(0), 0.0, 0
    for at, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > best:
            best, found = total, range(start, at + 1)
    return range(_opening(lines, hits, found.start), _closing(lines, hits, found.stop)) if found else found


def _opening(lines: Sequence[str], hits: Sequence[Rule | None], start: int) -> int:
    """The beginning of the article with its headline and by-line, right below the page's head."""
    repeated = set(titles(lines))
    for at in range(start - 1, max(-1, start - POSTED - 2), -1):
        rule = hits[at]
        if (rule is not None or at in repeated) and start - at <= OPENING + 1:
            return at + 1
        if rule is not None:
            return at + 1 if rule.name == "post-frame" else start
    return start


def _closing(lines: Sequence[str], hits: Sequence[Rule | None], stop: int) -> int:
    """The end of the article with its closing lines: a signature, a place, a date, right above the page's foot."""
    stop = _listed(lines, hits, stop)
    for at in range(stop, min(len(hits), stop + CLOSING + 1)):
        rule = hits[at]
        if rule is not None:
            # A date directly below the signature is the text's own.
            return at + 1 if rule.name == "date-line" and at > stop else at
    return stop


def _listed(lines: Sequence[str], hits: Sequence[Rule | None], stop: int) -> int:
    """The end of an enumeration or numbered table that follows the prose at once, down to the next boilerplate."""
    end = stop
    while end < len(lines) and ((rule := hits[end]) is None or rule.name in _CONTENT_INSIDE):
        end += 1
    marked = sum(is_marker(line) for line in lines[stop:end])
    return end if marked >= LISTED and marked * 4 >= end - stop else stop


def holds_prose(article_lines: range, lines: Sequence[str], hits: Sequence[Rule | None]) -> bool:
    """True where the block found has enough prose to be an article: a page of verse and short lines has none."""
    return sum(len(lines[at]) for at in article_lines if hits[at] is None and is_prose(lines[at])) >= LEAST


def belongs(article_lines: range, at: int, rule: Rule) -> bool:
    """True when a line inside the article goes with it although a rule fires: numbers, dates, addresses in a text."""
    return article_lines.start < at < article_lines.stop and rule.name in _CONTENT_INSIDE


def titles(lines: Sequence[str]) -> list[int]:
    """The lines that repeat what the page's first line (the browser's title) says: the headline, most often."""
    title = lines[0] if lines else ""
    head = _TITLE_TAIL.split(title)[0].strip()
    found = [
        at
        for at, line in enumerate(lines[1:], 1)
        if len(line) >= 6
        and (line in title or (len(head) >= 8 and len(line) < len(head) + 12 and head in line))
    ]
    return found[:3]


def headline_above(lines: Sequence[str], hits: Sequence[Rule | None], start: int) -> int | None:
    """The line above the article that is its headline: the browser's title again, or what stands above the date."""
    again = [at for at in titles(lines) if at < start]
    named = [at for at in again if hits[at] is None]
    if named:
        return named[-1]
    if hits[0] is None and any(
        (rule := hits[at]) is not None and rule.name == "original-title" for at in again
    ):
        return 0  # what the page gives as the title of the original is its own
    dated = next(
        (at for at in range(start) if (rule := hits[at]) is not None and rule.name in _BELOW_HEADLINE), 0
    )
    above: Iterable[int] = range(dated - 1, max(-1, dated - 1 - ABOVE_DATE), -1)
    if not dated:  # then what stands directly below the path of the page
        path = [at for at in range(start) if (rule := hits[at]) is not None and rule.name == "breadcrumb"]
        above = range(path[-1] + 1, min(start, path[-1] + 1 + ABOVE_DATE)) if path else ()
    return next((at for at in above if hits[at] is None and SHORTEST <= len(lines[at]) <= LONGEST), None)


def _weights(lines: Sequence[str], hits: Sequence[Rule | None]) -> list[float]:
    seen: set[str] = set()
    weights: list[float] = []
    for at, (line, rule) in enumerate(zip(lines, hits, strict=True)):
        weight: float
        if rule is not None:
            weight = -rule.block
        elif is_prose(line):
            weight = REPEATED if line in seen else min(len(line), CAP) - FADING * at / len(lines)
            seen.add(line)
        else:
            weight = ENDED if is_sentence(line) or line[-1] in "，、" or is_marker(line) else SHORT
        weights.append(weight)
    for at in titles(lines):
        weights[at] = TITLE
        _lift(weights, lines, hits, at, AFTER_TITLE, reach=30)
    dated = [at for at, rule in enumerate(hits) if rule is not None and rule.name in _DATED]
    for at in dated[:3]:
        _lift(weights, lines, hits, at, AFTER_DATE, reach=15)
    return weights


_CONTENT_INSIDE = frozenset(
    {
        "button",
        "field",
        "date-line",
        "page-number",
        "contact",
        "separator",
        "site-name",
        "caption",
        "photo-credit",
        "reporters",
        "link",
        "thread-line",
    }
)
_DATED = frozenset({"date-source", "date-line", "source-line", "author-line", "byline"})
_BELOW_HEADLINE = _DATED | {"poster-time", "fields", "views"}


def _lift(
    weights: list[float],
    lines: Sequence[str],
    hits: Sequence[Rule | None],
    behind: int,
    gain: int,
    *,
    reach: int,
) -> None:
    for at in range(behind + 1, min(len(lines), behind + reach)):
        if hits[at] is None and is_prose(lines[at]):
            weights[at] += gain
            return
