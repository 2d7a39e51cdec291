"""What is kept of pages drawn before: after any change every page tells what one drawn anew tells."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from shutil import copytree

import pytest
import streamlit as st

from lib.core.judgement import Judgement, Standing
from lib.core.observation import Observation, State
from lib.core.period import Period
from lib.services import directives, notes, year
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from lib.store.records import NewImport
from lib.ui import board as boards
from lib.ui import site
from tests.boards import markups
from tests.pages.conftest import Opened, opener
from tests.store.store_samples import NOON, PAYMENT, an_import, seen
from tests.store.test_store_tasks import line

pytestmark = pytest.mark.xdist_group("pages")  # the sample reports are read once

QUARTER = Period.parse("2023-Q3")
VIEWS = [
    (site.OVERVIEW, {"period": "2023-Q3"}), (site.UNIT, {"unit": "061"}), (site.TASKS, {}), (site.REPORTING, {"period": "2023-Q3"}),
    (site.INDICATOR, {"indicator": PAYMENT, "unit": "061", "period": "2023-Q3"}), (site.HISTORY, {}),
]  # fmt: skip
OF_EVERY_IMPORT = ("imports", "answers")
"""What the list of imports is made of."""
_NUMBERS = count()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, sample_folder: Path) -> Path:
    return copytree(sample_folder, tmp_path_factory.mktemp("kept") / "data")


@pytest.fixture
def office(folder: Path) -> Office:
    return open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder)}))


@pytest.fixture
def opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    monkeypatch.setattr(year, "BEHIND_SECONDS", 0.0)  # changes come faster here than anybody makes them
    return opener(folder, None, monkeypatch)


def standing(office: Office) -> Observation:
    """A figure as the report that counts brought it."""
    held = next(one for one in office.store.history(PAYMENT, "061", "2023-Q3") if one.current)
    return seen(
        held.value, numerator=held.numerator, denominator=held.denominator, to_date=held.to_date,
        state=State(held.state), measurement=held.measurement, other_definition=held.other_definition,
    )  # fmt: skip


def brought(office: Office, *, value: float | None = None, **more: object) -> NewImport:
    """The figure in another report, with another value or the same."""
    one = standing(office)
    changed = one if value is None else seen(value, to_date=one.to_date, measurement=one.measurement)
    return an_import(changed, content=b"%d" % next(_NUMBERS), **more)


def same_again(office: Office) -> None:
    office.store.save(brought(office))


def taken_back(office: Office) -> None:
    office.store.withdraw([office.store.imports(1)[0].id], "An", NOON)


def other_value(office: Office) -> None:
    office.store.save(brought(office, value=12.5))


def came_and_went(office: Office) -> None:
    saved = office.store.save(brought(office, value=13.5))
    assert saved.import_id is not None
    office.store.withdraw([saved.import_id], "An", NOON)


def waits(office: Office) -> None:
    office.store.save(brought(office, value=14.5, waits=True))


def approved(office: Office) -> None:
    office.store.approve([one.id for one in office.store.waiting()], "An", NOON)


def directed(office: Office) -> None:
    directives.give(office, period=QUARTER, day=date(2023, 9, 30), text="Làm ngay.", responsible="061")


def noted(office: Office) -> None:
    notes.write(office, indicator=PAYMENT, unit="061", period=QUARTER, cause="Thiếu máy.", remedy="Cấp máy.")


def judged(office: Office) -> None:
    goal = next(one.id for one in office.plan.goals if one.indicator is None)
    office.store.add_judgement(
        Judgement(goal=goal, period=QUARTER, standing=Standing.MET, evidence="Biên bản.", person="An", at=NOON)
    )


def progressed(office: Office) -> None:
    said = line(as_of=date(2023, 9, 29), unit="SNV")
    office.store.tasks.save_progress(an_import(content=b"progress"), 2023, [said])


def forgotten(office: Office) -> None:
    office.store.remove_expired(NOON + timedelta(days=36500))


def sample_gone(office: Office) -> None:
    office.store.withdraw_sample("An", NOON)


CHANGES = (
    same_again, taken_back, other_value, came_and_went, waits, approved, directed, noted, judged, progressed, forgotten,
    sample_gone,
)  # fmt: skip


def told(opened: Opened) -> dict[str, list[str]]:
    return {f"{entry.url} {view}": list(markups(opened(entry, **view).run)) for entry, view in VIEWS}


def test_what_tells_the_same_is_not_drawn_again(
    opened: Opened, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    drawn = boards.drawn

    def heard(make: Callable[[], bytes], part: str, made_of: object) -> bytes:
        return drawn(lambda: (made.append(part), make())[1], part, made_of)

    monkeypatch.setattr(boards, "drawn", heard)
    told(opened)
    for change, redrawn in ((came_and_went, ["indicator"]), (same_again, ["reporting", "indicator"])):
        change(office)
        made.clear()
        told(opened)
        assert [part for part in made if part not in OF_EVERY_IMPORT] == redrawn


def test_after_a_change_every_page_tells_what_one_drawn_anew_tells(opened: Opened, office: Office) -> None:
    told(opened)
    for change in CHANGES:  # one after the other: what is drawn anew is what is kept before the next
        change(office)
        kept = told(opened)
        st.cache_resource.clear()
        assert kept == told(opened), change.__name__
