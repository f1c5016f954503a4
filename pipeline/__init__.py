"""Clean scraped Chinese text: every change on record and reversible, every repost pointing at its original.

Start with `pipeline.flow`: the stages in order, one line each.
"""

from .config import Config
from .document import Document, Drop, Edit, Flag, Step, replay, undo
from .errors import CleanCorpusError
from .flow import clean, clean_corpus, default_stages, explain
from .stage import CorpusStage, Editor, Filter, Rewrite, Stage
from .stages.near_dup import near_duplicates

__version__ = "0.1.0"

__all__ = [
    "CleanCorpusError",
    "Config",
    "CorpusStage",
    "Document",
    "Drop",
    "Edit",
    "Editor",
    "Filter",
    "Flag",
    "Rewrite",
    "Stage",
    "Step",
    "clean",
    "clean_corpus",
    "default_stages",
    "explain",
    "near_duplicates",
    "replay",
    "undo",
]
