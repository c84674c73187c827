"""The parties of a document, whose people its people are, and who is host."""

from __future__ import annotations

from collections import Counter

from dragoman.reading.lexicon import BLOC, BODY, CAPITAL, COUNTRY, DEMONYM
from dragoman.reading.people.origins import likely_country
from dragoman.reading.people.unify import Figure
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story

_OURS = (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.CAPTION)


def find_parties(story: Story) -> tuple[str, ...]:
    """The countries and blocs that the report is about, most prominent first.

    Counted are names in the report’s own paragraphs, early ones and those of people’s countries more.
    """
    votes: Counter[str] = Counter()
    body = [sentence for sentence in story.sentences if sentence.kind in _OURS]
    for rank, sentence in enumerate(body):
        weight = 3.0 if rank < 3 else 1.5 if rank < 6 else 1.0
        seen: set[str] = set()
        for name in story.names:
            if name.span.start < sentence.span.start or name.span.end > sentence.span.end:
                continue
            if (
                name.kind not in (COUNTRY, DEMONYM, BODY, CAPITAL, BLOC)
                or not name.country
                or name.country in seen
            ):
                continue
            seen.add(name.country)
            votes[name.country] += weight * (0.4 if name.kind in (BLOC, CAPITAL) else 1.0)
    for figure in story.figures:
        if figure.country:
            votes[figure.country] += 2.0
    return _prominent(votes)


def _prominent(votes: Counter[str]) -> tuple[str, ...]:
    ranked = sorted(votes.items(), key=lambda each: (-each[1], each[0]))
    if len(ranked) < 2:
        return tuple(country for country, _ in ranked)
    floor = max(3.0, 0.55 * ranked[1][1])
    chosen = [country for country, count in ranked if count >= floor][:4]
    return tuple(chosen if len(chosen) >= 2 else [country for country, _ in ranked[:2]])


def find_host(story: Story) -> str | None:
    """The party in whose country the report’s meetings are, by its capitals and the words of visiting."""
    votes: Counter[str] = Counter()
    for rank, template in enumerate(story.templates[:12]):
        if story.sentences[rank].kind not in _OURS:
            continue
        for item in template.items:
            at = template.position(item.span.start)
            before = template.text[max(0, at - 24) : at].lower()
            country = item.value.country if item.kind in ("land", "capital") else None
            if country not in story.parties:
                continue
            if item.kind == "capital" and before.endswith(
                (" in ", " to ", "in the capital ", "capital city of ")
            ):
                votes[country] += 3
            elif item.kind == "land" and before.endswith(("visit to ", "trip to ", "visiting ", "arrived in ", "visited ", "tour of ",
                                                          "visit in ", "visits ", "visit ", "in ")):  # fmt: skip
                votes[country] += 2 if not before.endswith(" in ") else 1
    return votes.most_common(1)[0][0] if votes else None


def settle_countries(story: Story) -> None:
    """Give people without a stated country the party for which most speaks."""
    counterparts(story)
    for figure in story.figures:
        if figure.country is None:
            figure.country = _likeliest(figure, story)


def counterparts(story: Story) -> None:
    """“his Japanese counterpart X”: X holds the other’s post; “his counterpart X” is of the other party."""
    for figure in story.figures:
        mention = next((each for each in figure.mentions if each.counterpart), None)
        if mention is None:
            continue
        other = _named_before(mention.span.start, story, figure)
        if other is None:
            continue
        if figure.post is None and other.post:
            figure.post, figure.head = other.post, other.head
        if (
            figure.country is None
            and other.country
            and len(story.parties) == 2
            and other.country in story.parties
        ):
            figure.country = next(each for each in story.parties if each != other.country)


def _named_before(offset: int, story: Story, figure: Figure) -> Figure | None:
    found: tuple[int, Figure] | None = None
    after: tuple[int, Figure] | None = None
    for other in story.figures:
        if other is figure:
            continue
        for mention in other.mentions:
            start = mention.span.start
            if start < offset and (found is None or start > found[0]):
                found = (start, other)
            if start > offset and (after is None or start < after[0]):
                after = (start, other)
    nearest = found or after
    return nearest[1] if nearest else None


def _likeliest(figure: Figure, story: Story) -> str | None:
    """The party for which the name, those met, the words around and the report’s home speak most."""
    countries = list(story.parties)
    if len(countries) < 2:
        return countries[0] if countries else None
    votes: Counter[str] = Counter(dict.fromkeys(countries, 0.0))
    votes[countries[0]] += 0.05
    origin = likely_country(figure.name, countries)
    if origin is not None:
        votes[origin[0]] += min(3.0, 1.0 + origin[1] / 2)
    for country in _beside(figure, story):
        votes[country] -= 2.0
    for country, weight in _said_of(figure, story):
        votes[country] += weight
    home = _home(story)
    if home is not None:
        votes[home] += 1.0
    taken = {each.country for each in story.figures if each.country}
    free = [each for each in countries[:2] if each not in taken]
    if len(free) == 1:
        votes[free[0]] += 0.6
    return max(countries, key=lambda each: votes[each])


def _said_of(figure: Figure, story: Story) -> list[tuple[str, float]]:
    """What the words near the person’s mentions say: the land named before, an office of the same words."""
    found: list[tuple[str, float]] = []
    for mention in figure.mentions:
        template = story.templates[mention.sentence]
        at = template.position(mention.span.start)
        lands = [
            item for item in template.items_in(0, at, "land", "body") if item.value.country in story.parties
        ]
        if lands:
            found.append((lands[-1].value.country, 0.8 if mention is figure.first else 0.3))
        before = template.text[max(0, at - 60) : at].lower()
        if "counterpart" in before and lands:
            found.append((lands[-1].value.country, -2.5))
    for office in story.offices:
        if office.country in story.parties and figure.post and _same_words(office.post.words, figure.post):
            found.append((office.country or "", 2.5))
    return found


def _same_words(one: str, other: str) -> bool:
    return set(one.lower().split()) == set(other.lower().split())


def _beside(figure: Figure, story: Story) -> set[str]:
    """The countries of those whom the person meets: named in one sentence, joined by a word of meeting."""
    found: set[str] = set()
    sentences = {mention.sentence for mention in figure.mentions}
    for other in story.figures:
        if other is figure or not other.country:
            continue
        for mention in other.mentions:
            if mention.sentence in sentences and _meets(figure, mention.sentence, story, other):
                found.add(other.country)
    return found


_MEETING = ("met ", "meet", "talks", "received", "receive", "hosted", "called on", "call on", "counterpart",
            "co-chaired", "discuss", "welcomed", "between", "signed", "spoke", "dialogue")  # fmt: skip


def _meets(figure: Figure, sentence: int, story: Story, other: Figure) -> bool:
    span = story.sentences[sentence].span
    text = story.plain[span.start : span.end].lower()
    mine = [each for each in figure.mentions if each.sentence == sentence]
    theirs = [each for each in other.mentions if each.sentence == sentence]
    if not any(word in text for word in _MEETING):
        return False
    between = story.plain[
        min(mine[0].span.end, theirs[0].span.end) : max(mine[0].span.start, theirs[0].span.start)
    ]
    return between.strip().lower() not in (",", "and", ", and") or "between" in text or "counterpart" in text


def _home(story: Story) -> str | None:
    """The country whose own public the report speaks to: that of the address."""
    url = story.document.url or ""
    host = url.split("//")[-1].split("/")[0].lower()
    tail = host.rsplit(".", 1)[-1]
    code = {"uk": "GB"}.get(tail, tail.upper())
    return code if code in story.parties else None
