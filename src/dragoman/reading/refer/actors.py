"""Who acts in each sentence: people, their posts, sides, both sides, and the words that stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from dragoman.model.text import Span
from dragoman.reading.refer.bearers import Bearers, several
from dragoman.reading.refer.cast import Cast, Memory
from dragoman.reading.refer.holders import holders_of
from dragoman.reading.refer.pairs import both_meant, pair_of_lede
from dragoman.reading.refer.reference_words import ReferenceWords, load_reference_words
from dragoman.reading.refer.regions import sides_of_regions
from dragoman.reading.refer.speakers import Speakers, Speech
from dragoman.reading.story import Actor, Story
from dragoman.reading.template import Item, Template

_PEOPLE = ("person", "meant")
_SPOKEN_OF = (*_PEOPLE, "pronoun")


def find_actors(story: Story) -> list[list[Actor]]:
    """The actors of each sentence, in order of place; overlapping words are one actor."""
    finder = _Finder(story, load_reference_words(story.language.code))
    return [finder.find(number, template) for number, template in enumerate(story.templates)]


class _Finder:
    """Finds the actors sentence by sentence; remembers whom the last were about."""

    def __init__(self, story: Story, words: ReferenceWords) -> None:
        self._story = story
        self._words = words
        self._bearers = Bearers(story.figures, words)
        self._memory = Memory()
        self._speakers = Speakers(story)
        self._of_lede = pair_of_lede(story)

    def find(self, number: int, template: Template) -> list[Actor]:
        cast, speech = Cast(), self._speakers.of(number)
        both = both_meant(template, self._story.parties, self._of_lede)
        for actor in self._named_and_meant(template, both):
            cast.add(actor)
        self._add_owners(template, cast, both)
        for match in self._words.they.finditer(template.folded, template.words):
            span = _span(template, match)
            named = [each for each in cast.actors if each.kind in _PEOPLE and each.span.end <= span.start]
            pair = [each for each in cast.actors if each.kind == "both" and each.span.end <= span.start]
            figures = several(named) if named else pair[-1].figures if pair else self._memory.together
            whose = tuple(dict.fromkeys(each.country for each in figures if each.country)) or both
            cast.add(Actor(span, "both", whose, figures=figures))
        for actor in self._speaking(template, speech):
            cast.add(actor)
        opening = self._words.opening.match(template.text)
        told = template.offset(opening.end()) if opening else 0
        first = cast.first_of(*_PEOPLE, "office", since=told)
        pronouns = self._words.pronoun.finditer(template.folded)
        met = {each.countries for each in cast.actors if self._is_counterpart(each)}
        doing = self._words.doing.match(template.text)
        begun = doing.end() if doing else 0
        for match in chain(pronouns, self._words.first_person.finditer(template.text)):
            cast.add(self._pronoun(_span(template, match), first, met, ahead=match.end() <= begun))
        him: Actor | None = None
        for match in self._words.object_pronoun.finditer(template.text, template.words):
            again = replace(him, span=_span(template, match)) if him is not None else None
            him = again or self._object(template, match, cast.actors)
            cast.add(him)
        actors = sorted(cast.actors, key=_start)
        if not self._words.attended.match(template.text):
            self._remember(actors, told)
        return [self._but_owner(each, template) for each in actors]

    def _but_owner(self, actor: Actor, template: Template) -> Actor:
        """“The minister’s adviser, X”: of whom another is, who is told of, he is named for his side alone."""
        if actor.kind not in _PEOPLE:
            return actor
        after = template.position(actor.span.end - 1) + 1
        owns = self._words.owner_of_another.match(template.text, after)
        return replace(actor, kind="office", figure=None) if owns else actor

    def _named_and_meant(self, template: Template, both: tuple[str, ...]) -> Iterator[Actor | None]:
        """People, then words for both, for host and guest, for people and sides, then all else named."""
        words, folded = self._words, template.folded
        for item in template.items:
            if item.kind == "person":
                yield Actor(item.span, "person", _countries(item.value.country), item.value)
        yield from sides_of_regions(self._story, template)
        for match in words.both.finditer(folded, template.words):
            yield self._both_meant(template, match, self._of_lands(template, match.end()) or both)
        yield from self._host_and_guest(template)
        yield from self._in_office(template)
        for match in words.person.finditer(template.text, template.words):
            yield self._meant(template, match)
        for match in words.side.finditer(folded, template.words):
            yield Actor(_span(template, match), "side", _countries(_land_in(template, match)))
        yield from map(_plain_actor, template.items)

    def _of_lands(self, template: Template, at: int) -> tuple[str, ...]:
        """“The defence chiefs of A, B and C”: the countries that stand behind the words for all of them."""
        match = self._words.of_lands.match(template.text, at)
        lands = template.items_in(*match.span(), "land") if match else []
        return tuple(dict.fromkeys(item.value.country for item in lands if item.value.country))

    def _in_office(self, template: Template) -> Iterator[Actor]:
        """“The Commander of the Peruvian Army”: who was named as holding that post."""
        for office in self._story.offices:
            if not template.span.contains(office.span) or office.post.is_former or office.post.is_plural:
                continue
            held = office.post.words.lower()
            figure = self._bearers.latest(held, office.country, office.span, self._memory.last)
            near = figure or self._bearers.latest(office.post.head, office.country, office.span, None)
            if near is not None and self._bearers.is_below(near, held):
                yield Actor(office.span, "office", _countries(office.country))
                continue
            figure = figure or self._story.holders.get(office.span)
            if figure is not None and office.country is not None:
                yield Actor(office.span, "meant", _countries(figure.country), figure)

    def _speaking(self, template: Template, speech: Speech) -> Iterator[Actor]:
        """“I”, “we” and “our” of who has the word, “you” of whom it is said to."""
        words, speaker = self._words, speech.speaker
        if speaker is None and speech.addressee is None:
            return
        pair = tuple(each for each in (speaker, speech.addressee) if each is not None)
        both = tuple(dict.fromkeys(each.country for each in pair if each.country))
        for match in words.spoken.finditer(template.text):
            span = _span(template, match)
            if self._is_quoted(template, match.start()):
                continue
            if match["we_both"] and speech.is_joint:
                yield Actor(span, "both", both, figures=pair)
            elif match["you"] and speech.addressee is not None:
                yield Actor(span, "pronoun", _countries(speech.addressee.country), speech.addressee)
            elif speaker is not None and (match["i"] or match["we_went"] or match["we_both"]):
                yield Actor(span, "pronoun", _countries(speaker.country), speaker)
            elif speaker is not None and not match["you"]:
                yield Actor(span, "side", _countries(speaker.country))

    def _is_quoted(self, template: Template, at: int) -> bool:
        """Whether the words at a place are somebody’s that the sentence quotes."""
        return len(self._words.quotes.findall(template.text, 0, at)) % 2 == 1

    def _host_and_guest(self, template: Template) -> Iterator[Actor]:
        host = self._story.host
        for pattern, country in ((self._words.host, host), (self._words.guest, self._other(host))):
            for match in pattern.finditer(template.folded, template.words):
                if self._words.of_honour.match(template.folded, match.end()):
                    continue
                figure = self._memory.latest.get(country or "")
                kind = "meant" if figure else "side"
                yield Actor(_span(template, match), kind, _countries(country), figure)

    def _add_owners(self, template: Template, cast: Cast, both: tuple[str, ...]) -> None:
        """“Their countries” are both; “his country” is that of the first named, else of the last."""
        for match in self._words.own.finditer(template.folded, template.words):
            if self._words.their.match(template.folded, match.start()):
                cast.add(Actor(_span(template, match), "both", both))
            elif self._memory.last_country or cast.actors:
                country = cast.first_country or self._memory.last_country
                cast.add(Actor(_span(template, match), "side", _countries(country)))

    def _both_meant(self, template: Template, match: re.Match[str], both: tuple[str, ...]) -> Actor:
        """“The two (ministers)”: the two of whom the sentence told before, else the latest whom it fits.

        “The two” alone: else those named last together.
        """
        span, phrase = _span(template, match), match.group().strip()
        is_bare = self._words.pair.fullmatch(phrase) is not None
        if not is_bare and (not self._words.people.search(phrase) or self._words.any_two.match(phrase)):
            return Actor(span, "both", both)
        named = [item.value for item in template.items_in(0, match.start(), "person")]
        pair = self._bearers.pair_named(phrase, named, span)
        if pair:
            return Actor(span, "both", tuple(pair), figures=tuple(pair.values()))
        latest = self._memory.latest
        if is_bare or any(country not in latest for country in both):
            figures = holders_of(phrase, both, self._story.figures, self._words)
            return Actor(span, "both", both, figures=self._memory.together if is_bare else figures)
        return Actor(span, "both", both, figures=self._bearers.pair_latest(phrase, latest, both, span))

    def _object(self, template: Template, match: re.Match[str], actors: list[Actor]) -> Actor | None:
        """“X received him”: who was named before X, else was spoken of last on the other side than X."""
        span = _span(template, match)
        named = [each for each in actors if each.figure is not None and each.span.end <= span.start]
        people = list({id(each.figure): each for each in sorted(named, key=_start)}.values())
        subject, others = (people[-1], people[:-1]) if people else (None, [])
        after = subject.span.end if subject is not None else span.start
        if (
            subject is not None
            and others
            and self._words.goes_on.search(self._story.plain, after, span.start)
        ):
            return Actor(span, "pronoun", subject.countries, subject.figure)
        if others:
            return Actor(span, "pronoun", others[-1].countries, others[-1].figure)
        last = self._memory.last
        if subject is not None and (last is None or _countries(last.country) == subject.countries):
            last = self._memory.latest.get(self._other(last.country if last else None) or "")
        return Actor(span, "pronoun", _countries(last.country), last) if last is not None else None

    def _is_counterpart(self, actor: Actor) -> bool:
        said = self._story.plain[actor.span.start : actor.span.end].lower()
        return actor.kind == "office" and self._words.counterpart in said

    def _pronoun(
        self, span: Span, first: Actor | None, met: set[tuple[str, ...]], *, ahead: bool
    ) -> Actor | None:
        """Who is named first in the sentence, else was spoken of last; not one whom he is said to meet.

        Args:
            met: the countries of the counterparts that the sentence tells of.
            ahead: whether it stands for whoever is named behind it: “Ending his visit, X …”.
        """
        if first is not None and (ahead or first.span.end <= span.start):
            return Actor(span, "pronoun", first.countries, first.figure)
        last = self._memory.last
        if last is not None and _countries(last.country) in met:
            last = self._memory.latest.get(self._other(last.country) or "", last)
        country = last.country if last is not None and last.country else self._memory.last_country
        return Actor(span, "pronoun", _countries(country), last) if country or last is not None else None

    def _meant(self, template: Template, match: re.Match[str]) -> Actor | None:
        """“the minister”, “the Japanese official”: the latest person whom the words fit."""
        words, memory = match.group().lower(), self._memory
        behind = self._words.of_land.match(template.text, match.end())
        country, span = _land_in(template, behind or match), _span(template, match)
        if self._words.counterpart in words:
            named = template.items_in(0, match.start(), "person")
            owner = named[-1].value if named else memory.last
            other = country or self._other(owner.country if named and owner else memory.last_country)
            figure = self._bearers.counterpart_of(owner, other, span) or memory.latest.get(other or "")
            return Actor(span, "office", _countries(other), figure)
        fitting = self._bearers.latest(words, country, span, memory.last)
        if fitting is not None:
            return Actor(span, "meant", _countries(fitting.country), fitting)
        generic = words.rsplit(None, 1)[-1] in self._words.generic_nouns
        generic = generic and not self._words.titled.search(words) and not self._words.named.match(match[0])
        if country is not None:
            figure = memory.latest.get(country) or self._bearers.only_one_of(country) if generic else None
            return Actor(span, "meant" if figure else "office", _countries(country), figure)
        if generic and memory.last is not None:
            return Actor(span, "meant", _countries(memory.last.country), memory.last)
        return Actor(span, "office", ()) if generic else None

    def _remember(self, actors: list[Actor], subject: int) -> None:
        """Note whom a sentence is about: first who stands behind its opening, then the others."""
        ordered = sorted(actors, key=lambda each: each.span.start < subject)
        people = [each.figure for each in ordered if each.figure is not None and each.kind in _SPOKEN_OF]
        for figure in reversed(people):
            self._memory.note(figure)
        if people:
            countries = {figure.country for figure in people}
            self._memory.together, self._memory.silent = tuple(people) if len(countries) > 1 else (), 0
            return
        self._memory.forget()
        single = (each for each in actors if len(each.countries) == 1 and each.kind in ("side", "office"))
        first = next(single, None)
        pair = next((each for each in actors if each.kind == "both"), None)
        if first is not None and (pair is None or first.span.start < pair.span.start):
            self._memory.note_country(first.countries[0])

    def _other(self, country: str | None) -> str | None:
        rest = [each for each in self._story.parties[:2] if each != country]
        return rest[0] if country is not None and len(rest) == 1 else None


def _start(actor: Actor) -> int:
    return actor.span.start


def _land_in(template: Template, match: re.Match[str]) -> str | None:
    """The country of the first land within the words."""
    lands = template.items_in(match.start(), match.end(), "land")
    return str(lands[0].value.country) if lands else None


def _plain_actor(item: Item) -> Actor | None:
    if item.kind == "office":
        return Actor(item.span, "office", _countries(item.value.country))
    if item.kind in ("land", "body", "capital"):
        return Actor(item.span, item.kind, _countries(item.value.country))
    return None


def _countries(country: str | None) -> tuple[str, ...]:
    return (country,) if country else ()


def _span(template: Template, match: re.Match[str]) -> Span:
    """The words of a match in the document, without the spaces before them."""
    start, last = match.start(), match.end() - 1
    while template.text[start] == " ":
        start += 1
    item = template.item(last)
    return Span(template.offset(start), item.span.end if item is not None else template.offset(last) + 1)
