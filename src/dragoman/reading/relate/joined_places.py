"""A place as the words tell of it, and a site with the town it is in as one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dragoman.model.text import Span

_OWNER = re.compile("[’']s ")


@dataclass(frozen=True, slots=True)
class Where:
    """A place: its words, where they stand, and its country if that is known.

    ``is_site`` where it is a base, a building or the like, and ``town`` the town it is in, if the words say
    so; ``is_wide`` where it is a sea or a region.
    """

    span: Span
    words: str
    country: str | None
    is_site: bool = False
    town: str | None = None
    is_wide: bool = False

    def in_town(self, town: Where | None) -> Where:
        """The site with the town it is in, where it is an unknown one whose town was not told with it."""
        is_known = self.country is not None or self.town is not None
        if town is None or is_known or not self.is_site or town.is_site or town.is_wide:
            return self
        return replace(self, words=f"{self.words}, {town.words}", country=town.country, town=town.words)


def joined(found: list[Where], plain: str, within: re.Pattern[str]) -> list[Where]:
    """The places, a site and the town right after it as one: “Camp X in Y”."""
    joined: list[Where] = []
    for where in found:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.is_site
            and not (last.town and where.town)
            and (not last.town or last.words.startswith(last.town))
            and not where.is_wide
            and last.span.end <= where.span.start
            and within.fullmatch(plain, last.span.end, where.span.start)
        ):
            words = f"{last.words}, {where.words}"
            span = Span(last.span.start, where.span.end)
            country = (None if where.is_site else where.country) or last.country or where.country
            joined[-1] = Where(span, words, country, is_site=True, town=where.words)
        elif last is not None and _OWNER.fullmatch(plain, last.span.end, where.span.start):
            joined[-1] = replace(where, country=where.country or last.country)
        else:
            joined.append(where)
    return joined
