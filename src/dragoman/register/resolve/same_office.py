"""Names spelled otherwise that were seen in one office at one time: two people do not share an office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.posts import post_words
from dragoman.register.resolve.link import Link, Strength

_A_YEAR = timedelta(days=366)
_WORDS_OF_AN_OFFICE = 2

_Seen = Mapping[frozenset[str], tuple[date, date]]


def with_offices(links: Sequence[Link], nodes: Mapping[str, Sequence[Mention]]) -> list[Link]:
    """The links of people, those to be asked about made likely where both are seen in one office then."""
    return [_with_office(link, nodes) if link.strength is Strength.ASKED else link for link in links]


def _with_office(link: Link, nodes: Mapping[str, Sequence[Mention]]) -> Link:
    left, right = _seen_in(nodes[link.left_id]), _seen_in(nodes[link.right_id])
    for post in sorted(left.keys() & right.keys(), key=sorted):
        first, last = max(left[post][0], right[post][0]), min(left[post][1], right[post][1])
        if first - last <= _A_YEAR:
            said = f"both are seen as {' '.join(sorted(post))} within a year"
            return replace(link, strength=Strength.LIKELY, reasons=(said, *link.reasons))
    return link


def _seen_in(mentions: Sequence[Mention]) -> _Seen:
    """The first and the last day on which each post was seen; words of a country are no words of a post."""
    seen: dict[frozenset[str], tuple[date, date]] = {}
    for mention in mentions:
        day, person = mention.context.day, mention.value
        words = post_words(person.post, person.country) if person.post and person.country else frozenset()
        if day is not None and len(words) >= _WORDS_OF_AN_OFFICE:
            first, last = seen.get(words, (day.first_day, day.last_day))
            seen[words] = min(first, day.first_day), max(last, day.last_day)
    return seen
