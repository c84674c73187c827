"""The catalogue: what lists find in it, and how it follows the register."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dragoman.register import Register
from dragoman.views.pages import Filters, Order, Section
from dragoman.views.web import fitting
from dragoman.views.web.catalogue import Catalogue
from dragoman.views.web.counts import count_kinds, count_values, find_pairs
from dragoman.views.web.desk import Desk
from dragoman.views.web.fitting import count_hits
from dragoman.views.web.lists import find_all, find_open, find_page, find_some
from tests.register_builders import a_document
from tests.web_builders import ReadsNothing


def titles(desk: Desk, **filters: object) -> list[str]:
    return [each.title for each in find_all(desk.catalogue, Filters(**filters))]  # type: ignore[arg-type]


def test_the_newest_come_first_unless_asked_otherwise(desk: Desk) -> None:
    assert titles(desk, section=Section.ENGAGEMENTS) == ["Visit", "Signing", "Meeting"]
    assert titles(desk, section=Section.ENGAGEMENTS, order=Order.OLDEST)[0] == "Meeting"


@pytest.mark.parametrize("words", ["dang van an", "ĐẶNG", "an dang", "dan", "Hà Nội dang"])
def test_words_are_found_without_marks_in_any_order_and_unfinished(desk: Desk, words: str) -> None:
    assert "Đặng Văn An" in titles(desk, section=Section.PEOPLE, words=words) or "Meeting" in titles(
        desk, section=Section.ENGAGEMENTS, words=words
    )


@pytest.mark.parametrize("words", ['"', "* XOR", "NEAR(", "---", "a AND nothing", "words:x"])
def test_the_index_takes_no_orders_from_the_words(desk: Desk, words: str) -> None:
    assert titles(desk, words=words) == []


def test_filters_narrow_together(desk: Desk) -> None:
    assert titles(desk, section=Section.ENGAGEMENTS, between=("VN", "NO"), type="signing") == ["Signing"]
    assert titles(desk, section=Section.ENGAGEMENTS, since=date(2022, 1, 1), until=date(2022, 12, 31)) == [
        "Signing"
    ]
    assert titles(desk, section=Section.ENGAGEMENTS, between=("NO", "SE")) == []
    assert titles(desk, section=Section.COMMITMENTS, area="mapping") == ["share charts"]


def test_a_page_goes_on_where_the_last_one_ended(desk: Desk) -> None:
    first = find_page(desk.catalogue, Filters(Section.ENGAGEMENTS, size=2))
    after = find_page(desk.catalogue, Filters(Section.ENGAGEMENTS, size=2, after=first.records[-1].place))
    assert [each.title for each in (*first.records, *after.records)] == ["Visit", "Signing", "Meeting"]
    assert (first.total, first.has_more, first.pages) == (3, True, 2)


def test_counts_are_of_what_fits(desk: Desk) -> None:
    assert count_kinds(desk.catalogue, Filters(between=("NO", "VN")))["E"] == 3
    assert count_kinds(desk.catalogue, Filters(words="charts")) == {"C": 1, "D": 2, "I": 1}
    assert [each.value for each in count_values(desk.catalogue, Filters(Section.PEOPLE), "country")] == [
        "NO",
        "VN",
    ]
    assert find_pairs(desk.catalogue)[0].parties == ("NO", "VN")
    assert find_pairs(desk.catalogue, party="SE") == []


def test_what_is_filed_later_is_brought_in_alone(desk: Desk) -> None:
    assert desk.catalogue.sync(desk.queries).written == 0
    with Register.open(desk.options.register) as register:
        register.file(ReadsNothing().read(a_document("Another visit.", id="another", published="2024-01-01")))
    synced = desk.catalogue.sync(desk.queries)
    assert 2 <= synced.written < 6
    assert "another" in {
        each.title for each in find_all(desk.catalogue, Filters(Section.DOCUMENTS))
    } or titles(desk, words="another visit")


def test_a_lost_catalogue_is_built_again(desk: Desk) -> None:
    lost = desk.options.folder / "other.db"
    again = Catalogue(lost)
    assert again.sync(desk.queries).written == len(desk.queries.record_ids())
    assert find_all(again, Filters()) == find_all(desk.catalogue, Filters())


def counted_anew(catalogue: Catalogue) -> dict[str, list[tuple[object, ...]]]:
    """What the catalogue keeps counted, and the same counted out of its entries."""
    queries = {
        "tally": "SELECT kind, name, value, count(*) FROM tag GROUP BY 1, 2, 3"
        " UNION ALL SELECT kind, '', '', count(*) FROM entry GROUP BY 1",
        "by_year": """SELECT p.value, m.name, coalesce(t.value, ''), coalesce(substr(e.first_day, 1, 4), ''),
            count(*) FROM entry e JOIN tag p ON p.n = e.n AND p.name = 'pair'
            JOIN (SELECT 'E' AS kind, 'type' AS name UNION SELECT 'E', 'level' UNION SELECT 'C', 'area'
                UNION SELECT 'D', 'outlet') m
            ON m.kind = e.kind LEFT JOIN tag t ON t.n = e.n AND t.name = m.name
            WHERE t.value IS NOT NULL OR e.kind = 'D' GROUP BY 1, 2, 3, 4""",
        "placed": """SELECT e.kind || ' ' || t.value, e.day_down, e.id, e.n FROM entry e JOIN tag t USING (n)
            WHERE t.name IN ('pair', 'party')""",
    }
    for table, query in queries.items():
        kept = f"SELECT * FROM {table}" + (" WHERE list NOT LIKE 'C % %'" if table == "placed" else "")
        assert sorted(map(tuple, catalogue.ask(kept))) == sorted(map(tuple, catalogue.ask(query))), table
    return {table: sorted(map(tuple, catalogue.ask(f"SELECT * FROM {table}"))) for table in queries}


def test_what_is_kept_counted_is_what_there_is(desk: Desk) -> None:
    before = counted_anew(desk.catalogue)
    meeting = find_all(desk.catalogue, Filters(Section.ENGAGEMENTS, type="meeting"))[0]
    decided = desk.register.correct(meeting.id, "date", "2019-05-03", reason="", by="ann")
    desk.refresh()
    assert counted_anew(desk.catalogue) != before
    desk.register.undo(decided[0].id)
    desk.refresh()
    assert counted_anew(desk.catalogue).keys() == before.keys()
    with Register.open(desk.options.register) as register:
        register.file(ReadsNothing().read(a_document("Another visit.", id="another", published="2024-01-01")))
    desk.refresh()
    assert len(counted_anew(desk.catalogue)["placed"]) > len(before["placed"])


NARROWED: tuple[dict[str, Any], ...] = (
    {},
    {"type": "meeting"},
    {"since": date(2022, 1, 1)},
    {"words": "norway"},
    {"status": "held"},
)


@pytest.mark.parametrize("few", [0, 2000])
def test_the_same_records_are_found_along_every_way(
    desk: Desk, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sorted from a rare tag, along the list of a pair, or among those with the words."""
    monkeypatch.setattr(fitting, "FEW", few)
    for more in (*NARROWED, {"between": None, "words": "norway"}):
        for order in Order:
            filters = Filters(Section.ENGAGEMENTS, **{"between": ("NO", "VN"), "order": order, **more})
            page = find_page(desk.catalogue, filters)
            assert list(page.records) == find_all(desk.catalogue, filters)
            assert page.total == len(page.records)
            rest = replace(filters, size=1, after=page.records[0].place) if page.records else filters
            assert find_some(desk.catalogue, rest) == page.records[1:2]


def test_open_commitments_are_listed_by_side(desk: Desk) -> None:
    listed, total = find_open(desk.catalogue, ("NO", "VN"), side="NO", size=5)
    assert ([each.title for each in listed], total) == (["share charts"], 1)
    assert find_open(desk.catalogue, ("NO", "VN"), side="SE", size=5) == ((), 0)


@pytest.mark.parametrize(
    ("words", "kinds"),
    [("char", "ICD"), ("charts", "ICD"), ("h", ""), ("share charts", "CD"), ("an", "EPD"), ("share h", "")],
)
def test_hits_are_counted_by_kind_and_a_letter_alone_begins_no_word(
    desk: Desk, words: str, kinds: str
) -> None:
    catalogue = desk.catalogue
    counted = count_hits(catalogue, words)
    listed = find_some(catalogue, Filters(words=words, size=50))
    assert counted == Counter(each.kind for each in listed)
    assert set(counted) == set(kinds)


def test_words_that_very_many_hold_are_met_on_a_walk_and_found_alike(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in ("char", "share charts", "on", "2021 may"):
        asked = Filters(section=Section.DOCUMENTS, words=words)
        sorted_soon = find_some(desk.catalogue, asked)
        monkeypatch.setattr(fitting, "FEW", 0)
        assert find_some(desk.catalogue, asked) == sorted_soon
        monkeypatch.undo()
