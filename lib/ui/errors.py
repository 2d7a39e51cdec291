"""Errors as the reader sees them: a sentence and what to do, or a number to pass on."""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from lib.charts.svg import text
from lib.core.errors import DashboardError

_log = logging.getLogger(__name__)


@contextmanager
def shown_to_reader() -> Iterator[None]:
    """Turn an explained error into its sentence and hint; anything else passes on."""
    try:
        yield
    except DashboardError as error:
        tell(error)


def tell(error: DashboardError) -> None:
    """Show an error's sentence and hint, which may quote what somebody wrote: Streamlit's own box reads Markdown."""
    st.html(f'<div class="told-error" role="alert"><b>{text(str(error))}</b><span>{text(error.hint)}</span></div>')


def report_bug(error: Exception) -> bool:
    """Log an unexpected error under a reference number and show only the number; an explained one is shown as ever."""
    if isinstance(error, DashboardError):
        tell(error)
        return True
    reference = secrets.token_hex(3).upper()
    _log.error("page failed, reference %s", reference, exc_info=error)
    st.error(
        f"**Trang này gặp lỗi. Số liệu đã lưu không bị ảnh hưởng.**\n\n"
        f"Tải lại trang; nếu vẫn lỗi, báo quản trị hệ thống mã số **{reference}**."
    )
    return True
