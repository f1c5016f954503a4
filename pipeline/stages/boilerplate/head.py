"""The head of a scraped text: the path, the counters, the buttons between the headline and the first sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .._lazy import lazy
from .block import is_prose, is_sentence
from .own import is_count, is_label, is_sign, is_task, menu_above, unfilled
from .rules import worded
from .runs import AT_EDGES, RUN, Verdict, may_be_text, says_nothing, strength
from .table import Rule

HEAD_LINES = 3  # a headline and a subheadline may stand above the line with date and source
HEADLINE = 80
REACH = 8  # lines in which a head shows itself that begins with lines of the site's own
FAR = 20  # and in which time and source, or several labels with their values, show it
MENU = 5  # entries of a list before the head from which it is the site's
TITLE = 6  # characters from which a line that stands twice in the head is a title, not a refrain
_MINUTE = frozenset({"date-line", "date-source", "byline"})
_BY_THE_MINUTE = lazy(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{0,3}\d{1,2}:\d\d")
# What only the head of a page says. A name and a minute are no such thing: they stand between the lines of a chat too.
_PROOF = frozenset({"date-source", "fields", "breadcrumb", "reading-time"})
_SURE = frozenset({"date-source", "fields"})
_MINUTES = lazy(r"\d{1,2}[:：]\d\d")
_ENTRY = lazy(r"[•·◆■●▪]\s{0,4}[^\s。，！？；：][^。，！？；]{0,15}\Z")
_ZOOM = frozenset("+-×")  # buttons, below other lines of the head
MENU_WORDS = 3  # lines of such words
_MENU_WORDS = frozenset({"button", "interface", "menu", "related", "site-name"})
_SECTION = lazy(r"[\u3400-\u9fff]{2,6}\Z")
_NAME = lazy(r"[\u3400-\u9fffA-Za-z·_]{2,12}\Z")
_TAG = lazy(r"[\u3400-\u9fffA-Za-z0-9·—\s]{1,12}\Z")


def strip_head(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> int:
    """The run of boilerplate above the text: it begins at the first line, or below a headline or two.

    Returns the number of its last line, -1 where there is none.
    """
    run = _head_run(lines, hits, found)
    if strength(lines, hits, found, run) < RUN or says_nothing(lines, hits, found, run):
        return -1
    run = _without_headline(lines, hits, run)
    for at in run:
        if found[at] is None and (rule := hits[at]) is not None:
            found[at] = Verdict(rule.name, 0.95, "at the head", rule)
    again = dict(_repeated(lines, found, run))
    for at, first in again.items():
        found[at] = Verdict("repeated-title", 0.9, f"stands in line {first + 1} of the text already")
    for at in _accounts(lines, hits, found):
        found[at] = Verdict("account", 0.85, "a name between the headline and the minute of publication")
    for at in _listed(lines, hits, found):
        found[at] = Verdict("menu", 0.85, "an entry of a list at the page's head")
    for at, verdict in unfilled(lines, hits, found, run):
        found[at] = verdict
    for at in _above_path(lines, hits, found, run):
        if at not in again.values():
            found[at] = Verdict("above-breadcrumb", 0.9, "a board or tag above the path of the page")
    return run[-1]


def _above_path(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], run: Sequence[int]
) -> Iterator[int]:
    crumb = next((at for at in run if (rule := hits[at]) is not None and rule.name == "breadcrumb"), 0)
    yield from (at for at in range(crumb) if found[at] is None and _TAG.match(lines[at]))


def _without_headline(lines: Sequence[str], hits: Sequence[Rule | None], run: list[int]) -> list[int]:
    """The run without a word at its top or end that may be the headline, where no other line can be one."""
    if run != list(range(len(run))) or len(run) < 2:
        return run
    words = [at for at in run if (rule := hits[at]) is not None and may_be_text(lines[at], rule)]
    return [at for at in run if at not in words] if words in ([0], [run[-1]]) else run


def _repeated(
    lines: Sequence[str], found: Sequence[Verdict | None], run: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The headline where it stands again between the lines of the head, or directly below them; and where it stood."""
    stood: dict[str, int] = {}
    for at in range(min(len(lines), run[-1] + 2)):
        if found[at] is None and TITLE <= len(lines[at]) <= HEADLINE:
            title = "".join(lines[at].split())
            if stood.setdefault(title, at) != at:
                yield at, stood[title]


def _listed(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None]
) -> Iterator[int]:
    """The entries of a list with which a page begins, and those beside its date or among the words of a menu: the sections of the site, its tags."""
    top = _top(lines)
    yield from (at for at in range(top) if found[at] is None)
    for at in range(top, min(len(lines), top + REACH)):
        if (rule := hits[at]) is not None and rule.name == "date-line" and _ENTRY.match(lines[at]):
            for beside in (at - 1, at + 1):
                if 0 <= beside < len(lines) and found[beside] is None and _ENTRY.match(lines[beside]):
                    yield beside
    yield from _between(lines, hits, found)


def _between(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None]
) -> Iterator[int]:
    """Short lines above the headline that stand between the words of a menu, no more of them than of these."""
    words = [
        at
        for at in range(min(len(lines), FAR))
        if found[at] is not None and (rule := hits[at]) is not None and rule.name in _MENU_WORDS
    ]
    while words:
        between = [at for at in range(words[0], words[-1]) if found[at] is None]
        if all(_SECTION.match(lines[at]) for at in between):
            break
        words.pop()
    if MENU_WORDS <= len(words) >= len(between) and _headline_follows(lines, found, words[-1]):
        yield from between


def _headline_follows(lines: Sequence[str], found: Sequence[Verdict | None], at: int) -> bool:
    """True where a line that is longer than any section's name stands between this one and the text."""
    below = next((near for near in range(at + 1, len(lines)) if found[near] is None), at)
    return below > at and _SECTION.match(lines[below]) is None and not is_prose(lines[below])


def _top(lines: Sequence[str]) -> int:
    """How many lines at the top are entries of a list: none, or enough of them."""
    if not _ENTRY.match(lines[0]):
        return menu_above(lines)
    top = next((at for at, line in enumerate(lines) if not _ENTRY.match(line)), 0)
    return top if top >= MENU else 0


def _accounts(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None]
) -> Iterator[int]:
    """Lines that hold just a name, between a headline and a line that begins with the minute of publication."""
    for at in range(1, HEAD_LINES + 1):
        if (
            at + 1 < len(lines)
            and found[at] is None
            and found[at + 1] is not None
            and (rule := hits[at + 1]) is not None
            and rule.name in _MINUTE
            and _BY_THE_MINUTE.match(lines[at + 1])
            and _NAME.match(lines[at])
            and found[at - 1] is None  # the headline
            and len(lines[at - 1]) > len(lines[at])
        ):
            yield at


def _head_run(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None]
) -> list[int]:
    """The lines of the run. Headlines may stand above it and between; the first sentence ends it."""
    run: list[int] = []
    headlines = 0
    top = _top(lines)
    for at, line in enumerate(lines):
        rule = hits[at]
        if (
            (at < top and rule is None)
            or (is_sign(line) and line not in _ZOOM)
            or (rule is None and is_count(line))
        ):
            continue
        if found[at] is not None or (rule is not None and _at_head(line, rule, run)):
            # Below a line that no rule knows a word may head the text.
            if (
                run
                and run[-1] < at - 1
                and rule is not None
                and may_be_text(line, rule)
                and not any(_hit_below(lines, hits, near) for near in range(at, at + HEAD_LINES))
            ):
                break
            run.append(at)
            continue
        if run and run[-1] == at - 1 and is_task(lines, hits, at):
            continue  # a label of the site's own among others
        goes_on = not run or any(hits[at + 1 : at + 1 + HEAD_LINES])
        headlines += 1
        # A headline may be a question; below it the first sentence is the text.
        heads = len(line) <= HEADLINE and (headlines <= 2 or not is_sentence(line))
        if is_prose(line) or (is_sentence(line) and not is_label(line)):
            clear = heads and _hit_below(lines, hits, at) and _text_below(lines, hits, at)
        else:
            clear, heads = headlines <= HEAD_LINES and goes_on, True
        if not clear and not (heads and _proof_below(lines, hits, at, top)):
            break
    return run


def _hit_below(lines: Sequence[str], hits: Sequence[Rule | None], at: int) -> bool:
    """True where directly below stands what only the head of a page has, perhaps behind such words."""
    for below in range(at + 1, len(lines)):
        rule = hits[below]
        if rule is None or not may_be_text(lines[below], rule):
            return rule is not None
    return False


def _text_below(lines: Sequence[str], hits: Sequence[Rule | None], at: int) -> bool:
    """False for the last sentence of a document: what stands below it is the foot."""
    return any(
        hits[below] is None and (is_prose(lines[below]) or is_sentence(lines[below]))
        for below in range(at + 1, len(lines))
    )


def _proof_below(lines: Sequence[str], hits: Sequence[Rule | None], at: int, top: int) -> bool:
    """True where the head of the page shows itself further down, before the first sentence."""
    for below in range(at + 1, min(len(lines), top + FAR + 1)):
        line, rule = lines[below], hits[below]
        if rule is None and (is_prose(line) or (is_sentence(line) and not is_label(line))):
            return False
        if rule is not None and (rule.name in _SURE or (below <= top + REACH and _proves(line, rule))):
            return True
    return False


def _proves(line: str, rule: Rule) -> bool:
    return rule.name in _PROOF or _published(line, rule)


def _published(line: str, rule: Rule) -> bool:
    """True for the minute of publication, with its year or where it says so itself."""
    return rule.name == "date-line" and (
        _BY_THE_MINUTE.match(line) is not None or (line[0].isalpha() and _MINUTES.search(line) is not None)
    )


def _at_head(line: str, rule: Rule, run: Sequence[int]) -> bool:
    return (
        worded(line) is not None
        if rule.where == "page"
        else rule.where in AT_EDGES and not (_ornament(line, rule) and not (run and line in _ZOOM))
    )


def _ornament(line: str, rule: Rule) -> bool:
    """True for a separator that may as well be a text's own ornament (or its quotation mark)."""
    return rule.name == "separator" and not any(sign in line for sign in "|｜>＞»")
