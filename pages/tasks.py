"""Nhiệm vụ: what is overdue and whose it is; one task with its reports; saving lists and reports."""

import streamlit as st

from lib.core.directive import Subject
from lib.core.period import Period
from lib.services import task_tables
from lib.ui import cached, directive_view, downloads, opening, task_panel, task_view, tasks_view, writing_panel
from lib.ui.board import board
from lib.ui.directive_view import Place
from lib.ui.task_address import LOAD, TASK

plan, office = cached.plan(), cached.office()
period = opening.asked_period() or Period.parse(str(plan.year))
day = opening.day_of(period)
view = tasks_view.asked(plan, period, day, st.query_params.to_dict())
book = cached.data().figures.tasks
asked = st.query_params.get(TASK)

if LOAD in st.query_params:
    task_panel.load(office, view)
elif asked is not None:
    one = next((one for one in book.as_of(day) if one.task.number == asked), None)
    version = book.list_on(day)
    if one is None or version is None:
        board(task_view.unknown(asked, view), key="task")
        st.stop()
    card = cached.card(period) if cached.data().periods else None
    decided = [
        order
        for order in cached.directives()
        if order.subject.task == asked and order.given_by(day) and not order.withdrawn
    ]
    place = Place(plan, day, lambda **more: view.at(**{TASK: asked, **more}))
    orders = directive_view.compact(place, decided, empty="Chưa có ý kiến chỉ đạo nào về nhiệm vụ này.")
    board(
        task_view.head(one, view)
        + f'<div class="two">{task_view.facts(plan, one, version, card, period)}{orders}</div>'
        + task_view.reports(plan, one),
        key="task",
    )
    lead = one.task.lead if one.task.lead in plan.units else None
    writing_panel.directive_forms(office, period, day, Subject(task=asked), lead)
else:
    board(lambda: tasks_view.page(plan, book, view, opening.periods_with(period)), key="tasks", made_of=cached.told())
    if book.as_of(day):
        listed = tasks_view.shown(plan, book.as_of(day), view)
        downloads.table_download(
            "Nhiệm vụ", f"nhiem-vu-{day}", task_tables.COLUMNS, lambda: task_tables.rows(plan, listed)
        )
