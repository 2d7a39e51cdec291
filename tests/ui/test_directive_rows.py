"""The page of directives as a workbook: what is shown, a row a directive."""

from datetime import date

from lib.core.directive import Subject
from lib.services import directives
from lib.services.office import Office
from lib.ui import directives_page_view
from tests.people import by
from tests.ui.conftest import PERIOD

DAY = date(2023, 9, 20)


def test_a_row_says_what_who_and_until_when(empty: Office) -> None:
    directives.give(
        by(empty, "Thư ký"), period=PERIOD, day=DAY, text="=1+1", responsible="SNV", deadline=date(2023, 9, 30),
        subject=Subject(indicator="procedures.satisfaction", unit="061"),
    )  # fmt: skip
    found = directives.all(empty)
    view = directives_page_view.asked(found, PERIOD, DAY, {})
    (row,) = directives_page_view.rows(empty.plan, found, view)
    told = dict(zip(directives_page_view.SHEET, row, strict=True))
    assert told["Đơn vị thực hiện"] == "Sở Nội vụ"
    assert told["Thời hạn"] == date(2023, 9, 30)
    assert told["Tình trạng"] == "Đang thực hiện"
    assert told["Về đơn vị"] == "Huyện Ba Bể"
    assert told["Về chỉ tiêu"] == empty.plan.indicators["procedures.satisfaction"].name
    assert (
        directives_page_view.rows(empty.plan, found, directives_page_view.asked(found, PERIOD, DAY, {"state": "done"}))
        == []
    )
