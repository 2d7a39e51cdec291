"""Briefings of a period as files: Word, PDF, PowerPoint and Excel."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from threading import Lock

from lib.briefing.content import Briefing
from lib.core.errors import DashboardError
from lib.core.period import Period
from lib.services.briefing_content import content
from lib.services.office import Office

Progress = Callable[[float, str], object]
_KEPT = 4


class BriefingError(DashboardError):
    """There is no such briefing, or it could not be written."""

    hint = "Đóng tệp nếu đang mở; kiểm tra thư mục và quyền ghi."


class Format(StrEnum):
    """A kind of file, by its ending."""

    WORD = "docx"
    PDF = "pdf"
    SLIDES = "pptx"
    SHEETS = "xlsx"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def mime(self) -> str:
        return _MIMES[self]


_LABELS = {Format.WORD: "Word", Format.PDF: "PDF", Format.SLIDES: "PowerPoint", Format.SHEETS: "Excel"}
_OFFICE = "application/vnd.openxmlformats-officedocument"
_MIMES = {
    Format.WORD: f"{_OFFICE}.wordprocessingml.document",
    Format.PDF: "application/pdf",
    Format.SLIDES: f"{_OFFICE}.presentationml.presentation",
    Format.SHEETS: f"{_OFFICE}.spreadsheetml.sheet",
}
Files = Mapping[Format, bytes]


class Shelf:
    """The briefings made last, by version of the data and period; threads may share it."""

    def __init__(self) -> None:
        self._made: OrderedDict[tuple[int, str], Files] = OrderedDict()
        self._lock = Lock()

    def take(self, office: Office, period: Period) -> Files | None:
        """The files of the data as they are now; None where they have not been made."""
        with self._lock:
            return self._made.get((office.store.version(), str(period)))

    def make(self, office: Office, period: Period, progress: Progress = lambda share, text: None) -> Files:
        """Make all files and keep them.

        Raises:
            BriefingError, StoreError: see `make`.
        """
        version = office.store.version()  # before the figures are read: newer ones make what is kept out of date
        files = make(office, period, progress=progress)
        with self._lock:
            self._made[version, str(period)] = files
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return files


def make(
    office: Office,
    period: Period,
    formats: tuple[Format, ...] = tuple(Format),
    progress: Progress = lambda share, text: None,
) -> Files:
    """The briefing of a period in some formats; `progress` gets the share done and what comes next.

    Raises:
        BriefingError: the period is not of the plan's year.
        StoreError: the database refuses.
    """
    if period.year != office.plan.year:
        raise BriefingError(
            f"{period.label} không thuộc kế hoạch năm {office.plan.year}.",
            hint=f"Chọn một kỳ của năm {office.plan.year}.",
        )
    steps = len(formats) + 1
    progress(0.0, "Đang tính số liệu")
    briefing = content(office, period)
    made = {}
    for place, one in enumerate(formats, start=1):
        progress(place / steps, f"Đang soạn tệp {one.label}")
        made[one] = writer(one)(briefing)
    progress(1.0, "Đã soạn xong")
    return made


def writer(kind: Format) -> Callable[[Briefing], bytes]:
    """What writes a format. Its library is loaded when it is first wanted: together they take longer than a page."""
    match kind:
        case Format.WORD:
            from lib.briefing.word import word as write_format
        case Format.PDF:
            from lib.briefing.pdf import pdf as write_format
        case Format.SLIDES:
            from lib.briefing.slides import slides as write_format
        case Format.SHEETS:
            from lib.briefing.sheets import sheets as write_format
    return write_format


def file_name(period: Period, kind: Format) -> str:
    return f"bao-cao-cchc-{period}.{kind}"


def write(office: Office, period: Period, target: Path) -> Format:
    """Write one file; its ending says which kind.

    Raises:
        BriefingError: the ending is none of these, the file cannot be written, or see `make`.
        StoreError: the database refuses.
    """
    ending = target.suffix.lower().removeprefix(".")
    if ending not in set(Format):
        known = ", ".join(f".{one}" for one in Format)
        raise BriefingError(f"Không soạn được tệp {target.name}.", hint=f"Đặt đuôi tệp là một trong: {known}.")
    kind = Format(ending)
    made = make(office, period, (kind,))[kind]
    try:
        target.write_bytes(made)
    except OSError as error:
        raise BriefingError(f"Không ghi được tệp {target}.") from error
    return kind
