"""The drop zone of the upload page, whose files come into the tray."""

import logging
import secrets
from collections.abc import Iterator, Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from lib.core.errors import DashboardError
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.ui import chunks, upload_state, upload_view
from lib.ui.upload_state import Pending
from lib.ui.upload_tray import Tray

_log = logging.getLogger(__name__)


def take(office: Office, tray: Tray) -> None:
    """Take what was dropped into the tray, one file after the other, and say how far it is.

    Done before anything else of the page is drawn, which then shows what the files say.
    """
    dropped: Sequence[UploadedFile] = st.session_state.get(_key(tray)) or ()
    told, fresh = st.empty(), [file for file in dropped if file.file_id not in tray.taken]
    if not fresh:
        return
    if not tray.pending:
        tray.empty()
    with told.container(key="reading"):
        try:
            tray.left_out = tuple(_take_each(office, tray, fresh))
        except DashboardError:
            draw(tray)  # what is not read stays with it, and is read when the page is drawn next
            raise
    told.empty()
    tray.arrange()
    tray.message = ""
    tray.taken.clear()
    tray.generation += 1  # a new drop zone lets go of the bytes the old one held


def _take_each(office: Office, tray: Tray, fresh: Sequence[UploadedFile]) -> Iterator[str]:
    """Take the files for which there is room; yields the names of the others."""
    bar, name, standing = st.progress(0.0), st.empty(), StandingFigures(office)
    for number, file in enumerate(fresh):
        bar.progress(number / len(fresh))
        name.text(f"Đang đọc {number + 1}/{len(fresh)}: {file.name}")
        if tray.has_room_for(file.size):
            tray.add(_read(office, file, standing))
        else:
            yield file.name
        tray.taken.add(file.file_id)


def draw(tray: Tray) -> None:
    """The drop zone; what is dropped on it is taken when the page is drawn next."""
    st.file_uploader(
        f"Thả tệp báo cáo vào đây hoặc bấm để chọn tệp (mỗi tệp đến {upload_view.MEGABYTES} MB)",
        accept_multiple_files=True,
        max_upload_size=upload_view.MEGABYTES,
        key=_key(tray),
        label_visibility="collapsed",
    )


def ahead() -> str:
    """Markup that has the browser ask for what sends a file."""
    return chunks.ahead("axios")


def draw_ahead() -> None:
    """One of each element that reading and a preview show, unseen: the first of its kind comes 300 ms late.

    React asks for its script only then, and waits so long before it takes away what stood there meanwhile.
    """
    with st.container(key="ahead"):
        st.progress(0.0)
        st.text_input("Người nạp", key="ahead_text")
        st.selectbox("Trả lời", (), placeholder="Chọn…", key="ahead_choice")
        st.button("Bỏ tệp này", key="ahead_button")
        st.download_button("Tải danh sách", bytes, key="ahead_file", on_click="ignore")


def _key(tray: Tray) -> str:
    return f"drop_{tray.generation}"


def _read(office: Office, file: UploadedFile, standing: StandingFigures) -> Pending:
    data = file.getvalue()
    try:
        return upload_state.read_file(office, file.name, data, standing)
    except DashboardError:
        raise
    except Exception as error:
        reference = secrets.token_hex(3).upper()
        _log.exception("could not read a dropped file, reference %s", reference, exc_info=error)
        return upload_state.failed_file(file.name, data, reference)
