"""Who comes past the guard, and with what."""

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from lib.services import accounts, sessions
from lib.services.office import Office
from tests.web.browsing import cookie, sign_in
from tests.web.conftest import Client, Clock

FORGED = {"x-cchc-session": "f" * 64, "x-cchc-address": "10.9.9.9"}


@pytest.mark.parametrize(
    ("asked", "headers", "status"),
    [
        pytest.param({}, {}, 200, id="this machine"),
        pytest.param({"came_from": "::1", "host": "[::1]"}, {}, 200, id="this machine by IPv6"),
        pytest.param({"host": "127.0.0.1:8501"}, {}, 200, id="by its number"),
        pytest.param({"came_from": "10.0.0.9"}, {}, 403, id="another machine"),
        pytest.param({"came_from": "testclient"}, {}, 403, id="an address that is none"),
        pytest.param({}, {"x-forwarded-for": "10.0.0.9"}, 403, id="through a proxy"),
        pytest.param({}, {"x-forwarded-for": "127.0.0.1"}, 403, id="through a proxy that says it is here"),
        pytest.param({}, {"forwarded": "for=10.0.0.9"}, 403, id="through another proxy"),
        pytest.param({}, {"x-real-ip": "10.0.0.9"}, 403, id="through nginx"),
        pytest.param({}, {"x-forwarded-proto": "https"}, 403, id="through a proxy that hides the address"),
        pytest.param({"host": "evil.example"}, {}, 403, id="under a name that was made to lead here"),
        pytest.param({"host": "localhost.evil.example"}, {}, 403, id="under a name that looks like this machine"),
    ],
)
def test_without_accounts_only_this_machine_comes_in(client: Client, asked: dict, headers: dict, status: int):
    answer = client(**asked).get("/unit", headers=headers)
    assert answer.status_code == status
    if status == 403:
        assert accounts.COMMAND in answer.text


def test_without_accounts_signing_in_leads_to_the_page(client: Client):
    answer = client().get("/sign-in?next=/unit")
    assert (answer.status_code, answer.headers["location"]) == (303, "/unit")


def test_the_first_account_closes_what_was_open(client: Client, office: Office, request: pytest.FixtureRequest):
    here = client()
    assert here.get("/").status_code == 200
    request.getfixturevalue("staffed")
    assert here.get("/").status_code == 303


@pytest.mark.parametrize(
    ("path", "location"),
    [
        pytest.param("/", "/sign-in", id="the start page"),
        pytest.param("/unit?unit=061&period=2023-Q3", "/sign-in?next=%2Funit%3Funit%3D061%26period%3D2023-Q3", id="a view"),
        pytest.param("/password", "/sign-in?next=%2Fpassword", id="changing the password"),
    ],
)  # fmt: skip
def test_a_stranger_who_asks_for_a_page_is_sent_to_sign_in(staffed: Office, client: Client, path: str, location: str):
    answer = client().get(path)
    assert (answer.status_code, answer.headers["location"]) == (303, location)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        pytest.param("GET", "/_stcore/host-config", id="settings"),
        pytest.param("GET", "/media/abc.xlsx", id="a file made for somebody"),
        pytest.param("GET", "/component/x/index.html", id="a component"),
        pytest.param("PUT", "/_stcore/upload_file/s/f", id="an upload"),
        pytest.param("DELETE", "/_stcore/upload_file/s/f", id="taking an upload back"),
        pytest.param("POST", "/unit", id="a form"),
        pytest.param("GET", "/app/../media/abc.xlsx", id="a way around"),
        pytest.param("GET", "/healthz/", id="nearly an open address"),
        pytest.param("GET", "/changes", id="what pages ask by themselves"),
    ],
)
def test_a_stranger_gets_nothing_else(staffed: Office, client: Client, method: str, path: str):
    assert client().request(method, path, headers={"accept": "*/*"}).status_code == 403


@pytest.mark.parametrize("path", ["/healthz", "/app/static/icon.svg", "/static/js/index.js", "/sign-in"])
def test_what_is_open_to_everybody(staffed: Office, client: Client, path: str):
    assert client(came_from="10.0.0.9").get(path).status_code == 200


def streams(client: TestClient, **headers: str) -> dict | None:
    """What the websocket says first; None where it is refused."""
    try:
        address = str(client.base_url).replace("http", "ws").rstrip("/") + "/_stcore/stream"
        with client.websocket_connect(address, headers=headers) as websocket:
            return websocket.receive_json()
    except WebSocketDisconnect as refused:
        return {} if refused.code != 1008 else None


def test_a_websocket_needs_a_session(staffed: Office, client: Client):
    here = client()
    assert streams(here) is None
    assert streams(here, **FORGED) is None
    token = cookie(sign_in(here), "cchc")["value"]
    assert streams(here) == {"x-cchc-session": sessions.key_of(token), "x-cchc-address": "127.0.0.1"}
    assert streams(here, **FORGED) == streams(here), "only the guard says who it is"


def test_a_websocket_of_this_machine_without_accounts(client: Client):
    assert streams(client()) == {"x-cchc-session": "", "x-cchc-address": "127.0.0.1"}
    assert streams(client(came_from="10.0.0.9")) is None
    assert streams(client(), **{"x-forwarded-for": "10.0.0.9"}) is None
    assert streams(client(host="evil.example")) is None


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(lambda o: accounts.disable(o, "hoa"), id="locked"),
        pytest.param(lambda o: accounts.end_sessions(o, "hoa"), id="ended by an administrator"),
    ],
)
def test_a_session_that_ended_opens_nothing(staffed: Office, client: Client, end):
    here = client()
    sign_in(here)
    assert here.get("/unit").status_code == 200
    end(staffed)
    assert here.get("/unit").headers["location"] == "/sign-in?next=%2Funit"
    assert here.get("/media/a.xlsx").status_code == 403
    assert streams(here) is None


@pytest.mark.parametrize("made_up", ["", "x", "a" * 43, "f" * 64, "' OR 1=1 --"])
def test_a_made_up_token_is_nobodys(staffed: Office, client: Client, made_up: str):
    here = client()
    here.cookies.set("cchc", made_up)
    assert here.get("/media/a.xlsx").status_code == 403


@pytest.mark.parametrize(
    ("host", "hosts", "status"),
    [
        pytest.param("cchc.example.vn", ("cchc.example.vn",), 200, id="the name"),
        pytest.param("CCHC.example.vn:443", ("cchc.example.vn",), 200, id="with a port, in capitals"),
        pytest.param("a.example.vn", ("*.example.vn",), 200, id="one below"),
        pytest.param("example.vn", ("*.example.vn",), 400, id="not below"),
        pytest.param("evil.example", ("cchc.example.vn",), 400, id="another name"),
        pytest.param("cchc.example.vn.evil.example", ("cchc.example.vn",), 400, id="a longer name"),
        pytest.param("anything", ("*",), 200, id="any name"),
    ],
)
def test_the_names_it_answers_to(staffed: Office, client: Client, host: str, hosts: tuple, status: int):
    assert client(host=host, hosts=hosts).get("/sign-in").status_code == status


def test_probes_are_asked_under_any_name(staffed: Office, client: Client):
    assert client(hosts=("cchc.example.vn",), host="127.0.0.1").get("/healthz").status_code == 200


def test_one_session_may_not_upload_without_end(staffed: Office, client: Client, clock: Clock):
    here = client()
    sign_in(here)

    def put(size: int) -> int:
        return here.put("/_stcore/upload_file/s/f", content=b"x" * size).status_code

    assert [put(400), put(400), put(400)] == [200, 200, 429], "1000 bytes an hour"
    clock.now += 3600
    assert [put(1) for _ in range(6)] == [200] * 5 + [429], "five an hour"
    refused = here.put("/_stcore/upload_file/s/f", content=b"x")
    assert int(refused.headers["retry-after"]) > 0
    assert here.put("/_stcore/upload_file/s/f", content=iter([b"x"])).status_code == 411, "of unknown length"
    other = client()
    sign_in(other, "quantri")
    assert other.put("/_stcore/upload_file/s/f", content=b"x").status_code == 200


def test_a_program_below_a_path(staffed: Office, client: Client):
    here = client(base="/cchc")
    assert here.get("/cchc/unit").headers["location"] == "/cchc/sign-in?next=%2Fcchc%2Funit"
    assert here.get("/cchc/static/a.js").status_code == 200
    answer = sign_in(here, base="/cchc", to="?next=/cchc/unit")
    assert (answer.status_code, answer.headers["location"]) == (303, "/cchc/unit")
    assert cookie(answer, "cchc")["path"] == "/cchc"
    assert here.get("/cchc/unit").status_code == 200


def test_a_database_that_is_away_lets_nobody_in(client: Client, office: Office, monkeypatch: pytest.MonkeyPatch):
    from lib.core.errors import StoreError

    def refuse(self: object) -> bool:
        raise StoreError("Không kết nối được máy chủ cơ sở dữ liệu.")

    monkeypatch.setattr(type(office.store.accounts), "any", refuse)
    answer = client().get("/unit")
    assert answer.status_code == 503
    assert "Không kết nối được" in answer.text
