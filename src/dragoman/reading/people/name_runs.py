"""Runs of words that can be a person’s name: capitalised, particles inside, initials with their stops."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.reading.lexicon import CAPITAL, COUNTRY, DEMONYM, MECHANISM
from dragoman.reading.people.name_words import find_words_in_names, past_particles
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.posts import PostSeen
from dragoman.reading.people.ranks import RankSeen, load_rank_words
from dragoman.reading.people.titles import Titles
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind

_INITIAL = 2
_MOST_WORDS = 7
_LONG_WORD = 6
_NUMERALS = frozenset("IVX")


@dataclass(frozen=True, slots=True)
class NameRun:
    """The tokens [start, end) of a name."""

    start: int
    end: int


def blocked_tokens(view: View, titles: Titles) -> list[bool]:
    """Which tokens cannot be part of a name."""
    blocked = [
        not is_name_word(view, i) or _is_other_word(view, i) or _is_headline_verb(view, i)
        for i in range(len(view.tokens))
    ]
    for rank in titles.ranks:
        blocked[rank.start : rank.end] = [True] * (rank.end - rank.start)
        if _is_given_name(view, rank, blocked, titles):
            blocked[rank.start] = False
    for post in titles.posts:
        blocked[post.start : post.end] = [True] * (post.end - post.start)
    starts = titles.ends | _ends_of_address(view)
    for i in list(find_words_in_names(view, blocked, starts)):
        blocked[i] = False
    _free_openings(view, blocked, titles)
    _free_insides(view, blocked, titles)
    return blocked


def _ends_of_address(view: View) -> frozenset[int]:
    """The tokens right after a form of address and its stop."""
    words = view.language.honorific_words
    addressed = (
        i + 1 for i, token in enumerate(view.tokens) if token.text in words and is_honorific(view, i)
    )
    starts = (i + (view.text(i) == ".") for i in addressed)
    starts = (i + 3 if is_short_address(view, i + 3) else i for i in starts)
    return frozenset(i for i in starts if view.low(i) not in view.language.posts.heads)


def _is_headline_verb(view: View, i: int) -> bool:
    """“Gen Otieno Hosts UK Army Commander”: what somebody does, with a capital as in headlines."""
    is_title = view.sentence.kind is ParagraphKind.TITLE and i > 0
    return is_title and view.low(i) in load_people_words(view.language.code).acts


def _free_openings(view: View, blocked: list[bool], titles: Titles) -> None:
    for i in range(1, len(view.tokens) - 1):
        if (
            blocked[i]
            and (titles.end_at(i) or _is_addressed(view, i))
            and _opens_name(view, i, blocked, is_ranked=i in titles.rank_to)
        ):
            blocked[i] = False


def _is_addressed(view: View, i: int) -> bool:
    """“Mr. Park Sung-ho”: whether a form of address stands right before token i."""
    return is_honorific(view, i - 1) or (view.text(i - 1) == "." and i > 1 and is_honorific(view, i - 2))


def _free_insides(view: View, blocked: list[bool], titles: Titles) -> None:
    posts = frozenset(i for post in titles.posts for i in range(post.start, post.end))
    for i in range(1, len(view.tokens) - 1):
        inside = blocked[i] and i not in posts and is_name_word(view, i)
        if inside and (
            _is_inside_name(view, i, blocked)
            or _follows_initial(view, i, blocked)
            or (titles.end_at(i - 1) and _is_surname(view, i, blocked))
            or _follows_middle_name(view, i, blocked)
        ):
            blocked[i] = False


def _is_other_word(view: View, i: int) -> bool:
    """Whether the token is a known name, a word that is never a name, a post, a form of address or a date."""
    language, words = view.language, load_people_words(view.language.code)
    word = view.text(i)
    plain = word.capitalize() if word.isupper() and (len(word) > 3 or word in words.headline_words) else word
    initial = view.text(i + 1) == "." or _is_between_names(view, i) or _is_second_initial(view, i)
    if len(word) == 1 and word.isupper() and initial:
        plain = "."
    return (
        view.name_at(i) is not None
        or plain in language.not_names
        or (_is_head(view, i) and not _is_title_name(view, i))
        or is_honorific(view, i)
        or _is_plural_rank(view, i)
        or plain in words.calendar
        or word in words.short_weekdays
    )


def _is_head(view: View, i: int) -> bool:
    """Whether token i is the head of a post; “Cao” is none, for letters are one in capitals only."""
    posts, low = view.language.posts, view.low(i)
    return low in posts.heads and (low not in posts.letter_heads or view.text(i).isupper())


def _is_between_names(view: View, i: int) -> bool:
    """“Ana K Silva”, “Bo A Berg”: a letter with a word on both sides that can only be of a name."""
    around = (i - 1, i + 1)
    return all(
        is_name_word(view, j)
        and len(view.text(j)) > 1
        and view.name_at(j) is None
        and view.text(j) not in view.language.not_names
        and view.low(j) not in view.language.posts.heads
        for j in around
    )


def _is_second_initial(view: View, i: int) -> bool:
    """“General D.A Otieno”: a letter right behind an initial and its stop."""
    first = view.text(i - 2) if i > 1 and view.text(i - 1) == "." else ""
    return len(first) == 1 and first.isupper() and view.tokens[i - 1].end == view.tokens[i].start


def _is_plural_rank(view: View, i: int) -> bool:
    """“Majors and Lieutenant Colonels”: several of a rank, and nobody’s name."""
    word = view.text(i)
    ranks = load_rank_words(view.language.code).rank_of
    return word.endswith("s") and (word[:-1].lower(),) in ranks and not view.tokens[i].text.isupper()


def _opens_name(view: View, i: int, blocked: list[bool], *, is_ranked: bool) -> bool:
    """“General Do Quang Minh”, “Major Peace Otieno”: a word of other meaning between a title and name words.

    Behind a post it must be a short one.
    """
    short = (is_ranked or len(view.text(i)) <= 4) and view.tokens[i].is_name_like and view.name_at(i) is None
    other = view.text(i) in view.language.not_names and not is_honorific(view, i)
    return short and other and not blocked[i + 1] and is_name_word(view, i + 1)


def _follows_initial(view: View, i: int, blocked: list[bool]) -> bool:
    """“Dana W. White”: a word of other meaning behind a name word and an initial."""
    initial = view.text(i - 1) == "." and len(view.text(i - 2)) == 1 and view.text(i - 2).isupper()
    return initial and i > 2 and is_name_word(view, i - 3) and not blocked[i - 3]


def _is_surname(view: View, i: int, blocked: list[bool]) -> bool:
    """“Cmdr. Peter Golden”: a word of other meaning that closes a name of two words behind a rank or post."""
    is_known = view.text(i) in load_people_words(view.language.code).surnames_too
    first = is_known and not blocked[i - 1] and is_name_word(view, i - 1) and view.name_at(i - 1) is None
    return first and view.name_at(i) is None and not view.tokens[i + 1].is_name_like


def _follows_middle_name(view: View, i: int, blocked: list[bool]) -> bool:
    """“Phan Van Long”: a short word of other meaning where a given name follows a surname’s second word."""
    middle = load_people_words(view.language.code).middle_names
    known = i > 1 and view.text(i - 1) in middle and view.name_at(i) is None
    is_named = known and not blocked[i - 1] and not blocked[i - 2] and is_name_word(view, i - 2)
    return is_named and len(view.text(i)) < _LONG_WORD


def _is_inside_name(view: View, i: int, blocked: list[bool]) -> bool:
    """“Nguyen Thai Son”, “Phung Si Tan”: a word of other meaning with name words around it."""
    before = not blocked[i - 1] and is_name_word(view, i - 1)
    after = not blocked[i + 1] and is_name_word(view, i + 1)
    name = view.name_at(i)
    if name is not None:
        single = name.span.start == view.tokens[i].start and name.span.end == view.tokens[i].end
        before = before or view.low(i - 1) in view.language.particles
        return before and after and single and name.kind in (DEMONYM, COUNTRY, CAPITAL, MECHANISM)
    before = before or (view.low(i - 1) in view.language.particles and view.text(i - 1).islower())
    return before and is_honorific(view, i)


def is_honorific(view: View, i: int) -> bool:
    """Whether token i is a form of address, alone or as part of one (“Datuk Seri”, “His Excellency”)."""
    word, language = view.text(i), view.language
    if word not in language.honorific_words:
        return False
    forms = language.honorifics
    return word in forms or f"{view.text(i - 1)} {word}" in forms or f"{word} {view.text(i + 1)}" in forms


def is_short_address(view: View, i: int) -> bool:
    """Whether “Excellency (HE)” stands before token i: a form of address and its letters in brackets."""
    letters = view.text(i - 1) == ")" and view.text(i - 3) == "(" and view.text(i - 2).isupper()
    return i > 3 and letters and is_honorific(view, i - 4)


def _is_title_name(view: View, i: int) -> bool:
    """“Ana King”: a title that is a name, behind another name word."""
    if i > 1 and view.text(i - 1) in view.language.particles and is_name_word(view, i - 2):
        return view.text(i) in load_people_words(view.language.code).title_names
    return (
        view.text(i) in load_people_words(view.language.code).title_names
        and i > 0
        and is_name_word(view, i - 1)
        and view.text(i - 1) not in view.language.not_names
        and view.name_at(i - 1) is None
    )


def _is_given_name(view: View, rank: RankSeen, blocked: list[bool], titles: Titles) -> bool:
    """“Defence Minister Nakatani Gen”, “Minister Gen Nakatani”: the word is a name, not a rank."""
    words = load_people_words(view.language.code).ranks
    if rank.end != rank.start + 1 or view.text(rank.start) not in words.given_names:
        return False
    after, before = rank.end, rank.start - 1
    if not _continues(view, after, blocked):
        return before >= 0 and _continues(view, before, blocked) and view.name_at(before) is None
    two_names = (
        after + 1 < len(view.tokens) and is_name_word(view, after + 1) and view.name_at(after + 1) is None
    )
    post = titles.post_to.get(before + 1) or (
        titles.post_to.get(before) if view.text(before) == "," else None
    )
    civil = post is not None and any(each.head in words.given_name_after for each in _shared(post, titles))
    return civil and not two_names and rank.is_bare_abbreviation


def _shared(post: PostSeen, titles: Titles) -> list[PostSeen]:
    """The post, or those before it that “his counterpart” may hold."""
    return [each for each in titles.posts if each.end <= post.start] if post.is_counterpart else [post]


def is_name_word(view: View, i: int) -> bool:
    """Whether token i is written as a word of a name: with a capital, or as “al-Sabah”."""
    if not 0 <= i < len(view.tokens):
        return False
    token = view.tokens[i]
    word = token.text
    if token.is_name_like or word.islower() or not word[0].isalpha():
        return token.is_name_like and word[0].isalpha()
    head, dash, tail = word.partition("-")
    if not dash:
        head, dash, tail = word.partition("'")
    prefixes = load_people_words(view.language.code).name_prefixes
    return bool(dash) and tail[:1].isupper() and head in prefixes


def name_run(view: View, i: int, blocked: list[bool]) -> NameRun | None:
    """The longest run of name words from token i; None where a lone letter or an acronym stands there."""
    if not _continues(view, i, blocked):
        return None
    end, words = _last_word(view, i, blocked)
    while end - i > 2 and _is_decoration(view, end - 1):
        end -= 1
    first = view.text(i)
    if words == 1 and (len(first) <= 1 or (first.isupper() and len(first) <= 5)):
        return None
    if all(view.text(k) in view.language.decorations for k in range(i, end)):
        return None
    return NameRun(i, end)


def _last_word(view: View, i: int, blocked: list[bool]) -> tuple[int, int]:
    """One past the last name word of the run from token i, and how many words it has."""
    j = end = i
    words = 0
    while j < len(view.tokens) and words < _MOST_WORDS:
        if _continues(view, j, blocked):
            words += 1
            j = end = j + 1
            j += _is_initial(view, j - 1) and _continues(view, past_particles(view, j + 1), blocked)
            j = _past_nickname(view, j, blocked) + _is_torn_article(view, j)
            continue
        after = past_particles(view, j)
        if after == j or not _continues(view, after, blocked):
            break
        j = next(k for k in range(j + 1, after + 1) if _continues(view, k, blocked))
    return end, words


def _is_torn_article(view: View, dash: int) -> bool:
    """“Al- Kandari”: whether a dash joins an article to the name, though a space stands behind it."""
    prefixes = load_people_words(view.language.code).name_prefixes
    return view.text(dash) == "-" and view.low(dash - 1) in prefixes and is_name_word(view, dash + 1)


def _past_nickname(view: View, i: int, blocked: list[bool]) -> int:
    """Past “(Rhys)” in “R.R (Rhys) Jones” and “Francisco (Paco) Palmieri”: what somebody is called."""
    k = i + (view.text(i) == ".")
    called = view.text(k) == "(" and view.text(k + 2) == ")" and _continues(view, k + 1, blocked)
    is_word = called and not view.text(k + 1).isupper()
    return k + 3 if is_word and _continues(view, k + 3, blocked) else i


def _continues(view: View, i: int, blocked: list[bool]) -> bool:
    return i < len(view.tokens) and not blocked[i] and is_name_word(view, i)


def _is_initial(view: View, i: int) -> bool:
    word = view.text(i)
    return len(word) <= _INITIAL and view.text(i + 1) == "." and word[0].isupper()


def _is_decoration(view: View, i: int) -> bool:
    word = view.text(i)
    if set(word) <= _NUMERALS or word in view.language.suffixes:
        return False
    return word in view.language.decorations or (
        word.isupper() and len(word) <= 4 and not view.text(i - 1).isupper()
    )
