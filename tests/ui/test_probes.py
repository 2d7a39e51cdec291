"""What machines ask the server: alive, ready, counted. Who may not know is told nothing."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.core.errors import StoreError
from lib.services import meters, readiness
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from lib.ui import probes

TOKEN = "a-token-of-the-monitor"
SECRET = "db-password"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return open_office(Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path / "data")}))


def asking(office: Callable[[], Office], token: str = "") -> TestClient:
    streamlits = Route("/_stcore/metrics", lambda _: PlainTextResponse("active_sessions 3"))
    return TestClient(
        Starlette(
            routes=[*probes.routes(office, token), streamlits],
            middleware=[Middleware(probes.ClosedMetrics, token=token)],
        )
    )


def test_a_living_process_says_so_whatever_its_database_does() -> None:
    answer = asking(lambda: pytest.fail("the database was asked")).get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"alive": True})
    assert answer.headers["cache-control"] == "no-store"


def test_a_process_that_can_serve_names_every_part(office: Office) -> None:
    answer = asking(lambda: office).get("/readyz")
    assert (answer.status_code, answer.json()) == (
        200, {"ready": True, "database": "ok", "schema": "ok", "disk": "ok"},
    )  # fmt: skip


def _no_database(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> None:
        raise StoreError("Không kết nối được máy chủ cơ sở dữ liệu.", hint=f"postgresql://cchc:{SECRET}@db/cchc")

    monkeypatch.setattr(type(office.store), "revision", lambda self: refused())


def _other_schema(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(office.store), "revision", lambda self: "0001")


def _full_disk(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "LEAST_FREE", 1 << 60)


def _silent_database(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probes, "PATIENCE_SECONDS", 0.05)
    monkeypatch.setattr(type(office.store), "revision", lambda self: time.sleep(0.4))


@pytest.mark.parametrize(
    ("fault", "failed"),
    [
        pytest.param(_no_database, {"database", "schema"}, id="no database"),
        pytest.param(_silent_database, {"database"}, id="a database that does not answer in time"),
        pytest.param(_other_schema, {"schema"}, id="tables of another version"),
        pytest.param(_full_disk, {"disk"}, id="a full disk"),
    ],
)
def test_a_process_that_cannot_serve_names_what_failed(
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[[Office, pytest.MonkeyPatch], None],
    failed: set[str],
) -> None:
    fault(office, monkeypatch)
    answer = asking(lambda: office).get("/readyz")
    told = answer.json()
    assert (answer.status_code, told.pop("ready")) == (503, False)
    assert {name for name, said in told.items() if said != "ok"} == failed
    assert SECRET not in answer.text
    assert str(office.settings.data_folder) not in answer.text


def test_a_database_that_cannot_be_opened_is_told_too() -> None:
    def closed() -> Office:
        raise StoreError("Không mở được cơ sở dữ liệu.", hint=SECRET)

    answer = asking(closed).get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"ready": False, "database": "Không mở được cơ sở dữ liệu."})


def test_the_room_on_the_disk_is_known_before_the_folder_is_made(tmp_path: Path, office: Office) -> None:
    later = Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path / "not" / "yet")})
    found = readiness.parts(Office(later, office.plan, office.store))
    assert [part.fault for part in found] == [None, None, None]


@pytest.mark.parametrize("path", ["/metrics", "/_stcore/metrics"])
@pytest.mark.parametrize(
    ("token", "said", "status"),
    [
        pytest.param("", None, 404, id="closed unless a token is set"),
        pytest.param("", "Bearer ", 404, id="an empty token opens nothing"),
        pytest.param(TOKEN, None, 404, id="without the token"),
        pytest.param(TOKEN, f"Bearer {TOKEN[:-1]}", 404, id="another token"),
        pytest.param(TOKEN, f"bearer {TOKEN}é", 404, id="more than the token"),
        pytest.param(TOKEN, f"Bearer {TOKEN}", 200, id="with the token"),
    ],
)
def test_metrics_are_for_who_has_the_token(path: str, token: str, said: str | None, status: int) -> None:
    headers = {"Authorization": said.encode()} if said else {}
    assert asking(lambda: pytest.fail("no need"), token).get(path, headers=headers).status_code == status


def test_metrics_tell_what_was_counted() -> None:
    with meters.rerun("overview"):
        pass
    answer = asking(lambda: pytest.fail("no need"), TOKEN).get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.headers["content-type"].startswith("text/plain; version=")
    told = {line.partition(" ")[0].partition("{")[0] for line in answer.text.splitlines() if line[:1] != "#"}
    assert {"cchc_open_sessions", "cchc_reading_seconds_count", "cchc_rerun_seconds_bucket"} <= told
