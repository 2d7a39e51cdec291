"""How long files are kept is a setting; only an administrator removes any, and only when asked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lib.cli.main import main
from lib.core.account import Actor, Role
from lib.core.errors import NotAllowed, SettingError
from lib.services import history, importing, retention
from lib.services.office import Office, open_office
from lib.services.settings import Settings


@pytest.fixture
def withdrawn(office: Office) -> Office:
    """One report, taken back today."""
    reading = importing.read(office, "bao-cao.xlsx", b"061 2023-Q3 57.3")
    importing.save(office, reading, b"061 2023-Q3 57.3")
    history.withdraw(office, 1)
    return replace(office, settings=replace(office.settings, retention_years=5))


def years_on(years: float) -> datetime:
    return datetime.now(UTC) + timedelta(days=365.25 * years)


@pytest.mark.parametrize(
    ("years", "removed"), [pytest.param(4.9, 0, id="within the years"), pytest.param(5.1, 1, id="after them")]
)
def test_files_are_kept_as_long_as_the_setting_says(withdrawn: Office, years: float, removed: int) -> None:
    assert len(retention.expired(withdrawn, years_on(years))) == removed
    assert len(retention.remove(withdrawn, years_on(years))) == removed
    assert (history.original(withdrawn, 1) is None) == bool(removed)


def test_the_last_day_of_a_leap_year_has_a_day_years_before(withdrawn: Office) -> None:
    assert retention.expired(withdrawn, datetime(2028, 2, 29, tzinfo=UTC)) == []


def test_without_the_setting_nothing_is_removed(withdrawn: Office) -> None:
    silent = replace(withdrawn, settings=replace(withdrawn.settings, retention_years=None))
    for ask in (retention.expired, retention.remove):
        with pytest.raises(SettingError, match="mọi tệp đều được giữ"):
            ask(silent, years_on(99))
    assert history.original(withdrawn, 1) is not None


@pytest.mark.parametrize("role", [Role.LEADER, Role.OFFICER])
def test_only_an_administrator_removes_files(withdrawn: Office, role: Role) -> None:
    other = withdrawn.by(Actor(name="Lan", account="lan", role=role))
    for ask in (retention.expired, retention.remove):
        with pytest.raises(NotAllowed, match="không được xóa tệp hết thời hạn"):
            ask(other, years_on(6))


@pytest.mark.parametrize("said", ["0", "-1", "năm", "1.5", "101", "٣"])
def test_a_number_of_years_that_is_none_is_refused(said: str) -> None:
    with pytest.raises(SettingError, match="số năm từ 1 đến 100"):
        Settings.from_environment({"CCHC_RETENTION_YEARS": said})


def test_the_command_lists_and_removes_only_when_told_to(
    withdrawn: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["retention"]) == 1
    assert "CCHC_RETENTION_YEARS" in capsys.readouterr().err
    monkeypatch.setenv("CCHC_RETENTION_YEARS", "5")
    assert main(["retention", "--apply"]) == 0
    assert capsys.readouterr().out == "Không có tệp gốc nào hết thời hạn lưu giữ.\n"

    monkeypatch.setattr(retention, "_until", lambda office, now: years_on(0.1))
    assert main(["retention"]) == 0
    assert capsys.readouterr().out.endswith("1 tệp gốc hết thời hạn lưu giữ; chưa xóa gì. Thêm --apply để xóa.\n")
    assert history.original(open_office(), 1) is not None
    assert main(["retention", "--apply"]) == 0
    assert "Đã xóa 1 tệp gốc" in capsys.readouterr().out
    assert history.original(open_office(), 1) is None


def test_nothing_but_the_command_removes_anything() -> None:
    callers = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "lib").rglob("*.py")
        if "remove_expired" in path.read_text(encoding="utf-8")
    }
    assert callers == {str(Path("lib/store/store.py")), str(Path("lib/services/retention.py"))}


ROOT = Path(__file__).resolve().parents[2]
