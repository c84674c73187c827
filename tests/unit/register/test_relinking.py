"""Comparing anew what an older version compared: better links and keys reach documents filed before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dragoman.model.people import Person
from dragoman.register import Register, linking
from dragoman.register.decisions import Judgement
from dragoman.register.resolve.resolvers import RESOLVERS
from dragoman.register.subjects import Kind
from tests.register_builders import a_document, a_reading
from tests.register_killing import Report, kill_often, kills_on

ANA, ANNA = Person("Ana Maria Ruiz", "AA", "colonel"), Person("Ana Ruiz", "AA", "colonel")
SURNAMES = ("Ruiz", "Andersen", "Kovac", "Tamura", "Odhiambo", "Lefevre", "Whitlock", "Bergstrom")
WHY = {"reason": "known", "by": "Clerk"}


def file_both(register: Register) -> None:
    register.file(a_reading(a_document("One.", id="a", published="2020-01-01"), ANA))
    register.file(a_reading(a_document("Two.", id="b", published="2020-01-02"), ANNA))
    register.settle()


@pytest.fixture
def as_an_older_version(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Has linking find people by one key alone, or compare none, until ended."""

    def older(**given: object) -> None:
        changed = replace(RESOLVERS[Kind.PERSON], **given) if given else RESOLVERS[Kind.PERSON]
        monkeypatch.setattr(linking, "RESOLVERS", {**RESOLVERS, Kind.PERSON: changed})

    return older


def test_what_an_older_version_did_not_link_is_one_record(
    register: Register, as_an_older_version: Callable[..., None]
) -> None:
    as_an_older_version(compare=lambda left, right: None)
    file_both(register)
    assert len(register.people()) == 2
    as_an_older_version()
    assert register.link_anew() == 1
    (person,) = register.people()
    assert {said.document_id for said in person.sources} == {"a", "b"}
    assert register.link_anew() == 0
    assert register.check() == []


def test_what_an_older_version_found_under_no_common_key_is_found(
    register: Register, as_an_older_version: Callable[..., None]
) -> None:
    as_an_older_version(keys=lambda form: ["P:" + " ".join(form.name)])
    file_both(register)
    assert len(register.people()) == 2
    as_an_older_version()
    assert register.link_anew() == 1
    assert len(register.people()) == 1


def test_a_link_that_this_version_would_not_make_is_taken_back(
    register: Register, as_an_older_version: Callable[..., None]
) -> None:
    file_both(register)
    assert len(register.people()) == 1
    as_an_older_version(compare=lambda left, right: None)
    assert register.link_anew() == 1
    assert len(register.people()) == 2
    assert register.check() == []


def test_what_a_person_judged_stays(register: Register, as_an_older_version: Callable[..., None]) -> None:
    as_an_older_version(compare=lambda left, right: None)
    file_both(register)
    left, right = (person.id for person in register.people())
    register.judge(Judgement.NOT_SAME, left, right, **WHY)
    as_an_older_version()
    register.link_anew()
    assert len(register.people()) == 2


def test_killed_while_comparing_anew(address: str, as_an_older_version: Callable[..., None]) -> None:
    as_an_older_version(compare=lambda left, right: None)
    with Register.open(address) as register:
        for surname in SURNAMES:
            for given in ("Ana Maria", "Ana"):
                document = a_document(f"{given} {surname}.", id=f"{given} {surname}")
                register.file(a_reading(document, replace(ANA, name=document.id)))
    as_an_older_version()

    def work(report: Report) -> None:
        with Register.open(address) as register:
            report(str(register.link_anew()))

    for _ in kill_often(work, times=kills_on(address), within=0.2, seed=3):
        with Register.open(address) as register:
            assert register.check() == []
            assert len(register.documents()) == 2 * len(SURNAMES)
    with Register.open(address) as register:
        register.link_anew()
        assert all(len(person.sources) > 1 for person in register.people())
