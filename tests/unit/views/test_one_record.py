"""The briefs on a counterpart and on a mechanism."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.errors import UsageError
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.views.brief import Brief, brief_on, render_brief
from dragoman.views.brief.render import render_file
from dragoman.views.web.desk import Desk
from tests.register_builders import a_document, a_reading
from tests.web_builders import a_client, a_desk

PAIR = ("NO", "PT")


def a_dialogue(number: int, day: str) -> Engagement:
    return Engagement(
        "dialogue",
        mechanism="Defence Policy Dialogue",
        edition=number,
        date=parse_partial_date(day),
        country="NO",
        parties=PAIR,
        participants=(Participant("Ana Silva", "co_chair"), Participant("Bo Berg", "co_chair")),
    )


def readings() -> list[object]:
    people = [Person("Ana Silva", "PT", "major_general", "Head of Policy"), Person("Bo Berg", "NO")]
    earlier = (
        "Ana Silva and Bo Berg co-chaired the first Defence Policy Dialogue. They agreed to train divers."
    )
    later = "Ana Silva, now Chief of Defence, and Bo Berg co-chaired the third Defence Policy Dialogue."
    return [
        a_reading(
            a_document(earlier, id="first", published="2020-05-04"),
            *((each, each.name) for each in people),
            (a_dialogue(1, "2020-05-03"), earlier.split(". ")[0]),
            (Commitment("agreed", "train divers", PAIR, PAIR, ("navy",)), "agreed to train divers"),
            parties=PAIR,
        ),
        a_reading(
            a_document(later, id="third", published="2022-05-04"),
            (
                Person("Ana Silva", "PT", "lieutenant_general", "Chief of Defence"),
                "Ana Silva, now Chief of Defence",
            ),
            (people[1], "Bo Berg"),
            (a_dialogue(3, "2022-05-03"), later),
            parties=PAIR,
        ),
    ]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "register.db", clock=lambda: datetime(2026, 1, 1, tzinfo=UTC)) as register:
        for each in readings():
            register.file(each)  # type: ignore[arg-type]
        yield register


def on_person(register: Register, on: date) -> Brief:
    (person,) = (each for each in register.people() if each.name == "Ana Silva")
    return brief_on(register, person.id, on=on)


def lines_of(page: Brief, title: str) -> str:
    markdown = render_brief(page, as_format="md")
    return markdown.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]


def test_a_counterpart_is_shown_in_each_post_the_latest_first(register: Register) -> None:
    page = on_person(register, date(2023, 1, 1))
    assert page.title == "Ana Silva, Portugal"
    assert page.standfirst == "As of 1 January 2023, from 2 documents, published 2020–2022."
    posts = lines_of(page, "Posts and ranks")
    assert posts.index("Lieutenant General | Chief of Defence") < posts.index(
        "Major General | Head of Policy"
    )
    assert "| Bo Berg | Norway | 2 | Defence Policy Dialogue, no. 3, 3 May 2022 |" in lines_of(
        page, "Whom they met"
    )
    assert "Train divers *(agreed by Norway and Portugal" in lines_of(page, "Open commitments made there")


def test_what_only_a_later_report_tells_is_left_out(register: Register) -> None:
    page = on_person(register, date(2021, 1, 1))
    assert "Chief of Defence" not in render_brief(page, as_format="md")
    assert page.standfirst == "As of 1 January 2021, from 1 document, published 2020."


def test_a_mechanism_has_its_editions_and_what_is_missing(register: Register) -> None:
    (mechanism,) = register.mechanisms()
    page = brief_on(register, mechanism.id, on=date(2023, 1, 1))
    editions = lines_of(page, "Editions")
    assert editions.index("| 3 May 2022 | 3 |") < editions.index("| 3 May 2020 | 1 |")
    assert "Ana Silva, Chief of Defence; Bo Berg" in editions
    assert "no. 2" in lines_of(page, "What is not known")
    assert "Train divers" in lines_of(page, "Open commitments made there")


@pytest.mark.parametrize("as_format", ["pdf", "docx"])
def test_both_are_files_too(register: Register, as_format: str) -> None:
    assert len(render_file(on_person(register, date(2023, 1, 1)), as_format=as_format)) > 5000


def test_every_statement_has_its_source(register: Register) -> None:
    page = on_person(register, date(2023, 1, 1))
    rows = [row for section in page.sections for block in section.blocks for row in block.rows]
    assert len(rows) >= 5
    assert all(row.notes for row in rows)


def test_other_records_have_no_brief(register: Register) -> None:
    (commitment,) = register.commitments()
    with pytest.raises(UsageError, match="a brief is on two countries, on a person"):
        brief_on(register, commitment.id, on=date(2023, 1, 1))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path, readings())  # type: ignore[arg-type]
    yield made
    made.close()


@pytest.fixture
def client(desk: Desk) -> TestClient:
    return a_client(desk)


def test_the_pages_lead_to_the_brief_and_its_files(client: TestClient, desk: Desk) -> None:
    (person,) = (each for each in desk.register.people() if each.name == "Ana Silva")
    (mechanism,) = desk.register.mechanisms()
    assert f'href="/brief?about={person.id}"' in client.get(f"/records/{person.id}").text
    pair = client.get("/brief?left=NO&right=PT&on=2023-01-01").text
    for record_id, title in ((person.id, "Ana Silva, Portugal"), (mechanism.id, "Defence Policy Dialogue")):
        assert f'href="/brief?about={record_id}&amp;on=2023-01-01"' in pair
        asked = f"about={record_id}&on=2023-01-01"
        assert f"<h1>{title}</h1>" in client.get(f"/brief?{asked}").text
        for ending in ("pdf", "docx", "md"):
            answer = client.get(f"/brief.{ending}?{asked}")
            assert answer.status_code == 200
            assert (
                f'filename="brief-{record_id}-2023-01-01.{ending}"' in answer.headers["content-disposition"]
            )
        assert client.get(f"/api/v1/briefs/{record_id}?on=2023-01-01").json()["title"] == title
    assert client.get("/brief?about=E-none").status_code == 404
