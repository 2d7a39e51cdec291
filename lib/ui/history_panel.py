"""The moving parts of the history page: the original, what goes back to the sender, taking an import back."""

from collections.abc import Callable, Sequence

import streamlit as st

from lib.core import words
from lib.core.account import Right
from lib.core.finding import Finding
from lib.core.text import file_name
from lib.services import history, returning, sample
from lib.services.office import Office
from lib.store.records import ImportRecord
from lib.ui import errors, history_view, returning_button, session


def import_actions(office: Office, record: ImportRecord, findings: Sequence[Finding]) -> None:
    """Download the original, as it was or with what was found in it; withdraw with a confirmation."""

    def original() -> bytes:
        found = history.original(office, record.id)
        return found.content if found else b""

    with st.container(key="import_actions", horizontal=True):
        if record.kept:
            st.download_button(
                "Tải tệp gốc", original, file_name=file_name(record.name), mime="application/octet-stream", key="original",
                on_click="ignore", icon=":material/download:",
            )  # fmt: skip
            returning_button.marked(
                lambda: returning.marked_import(office, record.id) or b"", record.name, findings, "marked"
            )
        else:
            st.text("Tệp gốc đã được xóa vì hết thời hạn lưu giữ; số liệu và lịch sử vẫn còn.")
        may = session.actor().may(Right.WITHDRAW)
        if may and not record.ended and st.button("Rút lần nạp này", key="withdraw", icon=":material/undo:"):
            _confirm(
                f"Rút lần nạp số {record.id}?", history_view.consequence(record), "Rút",
                lambda: _withdraw(record),
            )  # fmt: skip


def sample_action(standing: int, stands: bool) -> None:
    """While anything made up stands, so many imports among it: take all of them back at once."""
    if (
        stands
        and session.actor().may(Right.SAMPLE)
        and st.button(f"Rút toàn bộ dữ liệu mẫu ({words.count(standing)} lần nạp)", key="withdraw_sample")
    ):
        _confirm(
            "Rút toàn bộ dữ liệu mẫu?",
            f"Số liệu của {words.count(standing)} lần nạp dữ liệu mẫu, các ý kiến chỉ đạo, đánh giá và giải trình mẫu sẽ không còn được dùng.",
            "Rút", _withdraw_sample,
        )  # fmt: skip


def chosen_import(office: Office, asked: str | None) -> ImportRecord | None:
    """The import an address names, if there is one."""
    return history.import_(office, int(asked)) if asked and asked.isdecimal() and len(asked) < 10 else None


def page_number(asked: str | None, last: int) -> int:
    return min(max(1, int(asked)), last) if asked and asked.isdecimal() and len(asked) < 10 else 1


def _confirm(title: str, consequence: str, do: str, act: Callable[[], None]) -> None:
    @st.dialog(title)
    def ask() -> None:
        st.text(consequence)
        session.ask_person("Người rút", "withdraw_person")
        with st.container(horizontal=True, horizontal_alignment="right"):
            if st.button("Thôi", key="leave"):
                st.rerun()
            if st.button(do, type="primary", key="confirm"):
                with errors.shown_to_reader():
                    act()
                    st.rerun()

    ask()


def _withdraw(record: ImportRecord) -> None:
    history.withdraw(session.office(), record.id)
    returned = "báo cáo không chờ duyệt nữa" if record.waits else "số liệu trước đó đã trở lại"
    session.say_once(f"Đã rút lần nạp số {record.id}; {returned}.")


def _withdraw_sample() -> None:
    number = sample.withdraw_sample(session.office())
    session.say_once(f"Đã rút {words.count(number)} lần nạp dữ liệu mẫu.")
