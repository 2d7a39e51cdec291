"""The moving parts of saving tasks: drop a file, say what it is and of which day, answer, save."""

from datetime import date
from hashlib import sha256

import streamlit as st

from lib.core import words
from lib.core.account import Right
from lib.core.errors import DashboardError
from lib.core.progress import Stage
from lib.intake.tasks.reading import TaskFile, TaskQuestion, TaskReading
from lib.services import statements, task_importing, tasks
from lib.services.office import Office
from lib.services.waiting import must_wait
from lib.ui import errors, session, site, task_preview_view, upload_view
from lib.ui.board import board
from lib.ui.task_address import LOAD, Asked
from lib.ui.task_draft import TaskDraft

QUESTIONS = 12
_DRAFT, _GENERATION = "task_draft", "task_drop"
_KINDS = {TaskFile.LIST: "Danh sách nhiệm vụ", TaskFile.PROGRESS: "Báo cáo tiến độ"}
_STAGES = {str(stage): stage.label for stage in Stage}


def put(name: str, data: bytes) -> None:
    """Lay a file on this page's table, so that it is looked at there."""
    st.session_state[_DRAFT] = TaskDraft(name=name, data=data)


def draft() -> TaskDraft | None:
    found: TaskDraft | None = st.session_state.get(_DRAFT)
    return found


def load(office: Office, view: Asked) -> None:
    """The whole view: drop zone, what the file is, questions, preview, buttons."""
    found = draft()
    reading = found.renew(office) if found else None
    board(task_preview_view.head(view, reading), key="task_load_head")
    if found is None or reading is None:
        _drop_zone()
        board(task_preview_view.empty(), key="task_load_empty")
        return
    board(task_preview_view.about(reading, office.plan, found.change), key="task_load_about")
    if reading.kind is not None:
        _kind_and_day(office, found, reading)
    _questions(office, found, reading)
    board(task_preview_view.preview(reading, office.plan, found.change), key="task_load_preview")
    _buttons(office, found, reading, view)


def _drop_zone() -> None:
    generation = st.session_state.get(_GENERATION, 0)
    with st.container(key="drop_large"):
        file = st.file_uploader(
            f"Thả danh sách hoặc tiến độ nhiệm vụ vào đây (đến {upload_view.MEGABYTES} MB)",
            max_upload_size=upload_view.MEGABYTES,
            key=f"task_drop_{generation}",
            label_visibility="collapsed",
        )
    if file is not None:
        st.session_state[_GENERATION] = generation + 1  # a new drop zone lets go of the bytes the old one held
        put(file.name, file.getvalue())
        st.rerun()


def _kind_and_day(office: Office, found: TaskDraft, reading: TaskReading) -> None:
    kinds = list(_KINDS)
    with st.container(key="task_kind", horizontal=True, vertical_alignment="bottom"):
        chosen = st.segmented_control(
            "Tệp này là", kinds, default=reading.kind, format_func=_KINDS.__getitem__, key=f"task_kind_{reading.kind}"
        )
        label = "Có hiệu lực từ ngày" if reading.kind is TaskFile.LIST else "Tiến độ đến ngày"
        key = f"task_day_{reading.sha256[:12]}_{reading.kind}"
        said = st.text_input(
            label,
            words.day(reading.day) if reading.day else "",
            key=key,
            placeholder="như 14/9/2023",
            width=200,
            disabled=not session.actor().may(Right.SETTLE),
        )
    if chosen is not None and chosen is not reading.kind:
        found.take(chosen)
        st.rerun()
    shown = words.day(reading.day) if reading.day else ""
    if said.strip() != shown:
        try:
            found.date_from(statements.day(said, date(office.plan.year, 1, 1)) if said.strip() else None)
        except DashboardError as error:
            errors.tell(error)
            return
        st.rerun()


def _questions(office: Office, found: TaskDraft, reading: TaskReading) -> None:
    """What is asked, and what was answered in this upload; an answer is taken at once."""
    is_open = {f"{one.kind}|{one.key}" for one in reading.questions}
    asked = [one for key, one in found.asked.items() if key in is_open or found.answer_to(one) is not None]
    if not asked:
        return
    asked.sort(key=lambda one: f"{one.kind}|{one.key}" not in is_open)
    listed = _listed(office, reading)
    with st.container(key="questions", border=True):
        waiting = len(is_open)
        st.markdown(f"**Cần anh chị chọn: {words.count(waiting)}**" if waiting else "**Anh chị đã chọn xong**")
        settles = session.actor().may(Right.SETTLE) or must_wait(session.office())
        for question in asked[:QUESTIONS]:
            _question(found, question, listed, settles=settles)
        if waiting > QUESTIONS:
            st.text(f"Còn {words.count(waiting - QUESTIONS)} câu hỏi nữa, hiện ra khi chọn xong các câu trên.")


def _question(found: TaskDraft, question: TaskQuestion, listed: dict[str, str], *, settles: bool) -> None:
    if question.kind == "stage":
        choices = {**_STAGES, "": "Bỏ qua dòng này"}
    else:
        choices = {one.value: f"{one.label} (gợi ý)" for one in question.proposals}
        choices |= {number: said for number, said in listed.items() if number not in choices}
        choices[""] = "Bỏ qua dòng này"
    values, given = list(choices), found.answer_to(question)
    key = f"task_answer_{sha256(f'{found.name}|{question.kind}|{question.key}'.encode()).hexdigest()[:16]}"

    def take() -> None:
        found.answer(question, st.session_state[key])

    left, right = st.columns([52, 48], gap="small", vertical_alignment="center")
    left.text(f"{question.text}\n{question.place.sheet}, ô {question.place.cell}")  # plain: a cell may look like markup
    right.selectbox(
        "Trả lời", values, index=values.index(given) if given in values else None,
        format_func=choices.__getitem__, placeholder="Chọn…", key=key, on_change=take, label_visibility="collapsed",
        disabled=not settles,
    )  # fmt: skip


def _listed(office: Office, reading: TaskReading) -> dict[str, str]:
    """Every task that a line may be about, by its number."""
    version = tasks.book(office).list_on(reading.day) if reading.day else None
    return {task.number: f"{task.number}. {task.text}" for task in version.tasks} if version else {}


def _buttons(office: Office, found: TaskDraft, reading: TaskReading, view: Asked) -> None:
    savable = bool(reading.tasks or reading.lines) and reading.day is not None and not found.change.already
    with st.container(key="buttons", horizontal=True, horizontal_alignment="right", vertical_alignment="bottom"):
        session.ask_person("Người nạp", "task_person")
        if st.button("Bỏ tệp này", key="task_put_away"):
            st.session_state.pop(_DRAFT, None)
            st.rerun()
        if savable and st.button(_save_label(reading), type="primary", key="task_save"):
            _save(found, reading, view)


def _save_label(reading: TaskReading) -> str:
    if reading.kind is TaskFile.LIST:
        return f"Lưu danh sách {words.count(len(reading.tasks))} nhiệm vụ"
    rest = ", bỏ các dòng chưa chọn" if reading.questions else ""
    return f"Lưu tiến độ {words.count(len(reading.lines))} nhiệm vụ{rest}"


def _save(found: TaskDraft, reading: TaskReading, view: Asked) -> None:
    saved = task_importing.save(session.office(), reading, found.data, answers=found.answers)
    st.session_state.pop(_DRAFT, None)
    session.say_once(saved.message)
    asked = {name: value for name, value in st.query_params.to_dict().items() if name != LOAD}
    st.switch_page(site.TASKS.script, query_params=asked)
