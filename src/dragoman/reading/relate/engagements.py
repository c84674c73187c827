"""Engagements: happenings that are one made one, with type, date, place, parties and roles settled."""

from __future__ import annotations

from dragoman.reading.dates import DateMention
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.by_words import PlainlyTold
from dragoman.reading.relate.cancelling import call_off
from dragoman.reading.relate.captains import add_captains
from dragoman.reading.relate.company import is_company, join
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.dated_lines import date_by_line
from dragoman.reading.relate.delegations import of_delegation, seat_delegations
from dragoman.reading.relate.exercise_sides import add_exercising
from dragoman.reading.relate.gatherings import Gathering, take_in
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.relate.inherited_dates import date_the_news, follow_on, lean_on_main
from dragoman.reading.relate.inherited_places import place_abroad, place_on_tour, place_the_news
from dragoman.reading.relate.kept import (
    is_at_home,
    is_concrete,
    is_home_from_sea,
    is_idle,
    is_news,
    is_only_asked,
    is_told_by_call,
)
from dragoman.reading.relate.nesting import nest
from dragoman.reading.relate.other_sides import add_other_sides
from dragoman.reading.relate.parting import part
from dragoman.reading.relate.same import told_before
from dragoman.reading.relate.settling import other_party, settle
from dragoman.reading.relate.shared_names import share_names
from dragoman.reading.relate.sidelines import place_on_sidelines
from dragoman.reading.relate.stays import lengthen_stays
from dragoman.reading.relate.told_again import as_of_ships, date_title, on_day_of_speech
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_TYPE_OF_KIND = {
    "exercise": "exercise",
    "forum": "multilateral_meeting",
    "fair": "other",
    "dialogue": "dialogue",
    "working_group": "multilateral_meeting",
}
_MANY = 3


def find_engagements(
    story: Story, happenings: list[Happening], words: EngagementWords, kinds: dict[str, str]
) -> list[Gathering]:
    """The engagements that the happenings tell of, in order of first telling.

    Args:
        kinds: the kind of each named mechanism by its id.
    """
    gatherings: list[Gathering] = []
    typed = seat_delegations(_typed(story, happenings, kinds))
    for happening in [*(each for each in typed if not is_company(each)), *_visits_of_visiting(story)]:
        told = _as_told(happening, gatherings, story)
        if told is None:
            continue
        before = told_before(told, gatherings)
        if before is None and (
            is_idle(told, story, words) or (told.adds_people and gatherings and told.type != "ceremony")
        ):
            continue
        known = (part(told, before) or before) if before is not None else Gathering(told.type, told)
        if known is not before:
            gatherings.append(known)
        take_in(known, told)
    add_other_sides(gatherings, story, words)
    for happening in filter(is_company, typed):
        join(happening, gatherings)
    add_captains(gatherings, story)
    gatherings = call_off(gatherings, story)
    lengthen_stays(gatherings, story)
    date_by_line(gatherings, story)
    lean_on_main(gatherings, story)
    follow_on(gatherings, story)
    place_on_sidelines(gatherings, story)
    kept = _kept(gatherings, story, words)
    place_on_tour(kept)
    place_abroad(kept)
    _settle_each(kept, story, words)
    nest(kept)
    share_names(kept)
    place_the_news(kept)
    date_the_news(kept, story)
    return [each for each in kept if is_news(each, kept)]


def _settle_each(gatherings: list[Gathering], story: Story, words: EngagementWords) -> None:
    """Settle who of what side took part in each, and whose forces exercised."""
    add_exercising(gatherings, story)
    for gathering in gatherings:
        settle(gathering, story, words)


def _kept(gatherings: list[Gathering], story: Story, words: EngagementWords) -> list[Gathering]:
    """Those that are told as ones that were or will be."""
    ships = any(each.type == "port_call" and each.is_held for each in gatherings)
    plainly = PlainlyTold(story, gatherings) if words.by_words else None
    kept = [each for each in gatherings if _is_kept(each, plainly, with_ships=ships)]
    apart = [each for each in kept if not is_told_by_call(each, kept, story, words)]
    return [each for each in apart if not is_home_from_sea(each, story)]


def _is_kept(gathering: Gathering, plainly: PlainlyTold | None, *, with_ships: bool) -> bool:
    """Whether it is told as one that was or will be, by what is known of it or by its words alone."""
    if is_at_home(gathering) or is_only_asked(gathering):
        return False
    if is_concrete(gathering, with_ships=with_ships):
        return True
    return plainly is not None and plainly.has(gathering.first)


def _as_told(happening: Happening, gatherings: list[Gathering], story: Story) -> Happening | None:
    """A happening in the light of those told before it; None for a delegation of nothing told."""
    if happening.type == "delegation":
        return of_delegation(happening, gatherings)
    if happening.type == "ceremony" and happening.is_recalled and not happening.people:
        return None
    date_title(happening, gatherings, story)
    return as_of_ships(on_day_of_speech(happening, gatherings, story), gatherings)


def _typed(story: Story, happenings: list[Happening], kinds: dict[str, str]) -> list[Happening]:
    """The happenings, sessions of mechanisms by what kind of mechanism it is."""
    typed = []
    for happening in happenings:
        type_: str | None = happening.type
        if type_ == "mechanism":
            type_ = _mechanism_type(happening, kinds, story.language.code)
        if type_ is not None:
            happening.type = type_
            typed.append(happening)
    return typed


def _mechanism_type(happening: Happening, kinds: dict[str, str], code: str) -> str | None:
    if happening.mechanism_id is not None:
        return _TYPE_OF_KIND.get(kinds.get(happening.mechanism_id, "forum"))
    words, name = load_happening_words(code), happening.mechanism or ""
    with_bloc = any(len(each) > 2 for each in happening.countries)
    of_bloc = with_bloc and all(len(each) > 2 for each in happening.countries)
    if len(happening.countries) >= _MANY or of_bloc or (with_bloc and words.ministers.search(name)):
        return "multilateral_meeting"
    is_of_many = words.many_sided.match(name) or words.regions.search(name)
    return "multilateral_meeting" if is_of_many else "dialogue"


def _visits_of_visiting(story: Story) -> list[Happening]:
    """“visiting Chief of Staff X”: a visit of X."""
    found = []
    for figure in story.figures:
        mention = next((each for each in figure.mentions if _is_visiting(each, story)), None)
        if mention is not None:
            found.append(_visit_of(figure, mention, story))
    return found


def _is_visiting(mention: Mention, story: Story) -> bool:
    visiting = load_happening_words(story.language.code).visiting
    start = mention.span.start
    match = visiting.match(story.plain, start, mention.span.end)
    before = visiting.search(story.plain, max(0, start - 10), start)
    return match is not None or (before is not None and before.end() == start)


def _visit_of(figure: Figure, mention: Mention, story: Story) -> Happening:
    template = story.templates[mention.sentence]
    return Happening(
        "visit",
        mention.sentence,
        template.position(mention.span.start),
        template.span,
        "visits",
        definite=False,
        people=[(figure, "guest")],
        target=other_party(story, figure.country),
        date=_only_month(template),
        told_at=sum(each.kind is ParagraphKind.BODY for each in story.sentences[: mention.sentence]),
    )


def _only_month(template: Template) -> DateMention | None:
    """The sentence’s only date, if it is a month: a day beside “visiting” is that of the talks."""
    dates = [item.value for item in template.items if item.kind == "date" and item.value.date is not None]
    return dates[0] if len(dates) == 1 and not dates[0].date.is_day else None
