"""An open page asks whether the data are newer than those on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.core.errors import StoreError
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from lib.ui import newer


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return open_office(Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path)}))


@pytest.fixture
def versions(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The versions that the database would tell, one each time it is asked."""
    left = [7, 8, 9]
    monkeypatch.setattr(type(office.store), "version", lambda self: left.pop(0))
    return left


def asking(office: Office, base: str = "") -> TestClient:
    return TestClient(Starlette(routes=[newer.route(lambda: office, base)]))


def test_a_change_is_told_the_next_time(office: Office, versions: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newer, "ASKED_EVERY", 0.0)
    client = asking(office)
    assert [client.get(newer.PATH).json() for _ in range(3)] == [{"version": 7}, {"version": 8}, {"version": 9}]


def test_many_pages_ask_the_database_once(office: Office, versions: list[int]) -> None:
    client = asking(office)
    assert [client.get(newer.PATH).json()["version"] for _ in range(20)] == [7] * 20
    assert versions == [8, 9]


def test_a_database_that_is_away_is_no_news(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(store: object) -> int:
        raise StoreError("Không kết nối được máy chủ cơ sở dữ liệu.")

    monkeypatch.setattr(type(office.store), "version", refused)
    answer = asking(office).get(newer.PATH)
    assert (answer.status_code, answer.json()) == (503, {})


def test_below_a_path_it_is_asked_there(office: Office) -> None:
    client = asking(office, "/cchc")
    assert [client.get(path).status_code for path in ("/cchc/changes", "/changes")] == [200, 404]
