"""What every language must supply to the reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import chain

from dragoman.languages.words import load_words


@dataclass(frozen=True, slots=True)
class PostWords:
    """The words that posts are made of, in lower case; see posts.yaml.

    ``post_ends`` are the words that a post is told by: heads, and the last words of those for counterparts.
    """

    heads: frozenset[str]
    weak_heads: frozenset[str]
    written_heads: frozenset[str]
    letter_heads: frozenset[str]
    before: frozenset[str]
    written_before: frozenset[str]
    former: frozenset[str]
    within: frozenset[str]
    in_charge: frozenset[str]
    in_command: frozenset[str]
    attached: frozenset[str]
    seats: frozenset[str]
    meeting_places: frozenset[str]
    services: frozenset[str]
    holder_links: frozenset[str]
    links: frozenset[str]
    civil: frozenset[str]
    before_names: frozenset[str]
    first_names: frozenset[str]
    diplomats: frozenset[str]
    serving: frozenset[str]
    delegated: frozenset[str]
    counterparts: frozenset[str]
    counterpart_phrases: frozenset[str]
    heads_in_pairs: frozenset[str]
    post_ends: frozenset[str]
    before_body: frozenset[str]
    possessives: frozenset[str]
    homes: frozenset[str]
    counterpart_homes: frozenset[str]
    before_counterpart: frozenset[str]
    passing: frozenset[str]
    ended: frozenset[str]
    no_longer: frozenset[str]
    before_general: frozenset[str]
    chairs: frozenset[str]
    sent_by: frozenset[str]
    before_chairs: frozenset[str]
    between_posts: frozenset[str]
    stops: frozenset[str]
    departments: frozenset[str]
    ministers: frozenset[str]
    plurals: frozenset[str]
    owners: frozenset[str]
    plain_within: frozenset[str]
    leads_on: frozenset[str]
    before_weak: frozenset[str]
    links_to_lands: frozenset[str]
    before_own_land: frozenset[str]
    seat_links: frozenset[str]
    place_links: frozenset[str]
    body_links: frozenset[str]
    units: frozenset[str]
    advisers: frozenset[str]
    of_attaches: frozenset[str]
    owning_bodies: frozenset[str]
    free_links: frozenset[str]
    between_links: frozenset[str]
    joining: frozenset[str]
    plural_title: re.Pattern[str]
    plural_in_ies: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class NamesakeWords:
    """What stands right before, within or after a name that means a ship, a place or one of the dead."""

    before: re.Pattern[str]
    inside: re.Pattern[str]
    after: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Language:
    """How one language says things; a folder of word files holds each of these."""

    code: str
    abbreviations: frozenset[str]
    sentence_starters: frozenset[str]
    dateline: re.Pattern[str]
    not_dateline: re.Pattern[str]
    announces: re.Pattern[str]
    dateline_day: re.Pattern[str]
    story_heads: re.Pattern[str]
    story_goes_on: re.Pattern[str]
    story_links: re.Pattern[str]
    caption_marks: re.Pattern[str]
    captions: re.Pattern[str]
    credit: re.Pattern[str]
    old_pictures: re.Pattern[str]
    furniture: re.Pattern[str]
    story_ends: re.Pattern[str]
    story_starts_elsewhere: re.Pattern[str]
    honorifics: frozenset[str]
    honorific_words: frozenset[str]
    particles: frozenset[str]
    decorations: frozenset[str]
    suffixes: frozenset[str]
    posts: PostWords
    namesakes: NamesakeWords
    not_names: frozenset[str]


@lru_cache
def load_language(code: str) -> Language:
    """The language of that code.

    Raises:
        VocabularyError: a word file is missing or wrong.
    """
    stops = load_words(code, "abbreviations")
    page = load_words(code, "page")
    titles = load_words(code, "titles")
    groups = ("titles", "ranks", "general", "months", "weekdays")
    return Language(
        code=code,
        abbreviations=frozenset(chain.from_iterable(stops[group] for group in groups)),
        sentence_starters=frozenset(stops["starters"]),
        dateline=re.compile("|".join(f"(?:{each})" for each in page["datelines"])),
        not_dateline=re.compile(page["not_datelines"]),
        announces=re.compile(page["announces"]),
        dateline_day=re.compile(page["dateline_day"]),
        story_heads=re.compile(page["story_heads"]),
        story_goes_on=_pattern(page["story_goes_on"]),
        story_links=_pattern(page["story_links"]),
        caption_marks=_pattern([page["caption_marks"]]),
        captions=_pattern(page["captions"]),
        credit=re.compile(page["credit"], re.IGNORECASE),
        old_pictures=re.compile(page["old_pictures"], re.IGNORECASE),
        furniture=_pattern(page["furniture"]),
        story_ends=_pattern(page["story_ends"]),
        story_starts_elsewhere=_pattern(page["story_starts_elsewhere"]),
        honorifics=frozenset(titles["honorifics"]),
        honorific_words=frozenset(word for form in titles["honorifics"] for word in form.split()),
        particles=frozenset(titles["particles"]),
        decorations=frozenset(titles["decorations"]),
        suffixes=frozenset(titles["suffixes"]),
        posts=_post_words(code),
        namesakes=NamesakeWords(
            before=_pattern(each + r"\s*\W{0,2}\Z" for each in titles["namesakes_before"]),
            inside=_pattern(titles["namesakes_inside"]),
            after=_pattern(titles["namesakes_after"]),
        ),
        not_names=frozenset(str(word) for word in load_words(code, "not_names")["words"]),
    )


def _post_words(code: str) -> PostWords:
    data = load_words(code, "posts")
    other = ("post_ends", "plural_title", "plural_in_ies")
    names = [each.name for each in fields(PostWords) if each.name not in other]
    sets = {name: frozenset(str(word).lower() for word in data[name]) for name in names}
    last_words = {phrase.split()[-1] for phrase in sets["counterpart_phrases"] | sets["heads_in_pairs"]}
    return PostWords(
        **sets,
        post_ends=sets["heads"] | sets["counterparts"] | last_words,
        plural_title=re.compile(data["plural_title"]),
        plural_in_ies=re.compile(data["plural_in_ies"]),
    )


def _pattern(alternatives: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in alternatives), re.IGNORECASE)
