"""The sample reports, imported as any other report would be, and taken back all at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lib.core.account import Actor, Right
from lib.core.errors import StoreError
from lib.services import permission, sample_register
from lib.services.office import Office
from lib.services.settings import ROOT

if TYPE_CHECKING:
    from lib.services.importing import Saved

SAMPLE = ROOT / "sample_data"
PERSON = "Dữ liệu mẫu"
_REGISTER = "register.json"
_WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"}


def load_sample(
    office: Office,
    *,
    progress: Callable[[float, str], object] = lambda share, text: None,
    folder: Path = SAMPLE,
) -> "tuple[Saved, ...]":
    """Import the certain figures of every sample workbook, and what people say of them, in nobody's name.

    `progress` gets the share done and the file's name.

    Raises:
        NotAllowed: only officers and administrators load the sample.
        StoreError: there is no sample workbook, or the database refuses; what was imported before stays.
    """
    from lib.services import importing  # every page asks whether a sample stands; few load what reads

    permission.require(office, Right.SAMPLE)
    # What the sample says is said in all roles. The store stays signed by who loads it.
    office = replace(office, actor=Actor(name=PERSON, role=None, origin=office.actor.origin))
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _WORKBOOKS)
    if not files:
        raise StoreError("Không có tệp dữ liệu mẫu nào.", hint=f"Chép các tệp mẫu vào {folder}.")
    done = []
    for number, path in enumerate(files):
        progress(number / len(files), path.name)
        data = path.read_bytes()
        reading = importing.read(office, path.name, data)
        if reading.task_sheet and not reading.observations:
            done.append(_tasks(office, path.name, data))
        else:
            done.append(importing.save(office, reading, data))
    if (folder / _REGISTER).is_file():
        sample_register.load(office, folder / _REGISTER)
    progress(1.0, "")
    return tuple(done)


def stands(office: Office) -> bool:
    """Whether anything made up is still in use: a report, or something said."""
    return office.store.has_samples() or sample_register.stands(office)


def withdraw_sample(office: Office) -> int:
    """Take back every import of made-up figures and what was said with them, all or none; answers how many imports.

    Raises:
        NotAllowed: only officers and administrators take the sample back.
        StoreError: the database refuses; nothing was changed.
    """
    permission.require(office, Right.SAMPLE)
    return office.store.withdraw_sample(office.actor.name, datetime.now(UTC))


def _tasks(office: Office, name: str, data: bytes) -> "Saved":
    from lib.services import task_importing
    from lib.services.importing import Saved

    saved = task_importing.save(office, task_importing.read(office, name, data), data)
    return Saved(
        import_id=saved.import_id, new=0, changed=0, same=0, already=saved.import_id is None, contradictory=(),
        message=saved.message,
    )  # fmt: skip
