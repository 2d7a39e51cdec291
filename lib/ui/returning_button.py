"""The button that gives a report as it goes back to its sender."""

from collections.abc import Callable, Iterable

import streamlit as st

from lib.core.finding import Finding, Severity
from lib.core.text import file_name
from lib.services import returning

_HELP = "Bản sao của tệp, ô có lỗi được tô màu và ghi chú cách sửa, để gửi lại đơn vị."


def marked(made: Callable[[], bytes], name: str, findings: Iterable[Finding], key: str) -> None:
    """A button for a report in which something is to be put right; the workbook is made when it is pressed."""
    if all(found.severity is Severity.INFO for found in findings):
        return
    st.download_button(
        "Tải tệp đã đánh dấu",
        made,
        file_name=file_name(returning.file_name(name)),
        mime="application/octet-stream",
        key=key,
        help=_HELP,
        on_click="ignore",
        icon=":material/assignment_return:",
    )
