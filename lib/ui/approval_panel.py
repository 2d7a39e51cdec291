"""The moving parts of the approval page: look into a report, approve one or all, refuse with a reason."""

from collections.abc import Callable, Sequence

import streamlit as st

from lib.core import words
from lib.core.text import file_name
from lib.services import approval, history, statements
from lib.services.office import Office
from lib.store.records import ImportRecord
from lib.ui import approval_view, changes_view, errors, history_view, session
from lib.ui.board import board
from lib.ui.findings_view import findings_card


def chosen(records: Sequence[ImportRecord], asked: str | None) -> ImportRecord:
    """The one an address names, else the one that waits longest."""
    return next((one for one in records if str(one.id) == asked), records[0])


def look_into(office: Office, record: ImportRecord) -> None:
    """Who brought it, what approving it would change, what was found in it."""
    found = findings_card(history.findings(office, record.id), "Phát hiện khi nạp")
    if record.progress:
        brings = approval_view.lines_card(approval.lines(office, record))
    else:
        brings = changes_view.changed_card(approval.changes(office, record), office.plan)
    facts = history_view.import_card(record, office.plan)
    board(f'{facts}<div class="two preview">{brings}{found}</div>', key="look_into")


def actions(office: Office, records: Sequence[ImportRecord], record: ImportRecord) -> None:
    """The line of buttons."""

    def original() -> bytes:
        found = history.original(office, record.id)
        return found.content if found else b""

    with st.container(key="buttons", horizontal=True, horizontal_alignment="right", vertical_alignment="bottom"):
        if record.kept:
            st.download_button(
                "Tải tệp gốc", original, file_name=file_name(record.name), mime="application/octet-stream",
                key="original", on_click="ignore", icon=":material/download:",
            )  # fmt: skip
        if st.button("Không duyệt…", key="refuse"):
            _ask_reason(record)
        if len(records) > 1 and st.button(f"Duyệt cả {words.count(len(records))} báo cáo", key="approve_all"):
            _confirm_all(records)
        if st.button("Duyệt báo cáo này", key="approve", type="primary"):
            _approve([record])


def _approve(records: Sequence[ImportRecord]) -> None:
    with errors.shown_to_reader():
        done = approval.approve(session.office(), [one.id for one in records])
        session.say_once(done.message)
        st.rerun()


def _confirm_all(records: Sequence[ImportRecord]) -> None:
    figures = sum(one.figures for one in records)

    def ask() -> None:
        st.text(
            f"{words.count(figures)} số liệu của {words.count(len(records))} báo cáo sẽ được dùng ngay, theo thứ tự nạp: "
            "hai báo cáo về cùng một số thì báo cáo nạp sau được dùng. Rút lại được ở trang Lịch sử nạp."
        )
        _ending("Duyệt cả", lambda: _approve(records))

    st.dialog(f"Duyệt cả {words.count(len(records))} báo cáo?")(ask)()


def _ask_reason(record: ImportRecord) -> None:
    def ask() -> None:
        st.text("Số liệu của báo cáo này không được dùng; tệp và lý do được giữ lại để đơn vị xem.")
        reason = st.text_area("Lý do", max_chars=statements.TEXT_LENGTH, key="refuse_reason")

        def act() -> None:
            with errors.shown_to_reader():
                approval.refuse(session.office(), record.id, reason)
                session.say_once(f"Đã ghi không duyệt lần nạp số {record.id}; đơn vị xem được lý do.")
                st.rerun()

        _ending("Không duyệt", act)

    st.dialog(f"Không duyệt lần nạp số {record.id}?")(ask)()


def _ending(do: str, act: Callable[[], None]) -> None:
    with st.container(horizontal=True, horizontal_alignment="right"):
        if st.button("Thôi", key="leave"):
            st.rerun()
        sure = st.button(do, type="primary", key="confirm")
    if sure:
        act()
