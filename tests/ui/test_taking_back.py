"""Whatever brings something can be taken back on screen, and then all is as it was before.

A new kind of change gets a row here: how it is made, and what a person presses to take it back.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

import pytest
from streamlit.testing.v1 import AppTest

from lib.core.judgement import Standing
from lib.core.period import Period
from lib.services import directives, history, judgements, notes, sample, task_importing
from lib.services.judgements import Attachment
from lib.services.office import Office
from lib.ui import site
from lib.ui.site import PageEntry
from tests.services import task_files
from tests.ui.conftest import PERIOD, report

GOAL = {"area": "public_finance", "period": "2023-Q3", "write": "judgement", "goal": "G19"}
NOTE = {"indicator": "procedures.online_payment", "unit": "061", "period": "2023-Q3", "write": "note"}


class Way(NamedTuple):
    """A page, what its address asks for, the buttons to press in turn, and what must be written in the box before."""

    page: PageEntry
    view: Mapping[str, str]
    buttons: tuple[str, ...]
    box: str = ""


def standing(office: Office) -> dict[str, Any]:
    """All that pages show as holding now."""
    figures = office.store.figures()
    return {
        "figures": sorted(zip(figures.indicator, figures.unit, figures.period, figures.value, strict=True)),
        "answers": {(one.kind, one.key, one.value) for one in history.remembered(office)},
        "tasks": [one.tasks for one in office.store.tasks.lists(office.plan.year)],
        "progress": [(one.number, one.stage) for one in office.store.tasks.lines(office.plan.year)],
        "directives": [(one.text, one.done_on) for one in directives.all(office) if not one.withdrawn],
        "judgements": [(one.goal, one.standing, one.sha256) for one in judgements.current(office, PERIOD).values()],
        "notes": [(key, one.cause) for key, one in notes.current(office, PERIOD).items()],
    }


def newest_import(office: Office) -> Way:
    return Way(site.HISTORY, {"import": str(office.store.imports()[0].id)}, ("withdraw", "confirm"))


def a_report(office: Office) -> Way:
    """Other figures of the same quarter, and an answer that is remembered."""
    office.store.save(replace(report("Sửa.xlsx", PERIOD, 60.0, day=3), columns={"tỷ lệ": "procedures.on_time|rate"}))
    return newest_import(office)


def new_figures(office: Office) -> Way:
    office.store.save(report("Tháng 8.xlsx", Period.parse("2023-08"), 10.0, day=4))
    return newest_import(office)


def a_list_of_tasks(office: Office) -> Way:
    data = task_files.task_list(
        *task_files.TASKS[:2], dated="(Kèm theo Quyết định số 40/QĐ-UBND ngày 01 tháng 7 năm 2023)"
    )
    task_importing.save(office, task_importing.read(office, "danh-sach.xlsx", data), data)
    return newest_import(office)


def progress(office: Office) -> Way:
    data = task_files.progress((2, task_files.INSPECT, "Đã hoàn thành", "5/9/2023"))
    task_importing.save(office, task_importing.read(office, "tien-do.xlsx", data), data)
    return newest_import(office)


def the_sample(office: Office) -> Way:
    office.store.save(report("Mẫu.xlsx", PERIOD, 70.0, day=5, sample=True))
    return Way(site.HISTORY, {}, ("withdraw_sample", "confirm"))


def a_judgement(office: Office) -> Way:
    judgements.judge(
        office,
        goal="G19",
        period=PERIOD,
        standing=Standing.MET,
        evidence="Kết luận.",
        file=Attachment("a.pdf", b"%PDF"),
    )
    return Way(site.AREA, GOAL, ("judge_withdraw",))


def a_note(office: Office) -> Way:
    notes.write(office, indicator="procedures.online_payment", unit="061", period=PERIOD, cause="Thiếu máy.", remedy="")
    return Way(site.INDICATOR, NOTE, ("note_withdraw",))


def given(office: Office) -> int:
    return directives.give(office, period=PERIOD, day=PERIOD.last_day, text="Rà soát.", responsible="SNV").id


def form(name: str, number: int) -> dict[str, str]:
    return {"period": "2023-Q3", "write": name, "number": str(number)}


def a_directive(office: Office) -> Way:
    return Way(site.DIRECTIVES, form("withdraw", given(office)), ("writing_save",), "because_text")


def a_finished_directive(office: Office) -> Way:
    number = directives.all(office)[0].id
    directives.finish(office, number, "Xong.", date(2023, 10, 9))
    return Way(site.DIRECTIVES, form("reopen", number), ("writing_save",), "because_text")


@pytest.mark.parametrize(
    "change",
    [
        a_report, new_figures, a_list_of_tasks, progress, the_sample, a_judgement, a_note, a_directive,
        a_finished_directive,
    ],
    ids=lambda change: change.__name__.replace("_", " "),
)  # fmt: skip
def test_what_was_brought_can_be_taken_back_on_screen(office: Office, change: Callable[[Office], Way]) -> None:
    data = task_files.task_list()
    task_importing.save(office, task_importing.read(office, "danh-sach.xlsx", data), data)
    given(office)
    before = standing(office)
    way = change(office)
    assert standing(office) != before
    page = AppTest.from_file(str(site.FRAME), default_timeout=60)
    page.switch_page(str(way.page.script))
    for name, value in way.view.items():
        page.query_params[name] = value
    page.run()
    if way.box:
        page.text_area(key=way.box).input("Ghi nhầm.")
    for number, _ in enumerate(way.buttons, start=1):
        # A browser keeps a dialog open by itself; here the button that opened it is pressed along.
        for button in way.buttons[:number]:
            page.button(key=button).click()
        page.run()
    assert not page.exception
    assert standing(office) == before
    assert not sample.stands(office)


def test_what_was_taken_back_can_be_brought_again(office: Office) -> None:
    a_report(office)
    with_it = standing(office)
    record = office.store.imports()[0]
    history.withdraw(office, record.id)
    original = history.original(office, record.id)
    assert original is not None
    office.store.save(replace(report("Sửa.xlsx", PERIOD, 60.0, day=3), columns={"tỷ lệ": "procedures.on_time|rate"}))
    assert standing(office) == with_it
