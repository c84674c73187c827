"""Whether a report is ours at all."""

from __future__ import annotations

from dragoman.reading.gate import is_ours


def test_talks_on_military_cooperation_are_ours() -> None:
    text = (
        "The defence ministers met for talks on military cooperation and joint exercises of the two armies."
    )
    assert is_ours(text, "en")


def test_football_and_trade_are_not_ours() -> None:
    assert not is_ours(
        "The striker scored twice in the match; the club won the league and the trade deal.", "en"
    )


def test_a_defender_who_meets_a_general_is_not_ours() -> None:
    text = (
        "The defender signed an agreement with the club after talks in which the two sides met twice. "
        "The club's striker welcomed him at a ceremony; both had visited the army and its general before "
        "the season."
    )
    assert not is_ours(text, "en")


def test_an_army_without_anything_done_together_is_not_ours() -> None:
    assert not is_ours("The army took over. The army and the navy fired.", "en")


def test_a_report_full_of_soldiers_needs_one_word_of_things_done_together() -> None:
    text = (
        "Peruvian General Luis Rojas is in Quito from Monday to Friday. The general saw the army museum, "
        "went to the navy school at Salinas and talked shop with Admiral Eduardo Paz. Peruvian soldiers will "
        "teach Ecuadorean marines to swim rivers; the admiral lends a frigate. "
    )
    assert is_ours(text + "The defence attaché, Colonel Ana Vega, came with her guest. " * 3, "en")
    assert not is_ours(text.replace("talked shop with", "passed") * 2, "en")


def test_fighting_with_one_word_of_talks_is_not_ours() -> None:
    text = (
        "The army shelled the town; nine soldiers were killed and a colonel wounded in the offensive. Troops "
        "of the general staff held the front line against attacks. "
    )
    assert not is_ours(text * 3 + "No talks are planned.", "en")


def test_an_empty_text_is_not_ours() -> None:
    assert not is_ours("", "en")


def test_a_short_readout_of_a_call_is_ours() -> None:
    text = (
        "The Secretary of Defence spoke by phone with the defence minister of Chile. They discussed "
        "the security of the region. The Secretary thanked the minister for the help of an ally. "
        + "The army and the navy of the country stand by those of others in hard times. "
        * 4
    )
    assert is_ours(text, "en")
