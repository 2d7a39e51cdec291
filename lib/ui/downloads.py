"""Tables as Excel workbooks, made only when asked for."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import streamlit as st

from lib.insight.scorecard import Scorecard
from lib.services.workbooks import Value, table_workbook

if TYPE_CHECKING:
    import pandas as pd

_COLUMNS = (
    ("area_name", "Lĩnh vực"), ("indicator_name", "Chỉ tiêu"), ("unit_name", "Đơn vị"), ("period_label", "Kỳ của số liệu"),
    ("value", "Giá trị (%)"), ("numerator", "Tử số"), ("denominator", "Mẫu số"), ("target", "Mức phải đạt (%)"),
    ("year_target", "Mục tiêu năm (%)"), ("gap", "Còn thiếu (điểm)"), ("change", "Thay đổi (điểm)"),
    ("verdict", "Đánh giá"), ("provenance", "Cách có số liệu"), ("other_definition", "Định nghĩa khác"), ("reason", "Giải thích"),
)  # fmt: skip


def download(title: str, file_name: str, card: Scorecard, table: Callable[[], "pd.DataFrame"]) -> None:
    """A button that gives a scorecard's table as a workbook; `table` is asked for it only when it is pressed."""
    heads = [name for _, name in _COLUMNS]
    download_rows(title, f"{file_name}-{card.period}", heads, lambda: rows_of(table()))


def download_rows(
    title: str, file_name: str, heads: Sequence[str], rows: Callable[[], Iterable[Sequence[Value]]]
) -> None:
    """A button that gives any table as a workbook of one sheet; `rows` are asked for only when it is pressed."""

    def made() -> bytes:
        return table_workbook(title, heads, rows())

    st.download_button(
        "Tải bảng Excel",
        made,
        file_name=f"{file_name}.xlsx",
        key=f"download-{file_name}",
        icon=":material/download:",
        on_click="ignore",
    )


def rows_of(frame: "pd.DataFrame") -> list[list[Value]]:
    """The table's cells for a workbook, missing ones as None."""
    chosen = frame[[column for column, _ in _COLUMNS]].astype(object)
    return chosen.where(chosen.notna(), None).to_numpy().tolist()


def table_download(
    title: str, file_name: str, columns: Sequence[str], rows: Callable[[], Iterable[Sequence[Value]]]
) -> None:
    """A button that gives any table as a workbook; `rows` are made only when it is pressed."""
    st.download_button(
        "Tải bảng Excel",
        lambda: table_workbook(title, columns, rows()),
        file_name=f"{file_name}.xlsx",
        key=f"download-{file_name}",
        icon=":material/download:",
        on_click="ignore",
    )
