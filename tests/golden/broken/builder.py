"""Broken and useless uploads, built in code: what an office sends by mistake, with the code that should name it.

`build(folder)` writes them all; `BROKEN` holds name, bytes and the finding code expected of the reader.
"""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook

_WEB_PAGE = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Đăng nhập</title></head>"
    "<body><h1>Phiên làm việc đã hết hạn</h1><p>Đề nghị đăng nhập lại để tải tệp.</p></body></html>"
)
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")


class Broken(NamedTuple):
    """`code` is the finding code that says why the file gives no figure."""

    name: str
    make: Callable[[], bytes]
    code: str


def _workbook(rows: list[list[object]]) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


def empty() -> bytes:
    return b""


def truncated() -> bytes:
    """A workbook whose download broke off: the zip's directory at the end is missing."""
    whole = _workbook([["TT", "Đơn vị", "Tỷ lệ (%)"], *([number, f"Xã số {number}", 90] for number in range(200))])
    return whole[: len(whole) // 2]


def web_page() -> bytes:
    """A log-in page saved under the name of the report."""
    return _WEB_PAGE.encode()


def other_zip() -> bytes:
    """A zip of scanned pages renamed to .xlsx."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr("trang-1.jpg", b"\xff\xd8\xff\xe0" + bytes(64))
    return raw.getvalue()


def random_bytes() -> bytes:
    return bytes((73 * place * place + 11) % 251 for place in range(4096))


def encrypted() -> bytes:
    """As much of a password-protected workbook as tells what it is: an OLE file with an EncryptedPackage stream."""
    header = _COMPOUND + bytes(16) + bytes.fromhex("3e000300feff0900060000000000000000000000")
    header += (1).to_bytes(4, "little") + (1).to_bytes(4, "little") + bytes(4) + (4096).to_bytes(4, "little")
    header += b"\xfe\xff\xff\xff" + bytes(4) + b"\xfe\xff\xff\xff" + bytes(4) + bytes(4) + b"\xff\xff\xff\xff" * 108
    table = (b"\xfd\xff\xff\xff" + b"\xfe\xff\xff\xff").ljust(512, b"\xff")
    entries = b"".join(_entry(name, kind) for name, kind in (("Root Entry", 5), ("EncryptedPackage", 2)))
    return header + table + entries.ljust(512, b"\0")


def _entry(name: str, kind: int) -> bytes:
    label = f"{name}\0".encode("utf-16-le")
    links = b"\xff\xff\xff\xff" * 2 + ((1).to_bytes(4, "little") if kind == 5 else b"\xff\xff\xff\xff")
    head = label.ljust(64, b"\0") + len(label).to_bytes(2, "little") + bytes([kind, 1]) + links
    return head.ljust(116, b"\0") + b"\xfe\xff\xff\xff" + bytes(8)


def no_cells() -> bytes:
    return _workbook([])


def letter() -> bytes:
    """Sentences only: no table at all."""
    return _workbook([["Kính gửi: Sở Nội vụ"], ["Đơn vị sẽ gửi báo cáo vào tuần sau."]])


def other_subject() -> bytes:
    """A proper table of units, but about rain."""
    names = ("Huyện Ba Bể", "Huyện Chợ Đồn", "Huyện Na Rì", "Huyện Bạch Thông")
    rows: list[list[object]] = [["LƯỢNG MƯA QUÝ III NĂM 2023"], ["TT", "Địa phương", "Lượng mưa (mm)", "Số ngày mưa"]]
    return _workbook([*rows, *([number, name, 310 + number, 20 + number] for number, name in enumerate(names, 1))])


BROKEN = (
    Broken("rong.xlsx", empty, "empty_file"),
    Broken("dut_giua_chung.xlsx", truncated, "unreadable_file"),
    Broken("trang_dang_nhap.xls", web_page, "unreadable_file"),
    Broken("anh_quet.xlsx", other_zip, "unreadable_file"),
    Broken("hong.xlsx", random_bytes, "unreadable_file"),
    Broken("co_mat_khau.xlsx", encrypted, "encrypted_file"),
    Broken("khong_co_o_nao.xlsx", no_cells, "empty_file"),
    Broken("cong_van.xlsx", letter, "no_table"),
    Broken("luong_mua.xlsx", other_subject, "no_indicator"),
)


def build(folder: Path) -> tuple[Path, ...]:
    """Write every broken file below `folder`."""
    made = []
    for broken in BROKEN:
        path = folder / broken.name
        path.write_bytes(broken.make())
        made.append(path)
    return tuple(made)
