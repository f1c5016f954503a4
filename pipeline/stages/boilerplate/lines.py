"""Which lines of one document go, and why: runs of boilerplate at the head and foot, or all but the article of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from .._lazy import lazy
from .._scripts import has_traditional, same_length
from .block import article, belongs, headline_above, holds_prose, is_page, is_prose, is_sentence
from .foot import TEASER, strip_foot
from .head import strip_head
from .own import FILES, WORD, in_card, names, pictures, tags_below
from .repeated import NUMBERS, captions, doubles, headlines, numbered, summaries
from .rules import LONGEST, author_rule, match, matches
from .runs import COUNT, Verdict, may_be_text
from .table import Rule

SAMPLE = 600  # characters in which a text shows its script
SHORT_TOP = 160  # characters of the first eight lines that may show none
ENDS = 40  # lines at each end in which a web page shows itself
HEAD_ZONE, FOOT_ZONE = 6, 8  # lines; where templates are learned and applied
HEADLINE = "headline"  # the rule of a page's headline, which goes to `meta`
CREDITS = 20  # lines in which credits stand above a text, or behind its editor's note
_CREDITED = frozenset({"author-line", "credits", "editor", "reading-time"})
_EDITED = lazy("编辑|责编|编审|审校|校对|出品|监制|读完")
# Rules of a label with its value that may as well be one of the text's own.
_CARDS = frozenset({"author-line", "credits", "date-line", "field", "source-line", "views"})
_ODD_ENDS = NUMBERS | FILES
_BARS = frozenset({"|", "||", "｜"})  # alone on a line, of a table that lost its cells
BYLINE = 3  # lines below the day in which the author is named again: between stand a journal and its keywords
_BYLINES = frozenset({"byline", "date-source"})
_AUTHOR = lazy(r"[\u3400-\u9fff·]{2,12}\Z")
_PLACE = ("地点", "会议地点")
_LABEL = 12  # characters of a record's label alone on its line
TALK = 3  # lines with a name and a minute, each above what was said, from which they are those of a talk, not of posts
_POSTED = lazy("发[表布帖]|作者|楼主|[网答题博]|提问|回答|送交|编辑")
_COPY_LINK = "[复制链接]"  # stands in Discuz! directly below the title of a thread
_TAG = lazy(r"[\u3400-\u9fffA-Za-z0-9·—\s]{1,12}\Z")

Known = Callable[[str, bool], "Verdict | None"]


def verdicts(lines: Sequence[str], *, pages: bool = True, known: Known | None = None) -> list[Verdict | None]:
    """For each line (none blank, without outer blanks) why it goes, or None.

    `known` looks a line up among the templates of the document's source (is it in the head?).
    """
    repeats = _repeats(lines, known)
    lines = as_rules_have_it(lines)
    hits = _hits(lines)
    if not any(hits) and not any(repeats):
        return [None] * len(lines)
    inside = article(lines, hits) if pages and is_page(lines, hits) else range(0)
    if inside and holds_prose(inside, lines, hits):
        outside = _outside(lines, hits, inside)
        both = [verdict or before for verdict, before in zip(outside, repeats, strict=True)]
        return outside if all(both) else both
    found: list[Verdict | None] = list(repeats)
    head = strip_head(lines, hits, found)
    strip_foot(lines, hits, found, head)
    where = {rule.where for rule in hits if rule is not None}
    if "anywhere" in where:
        _frames(lines, hits, found)
    if "alone" in where:
        _alone(hits, found)
    _credits(lines, hits, found)
    if "newspaper" in where:
        _newspaper(lines, hits, found)
    if any(found):
        for at in names(lines, hits, found):
            found[at] = Verdict(
                "site-name", 0.85, "a short line at the top that a line of the page's own names again"
            )
    if all(found):  # a text that is nothing but boilerplate stays: something is wrong with the judgement
        return [None] * len(lines)
    return found


def _repeats(lines: Sequence[str], known: Known | None) -> list[Verdict | None]:
    """What its source repeats, and what the page itself says twice: no words of any rule are asked."""
    repeats: list[Verdict | None] = _templates(lines, known) if known else [None] * len(lines)
    if len(set(lines)) < len(lines):
        for at, first in (*headlines(lines), *captions(lines)):
            repeats[at] = Verdict("repeated-title", 0.9, f"stands in line {first + 1} of the text already")
    if lines[0] in _BARS:
        repeats[0] = Verdict("separator", 0.9, "what is left of a table")
    for at in doubles(lines):
        repeats[at] = Verdict("repeated-line", 0.9, "stands directly beside it as well")
    for at, below in summaries(lines):
        repeats[at] = Verdict("repeated-summary", 0.9, f"stands in line {below + 1} of the text once more")
    # A text of sentences ends its lines in none of the characters that are asked for.
    if not _ODD_ENDS.isdisjoint({line[-1] for line in lines}):
        for at, verdict in _pictures(lines):
            repeats[at] = verdict
    if len(lines[-1]) <= WORD:
        for at in tags_below(lines):
            repeats[at] = Verdict("tags", 0.85, "words of the text, each alone on its line, at its end")
    return repeats


def _pictures(lines: Sequence[str]) -> Iterator[tuple[int, Verdict]]:
    """What names a picture: the headline with a number, or the name of its file."""
    for at in numbered(lines):
        yield at, Verdict("repeated-title", 0.9, "the headline with the number of a picture")
    for at in pictures(lines):
        yield at, Verdict("picture-name", 0.9, "the file of a picture, of which the text does not speak")


def as_rules_have_it(lines: Sequence[str]) -> Sequence[str]:
    """The lines in Simplified characters, each as long as before, for that is what the rules are written in."""
    top = "".join(lines[:8])
    if len(top) < SHORT_TOP:  # a menu says little
        top = "".join(lines[:24])
    if not has_traditional(top, SAMPLE):
        return lines
    short = iter(same_length("\n".join(line for line in lines if len(line) <= LONGEST)).split("\n"))
    return [next(short) if len(line) <= LONGEST else line for line in lines]


def _hits(lines: Sequence[str]) -> list[Rule | None]:
    """The rule that fires on each line.

    In the middle of a long text without chrome at its ends nobody looks, unless it is a newspaper page: half of the
    stage's time on statutes and verse.
    """
    if len(lines) > 2 * ENDS:
        ends = matches([*lines[:ENDS], *lines[-ENDS:]])
        jumps = (match(line) for line in lines if len(line) <= 30 and "版" in line)
        if sum(rule.evidence for rule in ends if rule is not None) < 1 and not any(
            rule is not None and rule.name == "jump-line" for rule in jumps
        ):
            return _with_values(lines, [*ends[:ENDS], *[None] * (len(lines) - 2 * ENDS), *ends[ENDS:]])
    return _with_values(lines, matches(lines))


def _with_values(lines: Sequence[str], hits: list[Rule | None]) -> list[Rule | None]:
    """The lines that hold what a label beside them names: a member's points, the value of a record's field."""
    said: list[int] = []
    for at, rule in enumerate(hits[:]):
        if rule is None:
            continue
        announced = rule.where == "alone" and at > 0 and lines[at - 1][-1] in "：:"
        if announced or (rule.name in _CARDS and (_of_an_event(lines, at) or in_card(lines, hits, at))):
            hits[at] = None
        elif rule.name in _BYLINES and (again := _named_again(lines, at)) and hits[again] is None:
            hits[again] = author_rule()
        elif rule.values:
            _take_value(lines, hits, at, rule)
        elif rule.name == "poster-time" and hits[at + 1 : at + 2] == [None]:
            said.append(at)
    if len(said) >= TALK and not any(_POSTED.search(lines[at]) for at in said):
        for at in said:
            hits[at] = None
    return hits


def _named_again(lines: Sequence[str], at: int) -> int:
    """The line below the author and the day that is the name once more, 0 if there is none."""
    below = range(at + 1, min(len(lines), at + 1 + BYLINE))
    return next((near for near in below if _AUTHOR.match(lines[near]) and lines[near] in lines[at]), 0)


def _of_an_event(lines: Sequence[str], at: int) -> bool:
    """When and where: an event's, not the page's."""
    return lines[at].startswith("时间") and lines[at + 1 : at + 2] != [] and lines[at + 1].startswith(_PLACE)


def _take_value(lines: Sequence[str], hits: list[Rule | None], at: int, rule: Rule) -> None:
    if rule.values == "beside":
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(hits) and COUNT.match(lines[beside]):
                hits[beside] = rule
    elif _is_label(lines[at]) and None in hits[at + 1 : at + 2]:
        value = lines[at + 1]
        if len(value) <= TEASER and not is_prose(value) and not is_sentence(value):
            hits[at + 1] = rule


def _is_label(line: str) -> bool:
    return len(line) <= _LABEL and line[-1] in ":："


def _templates(lines: Sequence[str], known: Known) -> list[Verdict | None]:
    found: list[Verdict | None] = [None] * len(lines)
    for at, line in enumerate(lines):
        head, foot = at < HEAD_ZONE, at >= len(lines) - FOOT_ZONE
        if head or foot:
            found[at] = known(line, head and (not foot or at * 2 < len(lines)))
    return found


def _outside(lines: Sequence[str], hits: Sequence[Rule | None], inside: range) -> list[Verdict | None]:
    thread = {at for at in range(inside.start) if hits[at] is None and _titles_thread(lines, at)}
    headline = None if thread else headline_above(lines, hits, inside.start)
    found: list[Verdict | None] = []
    for at, (line, rule) in enumerate(zip(lines, hits, strict=True)):
        if at in thread:
            found.append(None)  # its title
        elif rule is not None and not belongs(inside, at, rule):
            found.append(Verdict(rule.name, 0.97, "on a web page", rule))
        elif at == headline:
            found.append(Verdict(HEADLINE, 0.9, "the headline above the article"))
        elif at in inside:
            found.append(None)
        else:
            kind = "prose outside the article" if is_prose(line) else "menu or teaser"
            found.append(Verdict("outside-article", 0.85 if is_prose(line) else 0.95, kind))
    return found if not all(found) else [None] * len(lines)


def _titles_thread(lines: Sequence[str], at: int) -> bool:
    """True for the title of a thread: the link to it stands behind it or in the line below."""
    if lines[at].endswith(_COPY_LINK):
        return True
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return _COPY_LINK in below and (below == _COPY_LINK or not below.endswith(_COPY_LINK))


def _frames(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    """What a forum sets around each post, between the posts too, with the buttons beside it."""
    frames = [at for at, rule in enumerate(hits) if rule is not None and rule.where == "anywhere"]
    if len(frames) < 2:
        return
    for at in frames:
        for near in (at, at - 1, at + 1):
            rule = hits[near] if 0 <= near < len(hits) else None
            button = rule is not None and (rule.words or may_be_text(lines[near], rule))
            if rule is not None and found[near] is None and (button or near == at):
                found[near] = Verdict(rule.name, 0.95, "between the posts of a thread", rule)


def _alone(hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    """What says itself that it is no text goes wherever it stands."""
    for at, rule in enumerate(hits):
        if rule is not None and rule.where == "alone" and found[at] is None:
            found[at] = Verdict(rule.name, 0.9, "says so itself", rule)


def _credits(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    """Who wrote, edited and published it, in lines one below the other behind an editor's note: not only at the very top.

    Who made a film or a play is content; what only papers and accounts have, editors and reading times, tells them apart.
    """
    at = 0
    while at < min(len(lines), CREDITS):
        end = at
        while end < len(lines) and (rule := hits[end]) is not None and rule.name in _CREDITED:
            end += 1
        if end - at >= 2 and any(_EDITED.search(line) for line in lines[at:end]):
            for each in range(at, end):
                if found[each] is None and (rule := hits[each]) is not None:
                    found[each] = Verdict(rule.name, 0.9, "among the credits above the text", rule)
        at = end + 1


def _newspaper(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    """Captions, credits and the column's name, on a page that points to other pages of its newspaper.

    Elsewhere they are content: of 14 captions on pages with a hand-made gold 12 are in the gold.
    """
    if not any(rule is not None and rule.name == "jump-line" for rule in hits):
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
