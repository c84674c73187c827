"""A clerk files reports, files them again, and asks for the brief."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

import pexpect

from tests.journeys.command_line import EXAMPLES, clean_environment, command, dragoman, dragoman_here

RECORDS = ("people", "engagements", "instruments", "mechanisms", "commitments", "documents")


def listed(folder: Path, kind: str) -> list[dict[str, object]]:
    run = dragoman_here(kind, "--json", folder=folder)
    assert (run.code, run.err) == (0, "")
    return [json.loads(line) for line in run.out.splitlines()]


def test_reports_are_filed_once_and_the_brief_stands_on_them(tmp_path: Path) -> None:
    count = len(list(EXAMPLES.iterdir()))
    first = dragoman("file", EXAMPLES, folder=tmp_path)
    assert (first.code, first.err) == (0, "")
    assert f"{count} reports filed in dragoman.db." in first.out
    assert "Records new: " in first.out
    before = {kind: listed(tmp_path, kind) for kind in RECORDS}
    assert len(before["documents"]) == count

    second = dragoman("file", EXAMPLES, folder=tmp_path)
    assert f"0 reports filed in dragoman.db; {count} already there." in second.out
    assert "Records new: " not in second.out
    assert {kind: listed(tmp_path, kind) for kind in RECORDS} == before

    brief = dragoman("brief", "VN", "NZ", "--on", "2024-06-01", folder=tmp_path)
    assert (brief.code, brief.err) == (0, "")
    for words in ("Helen Marsh", "2022", "United Nations peacekeeping operations"):
        assert words in brief.out


def test_documents_that_fail_are_named_in_the_summary_and_the_rest_are_filed(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES, tmp_path / "in")
    (tmp_path / "in" / "a-broken-one.txt").write_bytes(b"\x00\x01")
    (tmp_path / "in" / "z-empty.txt").write_bytes(b"")
    run = dragoman("file", "in", "in/none.txt", folder=tmp_path)
    assert run.is_refused(
        1, "a-broken-one.txt: is a binary", "z-empty.txt: is empty", "none.txt: does not"
    ), run
    assert "3 reports not filed: in/a-broken-one.txt, in/z-empty.txt, in/none.txt." in run.out
    assert len(listed(tmp_path, "documents")) == len(list(EXAMPLES.iterdir()))


def _write_many(path: Path, count: int) -> None:
    texts = [each.read_text("utf-8")[:700] for each in sorted(EXAMPLES.glob("*.txt"))]
    rows = [{"id": f"d{n:03}", "text": f"{texts[n % len(texts)]}\n{n}\n"} for n in range(count)]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def _filed_so_far(register: Path) -> int:
    with contextlib.closing(sqlite3.connect(f"file:{register}?mode=ro", uri=True)) as connection:
        try:
            return int(connection.execute("SELECT count(*) FROM document").fetchone()[0])
        except sqlite3.OperationalError:  # not made yet
            return 0


def _without_time(records: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{name: value for name, value in record.items() if name != "filed_at"} for record in records]


def test_killed_in_the_middle_nothing_is_half_filed_and_filing_again_completes_it(tmp_path: Path) -> None:
    _write_many(tmp_path / "many.jsonl", 200)
    nowhere = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(
        command("file", "many.jsonl"), cwd=tmp_path, env=clean_environment(), **nowhere
    )
    while not (tmp_path / "dragoman.db").exists() or _filed_so_far(tmp_path / "dragoman.db") < 3:
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.wait()

    kept = len(listed(tmp_path, "documents"))
    assert 3 <= kept < 200
    again = dragoman("file", "many.jsonl", folder=tmp_path)
    assert (again.code, again.err) == (0, "")
    assert f"{200 - kept} reports filed in dragoman.db; {kept} already there." in again.out

    whole = tmp_path / "whole"
    whole.mkdir()
    assert dragoman("file", tmp_path / "many.jsonl", folder=whole).code == 0
    for kind in RECORDS:
        assert _without_time(listed(tmp_path, kind)) == _without_time(listed(whole, kind))


def test_a_terminal_shows_a_bar_that_counts_the_reports(tmp_path: Path) -> None:
    name, *arguments = command("file", EXAMPLES)
    terminal = pexpect.spawn(
        name,
        arguments,
        cwd=str(tmp_path),
        env={**clean_environment(), "TERM": "xterm"},
        encoding="utf-8",
        timeout=120,
    )
    terminal.expect("Filing")
    terminal.expect(f"{len(list(EXAMPLES.iterdir()))}/{len(list(EXAMPLES.iterdir()))}")
    terminal.expect("reports filed")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0


def test_ctrl_c_stops_without_a_traceback_and_keeps_what_was_filed(tmp_path: Path) -> None:
    _write_many(tmp_path / "many.jsonl", 600)
    name, *arguments = command("file", "many.jsonl")
    terminal = pexpect.spawn(
        name,
        arguments,
        cwd=str(tmp_path),
        env={**clean_environment(), "TERM": "xterm"},
        encoding="utf-8",
        timeout=120,
    )
    terminal.expect(r"Filing.* [1-9]\d*/600")
    terminal.sendintr()
    rest = terminal.read()
    terminal.close()
    assert terminal.exitstatus == 130
    assert "Traceback" not in rest
    assert 0 < len(listed(tmp_path, "documents")) < 600
