"""Tasks along the months: a mark a task, told apart by shape, said in a sentence."""

import re
from datetime import date

import pytest

from lib.charts.task_marks import shape, task_mark, tone
from lib.charts.timeline import TimelineRow, legend, timeline, timeline_alt
from lib.core.task_state import TaskState

DAY = date(2023, 9, 14)
ROWS = [
    TimelineRow(name="Thể chế", months={6: [TaskState.OVERDUE, TaskState.DONE_IN_TIME], 12: [TaskState.NOT_DUE]}),
    TimelineRow(name="<b>Sở & ngành</b>", months={8: [TaskState.OVERDUE] * 9}),
]


def test_every_task_has_a_mark_and_every_text_is_escaped() -> None:
    drawn = timeline(ROWS, 2023, DAY)
    assert len(re.findall("<title>", drawn)) == 12
    assert "<b>" not in drawn
    assert "&lt;b&gt;Sở &amp; ngành" in drawn


def test_the_sentence_says_how_many_and_when() -> None:
    said = "12 nhiệm vụ có hạn trong năm: 1 hoàn thành, 10 quá hạn, hạn vào tháng 6, 8, tính đến 14/9/2023."
    assert timeline_alt(ROWS, DAY) == said
    assert f'aria-label="{said}"' in timeline(ROWS, 2023, DAY)
    assert timeline_alt([], DAY) == "0 nhiệm vụ có hạn trong năm: 0 hoàn thành, 0 quá hạn, tính đến 14/9/2023."


@pytest.mark.parametrize("day", [date(2022, 12, 14), date(2023, 1, 1), date(2023, 12, 31), date(2024, 5, 1)])
def test_a_day_outside_the_year_is_drawn_at_its_edge(day: date) -> None:
    width = float(re.search(r'viewBox="0 0 ([\d.]+) ', timeline(ROWS, 2023, day))[1])
    line = float(re.search(r"M([\d.]+) 20V", timeline(ROWS, 2023, day))[1])
    assert 0 < line <= width


def test_no_two_states_share_a_sign() -> None:
    assert len({shape(state) for state in TaskState}) == len(TaskState)
    assert {tone(state) for state in TaskState} == {"missed", "near", "met", "grey"}
    assert 'aria-hidden="true"' in task_mark(TaskState.OVERDUE)


def test_the_legend_names_the_marks_of_a_year() -> None:
    assert all(state.label in legend() for state in (TaskState.OVERDUE, TaskState.DUE_SOON, TaskState.DONE_LATE))
