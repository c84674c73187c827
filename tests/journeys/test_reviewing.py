"""The review of a register at a terminal: one key a question, then why."""

from __future__ import annotations

from pathlib import Path

import pexpect

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.people import Person
from dragoman.register import Register
from tests.journeys.command_line import clean_environment, command
from tests.register_builders import a_document, a_reading


def fill(path: Path) -> None:
    """Two people whom one report gives no country: they may be of either; and a visit to two towns."""
    with Register.open(path) as register:
        for name in ("Ana Ruiz", "Bo Chen"):
            for country in ("AA", "BB", None):
                document = a_document(f"Report of {name} {country}.", id=f"{name} {country}")
                register.file(a_reading(document, Person(name, country)))
        for place in ("Hanoi", "Da Nang"):
            day = parse_partial_date("2020-03-02")
            visit = Engagement("visit", date=day, country="BB", place=place, parties=("AA", "BB"))
            register.file(a_reading(a_document(f"Report of {place}.", id=place), visit))


def reviewing(folder: Path) -> pexpect.spawn[str]:
    name, *arguments = command("review", "--by", "Clerk")
    environment = {**clean_environment(), "TERM": "xterm"}
    return pexpect.spawn(name, arguments, cwd=str(folder), env=environment, encoding="utf-8", timeout=60)  # type: ignore[return-value]


def press(terminal: pexpect.spawn[str], key: str) -> None:
    """The key, once the terminal asks for one."""
    terminal.expect(r"\[q\]uit ")
    terminal.send(key)


def test_each_key_is_a_decision_with_its_reason(tmp_path: Path) -> None:
    fill(tmp_path / "dragoman.db")
    terminal = reviewing(tmp_path)
    for key in ("s", "d", "u", "k", "c"):
        press(terminal, "w")
        terminal.expect("Report of")
        press(terminal, key)
        if key == "c":
            terminal.expect("place is")
            terminal.sendline("Hanoi")
        if key != "k":
            terminal.expect("Why: ")
            terminal.sendline("the list says so")
    terminal.expect("Nothing is left to review")
    terminal.expect(pexpect.EOF)
    with Register.open(tmp_path / "dragoman.db") as register:
        decisions = register.decisions()
        asked = register.review()
    assert [each.judgement.value for each in decisions] == ["same", "not_same", "unsure", "correct"]
    assert {(each.by, each.reason) for each in decisions} == {("Clerk", "the list says so")}
    assert [each.kind for each in asked] == ["pair"]


def test_quitting_keeps_what_was_judged(tmp_path: Path) -> None:
    fill(tmp_path / "dragoman.db")
    terminal = reviewing(tmp_path)
    press(terminal, "u")
    terminal.expect("Why: ")
    terminal.sendline("")
    press(terminal, "q")
    terminal.expect(pexpect.EOF)
    with Register.open(tmp_path / "dragoman.db") as register:
        assert [each.judgement.value for each in register.decisions()] == ["unsure"]
