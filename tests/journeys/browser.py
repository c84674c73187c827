"""A served register and a browser to look at it: Debian's Chromium through Playwright."""

from __future__ import annotations

import contextlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.journeys.command_line import ROOT, clean_environment, command

CHROMIUM = Path("/usr/bin/chromium")
HOW_TO_GET_IT = "needs Chromium: apt-get install chromium"
SHOTS = ROOT / "build" / "screenshots"
AXE = Path(__file__).parent / "axe" / "axe.min.js"
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextlib.contextmanager
def served(folder: Path, *options: str) -> Iterator[str]:
    """The address at which ``dragoman serve`` serves the register of the folder."""
    arguments = command("serve", "--port", "0", *options)
    process = subprocess.Popen(
        arguments,
        cwd=folder,
        env=clean_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield _address(process)
    finally:
        process.terminate()
        process.communicate(timeout=20)


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("http"):
            return line.strip().rstrip("/")
    _, error = process.communicate(timeout=20)
    raise AssertionError(f"nothing was served: {error}")


@contextlib.contextmanager
def chromium() -> Iterator[Any]:
    """The browser, headless."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=_FLAGS)
        yield browser
        browser.close()


def serious_violations(page: Any) -> list[str]:
    """What axe-core finds to be serious or worse on the page."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{each['id']}: {each['help']}: {[node['html'][:120] for node in each['nodes'][:3]]}"
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
    ]


def shot_name(address: str, look: str) -> Path:
    """Where the picture of a page goes."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"\W+", "-", address).strip("-") or "world"
    return SHOTS / f"{name}-{look}.png"
