"""People named with rank, post, country and form of address."""

from __future__ import annotations

import pytest

from dragoman.reading.people.mention import Mention
from tests.unit.reading.stories import a_story


def mentions(text: str) -> list[Mention]:
    return a_story(text).mentions


def only(text: str) -> Mention:
    [mention] = mentions(text)
    return mention


@pytest.mark.parametrize(
    ("printed", "rank"),
    [
        ("General", "general"),
        ("Gen.", "general"),
        ("Lt. Gen.", "lieutenant_general"),
        ("Lt-Gen", "lieutenant_general"),
        ("Sen. Lieut. Gen.", "senior_lieutenant_general"),
        ("Vice Admiral", "vice_admiral"),
        ("Captain (Navy)", "captain_navy"),
        ("Brig. Gen. (Retd)", "brigadier_general"),
        ("Air Chief Marshal", "air_chief_marshal"),
    ],
)
def test_a_rank_announces_a_person(printed: str, rank: str) -> None:
    mention = only(f"The guest was {printed} Ana Silva of the army.")
    assert (mention.name, mention.rank, mention.anchor) == ("Ana Silva", rank, "rank")


def test_the_secretary_general_is_no_general() -> None:
    assert only("They met Secretary General Ana Silva yesterday.").rank is None


def test_a_post_before_a_name_has_its_country() -> None:
    mention = only("They met Norwegian Minister of Defence Ana Silva yesterday.")
    assert mention.post is not None
    assert (mention.post.words, mention.country) == ("Minister of Defence", "NO")


def test_a_post_after_a_name_and_a_comma_is_the_persons() -> None:
    mention = only("They met Ana Silva, Deputy Minister of Defence of Norway, yesterday.")
    assert mention.post is not None
    assert (mention.post.words, mention.country) == ("Deputy Minister of Defence", "NO")


def test_a_post_in_brackets_after_a_name_is_the_persons() -> None:
    mention = only("They met Ana Silva (Chief of Staff) yesterday.")
    assert mention.post is not None
    assert mention.post.words == "Chief of Staff"


def test_a_rank_follows_a_post_and_a_comma() -> None:
    mention = only("They met the Chief of Defence Staff, Major General Bo Berg, yesterday.")
    assert mention.post is not None
    assert (mention.rank, mention.post.words) == ("major_general", "Chief of Defence Staff")


def test_two_who_share_a_plural_post_both_hold_it() -> None:
    one, other = mentions("Ministers Silva and Berg met yesterday.")
    assert (one.name, other.name) == ("Silva", "Berg")
    assert one.post is not None
    assert other.post is not None


def test_a_form_of_address_announces_a_person() -> None:
    assert only("They met Datuk Seri Ana Silva yesterday.").name == "Ana Silva"


@pytest.mark.parametrize("name", ["Ana de la Silva", "Ana B. Silva", "Ana bin Al Fahd", "Ana al-Fahd"])
def test_particles_and_initials_are_in_the_name(name: str) -> None:
    assert only(f"They met General {name} yesterday.").name == name


def test_a_word_of_other_meaning_inside_a_name_is_in_it() -> None:
    assert only("They met General Nguyen Thai Son yesterday.").name == "Nguyen Thai Son"


def test_a_given_name_that_is_a_rank_too_is_a_name() -> None:
    mention = only("They met Minister Berg Gen yesterday.")
    assert (mention.name, mention.rank) == ("Berg Gen", None)


def test_decorations_are_no_part_of_a_name() -> None:
    assert only("They met General Ana Silva, KCB, yesterday.").name == "Ana Silva"


def test_the_dead_and_places_called_after_people_are_not_met() -> None:
    assert mentions("They bowed before the tomb of General Ana Silva.") == []
    assert mentions("They trained at Camp General Ana Silva.") == []


def test_a_later_mention_by_one_word_is_of_the_same_person() -> None:
    story = a_story("They met General Ana Silva. They thanked Silva for coming.")
    [figure] = story.figures
    assert [mention.name for mention in figure.mentions] == ["Ana Silva", "Silva"]


def test_a_name_alone_is_nobody() -> None:
    assert mentions("The Grand Hotel was full.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Cmdr. Peter Golden, who thanked them.", "Peter Golden"),
        ("Ambassador Ana Green hosted them.", "Ana Green"),
    ],
)
def test_a_word_of_other_meaning_closes_a_name_behind_its_rank(text: str, name: str) -> None:
    assert only(text).name == name


def test_a_place_named_after_an_admiral_is_nobody() -> None:
    assert "Kolokotronis Street" not in {
        each.name for each in mentions("The embassy is in Admiral Kolokotronis Street.")
    }


def test_general_duties_are_no_rank() -> None:
    mention = only("The Minister of State for Defence in charge of General Duties Hon. James Okello spoke.")
    assert (mention.name, mention.rank) == ("James Okello", None)
    assert mention.post is not None
    assert mention.post.words.endswith("in charge of General Duties")


def test_secretaries_in_the_ministries_of_two_countries() -> None:
    first, second = mentions(
        "A meeting of state secretaries in the ministries of defence of Croatia and Austria, Ivan Horvat "
        "and Karl Huber, has been held."
    )
    assert (first.name, first.country) == ("Ivan Horvat", "HR")
    assert first.post is not None
    assert first.post.words.startswith("state secretary")
    assert (second.name, second.country) == ("Karl Huber", "AT")


@pytest.mark.parametrize(
    "text",
    [
        "The commander of U.S. Southern Command, U.S. Army Gen. Ana Silva, visited Peru.",
        "The commander of U.S. Southern Command, Army Gen. Ana Silva, visited Peru.",
    ],
)
def test_a_service_may_stand_between_a_post_and_a_rank(text: str) -> None:
    mention = only(text)
    assert mention.post is not None
    assert (mention.rank, mention.post.words) == ("general", "commander of U.S. Southern Command")


def test_a_rank_of_another_country_holds_no_post_before_a_comma() -> None:
    text = "They met the commander of U.S. Southern Command, Peruvian Navy Adm. Hugo Paz and others."
    assert only(text).post is None


def test_letters_in_brackets_belong_to_a_post() -> None:
    mention = only("US Southern Command (SOUTHCOM) commander Admiral Ana Silva visited Peru.")
    assert mention.post is not None
    assert mention.post.words == "US Southern Command (SOUTHCOM) commander"


def test_several_of_a_rank_are_nobody() -> None:
    assert mentions("The guests were mainly Majors and Lieutenant Colonels of the army.") == []


def test_a_particle_joins_a_name() -> None:
    assert only("The host was Minister of Defence Penda ya Ndakolo.").name == "Penda ya Ndakolo"


def test_a_post_and_its_country_behind_a_comma_can_be_of_the_next_in_a_list() -> None:
    silva, berg, holm = mentions(
        "On May 24 Minister of Defence Ana Silva, Minister of Defence of Latvia Ivo Berg and Minister of "
        "Defence of Estonia Per Holm will meet."
    )
    assert silva.post is not None
    assert silva.post.words == "Minister of Defence"
    assert (berg.country, holm.country) == ("LV", "EE")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("The Vermont adjutant general, U.S. Army Maj. Gen. Ana Silva, spoke.", "adjutant general"),
        (
            "Maj. Gen. Ana Silva, the adjutant general of North Carolina, spoke.",
            "adjutant general of North Carolina",
        ),
        ("Sgt. Maj. Ana Silva, his senior enlisted leader, spoke.", "senior enlisted leader"),
        (
            "The Chilean Army commanding general, Maj. Gen. Ana Silva, spoke.",
            "Chilean Army commanding general",
        ),
        (
            "Brig. Gen. Ana Silva, commanding general of U.S. Army Africa, spoke.",
            "commanding general of U.S. Army Africa",
        ),
    ],
)
def test_posts_of_american_guards(text: str, post: str) -> None:
    mention = only(text)
    assert mention.post is not None
    assert (mention.name, mention.post.words) == ("Ana Silva", post)


@pytest.mark.parametrize("rank", ["LtGen.", "MajGen.", "BGen."])
def test_solid_ranks_with_a_stop_end_no_sentence(rank: str) -> None:
    assert [each.name for each in mentions(f"Latvian {rank} Ivo Berg met Estonian Admiral Per Holm.")] == [
        "Ivo Berg",
        "Per Holm",
    ]


def test_a_surname_of_another_meaning_behind_a_rank_and_a_name() -> None:
    assert only("Army Col. Jim Hall of the guard spoke.").name == "Jim Hall"


def test_a_post_of_other_words_before_a_name_between_commas() -> None:
    mention = only("He came with the Assistant Minister for Material Resources, Ana Silva, and others.")
    assert mention.post is not None
    assert (mention.name, mention.post.words) == ("Ana Silva", "Assistant Minister for Material Resources")


def test_who_gave_an_order_its_name_is_nobody_there() -> None:
    assert not mentions("They gave him the Order of Prince Yaroslav the Wise.")


@pytest.mark.parametrize("name", ["R.R. (Ana) Silva", "R.R (Ana) Silva", "Maria (Ana) Silva"])
def test_what_somebody_is_called_in_brackets_is_part_of_the_name(name: str) -> None:
    assert only(f"The guest was General {name} of the army.").name == name


def test_a_post_that_somebody_has_now_stands_behind_the_name() -> None:
    mention = only("General Ana Silva, now Chief of Army Staff of Peru, took part in the talks.")
    assert mention.post is not None
    assert mention.post.words == "Chief of Army Staff"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("They met the Norwegian Chief Signal Officer Major General Ana Silva.", "Chief Signal Officer"),
        ("They met CNO Adm. Ana Silva of Norway.", "CNO"),
        ("They met Chief of Staff, Joint Staff, General Ana Silva of Norway.", "Chief of Staff, Joint Staff"),
        ("They met Commander, Pacific Fleet, Admiral Ana Silva of Norway.", "Commander, Pacific Fleet"),
        ("They met Minister of Defence Ing. Ana Silva of Norway.", "Minister of Defence"),
        (
            "They met Air Marshal Ana Silva RAF, Deputy Chief of Defence Staff of Norway.",
            "Deputy Chief of Defence Staff",
        ),
    ],
)
def test_a_post_is_read_whole_beside_its_holders_name(text: str, post: str) -> None:
    mention = only(text)
    assert mention.post is not None
    assert (mention.name, mention.post.words) == ("Ana Silva", post)


def test_a_rank_after_somebody_elses_post_and_name_is_no_seat_of_it() -> None:
    assert [each.name for each in mentions("They met Minister Ola Berg, General Ana Silva and others.")] == [
        "Ola Berg",
        "Ana Silva",
    ]


@pytest.mark.parametrize("printed", ["Lt Col (Dr)", "Gen. (Ret.)", "Brig Gen (Retd)", "Cdre (Rtd)"])
def test_a_rank_with_a_bracket_that_opens_a_report_is_no_dateline(printed: str) -> None:
    mention = only(f"{printed} Ana Silva of Norway met them.")
    assert (mention.name, mention.rank is not None) == ("Ana Silva", True)


def test_who_reports_the_story_is_nobody_in_it() -> None:
    assert mentions("Lieutenant Ana Silva reports from the frigate.") == []


@pytest.mark.parametrize(
    "posts",
    ["The Defence Ministers of Peru and of Chile, ", "Peru's and Chile's Defence Ministers, "],
)
def test_two_who_share_a_post_have_each_their_country(posts: str) -> None:
    found = mentions(f"{posts}Ana Silva and Luis Rojas, met in Lima.")
    assert [(each.name, each.country, each.post.words if each.post else None) for each in found] == [
        ("Ana Silva", "PE", "Defence Minister"),
        ("Luis Rojas", "CL", "Defence Minister"),
    ]


def test_a_counterpart_in_a_country_is_of_it() -> None:
    rojas = mentions("Kenya's Defence Minister Bo Berg met his counterpart in Chile, Luis Rojas, on Monday.")[
        -1
    ]
    assert (rojas.name, rojas.country, rojas.counterpart) == ("Luis Rojas", "CL", True)


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        (
            "Ambassador Extraordinary and Plenipotentiary of Peru to Kenya Ana Silva came.",
            "Ana Silva",
            "Ambassador Extraordinary and Plenipotentiary of Peru to Kenya",
        ),
        ("Kenyan Army Commander (COA) General Bo Berg came.", "Bo Berg", "Army Commander"),
        ("The Kenyan Navy Commander (CNS) Rear Admiral Bo Berg came.", "Bo Berg", "Navy Commander"),
        (
            "Present were Air Force Commander Maj. Gen. Ana Silva, Chief of Operations at the "
            "Headquarters, Chief "
            "of Personnel at the Headquarters, and Chief of Logistics.",
            "Ana Silva",
            "Air Force Commander",
        ),
    ],
)
def test_posts_with_letters_or_in_a_row_are_of_their_holder(text: str, name: str, post: str) -> None:
    mention = only(text)
    assert mention.post is not None
    assert (mention.name, mention.post.words, mention.also_post) == (name, post, None)


def test_a_post_ends_before_how_long_its_holder_was_there() -> None:
    mention = only("They met Ana Silva, Secretary of National Defence of Norway for about 80 minutes.")
    assert mention.post is not None
    assert mention.post.words == "Secretary of National Defence"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Commander of the Kenyan navy Vice Admiral Bo Berg came.", "Commander of the Kenyan navy"),
        (
            "They met Commander of the Omani air force Major General Bo Berg.",
            "Commander of the Omani air force",
        ),
    ],
)
def test_a_service_in_small_letters_belongs_to_the_post(text: str, post: str) -> None:
    mention = only(text)
    assert mention.post is not None
    assert mention.post.words == post


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("She is a member of President Bo Berg's delegation.", "President"),
        ("He is a member of the delegation of Prime Minister Bo Berg of Kenya.", "Prime Minister"),
        (
            "They met the Head of the Office of the Minister of Defence Bo Berg.",
            "Head of the Office of the Minister of Defence",
        ),
    ],
)
def test_whose_delegation_it_is_has_the_post_beside_the_name(text: str, post: str) -> None:
    mention = only(text)
    assert mention.post is not None
    assert mention.post.words == post


def test_what_a_post_is_for_may_be_a_row() -> None:
    mention = only("The Director for Policy, Planning and International Relations, Ana Silva, was there.")
    assert mention.post is not None
    assert mention.post.words == "Director for Policy, Planning and International Relations"
