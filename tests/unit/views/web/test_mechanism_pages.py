"""Pages of mechanisms: terms, stages, where a mission is, and what reports dispute."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.features import Feature
from dragoman.register.records import Edition, MechanismRecord
from dragoman.views.web.desk import Desk
from dragoman.views.web.rows import editions_in_a_row
from tests.register_builders import a_document, a_reading
from tests.web_builders import a_client, a_desk

PAIR = ("NO", "VN")
YEARS = parse_partial_date("2021/2023")
WORDS = "train technical experts of the defence industry in shipbuilding yards"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = [
        Feature("term", "X Group", "admm_plus_ewg", PAIR, period=YEARS),
        Feature("stage", "programme on diving", None, PAIR, 1, status="completed"),
        Feature("seat", "UNMISS", "unmiss", country="CF"),
    ]
    readings = [
        a_reading(a_document("Report 0.", id="r0", published="2022-05-01"), *found, parties=PAIR),
        a_reading(
            a_document("Report 1.", id="r1"),
            Commitment("requested", WORDS, ("NO",), ("VN",), ("defence_industry",)),
            parties=PAIR,
        ),
        a_reading(
            a_document("Report 2.", id="r2"),
            Commitment("requested", WORDS, ("VN",), ("NO",), ("defence_industry",)),
            parties=PAIR,
        ),
    ]
    made = a_desk(tmp_path, readings)
    yield made
    made.close()


@pytest.fixture
def client(desk: Desk) -> TestClient:
    return a_client(desk)


def page_of(client: TestClient, desk: Desk, kind: str) -> str:
    (mechanism,) = (each for each in desk.register.mechanisms() if each.kind == kind)
    assert isinstance(mechanism, MechanismRecord)
    found = client.get(f"/records/{mechanism.id}")
    assert found.status_code == 200
    return found.text


def test_terms_of_chairs_have_their_years_and_sources(client: TestClient, desk: Desk) -> None:
    text = page_of(client, desk, "working_group")
    assert "Terms of chairs" in text
    assert "Norway, Vietnam" in text
    assert 'href="/records/r0"' in text


def test_stages_have_their_state_and_sources(client: TestClient, desk: Desk) -> None:
    text = page_of(client, desk, "programme")
    assert "Stage 1" in text
    assert "Completed" in text
    assert "Programme on diving" in client.get("/mechanisms?type=programme").text


def test_programmes_are_a_list_of_their_own(client: TestClient) -> None:
    text = client.get("/programmes?left=NO&right=VN").text
    assert "1 programme" in text
    assert "Programme on diving" in text
    assert "UNMISS" not in text
    assert '<a href="/programmes" aria-current="page">' in text
    table = client.get("/programmes.csv?type=mission").text
    assert "programme on diving" in table.casefold()
    assert "unmiss" not in table.casefold()
    assert [each["type"] for each in client.get("/api/v1/programmes").json()["records"]] == ["programme"]


def test_a_mission_placed_otherwise_has_both_countries(client: TestClient, desk: Desk) -> None:
    text = page_of(client, desk, "mission")
    rivals = text.split('<div class="rivals">')[1]
    assert rivals.index("also told") < rivals.index("Central African Republic")
    assert "the vocabulary" in text
    assert "UNMISS" in client.get("/review?skip=1").text


def test_a_feature_leads_to_the_page_of_its_mechanism(client: TestClient, desk: Desk) -> None:
    for mechanism in desk.register.mechanisms():
        for each in (*mechanism.terms, *mechanism.stages):
            found = client.get(f"/records/{each.feature}", follow_redirects=False)
            assert found.headers["location"] == f"/records/{mechanism.id}"


def test_a_document_with_features_has_a_page(client: TestClient) -> None:
    assert "Report 0." in client.get("/records/r0", follow_redirects=True).text


def test_editions_stand_in_a_row_with_the_gaps_between_them() -> None:
    editions = tuple(Edition(f"E-{number}", number) for number in (3, 4, 8))
    row = editions_in_a_row(MechanismRecord("M-1", "Dialogue", editions=editions, missing=(1, 2, 5, 6, 7)))
    assert [(each.edition.number, each.gap) for each in row] == [(3, "1–2"), (4, ""), (8, "5–7")]


def test_an_undertaking_is_shown_from_asking_to_doing(tmp_path_factory: pytest.TempPathFactory) -> None:
    steps = (("requested", "NO", "2021-05-01"), ("agreed", "VN", "2022-05-01"), ("done", "VN", "2023-05-01"))
    readings = [
        a_reading(
            a_document(f"Report {kind}.", id=kind, published=day),
            Commitment(kind, WORDS, (by,), tuple({*PAIR} - {by}), ("defence_industry",)),
            parties=PAIR,
        )
        for kind, by, day in steps
    ]
    desk = a_desk(tmp_path_factory.mktemp("chain"), readings)
    (commitment,) = desk.register.commitments()
    chain = (
        a_client(desk).get(f"/records/{commitment.id}").text.split('<ol class="chain">')[1].split("</ol>")[0]
    )
    assert [chain.index(f"Report {kind}.") for kind, _, _ in steps] == sorted(
        chain.index(f"Report {kind}.") for kind, _, _ in steps
    )
    words = a_client(desk).get(f"/records/{commitment.id}").text.split('id="sources"')[1]
    assert words.index("Report done.") < words.index("Report agreed.") < words.index("Report requested.")
    desk.close()


def test_who_asked_whom_is_on_the_page_of_each_record(client: TestClient, desk: Desk) -> None:
    first, second = desk.register.commitments()
    text = client.get(f"/records/{first.id}").text
    assert "Perhaps the same" in text
    assert f'href="/records/{second.id}"' in text
    assert "who asked is NO or VN" in text


def test_a_body_given_to_two_countries_has_a_page_and_a_history(tmp_path: Path) -> None:
    told = [
        a_reading(
            a_document(f"Report {country}.", id=country), Feature("home", "Rimac College", country=country)
        )
        for country in PAIR
    ]
    with closing(a_desk(tmp_path, told)) as desk:
        (question,) = desk.register.review()
        client = a_client(desk)
        page = client.get(f"/records/{question.left_id}")
        assert (page.status_code, "Rimac College" in page.text) == (200, True)
        assert client.get(f"/records/{question.left_id}/history").status_code == 200
