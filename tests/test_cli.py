"""The command line: what people type, what they see, and how it exits."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline import cli
from pipeline.cli import doctor, look, progress, read, show
from pipeline.cli.options import settings
from pipeline.document import Document, Edit, Flag
from pipeline.engines.local import Progress
from pipeline.errors import ConfigError, InputError
from pipeline.flow import default_stages, explain
from pipeline.io.result import Result
from pipeline.report.diff import pieces_of

HERE = Path(__file__).parent.parent
PAGE = "第一段，很短。\u200b\r\n\r\n\r\n\r\n　　第二段。\n"


class Typed:
    """What a command printed and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def rows(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def clean_corpus(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Type a command."""

    def typed(*words: str | Path, stdin: bytes = b"") -> Typed:
        monkeypatch.setattr(sys, "argv", ["clean-corpus", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Typed(int(ended.value.code or 0), out.decode(), err.decode())

    return typed


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "page.txt").write_bytes(PAGE.encode())
    (folder / "good.txt").write_text("这一篇很干净，什么都不用改。\n", encoding="utf-8")
    rows = ['{"id": "a", "text": "甲\u200b乙。"}', "{broken", '{"id": "b"}']
    (folder / "rows.jsonl").write_text("\n".join(rows), encoding="utf-8")
    return folder


def test_a_run_from_end_to_end(clean_corpus: Any, corpus: Path, tmp_path: Path) -> None:
    """run, verify, stats, dups, diff, report, undo: each works on what the one before wrote."""
    out = tmp_path / "out"
    ran = clean_corpus("run", corpus, "-o", out)
    assert (ran.code, ran.out) == (0, "")
    assert "5 documents in, 3 out" in ran.err
    assert "report.html" in ran.err
    assert clean_corpus("verify", out).code == 0
    assert "5 documents in, 3 out" in clean_corpus("stats", out).out
    assert clean_corpus("stats", out, "--json").rows()[0]["totals"]["rejected"] == 2
    assert "no duplicates" in clean_corpus("dups", out).out
    assert clean_corpus("dups", out, "--json").out == ""
    assert "第二段" in clean_corpus("diff", out, "page.txt").out
    assert clean_corpus("diff", out, "#1", "--json").rows()
    assert "甲乙" in clean_corpus("diff", out, "page.txt", "a", "--all").out
    (out / "report.html").unlink()
    assert clean_corpus("report", out).code == 0
    assert (out / "report.html").exists()
    assert clean_corpus("undo", out, "-o", tmp_path / "back").code == 0
    assert (tmp_path / "back" / "page.txt").read_bytes() == PAGE.encode()
    again = clean_corpus("run", corpus, "-o", out)
    assert "nothing to do" in again.err


def test_a_damaged_result_is_found(clean_corpus: Any, corpus: Path, tmp_path: Path) -> None:
    """verify exits with 1 and says what is wrong."""
    out = tmp_path / "out"
    assert clean_corpus("run", corpus, "-o", out, "-q").err == ""
    with (out / "rejected.jsonl").open("ab") as stream:
        stream.write(b"{}\n")
    found = clean_corpus("verify", out)
    assert found.code == 1
    assert "rejected.jsonl" in found.out
    assert clean_corpus("verify", out, "--json").rows()[0]["file"]


def test_only_representatives_and_a_log(clean_corpus: Any, tmp_path: Path) -> None:
    """--policy drops the copies into rejected.jsonl; --json-log tells programs how far a run is."""
    text = "老桥修好了，行人又可以过河了。两岸的茶馆重新开张，掌柜说今年的新茶比去年好。" * 3
    rows = "".join(json.dumps({"id": name, "text": text}) + "\n" for name in "ab")
    (tmp_path / "in.jsonl").write_text(rows, encoding="utf-8")
    out, log = tmp_path / "out", tmp_path / "log.jsonl"
    clean_corpus("run", tmp_path / "in.jsonl", "-o", out, "--policy", "representatives", "--json-log", log)
    assert [doc.id for doc in Result.open(out).documents()] == ["a"]
    (cluster,) = clean_corpus("dups", out, "--json").rows()
    assert [member["id"] for member in cluster["members"]] == ["b"]
    assert "老桥" in (out / "report.html").read_text(encoding="utf-8")
    assert all(json.loads(line)["seconds"] >= 0 for line in log.read_text(encoding="utf-8").splitlines())
    assert clean_corpus("run", tmp_path / "in.jsonl", "-o", out, "--policy", "delete").code == 2


def test_a_preview_writes_nothing(clean_corpus: Any, corpus: Path, tmp_path: Path) -> None:
    """--dry-run explains the first documents and leaves the disk alone."""
    shown = clean_corpus("run", corpus / "page.txt", "-o", tmp_path / "out", "--dry-run", "1")
    assert "page.txt" in shown.out
    assert not (tmp_path / "out").exists()


def test_a_preview_reads_as_the_run_would(clean_corpus: Any, tmp_path: Path) -> None:
    """Format, encoding, split, limit and sample hold for the first documents too, and for standard input."""

    def shown(*words: str | Path, stdin: bytes = b"") -> list[str]:
        ended = clean_corpus("run", *words, "-o", tmp_path / "out", "--dry-run", "9", stdin=stdin)
        assert (ended.code, (tmp_path / "out").exists()) == (0, False), ended.err
        return [line.split()[0] for line in ended.out.splitlines() if "→" in line and "characters" in line]

    rows = "".join(json.dumps({"id": f"d{at}", "text": f"第{at}篇,很短。"}) + "\n" for at in range(40))
    (tmp_path / "rows.dat").write_text(rows, encoding="utf-8")
    (tmp_path / "two.txt").write_text("第一篇,很短。\n----\n第二篇,很短。", encoding="utf-8")
    # 春 in GB18030 and 景 in Big5: which it is, `--encoding` says.
    (tmp_path / "old.txt").write_bytes(b"\xb4\xba \n")
    assert shown(tmp_path / "rows.dat") == ["rows.dat"]
    assert shown(tmp_path / "rows.dat", "--input-format", "jsonl", "--limit", "2") == ["d0", "d1"]
    assert shown("-", "--limit", "2", stdin=rows.encode()) == ["d0", "d1"]
    assert shown(tmp_path / "two.txt", "--split", "\n----\n") == ["two.txt#1", "two.txt#2"]
    old = clean_corpus(
        "run", tmp_path / "old.txt", "-o", tmp_path / "out", "--dry-run", "9", "--encoding", "big5"
    )
    assert ("景" in old.out, "春" in old.out) == (True, False)
    sampled = shown("-", "--sample", ".1", stdin=rows.encode())
    clean_corpus("run", "-", "-o", tmp_path / "run", "--sample", ".1", "-q", stdin=rows.encode())
    assert sampled == [doc.id for doc in Result.open(tmp_path / "run").documents()] != []


def test_filter_uses_what_a_run_learned(clean_corpus: Any, tmp_path: Path) -> None:
    """One line alone teaches nothing; with the knowledge of a corpus its template goes."""
    foot = "本站所有内容未经许可不得用于商业目的"
    rows = [
        {"id": f"d{at}", "site": "s", "text": f"第{at}天，河水涨到了第{at}级台阶，渡口停了。\n{foot}"}
        for at in range(40)
    ]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
    clean_corpus("run", "-", "-o", tmp_path / "out", "-q", stdin=lines)
    known = tmp_path / "out" / "knowledge"
    (alone,) = clean_corpus("filter", stdin=lines.splitlines()[0]).rows()
    (taught,) = clean_corpus("filter", "--knowledge", known, stdin=lines.splitlines()[0]).rows()
    assert (foot in alone["text"], foot in taught["text"]) == (True, False)


def test_explain(clean_corpus: Any, corpus: Path) -> None:
    """A file, a text or standard input; for people or for programs."""
    assert "<200b>" in clean_corpus("explain", corpus / "page.txt").out
    assert "nothing to change" in clean_corpus("explain", "这句话，很干净。").out
    (row,) = clean_corpus("explain", "--json", "-", stdin="甲\u200b乙".encode()).rows()
    assert (row["raw"], row["text"]) == ("甲\u200b乙", "甲乙")
    assert row["steps"][0]["edits"][0]["before"] == "\u200b"


def test_filter_is_a_pipe(clean_corpus: Any, tmp_path: Path) -> None:
    """Fields pass, texts are cleaned, what cannot be read goes elsewhere."""
    lines = b'{"n": 1, "body": "a\xe2\x80\x8bb"}\n{broken\n'
    piped = clean_corpus("filter", "--text-field", "body", "--edits", stdin=lines)
    (row,) = piped.rows()
    assert (row["n"], row["body"]) == (1, "ab")
    assert row["steps"]
    assert "broken-json" in piped.err
    rejects = tmp_path / "rejects.jsonl"
    clean_corpus("filter", "--rejected", rejects, "--text-field", "body", stdin=lines)
    assert "broken-json" in rejects.read_text(encoding="utf-8")


def test_check_tells_by_its_exit_code(clean_corpus: Any, corpus: Path) -> None:
    """0 for clean files, 1 where cleaning would change one."""
    assert clean_corpus("check", corpus / "good.txt").code == 0
    dirty = clean_corpus("check", corpus / "page.txt")
    assert dirty.code == 1
    assert "page.txt: would change" in dirty.out
    assert clean_corpus("check", "-q", corpus / "page.txt").out == ""
    assert clean_corpus("check", "--json", corpus / "page.txt").rows()[0]["rules"]


def test_stages_names_every_stage(clean_corpus: Any) -> None:
    """In order, each with a line on what it does."""
    names = [stage.name for stage in default_stages()]
    lines = clean_corpus("stages").out.splitlines()
    assert [line.split()[0] for line in lines] == names
    assert all(row["does"] for row in clean_corpus("stages", "--json").rows())


def test_settings_are_a_file(clean_corpus: Any, tmp_path: Path) -> None:
    """What is printed can be given back, and every setting has its reason."""
    (tmp_path / "my.toml").write_text(clean_corpus("settings").out, encoding="utf-8")
    assert clean_corpus("stages", "--config", tmp_path / "my.toml").out == clean_corpus("stages").out
    assert all(row["reason"] for row in clean_corpus("settings", "--json").rows())


def test_the_doctor_knows_the_extras() -> None:
    """What he tells to type can be typed: the extras of pyproject.toml, and what is needed."""
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = {extra for extra, _ in doctor.EXTRAS.values()}
    assert extras <= set(project["optional-dependencies"])
    needed = {re.split(r"[><=]", each)[0] for each in project["dependencies"]}
    assert set(doctor.NEEDED) == needed


def test_doctor(clean_corpus: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line for everything that is needed; missing packages are faults with what to type."""
    assert "datasketch" in clean_corpus("doctor").out
    rows = clean_corpus("doctor", "--json").rows()
    assert {row["found"] for row in rows} <= {"well", "missing", "fault"}
    monkeypatch.setattr(doctor, "NEEDED", ("no-such-package",))
    sick = clean_corpus("doctor")
    assert sick.code == 1
    assert "pip install" in sick.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["explain", "nothing-here.txt"], "there is no file"),
        (["explain", ""], "clean-corpus explain page.txt"),
        (["stats", "nowhere"], "clean-corpus run"),
        (["run", "nowhere", "-o", "out"], "no file or folder"),
        (["stages", "--set", "near_dup.treshold=1"], "did you mean"),
        (["stages", "--set", "nonsense"], "--set near_dup.threshold=0.8"),
        (["stages", "--config", "none.toml"], "none.toml"),
        (["check", "nowhere.txt"], "no file or folder"),
        (["run", "in.jsonl"], "For example: clean-corpus run corpus/ -o result/"),
        (["diff", "out"], "For example: clean-corpus diff result/ page.txt"),
        (["rn", "in.jsonl"], "Did you mean 'run'?"),
        (["run", "in.jsonl", "-o", "in.jsonl"], "-o names the folder"),
        (["run", "in.jsonl", "-o", "full"], "holds something else"),
        (["run", "in.jsonl", "-o", "out", "--workers", "-3"], "greater than or equal to 0"),
        (["run", "in.jsonl", "-o", "out", "--sample", "3"], "at most 1"),
        (["run", "in.jsonl", "-o", "out", "--split", "("], "regular expression"),
        (["run", "in.jsonl", "-o", "out", "--encoding", "gbk3"], "for example gb18030"),
        (["run", "in.jsonl", "-o", "out", "--input-format", "xml"], "--input-format is one of text, jsonl"),
        (["run", "in.jsonl", "-o", "out", "--input-format", "jsnl", "--dry-run", "1"], "not 'jsnl'"),
        (["filter", "--knowledge", "nowhere"], "give OUT/knowledge"),
        (
            ["filter", "--knowledge", "full"],
            "nothing in 'full' that these stages can use; give OUT/knowledge",
        ),
        (["filter", "--knowledge", "run"], "did you mean 'run/knowledge'?"),
        (["check", "broken.jsonl"], "broken.jsonl:2: not valid JSON"),
        (["run", "in.jsonl", "-o", "out", "--format", "xml"], "jsonl, jsonl.zst, parquet, txt"),
        (["run", "in.jsonl", "-o", "out", "--policy", "representative"], "did you mean 'representatives'?"),
        (["run", "in.jsonl", "-o", "out", "-s", "near_dup.threshold=2"], "must be a share from 0 to 1"),
        (["run", "in.jsonl", "-o", "out", "-s", "near_dup.num_perm=-1"], "not -1"),
        (["run", "in.jsonl", "-o", "out", "-s", "near_dup=8"], "for example near_dup.enabled"),
        (["run", "in.jsonl", "-o", "out", "-c", "none.toml"], "clean-corpus settings > none.toml"),
        (["run", "full", "-o", "out"], "it holds x.bin"),
        (["verify", "nowhere"], "clean-corpus run"),
        (["undo", "nowhere", "-o", "back"], "clean-corpus run"),
        (["index", "query", "noindex", "in.jsonl"], "clean-corpus index build noindex"),
    ],
)
def test_errors_say_what_to_type(
    clean_corpus: Any, words: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line, exit code 2, no traceback."""
    monkeypatch.chdir(tmp_path)
    Path("in.jsonl").write_text('{"text": "今天,天气很好。"}\n', encoding="utf-8")
    Path("full").mkdir()
    Path("full/x.bin").touch()
    Path("run/knowledge").mkdir(parents=True)
    Path("broken.jsonl").write_text('{"text": "今天，天气很好。"}\n{broken\n', encoding="utf-8")
    ended = clean_corpus(*words)
    assert ended.code == 2
    assert told in ended.err
    assert "Traceback" not in ended.err


def test_a_run_that_read_nothing_says_why(clean_corpus: Any, tmp_path: Path) -> None:
    """A wrong field name is the commonest mistake of all."""
    (tmp_path / "in.jsonl").write_text('{"content": "今天,天气很好。"}\n', encoding="utf-8")
    ended = clean_corpus("run", tmp_path / "in.jsonl", "-o", tmp_path / "out")
    assert ended.code == 0
    assert "nothing came out: in.jsonl:1: the record has no field 'text'; it has content" in ended.err
    again = clean_corpus(
        "run", tmp_path / "in.jsonl", "-o", tmp_path / "out", "--text-field", "content", "--restart"
    )
    assert again.code == 0
    assert "1 document. Open" in again.err


def test_a_mistake_in_the_knowledge_leaves_the_folder_free(clean_corpus: Any, tmp_path: Path) -> None:
    """Once the file is mended, the same command works: nothing was begun before."""
    (tmp_path / "in.jsonl").write_text('{"text": "今天,天气很好。"}\n', encoding="utf-8")
    (tmp_path / "known").mkdir()
    filters = tmp_path / "known/filters.json"
    words = ("run", tmp_path / "in.jsonl", "-o", tmp_path / "out", "--knowledge", tmp_path / "known")
    filters.write_text('{"sources": {"*": {"政": 2}}}', encoding="utf-8")
    assert "the chance must be a number from 0" in clean_corpus(*words).err
    assert not (tmp_path / "out").exists()
    filters.write_text('{"sources": {"*": {"政": 1}}}', encoding="utf-8")
    assert clean_corpus(*words).code == 0
    filters.write_text('{"sources": {"*": {"毒": 1}}}', encoding="utf-8")
    assert "the files of --knowledge have changed. Add --restart" in clean_corpus(*words).err


def test_filter_on_plain_text_says_what_it_reads(clean_corpus: Any) -> None:
    """Somebody pipes a text; each line is rejected, and the way that works is named."""
    ended = clean_corpus("filter", stdin="今天,天气很好。\n".encode())
    assert "1 line read, 1 rejected" in ended.err
    assert "clean-corpus run - --input-format text" in ended.err


@pytest.mark.parametrize("words", [("undo", "out", "-o", "back"), ("report", "out")])
def test_a_damaged_result_is_named(
    clean_corpus: Any, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback: the file, and the command that shows what else is wrong."""
    monkeypatch.chdir(tmp_path)
    Path("in.jsonl").write_text('{"text": "今天,天气很好。"}\n', encoding="utf-8")
    assert clean_corpus("run", "in.jsonl", "-o", "out", "-q").code == 0
    for name in ("documents/part-00000.jsonl", "duplicates.jsonl"):
        with Path("out", name).open("a", encoding="utf-8") as stream:
            stream.write('{"text":')
    ended = clean_corpus(*words)
    assert ended.code == 2
    assert "is damaged" in ended.err
    assert "clean-corpus verify" in ended.err


def test_an_empty_file_is_named_once(clean_corpus: Any, tmp_path: Path) -> None:
    """The message already begins with the name."""
    (tmp_path / "empty.txt").touch()
    assert clean_corpus("explain", tmp_path / "empty.txt").err == "error: empty.txt is empty\n"


def test_version_and_help(clean_corpus: Any) -> None:
    """Every command has a line of help."""
    assert clean_corpus("--version").out.startswith("clean-corpus ")
    helped = clean_corpus("--help").out
    for command in cli.app.registered_commands:
        assert f"  {command.name} " in helped
        assert (command.callback.__doc__ or "").strip() if command.callback else False


def test_a_closed_pipe_is_no_traceback() -> None:
    """`clean-corpus filter | head -1` ends quietly; the module runs as a command."""
    with subprocess.Popen(
        [sys.executable, "-m", "pipeline", "filter"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=HERE,
    ) as process:
        assert process.stdout
        process.stdout.close()
        _, err = process.communicate(b'{"text": "a"}\n' * 20_000)
    assert b"Traceback" not in err


def test_interrupting_says_how_to_go_on(clean_corpus: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control-C is no traceback."""

    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "app", interrupted)
    ended = clean_corpus("stages")
    assert ended.code == 130
    assert "same command again" in ended.err


def test_a_terminal_cannot_be_steered() -> None:
    """Escape sequences, bidi controls and invisible characters are spelled out; Han takes two columns."""
    doc = Document("\x1b]0;x\x07", "红\x1b[31m,\u202e字").edited(
        "s", [Edit(6, ",", "，", "r", 0.5, {"why": "\x9b"})]
    )
    doc = doc.flagged(Flag("mask", "s", {"best": ["心"]}, 0, 1), Flag("quality", "s"))
    doc = doc.dropped("policy", "short", of="\x1b[0m")
    console = show.console()
    with console.capture() as captured:
        console.print(show.explained(doc, side_by_side=True))
    text = captured.get()
    assert not set(text) & set("\x1b\x07\x9b\u202e")
    assert "␛[31m" in text
    assert "[-,-]{+，+}" in text


def test_columns_keep_both_texts() -> None:
    """Side by side: unchanged lines are counted, lines that were joined or split start anew."""
    doc = Document("a", "甲\n乙\n丙　　丁").edited("s", [Edit(5, "　　", "\n")])
    console = show.console()
    with console.capture() as captured:
        console.print(show.columns(pieces_of(doc), "left", "right"))
    assert "2 unchanged lines" in captured.get()
    assert "⏎" in captured.get()


def test_clusters_are_listed() -> None:
    """The representative with its reason, the members with their numbers."""
    member = {"id": "b", "position": 1, "kind": "near", "similarity": 0.75, "reason": "one line more"}
    row = {
        "cluster": "00",
        "representative": {"id": "a", "position": 0},
        "reason": "longer",
        "members": [member] * 12,
    }
    console = show.console()
    with console.capture() as captured:
        console.print(show.cluster(row, "渡口的老人说"))
    assert re.search(r"alike +contained", captured.get())
    assert captured.get().count("0.75") == 10
    assert "and 2 more" in captured.get()
    assert "渡口的老人说" in captured.get()
    assert "longer" in captured.get()


def test_long_output_is_paged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a person sits, output goes through the pager."""
    paged: list[str] = []
    monkeypatch.setattr("rich.pager.SystemPager.show", lambda _, content: paged.append(content))
    monkeypatch.setattr("rich.console.Console.is_terminal", True)
    look._page(["好"], pager=True)
    assert "好" in paged[0]


def test_progress_in_words(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A line every half minute in a log, a bar in a terminal, nothing when quiet."""
    shown = Progress(0, 3, "characters · survey repair", 1200, 50, 100, 7.0)
    with progress.watching() as tell:
        assert tell is not None
        tell(shown)
        assert capsys.readouterr().err == ""
        monkeypatch.setattr(progress, "EVERY", 0.0)
        tell(shown)
    line = "pass 1 of 3 (characters · survey repair), 1,200 documents, 50% of the input, 7 s\n"
    assert capsys.readouterr().err == line
    with progress.watching(quiet=True) as tell:
        assert tell is None
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with progress.watching() as tell:
        assert tell is not None
        tell(shown)
        tell(Progress(1, 3, "apply repair", 600, 0, 100, 9.0))


def test_settings_are_typed_as_toml() -> None:
    """Numbers are numbers, words are words, sections nest."""
    assert settings(None, ["near_dup.threshold=0.8"]).near_dup.threshold == 0.8
    with pytest.raises(ConfigError, match="must be of type"):
        settings(None, ["near_dup.threshold=high"])


def test_many_commas_are_a_few_and_a_count(capsys: pytest.CaptureFixture[str]) -> None:
    """What a reader came for is not buried under a hundred commas."""
    doc = explain("春天来了,".join("河水慢慢涨了起来" for _ in range(12)))
    show.console().print(show.explained(doc, side_by_side=False))
    folded = capsys.readouterr().out
    show.console().print(show.explained(doc, side_by_side=False, every=True))
    assert (folded.count("[-,-]"), capsys.readouterr().out.count("[-,-]")) == (3, 11)
    assert "8 × comma (--all shows them)" in folded


def test_what_looks_like_a_file_is_not_explained_as_text() -> None:
    """A typing error in a path is told, a sentence with a slash is a sentence."""
    with pytest.raises(InputError):
        list(read.typed("corpus/page.html"))
    assert next(read.typed("他/她 都来了。")).text == "他/她 都来了。"
    assert next(read.typed("长" * 5000)).id == "text"


def test_a_result_is_read_back(clean_corpus: Any, corpus: Path, tmp_path: Path) -> None:
    """Documents with their history, by id and by position; what is not there is an error."""
    clean_corpus("run", corpus, "-o", tmp_path / "out", "-q")
    result = Result.open(tmp_path / "out")
    (doc,) = result.find(["page.txt"])
    assert doc.raw == PAGE
    assert result.at([doc.position])[doc.position].id == "page.txt"
    assert result.at([]) == {}
    with pytest.raises(InputError, match="has no document"):
        result.find(["nobody"])
    (tmp_path / "out" / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        Result.open(tmp_path / "out")
