"""What one cue in one sentence says: the kind of undertaking, and whose."""

from __future__ import annotations

import re
from dataclasses import replace

from dragoman.reading.relate.carried import Candidate, Carried
from dragoman.reading.relate.promises import judge_promise
from dragoman.reading.relate.sides_of import (
    Placed,
    Scene,
    Subject,
    addressed,
    agent_of,
    both_of,
    directly,
    flipped,
    giver_by_recipient,
    others,
    owner_before,
    speaker_of,
)
from dragoman.reading.relate.undertakings import Cue
from dragoman.reading.relate.whose import find_subject, is_of_thing

_BESIDE, _NEAR, _FAR = 14, 40, 90
_PUT, _OWNED = ("suggested", "asked"), ("suggestion", "request_noun")
_TOLD_OF, _OFFERS = ("will", "is_to"), ("offered", "offered_thing")


def find_candidates(scene: Scene, carried: Carried) -> list[Candidate]:
    """The cues of a sentence, judged, those first that say most plainly what it undertakes."""
    found: list[Candidate] = []
    for cue in scene.words.cues.of(scene.template.words):
        for match in cue.find(scene.folded):
            candidate = _judge(scene, cue, match, carried)
            if candidate is not None:
                found.append(candidate)
                break
    return sorted(found, key=lambda each: (each.cue.rank, each.start))


def _judge(scene: Scene, cue: Cue, match: re.Match[str], carried: Carried) -> Candidate | None:
    subject = find_subject(scene, cue, match, carried)
    if is_of_thing(scene, cue, match) or _is_none(scene, cue, match.span(), subject):
        return None
    start, end = match.span()
    blank = Candidate(cue, cue.kind, subject.countries if subject else (), start, end, cue.weight)
    if cue.asks in ("will", "is_to"):
        judged = _judge_will(scene, blank, subject, carried)
        is_plan = cue.asks == "is_to" and not scene.words.idle_verbs.match(scene.folded, end)
        return judged or (_judge_plan(scene, blank, subject, carried) if is_plan else None)
    if cue.asks == "gave":
        return _judge_gave(scene, blank, subject)
    return _JUDGES[cue.kind](scene, blank, subject, carried)


def _is_none(scene: Scene, cue: Cue, place: tuple[int, int], subject: Subject | None) -> bool:
    """Whether what the cue asks for is wanting: no side, one where both must act, a visit’s programme."""
    start, end = place
    words, folded = scene.words, scene.folded
    if cue.by == "host":
        return subject is None
    if _is_told_of(scene, cue, start):
        return True
    if cue.asks == "both":
        return subject is None or len(subject.countries) == 1
    if cue.asks == "perfect":
        is_held = words.thing_held.search(folded, max(0, start - _FAR), end) is not None
        return is_held or words.perfect_verbs.match(folded, end) is None
    is_to_come = cue.kind in ("planned", "pledged")
    return is_to_come and words.programme_verbs.match(folded, end) is not None


def _is_told_of(scene: Scene, cue: Cue, start: int) -> bool:
    """Whether the words before a cue tell of a thing by it or an aim, deny it, or thank for what was done."""
    words, folded, near = scene.words, scene.folded, max(0, start - _FAR)
    if words.denied.search(folded, near, start):
        return True
    if cue.asks in _TOLD_OF and words.where.search(folded, near, start):
        return True
    if cue.asks == "is_to" and words.aims.search(folded, near, start):
        return True
    if cue.name in _OFFERS and words.thanked.search(folded, 0, start):
        return True
    return cue.kind == "invited" and words.thanked_for.search(folded, 0, start) is not None


def _judge_will(
    scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried
) -> Candidate | None:
    words = scene.words
    if _is_outlook(scene, blank, subject):
        return None
    is_event = words.event_verbs.match(scene.folded, blank.end) is not None
    is_joint = is_event or words.joint_verbs.match(scene.folded, blank.end) is not None
    is_passive = words.passive.match(scene.folded, blank.end) is not None
    if is_passive and subject is not None and len(subject.countries) == 1 and subject.start > blank.end:
        return replace(blank, kind="pledged", by=subject.countries)
    if not (subject or is_passive or scene.placed or words.together.search(scene.folded)):
        return None
    if subject is None or is_passive:
        is_told = words.speech.search(scene.folded) is not None
        kind = "pledged" if is_told and not is_joint else "planned"
        doer = subject if kind == "pledged" or _acts_here(scene, subject, blank.start) else None
        plan = _judge_plan(scene, replace(blank, kind=kind, weight=blank.weight - 0.05), doer, carried)
        return plan if is_joint or is_passive or is_told else None
    if len(subject.countries) > 1:
        is_of_pact = words.pact.search(scene.folded, 0, blank.start) is not None
        return replace(blank, kind="planned" if is_joint and not is_of_pact else "agreed")
    if is_event:
        return _judge_plan(scene, replace(blank, kind="planned"), subject, carried)
    if words.together.search(scene.folded, blank.end) and _with_other(scene, blank.end, subject.countries):
        return replace(blank, kind="agreed", by=both_of(scene.parties))
    return judge_promise(scene, replace(blank, kind="pledged"), subject, carried)


def _is_outlook(scene: Scene, blank: Candidate, subject: Subject | None) -> bool:
    """Whether “will” opens a fact, a belief or what is hoped to come of things, and no side is to do it."""
    words, folded, at = scene.words, scene.folded, blank.end
    is_near = subject is not None and 0 <= blank.start - subject.end <= _BESIDE
    is_side = is_near and subject is not None and subject.kind in ("both", "land", "side", "body")
    if words.belief.search(folded, max(0, blank.start - _FAR), blank.start):
        return True
    if words.at_home.search(folded, 0, at) and not any(each.start > at for each in scene.placed):
        return True
    if words.soft_verbs.match(folded, at):
        return not is_near or words.belief.search(folded, 0, blank.start) is not None
    is_idle = words.idle_verbs.match(folded, at) is not None
    return is_idle or (words.outlook_verbs.match(folded, at) is not None and not is_side)


def _acts_here(scene: Scene, subject: Subject | None, at: int) -> bool:
    """Whether the subject stands in the clause of the verb, not in one that a semicolon ends."""
    if subject is None or subject.start < 0:
        return subject is not None
    return subject.start > at or ";" not in scene.folded[subject.start : at]


def _judge_plan(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    """Plans are of both sides, unless one side alone acts and the other is not at its side."""
    if blank.kind == "pledged":
        said = speaker_of(scene, blank.end)
        if said is not None and len(said.countries) == 1 and said.start >= 0:
            return replace(blank, by=said.countries)
        return replace(blank, by=flipped(scene, carried.by or both_of(scene.parties), blank.end))
    if giver := giver_by_recipient(scene, blank.end):
        return replace(blank, by=giver)
    if subject is None or len(subject.countries) > 1:
        return replace(blank, by=subject.countries if subject else both_of(scene.parties))
    is_with = _with_other(scene, blank.end, subject.countries)
    return replace(blank, by=both_of(scene.parties) if is_with else subject.countries)


def _with_other(scene: Scene, at: int, by: tuple[str, ...]) -> bool:
    """Whether the words after ``at`` set another side beside those who act."""
    found = scene.words.with_other.finditer(scene.folded, at)
    return any(addressed(scene, match.end(), _NEAR) not in ((), by) for match in found)


def _is_they(scene: Scene, subject: Subject) -> bool:
    return subject.start >= 0 and scene.words.they.match(scene.folded, subject.start) is not None


def _judge_ask(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    kind, by = blank.kind, _asker(scene, blank, subject) or carried.by or both_of(scene.parties)
    if blank.cue.name in _OWNED and (owner := owner_before(scene, blank.start)):
        return replace(blank, by=owner)
    asked = _addressed(scene, blank, by)
    if kind == "requested" and blank.cue.asks != "other" and _asked_of(scene, blank.end) == by:
        by = others(scene.parties[:2], by) or by
    elif kind == "invited" and (host := _host_visited(scene, blank.end)):
        by = host if subject is None or len(by) > 1 else by
    elif subject is None or subject.kind == "pronoun" or (kind == "invited" and len(by) > 1):
        by = flipped(scene, by, blank.end) if kind == "invited" or subject is None or asked == by else by
    if blank.cue.asks == "other":
        kind = "requested" if asked and asked != by and not _opens_clause(scene, blank) else "proposed"
        if kind == "requested" and blank.cue.name == "hope_other":
            kind = "invited" if scene.words.joins.match(scene.folded, blank.end + 1) else kind
    elif kind == "requested" and not asked and _both_named(scene, blank.end):
        kind = "proposed"
    return replace(blank, kind=kind, by=by)


def _asker(scene: Scene, blank: Candidate, subject: Subject | None) -> tuple[str, ...]:
    """Who asks or invites: the subject, or whom an invitation is from."""
    if "invitation" in scene.folded[blank.start : blank.end + _BESIDE]:
        sender = agent_of(scene, blank.end)
        if sender is not None:
            return sender.countries
    return subject.countries if subject else ()


def _addressed(scene: Scene, blank: Candidate, by: tuple[str, ...]) -> tuple[str, ...]:
    """The side that is asked, but not for whom, nor one of two: “courses for Peru”, “between Peru and …”."""
    at = blank.start + 4 if blank.cue.asks == "other" else blank.end
    first = next((each for each in scene.placed if at <= each.start <= at + _NEAR), None)
    if first is not None and _is_joined(scene, first, by):
        return ()
    if first is not None and scene.folded.endswith((" for ", " for the "), 0, first.start):
        is_owner = scene.folded.startswith(("'s ", "' "), first.end)
        return addressed(scene, at, _NEAR) if is_owner else ()
    return addressed(scene, at, _NEAR)


def _is_joined(scene: Scene, first: Placed, by: tuple[str, ...]) -> bool:
    """Whether who asks is named with it: “Peru hopes that Peru and Chile will”."""
    following = next((each for each in scene.placed if each.start >= first.end), None)
    if following is None or scene.folded[first.end : following.start] not in (" and ", " and the "):
        return False
    return by in (first.actor.countries, following.actor.countries)


def _asked_of(scene: Scene, at: int) -> tuple[str, ...]:
    """Whom it is asked of, also in a clause: “asked that Norwegian divers be sent”."""
    that = scene.words.that.match(scene.folded, at)
    return directly(scene, that.end() if that else at)


def _host_visited(scene: Scene, at: int) -> tuple[str, ...]:
    """The side that is to be visited, which is the one that invites: “invitation to come to Oslo”."""
    first = next((each for each in scene.placed if at <= each.start <= at + _FAR), None)
    if first is None or len(first.actor.countries) != 1:
        return ()
    return first.actor.countries if scene.words.to_host.search(scene.folded, at - 3, first.start) else ()


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
    return replace(
        blank,
        by=flipped(scene, subject.countries, blank.end) if _is_they(scene, subject) else subject.countries,
    )


def _goes_on(scene: Scene, blank: Candidate) -> bool:
    """Whether it is a gift, or work that goes on where a gift was told of and no side is named."""
    return blank.cue.asks == "gift" or (blank.kind == "ongoing" and not scene.placed)


def _thanked_of(scene: Scene, at: int, thankful: tuple[str, ...]) -> tuple[str, ...]:
    """Who is thanked for a gift: the last side named before it, not the one that thanks."""
    named = [each.actor.countries for each in scene.placed if each.end <= at and each.start > 0]
    return named[-1] if named and len(named[-1]) == 1 else others(scene.parties[:2], thankful) or thankful


def _judge_deed(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    """Deeds are the giver’s: the one named by “from” or “by”, or not the one to whom it goes."""
    by = subject.countries if subject else both_of(scene.parties)
    if subject is None and _goes_on(scene, blank) and len(carried.giver) == 1:
        by = carried.giver
    if subject is not None and subject.kind in ("pronoun", "both", "carried") and blank.cue.asks != "gift":
        by = flipped(scene, by, blank.end) if _is_they(scene, subject) else by
    if blank.cue.asks == "gift" and scene.words.thanked.search(scene.folded, 0, blank.start):
        return replace(blank, by=_thanked_of(scene, blank.start, by))
    if blank.cue.asks == "gift" and (agent := agent_of(scene, blank.end)):
        return replace(blank, by=agent.countries)
    if blank.cue.asks == "gift" and (match := scene.words.recipient.search(scene.folded, blank.end)):
        got = addressed(scene, match.end(), 4)
        rest = others(scene.parties[:2], got)
        if got and len(rest) == 1 and (got == by or len(by) > 1):
            return replace(blank, by=rest)
    return replace(blank, by=by)


_JUDGES = {
    "agreed": judge_promise,
    "pledged": judge_promise,
    "requested": _judge_ask,
    "proposed": _judge_ask,
    "invited": _judge_ask,
    "planned": _judge_plan,
    "ongoing": _judge_deed,
    "done": _judge_deed,
}
