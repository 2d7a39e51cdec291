"""What no page needs at once waits until the first page is out, but not for ever."""

from collections.abc import Awaitable, Callable
from threading import Event

import anyio
import pytest

from lib.ui import first_page

_TURNS = 20


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("REST_SECONDS", 0.0), ("_LOOK_SECONDS", 0.0), ("NOBODY_SECONDS", 600.0)):
        monkeypatch.setattr(first_page, name, seconds)


async def _ends(wait: Callable[[], Awaitable[None]], meanwhile: Callable[[], object]) -> list[str]:
    """What happened, in order: a few turns without anything, then `meanwhile`."""
    told: list[str] = []

    async def waits() -> None:
        await wait()
        told.append("out")

    async with anyio.create_task_group() as group:
        group.start_soon(waits)
        for _ in range(_TURNS):
            await anyio.sleep(0)
        told.append("drawn")
        meanwhile()
    return told


def test_nothing_goes_on_before_a_page_was_drawn() -> None:
    drawn = Event()
    assert anyio.run(_ends, lambda: first_page.out(drawn), drawn.set) == ["drawn", "out"]


def test_without_readers_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_page, "NOBODY_SECONDS", 0.0)
    assert anyio.run(_ends, lambda: first_page.out(Event()), lambda: None) == ["out", "drawn"]


@pytest.mark.parametrize(
    "error", [pytest.param(None, id="to its end"), pytest.param(KeyError("x"), id="as far as it came")]
)
def test_a_run_of_a_page_is_told_however_it_ends(error: Exception | None, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = Event()
    monkeypatch.setattr(first_page, "_drawn", drawn)
    try:
        with first_page.drawing():
            if error:
                raise error
    except KeyError:
        pass
    assert drawn.is_set()
