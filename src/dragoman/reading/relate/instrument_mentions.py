"""One naming of an instrument, and which namings mean the same instrument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.model.dates import PartialDate
from dragoman.model.text import Span
from dragoman.reading.relate.instrument_titles import Title
from dragoman.reading.relate.instrument_words import InstrumentWords

_LOOK_BACK = 60
_TOLD = 2
_APART = 3


@dataclass(slots=True)
class Mention:
    """One naming of an instrument; ``told`` is how well its sentence tells of it.

    ``in_heading``: only a heading has named it so far.
    """

    title: Title
    sentence: Span
    status: str
    told: int
    date: PartialDate | None
    is_news: bool = False
    in_heading: bool = False


def file_mention(mention: Mention, records: list[Mention], words: InstrumentWords) -> None:
    """Add a mention to the record it names again, or as a new one."""
    same = next(
        (record for record in reversed(records[-_LOOK_BACK:]) if _is_same(mention, record, words)), None
    )
    if same is None:
        if not mention.title.is_back or _names_by_itself(mention, words):
            mention.title = mention.title.forward()
            records.append(mention)
        return
    if same.in_heading and not mention.in_heading:
        if mention.title.type != same.title.type and not mention.title.is_back:
            same.title = mention.title
        same.in_heading, same.told = False, min(same.told, mention.told - 1)
    if mention.told > same.told or (same.date is None and mention.date is not None):
        same.sentence, same.status, same.is_news = mention.sentence, mention.status, mention.is_news
        same.told = max(same.told, mention.told)
    same.date = same.date or mention.date
    if not mention.title.is_back and len(mention.title.content) > len(same.title.content):
        same.title = mention.title


def take_day(
    records: list[Mention],
    folded: str,
    sentence: Span,
    days: Sequence[PartialDate | None],
    words: InstrumentWords,
) -> None:
    """Date the only paper of the sentence before by one that opens with “It was signed in Oslo on …”."""
    verb = words.it_was.match(folded, sentence.start, sentence.end)
    day = next(filter(None, days), None)
    if verb is None or day is None or not records:
        return
    last = records[-1]
    is_only = all(each.sentence != last.sentence for each in records[-_LOOK_BACK:-1])
    if last.date is not None or not is_only or last.status not in ("signed", "in_force"):
        return
    if 0 <= sentence.start - last.sentence.end <= _APART:
        last.date = day
        last.status = last.status if "date" in verb.group() else "signed"


def _names_by_itself(mention: Mention, words: InstrumentWords) -> bool:
    """Whether what points back names an instrument though none like it was named before."""
    title = mention.title
    if mention.told >= 2:
        return title.is_signable
    return mention.status == "in_force" and words.sole.fullmatch(title.noun) is not None


def _is_same(mention: Mention, record: Mention, words: InstrumentWords) -> bool:
    one, other = mention.title, record.title
    if mention.date and record.date and not _is_same_day(mention.date, record.date):
        return False
    if record.in_heading and not mention.in_heading and _headline_fits(record, mention, words):
        return True
    if one.is_back:
        is_any = words.is_general(one.type) or words.general_nouns.fullmatch(one.noun) is not None
        return one.type == other.type or (is_any and other.type != "partnership")
    if one.type == "partnership" or other.type == "partnership":
        return one.type == other.type
    if (one.acronym and one.acronym in (other.acronym, other.initials)) or (
        one.initials and one.initials == other.acronym
    ):
        return True
    if mention.sentence == record.sentence and one.content and other.content and one.content != other.content:
        return False
    if one.type != other.type and (one.stem != other.stem or not one.content):
        return False
    return one.content <= other.content or other.content <= one.content


def _headline_fits(heading: Mention, mention: Mention, words: InstrumentWords) -> bool:
    """Whether a headline’s “MoU”, or its “pact” for a paper of any kind that was signed, is what is named."""
    one, other = mention.title, heading.title
    is_any = words.headline_nouns.fullmatch(other.noun) is not None and other.content <= one.content
    return one.type == other.type or (is_any and mention.told >= _TOLD and one.type != "partnership")


def _is_same_day(one: PartialDate, other: PartialDate) -> bool:
    """Whether the two can be one day, or are neighbours: “signed today”, printed on the day after."""
    apart = abs((one.first_day - other.first_day).days)
    return one.overlaps(other) or (one.is_day and other.is_day and apart == 1)
