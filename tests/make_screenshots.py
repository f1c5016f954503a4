"""Takes the pictures of report.html that tests compare with, and the one in the README. Look at them before you commit."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import browser

from pipeline.engines import local


def main() -> None:
    """Clean the samples, open the report, keep what it looks like."""
    browser.EXPECTED.mkdir(parents=True, exist_ok=True)
    layout: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder, browser.started() as chromium:
        out = Path(folder) / "samples"
        local.run([browser.ROOT / "samples"], out, workers=0)
        page = out / "report.html"
        for name, (size, theme, lang) in browser.VIEWS.items():
            with browser.opened(chromium, page, size, theme, lang) as tab:
                layout[name] = tab.evaluate(browser.BOXES)
                layout[f"{name} fonts"] = tab.evaluate(browser.FONTS)
                (browser.EXPECTED / f"{name}.png").write_bytes(browser.palette(tab.screenshot()))
        with browser.opened(chromium, page, (1280, 1000), device_scale_factor=1.5) as tab:
            image = browser.palette(tab.screenshot(), 256)
            (browser.ROOT / "docs" / "images" / "report.png").write_bytes(image)
    text = json.dumps(layout, ensure_ascii=False, indent=None, separators=(",", ":")).replace("],[", "],\n[")
    (browser.EXPECTED / "layout.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
