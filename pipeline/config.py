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
    # What readers wrote below an article, or answered to a post, is another text by other authors.
    comments: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodingConfig:
    """Stage `encoding`: text that was read in the wrong encoding."""

    enabled: bool = True
    # Taken back only where the bytes are there and their right reading is ordinary Chinese.
    misread: bool = True
    # ftfy's rules for Western text, on pieces without Han; its changes of Chinese punctuation are switched off.
    western: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CharactersConfig:
    """Stage `characters`: one switch a rule. All are on: each deletes or replaces what no reader of the page saw."""

    enabled: bool = True
    # One newline everywhere, or every later stage would have to know nine.
    newlines: bool = True
    # Nothing in text needs them; NULs end strings in other people's programs.
    control_characters: bool = True
    # A no-break space looks like a space and is not found as one.
    spaces: bool = True
    # Invisible, and they break words in two (against copying, or by accident). Emoji and Arabic keep their joiners.
    zero_width: bool = True
    # Only texts with right-to-left letters have a use for them.
    bidi_controls: bool = True
    # Old GBK code points have had their characters since GB 18030-2022; all others are flagged.
    private_use: bool = True
    # They look like the character and are not found as it; PDF extraction writes them.
    radicals: bool = True
    # The same, from old Korean and Big5 tables; NFC replaces them too.
    compatibility_ideographs: bool = True
    # One code point for é, as everybody else writes it.
    composed: bool = True
    # Numbers and names are found under one spelling. Signs such as ％ stay: they are ordinary in Chinese.
    full_width: bool = True
    # Deleted only where several strange pictographs stand inside words.
    decoys: bool = True
    # Deleted only where a spam site annotated the characters that it converted.
    pinyin_annotations: bool = True
    # A page unescaped once too little. Mentions in text about HTML stay.
    html_entities: bool = True
    # Text spinners leave them; two equal signs stay, they are some people's style.
    doubled_punctuation: bool = True
    # Behind a finished sentence nobody writes a question mark; single ones need three such places.
    lost_blanks: bool = True
    # Some pages set each character in a box of its own; forty such lines that read as sentences show it.
    stacked_characters: bool = True
    # Scrapers that print their records leave a literal backslash-n (a sixth of one news set) where lines ended …
    escaped_newlines: bool = True
    # … or a literal <br>. Text about programs or markup keeps them.
    break_tags: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PunctuationConfig:
    """Stage `punctuation`: one switch a rule."""

    enabled: bool = True
    # Half-width signs between Han are what forum software and hasty typing make of full-width ones.
    comma: bool = True
    colon: bool = True
    semicolon: bool = True
    question_mark: bool = True
    exclamation_mark: bool = True
    # In pairs, and only where commas show that the whole document lost its full-width signs.
    brackets: bool = True
    # Only where sentences end in dots throughout.
    full_stop: bool = True
    # Straight quotation marks say nothing about direction; only lines where every mark has its place.
    straight_quotes: bool = True
    # Marks that all point the wrong way.
    quote_direction: bool = True
    # Off: three dots or three stops are how people write in posts, and three or six is their choice.
    ellipsis: bool = False
    # Text set with a blank behind every character: runs of twelve; where the whole text is so, all of it.
    spaced_characters: bool = True
    # The output of a word segmenter.
    segmented_words: bool = True
    # No Chinese sign has a blank before it.
    blanks_beside_signs: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptConfig:
    """Stage `script`: Traditional and Simplified."""

    enabled: bool = True
    # The script is part of the text; near-duplicates are found across scripts whatever is kept.
    convert: Script = "keep"
    # Wikipedia's -{zh-cn:米; zh-tw:公尺}- shows one of its forms; texts taken from its sources show the markup.
    wiki_variants: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutConfig:
    """Stage `layout`: blanks, line ends, paragraphs. Each switch is a family of its rules."""

    enabled: bool = True
    # Double ideographic spaces inside a line are what a browser leaves of paragraphs when line ends are lost.
    paragraphs: bool = True
    # An indent marks a paragraph in print; in a text whose paragraphs are lines it only stands in the way.
    indents: bool = True
    # Blank lines beyond one, and blanks before a line end, carry nothing.
    blanks: bool = True
    # Text broken at a constant width: .996 of 10,250 joins right, .9998 of 14,631 paragraph ends kept (statutes).
    wraps: bool = True
    # A sentence cut by a page break; without it the second half would be read as a paragraph of its own.
    cuts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BoilerplateConfig:
    """Stage `boilerplate`: what a site put around the text."""

    enabled: bool = True
    # Lines at the head and foot of a text that the rules know.
    lines: bool = True
    # Whole web pages (menus, teasers, comments): only the article's block stays. Asked of pages alone.
    pages: bool = True
    # Pieces run together with the first or last sentence, as when a scraper lost the line ends.
    tails: bool = True
    # Lines that a source repeats, learned from its documents.
    templates: bool = True
    # A template is in this many documents of its source: three may be one author's habit.
    template_documents: int = 4
    # ... and in this share of them: a column of the site is in more, a stock phrase of the writers in less.
    template_share: float = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairConfig:
    """Stage `repair`: characters that a word filter masked."""

    enabled: bool = True
    # Least probability of a repair. Where a list names the character and other masks of the page prove it, .15 less is
    # enough, .1 less where an idiom needs it; words need more. So filters of 1 or 2 listed characters come back with a
    # precision above .995, of 3 to 8 above .99: benchmarks/glyphs.py.
    probability: float = 0.95
    # Masks that stay are flagged with their ranked candidates.
    flags: bool = True
    # Words that their writers took apart to get past a filter (城.管, 政fu) are put together: readers and searches look for
    # the word. Off for those who study how people write.
    taken_apart: bool = True
    # Folder of a fill-mask model in Hugging Face's format, to be asked beside the character model. Off: it needs the
    # extra [mlm] (torch), takes a pass of a network for every mask, and the chances were fitted without one.
    mlm: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityConfig:
    """Stage `quality`: findings about a text as a whole. The thresholds flag; nothing is dropped unless named."""

    enabled: bool = True
    # Share of Han characters: the lowest in clean corpora are technical pages with code (.25) and tables (.19).
    min_han: float = 0.15
    # Share of punctuation: prose has .05 to .15; below are lists of keywords, above are rows of symbols.
    min_punctuation: float = 0.005
    max_punctuation: float = 0.4
    # Share of control, private-use and replacement characters: 99.9 % of clean documents have none at all.
    max_garbage: float = 0.01
    # Share of 8-grams seen before in the same text: tariffs and forms reach .45 by their set phrases.
    max_repetition: float = 0.5
    # Visible characters below which a document is dropped. Short texts are texts.
    drop_shorter_than: int = 0
    # Findings that drop a document: damage kinds ("digits-lost", …), figures ("han", "language", …), pii kinds.
    drop: tuple[str, ...] = ()
    # Replace the letters and digits of personal data by `*`. Changes what a document says, so it is chosen.
    mask_pii: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NearDupConfig:
    """Stage `near_dup`: which documents repeat which."""

    enabled: bool = True
    # Jaccard similarity of character 5-grams of the key text from which two documents are one text.
    threshold: float = 0.7
    # Share of the shorter text's 5-grams in the longer one from which it counts as contained. Masks, small edits and
    # the seam cost four 5-grams each: real cut-off copies keep .93 to 1.0.
    containment: float = 0.9
    # Slots of a signature: 128 estimate a similarity to ±.04, at 512 bytes a document; datasketch's default.
    num_perm: int = 128
    # Share of the pairs at the threshold that must become candidates; all are verified, so this costs only time.
    recall: float = 0.995
    # Rows of each band; empty: chosen from the three settings above (20 bands of 5 rows and 7 of 4).
    bands: tuple[int, ...] = ()
    # What is done with the members of a cluster: "flag" them, or mark all but the representatives as dropped too.
    policy: Literal["flag", "representatives"] = "flag"
    # By what the representative is chosen, in this order; ties fall to the id. A damaged copy stands last even if
    # it is longer: what it lost cannot be seen.
    representative: tuple[str, ...] = ("undamaged", "complete", "dated", "clean")


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinsConfig:
    """Stage `twins`: what a damaged text lost comes back from its near-duplicates."""

    enabled: bool = True
    # Twins asked for each damaged text: the fourth still finds places that three have lost, more cost time only.
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
