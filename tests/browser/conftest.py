"""A headless browser, a page opened in it, and a watch over what the page says and asks for."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimx.model import Report
from claimx.reporting import html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Without its own services a browser asks nobody for anything; in a container it has no sandbox of its own.
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


@dataclass(frozen=True, slots=True)
class Opened:
    """A page, and what came of it: messages on the console, uncaught errors, and the addresses that it asked for."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


Open = Callable[..., Opened]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip(f"there is no browser: none of {', '.join(NAMES)} is on the path")
    with playwright.sync_playwright() as running:
        started = running.chromium.launch(executable_path=program, args=list(OPTIONS))
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a report; at the end of the test no page may have complained or asked for anything but itself."""
    opened: list[Opened] = []

    def open_report(report: Report, *, width: int = 1280, height: int = 800, scheme: str = "light") -> Opened:
        path = tmp_path / f"report-{len(opened)}.html"
        with path.open("w", encoding="utf-8", newline="") as stream:
            html.write(report, stream)
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
            accept_downloads=True,
        )
        context.set_default_timeout(5_000)
        watched = Opened(context.new_page())
        watched.page.on("console", lambda message: watched.complaints.append(message.text))
        watched.page.on("pageerror", lambda error: watched.complaints.append(str(error)))
        watched.page.on("request", lambda request: watched.requests.append(request.url))
        opened.append(watched)
        watched.page.goto(path.as_uri())
        return watched

    yield open_report
    for place, watched in enumerate(opened):
        watched.page.context.close()
        assert watched.complaints == []
        assert watched.requests == [(tmp_path / f"report-{place}.html").as_uri()]
