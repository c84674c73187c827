"""A small register behind the pages, for tests: filed from readings made by hand, so that nothing is read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from starlette.testclient import TestClient

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Document, Reading
from dragoman.register import Register
from dragoman.views.web.app import make_app
from dragoman.views.web.desk import Desk, Options
from tests.register_builders import a_document, a_reading

HOSTILE = '<script>alert("x")</script><img src=x onerror=alert(1)>'

TALKS = (
    "General Đặng Văn An and Admiral Bo Berg held talks in Hà Nội on 3 May 2021. They agreed to share charts."
)
SIGNING = "The two ministers signed a memorandum on charts on 4 May 2022."
STRANGE = f"Colonel {HOSTILE} of Norway arrived on 5 June 2023 for a visit."


class ReadsNothing:
    """A reader that finds one engagement in every text."""

    def read(self, document: Document) -> Reading:
        """One engagement resting on the whole text."""
        return a_reading(document, Engagement("visit", parties=("NO", "VN")), parties=("NO", "VN"))

    def read_many(self, documents: Iterable[Document]) -> Iterable[Reading]:
        """The same of each."""
        return map(self.read, documents)


def some_readings() -> list[Reading]:
    """Three documents on a pair: talks, a signing, and one with hostile words."""
    pair = {"parties": ("NO", "VN")}
    talks = Engagement(
        "meeting",
        date=parse_partial_date("2021-05-03"),
        place="Hà Nội",
        country="VN",
        parties=("NO", "VN"),
        participants=(Participant("Đặng Văn An", "host"), Participant("Bo Berg", "guest")),
    )
    signing = Engagement("signing", date=parse_partial_date("2022-05-04"), parties=("NO", "VN"))
    memorandum = Instrument("memorandum_of_understanding", "memorandum on charts", parties=("NO", "VN"))
    return [
        a_reading(
            a_document(TALKS, id="talks", published="2021-05-04", url="https://example.org/talks"),
            (Person("Đặng Văn An", "VN", "general"), "General Đặng Văn An"),
            (Person("Bo Berg", "NO", "admiral"), "Admiral Bo Berg"),
            (talks, TALKS.split(". ")[0]),
            (Commitment("agreed", "share charts", ("NO", "VN"), ("NO", "VN"), ("mapping",)), "share charts"),
            **pair,
        ),
        a_reading(a_document(SIGNING, id="signing", published="2022-05-05"), signing, memorandum, **pair),
        a_reading(
            a_document(
                STRANGE,
                id="strange",
                published="2023-06-05",
                url="javascript:alert(1)",
                title=HOSTILE,
                outlet=HOSTILE,
            ),
            (Person(HOSTILE, "NO", post=HOSTILE), HOSTILE),
            Engagement("visit", date=parse_partial_date("2023-06-05"), place=HOSTILE, parties=("NO", "VN")),
            **pair,
        ),
    ]


def a_desk(folder: Path, readings: Iterable[Reading] = ()) -> Desk:
    """A desk on a new register in the folder that holds the readings."""
    path = folder / "register.db"
    with Register.open(path) as register:
        for reading in readings:
            register.file(reading)
    desk = Desk.open(Options(str(path), folder / "web"), reader=ReadsNothing())  # type: ignore[arg-type]
    desk.refresh()
    return desk


def a_client(desk: Desk) -> TestClient:
    """A browser without JavaScript on this machine."""
    return TestClient(make_app(desk), base_url="http://127.0.0.1:8000", follow_redirects=False)


def csrf_of(client: TestClient, address: str = "/intake") -> str:
    """The token in the forms of a page."""
    text = client.get(address).text
    return text.split('name="csrf" value="')[1].split('"')[0]
