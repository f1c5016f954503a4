"""Draws docs/images/recall.svg: the chance that a pair of a given similarity is found, for ours and other bandings.

python -m benchmarks.recall_plot
"""

from __future__ import annotations

from pathlib import Path

from pipeline.dedup.bands import choose, recall

WIDTH, HEIGHT, LEFT, BOTTOM = 560, 300, 46, 40
CURVES = (
    ("20×5 + 7×4 (default)", choose(128, 0.7, 0.995), "#d9480f", ""),
    ("14×9 (datasketch at .7)", (9,) * 14, "#1971c2", "6 4"),
    ("25×10 (data-juicer)", (10,) * 25, "#2f9e44", "2 3"),
    ("8×16 (rensa)", (16,) * 8, "#868e96", "8 3 2 3"),
)


def point(x: float, y: float) -> str:
    """A place in the drawing."""
    return f"{LEFT + x * (WIDTH - LEFT - 12):.1f},{12 + (1 - y) * (HEIGHT - BOTTOM - 12):.1f}"


def draw() -> str:
    """The drawing."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="11">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for tick in range(0, 11, 2):
        x, y = point(tick / 10, 0).split(",")
        _, level = point(0, tick / 10).split(",")
        parts.append(f'<text x="{x}" y="{float(y) + 16}" text-anchor="middle">{tick / 10:.1f}</text>')
        parts.append(f'<text x="{LEFT - 8}" y="{float(level) + 4}" text-anchor="end">{tick / 10:.1f}</text>')
        parts.append(f'<path d="M{point(0, tick / 10)} L{point(1, tick / 10)}" stroke="#dee2e6"/>')
    parts.append(f'<path d="M{point(0.7, 0)} L{point(0.7, 1)}" stroke="#adb5bd" stroke-dasharray="3 3"/>')
    for at, (name, rows, colour, dashes) in enumerate(CURVES):
        line = " L".join(point(step / 100, recall(rows, step / 100)) for step in range(101))
        parts.append(
            f'<path d="M{line}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>'
        )
        left, top = LEFT + 14, 30 + 17 * at
        parts.append(
            f'<path d="M{left},{top - 4} h26" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>'
        )
        parts.append(f'<text x="{left + 32}" y="{top}">{name}: {recall(rows, 0.7):.3f} at .7</text>')
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 6}" text-anchor="middle">Jaccard similarity</text>')
    parts.append(
        f'<text x="12" y="{HEIGHT / 2}" transform="rotate(-90 12 {HEIGHT / 2})" text-anchor="middle">found</text>'
    )
    return "\n".join([*parts, "</svg>"]) + "\n"


if __name__ == "__main__":
    folder = Path(__file__).parent.parent / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "recall.svg").write_text(draw(), encoding="utf-8")
