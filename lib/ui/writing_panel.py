"""The forms in which people write: each opens over the page whose address asks for it, and leaves it as it was."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from lib.core import words
from lib.core.directive import Directive, Subject
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.unit import Kind
from lib.services import directives, notes, statements
from lib.services.office import Office
from lib.services.statements import TEXT_LENGTH
from lib.ui import asked_form, errors, session
from lib.ui.asked_form import NUMBER, Form

_DAY_LENGTH = 20
_SHOWN = 8  # former notes


def directive_forms(office: Office, period: Period, day: date, subject: Subject, responsible: str | None) -> None:
    """Open the form about directives that the address asks for, if it does.

    A new directive is about `subject`, which the form lets one choose where it is empty; `responsible` is the unit it
    offers first.
    """
    form = asked_form.asked()
    if form is Form.DIRECTIVE:
        _give(office, period, day, subject, responsible)
    elif form in (Form.DONE, Form.CORRECT, Form.REOPEN, Form.WITHDRAW):
        asked = st.query_params.get(NUMBER, "")
        one = next((one for one in directives.all(office) if str(one.id) == asked), None)
        if one is None:
            asked_form.leave()
        else:
            _FORMS[form](office, one, day)


def note_form(office: Office, indicator: str, unit: str, period: Period) -> None:
    """Open the form about one figure that the address asks for, if it does."""
    if asked_form.asked() is Form.NOTE:
        _note(office, indicator, unit, period)


@st.dialog("Ghi ý kiến chỉ đạo", width="medium", on_dismiss=asked_form.leave)
def _give(office: Office, period: Period, day: date, subject: Subject, responsible: str | None) -> None:
    plan = office.plan
    with st.form("give", border=False):
        st.text(_about(plan, subject, day) or f"{period.label}, ngày {words.day(day)}")
        said = _text("Nội dung chỉ đạo", "give_text")
        about = subject if subject != Subject() else _subject(plan, day)
        who, until = _who_and_when(plan, day, responsible, None)
        name = session.name_box("Người ghi", "writing_person")
        if _buttons("Ghi ý kiến"):
            _save(name, "Đã ghi ý kiến chỉ đạo.", lambda by: directives.give(
                by, period=period, day=day, subject=about, text=said, responsible=who or "",
                deadline=statements.day(until, day),
            ))  # fmt: skip


@st.dialog("Ghi hoàn thành", width="medium", on_dismiss=asked_form.leave)
def _finish(office: Office, one: Directive, day: date) -> None:
    with st.form("finish", border=False):
        st.text(one.text)
        said = _text("Kết quả thực hiện", "finish_text")
        first = max(day, one.decided_on)
        done = st.text_input("Ngày hoàn thành", words.day(first), max_chars=_DAY_LENGTH, key="finish_day")
        name = session.name_box("Người ghi", "writing_person")
        if _buttons("Ghi hoàn thành"):
            _save(name, "Đã ghi hoàn thành.", lambda by: directives.finish(
                by, one.id, said, statements.day(done, one.decided_on) or first,
            ))  # fmt: skip


@st.dialog("Sửa ý kiến chỉ đạo", width="medium", on_dismiss=asked_form.leave)
def _correct(office: Office, one: Directive, day: date) -> None:
    with st.form("correct", border=False):
        said = _text("Nội dung chỉ đạo", "correct_text", one.text)
        who, until = _who_and_when(office.plan, one.decided_on, one.responsible, one.deadline)
        name = session.name_box("Người sửa", "writing_person")
        if _buttons("Ghi lại"):
            _save(name, "Đã sửa; nội dung trước vẫn còn trong lịch sử.", lambda by: directives.correct(
                by, one.id, text=said, responsible=who or "", deadline=statements.day(until, one.decided_on),
            ))  # fmt: skip


@st.dialog("Mở lại ý kiến chỉ đạo", on_dismiss=asked_form.leave)
def _reopen(office: Office, one: Directive, day: date) -> None:
    _because(one, "Lý do mở lại", "Mở lại", "Đã mở lại.", lambda by, why: directives.reopen(by, one.id, why))


@st.dialog("Rút ý kiến chỉ đạo", on_dismiss=asked_form.leave)
def _withdraw(office: Office, one: Directive, day: date) -> None:
    told = "Đã rút; ý kiến vẫn còn trong lịch sử."
    _because(one, "Lý do rút", "Rút", told, lambda by, why: directives.withdraw(by, one.id, why))


@st.dialog("Nguyên nhân, giải pháp", width="medium", on_dismiss=asked_form.leave)
def _note(office: Office, indicator: str, unit: str, period: Period) -> None:
    plan = office.plan
    standing = notes.of(office, indicator, unit, period)
    with st.form("note", border=False):
        about = Subject(indicator=indicator, unit=unit)
        st.text(f"{_about(plan, about, period.last_day)}, {words.lower_first(period.label)}")
        cause = _text("Nguyên nhân", "note_cause", standing.cause if standing else "", lines=90)
        remedy = _text("Giải pháp", "note_remedy", standing.remedy if standing else "", lines=90)
        until = _day("note_deadline", standing.deadline if standing else None)
        name = session.name_box("Người ghi", "writing_person")
        if _buttons("Ghi"):
            _save(name, "Đã ghi nguyên nhân, giải pháp.", lambda by: notes.write(
                by, indicator=indicator, unit=unit, period=period, cause=cause, remedy=remedy,
                deadline=statements.day(until, period.last_day),
            ))  # fmt: skip
    if standing is not None and standing.period == period and st.button("Rút giải trình này", key="note_withdraw"):
        told = "Đã rút; giải trình vẫn còn trong lịch sử."
        _save(name, told, lambda by: notes.withdraw(by, indicator, unit, period))
    _former_notes(office, indicator, unit)


def _former_notes(office: Office, indicator: str, unit: str) -> None:
    said = notes.history(office, indicator, unit)
    if said:
        st.markdown("**Đã ghi**")
    for one in said[:_SHOWN]:
        parts = ["đã rút"] if one.withdrawn else [part for part in (one.cause, one.remedy) if part]
        st.text(f"{one.period.label}: {' / '.join(parts)}\n{one.person}, {words.moment(one.at)}")


_FORMS: dict[Form, Callable[[Office, Directive, date], None]] = {
    Form.DONE: _finish,
    Form.CORRECT: _correct,
    Form.REOPEN: _reopen,
    Form.WITHDRAW: _withdraw,
}


def _because(one: Directive, label: str, do: str, told: str, act: Callable[[Office, str], object]) -> None:
    with st.form("because", border=False):
        st.text(one.text)
        why = _text(label, "because_text", lines=90)
        name = session.name_box("Người ghi", "writing_person")
        if _buttons(do):
            _save(name, told, lambda by: act(by, why))


def _save(name: str, told: str, act: Callable[[Office], object]) -> None:
    with errors.shown_to_reader():
        act(session.named(name))
        session.name_person(name)
        asked_form.leave()
        session.say_once(told)
        st.rerun()


def _text(label: str, key: str, value: str = "", lines: int = 130) -> str:
    return st.text_area(label, value, max_chars=TEXT_LENGTH, height=lines, key=key)


def _day(key: str, value: date | None) -> str:
    """A deadline as typed; Streamlit's own box for dates is half English."""
    shown = words.day(value) if value else ""
    return st.text_input(
        "Thời hạn (nếu có)", shown, max_chars=_DAY_LENGTH, key=key, placeholder="như 31/10 hoặc 31/10/2023"
    )


def _who_and_when(plan: Plan, day: date, unit: str | None, until: date | None) -> tuple[str | None, str]:
    """The unit that must do it and its deadline as typed, side by side."""
    left, right = st.columns(2)
    with left:
        who = _unit_box(plan, day, "Đơn vị thực hiện", "writing_unit", unit)
    with right:
        return who, _day("writing_deadline", until)


def _unit_box(plan: Plan, day: date, label: str, key: str, unit: str | None) -> str | None:
    codes = _unit_codes(plan, day)
    return st.selectbox(
        label, codes, index=codes.index(unit) if unit in codes else None, key=key, placeholder="Chọn đơn vị…",
        format_func=lambda code: plan.units.get(code, day).name,
    )  # fmt: skip


def _unit_codes(plan: Plan, day: date) -> list[str]:
    """Departments, districts, the province, then communes."""
    kinds = (Kind.DEPARTMENT, Kind.DISTRICT, Kind.PROVINCE, Kind.COMMUNE)
    return [unit.code for kind in kinds for unit in plan.units.of_kind(kind, day)]


def _subject(plan: Plan, day: date) -> Subject:
    """What a directive from the page of all is about: nothing in particular, or what one chooses."""
    left, right = st.columns(2)
    with left:
        indicator = st.selectbox(
            "Về chỉ tiêu (nếu có)", list(plan.indicators), index=None, key="writing_indicator",
            placeholder="Chọn chỉ tiêu…", format_func=lambda code: plan.indicators[code].short_name,
        )  # fmt: skip
    with right:
        unit = _unit_box(plan, day, "Về đơn vị (nếu có)", "writing_about", None)
    return Subject(indicator=indicator, unit=unit)


def _about(plan: Plan, subject: Subject, day: date) -> str:
    parts = []
    if subject.indicator:
        parts.append(plan.indicators[subject.indicator].short_name)
    if subject.unit:
        parts.append(plan.units.get(subject.unit, day).name)
    return ", ".join(parts)


def _buttons(do: str) -> bool:
    return st.form_submit_button(do, type="primary", key="writing_save")
