"""Whose people are those whose country is not stated."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from dragoman.model.text import Span
from dragoman.reading.lexicon import BLOC, is_mission
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.origins import likely_country
from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.counterparts import settle_counterparts
from dragoman.reading.refer.homes import country_reported_from, home_by_dateline, home_of
from dragoman.reading.refer.lands_before import LandsBefore, lands_in_row, owner_before
from dragoman.reading.refer.lists import countries_by_list, find_stand_ins
from dragoman.reading.refer.meetings import find_meetings, last_named, who_called
from dragoman.reading.refer.own_posts import is_among
from dragoman.reading.refer.reference_words import load_party_words
from dragoman.reading.refer.speakers import Speakers
from dragoman.reading.ships import load_ship_names
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_MAIN_PARTY, _MAIN_PARTY_TAKEN = 0.05, -0.2
_MET = -1.3
_RECEIVED = -1.5
_HOME = 1.0
_HOSTS = 0.25
_ONLY_FREE = 1.0
_SAME_OFFICE = 0.8
_NAMED_BEFORE_FIRST = 1.0
_OWN_POST = 3.0
_LISTED = 1.2
_BESIDE, _SHIP = 80, 40
_STOOD_IN_FOR = 2.5
_AT_HOME = 0.5
_OF_COUNTERPART = -3.0
_BESIDE_COUNTERPART = -1.0
_VISITED = -1.1
_OF_BLOC = -1.4
_AWAY, _FAR, _POSTED_THERE = 100, 250, -1.3
_OURS = 4.5
_LED = 3.0
_TELLS = 1.2
_CALL, _TWO = 0.6, 2
_MET_THERE = 2.0
_BY_NAME_AT_MOST = 4.0
_LETTERS = re.compile(r" \([a-z&.]{1,8}\)")
"""“Cabinet Secretary (CS) for Defence”: what says the same again."""
_AGAINST = -0.6  # where more than that speaks even against the likeliest, another may be his


def settle_countries(story: Story) -> None:
    """Give people without a stated country the party for which most speaks."""
    settle_counterparts(story)
    evidence = _Evidence(story)
    missions = [each.span for each in story.names if is_mission(each)]
    for figure in story.figures:
        if figure.country is None and not _serves_mission(figure, missions):
            figure.country = evidence.likeliest(figure)
            evidence.note(figure)


def _serves_mission(figure: Figure, missions: list[Span]) -> bool:
    """“The Force Commander of UNIFIL, X”: whether the post is one of a mission, whoever sent its holder."""
    return any(mention.span.contains(each) for mention in figure.mentions for each in missions)


class _Evidence:
    """What speaks for the country of a person: the name, those met, the words around, the report’s home."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._words = load_party_words(story.language.code)
        self._parties = list(story.parties)
        home = home_of(story) or home_by_dateline(story)
        self._home = home if home in story.parties else None
        reported_from = country_reported_from(story)
        self._reported_from = reported_from if reported_from in story.parties else None
        self._blocs = {name.country for name in story.names if name.kind == BLOC}
        self._taken = {each.country for each in story.figures if each.country}
        self._meetings = find_meetings(story, self._words)
        self._offices: dict[frozenset[str], list[str]] = {}
        for office in story.offices:
            if office.country in story.parties:
                words = frozenset(office.post.words.lower().split())
                self._offices.setdefault(words, []).append(office.country or "")
        self._last_named = last_named(story)
        self._listed = countries_by_list(story, self._words)
        self._acting_for = find_stand_ins(story, self._words)
        speakers = Speakers(story)
        self._speakers = [speakers.of(number).speaker for number in range(len(story.sentences))]
        self._lands = LandsBefore(story)

    def note(self, figure: Figure) -> None:
        """Take a country just settled into account for those who follow."""
        if figure.country:
            self._taken.add(figure.country)
            for sentence in {mention.sentence for mention in figure.mentions}:
                if sentence in self._meetings:
                    self._meetings[sentence].of_country[figure.country] += 1

    def likeliest(self, figure: Figure) -> str | None:
        """The party for which most speaks, or the dateline’s country; None for who visits the only one."""
        if len(self._parties) < 2:
            only = next(iter(self._parties), None)
            speaks = sum(weight for country, weight in self._said_of(figure) if country == only)
            return only if speaks >= 0 else None
        votes = self._votes_of_parties()
        if self._story.host in votes and any(each.sentence in self._meetings for each in figure.mentions):
            votes[self._story.host] += _AT_HOME
        said = [*self._said_of(figure), *(self._lands.gone_home if figure.post else ())]
        origin = likely_country(figure.name, [*self._parties, *(country for country, _ in said)])
        if origin is not None:
            votes[origin[0]] = votes.get(origin[0], 0.0) + min(_BY_NAME_AT_MOST, origin[1])
        for country, weight in [*said, *((country, _MET) for country in self._met_by(figure))]:
            votes[country] = votes.get(country, 0.0) + weight
        if figure.head in self._story.language.posts.diplomats and self._story.host in votes:
            votes[self._story.host] += _POSTED_THERE
        free = [each for each in self._parties[:2] if each not in self._taken]
        if len(free) == 1 and (free[0], _VISITED) not in said:
            votes[free[0]] += _ONLY_FREE
        return self._chosen(votes)

    def _chosen(self, votes: dict[str, float]) -> str | None:
        """The country with most votes; where these speak against it, that of the dateline, or of nobody."""
        best = max(votes, key=lambda each: votes[each])
        if votes[best] > _AGAINST:
            return best
        reported_from = country_reported_from(self._story) or home_by_dateline(self._story)
        if reported_from is not None and reported_from not in votes:
            return reported_from
        return best if sum(each not in self._blocs for each in votes) > 1 else None

    def _votes_of_parties(self) -> dict[str, float]:
        """What speaks for each party whoever is asked about: the main one, that of the agency."""
        votes = {each: _OF_BLOC if each in self._blocs else 0.0 for each in self._parties}
        votes[self._parties[0]] += _MAIN_PARTY if self._parties[0] not in self._taken else _MAIN_PARTY_TAKEN
        if self._home is not None:
            votes[self._home] += _HOME
        return votes

    def _met_by(self, figure: Figure) -> set[str]:
        """The countries of those whom the person meets: named in one sentence that speaks of meeting."""
        found: set[str] = set()
        for sentence in {each.sentence for each in figure.mentions if not self._attends(each)}:
            meeting = self._meetings.get(sentence)
            if meeting is not None:
                with_them = Counter(each.country for each in meeting.together.get(id(figure), ()))
                of_others = meeting.of_country.items()
                found |= {country for country, count in of_others if count > with_them[country]}
            before = self._last_named.get(sentence)
            if before is not None and before is not figure and before.country and self._is_met(sentence):
                found.add(before.country)
        return found

    def _is_met(self, sentence: int) -> bool:
        """“He was received by X”: whether a sentence tells of whoever was spoken of before it."""
        span = self._story.sentences[sentence].span
        return self._words.he_met.search(self._story.plain[span.start : span.end]) is not None

    def _attends(self, mention: Mention) -> bool:
        """“in the presence of X”: who attends a meeting is not met by those who hold it."""
        sentence = self._story.sentences[mention.sentence].span
        before = self._story.plain[sentence.start : mention.span.start]
        return self._words.attending.search(before) is not None

    def _said_of(self, figure: Figure) -> Iterator[tuple[str, float]]:
        """What the words near the mentions say: the land named before, an office of the same words."""
        for mention in figure.mentions:
            yield from self._of_present(mention.sentence)
            template = self._story.templates[mention.sentence]
            at = template.position(mention.span.start)
            yield from self._of_speaker(mention.sentence, at)
            yield from self._of_meeting(mention, template, at)
            yield from ((land, _LED) for land in owner_before(template, at, self._words))
            country = self._lands.of(mention.sentence, at)
            if country is not None and mention is figure.first:
                yield country, _NAMED_BEFORE_FIRST
            if country is not None and self._words.counterpart in template.text[max(0, at - 60) : at].lower():
                yield country, _BESIDE_COUNTERPART
        yield from self._told_by_post(figure)
        yield from ((country, _OWN_POST) for country in self._of_ship(figure))
        for country in self._accompanied(figure):
            yield country, _LISTED
        for other in self._acting_for.get(id(figure), ()):
            if other.country in self._story.parties:
                yield other.country, _STOOD_IN_FOR

    def _of_meeting(self, mention: Mention, template: Template, at: int) -> Iterator[tuple[str, float]]:
        """What is told of whom the person met: where, beside whom, whose counterpart or guest he was."""
        there = self._met_there(mention, template, at)
        if there is not None:
            yield there, _MET_THERE
        whose = self._words.his_counterpart.match(template.text, at + 1)
        for land in template.items_in(*whose.span(), "land") if whose else ():
            yield land.value.country, _OF_COUNTERPART
        if self._words.tells_here.match(template.text, at + 1) and self._reported_from:
            yield self._reported_from, _TELLS
        led = self._words.leads_side.match(template.text, at + 1)
        for land in template.items_in(*led.span(), "land")[:1] if led else ():
            yield land.value.country, _LED
        if self._story.host is not None and len(self._parties) == _TWO:
            yield self._story.host, _CALL * who_called(template, at, self._story.host, self._words)
        escort = self._words.accompanied_by.match(template.text, at + 1)
        beside = template.item(escort.end()) if escort else None
        if beside is not None and beside.value.country in self._parties:
            yield beside.value.country, _LISTED
        yield from ((each, _VISITED) for each in self._visited(template, at) if each in self._parties)

    def _of_present(self, sentence: int) -> Iterator[tuple[str, float]]:
        """“He was received by X”: not the guest’s. “X and Y were also present”: likeliest the host’s."""
        span, host = self._story.sentences[sentence].span, self._story.host
        before, text = self._last_named.get(sentence), self._story.plain[span.start : span.end]
        if before is not None and before.country in self._parties and self._words.he_received.search(text):
            yield before.country or "", _RECEIVED
        if host in self._parties and self._words.present.search(text):
            yield host or "", _HOSTS

    def _of_ship(self, figure: Figure) -> Iterator[str]:
        """“Captain X, the ship’s captain”: the country of the ships, where they are of one."""
        is_captain = self._words.of_the_ship
        plain, spans = self._story.plain, [each.span for each in figure.mentions]
        told = any(is_captain.search(plain, max(0, each.start - _SHIP), each.end + _SHIP) for each in spans)
        if told and len(self._ship_lands) == 1:
            yield from self._ship_lands

    @cached_property
    def _ship_lands(self) -> set[str]:
        """Whose the ships are that the report names."""
        letters = load_ship_names().find(self._story.plain, set(self._parties))
        named = (
            template.items_in(*match.span(), "land")[0].value.country
            for template in self._story.templates
            for match in self._words.ships_of.finditer(template.text)
        )
        return {country for country in (*(whose for _, whose in letters), *named) if country in self._parties}

    def _of_speaker(self, sentence: int, at: int) -> Iterator[tuple[str, float]]:
        """“Our Chief of Staff, X”: the country of who says so."""
        speaker, text = self._speakers[sentence], self._story.templates[sentence].text
        if speaker is not None and speaker.country and self._words.our.search(text, 0, at):
            yield speaker.country, _OURS

    def _met_there(self, mention: Mention, template: Template, at: int) -> str | None:
        """“In Bishkek he called on X”: the country of the town, if whoever came there is not of it."""
        match = self._words.met_there.search(template.text, max(0, at - _FAR), at)
        place = next(iter(template.items_in(*match.span(), "capital", "land")), None) if match else None
        if match is None or place is None or not place.value.country:
            return None
        named = [item.value for item in template.items_in(0, match.start("met"), "person")]
        before = self._last_named.get(mention.sentence)
        guests = named or ([before] if before is not None else [])
        came = bool(guests) and all(each.country not in (None, place.value.country) for each in guests)
        return place.value.country if came else None

    def _visited(self, template: Template, at: int) -> set[str]:
        """The countries that the person named at a place was a guest of, or whose forces he thanked."""
        thanked = self._words.thanks.match(template.text, at + 1)
        after = thanked or self._words.visits.match(template.text, at + 1)
        before = self._words.away.search(template.text, max(0, at - _AWAY), at)
        marks = lands_in_row(template, after.end() - 1) if after and not thanked else []
        marks += template.items_in(*thanked.span(), "land") if thanked else []
        lands = template.items_in(before.start(), at, "land") if before else []
        marks += lands[: None if before and before["met"] else 1]
        return {mark.value.country for mark in marks}

    def _accompanied(self, figure: Figure) -> Iterator[str]:
        """“X was accompanied by Y”: the country of X, where Y is named first so."""
        start = self._story.sentences[figure.first.sentence].span.start
        match = self._words.came_with.search(self._story.plain, start, figure.first.span.start)
        if match is None:
            return
        if self._words.came_with_him.match(self._story.plain, start, match.end()):
            before = self._last_named.get(figure.first.sentence)
            yield from (before.country,) if before is not None and before.country in self._parties else ()
        for other in self._story.figures:
            named = (each.span for each in other.mentions if each.sentence == figure.first.sentence)
            beside = any(0 <= match.start() - each.end <= _BESIDE for each in named)
            if beside and other.country in self._story.parties:
                yield other.country or ""

    def _told_by_post(self, figure: Figure) -> Iterator[tuple[str, float]]:
        """What a list with the figure says, an office of the same words, a post of one country alone."""
        if self._listed.get(id(figure)) in self._parties:
            yield self._listed[id(figure)], _LISTED
        post = _LETTERS.sub("", (figure.post or "").lower())
        mine = frozenset(post.split())
        for words, countries in self._offices.items():
            if mine == words or (len(mine) > 1 and mine < words):
                yield from ((country, _SAME_OFFICE) for country in countries)
        for _, country in load_ship_names().find(figure.post or "", set(self._parties)):
            if country in self._parties:
                yield country, _OWN_POST
        for country in self._parties:
            if is_among(post, self._words.own_posts.get(country, ())):
                yield country, _OWN_POST
