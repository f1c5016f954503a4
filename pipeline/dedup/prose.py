"""How much of a text is prose: a menu or an advertisement makes no copy more complete."""

from __future__ import annotations

# A line this long with the end of a sentence is prose, and a longer one with a comma.
PROSE = 15
LONG_LINE = 40
ENDS = ("！", "？", "；", "!", "?", ". ")


def prose_length(text: str) -> int:
    r"""The characters in lines that look like prose. `pipeline.dedup.kernels.prose_lengths` is its compiled twin.

    >>> prose_length("首页 > 新闻\n今天天气很好，我们到公园里去散步了。")
    18
    """
    prose = 0
    for line in text.split("\n"):
        size = len(line)
        if size >= PROSE and ("。" in line or _sentence(line, size)):
            prose += size
    return prose


def _sentence(line: str, size: int) -> bool:
    if size >= LONG_LINE and ("，" in line or "," in line):
        return True
    return any(mark in line for mark in ENDS)
