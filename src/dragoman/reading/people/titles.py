"""The ranks and posts of a sentence, by the tokens at which they begin and end."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.reading.people.brackets import end_of_bracket
from dragoman.reading.people.people_words import RankNeighbours, load_people_words
from dragoman.reading.people.posts import PostSeen, find_posts
from dragoman.reading.people.ranks import RankSeen, RankWords, load_rank_words, rank_at
from dragoman.reading.people.view import View

_THIS_LAND, _LONGEST_SHIPS = 3, 6
_MINISTER = 6


@dataclass(frozen=True, slots=True)
class Titles:
    """Ranks and posts; ``ranked`` are the tokens that are part of a rank."""

    ranks: list[RankSeen]
    posts: list[PostSeen]
    ranked: frozenset[int]
    rank_from: dict[int, RankSeen]
    rank_to: dict[int, RankSeen]
    post_from: dict[int, PostSeen]
    post_to: dict[int, PostSeen]

    @property
    def ends(self) -> frozenset[int]:
        """The tokens right after a rank or a post; worked out at each call."""
        return frozenset({*self.rank_to, *self.post_to})

    def end_at(self, i: int) -> bool:
        """Whether a rank or a post ends right before token i."""
        return i in self.rank_to or i in self.post_to


def find_titles(view: View, words: RankWords) -> Titles:
    """The ranks of a sentence, and the posts that no rank is part of."""
    ranks = _find_ranks(view, words)
    ranked = frozenset(i for rank in ranks for i in range(rank.start, rank.end))
    posts = find_posts(view, ranked)
    return Titles(
        ranks,
        posts,
        ranked,
        {rank.start: rank for rank in ranks},
        {rank.end: rank for rank in ranks},
        {post.start: post for post in posts},
        {_past_no_part(view, post.end): post for post in posts} | {post.end: post for post in posts},
    )


def _past_no_part(view: View, end: int) -> int:
    """“the Minister of this country, Mr X”, “the Commanding Officer of the visiting ship, Captain Y”.

    Past the words that tell no more of the post.
    """
    words, past = load_people_words(view.language.code), end + _THIS_LAND
    if " ".join(view.low(k) for k in range(end, min(past, len(view.tokens)))) in words.of_this_land:
        return past
    if view.low(end) not in view.language.posts.homes or view.low(end + 1) not in words.articles:
        return end
    for k in range(end + 2, min(end + _LONGEST_SHIPS, len(view.tokens))):
        if view.low(k) in words.ship_nouns:
            return k + 1
        if view.tokens[k].is_name_like and not view.is_land(k):
            return end
    return end


def _find_ranks(view: View, words: RankWords) -> list[RankSeen]:
    seen: list[RankSeen] = []
    i = 0
    while i < len(view.tokens):
        rank = rank_at(view, i, words)
        if rank is not None and not _is_part_of_post(view, rank) and not _is_of_fleet(view, rank):
            if seen and seen[-1].end == rank.start and seen[-1].rank == rank.rank:
                rank = replace(rank, start=seen.pop().start)
            seen.append(rank)
            i = rank.end
        else:
            i += 1
    return seen


def _is_of_fleet(view: View, rank: RankSeen) -> bool:
    """“Commander Turkish Fleet Admiral X”, “of the Peruvian Army General X”: the post has the first word."""
    i, words = rank.start, view.language.posts
    if rank.end > i + 1 and view.is_body(i) and view.name_at(i) is view.name_at(i - 1):
        return True
    before = view.low(i - 2)
    if view.low(i) in load_people_words(view.language.code).ranks.only_ranks or _is_of_minister(view, rank):
        return False
    return (
        view.low(i) in words.within
        and view.is_land(i - 1)
        and (before in words.heads or (rank.end > i + 1 and before in words.before_body))
    )


def _is_of_minister(view: View, rank: RankSeen) -> bool:
    """“The Minister of Defence of Belarus Army General X”: a minister is of no army, and this is his rank."""
    words = view.language.posts
    near = range(max(0, rank.start - _MINISTER), rank.start)
    return rank.end > rank.start + 1 and any(view.low(k) in words.ministers for k in near)


def _starts_rank(view: View, i: int) -> bool:
    return i < len(view.tokens) and rank_at(view, i, load_rank_words(view.language.code)) is not None


def _is_part_of_post(view: View, rank: RankSeen) -> bool:
    """“Secretary General”, “General Staff”, “Captain of the ship”: no rank."""
    words = load_people_words(view.language.code).ranks
    single = rank.end == rank.start + 1 or view.low(rank.start + 1) in words.links
    if single and view.low(rank.start) == "general" and view.low(rank.start - 1) in words.before_general:
        return True
    return view.low(rank.end) in words.after_no_rank or _is_post_of_rank_name(view, rank, words)


def _is_post_of_rank_name(view: View, rank: RankSeen, words: RankNeighbours) -> bool:
    """“Army Commander General X”, “X, Commander, Northern Fleet”: a rank word that is a post here.

    It is one where no name follows it, or where an army or its like stands before it (not a navy, where it
    is a rank).
    """
    posts, i, after = view.language.posts, rank.start, rank.end
    bracket = end_of_bracket(view, i + 1) if view.text(i + 1) == "(" else None
    if bracket is not None and view.low(i) in posts.heads and _starts_rank(view, bracket):
        return True
    if rank.end != i + 1 or view.low(i) not in posts.heads or view.low(i) in posts.weak_heads:
        return False
    if _starts_rank(view, after) or (view.text(after + 1) == "," and _starts_rank(view, after + 2)):
        return True
    if after >= len(view.tokens) or not view.tokens[after].is_name_like or view.name_at(after) is not None:
        return view.text(after) != "."
    if view.low(after) in posts.within and view.low(after) not in words.navy:
        return True
    before = view.low(i - 1)
    joins = load_people_words(view.language.code).joins_posts
    return (view.is_body(i - 1) or before in posts.before) and before not in words.navy | joins
