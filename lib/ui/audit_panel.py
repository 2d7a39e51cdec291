"""The moving parts of the audit log: the boxes for words and days, the download."""

from datetime import date

import streamlit as st

from lib.core import words
from lib.core.plan import Plan
from lib.services import audit, statements
from lib.services.office import Office
from lib.ui import audit_view, downloads, errors
from lib.ui.audit_view import NUMBER, SINCE, TEXT, UNTIL, View

LENGTH = 100
DOWNLOADED = 20_000  # entries: a workbook of more takes the server too long; the command line gives all
_DAY_LENGTH = 20


def boxes(plan: Plan, view: View) -> None:
    """The words to look for and the days between; they go into the address, which is what the list is made from."""
    with st.container(key="audit_boxes", horizontal=True, vertical_alignment="bottom"):
        _box(TEXT, "Tìm trong nhật ký", view.text, "tên tệp, người, đơn vị…", LENGTH)
        _day_box(SINCE, "Từ ngày", view.since, plan)
        _day_box(UNTIL, "Đến hết ngày", view.until, plan)


def download(office: Office, view: View, number: int) -> None:
    """What one looks for as a workbook, newest first."""
    if number > DOWNLOADED:
        st.text(
            f"Tệp Excel có {words.count(DOWNLOADED)} mục mới nhất trong {words.count(number)} mục; "
            "toàn bộ thì xuất bằng dòng lệnh."
        )
    downloads.download_rows(
        audit.TITLE, "nhat-ky", audit.COLUMNS,
        lambda: audit.fitting(audit.rows(audit.entries(office, view.wanted, limit=DOWNLOADED))),
    )  # fmt: skip


def _box(name: str, label: str, value: str, example: str, length: int) -> None:
    key = f"audit_{name}"

    def take() -> None:
        _put(name, " ".join(str(st.session_state[key]).split()))

    st.session_state[key] = value
    st.text_input(label, max_chars=length, key=key, on_change=take, placeholder=example)


def _day_box(name: str, label: str, value: date | None, plan: Plan) -> None:
    key, wrong = f"audit_{name}", f"audit_{name}_wrong"

    def take() -> None:
        st.session_state.pop(wrong, None)
        try:
            said = statements.day(str(st.session_state[key]), date(plan.year, 1, 1))
        except statements.StatementError as error:
            st.session_state[wrong] = error
        else:
            _put(name, said.isoformat() if said else "")

    st.session_state[key] = words.day(value) if value else ""
    with st.container(width=190, gap=None):
        st.text_input(label, max_chars=_DAY_LENGTH, key=key, on_change=take, placeholder="như 31/10/2023")
        if wrong in st.session_state:
            errors.tell(st.session_state.pop(wrong))


def _put(name: str, value: str) -> None:
    st.query_params.pop(NUMBER, None)
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)


def shown(office: Office) -> tuple[View, int]:
    """What the address asks for, and how many entries that is; a page after the last one is the last."""
    view = audit_view.asked(st.query_params.to_dict(), audit.people(office), LENGTH)
    number = audit.number(office, view.wanted)
    return view._replace(page=min(view.page, audit_view.last_page(number))), number
