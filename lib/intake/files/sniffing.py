"""What a file is, by its content; the name says nothing."""

import re
from enum import StrEnum

from lib.intake.files.archive import Archive
from lib.intake.files.compound import BOOKS, stream_names
from lib.intake.files.refusal import damaged, encrypted, other_format

ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_OLD_BOOK = re.compile(rb"\x09[\x00\x02\x04]\x04\x00|\x09[\x02\x04]\x06\x00")
_WEB_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|table|meta|style)\b|MIME-Version:", re.IGNORECASE)
_SPREADSHEET_2003 = re.compile(r"<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet")
_NAMED = (
    (b"%PDF", "Đây là tệp PDF, không phải bảng tính."),
    (b"{\\rtf", "Đây là tệp văn bản (RTF), không phải bảng tính."),
    (b"Rar!", "Đây là tệp nén RAR, không phải bảng tính."),
    (b"7z\xbc\xaf", "Đây là tệp nén 7-Zip, không phải bảng tính."),
    (b"\xff\xd8\xff", "Đây là tệp ảnh, không phải bảng tính."),
    (b"\x89PNG", "Đây là tệp ảnh, không phải bảng tính."),
    (b"GIF8", "Đây là tệp ảnh, không phải bảng tính."),
)


class Kind(StrEnum):
    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"


def kind_of(data: bytes) -> Kind:
    """The kind of a file of at least one byte; CSV stands for any text not seen to be something else.

    Raises:
        Refused: password-protected, or known to be no spreadsheet.
    """
    if data.startswith(ZIP):
        return kind_of_archive(Archive(data))
    if data.startswith(COMPOUND):
        return _kind_of_compound(data)
    for start, message in _NAMED:
        if data.startswith(start):
            raise damaged(message)
    if data.startswith(b"PK") or _OLD_BOOK.match(data):
        raise other_format("Tệp bị hỏng hoặc do phiên bản Excel quá cũ tạo ra nên không đọc được.")
    return Kind.CSV


def kind_of_archive(archive: Archive) -> Kind:
    if "xl/workbook.bin" in archive:
        return Kind.XLSB
    names = archive.names()
    if any(name.startswith("xl/") for name in names) or _says_spreadsheet(archive):
        return Kind.XLSX
    if "content.xml" in archive:
        return Kind.ODS
    if any(name.startswith("word/") for name in names):
        raise damaged("Đây là tệp Word, không phải bảng tính.")
    if any(name.startswith("ppt/") for name in names):
        raise damaged("Đây là tệp trình chiếu, không phải bảng tính.")
    if any(name.endswith((".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv")) for name in names):
        raise damaged("Đây là tệp nén chứa các bảng tính; giải nén rồi nạp từng tệp bên trong.")
    raise damaged()


def _says_spreadsheet(archive: Archive) -> bool:
    """A package need not use Excel's folder."""
    types = archive.read_if_present("[Content_Types].xml")
    return types is not None and b"spreadsheetml." in types


def refuse_markup(text: str) -> None:
    """Refuse web pages and XML that Excel opens under a spreadsheet's name."""
    head = text[:4096].lstrip("\ufeff \t\r\n")
    if head.startswith("<?xml") and _SPREADSHEET_2003.search(head):
        raise other_format("Tệp ở dạng bảng tính XML 2003 nên không đọc được trực tiếp.")
    if _WEB_PAGE.match(head) or (head.startswith("<") and _WEB_PAGE.search(head)):
        raise other_format("Tệp là trang web (HTML) mang tên bảng tính nên không đọc được trực tiếp.")
    if head.startswith("<?xml"):
        raise damaged()


def _kind_of_compound(data: bytes) -> Kind:
    names = stream_names(data)
    if "encryptedpackage" in names:
        raise encrypted()
    if names.isdisjoint(BOOKS):
        raise damaged("Đây là tệp Word, không phải bảng tính.") if "worddocument" in names else damaged()
    return Kind.XLS
