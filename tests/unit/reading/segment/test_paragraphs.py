"""What each paragraph is to its report."""

from __future__ import annotations

from dragoman.languages.language import load_language
from dragoman.reading.segment.paragraphs import ParagraphKind, find_paragraphs

ENGLISH = load_language("en")
BODY = "The ministers of the two countries met in the capital to speak of training."


def kinds(*lines: str) -> list[ParagraphKind]:
    return [each.kind for each in find_paragraphs("\n\n".join(lines), ENGLISH)]


def test_a_line_without_a_stop_is_a_title_and_a_sentence_is_body() -> None:
    assert kinds("Ministers meet in the capital", BODY) == [ParagraphKind.TITLE, ParagraphKind.BODY]


def test_a_paragraph_printed_twice_is_furniture_the_second_time() -> None:
    assert kinds(BODY, BODY) == [ParagraphKind.BODY, ParagraphKind.FURNITURE]


def test_what_follows_related_news_is_another_story() -> None:
    assert kinds(BODY, "Related news", "A ship sailed away.")[-1] is ParagraphKind.ELSEWHERE


def test_a_line_that_says_who_took_the_picture_is_no_body() -> None:
    assert kinds(BODY, "Photo: A. Holm")[-1] is not ParagraphKind.BODY


def test_a_retired_general_is_no_caption() -> None:
    retired = "The minister met Major General Ana Silva (R), who had led the school."
    assert kinds(BODY, retired) == [ParagraphKind.BODY, ParagraphKind.BODY]


def test_a_whole_report_is_no_caption() -> None:
    words = "Silva (left) and Berg met. " + BODY * 8
    assert kinds(BODY, words)[-1] is ParagraphKind.BODY
    assert kinds(BODY, "Silva (left) and Berg met.")[-1] is ParagraphKind.CAPTION


def test_a_line_broken_in_the_midst_of_a_sentence_goes_on() -> None:
    assert len(kinds("The ministers met in the\ncapital to speak of training.")) == 1


def test_only_line_breaks_are_no_paragraph() -> None:
    assert kinds("", "", "") == []


def test_a_menu_before_the_report_does_not_end_it() -> None:
    assert kinds("Ships sail", "Latest news » Media", BODY)[1:] == [
        ParagraphKind.FURNITURE,
        ParagraphKind.BODY,
    ]


def test_in_a_text_cut_to_one_width_a_line_goes_on_before_a_capital_too() -> None:
    cut = (
        "The ministers met in\nthe capital and spoke of\ntraining with the chief of\nstaff of the Army, "
        "General\nBo Berg, who was there\nfor two days."
    )
    assert len(kinds(cut)) == 1


def test_lines_cut_to_one_width_are_joined_over_blank_lines() -> None:
    text = (
        "Two ships of the navy of Norway arrived at the\n\nport of Callao today on a visit "
        "of\n\nthree days. "
        "They were welcomed by the commander of\n\nthe naval base and by the ambassador of their\n\n"
        "country in Peru, the navy said.\n\nThe ships leave on Friday."
    )
    paragraphs = [
        text[each.span.start : each.span.end] for each in find_paragraphs(text, load_language("en"))
    ]
    assert [each[:9] for each in paragraphs] == [
        "Two ships",
        "The ships",
    ]
