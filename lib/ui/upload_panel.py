"""The moving parts of the upload page: the questions and the buttons."""

from collections.abc import Sequence
from datetime import date
from hashlib import sha256

import streamlit as st

from lib.core import words
from lib.core.account import Right
from lib.core.plan import Plan
from lib.core.text import file_name
from lib.intake.reading import Question
from lib.services import returning, statements
from lib.services.office import Office
from lib.services.waiting import must_wait
from lib.services.workbooks import workbook
from lib.ui import (
    changes_view,
    errors,
    findings_view,
    returning_button,
    saving_panel,
    session,
    site,
    task_address,
    task_panel,
    upload_view,
)
from lib.ui.board import board
from lib.ui.upload_choices import choices
from lib.ui.upload_state import Pending, Standing
from lib.ui.upload_tray import Tray
from lib.ui.way_back import View

QUESTIONS = 12  # at once: each brings a long list of answers to the browser


def questions(plan: Plan, file: Pending) -> None:
    """Everything doubtful in the file with its answers; an answer is taken at once."""
    asked = file.questions
    if not asked:
        return
    is_open = file.open_questions
    waiting = sum((question.kind, question.key) in is_open for question in asked)
    with st.container(key="questions", border=True):
        if waiting:
            st.markdown(f"**Cần anh chị chọn: {words.count(waiting)}**")
        else:
            st.markdown("**Anh chị đã chọn xong**")
        settles = session.actor().may(Right.SETTLE) or must_wait(session.office())
        if not settles:
            st.text("Chuyên viên trả lời các câu này; số liệu chắc chắn thì lưu được ngay.")
        if len(asked) > QUESTIONS:
            asked = tuple(sorted(asked, key=lambda question: (question.kind, question.key) not in is_open))
        for question in asked[:QUESTIONS]:
            _question(plan, file, question, settles=settles)
        if waiting > QUESTIONS:
            st.text(f"Còn {words.count(waiting - QUESTIONS)} câu hỏi nữa, hiện ra khi chọn xong các câu trên.")


def _question(plan: Plan, file: Pending, question: Question, *, settles: bool) -> None:
    words_of = choices(plan, question)
    values = list(words_of)
    given = file.answer_to(question)
    name = sha256(f"{question.kind}\n{question.key}".encode()).hexdigest()[:16]
    key = f"answer_{file.key}_{name}"

    def take() -> None:
        file.answer(question, st.session_state[key])

    left, right = st.columns([56, 44], gap="small", vertical_alignment="center")
    # Plain text: names in a workbook may look like markup.
    left.text(question.text + _where(question))
    right.selectbox(
        "Trả lời",
        values,
        index=values.index(given) if given in values else None,
        format_func=words_of.__getitem__,
        placeholder="Chọn…",
        key=key,
        on_change=take,
        label_visibility="collapsed",
        disabled=not settles,
    )


def _where(question: Question) -> str:
    place = question.place
    parts = [place.sheet, f"ô {place.cell}" if place.cell else ""]
    if question.figures > 1 and question.kind != "doubt":  # which says how many itself
        parts.append(f"{words.count(question.figures)} ô số liệu")
    said = ", ".join(part for part in parts if part)
    return f"\n{said}" if said else ""


def actions(office: Office, tray: Tray, file: Pending | None, back: View) -> None:
    """The line with the name of the person and the buttons; saving leaves for the view one came from."""
    with st.container(key="actions", gap=None):
        progress = st.container(key="saving", gap=None)
        chosen = _buttons(office, tray, file)
        if chosen:
            with progress:
                saving_panel.save(tray, chosen, back)


def _buttons(office: Office, tray: Tray, file: Pending | None) -> Sequence[Pending]:
    """Draws the line; answers the files to save now."""
    ready = tray.of(Standing.READY)
    with st.container(key="buttons", horizontal=True, horizontal_alignment="right", vertical_alignment="bottom"):
        if file is not None and file.standing is not Standing.REFUSED:
            _lists(office.plan, file)
        if file is not None and file.data and not file.is_of_tasks:
            _marked(office, file)
        session.ask_person("Người nạp", "upload_person")
        if file is not None and st.button("Bỏ tệp này", key="put_away"):
            tray.put_away(file.key)
            st.rerun()
        if file is not None and file.is_of_tasks and st.button("Mở ở trang Nhiệm vụ", type="primary", key="to_tasks"):
            task_panel.put(file.reading.name, file.data)
            tray.put_away(file.key)
            st.switch_page(site.TASKS.script, query_params={task_address.LOAD: "1"})
        if _wants_all(tray) and _all_button(ready, is_first=file is None or not _savable(file)):
            return ready
        if file is not None and _savable(file) and _save_button(file):
            return (file,)
    return ()


def _report_day(plan: Plan, file: Pending) -> None:
    """The report's own date, which tells whether it came in time; a person may give or correct it."""
    stated = file.reported_on or file.reading.reported_on
    said = st.text_input(
        "Ngày báo cáo", words.day(stated) if stated else "", placeholder="chưa rõ", key=f"reported_on_{file.key}", width="stretch",
        disabled=not session.actor().may(Right.SETTLE),
    )  # fmt: skip
    try:
        file.reported_on = statements.day(said, date(plan.year, 1, 1))
    except statements.StatementError as error:
        errors.tell(error)


def _wants_all(tray: Tray) -> bool:
    return len(tray.pending) > 1 and bool(tray.of(Standing.READY))


def _all_button(ready: Sequence[Pending], *, is_first: bool) -> bool:
    do = "Gửi" if must_wait(session.office()) else "Lưu"
    label = f"{do} tất cả {words.count(len(ready))} tệp sẵn sàng"
    return st.button(label, key="save_all", type="primary" if is_first else "secondary")


def _savable(file: Pending) -> bool:
    return file.can_be_saved and file.standing is not Standing.ALREADY


def _save_button(file: Pending) -> bool:
    if must_wait(session.office()):
        label = f"Gửi {words.count(len(file.changes))} số liệu để duyệt"
    else:
        label = f"Lưu {words.count(len(file.changes))} số liệu" if file.changes else "Lưu các câu trả lời"
    return st.button(label, key="save", type="primary", help=_left_out(file))


def _left_out(file: Pending) -> str | None:
    left = len(file.reading.doubtful) + len(file.contradictory)
    return f"{words.count(left)} số liệu còn nghi ngờ chưa được lưu." if left else None


def _lists(plan: Plan, file: Pending) -> None:
    def made() -> bytes:
        name = file.reading.name
        return workbook(
            [
                ("Phát hiện", findings_view.COLUMNS, findings_view.workbook_rows(name, file.reading.findings)),
                ("Số liệu", changes_view.COLUMNS, changes_view.workbook_rows(file, plan)),
            ]
        )

    stem = file.reading.name.rsplit(".", 1)[0]
    st.download_button(
        "Tải danh sách",
        made,
        file_name=file_name(f"xem-truoc-{stem}.xlsx"),
        key="lists",
        on_click="ignore",
        icon=":material/download:",
    )


def _marked(office: Office, file: Pending) -> None:
    """The report as it goes back to its sender."""

    def made() -> bytes:
        return returning.marked_workbook(office, file.reading, file.data)

    returning_button.marked(made, file.reading.name, file.reading.findings, "marked")


def preview(office: Office, file: Pending) -> None:
    """The chosen file: what is asked, what it was taken for, what it would change."""
    left, right = st.columns([72, 28], gap="small", vertical_alignment="center")
    with left:
        board(upload_view.file_head(file, office.plan), key="file_head")
    if _savable(file):
        with right, st.container(key="report_day"):
            _report_day(office.plan, file)
    if earlier := upload_view.earlier(file):
        board(earlier, key="earlier")
    if file.standing is Standing.REFUSED:
        questions(office.plan, file)  # answers that left nothing may be taken back
        board(upload_view.refusal(file), key="details")
        return
    questions(office.plan, file)
    board(upload_view.details(file, office.plan), key="details")
