"""Signing in whom a proxy names, behind the server's own reading of forwarded addresses."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from lib.core.account import Role
from lib.services import accounts, sessions
from lib.services.office import Office
from tests.services.test_services_accounts import PASSWORD
from tests.services.test_services_passwords import CHEAP
from tests.web.browsing import cookie, hidden, sign_in
from tests.web.conftest import Client
from tests.web.doors_file import SECRET, office_with

NGINX, ELSEWHERE, BROWSER = "127.0.0.1", "10.0.0.66", "10.0.0.9"
MAI: Mapping[str, str] = {
    "X-Forwarded-For": BROWSER, "X-CCHC-Proxy-Secret": SECRET, "X-Remote-User": "Mai",
    "X-Remote-Name": "Lý Thị Mai".encode().decode("latin-1"), "X-Remote-Role": "khach, cchc-chuyen-vien",
}  # fmt: skip
At = Callable[..., TestClient]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    yield from office_with("[proxy]\n", tmp_path)


@pytest.fixture
def at(staffed: Office, client: Client) -> At:
    """`at(address)` speaks to the server from there, with the headers given in every request."""

    def make(address: str = NGINX, headers: Mapping[str, str] = MAI, **changes: str | None) -> TestClient:
        app = ProxyHeadersMiddleware(client().app, trusted_hosts=NGINX)
        sent = {name: value for name, value in (dict(headers) | changes).items() if value is not None}
        return TestClient(
            app, base_url="http://localhost", client=(address, 50000), follow_redirects=False,
            headers={"accept": "text/html"} | {name: value.encode("latin-1") for name, value in sent.items()},
        )  # fmt: skip

    return make


def enter(here: TestClient, to: str = ""):
    """Press the button, or send what it would."""
    token = hidden(here.get("/sign-in").text.rpartition('action="/sign-in/proxy')[2] or 'name="token" value=""')
    return here.post(f"/sign-in/proxy{to}", data={"token": token})


def test_the_proxys_person_enters_by_one_button(staffed: Office, at: At):
    here = at()
    page = here.get("/sign-in?next=%2Funit%3Funit%3D061").text
    assert "Vào với tên mai" in page
    assert 'action="/sign-in/proxy?next=%2Funit%3Funit%3D061"' in page
    answer = enter(here, "?next=%2Funit%3Funit%3D061")
    assert (answer.status_code, answer.headers["location"]) == (303, "/unit?unit=061")
    actor = sessions.who(staffed, sessions.key_of(cookie(answer, "cchc")["value"]), origin="")
    assert (actor.account, actor.name, actor.role) == ("mai", "Lý Thị Mai", Role.OFFICER)
    assert here.get("/").status_code == 200
    assert [entry.origin for entry in staffed.store.audit.all()][-1] == BROWSER


@pytest.mark.parametrize(
    ("address", "changes"),
    [
        pytest.param(ELSEWHERE, {}, id="from another machine, with the secret"),
        pytest.param(
            ELSEWHERE, {"X-Forwarded-For": ELSEWHERE}, id="from a machine that says it was forwarded for itself"
        ),
        pytest.param(ELSEWHERE, {"X-Forwarded-For": f"{NGINX}:0"}, id="from a machine that says it was the proxy"),
        pytest.param(NGINX, {"X-Forwarded-For": None}, id="from this machine, forwarded by nobody"),
        pytest.param(NGINX, {"X-CCHC-Proxy-Secret": None}, id="without the secret"),
        pytest.param(NGINX, {"X-CCHC-Proxy-Secret": ""}, id="with an empty secret"),
        pytest.param(NGINX, {"X-CCHC-Proxy-Secret": SECRET + "0"}, id="with a wrong secret"),
        pytest.param(NGINX, {"X-CCHC-Proxy-Secret": SECRET.upper()}, id="with the secret in other letters"),
        pytest.param(NGINX, {"X-Remote-User": None}, id="without a name"),
        pytest.param(NGINX, {"X-Remote-User": " "}, id="with an empty name"),
    ],
)
def test_headers_that_anybody_could_send_sign_nobody_in(
    staffed: Office, at: At, address: str, changes: dict[str, str | None]
):
    here = at(address, **changes)
    assert "/sign-in/proxy" not in here.get("/sign-in").text
    token = hidden(here.get("/sign-in").text)
    assert here.post("/sign-in/proxy", data={"token": token}).status_code in (401, 403)
    assert here.get("/").status_code == 303
    assert staffed.store.accounts.named("mai") is None


def test_a_second_header_of_the_name_is_not_believed(staffed: Office, at: At):
    mai = [*MAI.items(), ("X-Remote-User", "quantri")]
    twice = [(name.encode(), value.encode("latin-1")) for name, value in mai]
    assert "/sign-in/proxy" not in at(headers={}).get("/sign-in", headers=twice).text
    assert "/sign-in/proxy" in at().get("/sign-in").text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param({"X-Remote-Role": "khach"}, "chưa được giao vai trò nào", id="an unknown role"),
        pytest.param({"X-Remote-Role": None}, "chưa được giao vai trò nào", id="no role"),
        pytest.param({"X-Remote-Role": "cchc-lanh-dao,cchc-quan-tri"}, "nhiều vai trò", id="two roles"),
        pytest.param({"X-Remote-Role": "cchc-don-vi"}, "không nêu đơn vị nào", id="a unit's role without a unit"),
        pytest.param({"X-Remote-User": "quantri"}, "là của một tài khoản khác", id="the name of a password's account"),
    ],
)
def test_what_the_proxy_says_must_be_ours(staffed: Office, at: At, changes: dict[str, str | None], said: str):
    answer = enter(at(**changes))
    assert answer.status_code == 401
    assert said in answer.text
    assert cookie(answer, "cchc") is None


def test_a_disabled_account_stays_so(staffed: Office, at: At):
    here = at()
    enter(here)
    accounts.disable(staffed, "mai")
    assert here.get("/").status_code == 303
    answer = enter(here)
    assert answer.status_code == 401
    assert "đã bị khóa" in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"origin": "https://evil.example"}, id="by Origin"),
        pytest.param({"sec-fetch-site": "cross-site"}, id="as browsers tell it"),
    ],
)
def test_another_site_presses_no_button(staffed: Office, at: At, headers: dict[str, str]):
    here = at()
    token = hidden(here.get("/sign-in").text.rpartition("/sign-in/proxy")[2])
    assert here.post("/sign-in/proxy", data={"token": token}, headers=headers).status_code == 403


def test_when_another_sits_down_the_session_of_the_first_is_nobodys(staffed: Office, at: At):
    first = at()
    token = cookie(enter(first), "cchc")["value"]
    other = at(**{"X-Remote-User": "lan"})
    other.cookies.set("cchc", token)
    assert other.get("/").status_code == 303
    assert enter(other).status_code == 303
    assert other.get("/").status_code == 200
    assert first.get("/").status_code == 200, "what is the first's goes on in a browser of its own"


def test_passwords_still_open_where_the_proxy_names_nobody(staffed: Office, at: At):
    here = at(headers={"X-Forwarded-For": BROWSER})
    assert sign_in(here).status_code == 303
    assert here.get("/").status_code == 200


def test_an_account_made_without_a_password_waits_for_its_owner(staffed: Office, at: At):
    accounts.add(staffed, "mai", None, role=Role.LEADER, seals=CHEAP)
    assert enter(at()).status_code == 303
    assert staffed.store.accounts.named("mai").role is Role.OFFICER
    assert sign_in(at(headers={}), "mai", PASSWORD).status_code == 401


def test_without_the_setting_headers_mean_nothing(staffed: Office, at: At):
    object.__setattr__(staffed.settings, "doors", None)
    here = at()
    assert "/sign-in/proxy" not in here.get("/sign-in").text
    assert here.post("/sign-in/proxy").status_code == 403
