"""The program's settings."""

from datetime import timedelta
from pathlib import Path

import pytest

from lib.core.errors import PlanError, SettingError
from lib.plans.folder import DEFAULT
from lib.services.office import open_office
from lib.services.settings import ROOT, Settings


def test_without_settings_everything_lies_beside_the_program() -> None:
    settings = Settings.from_environment({})
    assert settings.data_folder == ROOT / "data"
    assert settings.plan_folder == DEFAULT
    assert settings.database_url == f"sqlite:///{ROOT / 'data' / 'cchc.sqlite3'}"
    assert (ROOT / "lib" / "services").is_dir()


def test_an_empty_setting_counts_as_none() -> None:
    empty = dict.fromkeys(("CCHC_DATA_DIR", "CCHC_PLAN", "DATABASE_URL", "CCHC_METRICS"), "")
    assert Settings.from_environment(empty) == Settings.from_environment({})


def test_the_database_lies_in_the_data_folder_unless_it_has_an_address(tmp_path: Path) -> None:
    folder = tmp_path / "dữ liệu 100%"
    open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder)}))
    assert (folder / "cchc.sqlite3").is_file()
    url = "postgresql://cchc:secret@localhost/cchc"
    settings = Settings.from_environment({"CCHC_DATA_DIR": str(folder), "DATABASE_URL": url})
    assert (settings.data_folder, settings.database_url) == (folder, url)
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    "asked", [pytest.param(str(DEFAULT), id="a path"), pytest.param(DEFAULT.name, id="a name under lib/plans")]
)
def test_a_plan_is_found(asked: str) -> None:
    assert Settings.from_environment({"CCHC_PLAN": asked}).plan_folder == DEFAULT


def test_a_plan_that_is_not_there_is_named() -> None:
    with pytest.raises(PlanError, match="backan_1999"):
        Settings.from_environment({"CCHC_PLAN": "backan_1999"})


def test_the_token_of_the_metrics_is_kept_out_of_logs() -> None:
    settings = Settings.from_environment({"CCHC_METRICS": "0123456789abcdef"})
    assert settings.metrics_token == "0123456789abcdef"
    assert "0123456789abcdef" not in repr(settings)


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("on", id="a word"),
        pytest.param("0123456789abcde", id="too short"),
        pytest.param("mật khẩu rất dài", id="letters no header carries"),
    ],
)
def test_what_is_no_token_is_named(asked: str) -> None:
    with pytest.raises(SettingError, match="CCHC_METRICS"):
        Settings.from_environment({"CCHC_METRICS": asked})


def test_the_limits_of_a_session_are_minutes() -> None:
    asked = {"CCHC_SESSION_IDLE_MINUTES": "15", "CCHC_SESSION_MINUTES": "480"}
    settings = Settings.from_environment(asked)
    assert (settings.session_idle, settings.session_longest) == (timedelta(minutes=15), timedelta(hours=8))


@pytest.mark.parametrize("said", ["0", "-1", "2h", "1.5", "10081", "٣"])
def test_a_limit_that_is_no_number_of_minutes_is_named(said: str) -> None:
    with pytest.raises(SettingError, match="CCHC_SESSION_IDLE_MINUTES"):
        Settings.from_environment({"CCHC_SESSION_IDLE_MINUTES": said})
