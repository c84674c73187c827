"""What one cue in one sentence says: the kind of undertaking, and whose."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dragoman.reading.relate.sides_of import (
    Scene,
    Subject,
    addressed,
    agent_of,
    both_of,
    others,
    speaker_of,
    subject_of,
)
from dragoman.reading.relate.undertakings import Cue

_BESIDE, _NEAR, _FAR = 14, 40, 90
_PUT = ("suggested", "asked")
_MUTUAL = ("agreed_to", "agreed_that", "shared_view", "arranged")


@dataclass(slots=True)
class Carried:
    """What one sentence leaves to the next: its side, its areas, who has the word, and the list it opens."""

    by: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    turn: tuple[str, ...] = ()
    list_kind: str = ""
    list_by: tuple[str, ...] = ()
    in_list: bool = False
    opens_list: bool = False

    def note_turn(self, scene: Scene) -> None:
        """Note who takes the word in a transcript (“General Smith: We will …”)."""
        if turn := scene.words.turn.match(scene.folded):
            self.turn = next((each.actor.countries for each in scene.placed if each.start < turn.end()), ())

    def note_line(self, scene: Scene, *, is_item: bool) -> None:
        """Note whether the sentence opens a list, or ends the one that it stands in."""
        self.opens_list = scene.words.list_opens.search(scene.folded) is not None
        self.in_list = self.in_list and (is_item or self.opens_list)

    def note(self, scene: Scene, candidate: Candidate | None, areas: tuple[str, ...]) -> None:
        """Note what the next sentences may lean on."""
        first = next((each.actor.countries for each in scene.placed), ())
        by = candidate.by if candidate else first
        if self.opens_list:
            if candidate or not self.in_list:
                self.list_kind, self.list_by = candidate.kind if candidate else "", by
            if candidate is None and scene.words.list_of_results.search(scene.folded):
                self.list_kind, self.list_by = "agreed", both_of(scene.parties)
            self.in_list = True
            return
        self.by = by or self.by
        self.areas = areas


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cue as it stands in a sentence: template characters [start, end), what it is, by whom, how sure."""

    cue: Cue
    kind: str
    by: tuple[str, ...]
    start: int
    end: int
    weight: float

    def weighing(self, weight: float) -> Candidate:
        """The candidate with another weight."""
        return replace(self, weight=weight)


def find_candidates(scene: Scene, carried: Carried) -> list[Candidate]:
    """The cues of a sentence, judged, those first that say most plainly what it undertakes."""
    found: list[Candidate] = []
    for cue in scene.words.cues.of(scene.folded):
        for match in cue.find(scene.folded):
            candidate = _judge(scene, cue, match, carried)
            if candidate is not None:
                found.append(candidate)
                break
    return sorted(found, key=lambda each: (each.cue.rank, each.start))


def _judge(scene: Scene, cue: Cue, match: re.Match[str], carried: Carried) -> Candidate | None:
    subject = _subject(scene, cue, match, carried)
    start, end = match.span()
    blank = Candidate(cue, cue.kind, subject.countries if subject else (), start, end, cue.weight)
    if cue.by == "host" and (subject is None or _is_one_person(scene, match.start())):
        return None
    if cue.asks == "both" and (subject is None or len(subject.countries) < 2):  # noqa: PLR2004
        return None
    if cue.kind in ("planned", "pledged") and scene.words.programme_verbs.match(scene.folded, end):
        return None
    if cue.asks in ("will", "is_to"):
        judged = _judge_will(scene, blank, subject, carried)
        if judged or cue.asks == "will" or scene.words.idle_verbs.match(scene.folded, end):
            return judged
        return _judge_plan(scene, blank, subject, carried)
    if cue.asks == "perfect" and not scene.words.perfect_verbs.match(scene.folded, end):
        return None
    if cue.kind in ("agreed", "pledged"):
        return _judge_promise(scene, blank, subject, carried)
    if cue.kind in ("requested", "proposed", "invited"):
        return _judge_ask(scene, blank, subject, carried)
    if cue.kind == "planned":
        return _judge_plan(scene, blank, subject, carried)
    if cue.asks == "gave":
        return _judge_gave(scene, blank, subject)
    return _judge_deed(scene, blank, subject, carried)


def _is_one_person(scene: Scene, at: int) -> bool:
    """Whether a person is the subject of the verb: “the minister, who studied in …”, told of his life."""
    subject = subject_of(scene, at)
    return subject is not None and subject.kind in ("person", "meant", "pronoun", "office")


def _subject(scene: Scene, cue: Cue, match: re.Match[str], carried: Carried) -> Subject | None:
    if cue.by == "both":
        return Subject(both_of(scene.parties), "both")
    if cue.by == "agent":
        return agent_of(scene, match.end())
    if cue.by == "giver":
        return _giver(scene, match)
    if cue.by == "host":
        return _other_than(scene, subject_of(scene, match.start()))
    if (agent := _passive_agent(scene, cue, match)) is not None:
        return agent
    if scene.words.spoken.search(scene.folded, max(0, match.start() - _NEAR), match.start()):
        return _of_first_person(scene, match, carried)
    found = _within(scene, match) or (speaker_of if cue.by == "speaker" else subject_of)(scene, match.start())
    if found is not None and found.kind == "own" and carried.turn:
        return Subject(carried.turn, "side")
    if found is not None and found.kind == "pronoun":
        return _of_pronoun(scene, match, found)
    if found is None and carried.in_list and carried.list_by:
        return Subject(carried.list_by, "list")
    return found


def _giver(scene: Scene, match: re.Match[str]) -> Subject | None:
    """Who is thanked: the one thanked by name or named by “by” or “from”, or the other side than who thanks."""
    agent = agent_of(scene, match.end() - 1)
    if agent is not None:
        return agent
    inside = [each for each in scene.placed if match.start() < each.start and each.end <= match.end() + _BESIDE]
    if inside and len(inside[-1].actor.countries) > 1:
        return Subject(inside[-1].actor.countries, "both")
    return _other_than(scene, subject_of(scene, match.start()))


def _passive_agent(scene: Scene, cue: Cue, match: re.Match[str]) -> Subject | None:
    """Whom a passive names after “by”: “a school will be built by Norway”."""
    if cue.asks not in ("will", "is_to", "perfect"):
        return None
    is_passive = scene.words.passive.match(scene.folded, match.end()) or match.group().endswith("been ")
    if not is_passive:
        return None
    by = scene.words.by_agent.search(scene.folded, match.end(), match.end() + _FAR)
    return agent_of(scene, by.start() - 1) if by else None


def _within(scene: Scene, match: re.Match[str]) -> Subject | None:
    """The actor with which the cue’s own words begin."""
    for each in scene.placed:
        if each.start <= match.start() < each.end:
            return Subject(each.actor.countries, each.actor.kind, each.start, each.end)
    return None


def _of_first_person(scene: Scene, match: re.Match[str], carried: Carried) -> Subject | None:
    """Whom “we” or “I” stands for: who is said to speak, who has the word, or the side last heard."""
    said = speaker_of(scene, match.end())
    if said is not None and said.start > match.end():
        return replace(said, start=match.start(), end=match.start())
    heard = carried.turn or carried.by
    return Subject(heard, "own", match.start(), match.start()) if heard else subject_of(scene, match.start())


def _of_pronoun(scene: Scene, match: re.Match[str], found: Subject) -> Subject:
    said = speaker_of(scene, match.end())
    return said if said is not None and said.kind != "pronoun" and said.start > match.end() else found


def _other_than(scene: Scene, subject: Subject | None) -> Subject | None:
    if subject is None or len(subject.countries) != 1:
        return None
    rest = others(scene.parties[:2], subject.countries)
    return Subject(rest, "side") if len(rest) == 1 else None


def _judge_will(
    scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried
) -> Candidate | None:
    words = scene.words
    if words.idle_verbs.match(scene.folded, blank.end):
        return None
    if words.soft_verbs.match(scene.folded, blank.end) and words.belief.search(scene.folded, 0, blank.start):
        return None
    is_near = subject is not None and 0 <= blank.start - subject.end <= _BESIDE
    is_side = is_near and subject is not None and subject.kind in ("both", "land", "side", "body")
    if words.outlook_verbs.match(scene.folded, blank.end) and not is_side:
        return None
    if words.soft_verbs.match(scene.folded, blank.end) and not is_near:
        return None
    is_event = words.event_verbs.match(scene.folded, blank.end) is not None
    is_joint = is_event or words.joint_verbs.match(scene.folded, blank.end) is not None
    is_passive = words.passive.match(scene.folded, blank.end) is not None
    if subject is None or is_passive:
        if not (is_joint or is_passive or words.speech.search(scene.folded)):
            return None
        kind = "pledged" if words.speech.search(scene.folded) and not is_joint else "planned"
        doer = subject if kind == "pledged" or _acts_here(scene, subject, blank.start) else None
        return _judge_plan(scene, replace(blank, kind=kind, weight=blank.weight - 0.05), doer, carried)
    if len(subject.countries) > 1:
        is_of_pact = words.pact.search(scene.folded, 0, blank.start) is not None
        return replace(blank, kind="planned" if is_joint and not is_of_pact else "agreed")
    if is_event:
        return _judge_plan(scene, replace(blank, kind="planned"), subject, carried)
    if words.together.search(scene.folded, blank.end) and _with_other(scene, blank.end, subject.countries):
        return replace(blank, kind="agreed", by=both_of(scene.parties))
    return _judge_promise(scene, replace(blank, kind="pledged"), subject, carried)


def _acts_here(scene: Scene, subject: Subject | None, at: int) -> bool:
    """Whether the subject stands in the clause of the verb, not in one that a semicolon ends."""
    if subject is None or subject.start < 0:
        return subject is not None
    return subject.start > at or ";" not in scene.folded[subject.start : at]


def _judge_plan(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    """Plans are of both sides, unless one side alone acts and the other is not at its side."""
    if blank.kind == "pledged":
        return replace(blank, by=_flipped(scene, carried.by or both_of(scene.parties), blank.end))
    if subject is None or len(subject.countries) > 1:
        return replace(blank, by=subject.countries if subject else both_of(scene.parties))
    is_with = _with_other(scene, blank.end, subject.countries)
    return replace(blank, by=both_of(scene.parties) if is_with else subject.countries)


def _with_other(scene: Scene, at: int, by: tuple[str, ...]) -> bool:
    """Whether the words after ``at`` set another side beside those who act."""
    found = scene.words.with_other.finditer(scene.folded, at)
    return any(addressed(scene, match.end(), _NEAR) not in ((), by) for match in found)


def _judge_promise(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    if blank.cue.by == "both":
        return replace(blank, by=both_of(scene.parties))
    if subject is None:
        by = both_of(scene.parties) if blank.kind == "agreed" else carried.by or both_of(scene.parties)
        return replace(blank, by=by)
    by = subject.countries
    if len(by) > 1:
        return replace(blank, kind="agreed")
    if blank.cue.kind == "agreed" and blank.cue.name in _MUTUAL and scene.words.we.search(scene.folded, 0, blank.start):
        return replace(blank, by=both_of(scene.parties))
    owner = _owner(scene, blank)
    if owner:
        by = owner
    elif subject.kind in ("pronoun", "carried") or scene.words.own.match(scene.folded, max(0, subject.start)):
        by = _flipped(scene, by, blank.end)
    return replace(blank, kind="pledged", by=by)


def _owner(scene: Scene, blank: Candidate) -> tuple[str, ...]:
    """Whose readiness a cue’s own words name: “conveyed Norway’s willingness to”."""
    if blank.cue.name != "reaffirmed":
        return ()
    inside = [each for each in scene.placed if blank.start < each.start and each.end < blank.end]
    if len(inside) == 1 and scene.folded.startswith("'s", inside[0].end) and len(inside[0].actor.countries) == 1:
        return inside[0].actor.countries
    return ()


def _is_they(scene: Scene, subject: Subject) -> bool:
    return subject.start >= 0 and scene.folded.startswith(("they", "he ", "she "), subject.start)


def _flipped(scene: Scene, by: tuple[str, ...], at: int) -> tuple[str, ...]:
    """The other side, where the words after the cue speak of the one thought to act."""
    named = addressed(scene, at, _FAR)
    rest = others(scene.parties[:2], named)
    return rest if named and len(rest) == 1 and (named == by or len(by) > 1) else by


def _judge_ask(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    by = subject.countries if subject else carried.by or both_of(scene.parties)
    kind = blank.kind
    asked = addressed(scene, blank.start + 4 if blank.cue.asks == "other" else blank.end, _NEAR)
    if kind == "requested" and blank.cue.asks != "other" and _directly(scene, blank.end) == by:
        by = others(scene.parties[:2], by) or by
    elif subject is None or subject.kind == "pronoun":
        by = _flipped(scene, by, blank.end) if kind == "invited" or subject is None or asked == by else by
    if blank.cue.asks == "other":
        kind = "requested" if asked and asked != by and not _opens_clause(scene, blank) else "proposed"
        if kind == "requested" and blank.cue.name == "hope_other":
            kind = "invited" if scene.words.joins.match(scene.folded, blank.end + 1) else kind
    elif kind == "requested" and not asked and _both_named(scene, blank.end):
        kind = "proposed"
    return replace(blank, kind=kind, by=by)


def _directly(scene: Scene, at: int) -> tuple[str, ...]:
    """The side named right at ``at``, with nothing between."""
    for each in scene.placed:
        if at <= each.start <= at + 4:
            return each.actor.countries if len(each.actor.countries) == 1 else ()
    return ()


def _opens_clause(scene: Scene, blank: Candidate) -> bool:
    """“Suggested that …”: what follows is put to both, even where it is for one to do."""
    return blank.cue.name in _PUT and scene.words.that.match(scene.folded, blank.end) is not None


def _both_named(scene: Scene, at: int) -> bool:
    return any(at <= each.start <= at + _NEAR and len(each.actor.countries) > 1 for each in scene.placed)


def _judge_gave(scene: Scene, blank: Candidate, subject: Subject | None) -> Candidate | None:
    """What one side gave, taught or bought, told right after its name."""
    is_near = subject is not None and 0 <= blank.start - subject.end <= _NEAR
    if subject is None or not is_near or len(subject.countries) != 1:
        return None
    return replace(blank, by=_flipped(scene, subject.countries, blank.end) if _is_they(scene, subject) else subject.countries)


def _judge_deed(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    """Deeds are the giver’s: the one named by “from” or “by”, or not the one to whom it goes."""
    by = subject.countries if subject else both_of(scene.parties)
    if subject is not None and subject.kind in ("pronoun", "both", "carried") and blank.cue.asks != "gift":
        by = _flipped(scene, by, blank.end) if _is_they(scene, subject) else by
    if blank.cue.asks == "gift" and (agent := agent_of(scene, blank.end)):
        return replace(blank, by=agent.countries)
    if blank.cue.asks == "gift" and (match := scene.words.recipient.search(scene.folded, blank.end)):
        got = addressed(scene, match.end(), 4)
        rest = others(scene.parties[:2], got)
        if got and len(rest) == 1 and (got == by or len(by) > 1):
            return replace(blank, by=rest)
    return replace(blank, by=by)
