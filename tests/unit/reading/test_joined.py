from __future__ import annotations

from tests.builders import a_document
from tests.unit.reading.stories import reader

FIRST = (
    "LIMA, 2 March 2021 (Agency) – Defence Minister Ana Silva of Peru received Norwegian Defence Minister Bo "
    "Berg in Lima on Monday.\n\nThe two ministers agreed to train engineers together. Minister Berg came for "
    "a three-day visit, during which they signed a memorandum of understanding on the exchange of officers."
)
SECOND = (
    "ACCRA, 3 March 2021 (Agency) – General Kofi Owusu, Chief of Defence Staff of Ghana, and General Per "
    "Holm, Chief of Defence of Fiji, held talks in Accra on Tuesday.\n\nThe two armies agreed to train "
    "together."
)


def test_each_story_is_a_scope_of_reference_and_the_reading_one() -> None:
    text = f"{FIRST}\n\n{SECOND}"
    reading = reader().read(a_document(text, published="2021-03-04"))
    assert set(reading.parties[:2]) == {"PE", "NO"}
    assert set(reading.parties[2:]) == {"GH", "FJ"}
    by = {each.evidence[0].span.start > len(FIRST): set(each.value.by) for each in reading.commitments}
    assert by == {False: {"PE", "NO"}, True: {"GH", "FJ"}}


def test_spans_count_from_the_beginning_and_keys_are_each_their_own() -> None:
    text = f"{FIRST}\n\n{SECOND}"
    reading = reader().read(a_document(text, published="2021-03-04"))
    found = [*reading.people, *reading.engagements, *reading.instruments, *reading.commitments]
    assert all(text[each.span.start : each.span.end] == each.quote for one in found for each in one.evidence)
    assert len({each.key for each in found}) == len(found)
    parts = {each.value.part_of for each in reading.engagements} - {None}
    assert parts <= {each.key for each in reading.engagements}


def test_somebody_told_of_in_two_stories_is_one_person() -> None:
    second = SECOND.replace(
        "General Per Holm, Chief of Defence of Fiji", "Norwegian Defence Minister Bo Berg"
    )
    reading = reader().read(a_document(f"{FIRST}\n\n{second}", published="2021-03-04"))
    assert [each.value.name for each in reading.people].count("Bo Berg") == 1


def test_the_day_of_a_text_is_that_of_its_first_story() -> None:
    reading = reader().read(a_document(f"{FIRST}\n\n{SECOND}", published=None))
    assert str(reading.document.published) == "2021-03-02"
    undated = FIRST.partition(" – ")[2]
    assert reader().read(a_document(f"{undated}\n\n{SECOND}", published=None)).document.published is None


def test_a_story_of_sport_beside_ours_is_not_read_and_hides_nothing() -> None:
    sport = (
        "LIMA, 3 March 2021 (Agency) – " + "The football club sold the striker to the league champions. " * 9
    )
    both, alone = (
        reader().read(a_document(text, published="2021-03-04")) for text in (f"{FIRST}\n\n{sport}", FIRST)
    )
    assert [each.value for each in both.engagements] == [each.value for each in alone.engagements]
