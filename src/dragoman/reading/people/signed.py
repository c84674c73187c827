"""The posts of those who sign a letter or an article, told on the lines below the name."""

from __future__ import annotations

from dataclasses import replace

from dragoman.reading.people.mention import Mention
from dragoman.reading.people.posts import find_posts
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind

_BELOW = 2


def with_posts_below(mentions: list[Mention], views: list[View]) -> list[Mention]:
    """The mentions, those that sign with the post that stands on the next lines of the signature."""
    signed = [each for each in mentions if each.anchor == "signed" and each.post is None]
    if not signed:
        return mentions
    lines = [view for view in views if view.sentence.kind is ParagraphKind.SIGNATURE]
    return [_with_post_below(each, lines) if each in signed else each for each in mentions]


def _with_post_below(mention: Mention, lines: list[View]) -> Mention:
    below = [view for view in lines if view.number > mention.sentence][:_BELOW]
    post = next((post for view in below for post in find_posts(view)), None)
    return replace(mention, post=post, country=mention.country or post.country) if post else mention
