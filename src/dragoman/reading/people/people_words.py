"""The words around people’s names, compiled from languages/<code>/people.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from dragoman.languages.words import load_words


@dataclass(frozen=True, slots=True)
class RankNeighbours:
    """What beside a rank word makes it something else, or belongs to it; see people.yaml."""

    given_names: frozenset[str]
    given_name_after: frozenset[str]
    before_general: frozenset[str]
    after_no_rank: frozenset[str]
    short: frozenset[str]
    links: frozenset[str]
    navy: frozenset[str]
    retired: frozenset[str]
    branches: frozenset[str]
    only_ranks: frozenset[str]


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """What tells names from the words beside them, and what people do; see people.yaml."""

    calendar: frozenset[str]
    short_weekdays: frozenset[str]
    ranks: RankNeighbours
    title_names: frozenset[str]
    surnames_too: frozenset[str]
    middle_names: frozenset[str]
    name_prefixes: frozenset[str]
    before_post_of_name: frozenset[str]
    articles: frozenset[str]
    serving_as: frozenset[str]
    no_service: frozenset[str]
    copulas: frozenset[str]
    before_places: frozenset[str]
    joins_posts: frozenset[str]
    address_posts: frozenset[str]
    top_posts: frozenset[str]
    honorific_posts: frozenset[str]
    royal_addresses: frozenset[str]
    after_the_first: frozenset[str]
    month_names: frozenset[str]
    headline_words: frozenset[str]
    between_two: frozenset[str]
    opens_two: frozenset[str]
    portfolios: frozenset[str]
    before_next_land: frozenset[str]
    of_this_land: frozenset[str]
    ship_nouns: frozenset[str]
    name_addresses: frozenset[str]
    of_sea: re.Pattern[str]
    of_land: re.Pattern[str]
    shared_past: re.Pattern[str]
    two_posts: re.Pattern[str]
    respectively: re.Pattern[str]
    acts: frozenset[str]
    acted_on: frozenset[str]
    beside_owned: frozenset[str]
    between: frozenset[str]
    relatives: frozenset[str]
    before_preposition: dict[str, frozenset[str]]
    verbs_of_post: dict[str, str]
    participles_of_post: dict[str, str]


@lru_cache
def load_people_words(code: str) -> PeopleWords:
    """The words around names of a language, compiled once a process."""
    data = load_words(code, "people")
    ranks = RankNeighbours(
        given_names=_set(data["given_name_ranks"]),
        given_name_after=_set(data["given_name_after"]),
        before_general=_set(data["before_general"]),
        after_no_rank=_set(data["after_no_rank"]),
        short=_set(data["short_ranks"]),
        links=_set(data["rank_links"]),
        navy=_set(data["navy_marks"]),
        retired=_set(data["retired_marks"]),
        branches=_set(data["branch_marks"]),
        only_ranks=_set(data["only_ranks"]),
    )
    others: dict[str, Any] = {
        "ranks": ranks,
        **{
            name: re.compile(data[name])
            for name in ("shared_past", "two_posts", "respectively", "of_sea", "of_land")
        },
        "before_preposition": {str(word): _set(words) for word, words in data["before_preposition"].items()},
        "verbs_of_post": {str(verb): str(post) for verb, post in data["verbs_of_post"].items()},
        "participles_of_post": {str(words): str(post) for words, post in data["participles_of_post"].items()},
    }
    sets = {each.name: _set(data[each.name]) for each in fields(PeopleWords) if each.name not in others}
    return PeopleWords(**(others | sets))


def _set(words: Iterable[object]) -> frozenset[str]:
    return frozenset(str(word) for word in words)
