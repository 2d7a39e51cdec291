"""The form in which a person judges a goal, with what was said of it before and the files laid beside it."""

import streamlit as st

from lib.core import words
from lib.core.account import Right
from lib.core.judgement import Judgement, Standing
from lib.core.period import Period
from lib.core.plan import Goal
from lib.core.text import file_name
from lib.services import judgements
from lib.services.judgements import FILE_BYTES, Attachment
from lib.services.office import Office
from lib.services.statements import TEXT_LENGTH
from lib.ui import asked_form, errors, session
from lib.ui.asked_form import GOAL, Form

SHOWN = 8  # former judgements; each may bring a button for its file


def judgement_form(office: Office, period: Period) -> None:
    """Open the form about one goal that the address asks for, if it does."""
    if asked_form.asked() is not Form.JUDGEMENT:
        return
    wanted = st.query_params.get(GOAL)
    goal = next((one for one in office.plan.goals if one.id == wanted and one.indicator is None), None)
    if goal is None:
        asked_form.leave()
    else:
        _judge(office, goal, period)


@st.dialog("Đánh giá mục tiêu", width="medium", on_dismiss=asked_form.leave)
def _judge(office: Office, goal: Goal, period: Period) -> None:
    if not session.actor().may(Right.JUDGE):
        st.text(goal.text)
        _former(office, goal)
        return
    standing = judgements.current(office, period).get(goal.id)
    with st.form("judge", border=False):
        st.text(f"{goal.text}\n{period.label}")
        chosen = st.radio(
            "Kết quả", list(Standing), index=list(Standing).index(standing.standing) if standing else None,
            format_func=lambda one: one.label, horizontal=True, key="judge_standing",
        )  # fmt: skip
        said = st.text_area("Minh chứng", max_chars=TEXT_LENGTH, height=110, key="judge_evidence")
        file = st.file_uploader(
            f"Tệp minh chứng (nếu có, đến {FILE_BYTES // 1024**2} MB)", key="judge_file",
            max_upload_size=FILE_BYTES // 1024**2,
        )  # fmt: skip
        name = session.name_box("Người đánh giá", "judge_person")
        if st.form_submit_button("Ghi đánh giá", type="primary", key="judge_save"):
            if chosen is None:
                st.error("**Chưa chọn kết quả.**\n\nChọn Đạt, Đang thực hiện hoặc Chưa đạt.")
            else:
                laid = Attachment(file.name, file.getvalue()) if file else None
                _save(goal, period, chosen, said, name, laid)
    if (
        standing is not None
        and standing.period == period
        and st.button("Rút đánh giá của kỳ này", key="judge_withdraw")
    ):
        _withdraw(goal, period, name)
    _former(office, goal)


def _withdraw(goal: Goal, period: Period, name: str) -> None:
    with errors.shown_to_reader():
        judgements.withdraw(session.named(name), goal.id, period)
        session.name_person(name)
        asked_form.leave()
        session.say_once("Đã rút; đánh giá vẫn còn trong lịch sử.")
        st.rerun()


def _save(goal: Goal, period: Period, standing: Standing, said: str, name: str, file: Attachment | None) -> None:
    with errors.shown_to_reader():
        judgements.judge(session.named(name), goal=goal.id, period=period, standing=standing, evidence=said, file=file)
        session.name_person(name)
        asked_form.leave()
        session.say_once(f"Đã ghi đánh giá: {words.lower_first(standing.label)}.")
        st.rerun()


def _former(office: Office, goal: Goal) -> None:
    said = judgements.history(office, goal.id)
    if not said:
        return
    st.markdown("**Đã đánh giá**")
    for number, one in enumerate(said[:SHOWN]):
        st.text(_line(one))
        if one.sha256 is not None and not one.withdrawn:
            _file_button(office, one, number)
    if len(said) > SHOWN:
        st.text(f"và {words.count(len(said) - SHOWN)} lần trước đó")


def _line(one: Judgement) -> str:
    what = "rút đánh giá" if one.withdrawn else one.standing.label
    proof = f"\n{one.evidence}" if one.evidence and not one.withdrawn else ""
    file = f"\nTệp: {one.file_name}" if one.file_name and not one.withdrawn else ""
    return f"{one.period.label}: {what}. {one.person}, {words.moment(one.at)}{proof}{file}"


def _file_button(office: Office, one: Judgement, number: int) -> None:
    def content() -> bytes:
        return judgements.evidence(office, one.sha256 or "") or b""

    # Streamlit reads a button's words as Markdown: the name of the file stands in the line above.
    st.download_button(
        "Tải tệp minh chứng", content, file_name=file_name(one.file_name or ""), mime="application/octet-stream",
        key=f"evidence_{number}", on_click="ignore", icon=":material/attach_file:",
    )  # fmt: skip
