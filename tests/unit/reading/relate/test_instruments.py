import calendar
import re
from dataclasses import dataclass

import pytest

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.text import Span
from dragoman.reading.relate.instrument_words import load_instrument_words
from dragoman.reading.relate.instruments import InstrumentSeen, find_instruments
from dragoman.reading.tokens import plain_text
from tests.builders import a_document
from tests.unit.reading.stories import reader

WORDS = load_instrument_words("en")
MONTHS = calendar.month_name[1:]
DATE = re.compile(rf"(?:(?P<day>\d\d?) )?(?:(?P<month>{'|'.join(MONTHS)}) )?(?P<year>(?:19|20)\d\d)")


@dataclass(frozen=True)
class Part:
    span: Span
    date: PartialDate | None = None


def read(text: str) -> list[InstrumentSeen]:
    plain = plain_text(text)
    sentences = [Part(Span(*match.span())) for match in re.finditer(r"\S[^.]*\.", plain)]
    dates = [Part(Span(*match.span()), parse_partial_date(edtf(match))) for match in DATE.finditer(plain)]
    return find_instruments(plain, sentences=sentences, dates=dates, words=WORDS)


def edtf(match: re.Match[str]) -> str:
    parts = [match["year"]]
    if match["month"]:
        parts.append(f"{MONTHS.index(match['month']) + 1:02d}")
    if match["day"]:
        parts.append(f"{int(match['day']):02d}")
    return "-".join(parts)


def brief(text: str) -> list[tuple[str, str, str | None]]:
    return [(each.type, each.status, str(each.date) if each.date else None) for each in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Freedonia and Sylvania signed a memorandum of understanding on naval training in May 2011.",
            ("memorandum_of_understanding", "signed", "2011-05"),
        ),
        ("The two sides will sign an arrangement on logistics support.", ("arrangement", "planned", None)),
        ("A letter of intent on radars is to be signed next year.", ("letter_of_intent", "planned", None)),
        ("They work under the 2018 Joint Vision Statement.", ("joint_vision_statement", "in_force", "2018")),
        ("The general agreement on defence dates back to 1996.", ("agreement", "in_force", "1996")),
        ("Ties were raised to a strategic partnership in 2016.", ("partnership", "in_force", "2016")),
        ("He proposed a Status of Forces Agreement.", ("agreement", "proposed", None)),
        ("The officers signed the minutes of the talks.", ("minutes", "signed", None)),
        ("The admirals signed a plan of naval drills for 2031.", ("plan", "signed", None)),
        ("They initialled terms of reference for a working group.", ("terms_of_reference", "signed", None)),
        ("The defence treaty between the two was concluded in 1977.", ("treaty", "signed", "1977")),
        ("The sides signed a protocol on border patrols.", ("other", "signed", None)),
        (
            "The memorandum on naval training, signed in May 2011, remains our basis.",
            ("memorandum_of_understanding", "in_force", "2011-05"),
        ),
        ("The defence accord signed in May 2011 guides it all.", ("agreement", "in_force", "2011-05")),
        ("The ministers signed a plan of action on border patrols.", ("plan", "signed", None)),
        ("The two of us put our names to a declaration on training.", ("joint_statement", "signed", None)),
        ("They countersigned a letter of acceptance for naval guns.", ("contract", "signed", None)),
        ("The Strategic Framework Programme of defence cooperation was signed.", ("plan", "signed", None)),
        ("They released a joint statement on naval training.", ("joint_statement", "signed", None)),
        (
            "They signed a Memorandum of Understanding on Naval Training, negotiated since May 2009.",
            ("memorandum_of_understanding", "signed", None),
        ),
        (
            "A Status of Forces Agreement, under negotiation since May 2009, will be signed.",
            ("agreement", "planned", None),
        ),
    ],
)
def test_an_instrument_is_read_with_status_and_date(text: str, expected: tuple[str, str, str | None]) -> None:
    assert brief(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides were in agreement.",
        "Agreement was reached to hold more drills.",
        "They plan to hold a drill.",
        "The talks lasted thirty minutes.",
        "A memorandum on rice imports was signed.",
        "The North Atlantic Treaty Organization held a meeting.",
        "There is no treaty to fear.",
        "The guard of honour marched as protocol requires.",
        "The minister said in a joint statement that ties are good.",
        "The player signed a three-year contract with the club.",
        "The boats sailed on the Tisa.",
        "They will carry out the agreement reached during the visit.",
        "In the agreement that was reached last May, the army sends cadets.",
        "The sides came to an agreement about sending five officers to study.",
        "He is ready to back the naval yards through enhanced partnership and joint work.",
        "The meeting is a step to a strategic partnership.",
        "",
        "They reached consensus on plans for rescue drills between Peru and Kenya.",
        "The two sides reached agreement on joint patrols.",
    ],
)
def test_look_alikes_are_no_instruments(text: str) -> None:
    assert read(text) == []


def test_one_named_again_is_the_same_and_lends_its_date() -> None:
    text = (
        "The Defence Cooperation Agreement (DCA) is the base of all work. "
        "The ministers signed the DCA in March 2012. The agreement covers training."
    )
    (seen,) = read(text)
    assert (seen.title, str(seen.date)) == ("Defence Cooperation Agreement (DCA)", "2012-03")
    assert text[seen.span.start : seen.span.end] == "The ministers signed the DCA in March 2012."


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Both sides praised the implementation of the joint vision statement.", ["joint_vision_statement"]),
        ("They will carry out the joint vision statement well.", ["joint_vision_statement"]),
        ("They spoke of their joint vision.", []),
        ("Both sides praised the implementation of the memorandum.", []),
    ],
)
def test_what_two_sides_have_one_of_is_named_by_its_noun_alone(text: str, types: list[str]) -> None:
    assert [seen.type for seen in read(text)] == types


def test_several_in_one_sentence_are_several() -> None:
    text = "They signed a letter of intent on radars and a plan of naval drills, recalling the pact of 1999."
    assert brief(text) == [
        ("letter_of_intent", "signed", None),
        ("plan", "signed", None),
        ("agreement", "signed", "1999"),
    ]


def test_a_listed_plural_is_several() -> None:
    text = "Two protocols, one on air control, one on the care of veterans, were signed by the sides."
    assert [each.title for each in read(text)] == [
        "protocol on air control",
        "protocol on the care of veterans",
    ]


def test_agreements_of_different_years_are_different() -> None:
    text = "The agreement on defence of 1995 ended. They signed an agreement on defence in 2012."
    assert [str(each.date) for each in read(text)] == ["1995", "2012"]


def test_a_date_of_what_is_planned_is_not_the_date_of_signing() -> None:
    assert brief("They signed a cooperation plan for 2031.") == [("plan", "signed", None)]


def test_a_title_holds_the_words_before_and_after_its_noun() -> None:
    (seen,) = read(
        "They signed the Freedonia-Sylvania Defence Cooperation Arrangement on mutual support on board."
    )
    assert seen.title.startswith("Freedonia-Sylvania Defence Cooperation Arrangement on mutual support")


def test_a_roadmap_is_a_plan_in_one_word_or_two() -> None:
    for word in ("Roadmap", "road map"):
        assert brief(f"They signed a 10-year {word} for defence cooperation.") == [("plan", "signed", None)]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("on naval training in Hanoi on 3 April", "memorandum of understanding on naval training"),
        ("on naval training on April 3rd in Hanoi", "memorandum of understanding on naval training"),
        (
            "on naval training and salvage in Paris, France",
            "memorandum of understanding on naval training and salvage",
        ),
        ("on demining in Lebanon in Hanoi last week", "memorandum of understanding on demining in Lebanon"),
        ("on demining in Lebanon", "memorandum of understanding on demining in Lebanon"),
        ("for 2023 to 2025 in Hanoi", "memorandum of understanding for 2023 to 2025"),
    ],
)
def test_where_and_when_it_was_signed_is_no_part_of_a_title(words: str, title: str) -> None:
    (seen,) = read(f"The ministers signed a memorandum of understanding {words}.")
    assert seen.title == title


def test_the_town_of_what_is_not_said_to_be_signed_is_part_of_its_title() -> None:
    (seen,) = read("The agreement on the naval school in Hanoi is in force.")
    assert seen.title == "agreement on the naval school in Hanoi"


def test_the_number_of_an_instrument_is_of_its_title() -> None:
    (seen,) = read("Freedonia and Sylvania signed Defence Agreement No 12 on naval training in May 2019.")
    assert (seen.title, str(seen.date)) == ("Defence Agreement No 12 on naval training", "2019-05")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "“Our armies have trained since 2004,” Peru said when it and Chile signed a defence pact.",
            None,
        ),
        ("Peru and Chile, whose navies have met since 1998, signed an agreement on military training.", None),
        ("Peru and Chile have been partners since 2004, when they signed a military agreement.", "2004"),
        ("Peru and Chile have had ties since 2004 through the signing of a military agreement.", "2004"),
    ],
)
def test_what_goes_on_since_a_year_was_not_signed_then_unless_by_a_signing(
    text: str, date: str | None
) -> None:
    found = [each.value.date for each in reader().read(a_document(text)).instruments]
    assert [each and str(each) for each in found] == [date]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The defence pact, signed in 2019, entered into force this spring.",
            ("agreement", "in_force", "2019"),
        ),
        ("The ministers approved the Military Cooperation Plan for 2031.", ("plan", "signed", None)),
        (
            "Both renewed their accord on Antarctic logistics on 3 May 2024.",
            ("agreement", "signed", "2024-05-03"),
        ),
        ("The planned defence agreement was raised again.", ("agreement", "planned", None)),
        ("They are drafting an agreement on search and rescue.", ("agreement", "planned", None)),
        ("Freedonia would like to have an agreement on naval training.", ("agreement", "proposed", None)),
        ("They agreed on 18 April 2024 to sign a naval training plan.", ("plan", "planned", None)),
        ("He will travel on 18 May 2024 to sign a naval training plan.", ("plan", "planned", "2024-05-18")),
        ("They rely on the Visiting Forces Agreement (2012).", ("agreement", "in_force", "2012")),
    ],
)
def test_what_has_become_of_a_paper_is_its_status(text: str, expected: tuple[str, str, str | None]) -> None:
    assert brief(text) == [expected]


def test_a_title_ends_where_its_fate_is_told() -> None:
    assert [each.title for each in read("The MoU on defence industry lapsed in 2022.")] == [
        "MoU on defence industry"
    ]


@pytest.mark.parametrize("plural", ["two documents", "two further frameworks", "three defence agreements"])
def test_a_plural_that_counts_what_is_listed_is_none_of_them(plural: str) -> None:
    text = f"On 3 May 2024 they signed {plural}: a memorandum on naval training and an arrangement on fuel."
    assert [each.type for each in read(text)] == ["memorandum_of_understanding", "arrangement"]


@pytest.mark.parametrize(
    "text",
    [
        "The sides came to agreement on holding naval drills in 2025.",
        "Both praised the Readiness Action Plan of the alliance.",
    ],
)
def test_accord_in_words_and_plans_of_an_alliance_are_no_instruments(text: str) -> None:
    assert brief(text) == []


def test_an_agreement_that_people_with_long_posts_signed_is_signed() -> None:
    text = (
        "Officers study in Lima under an agreement that the Defence Minister of Freedonia, Rufus Firefly, "
        "who is on a visit, and the Defence Minister of Sylvania, Ana Trentino, have signed there."
    )
    assert brief(text) == [("agreement", "signed", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They have an arrangement on submarine rescue. It dates from 2008.",
            [("arrangement", "in_force", "2008")],
        ),
        (
            "They have a memorandum on coast guard training. It was signed on 5 May 2024.",
            [("memorandum_of_understanding", "signed", "2024-05-05")],
        ),
        (
            "They will sign a memorandum on naval training. It was signed on 5 May 2024.",
            [("memorandum_of_understanding", "planned", None)],
        ),
        ("They signed a MoA on pilot exchanges.", [("memorandum_of_understanding", "signed", None)]),
        ("They formalised an agreement on border patrols.", [("agreement", "signed", None)]),
        ("An agreement on border patrols would be adopted later.", [("agreement", "planned", None)]),
        (
            "The agreement on air defence came into effect on 1 April 2024.",
            [("agreement", "in_force", "2024-04-01")],
        ),
    ],
)
def test_a_paper_has_the_day_told_right_behind_it(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No agreement was signed on 8 May 2024.", []),
        ("They are in talks on a logistics agreement.", [("agreement", "planned", None)]),
        ("They finalised a contract for patrol ships.", [("contract", "signed", None)]),
        ("They renewed, on 2 May in Oslo, the training arrangement.", [("arrangement", "signed", None)]),
        (
            "Their ties rest on the Agreement on Military Cooperation of 14 May 1997.",
            [("agreement", "in_force", "1997-05-14")],
        ),
    ],
)
def test_papers_under_way_finalised_renewed_and_those_there_are_not(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert brief(text) == expected


def test_a_dash_between_two_countries_does_not_end_a_title() -> None:
    (seen,) = read(
        "They praised the Joint Vision Statement on Kenya – Peru Defence Cooperation signed in 2018."
    )
    assert seen.title == "Joint Vision Statement on Kenya - Peru Defence Cooperation"


def test_a_paper_whose_parties_are_told_at_length_was_signed() -> None:
    (found,) = read(
        'An "Implementing Arrangement" for peacekeeping training between the Centre for Peace Training of '
        "the Kenyan army in Karen and the School of Peace Operations of the Peruvian army was signed."
    )
    assert (found.type, found.title, found.status) == ("arrangement", "Implementing Arrangement", "signed")


def test_any_agreements_there_are_tell_of_none() -> None:
    assert read("It does not replace any existing defence agreements, arrangements or memoranda.") == []
