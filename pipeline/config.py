"""All settings, frozen, each with the reason for its default.

>>> Config.from_mapping({"near_dup": {"treshold": 0.8}})
Traceback (most recent call last):
...
pipeline.errors.ConfigError: unknown setting 'treshold' in [near_dup]; did you mean 'threshold'?
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, Self, get_type_hints

from .errors import ConfigError
from .typed import built

# opencc's own names for its conversions, plus "keep".
Script = Literal["keep", "t2s", "s2t", "tw2s", "tw2sp", "s2tw", "s2twp", "hk2s", "s2hk", "t2tw", "t2hk"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlConfig:
    """Stage `html`: pages become their main text."""

    enabled: bool = True
    # Keep readers' comments and the replies in a thread. Off: they are other texts by other authors.
    comments: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodingConfig:
    """Stage `encoding`: text that was read in the wrong encoding."""

    enabled: bool = True
    # Undo a misreading only if all bytes are there and read correctly they are ordinary Chinese.
    misread: bool = True
    # GB2312 has no 〇; of its two bytes U+FFFD is left. Only inside years and names of institutes, where no other fits.
    lost_zero: bool = True
    # ftfy's rules for Western text, only on passages without Han; its changes of Chinese punctuation are off.
    western: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CharactersConfig:
    """Stage `characters`: one switch per rule. All are on: each changes only what no reader of the page could see."""

    enabled: bool = True
    # One newline everywhere, or every later stage would have to know nine.
    newlines: bool = True
    # Text does not need them, and NUL ends strings in many programs.
    control_characters: bool = True
    # A no-break space looks like a space, but a search for a space does not find it.
    spaces: bool = True
    # Invisible, and they split words (to hinder copying, or by accident). Emoji and Arabic keep their joiners.
    zero_width: bool = True
    # Only texts with right-to-left letters need them.
    bidi_controls: bool = True
    # Old GBK code points have had proper characters since GB 18030-2022; all others are flagged.
    private_use: bool = True
    # They look like the character, but a search for it misses them; PDF extraction writes them.
    radicals: bool = True
    # The same, from old Korean and Big5 tables; NFC replaces them too.
    compatibility_ideographs: bool = True
    # One code point for é, as everybody else writes it.
    composed: bool = True
    # Numbers and names are found under one spelling. Signs such as ％ stay: they are ordinary in Chinese.
    full_width: bool = True
    # Deleted only if several strange pictographs stand inside words.
    decoys: bool = True
    # Deleted only if a spam site annotated the characters it converted.
    pinyin_annotations: bool = True
    # The page was unescaped once too few times. Mentions in text about HTML stay.
    html_entities: bool = True
    # Text spinners leave them. Two equal marks stay: they are some people's style.
    doubled_punctuation: bool = True
    # Behind a finished sentence nobody writes a question mark; single ones need three such places.
    lost_blanks: bool = True
    # Some pages put each character in a box of its own; it takes forty such lines that read as sentences.
    stacked_characters: bool = True
    # Scrapers that print their records leave a literal backslash-n where lines ended (a sixth of one news set).
    escaped_newlines: bool = True
    # A scraper that stripped all other tags left <br> where lines ended; text that holds other tags speaks of markup.
    break_tags: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PunctuationConfig:
    """Stage `punctuation`: one switch per rule."""

    enabled: bool = True
    # Forum software and hasty typing turn full-width marks between Han characters into half-width ones.
    comma: bool = True
    colon: bool = True
    semicolon: bool = True
    question_mark: bool = True
    exclamation_mark: bool = True
    # What GBK could not write became a question mark: 比尔?盖茨.
    middle_dot: bool = True
    # Only in pairs, and only if one half or the document's commas show that full-width ones are meant.
    brackets: bool = True
    # Only if sentences end in dots throughout.
    full_stop: bool = True
    # Straight quotation marks have no direction, so only in lines where every mark can be placed.
    straight_quotes: bool = True
    # Marks that all point the wrong way.
    quote_direction: bool = True
    # Off: in posts people write three dots or three stops, and three or six is their choice.
    ellipsis: bool = False
    # Text with a blank after every character: runs of at least twelve, or all of a text written that way.
    spaced_characters: bool = True
    # The output of a word segmenter.
    segmented_words: bool = True
    # Chinese punctuation never has a blank before it.
    blanks_beside_signs: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptConfig:
    """Stage `script`: Traditional and Simplified."""

    enabled: bool = True
    # The script is part of the text. Near-duplicates are found across scripts either way.
    convert: Script = "keep"
    # Wikipedia's -{zh-cn:米; zh-tw:公尺}- shows one of its forms; texts taken from its sources show the markup.
    wiki_variants: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutConfig:
    """Stage `layout`: blanks, line ends, paragraphs. Each switch covers a family of rules."""

    enabled: bool = True
    # Where line ends are lost, wide blanks inside a line, or the turns of an interview, are all that is left of the paragraphs.
    paragraphs: bool = True
    # Print marks a paragraph by its indent; in a text with one line per paragraph it is only in the way.
    indents: bool = True
    # More than one blank line, or blanks before a line end, mean nothing.
    blanks: bool = True
    # Text broken at a constant width. In statutes .996 of 10,250 joins are right, .9998 of 14,631 paragraph ends kept.
    wraps: bool = True
    # A sentence cut by a page break; otherwise its second half would count as a paragraph.
    cuts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BoilerplateConfig:
    """Stage `boilerplate`: what a site put around the text."""

    enabled: bool = True
    # Known lines at the head and foot of a text.
    lines: bool = True
    # Of whole web pages (menus, teasers, comments), only the article's block stays. Only for texts that look like pages.
    pages: bool = True
    # Pieces that ran into the first or last sentence, and photographers' credits between two, where a scraper lost the line ends.
    tails: bool = True
    # Lines that a source repeats, learned from its documents.
    templates: bool = True
    # Documents of a source that must share a template: three may be one author's habit.
    template_documents: int = 4
    # ... and the share of them: a site's column is in more documents, a writer's stock phrase in fewer.
    template_share: float = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairConfig:
    """Stage `repair`: characters that a word filter masked."""

    enabled: bool = True
    # Least probability of a repair. It may be .15 less if a list names the character and other masks of the page prove
    # it, .1 less if an idiom needs it; words need more. This gives filters of 1 or 2 listed characters a precision
    # above .995, of 3 to 8 above .99 (benchmarks/glyphs.py).
    probability: float = 0.95
    # Flag the masks that stay, with their ranked candidates.
    flags: bool = True
    # Rejoin words split to get past a filter (城.管, 政fu): searches look for the word. Off: to study how people write.
    taken_apart: bool = True
    # Folder of a fill-mask model in Hugging Face format, asked beside the character model. Empty: it needs the extra
    # [mlm] (torch), costs a network pass for every mask, and the probabilities were fitted without one.
    mlm: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityConfig:
    """Stage `quality`: findings about a text as a whole. Thresholds only flag; nothing is dropped unless named."""

    enabled: bool = True
    # Share of Han characters. The lowest in clean corpora: technical pages with code (.25), tables (.19).
    min_han: float = 0.15
    # Share of punctuation. Prose has .05 to .15; keyword lists have less, rows of symbols more.
    min_punctuation: float = 0.005
    max_punctuation: float = 0.4
    # Share of control, private-use and replacement characters. 99.9 % of clean documents have none.
    max_garbage: float = 0.01
    # Share of 8-grams that occur earlier in the same text. The set phrases of tariffs and forms reach .45.
    max_repetition: float = 0.5
    # Drop documents with fewer visible characters. 0: short texts are texts.
    drop_shorter_than: int = 0
    # Findings that drop a document: damage kinds ("digits-lost", …), figures ("han", "language", …), pii kinds.
    drop: tuple[str, ...] = ()
    # Replace the letters and digits of personal data by `*`. Off: it changes what a document says.
    mask_pii: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NearDupConfig:
    """Stage `near_dup`: which documents repeat which."""

    enabled: bool = True
    # Jaccard similarity (character 5-grams of the key text) from which two documents count as one text.
    threshold: float = 0.7
    # Share of the shorter text's 5-grams found in the longer one, from which it counts as contained. Every mask, small
    # edit or seam costs four 5-grams: real cut-off copies keep .93 to 1.0.
    containment: float = 0.9
    # Slots of a signature. 128 estimate a similarity to ±.04 with 512 bytes per document; datasketch's default.
    num_perm: int = 128
    # Share of the pairs at the threshold that must become candidates. All are verified, so more costs only time.
    recall: float = 0.995
    # Rows of each band. Empty: chosen to fit the three settings above (20 bands of 5 rows and 7 of 4).
    bands: tuple[int, ...] = ()
    # What happens to the members of a cluster: "flag", or "representatives": all others are also marked as dropped.
    policy: Literal["flag", "representatives"] = "flag"
    # What decides which copy represents a cluster, in this order; ties are broken by id. A damaged copy comes last even
    # if it is longer: what it lost cannot be seen.
    representative: tuple[str, ...] = ("undamaged", "complete", "dated", "clean")


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinsConfig:
    """Stage `twins`: restores what a damaged text lost from its near-duplicates."""

    enabled: bool = True
    # Twins used for each damaged text. The fourth still finds places that three have lost; more only cost time.
    donors: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """One section a stage. Build it in Python, from a mapping, or from a TOML file with the same names."""

    html: HtmlConfig = field(default_factory=HtmlConfig)
    encoding: EncodingConfig = field(default_factory=EncodingConfig)
    characters: CharactersConfig = field(default_factory=CharactersConfig)
    punctuation: PunctuationConfig = field(default_factory=PunctuationConfig)
    script: ScriptConfig = field(default_factory=ScriptConfig)
    layout: LayoutConfig = field(default_factory=LayoutConfig)
    repair: RepairConfig = field(default_factory=RepairConfig)
    boilerplate: BoilerplateConfig = field(default_factory=BoilerplateConfig)
    quality: QualityConfig = field(default_factory=QualityConfig)
    near_dup: NearDupConfig = field(default_factory=NearDupConfig)
    twins: TwinsConfig = field(default_factory=TwinsConfig)

    @classmethod
    def from_mapping(cls, settings: Mapping[str, Any]) -> Self:
        """A config from nested mappings.

        Raises:
            ConfigError: a name or a value does not fit; the message names the nearest that does.
        """
        return built(cls, settings, "")

    @classmethod
    def from_toml(cls, path: str | Path) -> Self:
        """A config from a TOML file.

        Raises:
            ConfigError: the file cannot be read as TOML, or a name or a value does not fit.
        """
        try:
            settings = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise ConfigError(
                f"there is no file {str(path)!r}; type: clean-corpus settings > {path} and edit it"
            ) from None
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ConfigError(f"cannot read the settings in {path}: {error}") from error
        try:
            return cls.from_mapping(settings)
        except ConfigError as error:
            raise ConfigError(f"{path}: {error}") from error

    def to_mapping(self) -> dict[str, Any]:
        """The settings as nested dictionaries: what the manifest records."""
        return asdict(self)


def setting_names(cls: type[Any] = Config) -> list[str]:
    """All settings as dotted names, in order.

    >>> [name for name in setting_names() if name.endswith(".enabled")][:1]
    ['html.enabled']
    """
    names: list[str] = []
    hints = get_type_hints(cls)
    for item in fields(cls):
        kind = hints[item.name]
        inner = setting_names(kind) if is_dataclass(kind) and isinstance(kind, type) else []
        names += [f"{item.name}.{name}" for name in inner] or [item.name]
    return names


DEFAULT = Config()
