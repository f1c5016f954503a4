"""Clean scraped Chinese text: every change on record and reversible, every repost pointing at its original."""

__version__ = "0.1.0"
