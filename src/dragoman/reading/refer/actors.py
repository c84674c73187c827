"""Who acts in each sentence: people, their posts, sides, both sides, and the words that stand for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.model.text import Span
from dragoman.reading.people.unify import Figure
from dragoman.reading.story import Actor, Story
from dragoman.reading.template import Item, Template, compile_pattern


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """Compiled phrases of references.yaml."""

    both: re.Pattern[str]
    they: re.Pattern[str]
    person: re.Pattern[str]
    host: re.Pattern[str]
    guest: re.Pattern[str]
    side: re.Pattern[str]
    pronoun: re.Pattern[str]
    own: re.Pattern[str]
    first_person: re.Pattern[str]
    people: re.Pattern[str]


@lru_cache
def load_reference_words(code: str) -> ReferenceWords:
    """The phrases of a language."""
    data = load_words(code, "references")
    group = {
        "GROUP": data["group_nouns"],
        "V": r"(?:have|will|are|agreed|also|expressed|noted|stressed|affirmed)\b",
    }
    people, sides = _longest_first(data["person_nouns"]), _longest_first(data["side_nouns"])
    return ReferenceWords(
        both=compile_pattern("|".join(data["both"]), **group),
        they=compile_pattern(data["they"]),
        person=compile_pattern(
            rf"\b(?:the|his|her|its|our)?\s*(?:(?:top|visiting|senior|new|deputy) )?{{L}}(?:'s)? (?:\w+ |{{B}} ){{0,2}}?(?:{people})\b"
            rf"|\b(?:the|The) (?:(?:top|visiting|senior|deputy|defence|defense) )?(?:{people})\b"
            rf"|\b(?:his|her|their) (?:{{L}} )?counterpart\b"
            rf"|(?-i:(?<![\w'-] )\b{data['bare_titles']}\b)(?! of\b)"
        ),
        host=_phrases(data["host"]),
        guest=_phrases(data["guest"]),
        side=compile_pattern(
            rf"\b(?:the )?{{L}}(?:'s)? (?:\w+ ){{0,2}}?(?:{sides})\b|\b(?:the )?(?:{sides}) of {{L}}"
        ),
        pronoun=compile_pattern(data["pronouns"]),
        own=compile_pattern(data["own_country"]),
        first_person=re.compile(data["first_person"]),
        people=re.compile(data["people_nouns"], re.IGNORECASE),
    )


def _longest_first(alternatives: str) -> str:
    return "|".join(sorted(alternatives.split("|"), key=len, reverse=True))


def _phrases(phrases: list[str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + r")\b", re.IGNORECASE)


@dataclass(slots=True)
class _Memory:
    """Whom the last sentences were about."""

    last: Figure | None = None
    last_country: str | None = None
    latest_by_country: dict[str, Figure] | None = None
    plural: bool = False

    def note(self, figure: Figure) -> None:
        self.last = figure
        self.last_country = figure.country or self.last_country
        if figure.country:
            self.latest_by_country = (self.latest_by_country or {}) | {figure.country: figure}


def find_actors(story: Story) -> list[list[Actor]]:
    """The actors of each sentence, in order of place; overlapping words are one actor."""
    words = load_reference_words(story.language.code)
    memory = _Memory()
    return [_in_sentence(template, story, words, memory) for template in story.templates]


def _in_sentence(template: Template, story: Story, words: ReferenceWords, memory: _Memory) -> list[Actor]:
    actors: list[Actor] = []

    def add(actor: Actor | None) -> None:
        if actor is not None and not any(actor.span.overlaps(each.span) for each in actors):
            actors.append(actor)

    for item in template.items:
        if item.kind == "person":
            add(Actor(item.span, "person", _countries(item.value.country), item.value))
    text = template.text
    for match in words.both.finditer(text):
        countries = _both(template, story)
        add(
            Actor(
                _span(template, match),
                "both",
                countries,
                figures=_all_meant(match.group(), countries, memory, words),
            )
        )
    for pattern, country in ((words.host, story.host), (words.guest, _other(story, story.host))):
        for match in pattern.finditer(text):
            figure = (memory.latest_by_country or {}).get(country or "")
            add(Actor(_span(template, match), "meant" if figure else "side", _countries(country), figure))
    for match in words.person.finditer(text):
        add(_meant(template, match, story, memory))
    for match in words.side.finditer(text):
        lands = template.items_in(match.start(), match.end(), "land")
        add(Actor(_span(template, match), "side", _countries(lands[0].value.country if lands else None)))
    for item in template.items:
        add(_plain_actor(item))
    for match in words.own.finditer(text):
        if text[match.start() : match.start() + 5].lower() == "their":
            add(Actor(_span(template, match), "both", _both(template, story)))
        elif memory.last_country or actors:
            add(Actor(_span(template, match), "side", _countries(_nearest_country(actors, memory))))
    for match in words.they.finditer(text):
        add(Actor(_span(template, match), "both", _both(template, story)))
    for match in words.pronoun.finditer(text):
        add(_pronoun(_span(template, match), memory, actors))
    for match in words.first_person.finditer(text):
        add(_pronoun(_span(template, match), memory, actors))
    actors.sort(key=lambda each: each.span.start)
    _remember(actors, memory)
    return actors


def _all_meant(
    phrase: str, countries: tuple[str, ...], memory: _Memory, words: ReferenceWords
) -> tuple[Figure, ...]:
    """“The two ministers”: the latest person of each party, where the words speak of people."""
    if not words.people.search(phrase):
        return ()
    latest = memory.latest_by_country or {}
    figures = tuple(latest[country] for country in countries if country in latest)
    return figures if len(figures) == len(countries) else ()


def _remember(actors: list[Actor], memory: _Memory) -> None:
    people = [each for each in actors if each.figure is not None and each.kind in ("person", "meant")]
    for actor in reversed(people):
        if actor.figure is not None:
            memory.note(actor.figure)
    if not people:
        single = [each for each in actors if len(each.countries) == 1 and each.kind in ("side", "office")]
        if single:
            memory.last_country = single[0].countries[0]
            if memory.last and memory.last.country != memory.last_country:
                memory.last = (memory.latest_by_country or {}).get(memory.last_country)


def _nearest_country(actors: list[Actor], memory: _Memory) -> str | None:
    people = [each for each in sorted(actors, key=lambda each: each.span.start) if len(each.countries) == 1]
    return people[0].countries[0] if people else memory.last_country


def _pronoun(span: Span, memory: _Memory, actors: list[Actor]) -> Actor | None:
    before = [
        each for each in actors if each.span.end <= span.start and each.kind in ("person", "meant", "office")
    ]
    if before:
        first = min(before, key=lambda each: each.span.start)
        return Actor(span, "pronoun", first.countries, first.figure)
    country = memory.last.country if memory.last and memory.last.country else memory.last_country
    if country is None and memory.last is None:
        return None
    return Actor(span, "pronoun", _countries(country), memory.last)


def _meant(template: Template, match: re.Match[str], story: Story, memory: _Memory) -> Actor | None:
    """“the minister”, “the Japanese official”: the latest person whom the words fit."""
    words = match.group().lower()
    lands = template.items_in(match.start(), match.end(), "land")
    country = lands[0].value.country if lands else None
    span = _span(template, match)
    if "counterpart" in words:
        other = country or _other(story, memory.last_country)
        return Actor(span, "office", _countries(other), (memory.latest_by_country or {}).get(other or ""))
    noun = words.rsplit(None, 1)[-1]
    head_fits = [
        figure
        for figure in story.figures
        if (country is None or figure.country == country)
        and figure.mentions[0].span.start < span.end
        and _fits(figure, noun, words)
    ]
    if head_fits:
        latest = max(head_fits, key=lambda figure: _last_before(figure, span.start))
        if memory.last in head_fits and country is None:
            latest = memory.last or latest
        return Actor(span, "meant", _countries(latest.country), latest)
    if country is not None:
        figure = (
            (memory.latest_by_country or {}).get(country) or _to_come(story, country)
            if noun in _GENERIC
            else None
        )
        return Actor(span, "meant" if figure else "office", _countries(country), figure)
    if noun in _GENERIC and memory.last is not None:
        return Actor(span, "meant", _countries(memory.last.country), memory.last)
    return Actor(span, "office", ()) if noun in _GENERIC else None


def _to_come(story: Story, country: str) -> Figure | None:
    """The only person of a country, though not yet named: “the Vietnamese leader … Gen. X”."""
    own = [figure for figure in story.figures if figure.country == country]
    return own[0] if len(own) == 1 else None


_GENERIC = frozenset(
    [
        "official",
        "officer",
        "leader",
        "dignitary",
        "diplomat",
        "visitor",
        "guest",
        "chief",
        "general",
        "delegate",
        "speaker",
    ]
)


_SMALL = frozenset(
    [
        "the",
        "his",
        "her",
        "their",
        "its",
        "our",
        "top",
        "visiting",
        "senior",
        "new",
        "of",
        "for",
        "a",
        "an",
        "'s",
    ]
)


def _fits(figure: Figure, noun: str, words: str) -> bool:
    """Whether all the words of a phrase such as “the Secretary General” are of the person’s post or rank."""
    plain = words.replace("defense", "defence").replace("-", " ")
    phrase = {word for word in re.findall(r"[a-zé]+", plain) if word not in _SMALL}
    post = set((figure.post or "").lower().replace("defense", "defence").replace("-", " ").split())
    rank = set((figure.rank or "").split("_"))
    if noun == "envoy" and "ambassador" in post:
        return True
    return bool(phrase) and (phrase <= post or phrase <= rank)


def _last_before(figure: Figure, offset: int) -> int:
    return max((each.span.start for each in figure.mentions if each.span.start < offset), default=-1)


def _plain_actor(item: Item) -> Actor | None:
    if item.kind == "office":
        return Actor(item.span, "office", _countries(item.value.country))
    if item.kind in ("land", "body", "capital"):
        return Actor(item.span, item.kind, _countries(item.value.country))
    return None


def _both(template: Template, story: Story) -> tuple[str, ...]:
    """The two parties meant: those of the sentence where it names exactly two, else the report’s."""
    named = dict.fromkeys(
        item.value.country
        for item in template.items
        if item.kind == "land" and len(item.value.country or "") == 2
    )
    if len(named) == 2 and len(story.parties) > 2:
        return tuple(named)
    return story.parties[:2] if len(story.parties) != 3 else story.parties


def _other(story: Story, country: str | None) -> str | None:
    rest = [each for each in story.parties[:2] if each != country]
    return rest[0] if country is not None and len(rest) == 1 else None


def _countries(country: str | None) -> tuple[str, ...]:
    return (country,) if country else ()


def _span(template: Template, match: re.Match[str]) -> Span:
    start = match.start()
    while template.text[start] == " ":
        start += 1
    return Span(
        template.offset(start),
        template.offset(match.end() - 1) + 1
        if _is_plain(template, match.end() - 1)
        else _item_end(template, match.end() - 1),
    )


def _is_plain(template: Template, at: int) -> bool:
    return template.item(at) is None


def _item_end(template: Template, at: int) -> int:
    item = template.item(at)
    assert item is not None
    return item.span.end
