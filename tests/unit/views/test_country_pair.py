"""The brief on two countries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.errors import UsageError
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.answers import Quoted
from dragoman.register.records import Said
from dragoman.views.brief import Brief, brief, render_brief
from tests.register_builders import a_document, a_reading

PAIR = ("PT", "NO")
ON = date(2024, 1, 1)
DUE = parse_partial_date("2023")


def a_dialogue(number: int, day: str, host: str) -> Engagement:
    return Engagement(
        "dialogue",
        mechanism="Defence Policy Dialogue",
        edition=number,
        date=parse_partial_date(day),
        country=host,
        parties=PAIR,
        participants=(Participant("Ana Silva", "co_chair"),),
    )


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    talks = a_document(
        "Ana Silva & Bo Berg <met>.", published="2022-05-04", url="https://news.example/1", outlet=None
    )
    later = a_document("Much later.", published="2025-01-01")
    old = a_document("An old report.", published="2019-01-05")
    with Register.open(tmp_path / "register.db", clock=lambda: datetime(2026, 1, 1, tzinfo=UTC)) as register:
        register.file(
            a_reading(
                talks,
                Person("Ana Silva", "PT", "lieutenant_general", "Chief of Defence"),
                Person("Bo Berg", "NO", None, "Minister of Defence"),
                a_dialogue(3, "2022-05-03", "NO"),
                Instrument("memorandum_of_understanding", "memorandum on divers", parties=PAIR),
                Commitment(
                    "requested", "train divers", ("NO",), ("PT",), ("navy",), parse_partial_date("2023")
                ),
                Commitment("agreed", "exchange | officers", PAIR, PAIR, ("education_training",)),
                parties=PAIR,
            )
        )
        register.file(a_reading(old, a_dialogue(1, "2019-01-03", "PT"), parties=PAIR))
        register.file(a_reading(later, Person("Cy New", "PT", None, "Minister"), parties=PAIR))
        yield register


@pytest.fixture
def page(register: Register) -> Brief:
    return brief(register, "pt", "no", on=ON)


def lines_of(page: Brief, title: str) -> str:
    markdown = render_brief(page, as_format="md")
    return markdown.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]


def test_it_says_whom_it_is_about_and_from_how_many_documents(page: Brief) -> None:
    assert page.title == "Portugal and Norway: defence cooperation"
    assert page.standfirst == "As of 1 January 2024, from 2 documents, published 2019–2022."


def test_people_are_in_the_post_of_their_last_sighting(page: Brief) -> None:
    assert "Lieutenant General Ana Silva, last seen as Chief of Defence on 3 May 2022." in lines_of(
        page, "Who is who"
    )


def test_what_only_a_later_report_tells_is_left_out(page: Brief) -> None:
    assert "Cy New" not in render_brief(page, as_format="md")


def test_open_commitments_stand_by_side_and_overdue_ones_are_marked(page: Brief) -> None:
    open_ones = lines_of(page, "Open commitments")
    assert "### Norway asked or proposed" in open_ones
    assert "Train divers *(requested, 3 May 2022, due 2023, overdue)*" in open_ones


def test_the_next_edition_is_inferred_and_says_so(page: Brief) -> None:
    mechanisms = lines_of(page, "Mechanisms")
    assert "no. 3, 3 May 2022" in mechanisms
    assert "January 2024 (inferred from a rhythm of 20 months; turn of Portugal, inferred)" in mechanisms
    assert "no. 2" in mechanisms


def test_gaps_are_told(page: Brief) -> None:
    gaps = lines_of(page, "What is not known")
    assert "Defence Policy Dialogue: no. 2 not in the record." in gaps
    assert "The date is not told of: memorandum on divers." in gaps
    assert "No document in the register was published in 2020–2021." in gaps


def test_every_statement_has_a_footnote_and_every_footnote_a_statement(page: Brief) -> None:
    for section in page.sections[:-1]:
        for block in section.blocks:
            assert all(each.notes for each in (*block.items, *block.rows)), section.title
    markdown = render_brief(page, as_format="md")
    called = {int(number) for number in re.findall(r"\[\^(\d+)\](?!:)", markdown)}
    assert called == {note.number for note in page.footnotes}


def test_a_footnote_gives_outlet_or_host_day_and_quote(page: Brief) -> None:
    assert {(note.source, note.published, note.quote) for note in page.footnotes} >= {
        ("news.example", "4 May 2022", "Ana Silva & Bo Berg <met>."),
        ("The Outlet", "5 January 2019", "An old report."),
    }


def test_the_page_is_whole_in_itself_and_escapes_what_it_quotes(page: Brief) -> None:
    html = render_brief(page, as_format="html")
    assert "&lt;met&gt;" in html
    assert "<met>" not in html
    assert not re.search(r"<(script|link|img)|url\(|@import", html)


def test_a_bar_in_a_quote_does_not_break_a_table(page: Brief) -> None:
    rows = [line for line in lines_of(page, "Areas").splitlines() if "officers" in line]
    assert all(r"exchange \| officers".capitalize() in row for row in rows)


def test_a_pair_of_which_nothing_is_known_says_so(register: Register) -> None:
    page = brief(register, "FJ", "IS", on=ON)
    assert "holds no document" in page.standfirst
    assert page.footnotes == ()


def test_an_unknown_code_names_near_ones(register: Register) -> None:
    with pytest.raises(UsageError, match=r"Norwy: no country.*did you mean NO \(Norway\)"):
        brief(register, "PT", "Norwy", on=ON)


def items_of(made: Brief, title: str) -> list[str]:
    (section,) = (each for each in made.sections if each.title == title)
    return [item.text for block in section.blocks for item in block.items]


def test_each_level_of_relations_stands_once_with_its_date_the_newest_first(tmp_path: Path) -> None:
    told = (
        ("strategic partnership", None),
        ("strategic partnership with Norway", "2014"),
        ("bilateral strategic partnership", "2014"),
        ("comprehensive strategic partnership", "2022-03"),
        ("enduring partnership", None),
        ("comprehensive strategic partnership in everything", "2026-03"),
    )
    with Register.open(tmp_path / "levels.db") as register:
        for number, (title, day) in enumerate(told):
            date_of = parse_partial_date(day) if day else None
            level = Instrument("partnership", title, "in_force", date_of, parties=PAIR)
            register.file(a_reading(a_document(f"Report {number}."), level, parties=PAIR))
        made = brief(register, "PT", "NO", on=ON)
    assert items_of(made, "State of relations and legal basis") == [
        "Level of relations: comprehensive strategic partnership (March 2022).",
        "Level of relations: strategic partnership (2014).",
        "Level of relations: enduring partnership.",
    ]


def test_what_came_later_is_not_counted(tmp_path: Path) -> None:
    with Register.open(tmp_path / "later.db") as register:
        for number, day in enumerate(("2019-01-05", "2022-05-04", "2025-01-01")):
            register.file(a_reading(a_document(f"Report {number}.", published=day), parties=PAIR))
        made = brief(register, "PT", "NO", on=ON)
    assert made.standfirst == "As of 1 January 2024, from 2 documents, published 2019–2022."
    assert items_of(made, "What is not known") == ["No document in the register was published in 2020–2021."]


def test_a_visit_of_nobody_named_is_left_out_beside_one_with_names(tmp_path: Path) -> None:
    day = parse_partial_date("2022-05-03")
    visit = Engagement("visit", date=day, country="NO", parties=PAIR)
    named = Engagement(
        "visit", date=day, country="NO", parties=PAIR, participants=(Participant("Ana Silva", "guest"),)
    )
    with Register.open(tmp_path / "twice.db") as register:
        register.file(a_reading(a_document("One report."), visit, named, parties=PAIR))
        made = brief(register, "PT", "NO", on=ON)
    (section,) = (each for each in made.sections if each.title == "Last engagements")
    assert [row.cells[3] for row in section.blocks[0].rows] == ["Ana Silva (side not told)"]


def test_only_the_sentences_that_are_printed_are_looked_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Said] = []
    quotes = Register.quotes

    def counted_quotes(self: Register, sources: Iterable[Said]) -> dict[str, list[Quoted]]:
        asked.extend(sources := list(sources))
        return quotes(self, sources)

    with Register.open(tmp_path / "register.db") as register:
        for number in range(40):
            document = a_document(f"Report {number}.", published=f"20{number % 20:02}-05-04")
            register.file(a_reading(document, Person("Ana Silva", "PT"), parties=PAIR))
        monkeypatch.setattr(Register, "quotes", counted_quotes)
        brief(register, *PAIR, on=ON)
    assert 0 < len(asked) <= 3
