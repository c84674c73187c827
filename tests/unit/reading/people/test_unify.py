"""Mentions joined into people."""

from __future__ import annotations

from dragoman.model.text import Span
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.unify import Figure, name_key, unify


def a_mention(name: str, at: int, *, rank: str | None = None, country: str | None = None) -> Mention:
    span = Span(at, at + len(name))
    return Mention(0, span, span, name, "rank", rank=rank, country=country)


def names(*mentions: Mention) -> list[list[str]]:
    return [[mention.name for mention in figure.mentions] for figure in unify(list(mentions))]


def only(*mentions: Mention) -> Figure:
    [figure] = unify(list(mentions))
    return figure


def test_a_part_of_a_name_is_of_the_one_who_bears_it() -> None:
    assert names(a_mention("Ana Silva", 0), a_mention("Silva", 50)) == [["Ana Silva", "Silva"]]


def test_of_two_bearers_the_one_named_last_before_is_meant() -> None:
    found = names(a_mention("Ana Silva", 0), a_mention("Bo Silva", 50), a_mention("Silva", 90))
    assert found == [["Ana Silva"], ["Bo Silva", "Silva"]]


def test_a_single_word_of_another_country_is_another_person() -> None:
    assert len(names(a_mention("Ana Silva", 0, country="PT"), a_mention("Silva", 50, country="BR"))) == 2


def test_a_slip_of_one_letter_is_the_same_person() -> None:
    assert names(a_mention("Ana Silvano", 0), a_mention("Ana Silvana", 50)) == [
        ["Ana Silvano", "Ana Silvana"]
    ]


def test_names_that_differ_in_two_letters_are_two_people() -> None:
    assert len(names(a_mention("Ana Silvano", 0), a_mention("Ana Salvana", 50))) == 2


def test_diacritics_and_order_make_no_other_person() -> None:
    assert len(names(a_mention("Đỗ Minh", 0), a_mention("Minh Do", 50))) == 1


def test_the_first_rank_with_a_full_name_is_the_persons() -> None:
    figure = only(a_mention("Silva", 50, rank="colonel"), a_mention("Ana Silva", 70, rank="general"))
    assert figure.rank == "general"


def test_a_name_is_folded_without_case_stops_and_marks() -> None:
    assert name_key("Đỗ T. Al-Saïd") == ("do", "t", "al", "said")
