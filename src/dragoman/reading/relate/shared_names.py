"""Short names of mechanisms: “the fifth dialogue” is an edition of the report’s Defence Policy Dialogue."""

from __future__ import annotations

from dragoman.reading.relate.gatherings import Gathering

_SHORT = 2
"""Words of a name that says no more than what kind of thing meets."""


def share_names(gatherings: list[Gathering]) -> None:
    """Give dialogues with a short name the full one of the report’s only other mechanism of that noun."""
    full: dict[str, set[str]] = {}
    for gathering in gatherings:
        words = (gathering.mechanism or "").split()
        if gathering.type == "dialogue" and len(words) > _SHORT:
            full.setdefault(words[-1].casefold(), set()).add(gathering.mechanism or "")
    for gathering in gatherings:
        words = (gathering.mechanism or "").split()
        if gathering.type != "dialogue" or gathering.mechanism_id or not 0 < len(words) <= _SHORT:
            continue
        names = full.get(words[-1].casefold(), set())
        if len({name.casefold() for name in names}) == 1:
            gathering.mechanism = min(names)
