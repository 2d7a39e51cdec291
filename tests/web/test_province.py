"""Signing in by the province's account, against a provider that runs as a process of its own."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from starlette.testclient import TestClient

from lib.core.account import Role
from lib.core.audit import Act
from lib.services import accounts, sessions
from lib.services.office import Office
from lib.web import forms, signing
from lib.web.province import words
from tests.web.browsing import cookie
from tests.web.conftest import Client
from tests.web.doors_file import PROVIDER, SECRET, office_with

pytestmark = pytest.mark.xdist_group("provider")


def person(login: str, role: object, **more: object) -> dict[str, object]:
    return {
        "sub": f"id-{login}", "preferred_username": login, "name": "Lý Thị Mai", "realm_access": {"roles": role},
        **more,
    }  # fmt: skip


PEOPLE = [
    person("mai", ["offline_access", "cchc-chuyen-vien"]),
    person("babe", ["cchc-don-vi"], unit="UBND huyện Ba Bể"),
    person("choem", ["cchc-don-vi"], unit="064"),
    person("la", ["cchc-don-vi"], unit="huyện nào đó"),
    person("khong", []),
    person("khach", ["khach"]),
    person("hai", ["cchc-lanh-dao", "cchc-quan-tri"]),
    person("chu", "admin"),
    person("hoa", ["cchc-chuyen-vien"]),
    person("ten co dau cach", ["cchc-chuyen-vien"]),
    {"sub": "id-khong-ten", "name": "Không Tên", "realm_access": {"roles": ["cchc-chuyen-vien"]}},
]


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    claims = [part for one in PEOPLE for part in ("--user-claims", json.dumps(one))]
    log = (tmp_path_factory.mktemp("provider") / "log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "oidc_provider_mock", "--port", str(port), "--require-nonce", "true", *claims],
        stdout=log, stderr=log,
    )  # fmt: skip
    address = f"http://localhost:{port}"
    try:
        for _ in range(300):
            try:
                httpx2.get(f"{address}/.well-known/openid-configuration")
                break
            except httpx2.TransportError:
                assert process.poll() is None, Path(log.name).read_text()
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(10)
        log.close()


@pytest.fixture
def office(tmp_path: Path, provider: str) -> Iterator[Office]:
    yield from office_with(PROVIDER.format(address=provider), tmp_path)


def leave(here: TestClient, to: str = "") -> str:
    """Press the button; the answer is where the browser is sent."""
    answer = here.get(f"/sign-in/province{to}")
    assert answer.status_code == 303
    return answer.headers["location"]


def agree(sent: str, who: str) -> str:
    """Sign in over there; the answer is where the browser is sent back to, without the host."""
    answer = httpx2.post(sent, data={"sub": f"id-{who}"})
    assert answer.status_code == 302
    parts = urlsplit(answer.headers["location"])
    return f"{parts.path}?{parts.query}"


def come(here: TestClient, who: str, to: str = ""):
    return here.get(agree(leave(here, to), who))


def test_the_page_offers_it_and_leads_on(staffed: Office, client: Client):
    page = client().get("/sign-in?next=%2Funit%3Funit%3D061").text
    assert 'href="/sign-in/province?next=%2Funit%3Funit%3D061"' in page
    assert "Đăng nhập bằng tài khoản tỉnh" in page


def test_what_is_sent_along(staffed: Office, client: Client, provider: str):
    here = client()
    sent = urlsplit(leave(here))
    asked = {name: value for name, (value,) in parse_qs(sent.query).items()}
    assert f"{sent.scheme}://{sent.netloc}" == provider
    assert asked["response_type"] == "code"
    assert asked["redirect_uri"] == "http://localhost/sign-in/province/back"
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["state"]) >= 20
    assert len(asked["nonce"]) >= 20
    assert SECRET not in sent.query
    begun = cookie(here.get("/sign-in/province"), "cchc-province")
    assert (begun["path"], begun["samesite"], "httponly" in begun) == ("/sign-in/province", "lax", True)


@pytest.mark.parametrize(
    ("who", "role", "unit"),
    [
        pytest.param("mai", Role.OFFICER, None, id="one of several roles is ours"),
        pytest.param("babe", Role.UNIT, "061", id="a unit by its name over there"),
        pytest.param("choem", Role.UNIT, "064", id="a unit by its code"),
    ],
)
def test_claims_become_an_account_without_a_password(
    staffed: Office, client: Client, who: str, role: Role, unit: str | None
):
    here = client()
    answer = come(here, who, "?next=%2Funit%3Funit%3D061")
    assert (answer.status_code, answer.headers["location"]) == (303, "/unit?unit=061")
    kept = cookie(answer, "cchc")
    assert ("httponly" in kept, kept["samesite"], kept["path"]) == (True, "lax", "/")
    assert here.get("/").status_code == 200
    made = staffed.store.accounts.named(who)
    assert (made.full_name, made.role, made.unit, made.sealed) == ("Lý Thị Mai", role, unit, None)
    actor = sessions.who(staffed, sessions.key_of(kept["value"]), origin="")
    assert (actor.name, actor.role, actor.unit) == ("Lý Thị Mai", role, unit)
    assert [entry.act for entry in staffed.store.audit.all()][-2:] == [Act.ACCOUNT, Act.SIGN_IN]


@pytest.mark.parametrize(
    ("who", "said"),
    [
        pytest.param("khong", "chưa được giao vai trò nào", id="no role at all"),
        pytest.param("khach", "chưa được giao vai trò nào", id="a role that is none of ours"),
        pytest.param("chu", "chưa được giao vai trò nào", id="a role's own code is no word of theirs"),
        pytest.param("hai", "nhiều vai trò khác nhau", id="two roles"),
        pytest.param("la", "không nêu đơn vị nào", id="a unit nobody knows"),
        pytest.param("ten co dau cach", "không nêu tên đăng nhập", id="a name that cannot be one"),
        pytest.param("khong-ten", "không nêu tên đăng nhập", id="no name"),
        pytest.param("hoa", "là của một tài khoản khác", id="the name of an account with a password"),
    ],
)
def test_claims_that_are_not_ours_sign_nobody_in(staffed: Office, client: Client, who: str, said: str):
    before = staffed.store.accounts.all()
    here = client()
    answer = come(here, who)
    assert answer.status_code == 401
    assert said in answer.text
    assert cookie(answer, "cchc") is None
    assert here.get("/").status_code == 303
    assert staffed.store.accounts.all() == before
    assert list(staffed.store.audit.all())[-1].act == Act.SIGN_IN_REFUSED


def changed(address: str, name: str, value: str) -> str:
    path, _, query = address.partition("?")
    found = {one: said for one, (said,) in parse_qs(query).items()} | {name: value}
    return f"{path}?{httpx2.QueryParams(found)}"


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda here, back: changed(back, "state", "x" * 30), id="a wrong state"),
        pytest.param(lambda here, back: changed(back, "code", "x" * 48), id="a wrong code"),
        pytest.param(
            lambda here, back: changed(back, "code", parse_qs(urlsplit(agree(leave(here), "mai")).query)["code"][0]),
            id="the code of another sign-on, with its nonce",
        ),
        pytest.param(lambda here, back: here.cookies.delete("cchc-province") or back, id="another browser"),
        pytest.param(lambda here, back: "/sign-in/province/back", id="nothing at all"),
        pytest.param(lambda here, back: changed(back, "error", "access_denied"), id="refused over there"),
    ],
)
def test_a_sign_on_that_was_not_begun_here_signs_nobody_in(staffed: Office, client: Client, spoil):
    here = client()
    answer = here.get(spoil(here, agree(leave(here), "mai")))
    assert answer.status_code == 401
    assert "Chưa đăng nhập được bằng tài khoản tỉnh." in answer.text
    assert cookie(answer, "cchc") is None
    assert staffed.store.accounts.named("mai") is None


def test_coming_back_twice_is_once_too_often(staffed: Office, client: Client):
    here = client()
    back = agree(leave(here), "mai")
    assert here.get(back).status_code == 303
    assert here.get(back).status_code == 401


def test_a_disabled_account_stays_so(staffed: Office, client: Client):
    here = client()
    come(here, "mai")
    accounts.disable(staffed, "mai")
    assert here.get("/").status_code == 303, "at once"
    answer = come(here, "mai")
    assert answer.status_code == 401
    assert "“mai” đã bị khóa" in answer.text
    assert staffed.store.accounts.named("mai").disabled_at is not None
    accounts.enable(staffed, "mai")
    assert come(here, "mai").status_code == 303


def test_the_role_follows_the_claims_each_time(staffed: Office, client: Client):
    come(client(), "mai")
    accounts.appoint(staffed, "mai", Role.LEADER)
    come(client(), "mai")
    assert staffed.store.accounts.named("mai").role is Role.OFFICER
    told = list(staffed.store.audit.all())[-2]
    assert (told.act, "leader" in told.before, "officer" in told.after) == (Act.ACCOUNT, True, True)


def test_signing_out_ends_it(staffed: Office, client: Client):
    here = client()
    token = cookie(come(here, "mai"), "cchc")["value"]
    out = forms.token_for(sessions.key_of(token), signing.SIGN_OUT)
    assert here.post("/sign-out", data={"token": out}).headers["location"] == "/sign-in"
    here.cookies.set("cchc", token)
    assert here.get("/").status_code == 303


def test_without_any_account_it_opens_nothing(office: Office, client: Client):
    away = client(came_from="10.0.0.9")
    assert away.get("/sign-in/province").status_code == 403


def test_a_provider_that_does_not_answer_is_told(tmp_path: Path, staffed: Office, client: Client):
    from dataclasses import replace

    doors = staffed.settings.doors
    gone = doors.provider.model_copy(update={"metadata_url": "http://localhost:1/"})
    object.__setattr__(
        staffed, "settings", replace(staffed.settings, doors=doors.model_copy(update={"provider": gone}))
    )
    answer = client().get("/sign-in/province")
    assert answer.status_code == 503
    assert "không trả lời" in answer.text


def test_no_secret_and_no_token_is_logged(staffed: Office, client: Client, caplog: pytest.LogCaptureFixture):
    caplog.set_level("INFO")
    token = cookie(come(client(), "mai"), "cchc")["value"]
    assert SECRET not in caplog.text
    assert token not in caplog.text


@pytest.mark.parametrize(
    ("claims", "name", "found"),
    [
        pytest.param({"groups": ["a", " b "]}, "groups", ["a", "b"], id="a list"),
        pytest.param({"groups": "a"}, "groups", ["a"], id="one word"),
        pytest.param({"https://tinh/vai.tro": "a"}, "https://tinh/vai.tro", ["a"], id="a name with dots"),
        pytest.param({"realm": {"roles": ["a"]}}, "realm.roles", ["a"], id="inside another"),
        pytest.param({"groups": [True, 1, None, {"a": 1}, ""]}, "groups", [], id="no texts"),
        pytest.param({"groups": {"a": True}}, "groups", [], id="an object"),
        pytest.param({"realm": "a"}, "realm.roles", [], id="nothing inside"),
        pytest.param({}, "groups", [], id="missing"),
    ],
)
def test_the_words_of_a_claim(claims: dict, name: str, found: list):
    assert words(claims, name) == found
