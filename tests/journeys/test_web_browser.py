"""What people do with the pages, in a real browser on a served register."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from dragoman.views.web.routes import lists
from tests.journeys.browser import CHROMIUM, HOW_TO_GET_IT, chromium, serious_violations, served, shot_name
from tests.journeys.command_line import EXAMPLES, dragoman_here

pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason=HOW_TO_GET_IT),
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

LOOKS = {
    "desk-light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    "desk-dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "phone-light": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
    "phone-dark": {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
}
EXAMINED = ("desk-light", "phone-dark")
"""The looks that axe-core examines: between them both widths and both sets of colours."""

PAGES = (
    "/",
    "/countries/VN",
    "/between/VN/NZ",
    "/between/VN/NZ?since=2020-01-01",
    "/engagements",
    "/people?left=NZ",
    "/instruments",
    "/mechanisms",
    "/programmes",
    "/commitments",
    "/documents",
    "/search?q=dialogue",
    "/network?left=VN&right=NZ",
    "/places",
    "/places?left=VN&right=NZ&type=visit",
    "/engagements?left=VN&right=NZ&where=VN%3AHanoi",
    "/brief",
    "/brief?left=VN&right=NZ&on=2024-06-01",
    "/intake",
    "/sign-in",
    "/review",
    "/records/2024-05-10-sixth-dialogue",
    "/no-such-page",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "dragoman.toml").write_text('fetch = "on"\n')
    assert dragoman_here("file", EXAMPLES, folder=folder).code == 0
    with served(folder) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


LOOKED_AT_ELSEWHERE = ("/between", "/intake/jobs/{job_id}")
"""A redirect, and the progress of a job that there is only once files are sent."""


class Watched:
    """A page that remembers every complaint and every request that leaves the address."""

    def __init__(self, browser: Any, address: str, **look: Any) -> None:
        self.context = browser.new_context(base_url=address, **look)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._see(request.url, address))

    def _hear(self, message: Any) -> None:
        if message.type in ("error", "warning") and "404" not in message.text:
            self.complaints.append(message.text)

    def _see(self, url: str, address: str) -> None:
        if not url.startswith(address):
            self.complaints.append(f"asked {url}")


def addresses_of_records(page: Any) -> list[str]:
    """One record of each kind, a brief on a person and on a mechanism, and the history of the first."""
    records = [
        f"/records/{page.request.get(f'/api/v1/{kind}?left=VN&right=NZ&limit=1').json()['records'][0]['id']}"
        for kind in ("engagements", "people", "instruments", "mechanisms", "commitments")
    ]
    briefs = [f"/brief?about={records[place].split('/')[-1]}&on=2024-06-01" for place in (1, 3)]
    return [*records, *briefs, f"{records[0]}/history"]


def test_every_page_there_is_is_looked_at(browser: Any, address: str) -> None:
    """A new page fails here until it is in PAGES, and so looked at in every look and width."""
    made = Path(lists.__file__).parent.glob("*.py")
    routes = {
        route.path
        for module in made
        if module.stem != "__init__"
        for route in import_module(f"dragoman.views.web.routes.{module.stem}").router.routes
        if "GET" in route.methods
    }
    pages = {path for path in routes if "." not in path} - set(LOOKED_AT_ELSEWHERE)
    looked_at = [urlsplit(path).path for path in (*PAGES, "/records/E-1", "/records/E-1/history")]
    unseen = [
        path
        for path in pages
        if not any(re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), each) for each in looked_at)
    ]
    assert len(pages) > 12
    assert not unseen


@pytest.mark.parametrize("width", [320, 390, 480, 768])
def test_no_page_is_wider_than_the_screen(browser: Any, address: str, width: int) -> None:
    watched = Watched(browser, address, viewport={"width": width, "height": 800})
    found = {}
    for path in (*PAGES, *addresses_of_records(watched.page)):
        watched.page.goto(path)
        wide = watched.page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            found[path] = wide
    watched.context.close()
    assert not found


@pytest.mark.parametrize("look", list(LOOKS))
def test_every_page_is_sound_in_every_look(browser: Any, address: str, look: str) -> None:
    watched = Watched(browser, address, **LOOKS[look])
    found = {}
    for path in (*PAGES, *addresses_of_records(watched.page)):
        watched.page.goto(path)
        watched.page.wait_for_load_state("networkidle")
        watched.page.screenshot(path=shot_name(path, look), full_page=True)
        too_wide = watched.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        wrong = [f"{too_wide} pixels too wide"] if too_wide > 0 else []
        wrong += serious_violations(watched.page) if look in EXAMINED else []
        if wrong:
            found[path] = wrong
    watched.context.close()
    assert not found
    assert not watched.complaints


def test_a_desk_officer_finds_a_meeting_and_the_sentence_it_came_from(browser: Any, address: str) -> None:
    page = Watched(browser, address).page
    page.goto("/")
    page.get_by_label("Country", exact=True).fill("Vietnam")
    page.get_by_label("and", exact=True).fill("New Zealand")
    page.get_by_role("button", name="Show").click()
    page.locator("dl.state dd a").first.click()
    page.get_by_text("1 source").first.click()
    page.locator("blockquote footer a").first.click()
    assert "/records/D-" in page.url
    assert page.locator("mark:target").count() == 1


def test_a_desk_officer_reads_and_prints_a_brief(browser: Any, address: str, tmp_path: Path) -> None:
    page = Watched(browser, address).page
    page.goto("/between/VN/NZ")
    page.get_by_role("main").get_by_role("link", name="Brief").click()
    assert page.get_by_role("button", name="Print").is_visible()
    page.locator("sup a").first.click()
    assert page.locator("li:target q").count() == 1
    printed = page.pdf(path=tmp_path / "brief.pdf", prefer_css_page_size=True)
    assert printed.count(b"/Type /Page\n") <= 2 or printed.count(b"/Type /Page ") <= 2
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Word").click()
    assert waiting.value.suggested_filename.startswith("brief-VN-NZ-")


def test_an_analyst_narrows_a_list_without_loading_the_page_again(browser: Any, address: str) -> None:
    page = Watched(browser, address).page
    page.goto("/engagements")
    everything = page.get_by_role("status").inner_text()
    page.evaluate("window.same = true")
    page.locator("main").get_by_label("Words").press_sequentially("wellington", delay=10)
    page.wait_for_url("**q=wellington**")
    assert page.get_by_role("status").inner_text() != everything
    assert page.evaluate("window.same") is True
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download as CSV").click()
    assert "wellington" in Path(waiting.value.path()).read_text("utf-8").casefold()


def test_a_clerk_drops_a_report_sees_what_was_read_and_files_it(
    browser: Any, address: str, tmp_path: Path
) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        (EXAMPLES / "2023-05-16-ship-at-da-nang.txt").read_text("utf-8").replace("2023", "2025")
    )
    page = Watched(browser, address).page
    page.goto("/intake")
    page.get_by_label("Drop files here").set_input_files(report)
    page.get_by_role("button", name="Read").click()
    page.get_by_text("Nothing is filed yet.").wait_for()
    page.screenshot(path=shot_name("preview", "desk-light"), full_page=True)
    assert not serious_violations(page)
    page.get_by_role("button", name="File this report").click()
    page.get_by_role("main").get_by_role("listitem").get_by_role("link").click()
    page.locator("mark").nth(3).wait_for()


def test_a_clerk_sees_how_far_the_filing_of_many_has_come(browser: Any, address: str, tmp_path: Path) -> None:
    reports = [tmp_path / f"report-{number}.txt" for number in range(11)]
    for number, report in enumerate(reports):
        report.write_text(
            f"The two ministers met in Wellington on {number + 1} May 2031 and agreed to train."
        )
    page = Watched(browser, address, **LOOKS["phone-light"]).page
    page.goto("/intake")
    assert page.get_by_label("Or fetch it from its address").is_visible()
    page.get_by_label("Drop files here").set_input_files(reports)
    page.get_by_role("button", name="Read").click()
    page.get_by_text("11 of 11 reports").wait_for(timeout=60_000)
    page.get_by_text("Add more").wait_for()
    page.screenshot(path=shot_name("job", "phone-light"), full_page=True)
    assert not serious_violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_reviewer_decides_with_a_key_and_takes_it_back(browser: Any, address: str) -> None:
    page = Watched(browser, address).page
    page.goto("/review")
    asked, number = page.locator(".beside .id").all_inner_texts(), page.get_by_role("status").inner_text()
    assert len(asked) == 2
    page.keyboard.press("k")
    page.wait_for_url("**skip=1")
    page.keyboard.press("j")
    page.wait_for_url("**skip=0")
    page.get_by_label("Why").fill("too little is told")
    page.get_by_label("Why").blur()
    page.keyboard.press("u")
    page.get_by_role("heading", name="Latest decisions").wait_for()
    decision = page.locator("section[aria-labelledby=made] li").first
    assert all(record in decision.inner_text() for record in asked)
    assert re.search(r"local, \d+ \w+ \d{4}", decision.inner_text())
    assert page.locator(".beside .id").all_inner_texts() != asked
    decision.get_by_role("button", name="Undo").click()
    page.get_by_text("undone").first.wait_for()
    assert page.get_by_role("status").inner_text() == number


def test_a_value_shows_its_source_to_a_pointer_and_to_a_tap(browser: Any, address: str) -> None:
    page = Watched(browser, address, **LOOKS["phone-light"], has_touch=True).page
    page.goto(addresses_of_records(page)[0])
    value = page.locator("dl.facts .value[title]").first
    assert "“" in str(value.get_attribute("title"))
    page.locator("dl.facts summary").first.tap()
    assert page.locator("dl.facts details[open] blockquote").first.is_visible()


def test_a_reader_sees_what_changed_since_the_last_visit(browser: Any, address: str) -> None:
    page = Watched(browser, address).page
    page.goto("/")
    page.goto("/between/VN/NZ")
    assert page.get_by_text("This is your first visit").is_visible()
    page.get_by_label("Since another day").fill("2020-01-01")
    page.locator("form.choose.small button").click()
    assert page.get_by_role("heading", name="Since 1 January 2020").is_visible()
    assert page.locator("section[aria-labelledby=since] li a").count() > 5


def test_a_place_on_the_map_leads_to_what_was_there(browser: Any, address: str) -> None:
    page = Watched(browser, address, java_script_enabled=False).page
    page.goto("/engagements?left=VN&right=NZ&type=dialogue")
    page.get_by_role("main").get_by_role("link", name="Places").click()
    assert "type=dialogue" in page.url
    number = page.locator("table.list tbody tr", has_text="Wellington").locator("td.n").inner_text()
    page.locator("svg.spots a", has_text="Wellington").locator("circle").click(force=True)
    assert "where=NZ%3AWellington" in page.url
    assert page.locator("table.list tbody tr").count() == int(number)


def test_places_near_each_other_are_told_apart_by_looking_closer(browser: Any, address: str) -> None:
    page = Watched(browser, address, java_script_enabled=False).page
    page.goto("/places")
    crowded = page.locator("svg.spots a", has=page.locator("circle.many")).first
    crowded.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**view=**")
    assert page.locator("h2#places").inner_text() == "Places in this part of the map"
    assert page.locator("table.list tbody tr").count() >= 2
    page.get_by_role("link", name="Whole map").click()
    assert "view=" not in page.url


def test_a_level_of_the_timeline_leads_to_its_engagements(browser: Any, address: str) -> None:
    page = Watched(browser, address).page
    page.goto("/between/VN/NZ")
    page.locator("svg.timeline a", has_text="Units, ships").first.click()
    page.wait_for_url("**level=unit**")
    details = page.locator("table.list tbody th .detail").all_inner_texts()
    assert details
    assert all(each.startswith("Units, ships and exercises") for each in details)


def test_everything_is_reached_with_the_keyboard(browser: Any, address: str) -> None:
    page = Watched(browser, address).page
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("/")
    page.keyboard.type("wellington")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=wellington")
    assert "found for" in page.get_by_role("status").inner_text()


def test_without_scripts_the_pages_still_work(browser: Any, address: str) -> None:
    page = Watched(browser, address, java_script_enabled=False).page
    page.goto("/engagements")
    page.locator("main").get_by_label("Words").fill("wellington")
    page.locator("main").get_by_role("button", name="Show").click()
    assert "q=wellington" in page.url
    page.goto("/between/VN/NZ")
    assert page.locator("svg.timeline a").count() > 5
    assert page.locator("table.heat td").count() > 20
    page.goto("/network?left=VN&right=NZ")
    assert page.get_by_role("row").count() > 3
