"""The list of imports as markup."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from lib.plans.folder import load_plan
from lib.store.records import ImportCounts, ImportRecord
from lib.ui import history_view

PLAN = load_plan()
HOSTILE = "<script>alert(1)</script>"
RECORD = ImportRecord(
    id=7, sha256="0" * 64, name="bao_cao.xlsx", size=10, plan=PLAN.id, sender="061", person="Lan",
    at=datetime(2023, 9, 19, 23, 30, tzinfo=UTC), reported_on=None, sample=False, withdrawn_at=None,
    withdrawn_by=None, figures=34, standing=30, errors=0, warnings=2,
)  # fmt: skip
WITHDRAWN = replace(RECORD, id=6, withdrawn_at=datetime(2023, 9, 20, tzinfo=UTC), withdrawn_by="Hoa", standing=0)


def test_the_title_counts_and_tells_the_time_of_vietnam():
    counts = ImportCounts(every=2, withdrawn=1, samples=0)
    assert history_view.title(counts, RECORD) == "Lịch sử nạp: 2 lần, 1 lần đã rút; gần nhất 06:30 ngày 20/9/2023"
    assert history_view.title(ImportCounts(0, 0, 0), None) == "Lịch sử nạp: chưa có lần nào"


def test_an_import_says_who_what_and_how_much_stands():
    card = history_view.import_card(RECORD, PLAN)
    for said in (
        "Lần nạp số 7",
        "Lan, 06:30 ngày 20/9/2023",
        "34 số, 30 đang dùng, 4 đã được lần nạp sau thay",
        "2 lưu ý",
    ):
        assert said in card
    assert "Hoa, 07:00 ngày 20/9/2023" in history_view.import_card(WITHDRAWN, PLAN)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        pytest.param(RECORD, "30 số liệu đang dùng sẽ trở về giá trị trước đó", id="figures stand"),
        pytest.param(replace(RECORD, standing=0), "Không có số liệu nào", id="all were replaced"),
    ],
)
def test_what_withdrawing_would_do_is_said_before(record, said):
    assert said in history_view.consequence(record)


def test_long_histories_have_pages():
    assert [history_view.pages(number) for number in (0, 1, 50, 51, 120)] == [1, 1, 1, 2, 3]
    second = history_view.imports_card([RECORD, WITHDRAWN], PLAN, 2, 3, None)
    assert "Trang 2/3" in second
    assert second.count('<td class="number">7</td>') == 1


def test_names_stay_text():
    record = replace(RECORD, name=HOSTILE, person=HOSTILE, sender=HOSTILE, withdrawn_by=HOSTILE, withdrawn_at=RECORD.at)
    markup = history_view.imports_card([record], PLAN, 1, 1, None) + history_view.import_card(record, PLAN)
    assert "<script" not in markup


def test_what_is_remembered_is_shown_the_way_to():
    assert "3 điều đã ghi nhớ" in history_view.answers_note(3)
    assert history_view.answers_note(0) == ""
