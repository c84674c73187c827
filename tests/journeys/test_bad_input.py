"""Whatever is wrong with the input: one line that says what, where and what to do, and never a traceback."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman.register import Register
from tests.journeys.command_line import EXAMPLES, dragoman, dragoman_here

GOOD = EXAMPLES / "2021-11-25-fourth-dialogue.txt"


BAD = {
    "binary.txt": (bytes(range(256)), "is a binary file"),
    "blank.md": (b" \n\n", "is empty"),
    "empty.txt": (b"", "is empty"),
    "latin.txt": ("Général Kerguéléan à São Tomé".encode("latin-1"), "is not UTF-8"),
    "menu.html": (b"<html><body><a href='/'>Home</a></body></html>", "is a page without an article"),
    "missing.txt": (None, "does not exist; check the path"),
    "report.pdf": (b"%PDF-1.4", "is "),
    "rows.jsonl": (b"{}", "rows.jsonl:1: has no "),
}


@pytest.mark.parametrize("name", ["read", "file"])
def test_each_bad_document_is_named_on_a_line_and_the_good_one_is_done(tmp_path: Path, name: str) -> None:
    for file, (data, _) in BAD.items():
        if data is not None:
            (tmp_path / file).write_bytes(data)
    run = dragoman(name, *BAD, GOOD, folder=tmp_path)
    assert run.is_refused(1, *(said for _, said in BAD.values())), run
    assert all(f" {file}:" in line for file, line in zip(BAD, run.err.splitlines(), strict=True))
    if name == "read":
        assert GOOD.stem in run.out
    else:
        assert "1 report filed" in run.out
        assert f"{len(BAD)} reports not filed: {', '.join(BAD)[:-6]}" in run.out


@pytest.mark.parametrize("file", BAD)
def test_a_bad_document_alone_ends_with_exit_code_1(tmp_path: Path, file: str) -> None:
    data, said = BAD[file]
    if data is not None:
        (tmp_path / file).write_bytes(data)
    run = dragoman_here("read", file, folder=tmp_path)
    assert run.is_refused(1, said), run
    assert run.out == ""


def test_a_folder_without_documents_is_said(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_bytes(b"\xff\xd8\xff")
    run = dragoman_here("read", "photos", folder=tmp_path)
    assert run.is_refused(1, "photos: holds no document"), run


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["read", GOOD, "--published", "2021-02-30"], "--published 2021-02-30: no such day"),
        (["file", GOOD, "--published", "last week"], "--published last week: no such day"),
        (["read", GOOD, "--colour"], "no such option: --colour"),
        (["rea", GOOD], "no such command 'rea'"),
        (["read"], "missing argument"),
        (["engagements", "--between", "VN", "XX"], "XX"),
        (["engagements", "--between", "VN"], "--between"),
        (["engagements", "--since", "2021-13-01"], "2021-13-01"),
        (["commitments", "--area", "naivy"], "naivy"),
        (["brief", "VN", "ZZ"], "ZZ"),
        (["brief", "VN", "NZ", "--on", "2021-06-31"], "2021-06-31"),
        (["brief", "VN", "NZ", "--format", "odt"], "odt"),
        (["vocabulary", "planets"], "planets is no vocabulary"),
        (["--register", "no/such/folder/x.db", "people"], "no/such/folder"),
        (
            ["--register", "mistyped.db", "people"],
            "mistyped.db: there is no register here; “dragoman file”",
        ),
        (["show", "P-1234567890"], "dragoman.db: there is no register here"),
        (["brief", "VN", "NZ"], "dragoman.db: there is no register here"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_exit_code_2(
    tmp_path: Path, arguments: list[str | Path], said: str
) -> None:
    run = dragoman_here(*arguments, folder=tmp_path)
    assert run.is_refused(2, said), run
    assert run.out == ""


def _another_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()


def _of_a_newer_version(path: Path) -> None:
    Register.open(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE dragoman_version SET version_num = '9999'")
    connection.close()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_another_program, "another program"),
        (_of_a_newer_version, "newer version"),
        (lambda path: path.write_text("Not a database, only a text.\n" * 9), "not a register"),
        (lambda path: path.mkdir(), "is a folder"),
    ],
)
@pytest.mark.parametrize("arguments", [["file", GOOD], ["people"], ["brief", "VN", "NZ"]])
def test_a_register_that_is_none_of_ours_is_left_alone(
    tmp_path: Path, make: Callable[[Path], object], said: str, arguments: list[str | Path]
) -> None:
    make(tmp_path / "x.db")
    before = (tmp_path / "x.db").read_bytes() if (tmp_path / "x.db").is_file() else b""
    run = dragoman_here("--register", "x.db", *arguments, folder=tmp_path)
    assert run.is_refused(2, said), run
    assert "x.db" in run.err
    assert not before or (tmp_path / "x.db").read_bytes() == before


@pytest.mark.parametrize(
    ("file", "environment", "said"),
    [
        ("registr = 'x.db'", {}, "dragoman.toml: registr is not a setting; the nearest is register"),
        ("register = [", {}, "dragoman.toml is not TOML"),
        ("", {"DRAGOMAN_REGISTAR": "x.db"}, "DRAGOMAN_REGISTAR is not a setting"),
    ],
)
def test_a_setting_that_is_none_is_refused(
    tmp_path: Path, file: str, environment: dict[str, str], said: str
) -> None:
    (tmp_path / "dragoman.toml").write_text(file)
    run = dragoman_here("settings", folder=tmp_path, **environment)
    assert run.is_refused(2, said), run
