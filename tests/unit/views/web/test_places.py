"""Where they met: places told apart, put on the map, and counted where they cannot be."""

from __future__ import annotations

import math
import random
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.errors import UsageError
from dragoman.views.pages import Filters, Section
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_all
from dragoman.views.web.pagemaking import world
from dragoman.views.web.placemap import draw_places
from dragoman.views.web.places import Met, Places, find_places
from dragoman.views.web.projection import frame_around, parse_frame, project
from dragoman.views.web.whereabouts import Where, locate, where_of
from tests.register_builders import a_document, a_reading
from tests.web_builders import a_client, a_desk


@pytest.mark.parametrize(
    ("name", "country", "key"),
    [
        ("Hanoi", "VN", "VN:Hanoi"),
        ("Hà Nội", "VN", "VN:Hanoi"),
        ("ha noi", None, "VN:Hanoi"),
        ("Wellington", "NZ", "NZ:Wellington"),
        ("Ulaanbaatar", "MN", "MN:Ulaanbaatar"),
        ("the old hall, Wellington", "NZ", "NZ:Wellington"),
        ("Nowhere-on-Sea", "NZ", "NZ:Nowhere-on-Sea"),
        ("Hanoi", "NZ", "NZ:Hanoi"),
        ("", "NZ", "NZ:"),
        ("x: <b>", None, ":x: <b>"),
    ],
)
def test_a_place_has_one_key_however_it_is_spelled(name: str, country: str | None, key: str) -> None:
    where = locate(name, country)
    assert where.key == key
    assert where_of(key) == where


def test_coordinates_are_those_of_the_town_and_none_where_it_is_not_known() -> None:
    at = locate("Wellington", "NZ").at
    assert at == pytest.approx((-41.29, 174.78), abs=0.05)
    assert locate("Nowhere-on-Sea", "NZ").at is None
    assert locate("Hanoi", "NZ").at is None


@pytest.mark.parametrize(
    ("code", "at"),
    [
        ("SG", (1.36, 103.82)),
        ("AD", (42.54, 1.56)),
        ("MT", (35.92, 14.4)),
        ("BH", (26.04, 50.54)),
        ("MU", (-20.28, 57.57)),
        ("LI", (47.14, 9.54)),
        ("WS", (-13.75, -172.16)),
    ],
)
def test_points_fall_where_the_map_has_the_countries(code: str, at: tuple[float, float]) -> None:
    x, y = world()["countries"][code]["at"]
    assert project(at, world()["projection"]) == pytest.approx((x, y), abs=1.5)


def test_the_frame_holds_every_point_and_stays_on_the_map() -> None:
    points = [(900.0, 400.0), (980.0, 460.0)]
    frame = frame_around(points, width=1000, height=470)
    assert all(frame.x <= x <= frame.x + frame.width for x, _ in points)
    assert all(frame.y <= y <= frame.y + frame.height for _, y in points)
    assert frame.x + frame.width <= 1000.1
    assert frame.y + frame.height <= 470.1
    assert frame.zoom > 3
    assert frame_around([], width=1000, height=470).box == "0 0 1000 470"
    assert frame_around([(1, 1), (999, 469)], width=1000, height=470).zoom == 1


def test_the_larger_spots_are_the_more_frequent_places() -> None:
    met = tuple(
        Met(Where(name, None, (0.0, east)), count) for name, east, count in (("A", 0, 9), ("B", 60, 1))
    )
    spots = draw_places(Places(met, 10, 0), world()).spots
    assert spots[0].radius > spots[1].radius
    assert [spot.label for spot in spots] == ["A", "B"]
    crowded = tuple(Met(Where("Long name", None, (0.0, east * 4.0)), 1) for east in range(9))
    spots = draw_places(Places(crowded, 9, 0), world()).spots
    assert len(spots) == 9
    assert sum(bool(spot.label) for spot in spots) < 9


def test_places_that_would_cover_each_other_are_one_spot_that_leads_closer() -> None:
    near = [Met(Where(f"Near {number}", None, (0.0, number / 5)), 9 - number) for number in range(5)]
    far = [Met(Where("Far", None, (40.0, 120.0)), 1)]
    drawn = draw_places(Places((*near, *far), 36, 0), world())
    one, other = drawn.spots
    assert (one.name, one.count, other.name) == ("Near 0 +4", 35, "Far")
    assert one.view is not None
    closer = draw_places(Places((*near, *far), 36, 0), world(), one.view)
    assert len(closer.spots) > 1
    assert set(closer.places) == set(near)
    assert closer.frame.zoom > drawn.frame.zoom


def test_no_two_spots_of_hundreds_cover_each_other() -> None:
    chance = random.Random(3)
    met = tuple(
        Met(Where(f"Town {number}", None, (chance.gauss(20, 15), chance.gauss(100, 20))), 1 + number % 40)
        for number in range(700)
    )
    drawn = draw_places(Places(met, 0, 0), world())
    assert sum(len(spot.places) for spot in drawn.spots) == 700
    for number, spot in enumerate(drawn.spots):
        for other in drawn.spots[:number]:
            apart = math.dist((spot.x, spot.y), (other.x, other.y))
            assert apart > 0.9 * (spot.radius + other.radius)


def test_places_at_one_point_are_one_spot_however_close_one_looks() -> None:
    met = tuple(Met(Where(name, None, (10.0, 10.0)), 1) for name in ("Port", "Base"))
    (spot,) = draw_places(Places(met, 2, 0), world()).spots
    closer = draw_places(Places(met, 2, 0), world(), spot.view)
    assert [each.view for each in closer.spots] == [None]


@pytest.mark.parametrize("text", ["x", "1,2", "1,2,3", "1,2,nan", "-5,0,100", "0,0,9999", "0,0,inf"])
def test_a_view_that_is_no_part_of_the_map_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="no part of the map"):
        parse_frame(text, width=1000, height=470)


@pytest.fixture
def travelled(tmp_path: Path) -> Desk:
    places = (
        ("Hà Nội", "VN"),
        ("Hanoi", "VN"),
        ("Oslo", "NO"),
        ("Camp Nowhere", "NO"),
        (None, "VN"),
        (None, None),
    )
    readings = []
    for number, (place, country) in enumerate(places):
        day = parse_partial_date(f"20{10 + number}-03-0{number + 1}")
        visit = Engagement("visit", date=day, place=place, country=country, parties=("NO", "VN"))
        document = a_document(f"Visit number {number}.", id=f"v{number}", published=f"20{10 + number}-04-01")
        readings.append(a_reading(document, visit, parties=("NO", "VN")))
    return a_desk(tmp_path, readings)


def test_places_are_counted_and_what_is_not_on_the_map_is_said(travelled: Desk) -> None:
    found = find_places(travelled, Filters(between=("NO", "VN")))
    assert [(each.where.key, each.count) for each in found.met] == [
        ("VN:Hanoi", 2),
        ("NO:Camp Nowhere", 1),
        ("NO:Oslo", 1),
        ("VN:", 1),
    ]
    assert (found.total, found.without_coordinates, found.without_place, found.untold) == (6, 1, 1, 1)
    assert find_places(travelled, Filters(between=("NO", "SE"))).total == 0
    travelled.close()


def test_the_page_shows_map_and_table_and_leads_to_the_list(travelled: Desk) -> None:
    client = a_client(travelled)
    text = client.get("/places?left=Norway&right=VN&type=visit").text
    assert "6 engagements, Norway – Vietnam: 3 on the map, 1 at places whose coordinates" in text
    assert text.count('class="spot"') == 2
    assert 'where=NO%3ACamp+Nowhere">Camp Nowhere, Norway</a> (1).' in text.split("Not on the map")[1]
    assert '<input type="hidden" name="type" value="visit">' in text
    address = "/engagements?left=NO&amp;right=VN&amp;type=visit&amp;where=VN%3AHanoi"
    assert f'href="{address}"' in text
    listed = client.get(address.replace("&amp;", "&")).text
    assert "2 engagements ·" in listed
    assert "Hanoi, Vietnam</option>" in listed
    assert 'href="/places?left=NO' in listed
    assert "No engagement fits" in client.get("/places?left=SE").text
    travelled.close()


def test_the_interface_gives_places_and_takes_them_as_a_filter(travelled: Desk) -> None:
    client = a_client(travelled)
    found = client.get("/api/v1/places", params={"left": "VN"}).json()
    hanoi = found["places"][0]
    assert (hanoi["where"], hanoi["engagements"], hanoi["latitude"]) == (
        "VN:Hanoi",
        2,
        pytest.approx(21.02, abs=0.1),
    )
    listed = client.get("/api/v1/engagements", params={"where": "VN:Hanoi"}).json()
    assert listed["total"] == 2
    travelled.close()


def test_hostile_places_are_shown_as_text(client: TestClient, desk: Desk) -> None:
    (visit,) = find_all(desk.catalogue, Filters(Section.ENGAGEMENTS, type="visit"))
    assert visit.title == "Visit"
    text = client.get("/places").text
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text
