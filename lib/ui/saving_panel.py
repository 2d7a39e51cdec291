"""Saving the files of the upload page as one looks on: how far it is, and what it did."""

from collections.abc import Sequence

import streamlit as st

from lib.core import words
from lib.core.errors import DashboardError
from lib.ui import session, upload_saving, upload_view, way_back
from lib.ui.upload_state import Done, Pending
from lib.ui.upload_tray import Tray
from lib.ui.way_back import View


def save(tray: Tray, files: Sequence[Pending], back: View) -> None:
    """Save each file; back to the view one came from when nothing is left to do here."""
    done, saving = list[Done](), upload_saving.Saving(session.office())
    bar, name = st.progress(0.0), st.empty()
    try:
        for number, file in enumerate(files):
            bar.progress(number / len(files))
            name.text(f"Đang lưu {number + 1}/{len(files)}: {file.reading.name}")
            done.append(saving.save(file))
            tray.put_away(file.key)
    except DashboardError as error:
        if not done:
            raise
        saved = f"Đã lưu {words.count(len(done))} tệp. Chưa lưu “{files[len(done)].reading.name}”:"
        raise DashboardError(f"{saved} {words.lower_first(str(error))}", hint=error.hint) from error
    finally:
        tray.done += done
        session.remember_saved(figure for one in done for figure in one.touched)
    if tray.left:
        tray.message = f"{said(done)} {upload_view.remaining(tray.left)}"
        st.rerun()
    tray.empty()
    session.say_once(said(done))
    way_back.go(back)


def said(done: Sequence[Done]) -> str:
    """What a save did, in one sentence."""
    if len(done) == 1:
        return done[0].saved.message
    new, changed, same = (sum(getattr(one.saved, kind) for one in done) for kind in ("new", "changed", "same"))
    do = "Đã gửi chờ duyệt" if all(one.saved.waits for one in done) else "Đã lưu"
    return (
        f"{do} {words.count(len(done))} tệp, {words.count(new + changed + same)} số liệu: {words.count(new)} mới, "
        f"{words.count(changed)} thay đổi, {words.count(same)} giữ nguyên."
    )
