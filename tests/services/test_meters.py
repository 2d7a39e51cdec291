"""What the server counts: each thing a person did, once."""

import pytest

from lib.core.errors import DashboardError
from lib.services import importing, meters
from lib.services.office import Office
from lib.ui import upload_state


def counted(name: str, **labels: str) -> float:
    return meters.REGISTRY.get_sample_value(name, labels) or 0.0


class Growth:
    """By how much each counter has grown since this was made."""

    def __init__(self) -> None:
        self._before = self._now()

    def _now(self) -> dict[str, float]:
        outcomes = ("saved", "nothing", "refused", "unreadable")
        found = {outcome: counted("cchc_imports_total", outcome=outcome) for outcome in outcomes}
        return found | {
            "not_a_number": counted("cchc_findings_total", code="not_a_number"),
            "readings": counted("cchc_reading_seconds_count"),
        }

    def since(self) -> dict[str, float]:
        return {name: now - self._before[name] for name, now in self._now().items() if now != self._before[name]}


@pytest.mark.parametrize(
    ("report", "times", "grown"),
    [
        pytest.param(b"061 2023-Q3 57.3", 1, {"saved": 1, "readings": 1}, id="a report is saved"),
        pytest.param(b"061 2023-Q3 57.3", 2, {"saved": 1, "nothing": 1, "readings": 2}, id="the same again"),
        pytest.param(b"", 1, {"nothing": 1, "readings": 1}, id="nothing to save"),
    ],
)
def test_a_save_counts_by_what_came_of_it(office: Office, report: bytes, times: int, grown: dict[str, float]) -> None:
    growth = Growth()
    for _ in range(times):
        importing.save(office, importing.read(office, "report.xlsx", report), report)
    assert growth.since() == grown


def test_a_refused_save_counts_as_refused(office: Office) -> None:
    reading = importing.read(office, "report.xlsx", b"061 2023-Q3 57.3")
    growth = Growth()
    with pytest.raises(ValueError, match="not the bytes"):
        importing.save(office, reading, b"others")
    assert growth.since() == {"refused": 1}


def test_findings_count_once_however_often_a_dropped_file_is_read_again(office: Office) -> None:
    growth = Growth()
    file = upload_state.read_file(office, "report.xlsx", b"061 2023-Q3 57.3\nwarning\nerror")
    file.stale = True
    file.renew(office)
    assert growth.since() == {"not_a_number": 2, "readings": 2}


def test_a_page_that_fails_is_timed_too() -> None:
    before = counted("cchc_rerun_seconds_count", page="area")
    with pytest.raises(DashboardError), meters.rerun("area"):
        raise DashboardError("…")
    assert counted("cchc_rerun_seconds_count", page="area") == before + 1
