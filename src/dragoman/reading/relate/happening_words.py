"""The words beside the cues of engagements, compiled from languages/<code>/happenings.yaml."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from dragoman.languages.words import load_words
from dragoman.reading.needed_words import Sought
from dragoman.reading.template import KINDS, compile_pattern, mark_class

_NAME = r"[A-ZÀ-ÝĀ-ž]"


@dataclass(frozen=True, slots=True)
class HappeningWords:
    """Patterns by the names they have in happenings.yaml, where each is explained."""

    apart: re.Pattern[str]
    event_held: re.Pattern[str]
    were_separate: re.Pattern[str]
    separate: re.Pattern[str]
    apart_ends: re.Pattern[str]
    when_or_where: re.Pattern[str]
    of_its_own: re.Pattern[str]
    one_by_one: re.Pattern[str]
    sidelines: re.Pattern[str]
    counterparts: re.Pattern[str]
    forces_of: re.Pattern[str]
    takes_part: re.Pattern[str]
    many_lands: re.Pattern[str]
    breaks: re.Pattern[str]
    list_follows: re.Pattern[str]
    list_breaks: re.Pattern[str]
    begins_to_tell: re.Pattern[str]
    goes_on: re.Pattern[str]
    joins_verbs: re.Pattern[str]
    chaired_by: re.Pattern[str]
    then_chaired: re.Pattern[str]
    in_brackets: re.Pattern[str]
    stood_for: re.Pattern[str]
    done_with: re.Pattern[str]
    own_visit: re.Pattern[str]
    this_visit: re.Pattern[str]
    by_invitation: re.Pattern[str]
    at_invitation: re.Pattern[str]
    that_country: re.Pattern[str]
    named_with: re.Pattern[str]
    who_are: re.Pattern[str]
    asked_to_come: re.Pattern[str]
    met_for: re.Pattern[str]
    at_ceremony: re.Pattern[str]
    relative: re.Pattern[str]
    on_visit: re.Pattern[str]
    met_on_arrival: re.Pattern[str]
    they_were: re.Pattern[str]
    for_drill: re.Pattern[str]
    along_with: re.Pattern[str]
    shown_round: re.Pattern[str]
    another_deed: re.Pattern[str]
    saying: Sought
    said_there: re.Pattern[str]
    said_on: re.Pattern[str]
    own_talks: re.Pattern[str]
    own_visit_told: re.Pattern[str]
    says_so: re.Pattern[str]
    place_breaks: re.Pattern[str]
    other_clause: re.Pattern[str]
    other_event: re.Pattern[str]
    of_the_paper: re.Pattern[str]
    holds_for: re.Pattern[str]
    since_then: re.Pattern[str]
    framework: re.Pattern[str]
    came_to_attend: re.Pattern[str]
    congratulates: re.Pattern[str]
    is_feast: re.Pattern[str]
    year_of_paper: re.Pattern[str]
    year_of_plan: re.Pattern[str]
    remote: re.Pattern[str]
    ships: re.Pattern[str]
    captains: re.Pattern[str]
    captains_behind: re.Pattern[str]
    commanded_by: re.Pattern[str]
    captained: re.Pattern[str]
    her_captain: re.Pattern[str]
    journeys: re.Pattern[str]
    and_did: re.Pattern[str]
    those_talks: re.Pattern[str]
    departs: re.Pattern[str]
    troops: re.Pattern[str]
    relief: re.Pattern[str]
    papers: re.Pattern[str]
    other_papers: re.Pattern[str]
    papers_of_ours: re.Pattern[str]
    courtesy: re.Pattern[str]
    body_meets: re.Pattern[str]
    standing_meets: re.Pattern[str]
    visit_of: re.Pattern[str]
    of_visit: re.Pattern[str]
    visit_to: re.Pattern[str]
    onward: re.Pattern[str]
    target_ends: re.Pattern[str]
    land_visit: re.Pattern[str]
    whose: re.Pattern[str]
    seat_of_teller: re.Pattern[str]
    teller_said: re.Pattern[str]
    by_teller: re.Pattern[str]
    its_capital: re.Pattern[str]
    visiting: re.Pattern[str]
    moved_to: re.Pattern[str]
    past_agreed: re.Pattern[str]
    past: re.Pattern[str]
    past_behind: re.Pattern[str]
    yet_to_be: re.Pattern[str]
    coming: re.Pattern[str]
    coming_last: re.Pattern[str]
    meeting_of_one: re.Pattern[str]
    done: re.Pattern[str]
    begun: re.Pattern[str]
    present: re.Pattern[str]
    visit_helps: re.Pattern[str]
    same_visit: re.Pattern[str]
    stay_length: re.Pattern[str]
    stay_begins: re.Pattern[str]
    stay_ends: re.Pattern[str]
    comes_back: re.Pattern[str]
    runs_to: re.Pattern[str]
    puts_to_sea: re.Pattern[str]
    of_ship: re.Pattern[str]
    now_set_for: re.Pattern[str]
    talked_about: re.Pattern[str]
    quoted_today: re.Pattern[str]
    signed_about: re.Pattern[str]
    to_be_held: re.Pattern[str]
    stay_goes_on: re.Pattern[str]
    stay_arrived: re.Pattern[str]
    stay_left: re.Pattern[str]
    stay_ended: re.Pattern[str]
    counts: dict[str, int]
    ours: re.Pattern[str]
    founded: re.Pattern[str]
    founded_then: re.Pattern[str]
    body_nouns: re.Pattern[str]
    named_body: re.Pattern[str]
    talks_of: re.Pattern[str]
    told_before: re.Pattern[str]
    told_after: re.Pattern[str]
    listed: re.Pattern[str]
    acronym: re.Pattern[str]
    lead_in: re.Pattern[str]
    meeting_of: re.Pattern[str]
    the: re.Pattern[str]
    the_name: re.Pattern[str]
    plural: re.Pattern[str]
    plural_names: re.Pattern[str]
    talks: re.Pattern[str]
    dialogues: re.Pattern[str]
    many_sided: re.Pattern[str]
    many_countries: re.Pattern[str]
    to_have_been: re.Pattern[str]
    same_day: re.Pattern[str]
    opens_apart: re.Pattern[str]
    on_the_way: re.Pattern[str]
    regions: re.Pattern[str]
    ministers: re.Pattern[str]
    mechanism_breaks: re.Pattern[str]
    aside: re.Pattern[str]
    met_during: re.Pattern[str]
    many_behind: re.Pattern[str]
    many_counterparts: re.Pattern[str]
    one_meeting: re.Pattern[str]
    of_signed_paper: re.Pattern[str]
    counts_otherwise: re.Pattern[str]
    ahead: re.Pattern[str]
    came_before: re.Pattern[str]
    edition_of: re.Pattern[str]
    edition_in_name: re.Pattern[str]
    other_edition: re.Pattern[str]
    exercise_named: Sought
    prepared: re.Pattern[str]
    exercise_kinds: frozenset[str]
    another: re.Pattern[str]
    times: re.Pattern[str]
    numbered: re.Pattern[str]
    edition_behind: re.Pattern[str]
    name_begins: re.Pattern[str]
    name_goes_on: re.Pattern[str]
    signed_now: re.Pattern[str]
    signed_then: re.Pattern[str]
    ends: re.Pattern[str]
    lasts: re.Pattern[str]
    ends_on: re.Pattern[str]
    begins_on: re.Pattern[str]
    and_next: re.Pattern[str]
    one_day_each: re.Pattern[str]
    other_day: re.Pattern[str]
    begins: re.Pattern[str]
    under_way: re.Pattern[str]
    facility: re.Pattern[str]
    institution: re.Pattern[str]
    body_behind: re.Pattern[str]
    institution_named: re.Pattern[str]
    chairing: re.Pattern[str]
    attending: re.Pattern[str]
    held: re.Pattern[str]
    date_series: re.Pattern[str]
    stops: re.Pattern[str]
    at_port: re.Pattern[str]
    drill_length: re.Pattern[str]
    which_is: re.Pattern[str]
    said_after: re.Pattern[str]
    closing: re.Pattern[str]
    opening: re.Pattern[str]
    held_for: re.Pattern[str]
    is_hosted: re.Pattern[str]
    it_is: re.Pattern[str]
    stop: re.Pattern[str]
    apart_from: re.Pattern[str]
    named_there: re.Pattern[str]
    with_many: re.Pattern[str]
    aim: re.Pattern[str]
    with_officials: re.Pattern[str]
    of_bloc: re.Pattern[str]
    ahead_clause: re.Pattern[str]
    on_him: re.Pattern[str]
    when_called: re.Pattern[str]
    opens_call: re.Pattern[str]
    visit_from: re.Pattern[str]
    habit: re.Pattern[str]
    unnamed: re.Pattern[str]
    homeward: re.Pattern[str]
    lands: re.Pattern[str]
    earlier_one: re.Pattern[str]
    supposed: re.Pattern[str]
    sport: re.Pattern[str]
    place: re.Pattern[str]
    site: re.Pattern[str]
    seat: re.Pattern[str]
    at_seat: re.Pattern[str]
    at_place: re.Pattern[str]
    of_people: re.Pattern[str]
    hosted_here: re.Pattern[str]
    seat_of_post: re.Pattern[str]
    here: re.Pattern[str]
    same_site: re.Pattern[str]
    where_behind: re.Pattern[str]
    told_here: re.Pattern[str]
    leaves_town: re.Pattern[str]
    off_for: re.Pattern[str]
    dateline_town: re.Pattern[str]
    dateline_goes_on: re.Pattern[str]
    unknown_place: re.Pattern[str]
    aboard: re.Pattern[str]
    within: re.Pattern[str]
    town_behind: re.Pattern[str]
    clauses: tuple[str, ...]


_BUILT = (
    "exercise_named",
    "saying",
    "exercise_kinds",
    "counts",
    "date_series",
    "place",
    "site",
    "seat",
    "at_seat",
    "clauses",
)


@lru_cache
def load_happening_words(code: str) -> HappeningWords:
    """The words of a language beside its cues, compiled once a process."""
    data = load_words(code, "happenings")
    plain = [each.name for each in fields(HappeningWords) if each.name not in _BUILT]
    date = mark_class("date")
    return HappeningWords(
        **{name: compile_pattern(data[name], ANY=mark_class(*KINDS)) for name in plain},
        exercise_named=Sought(compile_pattern(data["exercise_named"])),
        saying=Sought(compile_pattern(data["saying"])),
        date_series=re.compile(rf"{date}(?:{data['between_dates']}{date})+"),
        place=_place(data),
        site=_site(data),
        seat=re.compile(rf"\b{data['before_seat']}(?P<name>{data['seats']})"),
        at_seat=re.compile(rf"\b{data['before_seat']}\Z"),
        clauses=tuple(data["clauses"]),
        exercise_kinds=frozenset(data["exercise_kinds"]),
        counts=dict(data["counts"]),
    )


def _site(data: dict[str, Any]) -> re.Pattern[str]:
    """A name that ends in a noun of sites (“Lion Barracks”, ‘"X" Base’), or begins with one (“Camp Lion”)."""
    word = rf"{_NAME}[\w'.-]*"
    quoted = rf"[\"“«]{word}(?:\s{word}){{0,3}}[\"”»]\s(?:{word}\s){{0,3}}"
    plain = rf"(?:{word}\s(?:{data['within_site']})?){{1,6}}"
    ending = rf"(?!(?:{data['not_of_site']})\s)(?:{quoted}|{plain})(?:{data['sites']})"
    beginning = (
        rf"(?:{data['sites_first']})(?:\s(?:{data['place_particles']}))*(?:\s[\"'“‘]?{word}[\"'”’]?){{1,2}}"
    )
    return re.compile(rf"(?:\b|(?=[\"“«]))(?P<name>{ending}\b|{beginning}(?!\w))")


def _place(data: dict[str, Any]) -> re.Pattern[str]:
    """One to five capitalised words after a word of place; a particle may stand behind the first."""
    return re.compile(
        rf"(?:\b(?:{data['before_place']})\s|\((?=[^()]*\0)|: (?=[^,;:]{{2,30}}, ?\0))"
        rf"(?:{data['place_kinds']})*"
        rf"(?P<name>{_NAME}[\w'.-]*(?:(?:\s(?:{data['place_particles']})){{0,2}}[ -]{_NAME}[\w'-]*){{0,4}})"
    )
