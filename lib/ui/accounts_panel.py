"""The forms of the page of accounts: each opens over the list when the address asks for it."""

from collections.abc import Callable, Sequence

import streamlit as st

from lib.core.account import Role
from lib.core.plan import Plan
from lib.services import accounts
from lib.services.accounts import FULL_NAME_LENGTH, NAME_LENGTH
from lib.services.office import Office
from lib.services.passwords import LONGEST, SHORTEST, PasswordError
from lib.store.account_records import Account
from lib.ui import accounts_view, errors, session
from lib.ui.accounts_view import ADD, APPOINT, DISABLE, DO, ENABLE, END, NAME, PASSWORD

_HINT = f"Từ {SHORTEST} ký tự; vài từ không liên quan nhau là dễ nhớ và đủ khó đoán."
_SURE = {
    DISABLE: ("Khóa", "Người này bị đăng xuất ngay ở mọi máy và không đăng nhập được nữa. Mở khóa lại được.", "Đã khóa."),
    ENABLE: ("Mở khóa", "Người này đăng nhập lại được bằng mật khẩu cũ; các lần nhập sai được bỏ qua.", "Đã mở khóa."),
    END: ("Kết thúc phiên", "Người này phải đăng nhập lại ở mọi máy đang dùng.", "Đã kết thúc mọi phiên."),
}  # fmt: skip
_DONE: dict[str, Callable[[Office, str], None]] = {
    DISABLE: accounts.disable, ENABLE: accounts.enable, END: accounts.end_sessions,
}  # fmt: skip


def open_form(plan: Plan, found: Sequence[Account]) -> None:
    """Open the form that the address asks for, if it names one and an account that is there."""
    do = st.query_params.get(DO, "")
    one = next((one for one in found if one.name == st.query_params.get(NAME)), None)
    if do == ADD:
        _add(plan, first=not found)
    elif one is not None and do == APPOINT:
        _appoint(plan, one)
    elif one is not None and do == PASSWORD:
        _password(one)
    elif one is not None and do in _SURE:
        _ask(one, do)


def _leave() -> None:
    for name in (DO, NAME):
        st.query_params.pop(name, None)


@st.dialog("Tạo tài khoản", width="medium", on_dismiss=_leave)
def _add(plan: Plan, first: bool) -> None:
    name = st.text_input("Tên đăng nhập", max_chars=NAME_LENGTH, key="account_name", placeholder="như hoa.nt")
    full_name = st.text_input("Họ tên", max_chars=FULL_NAME_LENGTH, key="account_full_name")
    role, unit = (Role.ADMIN, None) if first else _role(plan, Role.OFFICER, None)
    if first:
        st.text("Vai trò: Quản trị. Các tài khoản khác tạo sau khi đăng nhập.")
    typed = _typed_twice()
    if _button("Tạo tài khoản"):
        _do(
            lambda office: accounts.add(office, name, _same(typed), role=role, unit=unit, full_name=full_name),
            "Đã tạo tài khoản.",
        )


@st.dialog("Đổi vai trò", width="medium", on_dismiss=_leave)
def _appoint(plan: Plan, one: Account) -> None:
    st.text(f"{one.full_name} ({one.name})")
    role, unit = _role(plan, one.role, one.unit)
    if _button("Đổi vai trò"):
        _do(lambda office: accounts.appoint(office, one.name, role, unit), "Đã đổi vai trò, có hiệu lực ngay.")


@st.dialog("Đặt mật khẩu", width="medium", on_dismiss=_leave)
def _password(one: Account) -> None:
    st.text(f"{one.full_name} ({one.name}). Mọi máy đang dùng tài khoản này phải đăng nhập lại.")
    typed = _typed_twice()
    if _button("Đặt mật khẩu"):
        _do(lambda office: accounts.set_password(office, one.name, _same(typed)), "Đã đặt mật khẩu mới.")


@st.dialog("Xác nhận", on_dismiss=_leave)
def _ask(one: Account, do: str) -> None:
    said, meant, done = _SURE[do]
    st.text(f"{one.full_name} ({one.name})")
    st.text(meant)
    if _button(said):
        _do(lambda office: _DONE[do](office, one.name), done)


def _role(plan: Plan, role: Role, unit: str | None) -> tuple[Role, str | None]:
    roles = list(Role)
    chosen = st.selectbox(
        "Vai trò", roles, roles.index(role), format_func=lambda one: one.label, key="account_role",
    )  # fmt: skip
    if chosen is not Role.UNIT:
        return chosen, None
    codes = [one.code for one in plan.units]
    return chosen, st.selectbox(
        "Đơn vị", codes, codes.index(unit) if unit in codes else None, placeholder="Chọn đơn vị…",
        format_func=lambda code: accounts_view.unit_name(code, plan), key="account_unit",
    )  # fmt: skip


def _typed_twice() -> tuple[str, str]:
    first = st.text_input(
        "Mật khẩu", type="password", max_chars=LONGEST, key="account_password", autocomplete="new-password", help=None,
    )  # fmt: skip
    st.caption(_HINT)
    return first, st.text_input(
        "Gõ lại mật khẩu", type="password", max_chars=LONGEST, key="account_again", autocomplete="new-password"
    )


def _same(typed: tuple[str, str]) -> str:
    first, again = typed
    if first != again:
        raise PasswordError("Hai lần gõ mật khẩu không giống nhau.", hint="Gõ lại cả hai.")
    return first


def _button(said: str) -> bool:
    return st.button(said, type="primary", key="account_do")


def _do(work: Callable[[Office], None], done: str) -> None:
    """Do it in the name of who is signed in at this very moment, and close the form."""
    with errors.shown_to_reader():
        work(session.office())
        _leave()
        session.say_once(done)
        st.rerun()
