"""The reference knows every command, setting, error and field; a new one is held to it unnamed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
import typer

import dragoman
from dragoman.cli.app import app
from dragoman.model import errors
from dragoman.settings import Settings

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"


def page(name: str) -> str:
    return (REFERENCE / f"{name}.md").read_text("utf-8")


def test_every_generated_page_is_up_to_date() -> None:
    pages = sorted(map(str, REFERENCE.glob("*.md")))
    command = [sys.executable, "-m", "cogapp", "--check", "--diff", "-I", "scripts", *pages]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-3000:]


def test_every_command_with_every_option_is_in_the_reference() -> None:
    text = page("commands")
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        assert f"\n## {name}\n" in text
        for parameter in command.params:
            if parameter.param_type_name == "option":
                assert parameter.help, (name, parameter.name)
                assert all(option in text for option in parameter.opts), (name, parameter.opts)


def test_every_setting_and_every_error_is_in_the_reference() -> None:
    for field in fields(Settings):
        assert f"`{field.name}`" in page("settings")
    for name, error in vars(errors).items():
        if isinstance(error, type):
            assert f"`{name}` | `{error.code}`" in page("errors")


def test_the_tree_of_errors_names_every_error() -> None:
    tree = (errors.__doc__ or "").splitlines()
    for name in (name for name, error in vars(errors).items() if isinstance(error, type)):
        assert sum(name in line.split()[:4] for line in tree) == 1, name


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [error.code for error in vars(errors).values() if isinstance(error, type)]
    assert len(codes) == len(set(codes)) > 1


def test_the_public_face_is_what_it_says_and_sorted() -> None:
    assert dragoman.__all__ == sorted(dragoman.__all__)
    for name in dragoman.__all__:
        assert getattr(dragoman, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'reed'"):
        dragoman.reed  # noqa: B018


@pytest.mark.parametrize(
    "decision", sorted((ROOT / "docs" / "decisions").glob("0*.md")), ids=lambda path: path.stem
)
def test_every_decision_says_why_not_the_others(decision: Path) -> None:
    text = decision.read_text("utf-8")
    assert text.startswith(f"# {decision.stem[:4]} ")
    for part in ("**Context.**", "**Decision.**", "**Why not the others.**", "**Consequences.**"):
        assert text.count(part) == 1
    assert len(text.split()) <= 520


def test_no_two_decisions_have_one_number() -> None:
    numbers = [path.name[:4] for path in (ROOT / "docs" / "decisions").glob("0*.md")]
    assert len(numbers) == len(set(numbers)) >= 10
