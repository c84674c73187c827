"""Tables in a terminal of little room."""

from __future__ import annotations

import pytest

from dragoman.cli.tables import print_table
from dragoman.model.dates import parse_partial_date
from dragoman.register.records import Edition, MechanismRecord, Stage, Term

MECHANISM = MechanismRecord(
    "M-0123456789",
    "Experts' Working Group on Salvage and Underwater Medicine",
    parties=("NO", "PT"),
    editions=(Edition("E-1", 3), Edition("E-2", 5)),
    missing=(1, 2, 4),
    next_due=parse_partial_date("2026-05"),
    next_due_basis="inferred",
    terms=(Term("F-1", ("NO", "PT"), parse_partial_date("2021/2023")),),
    stages=(Stage("F-2", 2, "under_way"),),
)


@pytest.mark.parametrize("columns", [72, 80, 100, 120])
def test_mechanisms_can_be_read_in_any_room(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    print_table("mechanisms", [MECHANISM])
    printed = capsys.readouterr().out
    lines = printed.splitlines()
    assert max(map(len, lines)) <= columns
    words = printed.split()
    for word in (*MECHANISM.name.split(), "2026-05", "(inferred)", "record:", "under", "chairs"):
        assert word in words
    assert len(lines) < 12


def test_what_has_no_editions_says_none(capsys: pytest.CaptureFixture[str]) -> None:
    print_table("mechanisms", [MechanismRecord("M-0123456789", "UNMISS", kind="mission", country="SS")])
    printed = capsys.readouterr().out
    assert "in SS" in printed
    assert "editions" not in printed.splitlines()[1]
