"""A browser for tests that look at report.html: found, started, and asked for pictures and boxes.

`make screenshots` takes the pictures that the tests compare with.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).parent.parent
EXPECTED = ROOT / "tests" / "expected" / "report"
DESKTOP, PHONE = (1280, 800), (390, 844)
# name → width and height, theme, language. The first view is what people see before they decide to go on.
VIEWS = {
    "desktop-light-en": (DESKTOP, "light", "en"),
    "desktop-dark-zh": (DESKTOP, "dark", "zh"),
    "phone-light-zh": (PHONE, "light", "zh"),
    "phone-dark-en": (PHONE, "dark", "en"),
}
INSTALL = "type: make browser"

# Width of some words in the fonts of the page: machines that agree on these draw the same picture.
FONTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d");
  const found = [];
  for (const selector of ["body", ".text", "code", ".seal"]) {
    const each = document.querySelector(selector);
    canvas.font = each ? getComputedStyle(each).font : "16px serif";
    for (const words of ["Documents 0123456789", "清洗前后，一篇不少。"]) found.push(Math.round(canvas.measureText(words).width * 10));
  }
  return found;
}"""

# Where the parts of the page stand: left edge and width, which do not depend on the fonts; and their order.
BOXES = """() => Array.from(document.querySelectorAll(
    "header, nav, h1, section, h3, figure, .figures > div, .look, .list, svg.chart, footer")).map(each => {
  const box = each.getBoundingClientRect();
  const name = each.id || (each.className && each.className.baseVal === undefined ? each.className : "chart") || each.tagName;
  return [each.tagName.toLowerCase() + " " + name, Math.round(box.left), Math.round(box.width), Math.round(box.top + scrollY), Math.round(box.height)];
})"""


def missing() -> str:
    """Why there is no browser to test with; empty if there is one."""
    try:
        import axe_playwright_python  # noqa: F401, PLC0415  # optional
        import PIL  # noqa: F401, PLC0415
        from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415
    except ImportError as error:
        return f"{error.name} is not installed; {INSTALL}"
    try:
        with sync_playwright() as playwright:
            playwright.chromium.launch(**_options()).close()
    except Error as error:
        return f"no Chromium that starts ({str(error).splitlines()[0]}); {INSTALL}"
    return ""


def _options() -> dict[str, Any]:
    """The browser of the machine where it has one, else the one that playwright installed."""
    found = (
        os.environ.get("CHROMIUM")
        or shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    return {
        "args": ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        **({"executable_path": found} if found else {}),
    }


@contextmanager
def started() -> Iterator[Any]:
    """A browser."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # optional

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**_options())
        yield browser
        browser.close()


@contextmanager
def opened(
    browser: Any,
    page: Path,
    size: tuple[int, int] = DESKTOP,
    theme: str = "light",
    lang: str = "en",
    **more: Any,
) -> Iterator[Any]:
    """A page of it, that shows a report."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", locale="en-US", **more
    )
    tab = context.new_page()
    tab.goto(f"{page.as_uri()}?lang={lang}&theme={theme}")
    yield tab
    context.close()


def picture(png: bytes) -> npt.NDArray[np.float64]:
    """A picture as a small one in grey, which forgives what differs in single pixels: blocks of 8 × 8."""
    from PIL import Image  # noqa: PLC0415  # optional

    grey = np.asarray(Image.open(io.BytesIO(png)).convert("L"), dtype=np.float64)
    high, wide = (side // 8 * 8 for side in grey.shape)
    blocks: npt.NDArray[np.float64] = grey[:high, :wide].reshape(high // 8, 8, wide // 8, 8).mean(axis=(1, 3))
    return blocks


def palette(png: bytes, colours: int = 64) -> bytes:
    """The picture in fewer colours: a fifth of the size, and little to be seen of it."""
    from PIL import Image  # noqa: PLC0415  # optional

    to = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(colours).save(to, "png", optimize=True)
    return to.getvalue()
