"""Errors as the reader sees them: a sentence and what to do, or a number to pass on."""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from lib.core.errors import DashboardError

_log = logging.getLogger(__name__)


@contextmanager
def shown_to_reader() -> Iterator[None]:
    """Turn an explained error into its sentence and hint; anything else passes on."""
    try:
        yield
    except DashboardError as error:
        _explain(error)


def report_bug(error: Exception) -> bool:
    """Log an unexpected error under a reference number and show only the number; an explained one is shown as ever."""
    if isinstance(error, DashboardError):
        _explain(error)
        return True
    reference = secrets.token_hex(3).upper()
    _log.error("page failed, reference %s", reference, exc_info=error)
    st.error(
        f"**Trang này gặp lỗi. Số liệu đã lưu không bị ảnh hưởng.**\n\n"
        f"Tải lại trang; nếu vẫn lỗi, báo quản trị hệ thống mã số **{reference}**."
    )
    return True


def _explain(error: DashboardError) -> None:
    st.error(f"**{error}**\n\n{error.hint}")
