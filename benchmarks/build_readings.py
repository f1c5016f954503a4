"""Rebuild `pipeline/tables/readings.txt`: how Traditional characters are read.

pip install pypinyin
python -m benchmarks.build_readings
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from pipeline.stages._scripts import converted

TABLE = Path("pipeline/tables/readings.txt")
HEADER = """\
# Readings of the characters of GBK that Simplified writes otherwise: the reading with its tone, the characters that
# have it first, and behind a second tab those that have it too.
# From: pypinyin 0.55 (MIT), whose table is pinyin-data (MIT). Rebuild: python -m benchmarks.build_readings
"""


def main() -> None:
    """Write the table."""
    from pypinyin.constants import PINYIN_DICT  # type: ignore[import-not-found]  # noqa: PLC0415  # only here

    first: dict[str, list[str]] = defaultdict(list)
    others: dict[str, list[str]] = defaultdict(list)
    for code in range(0x4E00, 0xA000):
        char = chr(code)
        if converted(char, "t2s") == char or len(char.encode("gbk", "ignore")) != 2:
            continue
        readings = PINYIN_DICT.get(code, "").split(",")
        first[readings[0]].append(char)
        for reading in readings[1:]:
            others[reading].append(char)
    lines = [
        "\t".join((reading, "".join(first[reading]), "".join(others[reading]))).rstrip("\t")
        for reading in sorted({*first, *others} - {""})
    ]
    TABLE.write_text(HEADER + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
