"""Which lines of one document go, and why: runs of boilerplate at the head and foot, or all but the article of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from .._lazy import lazy
from .block import article, belongs, is_page, is_prose, is_sentence
from .rules import Rule, match

HEAD_LINES = 3  # a headline and a subheadline may stand above the line with date and source
HEADLINE = 80
RUN = 2  # strength from which a run of boilerplate lines is believed
_TAG = lazy(r"[\u3400-\u9fffA-Za-z0-9·—\s]{1,12}\Z")
_CLOCK = lazy(r"\d{1,2}[:：]\d\d")
_TEASER = 40
# Foot rules behind which only other pages' headlines stand.
_BARRIERS = frozenset({"related", "prev-next", "comments", "share", "editor", "legal", "rights", "keywords"})


class Verdict(NamedTuple):
    """Why a line goes."""

    rule: str
    confidence: float
    why: str
    matched: Rule | None = None


Known = Callable[[str, bool], "Verdict | None"]


def verdicts(lines: Sequence[str], *, pages: bool = True, known: Known | None = None) -> list[Verdict | None]:
    """For each line (none blank, without outer blanks) why it goes, or None.

    `known` looks a line up among the templates of the document's source (is it in the head?).
    """
    hits = _hits(lines)
    templates = _templates(lines, known) if known else [None] * len(lines)
    if not any(hits) and not any(templates):
        return [None] * len(lines)
    if pages and is_page(lines, hits):
        return _outside(lines, hits)
    found: list[Verdict | None] = list(templates)
    _head(lines, hits, found)
    _foot(lines, hits, found)
    _newspaper(lines, hits, found)
    if all(found):  # a text that is nothing but boilerplate stays: something is wrong with the judgement
        return [None] * len(lines)
    return found


def _hits(lines: Sequence[str]) -> list[Rule | None]:
    """The rule that fires on each line.

    In the middle of a long text without chrome at its ends nobody looks, unless it is a newspaper page: half of the
    stage's time on statutes and verse.
    """
    if len(lines) > 2 * ENDS:
        ends = [match(line) for line in (*lines[:ENDS], *lines[-ENDS:])]
        jumps = (match(line) for line in lines if len(line) <= 30 and "版" in line)
        if sum(rule.evidence for rule in ends if rule is not None) < 1 and not any(
            rule is not None and rule.name == "jump" for rule in jumps
        ):
            return [*ends[:ENDS], *[None] * (len(lines) - 2 * ENDS), *ends[ENDS:]]
    return [match(line) for line in lines]


def _templates(lines: Sequence[str], known: Known) -> list[Verdict | None]:
    found: list[Verdict | None] = [None] * len(lines)
    for at, line in enumerate(lines):
        head, foot = at < HEAD_ZONE, at >= len(lines) - FOOT_ZONE
        if head or foot:
            found[at] = known(line, head and (not foot or at * 2 < len(lines)))
    return found


ENDS = 40  # lines at each end in which a web page shows itself
HEAD_ZONE, FOOT_ZONE = 6, 8  # lines; where templates are learned and applied


def _outside(lines: Sequence[str], hits: Sequence[Rule | None]) -> list[Verdict | None]:
    inside = article(lines, hits)
    found: list[Verdict | None] = []
    for at, (line, rule) in enumerate(zip(lines, hits, strict=True)):
        if rule is not None and not belongs(inside, at, rule):
            found.append(Verdict(rule.name, 0.97, "on a web page", rule))
        elif at in inside:
            found.append(None)
        else:
            kind = "prose outside the article" if is_prose(line) else "menu or teaser"
            found.append(Verdict("outside-article", 0.85 if is_prose(line) else 0.95, kind))
    return found if not all(found) else [None] * len(lines)


def _head(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    """The run of boilerplate above the text: it begins at the first line, or below a headline or two."""
    run = _head_run(lines, hits, found)
    if _strength(lines, hits, found, run) < RUN:
        return
    for at in run:
        if found[at] is None and (rule := hits[at]) is not None:
            found[at] = Verdict(rule.name, 0.95, "at the head", rule)
    crumb = next((at for at in run if (rule := hits[at]) is not None and rule.name == "breadcrumb"), 0)
    for at in range(crumb):
        if found[at] is None and _TAG.match(lines[at]):
            found[at] = Verdict("above-breadcrumb", 0.9, "a board or tag above the path of the page")


def _head_run(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None]
) -> list[int]:
    """The lines of the run. Headlines may stand above it and between; the first sentence ends it."""
    run: list[int] = []
    headlines = 0
    for at, line in enumerate(lines):
        rule = hits[at]
        if found[at] is not None or (rule is not None and rule.where == "edge" and not _ornament(line, rule)):
            run.append(at)
            continue
        goes_on = not run or (at + 1 < len(lines) and hits[at + 1] is not None)
        headlines += 1
        # A headline may be a question; below it the first sentence is the text.
        heads = at == 0 and len(line) <= HEADLINE and len(hits) > 1 and hits[1] is not None
        if headlines > HEAD_LINES or not goes_on or (not heads and (is_prose(line) or is_sentence(line))):
            break
    return run


def _strength(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], run: Sequence[int]
) -> int:
    """What a run's rules prove together; one rule proves itself once, however many lines it fires on."""
    strengths: dict[str, int] = {}
    for at in run:
        rule = hits[at]
        if found[at] is not None:
            strengths["template"] = RUN
        elif rule is not None:
            # A time of day beside the date is a page's, not a diary's.
            dated = rule.name == "date-line" and _CLOCK.search(lines[at]) is not None
            strengths[rule.name] = max(strengths.get(rule.name, 0), RUN if dated else rule.strength)
    return sum(strengths.values())


def _ornament(line: str, rule: Rule) -> bool:
    """True for a separator that may as well be a text's own ornament (or its quotation mark)."""
    return rule.name == "separator" and not any(sign in line for sign in "|｜>＞»")


def _foot(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    """The run of boilerplate below the text, with the teasers behind what introduces them."""
    run = _foot_run(lines, hits, found)
    if not run or _strength(lines, hits, found, run) < RUN:
        return
    # Lines that no rule knows go only behind a barrier; a foot of date lines and signatures is the text's own.
    barrier = next((at for at in reversed(run) if (rule := hits[at]) and rule.name in _BARRIERS), len(lines))
    for at in range(run[-1], len(lines)):
        rule = hits[at]
        if found[at] is not None:
            continue
        if rule is None:
            if at > barrier:
                found[at] = Verdict("teaser", 0.85, f"behind {lines[barrier][:20]!r} at the foot")
        elif at >= barrier or (rule.where == "edge" and not _own_foot(lines, at, rule)):
            found[at] = Verdict(rule.name, 0.95, "at the foot", rule)


def _foot_run(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None]
) -> list[int]:
    """The lines of the run, from the last one up. Teasers may stand between; a sentence ends it."""
    run: list[int] = []
    teasers = 0
    for at in range(len(lines) - 1, -1, -1):
        rule, line = hits[at], lines[at]
        if found[at] is not None or (rule is not None and rule.where in {"edge", "page"}):
            run.append(at)
        elif len(line) <= _TEASER and (not is_sentence(line) or line[-1] in "：:") and teasers < 20:
            teasers += 1
        else:
            break
    return run


def _own_foot(lines: Sequence[str], at: int, rule: Rule) -> bool:
    """True for a date or a name below the text that its author may have set there."""
    return (
        rule.name in {"date-line", "separator"}
        and at > 0
        and not is_prose(lines[at - 1])
        and at + 1 == len(lines)
    )


def _newspaper(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    """Captions, credits and the column's name, on a page that points to other pages of its newspaper.

    Elsewhere they are content: of 14 captions on pages with a hand-made gold 12 are in the gold.
    """
    if not any(rule is not None and rule.name == "jump" for rule in hits):
        return
    named = 0
    for at, rule in enumerate(hits):
        if rule is None or rule.where != "newspaper" or found[at] is not None:
            continue
        if rule.name == "caption" and not _credited(hits, at):
            continue
        found[at] = Verdict(rule.name, 0.9, "on a newspaper page", rule)
        named += 1
    first = lines[0]
    headlines = [line for line in lines[1:4] if not is_prose(line) and not is_sentence(line)]
    if named >= 2 and len(first) <= 8 and _TAG.match(first) and len(headlines) >= 2 and found[0] is None:
        found[0] = Verdict("column-name", 0.8, "a short line above the headlines of a newspaper page")


def _credited(hits: Sequence[Rule | None], at: int) -> bool:
    beside = [hits[i] for i in (at - 1, at + 1) if 0 <= i < len(hits)]
    return any(rule is not None and rule.name in {"photo-credit", "caption"} for rule in beside)
