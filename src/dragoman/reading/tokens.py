"""Words of a text and where they stand."""

from __future__ import annotations

import re
from typing import NamedTuple

_ONE_FORM = {
    "'": "’‘ʼ`",
    '"': "“”",
    "-": "–—‑‐−",
    " ": "\u00a0\u202f\u2009\t",
    # Marks of templates are private-use characters, and half a surrogate pair is no character: a text’s own
    # must not be taken for marks, nor stop what is compiled in other languages.
    "\ufffd": "".join(map(chr, range(0xD800, 0xF900))),
}
_PLAIN = {other: form for form, others in _ONE_FORM.items() for other in others}
_OTHER = re.compile(f"[{re.escape(''.join(_PLAIN))}]")
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['-][^\W_]+)*|[^\w\s]|_")


class Token(NamedTuple):
    """A word or a punctuation mark; ``text`` has plain quotes and dashes, ``low`` is it in lower case."""

    text: str
    low: str
    start: int
    end: int
    is_name_like: bool


def plain_text(text: str) -> str:
    """The text with one kind of quote, dash and space each, of the same length."""
    return _OTHER.sub(lambda mark: _PLAIN[mark[0]], text)


def folded_text(plain: str) -> str:
    """The text in lower case, of the same length; what re.IGNORECASE takes for an i or s is one."""
    return plain.replace("İ", "i").replace("\u0131", "i").replace("\u017f", "s").lower()


def find_tokens(plain: str, start: int, end: int) -> list[Token]:
    """The words and marks in [start, end); a possessive ’s is a token of its own."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(plain, start, end):
        word, begin = match[0], match.start()
        if len(word) > 2 and word[-2:] in ("'s", "'S"):
            at = len(word) - 2
            tokens.append(Token(word[:at], word[:at].lower(), begin, begin + at, word[0].isupper()))
            word, begin = word[at:], begin + at
        tokens.append(Token(word, word.lower(), begin, begin + len(word), word[0].isupper()))
    return tokens
