"""Whether this process can serve: its database answers, has the program's tables, and the disk has room."""

import os
import shutil
from pathlib import Path
from typing import NamedTuple

from lib.core.errors import DashboardError
from lib.services.office import Office
from lib.store import schema

LEAST_FREE = 256 * 1024 * 1024
"""Bytes: eight of the largest reports."""


class Part(NamedTuple):
    """`fault` is a sentence without addresses, names or secrets; None where all is well."""

    name: str
    fault: str | None


def parts(office: Office) -> tuple[Part, ...]:
    """Every part with its fault; what could not be looked at because another part failed says so."""
    return (*_database(office), Part("disk", _disk(office.settings.data_folder)))


def _database(office: Office) -> tuple[Part, Part]:
    try:
        revision = office.store.revision()
    except DashboardError as error:
        return Part("database", str(error)), Part("schema", "Không xem được: cơ sở dữ liệu không trả lời.")
    return Part("database", None), Part("schema", _schema(revision))


def _schema(revision: str | None) -> str | None:
    if revision == schema.REVISION:
        return None
    return f"Bảng ở phiên bản {revision or 'trống'}, chương trình cần {schema.REVISION}."


def _disk(folder: Path) -> str | None:
    # With PostgreSQL the folder is made when the first plan is loaded.
    place = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        return "Không xem được ổ đĩa của thư mục dữ liệu."
    if free < LEAST_FREE:
        return f"Ổ đĩa của thư mục dữ liệu còn {free // 2**20} MB, cần ít nhất {LEAST_FREE // 2**20} MB."
    return None if os.access(place, os.W_OK) else "Thư mục dữ liệu không cho ghi."
