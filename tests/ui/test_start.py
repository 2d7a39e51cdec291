"""The server starts only on a plan and a database it can use."""

import runpy

import pytest

from lib.services.office import Office
from lib.ui import site

APP = str(site.ROOT / "app.py")


def test_an_unusable_plan_stops_the_start_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_PLAN", "/nowhere")
    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(APP)
    assert "Không khởi động được. Không có kế hoạch “/nowhere”." in str(stopped.value)


def test_the_server_serves_the_fonts_the_theme_names(empty: Office) -> None:
    made = runpy.run_path(APP)
    assert made["app"] is not None
    theme = (site.ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    urls = [line.split('"')[1] for line in theme.splitlines() if line.startswith("url = ")]
    assert len(urls) == 6
    for url in urls:
        assert (site.STATIC / url.removeprefix("app/static/")).is_file()
