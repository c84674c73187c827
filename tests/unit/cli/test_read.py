from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman import flow
from dragoman.cli.app import run
from dragoman.model.contract import reading_as_json
from tests.builders import TALKS, HandReader, a_reading


@pytest.fixture(autouse=True)
def _hand_reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(flow, "load_reader", HandReader)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    Path("talks.txt").write_text(TALKS)


def test_json_is_one_object_a_line_in_input_order(capsys: pytest.CaptureFixture[str]) -> None:
    Path("b.txt").write_text("Nothing\nhere.")
    assert run(["read", "talks.txt", "b.txt", "--json", "--published", "2021-03-04"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == reading_as_json(a_reading())
    assert json.loads(second)["id"] == "b"


def test_the_account_shows_every_record_with_quote_and_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "talks.txt"]) == 0
    out = capsys.readouterr().out
    for words in (
        "Between PT – NO",
        "p2  Bo Berg · NO · general · Chief of Defence",
        "e1  meeting held · 2021-03-03 · Lisbon, PT",
        "i1  MoU on naval cooperation signed",
        "c1  pledged  PT → NO: train Norwegian divers · navy · due 2022",
        "two people could be meant · Ana Silva · Bo Berg",
        "“Portugal will train Norwegian divers next year.”  by_hand",
    ):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80


def test_a_rule_can_be_asked_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "talks.txt", "--rule", "second_rule"]) == 0
    out = capsys.readouterr().out
    assert "Doubts" in out
    assert "People" not in out


def test_a_group_of_rules_can_be_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "talks.txt", "--rule", "by"]) == 0
    assert "People" not in capsys.readouterr().out


def test_a_rule_that_read_nothing_is_said_with_those_that_did(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "talks.txt", "--rule", "by_foot"]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("dragoman: no rule by_foot read anything here; ask one of ")
    assert "by_hand" in line
    assert "stated_dates" in line


def test_a_recogniser_can_be_asked_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "talks.txt", "--rule", "stated_dates"]) == 0
    assert capsys.readouterr().out == "talks  2021-03-03 (stated)  “3 March 2021”\n"
    assert run(["read", "talks.txt", "--rule", "stated_dates", "--json"]) == 0
    seen = json.loads(capsys.readouterr().out)
    assert (seen["value"], seen["basis"], seen["quote"]) == ("2021-03-03", "stated", "3 March 2021")
    assert TALKS[slice(*seen["span"])] == "3 March 2021"


def test_documents_that_fail_are_named_and_the_rest_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.txt").write_text("FAIL")
    assert run(["read", "none.txt", "bad.txt", "talks.txt", "--json"]) == 1
    captured = capsys.readouterr()
    assert [json.loads(line)["id"] for line in captured.out.splitlines()] == ["talks"]
    none, bad = captured.err.splitlines()
    assert none == "dragoman: none.txt: does not exist; check the path"
    assert bad.startswith("dragoman: bad: failed with ZeroDivisionError")


@pytest.mark.parametrize("day", ["2021-02-30", "yesterday", "2021", "2021-3-4", "20210304", "2021-W09-4"])
def test_an_impossible_day_is_refused(capsys: pytest.CaptureFixture[str], day: str) -> None:
    assert run(["read", "talks.txt", "--published", day]) == 2
    assert capsys.readouterr().err == (
        f"dragoman: --published {day}: no such day; write a day of the calendar as YYYY-MM-DD\n"
    )
