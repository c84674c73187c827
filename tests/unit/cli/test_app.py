from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer

from dragoman import __version__
from dragoman.cli import app as command_line
from dragoman.cli.app import run


@pytest.fixture(autouse=True)
def _folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"dragoman {__version__}\n"


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 0
    assert "dragoman [OPTIONS] COMMAND" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--loud"], "no such option: --loud"),
        (["rread"], "no such command 'rread'"),
        (["read"], "missing argument"),
        (["read", "x.txt", "--jso"], "no such option: --jso"),
        (["settings", "extra"], "unexpected extra argument"),
        (["--register"], "requires an argument"),
        (["vocabulary", "country"], "country is no vocabulary; the nearest is countries"),
        (["--register", "", "settings"], "register is empty (flag)"),
    ],
)
def test_what_cannot_be_is_one_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.startswith("dragoman: ")
    assert said in captured.err


def test_settings_say_value_and_origin(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAGOMAN_ENCODING", "cp1252")
    assert run(["--register", "x.db", "settings", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["setting"], row["value"], row["origin"]) for row in rows] == [
        ("register", "x.db", "flag"),
        ("encoding", "cp1252", "environment"),
        ("fetch", "off", "default"),
    ]
    assert run(["settings"]) == 0
    (row,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("encoding"))
    assert row.split()[1:3] == ["cp1252", "environment"]


def test_ctrl_c_ends_with_130_and_no_words(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "load_settings", stopped)
    assert run(["settings"]) == 130
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_every_command_has_a_sentence_of_help() -> None:
    commands = typer.main.get_command(command_line.app).commands  # type: ignore[attr-defined]
    assert {"read", "file", "settings", "vocabulary"} <= set(commands)
    for name, command in commands.items():
        assert (command.help or "").rstrip().endswith("."), name
