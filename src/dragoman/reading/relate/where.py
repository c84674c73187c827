"""Places of engagements: capitals, towns of the gazetteer, ports and bases, in the words of the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property
from itertools import islice

from dragoman.model.text import Span
from dragoman.reading.lexicon import COUNTRY
from dragoman.reading.relate.happening_words import HappeningWords, load_happening_words
from dragoman.reading.relate.joined_places import Where, joined
from dragoman.reading.relate.namesake_places import is_alone, is_known, likeliest, without
from dragoman.reading.relate.towns_left import is_left_behind
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.taken import Taken
from dragoman.reading.template import Item, Template
from dragoman.vocabulary.entries import Place
from dragoman.vocabulary.load import load_vocabulary

_WIDE = ("water", "region")
_KNOWN_SITES = ("seat", "base", "site", "port")
_OTHERS = ("person", "office", "mechanism", "body", "date")
_HELD = ("person", "office")
_LINKS = (", ", " in the ", " in ")
_BEFORE, _LEAST = 36, 3


FindPlace = Callable[[str], Sequence[Place]]
"""From a name to the places so called: well-known sites first, then towns, the largest first."""


class Places:
    """What is needed to find the places of a story: its countries, and the gazetteer."""

    def __init__(self, story: Story, find_place: FindPlace, exercises: re.Pattern[str] | None = None) -> None:
        """Take the countries that the story names, and what exercises it names."""
        self._exercises = exercises
        self._story = story
        self._find_place = cache(find_place)
        self._sites: list[Where] = []
        self._words: HappeningWords = load_happening_words(story.language.code)
        self._lands = {name.span.start: name.country for name in story.names if name.kind == COUNTRY}
        self._countries = {name.country for name in story.names if name.country} | set(story.parties)

    def find(self, template: Template) -> list[Where]:
        """The places that a sentence names after a word of place, in order."""
        found = self._known(template)
        here = self._here(template)
        if here is not None:
            found.setdefault(here.span.start, here)
        known = Taken(where.span for where in found.values())
        for where in self._unknown(template):
            if not known.overlaps(where.span):
                found.setdefault(where.span.start, where)
        if not found:
            found = {where.span.start: where for where in (*self._aboard(template), *self._again(template))}
        plain, words = self._story.plain, self._words
        stood = [found[at] for at in sorted(found) if not is_left_behind(found[at], template, plain, words)]
        stood = [each for where in stood for each in (where, *self._town_behind(where, stood))]
        places = joined(stood, plain, words.within)
        self._sites += [where for where in places if where.is_site]
        return places

    def _town_behind(self, site: Where, others: list[Where]) -> Iterator[Where]:
        """“At the General Headquarters (GHQ), Rawalpindi”: the town that stands right behind a site."""
        behind = self._words.town_behind.match(self._story.plain, site.span.end) if site.is_site else None
        if behind is None or site.town is not None:
            return
        span = Span(*behind.span("name"))
        known = span.start in self._lands or Taken(each.span for each in others).overlaps(span)
        town = None if known else self._where(behind["name"], span, is_site=False)
        if town is not None and not town.is_site:
            yield town

    def _again(self, template: Template) -> Iterator[Where]:
        """“At the camp”: the site last named by that noun."""
        if match := self._words.same_site.search(self._story.plain, template.span.start, template.span.end):
            named = (site for site in reversed(self._sites) if match["noun"] in site.words.lower())
            yield from (replace(site, span=Span(*match.span())) for site in islice(named, 1))

    def _known(self, template: Template) -> dict[int, Where]:
        """The capitals, sites and towns that a sentence names, by where they begin; a site holds its town."""
        found = {where.span.start: where for where in self._capitals(template)}
        known = Taken(where.span for where in found.values())
        lands = Taken(item.span for item in template.items if item.kind == "land")
        for span, where in self._named(template):
            if where is None or self._is_ship(where) or (span.start in found and not where.is_site):
                continue
            if self._is_seat_of_teller(span, template) or (lands.covers(where.span) and not where.is_site):
                continue
            if where.is_site:
                found = {at: each for at, each in found.items() if not where.span.contains(each.span)}
                known = Taken(each.span for each in found.values())
            if not known.overlaps(where.span):
                found[span.start] = where
                known.add(where.span)
        return found

    def _unknown(self, template: Template) -> Iterator[Where]:
        """“At the Istana”, “in Thandwe”: what can be but a place, though no gazetteer has it."""
        named = Taken(item.span for item in template.items)
        for match in self._words.unknown_place.finditer(
            self._story.plain, template.span.start, template.span.end
        ):
            name = match["name"].rstrip("’'")
            span = Span(match.start("name"), match.start("name") + len(name))
            if named.overlaps(span) or any(word in self._story.language.not_names for word in name.split()):
                continue
            if self._exercises is not None and self._exercises.search(name):
                continue
            yield Where(span, name, self._land_behind(span), is_site=match["at"] is not None)

    def _aboard(self, template: Template) -> Iterator[Where]:
        """“On board HMS Park”: the ship, where a sentence names no place."""
        for match in self._words.aboard.finditer(self._story.plain, template.span.start, template.span.end):
            yield Where(Span(*match.span("name")), match["name"], None, is_site=True)

    def _named(self, template: Template) -> Iterator[tuple[Span, Where | None]]:
        """What is named as a seat, then as a site, then after a word of place, beside all else named."""
        plain, words, begin = self._story.plain, self._words, template.span.start
        held = Taken(item.span for item in template.items if item.kind in _HELD)
        for match in words.seat.finditer(plain, begin, template.span.end):
            span = Span(*match.span("name"))
            if not (words.seat_of_post.match(match[0]) and held.overlaps(span)):
                yield span, self._seat(match["name"], span)
        for item in (each for each in template.items if each.kind == "body"):
            name = plain[item.span.start : item.span.end]
            at = words.at_seat.search(plain, max(begin, item.span.start - _BEFORE), item.span.start)
            if at is not None and words.site.match(name.split(",")[0]):
                yield item.span, Where(item.span, _bare(name), None, is_site=True)
        others = [item.span for item in template.items if item.kind in _OTHERS]
        bare = without(
            plain[begin : template.span.end], [Span(each.start - begin, each.end - begin) for each in others]
        )
        for pattern in (words.site, words.place):
            for match in pattern.finditer(bare):
                span = Span(match.start("name") + begin, match.end("name") + begin)
                if words.of_people.search(plain, max(begin, span.start - _BEFORE), span.start):
                    continue
                yield span, self._where(match["name"], span, is_site=pattern is words.site)

    def _capitals(self, template: Template) -> Iterator[Where]:
        """The capitals that stand as places, not for their governments."""
        for item in template.items:
            words = self._story.plain[item.span.start : item.span.end]
            is_town = item.kind == "capital" or (item.kind == "land" and self._is_city_state(words, item))
            if is_town and self._is_place(item, template):
                yield Where(item.span, words, item.value.country)
            elif item.kind == "land" and (seat := self._seat_of_government(item, template)):
                yield seat

    def _seat_of_government(self, item: Item, template: Template) -> Where | None:
        """“In the Kenyan capital”: the capital, by its name."""
        its = self._words.its_capital.match(self._story.plain, item.span.end)
        if its is None or not self._is_place(item, template):
            return None
        country = load_vocabulary().countries.get(item.value.country)
        names = country.capitals.get(self._story.language.code) if country is not None else None
        return Where(Span(item.span.start, its.end()), names[0], item.value.country) if names else None

    def _is_city_state(self, words: str, item: Item) -> bool:
        """Whether a country goes by the name of its capital, and is no half of “India-Singapore”."""
        first = next(iter(self._find_place(words)), None)
        named = first is not None and first.country == item.value.country and first.name == words
        return named and is_alone(self._story.plain, item.span)

    def _is_place(self, item: Item, template: Template) -> bool:
        plain, start = self._story.plain, item.span.start
        if self._words.whose.match(plain, item.span.end) or self._is_seat_of_teller(item.span, template):
            return False
        if item.kind == "capital" and self._words.hosted_here.match(plain, item.span.end):
            return True
        if self._words.where_behind.match(plain, item.span.end):
            return True
        return bool(self._words.at_place.search(plain, max(template.span.start, start - _BEFORE), start))

    def _is_seat_of_teller(self, span: Span, template: Template) -> bool:
        """“The ministry in Berlin said”, “according to the embassy in Lima”: where it is only told."""
        plain, start, words = self._story.plain, span.start, self._words
        seat = words.seat_of_teller.search(plain, max(template.span.start, start - _BEFORE), start)
        if seat is None:
            return False
        said = words.teller_said.match(plain, span.end)
        return bool(said or words.by_teller.search(plain, template.span.start, seat.start()))

    def _here(self, template: Template) -> Where | None:
        """“Here”: the town of the dateline."""
        match = self._words.here.search(self._story.plain, template.span.start, template.span.end)
        if match is None or self._dateline is None:
            return None
        if self._words.told_here.search(self._story.plain, template.span.start, match.start()):
            return None
        return replace(self._dateline, span=Span(*match.span()))

    @cached_property
    def _dateline(self) -> Where | None:
        """The town that the report is dated from."""
        story = self._story
        starts = {sentence.paragraph: sentence.span.start for sentence in reversed(story.sentences)}
        for number, paragraph in enumerate(story.paragraphs):
            start = starts.get(number, paragraph.span.start)
            if paragraph.kind is not ParagraphKind.BODY:
                continue
            name = self._words.dateline_town.match(story.plain, paragraph.span.start, paragraph.span.end)
            if name is not None and (name.end() <= start or story.plain.startswith(": ", name.end())):
                words = name["name"].title() if name["name"].isupper() else name["name"]
                return self._where(words, Span(*name.span("name")), is_site=False)
        return None

    def _is_ship(self, where: Where) -> bool:
        """“USS Park Hall”: whether a word for a ship begins the name or stands right before it."""
        start, plain, ships = where.span.start, self._story.plain, self._words.ships
        if ships.match(plain, start):
            return True
        before = ships.search(plain, max(0, start - _BEFORE), start)
        return before is not None and not plain[before.end() : start].strip(" \"'“‘")

    def _seat(self, name: str, span: Span) -> Where:
        """A ministry, staff or street told of as where something was; with the town it is named after."""
        places, name = self._find_place(name), _bare(name)
        return Where(
            span, name, places[0].country if places else None, is_site=True, town=self._town_in(name.split())
        )

    def _where(self, name: str, span: Span, *, is_site: bool) -> Where | None:
        """The place of the longest beginning of a name that is one in a country of the story, or the site."""
        words, not_names = name.split(), self._story.language.not_names
        least = 2 if len(words) > 1 and words[0] in not_names and not is_site else 1
        for length in range(len(words), least - 1, -1):
            candidate = " ".join(words[:length]).rstrip(".,'")
            if len(candidate) < _LEAST:
                continue
            places = self._find_place(candidate)
            if candidate in not_names and not any(each.kind in _WIDE for each in places):
                continue
            where = Span(span.start, span.start + len(candidate))
            whole = length == len(words)
            fitting = [each for each in places if self._fits(each) or (whole and is_known(each, places))]
            if fitting:
                place = likeliest(fitting, self._fits)
                site, country = place.kind in _KNOWN_SITES, self._land_behind(where) or place.country
                return Where(where, candidate, country, is_site=site, is_wide=place.kind in _WIDE)
            if is_site and length == len(words):
                known = places[0].country if places else self._land_within(words)
                country = self._land_behind(where) or known
                return Where(where, candidate, country, is_site=True, town=self._town_in(words))
        return None

    def _land_behind(self, span: Span) -> str | None:
        """“Port Ana, Peru”, “the Norwegian base in Peru”: the country named right behind a place."""
        link = next((each for each in _LINKS if self._story.plain.startswith(each, span.end)), None)
        return self._lands.get(span.end + len(link)) if link else None

    def _land_within(self, words: list[str]) -> str | None:
        """“Royal Phuket Hotel”: the country of the one town of the story that a site’s name holds."""
        named = (each for each in words[1:-1] if each not in self._story.language.not_names)
        towns = [next(filter(self._fits, self._find_place(each)), None) for each in named]
        lands = {each.country for each in towns if each is not None and each.kind not in _KNOWN_SITES}
        return lands.pop() if len(lands) == 1 else None

    def _town_in(self, words: list[str]) -> str | None:
        """“Mombasa naval base”: the town with which a site’s name in lower case begins."""
        town = words[0] if words[-1].islower() else ""
        return town if any(self._fits(each) for each in self._find_place(town)) else None

    def _fits(self, place: Place) -> bool:
        """Whether a place is in a country of the story, or known by its name alone."""
        return place.country in self._countries or place.kind == "seat" or place.kind in _WIDE


def _bare(name: str) -> str:
    """A site’s name without the letters in brackets behind it."""
    return re.sub(r" \([^)]*\)\Z", "", name)
