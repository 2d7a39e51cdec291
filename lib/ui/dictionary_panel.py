"""The moving parts of the dictionary: looking for words, forgetting an entry."""

from collections.abc import Sequence

import streamlit as st

from lib.core.plan import Plan
from lib.services import history
from lib.services.office import Office
from lib.ui import dictionary_view, errors, session
from lib.ui.dictionary_view import FORGET, PAGE, SENDER, TEXT, Entry, Wanted

LENGTH = 100
_BOX = "dictionary_text"


def wanted(entries: Sequence[Entry], plan: Plan) -> Wanted:
    """What the address asks for; of a sender or a page that is not there, all."""
    senders = {dictionary_view.sender_key(one) for entry in entries for one in (entry.record, *entry.replaced)}
    sender = st.query_params.get(SENDER)
    view = Wanted(sender if sender in senders else None, st.query_params.get(TEXT, "")[:LENGTH])
    last = dictionary_view.last_page(dictionary_view.found(entries, view, plan))
    page = st.query_params.get(PAGE, "")
    return view._replace(page=min(max(1, int(page)), last) if page.isdecimal() and len(page) < 10 else 1)


def search_box(view: Wanted) -> None:
    """The words to look for; they go into the address, which is what the list is made from."""

    def take() -> None:
        st.query_params.pop(PAGE, None)
        said = " ".join(str(st.session_state[_BOX]).split())
        if said:
            st.query_params[TEXT] = said
        else:
            st.query_params.pop(TEXT, None)

    st.session_state[_BOX] = view.text
    st.text_input(
        "Tìm trong từ điển", max_chars=LENGTH, key=_BOX, on_change=take, label_visibility="collapsed",
        placeholder="Tìm tiêu đề, tên, chỉ tiêu, người chọn, tệp…", icon=":material/search:",
    )  # fmt: skip


def forgetting(office: Office, entries: Sequence[Entry]) -> None:
    """Ask before the entry that the address names is forgotten."""
    asked = st.query_params.get(FORGET)
    entry = next((entry for entry in entries if str(entry.record.id) == asked), None)
    if entry is not None:
        _confirm(office, entry)


def _leave() -> None:
    st.query_params.pop(FORGET, None)


@st.dialog("Quên điều này?", on_dismiss=_leave)
def _confirm(office: Office, entry: Entry) -> None:
    st.text(dictionary_view.consequence(entry, office.plan))
    with st.container(horizontal=True, horizontal_alignment="right"):
        if st.button("Thôi", key="leave"):
            _leave()
            st.rerun()
        if st.button("Quên", type="primary", key="confirm"):
            with errors.shown_to_reader():
                history.forget(session.office(), entry.record.id)
                _leave()
                session.say_once("Đã quên; lần nạp sau chương trình sẽ hỏi lại.")
                st.rerun()
