"""The parties of a document, and who of them is host."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Set
from itertools import pairwise

from dragoman.reading.lexicon import BLOC, BODY, CAPITAL, COUNTRY, DEMONYM, Name, is_mission
from dragoman.reading.people.origins import likely_country
from dragoman.reading.refer.homes import (
    country_reported_from,
    home_by_dateline,
    home_of_agency,
    names_in_dateline,
    only_home,
)
from dragoman.reading.refer.lands_before import lands_in_row
from dragoman.reading.refer.own_posts import is_among
from dragoman.reading.refer.reference_words import PartyWords, load_party_words
from dragoman.reading.refer.regions import sides_of_regions
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.ships import load_ship_names
from dragoman.reading.story import Story
from dragoman.reading.template import Item, Template

_OURS = (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.CAPTION)
_COUNTED = (COUNTRY, DEMONYM, BODY, CAPITAL, BLOC)

_LEDE, _LEDE_WEIGHT = 3, 3.0
_OPENING, _OPENING_WEIGHT = 6, 1.5
_BY_THE_WAY, _OF_A_SHIP = 0.4, 1.0
_OF_A_PERSON = 2.0
_OFTEN = 4
_LEAST = 3.0
_OF_SECOND, _OF_SECOND_IN_ROW = 0.55, 0.45
_MOST = 4
_OPENS = 4
_ROW = 3
_HOST_SENTENCES = 12
_LONGEST_BEFORE = 24
_SPEAKING = ("land", "capital", "person")
_DATELINE = 3
_LONGEST_ACRONYM, _LAND_CODE = 6, 2


def find_parties(story: Story) -> tuple[str, ...]:
    """The countries and blocs that the report is about, most prominent first.

    Counted are names in the report’s own paragraphs, early ones and those of people’s countries more.
    """
    votes: defaultdict[str, float] = defaultdict(float)
    starts = [name.span.start for name in story.names]
    body = [sentence.span for sentence in story.sentences if sentence.kind in _OURS]
    places = {*_places_of_missions(story), *_lands_behind_towns(story)}
    ships = list(load_ship_names().find(story.plain, {name.country for name in story.names}))
    for number, span in enumerate(body):
        seen: dict[str, float] = {}
        for name in story.names[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            if name.span.end <= span.end and name.kind in _COUNTED and name.country and name not in places:
                weight = _BY_THE_WAY if name.kind in (BLOC, CAPITAL) else 1.0
                seen[name.country] = max(weight, seen.get(name.country, 0.0))
        for _, country in ships[bisect_left(ships, (span.start, "")) : bisect_left(ships, (span.end, ""))]:
            seen.setdefault(country, _OF_A_SHIP)
        for country, weight in seen.items():
            votes[country] += weight * _weight_of_place(number)
    for country, weight in _votes_of_people(story):
        votes[country] += weight
    home = _vote_for_home(votes, story)
    told = _spelled_out(votes, story, {home, *(country for _, country in ships)})
    chosen = _with_subject(_prominent(told), votes, story)
    return tuple(dict.fromkeys([*chosen, *_second_state(chosen, told, story), *_of_regions(story)]))


def _second_state(chosen: tuple[str, ...], votes: dict[str, float], story: Story) -> list[str]:
    """The state named next, where an official is of none told and all others chosen are blocs."""
    states = [each for each in chosen if len(each) == _LAND_CODE]
    if len(states) != 1 or all(each.country or not (each.post or each.rank) for each in story.figures):
        return []
    ranked = sorted(votes.items(), key=lambda each: -each[1])
    return [country for country, _ in ranked if len(country) == _LAND_CODE and country not in chosen][:1]


def _vote_for_home(votes: defaultdict[str, float], story: Story) -> str | None:
    """Count the country of the agency, where it is named; else that of officials who need no country."""
    home = home_of_agency(story)
    if home is not None and home in votes:
        votes[home] += _OF_A_PERSON
    elif (home := _home_of_officials(votes, story)) is not None:
        votes[home] = _LEAST if len(votes) <= 1 else max(votes.values())
    return home


def _home_of_officials(votes: dict[str, float], story: Story) -> str | None:
    """Whose the dateline or agency is, where a post is of none: beside one other, or by the name."""
    bare = [figure.name for figure in story.figures if figure.post and figure.country is None]
    home = (home_by_dateline(story) or home_of_agency(story)) if bare else None
    if home is None or len(votes) <= 1:
        return home
    origins = (likely_country(name, [*votes, home]) for name in bare)
    return home if any(origin is not None and origin[0] == home for origin in origins) else None


def _places_of_missions(story: Story) -> Iterator[Name]:
    """The countries that stand right behind the name of a mission: “UNMISS in X” makes X no party."""
    words = load_party_words(story.language.code).mission_in
    for mission, place in pairwise(story.names):
        if not is_mission(mission) or place.kind != COUNTRY:
            continue
        if words.fullmatch(story.plain, mission.span.end, place.span.start):
            yield place


def _lands_behind_towns(story: Story) -> Iterator[Name]:
    """The country right behind its town: “met in Jakarta, Indonesia” tells only where Jakarta is."""
    for town, land in pairwise(story.names):
        is_its_own = (town.kind, land.kind, town.country) == (CAPITAL, COUNTRY, land.country)
        if is_its_own and story.plain[town.span.end : land.span.start] == ", ":
            yield land


def _votes_of_people(story: Story) -> Iterator[tuple[str, float]]:
    """The countries of the people, or of the posts that only one country has, and how much each counts."""
    own_posts = load_party_words(story.language.code).own_posts
    for figure in story.figures:
        if figure.country:
            yield figure.country, _OF_A_PERSON
        elif land := _land_of_post((figure.post or "").lower(), own_posts):
            yield land, _OF_A_PERSON + min(len(figure.mentions), _OFTEN)
    for land in [*_lands_of_diplomats(story), *_lands_of_hosts(story)]:
        yield land, _OF_A_PERSON


def _lands_of_hosts(story: Story) -> Iterator[str]:
    """“In Riga Defence Minister X met the Polish minister”: the town’s country, where X’s is not told."""
    words = load_party_words(story.language.code)
    home = country_reported_from(story)
    diplomats = story.language.posts.diplomats
    unplaced = [
        each for each in story.figures if each.post and not each.country and each.head not in diplomats
    ]
    opening = [number for number, each in enumerate(story.sentences) if each.kind in _OURS][:_LEDE]
    for number in {mention.sentence for each in unplaced for mention in each.mentions}:
        template = story.templates[number]
        if number in opening and words.meeting.search(template.text.lower()):
            towns = (item for item in template.items if item.kind == "capital" and item.value.country)
            towns = (item for item in towns if home in (None, item.value.country))
            yield from [each.value.country for each in towns if _is_after(template, each, words.in_town)][:1]


def _is_after(template: Template, item: Item, words: tuple[str, ...]) -> bool:
    at = template.position(item.span.start)
    return f" {template.text[max(0, at - _LONGEST_BEFORE) : at]}".lower().endswith(words)


def _lands_of_diplomats(story: Story) -> Iterator[str]:
    """The country where each diplomat serves: “the Peruvian ambassador to Kenya” is met in Kenya."""
    starts = [name.span.start for name in story.names]
    for figure in story.figures:
        if figure.head not in story.language.posts.diplomats:
            continue
        span = figure.first.span
        within = story.names[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        lands = (each.country for each in within if each.kind == COUNTRY and each.country)
        yield from {land for land in lands if land != figure.country}


def _land_of_post(post: str, own_posts: dict[str, tuple[str, ...]]) -> str | None:
    """The only country that has a post of those words, if one does."""
    having = [country for country, posts in own_posts.items() if is_among(post, posts)]
    return having[0] if len(having) == 1 else None


def _spelled_out(votes: dict[str, float], story: Story, told: Set[str | None]) -> dict[str, float]:
    """The votes of countries of which more than the letters of a body stands there, or a post of no other."""
    surely = load_party_words(story.language.code).surely_own_posts
    posts = {_land_of_post((figure.post or "").lower(), surely) for figure in story.figures}
    spelled = posts | told | {name.country for name in story.names if not _is_acronym(story, name)}
    kept = {country: count for country, count in votes.items() if country in spelled}
    return kept if len(kept) > 1 else votes


def _is_acronym(story: Story, name: Name) -> bool:
    """Whether letters alone stand for a body: “JDF”, which several countries may have."""
    word = story.plain[name.span.start : name.span.end]
    is_land = len(name.country or "") == _LAND_CODE
    return is_land and name.kind == BODY and word.isupper() and len(word) <= _LONGEST_ACRONYM


def _weight_of_place(number: int) -> float:
    if number < _LEDE:
        return _LEDE_WEIGHT
    return _OPENING_WEIGHT if number < _OPENING else 1.0


def _prominent(votes: dict[str, float]) -> tuple[str, ...]:
    """Those not far behind the second, at most four; at least two where there are two."""
    ranked = sorted(votes.items(), key=lambda each: -each[1])
    if len(ranked) < 2:
        return tuple(country for country, _ in ranked)
    floor = max(_LEAST, _OF_SECOND * ranked[1][1])
    chosen = [country for country, count in ranked if count >= floor][:_MOST]
    return tuple(chosen if len(chosen) >= 2 else [country for country, _ in ranked[:2]])


def _with_subject(chosen: tuple[str, ...], votes: dict[str, float], story: Story) -> tuple[str, ...]:
    """Those chosen, whose people the first sentence opens with, and those named in one row with others."""
    near = _OF_SECOND_IN_ROW * min((votes[each] for each in chosen[:2]), default=0.0)
    named = (*_subject(story), *(each for each in _in_row(story) if votes.get(each, 0.0) >= near))
    more = (each for each in named if votes.get(each, 0.0) >= _LEAST)
    return tuple(dict.fromkeys([*chosen, *more]))[: max(len(chosen), _MOST)]


def _subject(story: Story) -> Iterator[str]:
    """The country that opens the first sentence: “U.S. Army South’s commander …”."""
    lede = next((each.span for each in story.sentences if each.kind is ParagraphKind.BODY), None)
    at = bisect_left([name.span.start for name in story.names], lede.start) if lede else len(story.names)
    first = story.names[at] if at < len(story.names) else None
    if lede is None or first is None or first.span.start > lede.start + _OPENS:
        return
    if first.kind in (COUNTRY, DEMONYM, BODY) and first.country:
        yield first.country


def _in_row(story: Story) -> Iterator[str]:
    """The countries named in one row in the opening: “the Lithuanian, Latvian and Estonian ministers”."""
    for template in story.templates[:_OPENING]:
        lands = [item for item in template.items if item.kind == "land"]
        rows = (lands_in_row(template, template.position(item.span.start)) for item in lands)
        row = max(rows, key=len, default=[])
        yield from (item.value.country for item in row if len(row) >= _ROW)


def _of_regions(story: Story) -> Iterator[str]:
    """The countries that the opening names together: “the Baltic defence ministers”."""
    for template in story.templates[:_OPENING]:
        yield from (each for side in sides_of_regions(story, template) for each in side.countries)


def find_host(story: Story) -> str | None:
    """The party in whose country the report’s meetings are, by its capitals and the words of visiting."""
    words = load_party_words(story.language.code)
    votes: Counter[str] = Counter()
    named = list(names_in_dateline(story))
    at_home = only_home(story, named)
    for name in named:
        if name.kind == CAPITAL and name.country in story.parties and name.country != at_home:
            votes[name.country] += _DATELINE
    for sentence, template in zip(story.sentences, story.templates[:_HOST_SENTENCES], strict=False):
        if sentence.kind not in _OURS:
            continue
        for item in template.items:
            weight = _speaks_for_host(template, item, words) if item.kind in _SPEAKING else 0
            if weight and item.value.country in story.parties:
                votes[item.value.country] += weight
    chosen = votes.most_common(1)
    return chosen[0][0] if chosen else None


def _speaks_for_host(template: Template, item: Item, words: PartyWords) -> int:
    """How much the words right before a capital, a country or a person say that the meetings were there."""
    at = template.position(item.span.start)
    before = template.text[max(0, at - _LONGEST_BEFORE) : at].lower()
    if item.kind == "person":
        return 2 if before.endswith(words.before_host) else 0
    if item.kind == "capital":
        if before.endswith(words.before_seat_of_capital):
            return 1
        is_home = before.endswith(words.homeward)
        return 3 if before.endswith(words.before_capital) and not is_home else 0
    if not before.endswith(words.before_land):
        return 0
    return 1 if before.endswith(words.barely_before_land) else 2
