"""The country whose own public a report speaks to: that of its address, or of the agency that reports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import ahocorasick_rs
import yaml

from dragoman.reading.lexicon import CAPITAL, COUNTRY, Name
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.vocabulary.load import load_vocabulary

DATA = Path(__file__).parents[1] / "data" / "agencies.yaml"


@lru_cache(maxsize=1)
def _agencies() -> tuple[re.Pattern[str], dict[str, str], ahocorasick_rs.AhoCorasick]:
    """The names of national agencies as one pattern, whose each is, and the names to look for any of them."""
    countries = yaml.safe_load(DATA.read_text("utf-8"))["agencies"]
    owner = {name: country for country, names in countries.items() for name in names}
    names = "|".join(re.escape(name) for name in sorted(owner, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w-])(?:{names})(?![\w-])")
    return pattern, owner, ahocorasick_rs.AhoCorasick(list(owner))


def home_of(story: Story) -> str | None:
    """The country of the address, else of the one agency that is named; None where neither tells."""
    return _home_of_address(story) or home_of_agency(story)


def home_by_dateline(story: Story) -> str | None:
    """The country of a dateline that the report names nowhere else: its own officials need no country."""
    return only_home(story, list(names_in_dateline(story)))


def only_home(story: Story, named: Sequence[Name]) -> str | None:
    """The country of what the dateline names, where nothing else of the report is of it."""
    countries = {name.country for name in named}
    if len(countries) != 1:
        return None
    (country,) = countries
    is_elsewhere = any(name.country == country and name not in named for name in story.names)
    return None if is_elsewhere else country


def country_reported_from(story: Story) -> str | None:
    """The country of the dateline, where the report itself speaks of it too."""
    countries = {name.country for name in names_in_dateline(story)}
    named = {name.country for name in story.names if name.kind != CAPITAL}
    return countries.pop() if len(countries) == 1 and countries <= named else None


def names_in_dateline(story: Story) -> Iterator[Name]:
    """The capitals and countries before the first sentence, or opening it (“Hanoi: …”), and in no title."""
    body = next((each.span.start for each in story.sentences if each.kind is ParagraphKind.BODY), 0)
    titles = [each.span for each in story.sentences if each.span.start < body]
    for name in story.names:
        opens = name.span.start == body and story.plain.startswith(":", name.span.end)
        if name.span.start >= body and not opens:
            return
        is_outside = not any(span.start <= name.span.start < span.end for span in titles)
        if name.kind in (CAPITAL, COUNTRY) and is_outside:
            yield name


def home_of_agency(story: Story) -> str | None:
    """The country of the agencies that the report names, if they are of one country."""
    pattern, owner, names = _agencies()
    if not names.find_matches_as_indexes(story.plain):
        return None
    found = {owner[match.group()] for match in pattern.finditer(story.plain)}
    return found.pop() if len(found) == 1 else None


def _home_of_address(story: Story) -> str | None:
    host = (story.document.url or "").split("//")[-1].split("/")[0].lower()
    tail = host.rsplit(".", 1)[-1].upper()
    countries = load_vocabulary().countries
    if tail in countries:
        return tail
    called = (each for each in story.parties if each in countries)
    return next((each for each in called if tail in countries[each].abbreviations.get("en", ())), None)
