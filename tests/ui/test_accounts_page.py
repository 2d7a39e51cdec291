"""The page of accounts, without a browser: the list, and each of its forms."""

import pytest
from streamlit.testing.v1 import AppTest

from lib.core.account import LOCAL, Actor, Role
from lib.services import accounts
from lib.services.office import Office
from lib.ui import accounts_view, session, site
from tests.hostile import MARKUP, PROBE
from tests.pages.poison import faults
from tests.services.test_services_accounts import PASSWORD
from tests.services.test_services_passwords import CHEAP
from tests.ui.test_pages import shown

CHIEF = Actor(name="Lê Văn An", account="quantri", role=Role.ADMIN)


@pytest.fixture
def staffed(empty: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Three accounts; the administrator is signed in, as the guard would tell."""
    accounts.add(empty, "quantri", PASSWORD, role=Role.ADMIN, full_name="Lê Văn An", seals=CHEAP)
    accounts.add(empty, "babe", PASSWORD, role=Role.UNIT, unit="061", full_name="<b>Ba Bể</b>", seals=CHEAP)
    accounts.add(empty, "cu", None, role=Role.LEADER)
    accounts.disable(empty, "cu")
    monkeypatch.setattr(session, "signed", lambda: CHIEF)
    return empty


def opened(**view: str) -> AppTest:
    page = AppTest.from_file(str(site.FRAME), default_timeout=60)
    page.switch_page(str(site.ACCOUNTS.script))
    for name, value in view.items():
        page.query_params[name] = value
    return page.run()


def told_errors(page: AppTest) -> str:
    return "".join(box.proto.body for box in page.get("html") if "told-error" in box.proto.body)


def test_the_list_says_who_may_sign_in(staffed: Office) -> None:
    page = opened()
    assert not page.exception
    markup = shown(page)
    assert "2 tài khoản đang hoạt động, 1 đã khóa" in markup
    assert "Huyện Ba Bể" in markup
    assert "&lt;b&gt;Ba Bể&lt;/b&gt;" in markup
    assert "không có mật khẩu" in markup
    assert "argon2" not in markup


def test_without_accounts_the_first_is_an_administrators(empty: Office) -> None:
    page = opened(do="add")
    assert not page.exception
    assert "Bây giờ ai dùng máy này cũng có mọi quyền" in shown(page)
    assert not page.selectbox
    page.text_input(key="account_name").set_value("quantri")
    page.text_input(key="account_password").set_value(PASSWORD)
    page.text_input(key="account_again").set_value(PASSWORD)
    page.button(key="account_do").click().run()
    assert [(one.name, one.role) for one in accounts.all(empty)] == [("quantri", Role.ADMIN)]
    assert "Phiên làm việc đã kết thúc" in shown(page)
    assert "Bây giờ ai dùng máy này" not in shown(page), "nothing else is shown to who is not signed in"


@pytest.mark.parametrize(
    ("again", "told"),
    [
        pytest.param("khác", "không giống nhau", id="typed differently"),
        pytest.param("ngắn", "ít nhất 12 ký tự", id="too short"),
    ],
)
def test_a_password_that_is_refused_is_told_in_the_form(staffed: Office, again: str, told: str) -> None:
    before = accounts.all(staffed)
    page = opened(do="password", name="babe")
    page.text_input(key="account_password").set_value("ngắn")
    page.text_input(key="account_again").set_value(again)
    page.button(key="account_do").click().run()
    assert told in told_errors(page)
    assert accounts.all(staffed) == before


@pytest.mark.parametrize(
    ("do", "name", "after"),
    [
        pytest.param("disable", "babe", "babe đã khóa", id="lock"),
        pytest.param("enable", "cu", "cu đang hoạt động", id="unlock"),
        pytest.param("disable", "quantri", "quantri đang hoạt động", id="the last administrator is not locked"),
    ],
)
def test_locking_asks_before(staffed: Office, do: str, name: str, after: str) -> None:
    page = opened(do=do, name=name)
    page.button(key="account_do").click().run()
    states = {one.name: "đã khóa" if one.disabled_at else "đang hoạt động" for one in accounts.all(staffed)}
    assert f"{name} {states[name]}" == after


def test_a_role_and_its_unit(staffed: Office) -> None:
    page = opened(do="role", name="babe")
    assert [box.value for box in page.selectbox] == [Role.UNIT, "061"]
    page.selectbox(key="account_role").set_value(Role.OFFICER).run()
    page.button(key="account_do").click().run()
    found = {one.name: (one.role, one.unit) for one in accounts.all(staffed)}
    assert found["babe"] == (Role.OFFICER, None)


@pytest.mark.parametrize(
    "view", [{"do": "nonsense", "name": "babe"}, {"do": "disable", "name": "<script>"}, {"do": "x"}]
)
def test_an_address_that_names_nothing_opens_the_list(staffed: Office, view: dict[str, str]) -> None:
    page = opened(**view)
    assert not page.exception
    assert not page.button


@pytest.mark.parametrize("role", [Role.LEADER, Role.OFFICER, Role.UNIT])
def test_nobody_else_sees_the_page(staffed: Office, role: Role, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Actor(name="Hoa", account="hoa", role=role, unit="061" if role is Role.UNIT else None)
    monkeypatch.setattr(session, "signed", lambda: other)
    page = opened(do="add")
    assert "<h1>Không mở được trang Tài khoản</h1>" in shown(page)
    assert "không được quản lý tài khoản" in shown(page)
    assert "quantri" not in shown(page)
    assert 'href="accounts' not in shown(page)
    assert not page.text_input


def test_an_account_of_a_unit_the_plan_no_longer_has_is_named_by_its_code(staffed: Office) -> None:
    assert accounts_view.unit_name("zz", staffed.plan) == "đơn vị mã “zz”"
    assert LOCAL.account is None


@pytest.mark.parametrize("form", [None, "role", "password", "disable", "end"])
def test_hostile_names_are_shown_as_texts(staffed: Office, form: str | None) -> None:
    accounts.add(staffed, "xau", None, role=Role.LEADER, full_name=MARKUP[:80])
    page = opened(**({"do": form, "name": "xau"} if form else {}))
    assert not page.exception
    assert PROBE in shown(page)
    assert faults(page) == []
