"""Undertakings: kinds, whose, areas, lists, and what is none."""

from __future__ import annotations

import pytest

from dragoman.model.text import Document
from dragoman.reading.reader import Reader
from dragoman.reading.relate.commitments import CommitmentSeen, find_commitments
from tests.builders import a_document

OPENING = (
    "Portugal's Defence Minister Ana Silva received Norwegian Defence Minister Bo Berg in Lisbon on Tuesday. "
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def read(reader: Reader, text: str, opening: str = OPENING) -> list[CommitmentSeen]:
    document: Document = a_document(opening + text)
    return find_commitments(reader.story(document))


@pytest.mark.parametrize(
    ("text", "kind", "by", "area"),
    [
        ("The two sides agreed to hold joint naval exercises.", "agreed", {"PT", "NO"}, "exercises"),
        ("The ministers agreed on Tuesday to expand cyber defence ties.", "agreed", {"PT", "NO"}, "cyber"),
        (
            "It was decided to open a course in military medicine.",
            "agreed",
            {"PT", "NO"},
            "military_medicine",
        ),
        ("Silva said Portugal would train Norwegian cadets.", "pledged", {"PT"}, "education_training"),
        ("Norway is ready to share its search and rescue skills.", "pledged", {"NO"}, "search_and_rescue"),
        ("Berg invited Portugal to the next Cold Response.", "invited", {"NO"}, "exercises"),
        (
            "Norway thanked Portugal for having airlifted its field hospital.",
            "done",
            {"PT"},
            "military_medicine",
        ),
        ("Berg asked Portugal to train peacekeepers.", "requested", {"NO"}, "peacekeeping"),
        ("Norway hopes to receive Portuguese help with demining.", "requested", {"NO"}, "demining"),
        ("Silva suggested that the two sides work together on cyber defence.", "proposed", {"PT"}, "cyber"),
        (
            "Berg suggested Portugal expand its pilot training courses.",
            "requested",
            {"NO"},
            "education_training",
        ),
        ("Norway invited Portuguese officers to its peacekeeping course.", "invited", {"NO"}, "peacekeeping"),
        ("The two navies will conduct a joint exercise in May.", "planned", {"PT", "NO"}, "exercises"),
        (
            "The two sides have effectively conducted exchanges in military medicine.",
            "done",
            {"PT", "NO"},
            "military_medicine",
        ),
        ("Silva has agreed besides that Norway trains cadets.", "pledged", {"PT"}, "education_training"),
        (
            "Silva, Minister of Portugal, and General Bo Berg, who leads a party, agreed to train cadets.",
            "agreed",
            {"PT", "NO"},
            "education_training",
        ),
        ("They were of one mind that cyber defence has to be built up.", "agreed", {"PT", "NO"}, "cyber"),
        (
            "Berg took the occasion to suggest that both train cadets.",
            "proposed",
            {"NO"},
            "education_training",
        ),
        (
            "Silva said Portugal is prepared, side by side with Norway, to train peacekeepers.",
            "pledged",
            {"PT"},
            "peacekeeping",
        ),
        ("Courses in cyber defence will be given by Norway.", "pledged", {"NO"}, "cyber"),
        ("Portugal has taken delivery of two patrol boats from Norway.", "done", {"NO"}, "maritime_security"),
        ("Radars have gone to the Portuguese Navy from the Norwegian Navy.", "done", {"NO"}, "navy"),
        ("Berg thanked Portugal for its hosting and for offering naval training.", "done", {"PT"}, "navy"),
        ("Cooperation will also continue in military medicine.", "agreed", {"PT", "NO"}, "military_medicine"),
        (
            "Cyber defence and military medicine are among the key points of this cooperation.",
            "agreed",
            {"PT", "NO"},
            "cyber",
        ),
        (
            "“Minister Silva and I agreed to train cadets,” Berg said.",
            "agreed",
            {"PT", "NO"},
            "education_training",
        ),
        ("Silva reiterated the readiness of Norway to join naval exercises.", "pledged", {"NO"}, "exercises"),
        ("Norway, she said, will train peacekeepers of Portugal.", "pledged", {"NO"}, "peacekeeping"),
        ("Joint naval exercises are planned, so that all learn.", "planned", {"PT", "NO"}, "exercises"),
        (
            "The two countries have maintained regular defence policy dialogues.",
            "ongoing",
            {"PT", "NO"},
            "policy_dialogue",
        ),
        ("Portugal handed over six patrol boats to the Norwegian navy.", "done", {"PT"}, "arms_transfer"),
    ],
)
def test_kind_side_and_area(reader: Reader, text: str, kind: str, by: set[str], area: str) -> None:
    (seen,) = read(reader, text)
    assert (seen.kind, set(seen.by)) == (kind, by)
    assert area in seen.areas


@pytest.mark.parametrize(
    "text",
    [
        "Silva expressed her belief that ties will flourish.",
        "The two sides exchanged views on regional issues of common concern.",
        "Berg later called on the Chief of the General Staff.",
        "The visit will contribute to deepening the friendship of the two countries.",
        "Berg laid a wreath at the monument to the fallen.",
    ],
)
def test_courtesies_and_events_are_none(reader: Reader, text: str) -> None:
    assert read(reader, text) == []


AGREED = [
    "Portugal and Norway agreed that their navies should exercise together every spring.",
    "The two navies will work closely together to establish a joint diving school.",
    "The agreement provides for the exchange of cadets and joint research on minesweepers.",
    "Under the document, the two armies will exchange instructors in mountain warfare.",
    "The accord will allow the two countries to share classified information on piracy.",
    "The two reached consensus on stepping up cooperation in peacekeeping.",
    "The ministers resolved to step up the fight against piracy.",
    "Both shared the view that the two countries should strengthen cooperation in maritime security.",
    "The two officials pledged closer cooperation in counter-terrorism.",
    "Among the results of the talks was a decision to train Norwegian and Portuguese medics together.",
    "Silva and Berg said their countries will strengthen cooperation in military education.",
    "The two ministers came to terms on the exchange of radar data.",
    "The visit closed with an accord on the joint training of submariners.",
]


@pytest.mark.parametrize("text", AGREED)
def test_both_agree_in_many_words(reader: Reader, text: str) -> None:
    (seen,) = read(reader, text)
    assert (seen.kind, set(seen.by)) == ("agreed", {"PT", "NO"})


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        ("Berg supported Portugal's proposal to set up an expert group on cyber defence.", "pledged", {"NO"}),
        ("Norway inked an agreement to grant Portugal 20 million kroner for radars.", "pledged", {"NO"}),
        ("Berg promised to give Portugal ten field hospitals.", "pledged", {"NO"}),
        ("Norway has committed 12 million euros for demining in the area.", "pledged", {"NO"}),
        ("Norway will make available two instructors in cyber defence.", "pledged", {"NO"}),
        ("Norwegian medics provided lectures on war surgery to their hosts.", "done", {"NO"}),
        ("The instructors of Norway shared their knowledge of winter rescue.", "done", {"NO"}),
        ("Norway has trained more than 200 Portuguese divers since 2010.", "done", {"NO"}),
        ("More than 40 Norwegian cadets have graduated from Portuguese academies.", "done", {"PT"}),
        ("Silva thanked Norway for its help in demining.", "done", {"NO"}),
        ("Norway helps with the training of Portuguese pilots.", "ongoing", {"NO"}),
        ("Norway buys ammunition from Portugal.", "ongoing", {"NO"}),
        ("Under the programme, Norway sends two language teachers to Lisbon each year.", "ongoing", {"NO"}),
        ("Norway has forty instructors at the Portuguese army school.", "ongoing", {"NO"}),
        (
            "Silva asked Norway to direct its agencies to speed up the delivery of radars.",
            "requested",
            {"PT"},
        ),
        ("Portugal wants Norway to share its experience in demining.", "requested", {"PT"}),
        ("Silva hoped that Norway will send more instructors to the naval school.", "requested", {"PT"}),
        ("Berg raised the possibility of a joint submarine rescue exercise.", "proposed", {"NO"}),
        (
            "Berg discussed with shipbuilders ways to begin joint production of patrol boats.",
            "proposed",
            {"NO"},
        ),
        (
            "The ministers exchanged views on measures to strengthen naval training.",
            "proposed",
            {"PT", "NO"},
        ),
        ("The two ministers will sign a memorandum on military medicine.", "planned", {"PT", "NO"}),
        ("Training of the joint battalion would begin in autumn.", "planned", {"PT", "NO"}),
        ("Norwegian observers were invited by Portugal to the naval exercise.", "invited", {"PT"}),
    ],
)
def test_one_side_in_many_words(reader: Reader, text: str, kind: str, by: set[str]) -> None:
    (seen,) = read(reader, text)
    assert (seen.kind, set(seen.by)) == (kind, by)


@pytest.mark.parametrize(
    "text",
    [
        "The frigate will dock in Lisbon until Sunday and her crew will play football with local sailors.",
        "Berg will attend and address the 12th Atlantic Forum on Thursday.",
        "Invited by Silva, Berg is paying an official visit to Portugal until Friday.",
        "The course will raise the capacity of the trainees and help to save lives at sea.",
        "Norway is committed to peace and stability in the region.",
        "Silva thanked his guest for the warm welcome and the cadets' parade.",
        '"They will talk about football, as always," a sailor joked.',
        "The visit will open a new page in the naval history of the two countries.",
        "The minister, who studied at the naval college, has held the post since May.",
    ],
)
def test_programmes_hopes_and_lives_are_none(reader: Reader, text: str) -> None:
    assert read(reader, text) == []


def test_two_sides_in_one_sentence_are_two(reader: Reader) -> None:
    text = "Silva asked Norway to train divers; Berg proposed joint exercises of the two navies."
    first, second = read(reader, text)
    assert (first.kind, first.by, second.kind, second.by) == ("requested", ("PT",), "proposed", ("NO",))
    assert first.span == second.span


def test_items_need_no_bullets(reader: Reader) -> None:
    text = "The ministers listed these results:\n\nA joint course in demining\n\nTalks of naval staffs\n\n"
    assert [seen.kind for seen in read(reader, text)] == ["agreed", "agreed"]


def test_the_action_of_a_passive_is_the_whole_clause(reader: Reader) -> None:
    (seen,) = read(reader, "A joint working group on drones will be set up by the two ministries.")
    assert seen.action == "A joint working group on drones will be set up by the two ministries"


def test_the_action_has_no_private_characters(reader: Reader) -> None:
    (seen,) = read(reader, "The two sides agreed to hold \uf0b7 joint  naval exercises.")
    assert seen.action == "hold joint naval exercises"


def test_weak_words_are_less_sure(reader: Reader) -> None:
    (agreed,) = read(reader, "The two sides agreed to hold joint naval exercises.")
    (weak,) = read(reader, "Norway funded the renovation of the field hospital.")
    assert weak.confidence < 0.6 < agreed.confidence


def test_each_item_of_a_list_is_one(reader: Reader) -> None:
    text = "The ministers agreed to:\n- hold joint naval exercises;\n- open a course in military medicine.\n"
    assert [seen.kind for seen in read(reader, text)] == ["agreed", "agreed"]


def test_the_area_may_stand_in_the_sentence_before(reader: Reader) -> None:
    text = "Berg praised Portuguese peacekeeping. Norway is ready to cooperate in this field."
    (seen,) = read(reader, text)
    assert "peacekeeping" in seen.areas


def test_the_action_is_in_words_of_the_text(reader: Reader) -> None:
    (seen,) = read(reader, "The two sides agreed to hold joint naval exercises, Silva said.")
    assert seen.action == "hold joint naval exercises"


def test_reports_of_other_matters_read_to_nothing(reader: Reader) -> None:
    opening = "Norway's trade minister was in Lisbon. "
    assert read(reader, "Portugal and Norway agreed to train fishermen.", opening) == []


def test_the_span_is_the_whole_sentence(reader: Reader) -> None:
    text = "The two sides agreed to hold joint naval exercises."
    (seen,) = read(reader, text)
    assert seen.span.start == len(OPENING)
    assert seen.span.end == len(OPENING + text)


@pytest.mark.parametrize(
    "text",
    [
        "Berg thanked his hosts for the warm welcome at the naval academy.",
        "Better and assured command of naval exercises matters too.",
        "Silva was keen to hear how naval exercises are run.",
        "The ministers discussed peacekeeping and the need to foster naval ties.",
        "The agreement was reached during naval talks in Lisbon on Tuesday.",
        "They saw the towns where the cyber defence exercises will be held in May.",
        "The main aim of the visit is to explore cyber defence.",
        "Berg was presented a guard of honour by the navy.",
        "This was agreed on Thursday during the naval talks.",
        "“We agree that naval security depends on the army industry,” Berg said.",
        "Navy cadets and foreign invited officers were on board.",
        "The fleet varies with the naval ships provided by contributing nations.",
        "Silva expressed optimism that the army vehicles would augment naval security.",
        "The ministers will proceed to the peacekeeping centre.",
    ],
)
def test_these_are_no_undertakings(reader: Reader, text: str) -> None:
    assert read(reader, text) == []


def test_two_deeds_of_one_side_in_one_sentence_are_two(reader: Reader) -> None:
    text = (
        "Silva proposed that the two countries sign an agreement on mutual logistics support, and invited "
        "the Norwegian army chief to visit Lisbon."
    )
    proposed, invited = read(reader, text)
    assert (proposed.kind, proposed.areas, invited.kind) == ("proposed", ("logistics",), "invited")
    assert proposed.action.endswith("logistics support")


def test_a_list_of_those_who_took_part_undertakes_nothing(reader: Reader) -> None:
    text = (
        "The armies of Norway and Kenya held talks. Among the heads of delegates were the following:\n"
        "- Norwegian Army Deputy Chief of Operations General Ana Silva\n"
        "- Kenyan Director for Planning and Exercises Colonel Bo Berg\n"
    )
    assert read(reader, text) == []


def test_an_invitation_that_somebody_is_thanked_for_is_none(reader: Reader) -> None:
    assert (
        read(reader, "General Berg of Norway thanked the Kenyan minister for the invitation to visit Kenya.")
        == []
    )
    (found,) = read(
        reader, "Kenya's minister thanked Norway for its help and invited the Norwegian navy to Kenya."
    )
    assert found.kind == "invited"


def test_assured_support_is_pledged(reader: Reader) -> None:
    (found,) = read(
        reader, "Norway's minister also assured continued support to the Kenyan army in training."
    )
    assert (found.kind, found.by) == ("pledged", ("NO",))


@pytest.mark.parametrize(
    "text",
    [
        "The visit shows the Norwegian Navy's commitment to maritime security in the region.",
        "The port call by Norwegian ships will enhance naval cooperation with Portugal.",
        "Silva then invited Berg to inspect the guard of honour of the navy.",
        "Berg told reporters what the course means to the Portuguese navy.",
        "Berg will observe the exercise of the Portuguese marines.",
        "Norway has completed a naval exercise with Portugal.",
    ],
)
def test_what_a_visit_shows_and_its_programme_are_no_undertakings(reader: Reader, text: str) -> None:
    assert read(reader, text) == []


def test_the_chiefs_of_three_countries_agree_together(reader: Reader) -> None:
    text = "The defence chiefs of Portugal, the United States and Norway agreed to hold naval exercises."
    [seen] = read(reader, text)
    assert (seen.kind, set(seen.by)) == ("agreed", {"PT", "US", "NO"})


def test_a_quotation_of_several_sentences_is_all_of_who_is_named_at_its_end(reader: Reader) -> None:
    text = (
        "“The pressure of Portugal’s foes grows. We will increase our help to the army with "
        "training. We will "
        "build cyber defence,” said Norwegian Defence Minister Bo Berg."
    )
    assert [each.by for each in read(reader, text)] == [("NO",), ("NO",)]


@pytest.mark.parametrize(
    "text",
    [
        "The exercise lets the Portuguese and Norwegian navies improve interoperability and deepen training.",
        "The Portuguese navy is conducting a bilateral maritime exercise with Norway.",
        "The talks are expected to cover:\n- Defence training in Norway\n- Maritime security off Portugal",
    ],
)
def test_what_a_thing_brings_or_talks_will_cover_is_no_undertaking(reader: Reader, text: str) -> None:
    assert [each for each in read(reader, text) if each.kind != "planned" or each.rule.endswith("item")] == []


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian army gave an overview of the training exercises proposed for the next cycle.",
        "The frigate, part of the forces put at NATO’s disposal, docked in Lisbon with the navy of Norway.",
    ],
)
def test_what_is_told_of_a_thing_by_the_way_is_no_undertaking(reader: Reader, text: str) -> None:
    assert not read(reader, text)


def test_who_attended_a_handover_gave_nothing(reader: Reader) -> None:
    text = (
        "Norway’s Ambassador Per Holm handed over military equipment to the army at a ceremony "
        "attended by Portugal’s "
        "Defence Minister Ana Silva."
    )
    (seen,) = read(reader, text)
    assert (seen.kind, seen.by) == ("done", ("NO",))


@pytest.mark.parametrize(
    "text",
    [
        "Berg spoke of the political will of all nations to keep the peace with peacekeeping forces.",
        "Berg stressed how important it is to hold the naval exhibition.",
        "The exercise is to strengthen the partnership of the two navies.",
        "The ministers discussed plans for new naval equipment.",
        "Norwegian frigates that are deployed around the world called at the port.",
    ],
)
def test_what_is_only_spoken_of_undertakes_nothing(reader: Reader, text: str) -> None:
    assert not read(reader, text)


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of the army games which will be held in Norway in August.",
        "Silva toured the yard of the firm that is to build two frigates for the Norwegian navy.",
        "Berg visited the range where the navies' divers will train in May.",
        "The sea phase of the naval drill will start on Friday.",
        "Exercise Atlantic Wind, a drill of the two navies, will end on 9 May.",
        "Berg will give a lecture on naval strategy at the war college.",
        "The commander of the Norwegian frigate will meet with the mayor of Lisbon and the naval governor.",
        "Silva sent good wishes from the army chief to the Norwegian army.",
        "A reporter asked the Norwegian minister what his navy thinks of it.",
        "You are requested to pass this on to the army press.",
        "Both nations are committed to a rules-based order and maritime security.",
        "Norway has remained committed to maritime security and order at sea.",
        "The ministers agreed on the good progress of the naval committee.",
        "It should be remembered that Norwegian cadets sailed on the training ship Sagres.",
        "Berg accepted an invitation to the naval review in Lisbon.",
        "Militants have carried out attacks on Norwegian and Portuguese peacekeepers.",
        "The drill was moved from May, and the mountain course was transferred to June 2026.",
        "The picture shows two Norwegian naval boats being handed over.",
        "During the visit Berg intends to meet the naval chief of Portugal.",
        "Piracy had continued to undermine the peace of the Portuguese and Norwegian navies.",
        "Silva, the navy minister, hoped to see this relationship mature.",
        "He added that his visit will open new doors for the navies.",
        "The frigates sailed in to continue the work of the naval task group.",
    ],
)
def test_what_is_told_of_things_and_persons_is_no_undertaking(reader: Reader, text: str) -> None:
    assert not read(reader, text)


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        (
            "Both sides reaffirmed their commitment to strengthening defence cooperation.",
            "agreed",
            {"PT", "NO"},
        ),
        ("The two ministers have reaffirmed their decision to deepen military ties.", "agreed", {"PT", "NO"}),
        ("The two countries will expand their military cooperation.", "agreed", {"PT", "NO"}),
        ("The ministers confirmed that both would promote defence relations.", "agreed", {"PT", "NO"}),
        ("Berg said the Norwegian army would provide support where needed.", "pledged", {"NO"}),
        ("Norway will set up a defence office in Lisbon next year.", "pledged", {"NO"}),
        ("The letter conveyed Norway's willingness to train Portuguese divers.", "pledged", {"NO"}),
        ("The Norwegian side expressed its availability to receive four cadets.", "pledged", {"NO"}),
        ("Berg said Norway would be glad to share its cyber skills.", "pledged", {"NO"}),
        ("Norway provided $2 million worth of training to the Portuguese navy.", "done", {"NO"}),
        ("Norway gave a patrol boat to the Portuguese navy.", "done", {"NO"}),
        ("The Norwegian navy facilitated training of Portuguese divers.", "done", {"NO"}),
        ("Silva took the occasion to thank Norway for training her divers.", "done", {"NO"}),
        ("Norway will support Portugal in making its army better.", "pledged", {"NO"}),
        ("Berg said his country will partner with Portugal on land.", "pledged", {"NO"}),
        (
            "We have reached a commitment to work closely on defence, both ministers said.",
            "agreed",
            {"PT", "NO"},
        ),
        ("Berg assured Silva of extending all sorts of military cooperation.", "pledged", {"NO"}),
        ("Both sides worked closely and well in peacekeeping.", "done", {"PT", "NO"}),
        (
            "Berg called for greater cooperation and joint projects in the field of defence.",
            "proposed",
            {"NO"},
        ),
    ],
)
def test_a_deed_or_the_ties_to_be_furthered_are_substance(
    reader: Reader, text: str, kind: str, by: set[str]
) -> None:
    seen = [(each.kind, set(each.by)) for each in read(reader, text)]
    assert seen == [(kind, by)]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("He said his ministry will help train cadets with its Portuguese counterpart.", {"NO"}),
        ("Berg also offered flying training to Portuguese officers at the Norwegian air school.", {"NO"}),
        (
            "The Norwegian Armed Forces (NAF) and the Portuguese Army have agreed to train divers.",
            {"PT", "NO"},
        ),
    ],
)
def test_who_acts_beside_whom_is_named(reader: Reader, text: str, by: set[str]) -> None:
    opening = "Norwegian Defence Minister Bo Berg received Portugal's Defence Minister Ana Silva in Oslo. "
    opening += "Berg spoke. "
    assert [set(each.by) for each in read(reader, text, opening)] == [by]


@pytest.mark.parametrize(
    ("text", "kind", "by", "areas"),
    [
        ("Norway gave two helicopters to the Portuguese army.", "done", {"NO"}, {"arms_transfer"}),
        ("Six masks boxes were donated by Norway to a Portuguese naval hospital.", "done", {"NO"}, None),
        ("Berg invited his Portuguese counterpart to Oslo.", "invited", {"NO"}, {"high_level_exchange"}),
        ("The two ministers agreed to meet in person.", "agreed", {"PT", "NO"}, {"high_level_exchange"}),
        ("They agreed to stand together against missile threats.", "agreed", {"PT", "NO"}, {"other"}),
        ("Two patrol boats will be donated to Portugal in May.", "planned", {"NO"}, None),
    ],
)
def test_the_deed_tells_areas_and_the_one_who_gets_tells_the_giver(
    reader: Reader, text: str, kind: str, by: set[str], areas: set[str] | None
) -> None:
    (seen,) = read(reader, text)
    assert (seen.kind, set(seen.by)) == (kind, by)
    assert "arms_transfer" not in seen.areas or "masks" not in text
    assert areas is None or set(seen.areas) == areas


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        (
            "General Berg called on the naval chief, Admiral Silva, and asked that two divers be trained.",
            "requested",
            "NO",
        ),
        ("Berg shared Portugal's proposal to establish a naval course.", "proposed", "PT"),
        (
            "Relief flights were provided by the Portuguese Air Force (PAF) and Norwegian Army.",
            "done",
            "NO PT",
        ),
        (
            "Berg hoped that the defence procurement agreement of the two navies would be renewed.",
            "proposed",
            "NO",
        ),
        (
            "Berg said he hoped the Portuguese Ministry of National Defence will support naval training.",
            "requested",
            "NO",
        ),
    ],
)
def test_whose_it_is_where_another_is_named_too(reader: Reader, text: str, kind: str, by: str) -> None:
    opening = "Norwegian General Bo Berg met Portuguese Admiral Ana Silva of the navy in Lisbon. "
    assert [(each.kind, set(each.by)) for each in read(reader, text, opening)] == [(kind, set(by.split()))]


@pytest.mark.parametrize(
    "text",
    [
        "Berg believed that the Portuguese ministry will hold the naval forum well.",
        "Silva was convinced that Norway's naval training would go on until the end.",
        "Troop 7 will hold shooting exercises at the camp on 29 March.",
        "The naval exercise of Portugal and Norway has seen ten editions.",
        "Various naval events have been held in Portugal this year.",
        "They discussed what naval equipment the two countries have bought.",
        "Silva will host visiting naval ministers for the forum.",
        "Berg will meet Admiral Silva of the Portuguese navy.",
        "As Norway makes ready to chair the naval forum, the guests arrived.",
        "Silva gave an overview of the drills proposed for the 36th cycle of the navies.",
    ],
)
def test_beliefs_and_what_neither_side_does_are_no_undertakings(reader: Reader, text: str) -> None:
    assert not read(reader, text)


@pytest.mark.parametrize(
    ("text", "kind", "by", "area"),
    [
        ("He assured his guest that Portugal would send two more divers.", "pledged", "PT", None),
        ("The Norwegian in turn asked that Portuguese divers be sent to Horten.", "requested", "NO", None),
        ("In return Norway will make its ranges available to naval gunners.", "pledged", "NO", None),
        ("In the coming years Norway will train Portuguese naval cadets.", "pledged", "NO", "navy"),
        ("During the talks both ministers gave the go-ahead for a naval course.", "agreed", "NO PT", "navy"),
        ("It was the consensus of the meeting that naval rescue be drilled.", "agreed", "NO PT", "navy"),
        ("The decisions adopted include a naval course in Horten.", "agreed", "NO PT", "navy"),
        ("Norway and Portugal should begin naval training, Silva suggested.", "proposed", "PT", "navy"),
        ("Berg agreed and invited him to visit Oslo.", "invited", "NO", "high_level_exchange"),
        ("Norway thanked Portugal for the two excavators handed over in May.", "done", "PT", "engineering"),
        ("Portugal backed Norway's plan to build a naval school.", "pledged", "PT", "navy"),
        ("Portuguese officers serve as advisers to the naval staff of Norway.", "ongoing", "PT", None),
        ("Silva counts on Norway to keep its minesweepers in the force.", "requested", "PT", "navy"),
        ("The navies of both sides shall exchange divers.", "planned", "NO PT", "navy"),
        ("Portugal is keen on acquiring six Norwegian missiles.", "requested", "PT", "arms_transfer"),
        ("Silva showed interest in joint demining courses.", "proposed", "PT", "demining"),
        ("We in Norway shall go on training naval cadets.", "pledged", "NO", "navy"),
        ("Berg told the Portuguese that naval courses would be added.", "pledged", "NO", "navy"),
        (
            "At the request of the Portuguese navy, a team of the Norwegian army is teaching engineers.",
            "ongoing",
            "NO",
            "engineering",
        ),
        (
            "A first group of cadets is already being trained in Horten by the Norwegian navy.",
            "ongoing",
            "NO",
            "navy",
        ),
        (
            "The ministers instructed the naval chiefs of their countries to open a course.",
            "agreed",
            "NO PT",
            None,
        ),
        ("They also want their navies to train together.", "proposed", "NO PT", "navy"),
        ("We are more than happy to bring three frigates, Berg said.", "pledged", "NO", "navy"),
        (
            "The clinic was built and equipped by the Norwegian navy for the troops of Portugal.",
            "done",
            "NO",
            "military_medicine",
        ),
        ("Silva commended Norway for its support of the naval school.", "done", "NO", None),
        ("Ten officers of Portugal are following the diving course run by Norway.", "ongoing", "NO", None),
        ("Portugal solicited help in clearing mines.", "requested", "PT", "demining"),
        ("Silva expects to receive naval charts.", "requested", "PT", "navy"),
        ("The two ministries have extended the naval project until 2030.", "agreed", "NO PT", "navy"),
        ("Norway and Portugal have undertaken in Lisbon to clear mines.", "agreed", "NO PT", "demining"),
        ("The Norwegian navy contributed radios and coached naval divers.", "done", "NO", "navy"),
        ("Portugal is to receive two frigates from Norway.", "planned", "NO", "navy"),
        (
            "Berg thanked Silva and assured her of the support of the Norwegian navy to Portugal.",
            "pledged",
            "NO",
            "navy",
        ),
        ("The two countries also run exchange programmes for naval officers.", "ongoing", "NO PT", "navy"),
        ("Norway has so far given the Portuguese navy two helicopters.", "done", "NO", "arms_transfer"),
        ("Four Portuguese officers are at school in Norway.", "ongoing", "NO", "education_training"),
        ("Silva said that time had come for a naval agreement.", "proposed", "PT", "navy"),
        ("She asked for more naval courses for Portuguese divers.", "requested", "PT", "navy"),
        (
            "Silva agreed with her Norwegian colleague that divers should train at the naval school.",
            "agreed",
            "NO PT",
            "navy",
        ),
        (
            "Norway and Portugal should train divers together, the Portuguese side recommended.",
            "proposed",
            "PT",
            None,
        ),
        ("The delegations identified areas such as demining.", "agreed", "NO PT", "demining"),
        ("The two sides studied the possibility of naval courses.", "proposed", "NO PT", "navy"),
        ("Norway is ready for sharing the lessons learned.", "pledged", "NO", None),
        (
            "Berg hoped that the Portuguese navy will study and support the training of divers.",
            "requested",
            "NO",
            "education_training",
        ),
        (
            "He expressed his desire to expand cyber ties between Portugal and Norway.",
            "proposed",
            "PT",
            "cyber",
        ),
        (
            "Berg reiterated support for Portugal and the willingness of the Norwegian navy to train.",
            "pledged",
            "NO",
            "navy",
        ),
        ("Silva lauded Norway for donating equipment.", "done", "NO", "arms_transfer"),
        (
            "The sides noted the visits of Norwegian officers to schools and agreed that drills be held.",
            "agreed",
            "NO PT",
            "exercises",
        ),
        (
            "Silva said peace was an aim of Norway and Portugal and called for naval drills.",
            "proposed",
            "PT",
            "exercises",
        ),
        ("Silva promised on her part to take four naval cadets.", "pledged", "PT", "navy"),
        (
            "Silva praised the cooperation of the past decade, particularly in demining.",
            "done",
            "NO PT",
            "demining",
        ),
        ("Silva spoke of Norway and wanted the country to go on training divers.", "requested", "PT", None),
        ("Portugal is undertaking cooperation in demining.", "ongoing", "PT", "demining"),
        ("Norway will continue making every effort to help Portugal.", "pledged", "NO", None),
        ("Berg thanked Portugal for its contributions to NATO exercises.", "done", "PT", "exercises"),
        (
            "Silva underlined that Norwegian officers were welcome to study at the naval school.",
            "invited",
            "PT",
            "navy",
        ),
        ("Silva pointed out perspectives of enhanced cyber ties.", "proposed", "PT", "cyber"),
        (
            '"We are interested in cyber ties," a naval website quoted Berg as saying.',
            "proposed",
            "NO",
            "cyber",
        ),
        ("Berg assured the Portuguese of Norway's support for naval training.", "pledged", "NO", "navy"),
        ("Silva cited the need for the two countries to clear mines.", "proposed", "PT", "demining"),
        ("It is vital to begin joint demining, Silva said.", "proposed", "PT", "demining"),
        (
            "Silva expressed her hope that Portugal and Norway will step up cyber ties.",
            "proposed",
            "PT",
            "cyber",
        ),
        (
            "A naval officer handed over an invitation to the drill from the Norwegian minister.",
            "invited",
            "NO",
            "exercises",
        ),
        ("Norway has posted an officer to train cadets in Lisbon.", "done", "NO", "education_training"),
        ("Silva and Berg also expressed the will to increase naval training.", "agreed", "NO PT", "navy"),
        ("They also expressed the need to increase naval training.", "proposed", "NO PT", "navy"),
        ("The deal, which was announced by Silva, will establish a naval school.", "agreed", "NO PT", "navy"),
        ("The cooperation will include a naval school.", "agreed", "NO PT", "navy"),
        (
            "The Norwegian and Portuguese navies engage with each other in drills.",
            "ongoing",
            "NO PT",
            "exercises",
        ),
        ("Under the naval agreement Norway is to train 40 divers.", "pledged", "NO", "navy"),
        (
            "Three frigates have been set aside, earmarked by Norway for naval training.",
            "pledged",
            "NO",
            "navy",
        ),
        (
            "Berg said he was glad and both leaders pledged to consult on cyber threats.",
            "agreed",
            "NO PT",
            "cyber",
        ),
        ("Silva said a naval school could be established in Horten.", "proposed", "PT", "navy"),
        ("They agreed on visits of delegations of all levels.", "agreed", "NO PT", "high_level_exchange"),
    ],
)
def test_more_ways_to_undertake_and_whose(
    reader: Reader, text: str, kind: str, by: str, area: str | None
) -> None:
    (seen,) = read(reader, text)
    assert (seen.kind, set(seen.by)) == (kind, set(by.split()))
    assert area is None or area in seen.areas


def test_people_named_with_their_countries_agree_together(reader: Reader) -> None:
    opening = "General Bo Berg of Norway and Admiral Ana Silva of Portugal agreed on naval training. "
    (seen,) = read(reader, "They met in Lisbon.", opening)
    assert (seen.kind, set(seen.by)) == ("agreed", {"NO", "PT"})


def test_work_that_goes_on_is_of_the_giver_told_before(reader: Reader) -> None:
    seen = read(
        reader,
        "Norway has trained 40 Portuguese divers. A team of four continues to assist the naval school.",
    )
    assert [(each.kind, each.by) for each in seen] == [("done", ("NO",)), ("ongoing", ("NO",))]


@pytest.mark.parametrize(
    "text",
    [
        "Berg will spend five days at the naval school.",
        "Berg will pay an official visit to the navy of Portugal in May.",
        "Silva will hold talks with naval officers.",
        "The Portuguese navy will hold a tender for two frigates.",
        "The Norwegian government would spend more on naval vessels.",
        "Readers ask whether Norway and Portugal will share one navy.",
        "The Norwegian ship, which had offered medical care to the navy, left Lisbon.",
        "The naval yard hopes to sell frigates to Norway.",
        "The Portuguese navy will retire three frigates.",
        "Silva vowed to be fair to the navy.",
        "Berg urged his men to keep the naval school tidy.",
        "Berg has received Portuguese naval medals.",
        "The navy has asked parliament to approve the purchase of two Norwegian frigates.",
        "The Norwegian navy will launch a new class of patrol ship.",
        "Naval veterans from Norway and Portugal will gather at Horten.",
        "Berg will go to the naval school.",
        "Berg presented the situation of the naval forces.",
        "Berg commanded a naval unit and taught at the school in Portugal.",
        "The joint patrol of the navies is expected to provide security at sea.",
        "Silva denied having asked Norway for naval divers.",
        "Silva said in parliament the navy would build more schools.",
        "Silva could not say when the Norwegian frigate would train at Horten.",
        "The naval pilot will be flown home tomorrow.",
        "Berg and his navy spoke in favour of the suggestion.",
        "The ministers will discuss naval training at the meeting.",
        "Silva noted that there was no official agreement on naval training.",
        "Silva affirmed Portugal's support for the central role of NATO.",
        "The equipment is intended to increase the readiness of naval peacekeepers.",
        "Sailors will participate in community relations events with the Portuguese navy.",
        "The Norwegian fleet will reach full strength in 2028, the navy said.",
        "The naval flagship will be replaced by a Norwegian frigate.",
        "Analysts say that Portugal would buy Norwegian naval missiles.",
        "The youth should study the history of the navy.",
        "A naval drill, which is held every two years, aims to test both navies.",
        "Norwegian officers who read the naval book agreed with him.",
        "The navy reaffirmed that Norway is committed to Portugal.",
        "The visit of the navy would widen relations between Norway and Portugal.",
        "Naval pilots of both countries worked in mixed crews.",
        "The ministries of Portugal and Norway spoke of a draft to govern naval training.",
    ],
)
def test_programmes_and_affairs_at_home_are_no_undertakings(reader: Reader, text: str) -> None:
    assert not read(reader, text)


def test_of_three_countries_the_two_named_before_act(reader: Reader) -> None:
    opening = "Portugal's Ana Silva and Norway's Bo Berg met in Lisbon while Kenya's navy looked on. "
    text = "Portugal and Norway sail on Friday, when the two countries will exchange naval divers."
    (seen,) = read(reader, text, opening)
    assert set(seen.by) == {"PT", "NO"}


def test_a_short_report_needs_one_word_of_defence(reader: Reader) -> None:
    opening = "Portugal's minister Ana Silva met Norway's minister Bo Berg in Lisbon. "
    text = "Norway will train Portuguese cadets at its school of engineers."
    (seen,) = read(reader, text, opening)
    assert seen.kind == "pledged"
    assert not read(reader, text + " They spoke of cod, wine and shoes." * 20, opening)


def test_both_are_those_who_met_where_a_third_country_is_spoken_of(reader: Reader) -> None:
    text = "They spoke of the navy and of Kenya. The leaders agreed to train Kenya’s navy."
    assert {frozenset(each.by) for each in read(reader, text)} == {frozenset({"NO", "PT"})}


@pytest.mark.parametrize(
    ("text", "kind", "area"),
    [
        (
            "The two ministers emphasised the importance of closer cooperation in counter-terrorism.",
            "agreed",
            "counter_terrorism",
        ),
        (
            "Silva stressed the significance of exchanging officers for training.",
            "proposed",
            "education_training",
        ),
        (
            "It is important for Portugal that Norwegian units rotate for joint exercises, Silva said.",
            "proposed",
            "exercises",
        ),
        (
            "“We are sharing intelligence with Norway,” Silva said.",
            "ongoing",
            "intelligence_information_sharing",
        ),
        (
            "Ways were considered for more cooperation in the defence industry.",
            "proposed",
            "defence_industry",
        ),
        ("They explored avenues for cooperation in military medicine.", "proposed", "military_medicine"),
        ("Norway will donate five patrol boats to the Portuguese navy.", "pledged", "arms_transfer"),
    ],
)
def test_wishes_deeds_and_gifts_in_other_words(reader: Reader, text: str, kind: str, area: str) -> None:
    (seen,) = read(reader, text)
    assert seen.kind == kind
    assert area in seen.areas


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian Navy has received six foreign ships this year, among them the Portuguese frigate.",
        "The ministries of Norway and Portugal have held bilateral defence consultations.",
        "A press conference is expected to follow the talks on naval training.",
        "The following issues were covered during the meetings:\n• Naval training\n• Cyber defence",
    ],
)
def test_guests_talks_and_topics_are_no_undertakings(reader: Reader, text: str) -> None:
    assert read(reader, text) == []


def test_what_a_page_tells_twice_is_undertaken_once(reader: Reader) -> None:
    told = "Norway will train Portuguese naval cadets in seamanship and in the use of radars"
    assert len(read(reader, f"{told} this year, an agency reported. {told} on board.")) == 1
