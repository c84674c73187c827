"""How a report speaks of sides and people it has named, compiled from languages/<code>/references.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import in_lower_case, load_words
from dragoman.reading.any_of import AnyOf
from dragoman.reading.needed_words import Sought
from dragoman.reading.template import compile_pattern, with_marks


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """Phrases that mean sides and people, by the names they have in references.yaml.

    All but ``person`` and ``first_person`` are for text in lower case.
    """

    both: AnyOf
    they: Sought
    pair: re.Pattern[str]
    person: AnyOf
    host: Sought
    guest: Sought
    side: AnyOf
    doing: re.Pattern[str]
    opening: re.Pattern[str]
    pronoun: re.Pattern[str]
    object_pronoun: Sought
    goes_on: re.Pattern[str]
    any_two: re.Pattern[str]
    any_holder: re.Pattern[str]
    of_honour: re.Pattern[str]
    owner_of_another: re.Pattern[str]
    own: Sought
    their: re.Pattern[str]
    first_person: re.Pattern[str]
    spoken: re.Pattern[str]
    speech: Sought
    interviewed: re.Pattern[str]
    takes_turn: re.Pattern[str]
    quotes: re.Pattern[str]
    attended: re.Pattern[str]
    of_land: re.Pattern[str]
    of_lands: re.Pattern[str]
    people: re.Pattern[str]
    heads: re.Pattern[str]
    of_defence: re.Pattern[str]
    not_ministers: re.Pattern[str]
    ministers: re.Pattern[str]
    counterpart: str
    generic_nouns: frozenset[str]
    titled: re.Pattern[str]
    small_words: frozenset[str]
    other_nouns: dict[str, str]
    same_words: dict[str, str]
    other_offices: frozenset[str]
    grades: frozenset[str]
    named: re.Pattern[str]
    initials: dict[str, tuple[str, ...]]
    singulars: tuple[tuple[str, str], ...]
    group_posts: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True)
class PartyWords:
    """Words that say who met whom, and where; in lower case."""

    meeting: re.Pattern[str]
    visits: re.Pattern[str]
    away: re.Pattern[str]
    met_there: re.Pattern[str]
    his_counterpart: re.Pattern[str]
    and_with_his: re.Pattern[str]
    delegation_included: re.Pattern[str]
    leads_side: re.Pattern[str]
    tells_here: re.Pattern[str]
    calls_on: re.Pattern[str]
    called_upon: re.Pattern[str]
    accompanied_by: re.Pattern[str]
    meeting_anyway: re.Pattern[str]
    only_tells: re.Pattern[str]
    attending: re.Pattern[str]
    came_with: re.Pattern[str]
    came_with_him: re.Pattern[str]
    he_met: re.Pattern[str]
    he_received: re.Pattern[str]
    thanks: re.Pattern[str]
    present: re.Pattern[str]
    joining: frozenset[str]
    joining_posts: re.Pattern[str]
    in_place_of: re.Pattern[str]
    stood_for: re.Pattern[str]
    our: re.Pattern[str]
    its: re.Pattern[str]
    mission_in: re.Pattern[str]
    owner_before: re.Pattern[str]
    owner_after: re.Pattern[str]
    own_posts: dict[str, tuple[str, ...]]
    of_the_ship: re.Pattern[str]
    ships_of: re.Pattern[str]
    surely_own_posts: dict[str, tuple[str, ...]]
    posts_of_one: tuple[str, ...]
    counterpart: str
    in_town: tuple[str, ...]
    before_capital: tuple[str, ...]
    before_seat_of_capital: tuple[str, ...]
    homeward: tuple[str, ...]
    before_host: tuple[str, ...]
    before_land: tuple[str, ...]
    regions_acting: tuple[tuple[Sought, tuple[str, ...]], ...]
    barely_before_land: tuple[str, ...]


@lru_cache
def load_reference_words(code: str) -> ReferenceWords:
    """The phrases of a language, compiled once a process."""
    data = load_words(code, "references")
    nouns = {
        "GROUP": data["group_nouns"],
        "V": data["both_verbs"],
        "PEOPLE": _longest_first(data["person_nouns"]),
        "SIDES": _longest_first(data["side_nouns"]),
        "BARE": data["bare_titles"],
    }
    return ReferenceWords(
        both=AnyOf(_low(each, **nouns) for each in data["both"]),
        they=Sought(_low(data["they"])),
        pair=_low(data["pair"]),
        person=AnyOf(compile_pattern(each, **nouns) for each in data["person"]),
        host=Sought(_phrases(data["host"])),
        guest=Sought(_phrases(data["guest"])),
        side=AnyOf(_low(each, **nouns) for each in data["side"]),
        doing=compile_pattern(data["doing"]),
        opening=compile_pattern(data["opening"]),
        pronoun=_low(data["pronouns"]),
        object_pronoun=Sought(compile_pattern(data["object_pronouns"])),
        goes_on=re.compile(data["goes_on"]),
        any_two=_low(data["any_two"]),
        any_holder=re.compile(data["any_holder"]),
        of_honour=_low(data["of_honour"]),
        owner_of_another=compile_pattern(data["owner_of_another"]),
        own=Sought(_low(data["own_country"])),
        their=_low(data["their"]),
        first_person=re.compile(data["first_person"]),
        spoken=re.compile(data["spoken"]),
        speech=Sought(compile_pattern(data["speech"])),
        interviewed=compile_pattern(data["interviewed"]),
        takes_turn=compile_pattern(data["takes_turn"]),
        quotes=re.compile(data["quotes"]),
        attended=re.compile(data["attended"], re.IGNORECASE),
        of_land=compile_pattern(data["of_land"]),
        of_lands=compile_pattern(data["of_lands"]),
        people=_low(data["people_nouns"]),
        heads=re.compile(data["heads"]),
        of_defence=re.compile(data["of_defence"]),
        not_ministers=_low(data["not_ministers"]),
        ministers=_low(data["ministers"]),
        counterpart=data["counterpart"],
        generic_nouns=frozenset(data["generic_nouns"]),
        titled=re.compile(data["titled"]),
        small_words=frozenset(data["small_words"]),
        other_nouns=dict(data["other_nouns"]),
        same_words=dict(data["same_words"]),
        other_offices=frozenset(data["other_offices"]),
        grades=frozenset(data["grades"]),
        named=re.compile(data["named"]),
        initials={letters: tuple(words.split()) for letters, words in data["initials"].items()},
        singulars=tuple((str(many), str(one)) for many, one in data["singulars"].items()),
        group_posts=tuple(
            (re.compile(each["said"]), re.compile(each["post"])) for each in data["group_posts"]
        ),
    )


@lru_cache
def load_party_words(code: str) -> PartyWords:
    """The words of a language that say who met whom, and where, compiled once a process."""
    data = load_words(code, "references")
    return PartyWords(
        meeting=_any_of(data["meeting"]),
        visits=compile_pattern(data["visits"]),
        thanks=compile_pattern(data["thanks"]),
        away=compile_pattern(data["away"]),
        met_there=compile_pattern(data["met_there"]),
        his_counterpart=compile_pattern(data["his_counterpart"]),
        delegation_included=compile_pattern(data["delegation_included"]),
        and_with_his=re.compile(data["and_with_his"]),
        leads_side=compile_pattern(data["leads_side"]),
        tells_here=compile_pattern(data["tells_here"]),
        calls_on=compile_pattern(data["calls_on"]),
        called_upon=compile_pattern(data["called_upon"]),
        accompanied_by=compile_pattern(data["accompanied_by"]),
        meeting_anyway=_any_of(data["meeting_anyway"]),
        only_tells=re.compile(data["only_tells"]),
        attending=re.compile(data["attending"], re.IGNORECASE),
        came_with=re.compile(data["came_with"], re.IGNORECASE),
        came_with_him=re.compile(data["came_with_him"], re.IGNORECASE),
        he_met=re.compile(data["he_met"], re.IGNORECASE),
        he_received=re.compile(data["he_received"], re.IGNORECASE),
        present=re.compile(data["present"], re.IGNORECASE),
        joining=frozenset(data["joining"]),
        joining_posts=re.compile(data["joining_posts"]),
        in_place_of=re.compile(data["in_place_of"], re.IGNORECASE),
        stood_for=re.compile(data["stood_for"], re.IGNORECASE),
        our=re.compile(data["our_own"]),
        its=re.compile(data["its"]),
        mission_in=re.compile(data["mission_in"], re.IGNORECASE),
        owner_before=re.compile(data["owner_before"]),
        owner_after=re.compile(data["owner_after"]),
        own_posts=_by_country(data["own_posts"], data["posts_of_few"]),
        surely_own_posts=_by_country(data["surely_own_posts"]),
        of_the_ship=re.compile(data["of_the_ship"]),
        ships_of=compile_pattern(data["ships_of"]),
        posts_of_one=tuple(str(post) for posts in data["own_posts"].values() for post in posts),
        counterpart=data["counterpart"],
        in_town=tuple(data["in_town"]),
        before_capital=tuple(data["before_capital"]),
        before_seat_of_capital=tuple(data["before_seat_of_capital"]),
        homeward=tuple(data["homeward"]),
        before_host=tuple(data["before_host"]),
        regions_acting=_of_regions(data["regions_acting"], data["regions"]),
        before_land=tuple(data["before_land"]),
        barely_before_land=tuple(data["barely_before_land"]),
    )


def _longest_first(alternatives: str) -> str:
    return "|".join(sorted(alternatives.split("|"), key=len, reverse=True))


def _phrases(phrases: list[str]) -> re.Pattern[str]:
    return _low(r"\b(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + r")\b")


def _low(pattern: str, **nouns: str) -> re.Pattern[str]:
    return in_lower_case(with_marks(pattern, **nouns))


def _any_of(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


def _by_country(*lists: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The posts of each country, of all of the lists."""
    codes = dict.fromkeys(code for each in lists for code in each)
    return {str(code): tuple(str(post) for each in lists for post in each.get(code, ())) for code in codes}


def _of_regions(acting: str, regions: Mapping[str, str]) -> tuple[tuple[Sought, tuple[str, ...]], ...]:
    """The words for the ministers and chiefs of each region, with the countries of the region."""
    return tuple(
        (Sought(re.compile(acting.replace("{R}", said))), tuple(lands.split()))
        for said, lands in regions.items()
    )
