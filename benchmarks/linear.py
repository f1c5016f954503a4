"""Draws docs/images/linear.svg: the time each stage takes for one document, against its length, up to 10 MB.

python -m benchmarks.linear [--megabytes 10]

Each stage is given prose, hard-wrapped lines and noise; the slowest of the three counts. Processor time, one process.
The slope at each line's end is that of the last decade on doubly logarithmic paper: 1 is linear, 2 would be quadratic.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from pipeline.document import Document
from pipeline.flow import default_stages
from pipeline.stage import Stage

STEEPEST = 1.25  # of the slope: what a busy cache adds to a linear stage; quadratic would be 2
SENTENCES = (
    "渡口的老人说,河水每年春天都要涨一次。",
    "图书馆今年新添了三百张座椅，读者比去年多了一成。",
    "第十二条　办理借阅证的，应当出示有效证件。",
    "他们在桥头等了两个小时，才等到那辆开往青岭的班车。",
    "《云溪晚报》7月18日报道：水位已降到警戒线以下。",
)
NOISE = (
    *"今天气很好*＊□■，。；：？“”《》,.;:\"'()[]{}<>/|`&#\t\u200b\u3000\n",
    "http://a.cn/b?c=d",
    "首页 > 新闻\n",
)
COLOURS = (
    "#1d4f6b",
    "#c4553f",
    "#7a8f3c",
    "#8a5a9e",
    "#c08a2d",
    "#2f6f8f",
    "#b0413e",
    "#4f7a5b",
    "#6b5b95",
    "#8b6f3c",
    "#555555",
)
WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM, TOP = 640, 400, 52, 130, 44, 14


def texts(size: int) -> dict[str, str]:
    """Texts of about this many bytes."""
    rng = random.Random(size)  # noqa: S311  # noise, not secrets
    prose, noise = [], []
    written = 0
    while written < size:
        sentence = rng.choice(SENTENCES)
        prose.append(sentence + ("\n" if rng.random() < 0.2 else ""))
        written += len(sentence) * 3
    noise = rng.choices(NOISE, k=size // 3)
    joined = "".join(prose)
    plain = joined.replace("\n", "")
    wrapped = "\n".join(plain[at : at + 31] for at in range(0, len(plain), 31))
    return {"prose": joined, "wrapped": wrapped, "noise": "".join(noise)}


def seconds(stage: Stage, text: str) -> float:
    """Processor time of a stage for one document beside a short one."""
    meta = {"media_type": "text/html"} if stage.name == "html" else {}
    docs = [Document("x", text, meta), Document("y", "另一篇。", position=1)]
    started = time.process_time()
    list(stage(docs))
    return time.process_time() - started


def measure(megabytes: float) -> dict[str, dict[float, float]]:
    """Stage → megabytes → seconds."""
    sizes = [size for size in (0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30) if size <= megabytes]
    found: dict[str, dict[float, float]] = {}
    for stage in default_stages():
        for text in texts(100_000).values():  # tables load, patterns and kernels compile at first use
            seconds(stage, text)
        taken = found.setdefault(stage.name, {})
        for size in sizes:
            taken[size] = max(seconds(stage, text) for text in texts(int(size * 1e6)).values())
        sys.stderr.write(
            f"{stage.name:12} " + "  ".join(f"{s:g} MB {t:.3f} s" for s, t in taken.items()) + "\n"
        )
    return found


def slope(taken: Mapping[float, float]) -> float:
    """The slope of the last decade of length on doubly logarithmic paper."""
    sizes = sorted(taken)
    first, last = sizes[-3], sizes[-1]
    return math.log(max(taken[last], 1e-6) / max(taken[first], 1e-6)) / math.log(last / first)


def draw(found: Mapping[str, Mapping[float, float]]) -> str:
    """The drawing; a stage that has nothing to do in these texts is left out."""
    found = {name: taken for name, taken in found.items() if max(taken.values()) >= 1e-3}
    sizes = sorted(next(iter(found.values())))
    low, high = math.log10(sizes[0]), math.log10(sizes[-1])
    floor, ceiling = -4.0, math.log10(max(max(taken.values()) for taken in found.values())) + 0.3

    def point(size: float, value: float) -> tuple[float, float]:
        x = LEFT + (math.log10(size) - low) / (high - low) * (WIDTH - LEFT - RIGHT)
        share = (max(math.log10(max(value, 1e-9)), floor) - floor) / (ceiling - floor)
        return x, TOP + (1 - share) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="11">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for power in range(-4, math.floor(ceiling) + 1):
        _, y = point(sizes[0], 10.0**power)
        parts.append(f'<path d="M{LEFT},{y:.1f} H{WIDTH - RIGHT}" stroke="#dee2e6"/>')
        label = f"{10.0**power:g} s" if power >= 0 else f"{10.0 ** (power + 3):g} ms"
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{label}</text>')
    for size in sizes:
        x, _ = point(size, 1)
        label = f"{size:g} MB" if size >= 1 else f"{size * 1000:g} kB"
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{label}</text>')
    # What linear looks like, to hold the others against.
    start, end = point(sizes[0], 10**-2.5), point(sizes[-1], 10**-2.5 * sizes[-1] / sizes[0])
    parts.append(
        f'<path d="M{start[0]:.1f},{start[1]:.1f} L{end[0]:.1f},{end[1]:.1f}" stroke="#adb5bd" stroke-dasharray="4 4"/>'
    )
    names = []
    for (name, taken), colour in zip(found.items(), COLOURS, strict=False):
        places = [point(size, taken[size]) for size in sizes]
        line = " L".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<path d="M{line}" fill="none" stroke="{colour}" stroke-width="1.8"/>')
        names.append((places[-1][1], name, colour))
    at = 0.0
    for y, name, colour in sorted(names):
        at = max(y + 4, at + 14)
        parts.append(
            f'<text x="{WIDTH - RIGHT + 8}" y="{at:.1f}" fill="{colour}">{name} {slope(found[name]):.2f}</text>'
        )
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(
        f'<text x="{middle}" y="{HEIGHT - 8}" text-anchor="middle">one document (dashed: linear; right: slope)</text>'
    )
    return "\n".join([*parts, "</svg>"]) + "\n"


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linear", description=__doc__)
    parser.add_argument("--megabytes", type=float, default=10)
    found = measure(parser.parse_args(words).megabytes)
    path = Path(__file__).parent.parent / "docs" / "images" / "linear.svg"
    path.write_text(draw(found), encoding="utf-8")
    steep = {name: slope(taken) for name, taken in found.items() if slope(taken) > STEEPEST}
    print(f"{path}: steeper than {STEEPEST}: {steep or 'none'}")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
