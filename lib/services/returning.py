"""A report that goes back to its sender: the original workbook with every finding marked in it."""

import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from threading import BoundedSemaphore

from lib.core.finding import Finding
from lib.intake.files import frames, limits
from lib.intake.files.watch import Watch
from lib.intake.reading import Reading
from lib.services import history, marking
from lib.services.marks import Order, marks_of
from lib.services.office import Office

MARKED_BYTES = 10 * limits.MEGABYTE
_SECONDS = 60.0
_ANSWER_BYTES = 64 * limits.MEGABYTE
_AT_ONCE = BoundedSemaphore(2)
_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[2]
# Without numpy openpyxl starts at once and needs little memory; none of its numbers come from there.
_START = (
    "import sys; sys.path[:] = sys.argv[1:]; sys.modules['numpy'] = None; from lib.services.marking import main; main()"
)
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_TOO_LARGE = (
    f"Tệp lớn hơn {MARKED_BYTES // limits.MEGABYTE} MB nên không đánh dấu lên bản sao của tệp gốc; "
    "dưới đây là danh sách phát hiện."
)
_FAILED = (
    "Không đánh dấu được lên bản sao của tệp gốc (tệp quá lớn hoặc quá phức tạp); dưới đây là danh sách phát hiện."
)


def marked_workbook(office: Office, reading: Reading, data: bytes) -> bytes:
    """The report as an .xlsx (or .xlsm) file: a first sheet lists the findings, their cells are coloured and commented.

    `data` are the bytes that were read. An .xlsx or .xlsm report keeps its styles and formulas; of any other kind,
    and where openpyxl fails on the file, a workbook is made from the values that were read. A report that is too
    large for both gives the list alone. The first sheet says which it is.
    """
    return _marked(office, reading.name, reading.findings, data)


def marked_import(office: Office, import_id: int) -> bytes | None:
    """The same for a stored import with the findings it was saved with; None for an unknown import."""
    original = history.original(office, import_id)
    if original is None:
        return None
    return _marked(office, original.name, history.findings(office, import_id), original.content)


def file_name(name: str) -> str:
    """What the marked workbook of a report is called; Excel wants .xlsm for one that may hold macros."""
    stem = name.rsplit(".", 1)[0] or "bao-cao"
    return f"{stem}_phat-hien.{'xlsm' if _may_hold_macros(name) else 'xlsx'}"


def _marked(office: Office, name: str, findings: Iterable[Finding], data: bytes) -> bytes:
    order = Order(name=name, macros=_may_hold_macros(name), marks=marks_of(findings, office.plan))
    if len(data) > MARKED_BYTES:
        return marking.listed(order, _TOO_LARGE)
    return _made_apart(order, data) or marking.listed(order, _FAILED)


def _may_hold_macros(name: str) -> bool:
    return name.lower().endswith(".xlsm")


def _made_apart(order: Order, data: bytes) -> bytes | None:
    """The marked workbook out of a process with bounds on time and memory; None if it gave none."""
    asked = BytesIO()
    frames.write(asked, marking.ORDER, marking.packed(order))
    frames.write(asked, marking.FILE, data)
    with _AT_ONCE, tempfile.TemporaryDirectory(prefix="cchc-") as folder:
        try:
            process = _process(folder)
        except OSError:
            _LOG.exception("The marking process could not be started")
            return None
        with process, Watch(process, _SECONDS, limits.WORKER_BYTES) as watch:
            told, trace = process.communicate(asked.getvalue())
    if watch.reason or trace:
        _LOG.warning("Marking a workbook: %s", watch.reason or trace.decode(errors="replace")[-2000:])
    try:
        answer = frames.read(BytesIO(told), _ANSWER_BYTES)
    except frames.Broken:
        return None
    return answer[1] if answer else None


def _process(folder: str) -> subprocess.Popen[bytes]:
    """`folder` takes what openpyxl writes in passing."""
    path = dict.fromkeys([str(_ROOT), *(str(Path(entry).resolve()) for entry in sys.path if entry)])
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return subprocess.Popen(  # noqa: S603 - this program's own interpreter and module
        [sys.executable, "-I", "-S", "-c", _START, *path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=_ROOT,
        env=kept | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
