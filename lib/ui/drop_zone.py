"""The drop zone of the upload page, whose files come into the tray."""

import logging
import secrets

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from lib.core.errors import DashboardError
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.ui import upload_state, upload_view
from lib.ui.upload_state import Pending
from lib.ui.upload_tray import Tray

_log = logging.getLogger(__name__)


def draw(office: Office, tray: Tray) -> None:
    """Take dropped files into the tray, one after the other, and say how far it is."""
    dropped = st.file_uploader(
        f"Thả tệp báo cáo vào đây hoặc bấm để chọn tệp (mỗi tệp đến {upload_view.MEGABYTES} MB)",
        accept_multiple_files=True,
        max_upload_size=upload_view.MEGABYTES,
        key=f"drop_{tray.generation}",
        label_visibility="collapsed",
    )
    fresh = [file for file in dropped if file.file_id not in tray.taken]
    if not fresh:
        return
    if not tray.pending:
        tray.empty()
    bar, name = st.progress(0.0), st.empty()
    left_out, standing = [], StandingFigures(office)
    for number, file in enumerate(fresh):
        bar.progress(number / len(fresh))
        name.text(f"Đang đọc {number + 1}/{len(fresh)}: {file.name}")
        if tray.has_room_for(file.size):
            tray.add(_read(office, file, standing))
        else:
            left_out.append(file.name)
        tray.taken.add(file.file_id)
    tray.left_out = tuple(left_out)
    tray.arrange()
    tray.message = ""
    tray.taken.clear()
    tray.generation += 1  # a new drop zone lets go of the bytes the old one held
    st.rerun()


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
