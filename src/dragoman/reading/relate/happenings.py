"""Happenings: each phrase that tells of an engagement, with who, when, where, which edition and whether it was held."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import timedelta

from dragoman.model.dates import PartialDate
from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Span
from dragoman.reading.dates import DateMention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.cues import Cue, EngagementWords
from dragoman.reading.relate.editions import edition_of
from dragoman.reading.relate.where import FindPlace, Where, find_places
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Actor, Story
from dragoman.reading.template import Template, mark_class


@dataclass(slots=True)
class Happening:
    """One telling of an engagement in one sentence; ``people`` are (figure, role hint) in order."""

    type: str
    sentence: int
    at: int
    span: Span
    rule: str
    definite: bool
    people: list[tuple[Figure, str]] = field(default_factory=list)
    countries: tuple[str, ...] = ()
    date: DateMention | None = None
    place: Where | None = None
    status: EngagementStatus = EngagementStatus.HELD
    mechanism: str | None = None
    mechanism_id: str | None = None
    edition: int | None = None
    target: str | None = None
    in_title: bool = False
    object: str | None = None
    is_explicit: bool = False
    is_remote: bool = False


_BREAK = re.compile(
    r"[;]|, (?:while|whereas|who|which|where|as|after|following|before|during|saying|adding|according)\b| according to | witnessed by | in the presence of | said (?:that )?"
)
_SAID = re.compile(r"\b(?:said|says|told|according to|quoted|reported|wrote|tweeted)\b", re.IGNORECASE)


def find_happenings(story: Story, words: EngagementWords, find_place: FindPlace) -> list[Happening]:
    """The happenings of a story, in order of place."""
    found: list[Happening] = []
    for number, template in enumerate(story.templates):
        kind = story.sentences[number].kind
        if kind in (ParagraphKind.FURNITURE, ParagraphKind.ELSEWHERE):
            continue
        found.extend(_in_sentence(story, number, template, words, find_place))
    return found


_NAMED_TYPES = ("meeting", "exercise", "training", "call")


@dataclass(frozen=True, slots=True)
class _Hit:
    cue: Cue
    start: int
    end: int


def _in_sentence(
    story: Story, number: int, template: Template, words: EngagementWords, find_place: FindPlace
) -> list[Happening]:
    hits = _hits(template, words)
    named = _named_mechanisms(story, template, words)
    hits = [
        hit
        for hit in hits
        if hit.cue.type not in _NAMED_TYPES
        or not any(hit.start < end + 2 and start - 2 < hit.end for _, start, end in named)
    ]
    if not hits and not named:
        return []
    places = find_places(template, story, find_place)
    actors = story.actors[number]
    happenings = [_from_hit(story, number, template, words, hits, i, actors) for i in range(len(hits))]
    happenings += [_from_mechanism(story, number, template, words, each, actors) for each in named]
    happenings = [each for happening in happenings for each in _series(happening, template)]
    happenings.sort(key=lambda each: each.at)
    for happening in happenings:
        _settle_place(happening, template, places)
        happening.in_title = story.sentences[number].kind is ParagraphKind.TITLE
    return happenings


def _hits(template: Template, words: EngagementWords) -> list[_Hit]:
    """The cues of a sentence; of overlapping ones the first listed, longer one."""
    hits: list[_Hit] = []
    for cue in words.cues:
        for match in cue.pattern.finditer(template.text):
            hit = _Hit(cue, match.start(), match.end())
            if not any(hit.start < other.end and other.start < hit.end for other in hits):
                hits.append(hit)
    return sorted(hits, key=lambda each: each.start)


def _from_hit(
    story: Story,
    number: int,
    template: Template,
    words: EngagementWords,
    hits: list[_Hit],
    i: int,
    actors: list[Actor],
) -> Happening:
    hit = hits[i]
    before, after = _sides(template, hits, i, actors)
    inside = [each for each in actors if hit.start <= template.position(each.span.start) < hit.end]
    before = _after_saying(before, template, hit.start)
    date = _date_near(template, hit.start, hit.end, hit.cue.type)
    if _is_recalled(date, story):
        before, inside, after = (
            [each for each in group if each.kind not in ("meant", "both")]
            for group in (before, inside, after)
        )
    people = _once(
        _people(inside, hit.cue.inside) + _people(before, hit.cue.before) + _people(after, hit.cue.after)
    )
    countries = _lands(before + inside + after)
    return Happening(
        type=_type_of(template, hit, before),
        sentence=number,
        at=hit.start,
        span=template.span,
        rule=f"{hit.cue.type}s",
        definite=hit.cue.definite,
        people=people,
        countries=countries,
        date=date,
        status=_status(template.text, hit.start, hit.end, words),
        edition=_edition_before(template.text, hit.start, hit.end, words),
        target=_target(template, hit),
        object=_object_of(template.text, hit),
        is_remote=bool(_REMOTE.search(template.text, max(0, hit.start - 40), hit.end + 90)),
        is_explicit=bool(re.search(r"courtesy|\bcall", template.text[hit.start : hit.end], re.IGNORECASE)),
    )


_REMOTE = re.compile(
    r"\b(?:virtual(?:ly)?|via video|by video|video ?link|online|over the (?:tele)?phone|by (?:tele)?phone|telephonic(?:ally)?|"
    r"tele-?conference|video-?conference|video call|phone call|hotline)\b",
    re.IGNORECASE,
)
_SHIP = re.compile(
    r"\b(?:ships?|frigates?|destroyers?|corvettes?|warships?|vessels?|submarines?|flotilla|cutters?|aircraft carrier|squadron of|"
    r"(?-i:PNS|INS|USS|HMS|HMAS|HMNZS|HMCS|JS|ROKS|BNS|SLNS|ITS|HNLMS|TCG|KRI|BRP))\b",
    re.IGNORECASE,
)


_SIGNED = re.compile(
    r"\b(?:(agreement|contract|deal|pact|accord)|(memorand\w+|mous?)|(minutes|act)|(joint statement|declaration|vision)|(protocol)|"
    r"(arrangement)|(letter|loi)|(plan|programme|program|roadmap)|(terms of reference)|(treaty|convention))s?\b",
    re.IGNORECASE,
)


def _object_of(text: str, hit: _Hit) -> str | None:
    """What kind of paper is signed, by the nearest such noun after the cue, else before it."""
    if hit.cue.type != "signing":
        return None
    match = _SIGNED.search(text, hit.start) or _SIGNED.search(text)
    return str(match.lastindex) if match else None


def _type_of(template: Template, hit: _Hit, before: list[Actor]) -> str:
    """“The V JDCC meeting” is an edition of a standing body; a visit of a ship is a port call."""
    words, type_ = template.text[hit.start : hit.end], hit.cue.type
    if type_ == "meeting" and re.search(r"\b[A-Z]{3,8} (?:meeting|session|round)s?\b", words):
        return "dialogue"
    if type_ == "visit" and not _people(before, "guest") and _SHIP.search(template.text[: hit.start]):
        return "port_call"
    return type_


def _target(template: Template, hit: _Hit) -> str | None:
    """The country that a visit goes to: the first named after the cue’s “to”."""
    if hit.cue.type not in ("visit", "port_call"):
        return None
    tail = template.text[hit.end : hit.end + 60]
    if re.search(r"\b(?:of|by)\s*\Z", template.text[hit.start : hit.end]) or re.match(
        r"\s*(?:of|by)\b", tail
    ):
        return None
    if hit.cue.after == "-":
        found = re.search(r"\b(?:to|in|of|at)\b", tail)
        if not found:
            return None
    items = template.items_in(hit.end, hit.end + 60, "land", "capital", "body")
    return items[0].value.country if items else None


def _sides(
    template: Template, hits: list[_Hit], i: int, actors: list[Actor]
) -> tuple[list[Actor], list[Actor]]:
    """Those named before the cue who are its subject, and those named after it."""
    hit = hits[i]
    text = template.text
    previous = hits[i - 1].end if i else 0
    following = hits[i + 1].start if i + 1 < len(hits) else len(text)
    placed = [(template.position(actor.span.start), actor) for actor in actors]
    near = [actor for at, actor in placed if previous <= at < hit.start]
    if previous and near:
        last = max(template.position(actor.span.start) for actor in near)
        if (
            re.match(r".?,? (?:and|then|before|after|later)\b", text[last + 1 : hit.start])
            and hits[i].cue.before != "signatory"
        ):
            near = []
    if previous and not [each for each in near if each.figure or each.kind != "land"]:
        near = [actor for at, actor in placed if at < hits[0].start]
    cut = _BREAK.search(text, hit.end, following)
    end = cut.start() if cut else following
    after = [actor for at, actor in placed if hit.end <= at < end]
    if hit.cue.before != "-" and not near and hit.start < 12:
        near = []
    return near, after


def _people(actors: list[Actor], role: str) -> list[tuple[Figure, str]]:
    if role == "-":
        return []
    people = [
        (figure, role.rstrip("1"))
        for actor in actors
        for figure in ((actor.figure,) if actor.figure is not None else actor.figures)
    ]
    return people[:1] if role.endswith("1") else people


_SAYING = re.compile(
    r"\b(?:said|says|saying|stated|noted|added|affirmed|stressed|underlined|underscored|told|expressed|emphasi[sz]ed|hailed|"
    r"congratulated|acknowledged|referred|recalled|mentioned|thanked|appreciated|suggested|proposed|hoped|believed|described|"
    r"highlighted|revealed|announced|reiterated|explained|pointed|valued|praised|lauded)\b",
    re.IGNORECASE,
)


def _after_saying(actors: list[Actor], template: Template, end: int) -> list[Actor]:
    """Those named after the last word of saying before the cue: who only speaks of it takes no part."""
    said = [match.end() for match in _SAYING.finditer(template.text, 0, end)]
    if not said:
        return actors
    return [
        each
        for each in actors
        if (each.figure is None and not each.figures) or template.position(each.span.start) >= said[-1]
    ]


def _is_recalled(date: DateMention | None, story: Story) -> bool:
    """Whether a date is well before the report’s own days: then a post need not mean today’s holder."""
    if date is None or date.date is None:
        return False
    published = story.document.published
    if published is None:
        return not date.date.is_day
    return date.date.last_day < published.first_day - timedelta(days=25)


def _once(people: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
    return list({id(figure): (figure, role) for figure, role in reversed(people)}.values())[::-1]


def _lands(actors: list[Actor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(country for actor in actors for country in actor.countries))


_SAID_ON = re.compile(
    r"\b(?:said|says|announced|reported|told [\w\ue000-\uf8ff]+|tweeted|wrote)(?: (?:in|to) (?:a|the) (?:[\w-]+ ){0,3}?(?:statement|release|press|media|reporters|briefing|report))? (?:on |here |late |early )*\Z|"
    r"\b(?:statement|release|press release) (?:issued |released )?(?:on )?\Z",
    re.IGNORECASE,
)
_SHORT = ("courtesy_call", "meeting", "dialogue", "call", "signing", "visit", "ceremony")


def _date_near(template: Template, start: int, end: int, type_: str) -> DateMention | None:
    """The date that goes with the cue: the nearest after it in its clause, else the nearest before."""
    best: tuple[int, DateMention] | None = None
    for item in template.items:
        if item.kind != "date" or item.value.rule in ("anniversary", "decade"):
            continue
        date = item.value.date
        if date is not None and date.interval and type_ in _SHORT and not _has_months(date):
            continue
        at = template.position(item.span.start)
        between = template.text[min(end, at) : max(start, at)]
        distance = at - end if at >= end else (start - at) + (0 if at < 25 else 15)
        distance += 60 * len(re.findall(r"[;]|, (?:while|and|which|who)\b|\b(?:since|signed)\b", between))
        distance += (
            160 * len(re.findall(r",? (?:following|after|compared with|as in) ", between)) if at >= end else 0
        )
        if item.value.rule == "year_label":
            distance += 80
        if type_ == "signing" and re.search(
            r"\bfor (?:the (?:period|years?) )?\Z", template.text[max(0, at - 20) : at]
        ):
            continue
        if _SAID_ON.search(template.text[max(0, at - 60) : at]):
            distance += 200
        if best is None or distance < best[0]:
            best = (distance, item.value)
    return best[1] if best and best[0] < 170 else None


def _has_months(date: PartialDate) -> bool:
    return all(point is None or point.month is not None for point in (date.start, date.end))


def _series(happening: Happening, template: Template) -> list[Happening]:
    """“in 2011, 2013, 2015 and 2019”: one happening each."""
    if happening.date is None:
        return [happening]
    marks = mark_class("date")
    for match in re.finditer(rf"{marks}(?:,? (?:and )?(?:again )?(?:in )?{marks})+", template.text):
        dates = [item.value for item in template.items_in(match.start(), match.end(), "date")]
        points = [
            each
            for each in dates
            if each.date is not None and not each.date.is_day and not each.date.interval
        ]
        if happening.date in points and len(points) == len(dates):
            return [replace(happening, date=each, people=list(happening.people)) for each in points]
    return [happening]


_PAST = re.compile(
    r"\A(?:\w+ed|held|met|paid|had|led|made|sent|spoke|began|flew|went|left|was|were|took|gave|laid|sat|ran|wrapped|set|came)\b(?! to\b)",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"[^.;,]{0,40}\b(?:will|is (?:due|set|scheduled|expected) to|are (?:due|set|scheduled|expected) to|is planned|next (?:week|month|year))\b"
)


def _status(text: str, start: int, end: int, words: EngagementWords) -> EngagementStatus:
    """Held unless the words before (or right after) make it planned, proposed or cancelled; a past verb is held."""
    if words.cancelled.search(text[max(0, start - 40) : end + 80]):
        return EngagementStatus.CANCELLED
    if _PAST.match(text[start:end]) and not re.search(
        r"\b(?:to be|will be|would be|have been|be)\s*\Z", text[:start]
    ):
        return EngagementStatus.HELD
    clause = max(
        (text.rfind(word, 0, start) for word in (";", ", while ", " while ", " after ", ", which ")),
        default=0,
    )
    before = text[max(clause, start - 110, 0) : end]
    if words.planned.search(before) or _COMING.match(text[end : end + 50]):
        return EngagementStatus.PLANNED
    if words.proposed.search(text[max(clause, start - 45, 0) : start]):
        return EngagementStatus.PROPOSED
    return EngagementStatus.HELD


def _edition_before(text: str, start: int, end: int, words: EngagementWords) -> int | None:
    for word in reversed(text[max(0, start - 30) : end].split()[-9:]):
        number = edition_of(word, words.ordinals)
        if number is not None:
            return number
    return None


def _settle_place(happening: Happening, template: Template, places: list[Where]) -> None:
    """The place nearest after the cue, else the nearest before it."""
    after = [place for place in places if template.position(place.span.start) >= happening.at]
    chosen = after[0] if after else places[-1] if places else None
    happening.place = chosen


_ACRONYM = re.compile(r"\s?\([A-Z0-9+&-]{2,12}\)(?: (?:meeting|dialogue|talks|session))?", re.IGNORECASE)
_Named = tuple[dict[str, object], int, int]


def _named_mechanisms(story: Story, template: Template, words: EngagementWords) -> list[_Named]:
    """Editions of standing mechanisms: composed names (“the 6th A–B Defence Policy Dialogue”) and known ones."""
    found: list[_Named] = []
    text = template.text
    for match in words.mechanism_nouns.finditer(text):
        start = _name_start(template, match.start(), words)
        facts = _mechanism_facts(story, template, start, match.end(), words)
        if facts is not None:
            tail = _ACRONYM.match(text, match.end())
            found.append((facts, start, tail.end() if tail else match.end()))
    for item in template.items:
        if item.kind != "mechanism":
            continue
        at = template.position(item.span.start)
        if any(start <= at < end for _, start, end in found):
            continue
        start = _name_start(template, at, words)
        words_of = story.plain[item.span.start : item.span.end]
        edition = _first_edition(text[start:at], words) or _edition_after(text[at + 1 : at + 8], words)
        dated = any(each.kind == "date" and each.value.date is not None for each in template.items)
        if (
            edition is None
            and not (dated and item.value.id in words.exercises)
            and not _is_told(text, start, at + 1)
        ):
            continue
        facts = {"words": words_of, "id": item.value.id, "edition": edition, "own": False}
        found.append((facts, start, at + 1))
    return found


_OURS = re.compile(
    r"defen[cs]e|security|military|strategic|staff|navy|naval|army|air force|maritime|political|2\+2|minister|policy"
)
_FOUNDED = re.compile(
    r"\b(?:establish\w*|set(?:ting)? up|creat\w+|found(?:ed|ing)|institut\w+|upgrad\w+)\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
_BODY_NOUN = re.compile(r"\b(?:committee|commission|group|board|council)\b")
_TOLD_BEFORE = re.compile(
    r"\b(?:attend\w*|host\w*|co-?host\w*|chair\w*|co-?chair\w*|held|hold|holding|address\w*|speak\w* at|spoke at|open\w*|particip\w+|took part|"
    r"take part|taking part|join\w*|sidelines? of|margins? of|fringes? of|conven\w+|conclud\w+|launch\w*|conduct\w*|at|during|after|before|organi[sz]\w+|"
    r"since|following|led|(?:meeting|session|round|edition) of)(?: \S+){0,5}? ?\Z",
    re.IGNORECASE,
)
_TOLD_AFTER = re.compile(
    r"\A\)?(?: \([^)]*\))?(?: \S+){0,4}? ?(?:took place|was held|were held|is being held|will be held|held|opened|began|kicked off|concluded|ended|in [\ue000-\uf8ff]|on [\ue000-\uf8ff]|"
    r"co-?chaired|is (?:scheduled|due)|was co-?chaired|wrapped up|started|runs|ran)",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"\b(?:such as|including|like|especially|particularly|notably|framework of|mechanisms?|namely|e\.g\.|forums?|under|through|via|within)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether a mechanism without an edition is told as something that met, rather than named in passing."""
    before = text[max(0, start - 60) : start]
    if _FOUNDED.search(before):
        return False
    if _LISTED.search(before):
        return bool(_TOLD_AFTER.match(text[end : end + 50]))
    return bool(_TOLD_BEFORE.search(before) or _TOLD_AFTER.match(text[end : end + 50]))


def _name_start(template: Template, at: int, words: EngagementWords) -> int:
    """Where a mechanism’s name begins, going left over lands, ordinals, capitalised and usual words."""
    text = template.text
    start = at
    while True:
        stripped = text[:start].rstrip(" -–/(“\"'")
        match = re.search(r"(\S+)\Z", stripped)
        if not match or len(stripped) < start - 4:
            return start
        word = match.group(1)
        parts = re.split(r"[-/]", word)
        bare = word.strip("()\"'“”").lower()
        item = template.item(match.start() + len(word) - 1)
        if (
            (item is not None and item.kind in ("land", "capital"))
            or bare in words.mechanism_words
            or edition_of(word, words.ordinals) is not None
            or (
                all(part[:1].isupper() for part in parts if part)
                and item is None
                and match.start() > 0
                and word.isalpha()
            )
        ):
            start = match.start()
        else:
            break
    while re.match(
        r"(?:of|on|the|for|and|&|their|its|his|our|a|an|this|each|every|regular)\s",
        text[start:],
        re.IGNORECASE,
    ):
        start += text[start:].index(" ") + 1
    return start


def _first_edition(text: str, words: EngagementWords) -> int | None:
    for word in text.split():
        number = edition_of(word, words.ordinals)
        if number is not None:
            return number
    return None


def _edition_after(text: str, words: EngagementWords) -> int | None:
    """“Dosti XIII”, “Saif Sareea 4”: the number right after a name."""
    match = re.match(r" ([IVX]{1,5}|\d{1,2})\b(?!\d)", text)
    if match is None:
        return None
    return int(match[1]) if match[1].isdigit() else edition_of(match[1], words.ordinals)


def _mechanism_facts(
    story: Story, template: Template, start: int, end: int, words: EngagementWords
) -> dict[str, object] | None:
    name = template.text[start:end]
    noun_only = len(name.split()) < 2
    edition = _first_edition(name, words)
    lands = [item.value.country for item in template.items_in(start, end, "land")]
    before = template.text[max(0, start - 12) : start].lower()
    definite = before.rstrip().endswith((" the", " this", "the")) or name.lower().startswith("the ")
    lowered = name.lower()
    if noun_only and not (definite and lowered.endswith(("dialogue", "dialogues"))):
        return None
    if (
        lowered.endswith(("s", "talks"))
        and edition is None
        and not lowered.endswith(("talks", "consultations"))
        and not lands
    ):
        return None
    if edition is None and "talks" in lowered and not re.search(r"staff|navy|army|service", lowered):
        return None
    if (
        edition is None
        and _BODY_NOUN.search(lowered)
        and not re.search(r"[A-Z][\w'’]+ (?:\w+ )?(?:Committee|Commission|Group|Board|Council)", name)
    ):
        return None
    if edition is None and not noun_only and name == lowered and not _OURS.search(lowered):
        return None
    if edition is None and not _is_told(template.text, start, end):
        return None
    span_start = template.offset(start)
    span_end = template.offset(end - 1) + 1
    return {
        "words": " ".join(story.plain[span_start:span_end].split()),
        "id": None,
        "edition": edition,
        "own": True,
        "lands": tuple(dict.fromkeys(each for each in lands if each)),
        "definite": noun_only,
        "after": template.text[end : end + 30],
    }


def _from_mechanism(
    story: Story,
    number: int,
    template: Template,
    words: EngagementWords,
    named: _Named,
    actors: list[Actor],
) -> Happening:
    facts, start, end = named
    lands = tuple(facts.get("lands", ()))  # type: ignore[arg-type]
    text = template.text
    placed = [
        (template.position(actor.span.start), actor) for actor in actors if actor.figure or actor.figures
    ]
    cut = re.compile(r"\b(?:after|which|following|when|where|while|during|since|as well as)\b|;").search(
        text, end
    )
    before = _after_saying([actor for at, actor in placed if at < start], template, start)
    near = before + [actor for at, actor in placed if end <= at < (cut.start() if cut else len(text))]
    chairs = re.search(
        r"\bco-?(?:chair|host|lead|led|head|presid)\w*|\bchaired\b|\bunder the (?:co-)?chair",
        text,
        re.IGNORECASE,
    )
    attends = re.search(
        r"\b(?:attend|took part|participat|spoke at|addressed|joined|led the|delegation|represented|headed)\w*",
        text,
        re.IGNORECASE,
    )
    told = re.search(
        r"\b(?:held|hold|took place|opened|convened|concluded|kicked off|hosted?|at|during|after|following)\b",
        text,
        re.IGNORECASE,
    )
    role = "co_chair" if chairs else "participant" if attends or told else "-"
    definite = bool(facts.get("definite"))
    return Happening(
        type="mechanism",
        sentence=number,
        at=start,
        span=template.span,
        rule="dialogues" if facts["own"] else "mechanisms",
        definite=definite,
        people=[] if definite and not chairs else _once(_people(near, role)),
        countries=lands,
        date=_date_near(template, start, end, "dialogue"),
        status=_status(text, start, end, words),
        mechanism=None if definite else str(facts["words"]),
        mechanism_id=facts["id"],  # type: ignore[arg-type]
        edition=facts["edition"],  # type: ignore[arg-type]
    )
