"""Columns beside the figures that say nothing of the plan make no row dearer, however many they are."""

import sys
from io import BytesIO
from types import FrameType

import openpyxl

from lib.core.unit import Kind
from lib.intake.report import read_report
from lib.plans.folder import load_plan

PLAN = load_plan()
COMMUNES = PLAN.units.of_kind(Kind.COMMUNE)
HEADS = ["STT", "Tháng", "Đơn vị", "Số hồ sơ đã giải quyết", "Số hồ sơ giải quyết đúng hạn", "Tỷ lệ đúng hạn (%)"]
SHORTER, LONGER = 7, 12  # months: beyond the rows that are looked at to tell what a column is


def by_month(months: int, others: int) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Năm 2023")
    sheet.append(["KẾT QUẢ GIẢI QUYẾT HỒ SƠ CÁC XÃ NĂM 2023"])
    sheet.append([*HEADS, *(f"Cột theo dõi {number}" for number in range(1, others + 1))])
    for number in range(months * len(COMMUNES)):
        month, unit = divmod(number, len(COMMUNES))
        counts = (100, 90 + number % 7, 90 + number % 7)
        sheet.append(
            [number + 1, month + 1, COMMUNES[unit].name, *counts, *(number % (7 + at) for at in range(others))]
        )
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def calls(months: int, others: int) -> int:
    """How many functions are called to read a report once what can be remembered is."""
    data, counted = by_month(months, others), 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal counted
        counted += event == "call"

    assert len(read_report("bao-cao.xlsx", data, PLAN).observations) == months * len(COMMUNES)
    sys.setprofile(count)
    try:
        read_report("bao-cao.xlsx", data, PLAN)
    finally:
        sys.setprofile(None)
    return counted


def test_a_row_costs_the_same_beside_forty_columns_of_something_else() -> None:
    alone, among = (calls(LONGER, others) - calls(SHORTER, others) for others in (0, 40))
    assert among <= 1.1 * alone  # a call for each cell would be more than a quarter
