"""What people do with the pages, in a real browser on a served register."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.browser import CHROMIUM, HOW_TO_GET_IT, chromium, serious_violations, shot_name
from tests.journeys.command_line import EXAMPLES

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
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


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


@pytest.mark.parametrize("look", list(LOOKS))
def test_every_page_is_sound_in_every_look(browser: Any, address: str, look: str) -> None:
    watched = Watched(browser, address, **LOOKS[look])
    records = [
        f"/records/{watched.page.request.get(f'/api/v1/{kind}?left=VN&right=NZ&limit=1').json()['records'][0]['id']}"
        for kind in ("engagements", "people", "instruments", "mechanisms", "commitments")
    ]
    found = {}
    for path in (*PAGES, *records, f"{records[0]}/history"):
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
