"""The plain pages for signing in and out and for one's own password."""

from datetime import UTC, datetime, timedelta

import pytest

from lib.core import lockout
from lib.services import sessions
from lib.services.office import Office
from tests.services.test_services_accounts import PASSWORD
from tests.vietnamese import foreign_words
from tests.web.browsing import cookie, hidden, sign_in
from tests.web.conftest import Client, Clock

NEW = "rừng thông xanh"


@pytest.mark.parametrize(
    ("scheme", "name", "secure"),
    [pytest.param("http", "cchc", False, id="plain"), pytest.param("https", "__Host-cchc", True, id="by TLS")],
)
def test_the_cookie_of_a_session(staffed: Office, client: Client, scheme: str, name: str, secure: bool):
    answer = sign_in(client(scheme=scheme, host="cchc.example.vn"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    kept = cookie(answer, name)
    assert kept is not None
    assert ("secure" in kept) is secure
    assert "httponly" in kept
    assert (kept["samesite"], kept["path"]) == ("lax", "/")
    assert {"domain", "expires", "max-age"}.isdisjoint(kept), "for this host alone, until the browser is closed"
    assert staffed.store.accounts.session(sessions.key_of(kept["value"])) is not None


def test_a_session_made_in_the_clear_is_not_taken_by_tls(staffed: Office, client: Client):
    token = cookie(sign_in(client(host="cchc.example.vn")), "cchc")["value"]
    secure = client(scheme="https", host="cchc.example.vn")
    secure.cookies.set("cchc", token)
    assert secure.get("/").status_code == 303


def test_signing_in_anew_ends_the_session_before_and_never_takes_a_given_token(staffed: Office, client: Client):
    here = client()
    here.cookies.set("cchc", "given-by-somebody-else")
    first = cookie(sign_in(here), "cchc")["value"]
    assert first != "given-by-somebody-else"
    assert here.get("/sign-in").status_code == 303, "who is signed in is led on"
    token = hidden(client().get("/sign-in").text)
    other = client()
    token = hidden(other.get("/sign-in").text)
    other.cookies.set("cchc", first)
    again = other.post("/sign-in", data={"token": token, "name": "quantri", "password": PASSWORD})
    assert again.status_code == 303
    assert staffed.store.accounts.session(sessions.key_of(first)) is None


@pytest.mark.parametrize(
    ("wanted", "led"),
    [
        pytest.param("/unit?unit=061&period=2023-Q3", "/unit?unit=061&period=2023-Q3", id="a view"),
        pytest.param("", "/", id="nothing"),
        pytest.param("https://evil.example/", "/", id="another site"),
        pytest.param("//evil.example/", "/", id="another host"),
        pytest.param("/\\evil.example/", "/", id="another host with a backslash"),
        pytest.param("/\t/evil.example", "/", id="another host after a tab"),
        pytest.param("/unit\r\nSet-Cookie: a=b", "/", id="a header"),
        pytest.param("javascript:alert(1)", "/", id="a script"),
        pytest.param("unit", "/", id="no path"),
        pytest.param("/x//evil.example", "/", id="two slashes inside"),
        pytest.param("/../evil", "/", id="upwards"),
        pytest.param("/sign-out", "/", id="out again"),
        pytest.param("/" + "x" * 3000, "/", id="far too long"),
    ],
)
def test_one_comes_back_to_this_program_only(staffed: Office, client: Client, wanted: str, led: str):
    from urllib.parse import quote

    answer = sign_in(client(), to=f"?next={quote(wanted, safe='')}")
    assert (answer.status_code, answer.headers["location"]) == (303, led)


@pytest.mark.parametrize(
    ("change", "headers"),
    [
        pytest.param(lambda form: form.pop("token"), {}, id="without a token"),
        pytest.param(lambda form: form.update(token="0" * 64), {}, id="with a wrong token"),
        pytest.param(lambda form: form.update(token="ệ"), {}, id="with no token at all"),
        pytest.param(lambda form: None, {"origin": "https://evil.example"}, id="from another site"),
        pytest.param(lambda form: None, {"origin": "null"}, id="from nowhere"),
        pytest.param(lambda form: None, {"sec-fetch-site": "cross-site"}, id="as browsers tell it"),
        pytest.param(lambda form: form.update(name="x" * 9000), {}, id="of enormous length"),
    ],
)
def test_a_form_that_is_not_ours_signs_nobody_in(staffed: Office, client: Client, change, headers: dict):
    here = client()
    form = {"token": hidden(here.get("/sign-in").text), "name": "hoa", "password": PASSWORD}
    change(form)
    answer = here.post("/sign-in", data=form, headers=headers)
    assert answer.status_code == 403
    assert cookie(answer, "cchc") is None
    assert "Biểu mẫu" in answer.text


def test_a_form_of_another_browser_signs_nobody_in(staffed: Office, client: Client):
    token = hidden(client().get("/sign-in").text)
    here = client()
    form = {"token": token, "name": "hoa", "password": PASSWORD}
    assert here.post("/sign-in", data=form).status_code == 403, "without the cookie"
    here.get("/sign-in")
    assert here.post("/sign-in", data=form).status_code == 403, "with a cookie of its own"


@pytest.mark.parametrize("name", [pytest.param("hoa", id="an account"), pytest.param("ai", id="no account")])
def test_a_wrong_password_is_told_and_then_waits(staffed: Office, client: Client, name: str):
    here = client()
    for _ in range(lockout.FREE):
        answer = sign_in(here, name, "sai")
        assert answer.status_code == 401
        assert "Tên đăng nhập hoặc mật khẩu không đúng." in answer.text
        assert "sai" not in answer.text.replace("Nhập sai", ""), "what was typed is not shown again"
    answer = sign_in(here, name, PASSWORD)
    assert answer.status_code == 429
    assert "Thử lại sau" in answer.text
    assert 0 < int(answer.headers["retry-after"]) <= 5


def test_an_address_may_not_try_one_name_after_the_other(staffed: Office, client: Client, clock: Clock):
    here = client(came_from="10.0.0.9")
    assert [sign_in(here, f"ten{number}").status_code for number in range(11)] == [401] * 10 + [429]
    assert sign_in(client(came_from="10.0.0.8"), "ten").status_code in (401, 429)
    clock.now += 60
    assert sign_in(here).status_code == 303


def test_signing_out_ends_the_session(staffed: Office, client: Client):
    here = client()
    token = cookie(sign_in(here), "cchc")["value"]
    page = hidden(here.get("/password").text)
    assert here.post("/sign-out").status_code == 403, "not without its own token"
    assert here.post("/sign-out", data={"token": page}).status_code == 403, "a token is for one purpose"
    from lib.web import forms, signing

    out = forms.token_for(sessions.key_of(token), signing.SIGN_OUT)
    assert here.post("/sign-out", data={"token": out}, headers={"origin": "https://evil.example"}).status_code == 403
    answer = here.post("/sign-out", data={"token": out})
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert cookie(answer, "cchc")["max-age"] == "0"
    here.cookies.set("cchc", token)
    assert here.get("/").status_code == 303, "the token is worth nothing any more"
    assert here.post("/sign-out").headers["location"] == "/sign-in", "twice does no harm"


def test_ones_own_password(staffed: Office, client: Client):
    here, elsewhere = client(), client()
    sign_in(here)
    sign_in(elsewhere)

    def send(old: str, new: str, again: str, **changes: str):
        form = {"token": hidden(here.get("/password").text), "old": old, "new": new, "again": again}
        return here.post("/password", data=form | changes)

    assert send(PASSWORD, NEW, NEW, token="0" * 64).status_code == 403
    assert send("sai", NEW, NEW).status_code == 401
    assert "không giống nhau" in send(PASSWORD, NEW, NEW + "!").text
    assert send(PASSWORD, "ngắn", "ngắn").status_code == 422
    assert elsewhere.get("/").status_code == 200, "nothing changed yet"
    done = send(PASSWORD, NEW, NEW)
    assert (done.status_code, done.headers["location"]) == (303, "/")
    assert here.get("/").status_code == 200
    assert elsewhere.get("/").status_code == 303
    assert sign_in(client(), password=NEW).status_code == 303


def test_an_idle_session_asks_for_the_password_again(staffed: Office, client: Client):
    here = client()
    key = sessions.key_of(cookie(sign_in(here), "cchc")["value"])
    staffed.store.accounts.touch(key, datetime.now(UTC) - timedelta(hours=2))
    assert here.get("/").status_code == 303


def test_the_pages_are_vietnamese_and_show_no_markup_of_others(staffed: Office, client: Client):
    here = client()
    answer = sign_in(here, '"><script>alert(1)</script>', "sai")
    assert "<script>" not in answer.text
    assert not foreign_words(answer.text.partition("<body>")[2].replace("password", "").replace("name", "")) & {"Sign"}
    assert 'lang="vi"' in answer.text
    sign_in(here)
    assert "Đổi mật khẩu" in here.get("/password").text


def test_no_password_and_no_token_is_logged(staffed: Office, client: Client, caplog: pytest.LogCaptureFixture):
    caplog.set_level("DEBUG")
    here = client()
    token = cookie(sign_in(here), "cchc")["value"]
    sign_in(client(), password="một mật khẩu sai")
    assert PASSWORD not in caplog.text
    assert "một mật khẩu sai" not in caplog.text
    assert token not in caplog.text
    assert sessions.key_of(token) not in caplog.text
