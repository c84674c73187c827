from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from dragoman.languages.language import load_language
from dragoman.model.text import Span
from dragoman.reading.lexicon import load_lexicon
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.mentions import find_mentions
from dragoman.reading.people.model import Advice, NameModel, ask_model, sentences_worth_asking
from dragoman.reading.people.ranks import load_rank_words
from dragoman.reading.people.view import View, make_views
from dragoman.reading.segment.paragraphs import find_paragraphs
from dragoman.reading.segment.sentences import find_sentences
from dragoman.reading.tokens import plain_text

RANKS = load_rank_words("en")


@dataclass
class FakeModel:
    """Takes the given names for persons, and notes what it was asked."""

    names: Sequence[str]
    asked: list[str] = field(default_factory=list)

    def people(self, texts: Sequence[str]) -> list[list[tuple[int, int]]]:
        self.asked.extend(texts)
        return [
            [(text.index(name), text.index(name) + len(name)) for name in self.names if name in text]
            for text in texts
        ]


def views_of(text: str) -> list[View]:
    plain, language = plain_text(text), load_language("en")
    sentences = list(find_sentences(text, list(find_paragraphs(text, language)), language))
    return make_views(plain, sentences, load_lexicon("en").find(plain), language)


def mentions_in(views: list[View]) -> list[Mention]:
    return [mention for view in views for mention in find_mentions(view, RANKS)]


def advice_on(text: str, *names: str) -> tuple[list[str], list[str]]:
    views = views_of(text)
    advice = ask_model(views, mentions_in(views), RANKS, lambda: FakeModel(names))
    plain = plain_text(text)
    return tuple(  # type: ignore[return-value]
        [plain[each.start : each.end] for each in sorted(spans)] for spans in (advice.people, advice.doubted)
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In the evening Sven Lindqvist thanked the hosts for their welcome.", ["Sven Lindqvist"]),
        ("The plan stands, said Sven Lindqvist in Stockholm on Friday.", ["Sven Lindqvist"]),
        ("The two sides began with a meeting with Sven Lindqvist on Friday.", ["Sven Lindqvist"]),
        ("The delegation was received by Sven Lindqvist at the ministry.", ["Sven Lindqvist"]),
        ("The talks were opened by General Ola Berg and Sven Lindqvist on Friday.", ["Sven Lindqvist"]),
        ("In the evening General Ola Berg met Sweden's Sven Lindqvist for dinner.", ["Sven Lindqvist"]),
        ("The brigade was the talk of a dinner with Sweden's Sven Lindqvist.", ["Sven Lindqvist"]),
        ("In Oslo Sven Lindqvist and Maja Ek met again on Friday.", ["Sven Lindqvist", "Maja Ek"]),
        (
            "Sven Lindqvist and his Kenyan counterpart General Amos Otieno want more drills.",
            ["Sven Lindqvist"],
        ),
    ],
)
def test_who_stands_as_people_do_is_believed_when_the_model_agrees(text: str, names: list[str]) -> None:
    assert advice_on(text, *names) == (names, [])
    assert advice_on(text) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "The frigate Karl Johansen was in the harbour of Bergen for three days.",
        "The delegation was shown round Karl Johansen and the fortress above it.",
        "Photo by Karl Johansen",
        "Units from both armies trained in Karl Johansen for ten days in May.",
        "The talks were at Camp Karl Johansen, said the report of the ministry.",
        "The report was read by Karl and others.",
    ],
)
def test_the_model_is_not_asked_about_names_that_do_not_stand_as_people_do(text: str) -> None:
    def load() -> FakeModel:
        raise AssertionError("asked")

    views = views_of(text)
    assert sentences_worth_asking(views, [], RANKS) == []
    assert ask_model(views, [], RANKS, load) == Advice()


def test_only_the_sentences_that_matter_are_shown_to_the_model() -> None:
    text = "General Ola Berg came to Oslo. There Sven Lindqvist thanked him for it. The plan was not told."
    views, model = views_of(text), FakeModel(["Sven Lindqvist"])
    mentions = mentions_in(views)
    assert sentences_worth_asking(views, mentions, RANKS) == [1]
    advice = ask_model(views, mentions, RANKS, lambda: model)
    assert model.asked == ["There Sven Lindqvist thanked him for it."]
    assert advice.people == {Span(text.index("Sven"), text.index(" thanked"))}


def test_people_whom_the_rules_know_are_not_asked_about() -> None:
    text = "General Ola Berg came to Oslo. There Ola Berg thanked the hosts for it."
    views = views_of(text)
    assert sentences_worth_asking(views, mentions_in(views), RANKS) == []


def test_a_lone_word_after_a_post_is_doubted_unless_the_model_takes_it_for_a_person_somewhere() -> None:
    text = "It was opened by Army Director Zonal yesterday. Army Director Zonal then left for Oslo."
    views = views_of(text)
    assert [mention.name for mention in mentions_in(views)] == ["Zonal", "Zonal"]
    assert advice_on(text) == ([], ["Zonal", "Zonal"])
    assert advice_on(text, "Zonal") == ([], [])


def test_what_the_model_adds_the_rules_then_find() -> None:
    [view] = views_of("In the evening Sven Lindqvist thanked the hosts for their welcome.")
    advice = ask_model([view], [], RANKS, lambda: FakeModel(["Sven Lindqvist"]))
    [mention] = find_mentions(view, RANKS, advice.people)
    assert (mention.name, mention.anchor) == ("Sven Lindqvist", "model")


@dataclass
class Stretch:
    start_char: int
    end_char: int
    label_: str


@dataclass
class Read:
    ents: list[Stretch]


class FakePipeline:
    """Gives one stretch for each text: all of it, as a person."""

    def pipe(self, texts: Sequence[str], *, batch_size: int) -> list[Read]:
        return [Read([Stretch(0, len(text), "PERSON"), Stretch(0, 1, "GPE")]) for text in texts]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Lieut Hoang Xuan Chien", "Hoang Xuan Chien"),
        ("Lieut", None),
        ("leftcenterrightdel Hoang Xuan Chien", "Hoang Xuan Chien"),
        ("Hoang Xuan Chien’s", "Hoang Xuan Chien"),
        ("Minister Hoang Xuan Chien on Monday", "Hoang Xuan Chien"),
        ("Dr. Hoang Xuan Chien", "Hoang Xuan Chien"),
        ("telah dan", None),
        ("Hoang Xuan Chien", "Hoang Xuan Chien"),
    ],
)
def test_what_clings_to_a_name_is_cut_off(text: str, left: str | None) -> None:
    model = NameModel(FakePipeline(), "fake 1", language=load_language("en"), ranks=RANKS)
    [found] = model.people([text])
    assert [text[start:end] for start, end in found] == ([] if left is None else [left])


def test_spacy_is_imported_only_when_the_model_is_loaded() -> None:
    code = "import sys, dragoman.reading.people.model; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.slow
def test_the_real_model_finds_a_name_and_says_its_version() -> None:
    model = NameModel.load()
    assert model is NameModel.load()
    assert model.version == "en_core_web_md 3.7.1"
    text = "The talks were held with Peter Johnson, his British counterpart."
    assert model.people([text, ""]) == [[(text.index("Peter"), text.index(","))], []]


def test_a_name_of_two_parts_joined_by_a_dash_is_no_lone_word() -> None:
    text = "The talks with Poland’s Director of Plans Kowal-Nowak were in Oslo."
    assert advice_on(text) == ([], [])
    assert advice_on(text.replace("Kowal-Nowak", "Kowal")) == ([], ["Kowal"])


def test_names_with_a_country_in_brackets_are_asked_about() -> None:
    text = "At the talks were Wayne Monroe (Bahamas) and Flor Marino (Belize)."
    assert advice_on(text, "Wayne Monroe", "Flor Marino") == (["Wayne Monroe", "Flor Marino"], [])
