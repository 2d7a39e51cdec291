"""Makes the bytes of workbooks for tests, good ones and bad ones, without touching the disk."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

import openpyxl
import xlwt
from openpyxl.worksheet.worksheet import Worksheet

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def xlsx(fill: Callable[[Worksheet], object]) -> bytes:
    """A workbook with one sheet, filled by the function."""
    book = openpyxl.Workbook()
    fill(book.active)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def normal() -> bytes:
    return xlsx(lambda sheet: sheet.append(["Xã Tân Lập", 12.5]))


def zipped(parts: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as target:
        for name, part in parts.items():
            target.writestr(name, part)
    return stream.getvalue()


def package(
    sheet: bytes | str,
    *,
    styles: str = "",
    strings: bytes | str = "",
    sheets: str = '<sheet name="S" sheetId="1" r:id="rId1"/>',
    links: str = "",
    extra: Mapping[str, bytes | str] | None = None,
) -> bytes:
    """An .xlsx written by hand; `sheet` is the whole sheet part."""
    relations = f'<Relationship Id="rId1" Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/>{links}'
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{LINKS}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{sheets}</sheets></workbook>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    if styles:
        relations += f'<Relationship Id="rId8" Type="{LINKS}/styles" Target="styles.xml"/>'
        parts["xl/styles.xml"] = styles
    if strings:
        relations += f'<Relationship Id="rId9" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
        parts["xl/sharedStrings.xml"] = strings
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>'
    return zipped({**parts, **(extra or {})})


def worksheet(data: str, before: str = "", after: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{data}</sheetData>{after}</worksheet>'


STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>'
    '<fonts count="2"><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>'
    '<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="164" fontId="0"/>'
    '<xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>'
)


def xls(fill: Callable[[xlwt.Worksheet], object]) -> bytes:
    book = xlwt.Workbook()
    fill(book.add_sheet("S"))
    return saved_xls(book)


def saved_xls(book: xlwt.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def compound(stream_name: str, size: int = 4096) -> bytes:
    """A compound file whose one stream has this name and no meaning, as Office keeps protected workbooks."""
    free, end, fat = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<LLLLLLLLL", 0, 1, 1, 0, 4096, end, 0, end, 0)
    header += struct.pack("<109L", 0, *[free] * 108)
    sectors = size // 512
    links = [fat, end, *range(3, 2 + sectors), end]
    table = struct.pack("<128L", *links, *[free] * (128 - len(links)))

    def entry(name: str, kind: int, child: int, start: int, length: int) -> bytes:
        text = name.encode("utf-16-le") + b"\0\0"
        row = text.ljust(64, b"\0") + struct.pack("<HBBLLL", len(text), kind, 1, free, free, child)
        return row + bytes(36) + struct.pack("<LQ", start, length)

    folder = entry("Root Entry", 5, 1, end, 0) + entry(stream_name, 2, free, 2, size)
    return header + table + folder.ljust(512, b"\0") + bytes(size)


MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'


def ods(content: str, extra: Mapping[str, bytes | str] | None = None, manifest: str = MANIFEST) -> bytes:
    """An .ods whose spreadsheet element holds `content`."""
    base = "urn:oasis:names:tc:opendocument:xmlns"
    names = {name: f"{base}:{name}:1.0" for name in ("office", "table", "text", "style")}
    names["fo"] = f"{base}:xsl-fo-compatible:1.0"
    names["calcext"] = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
    spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in names.items())
    body = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2">'
    automatic, _, tables = content.rpartition("<!--tables-->")
    body += f"<office:automatic-styles>{automatic}</office:automatic-styles>" if automatic else ""
    body += f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    parts: dict[str, bytes | str] = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": manifest,
        "content.xml": body,
    }
    return zipped({**parts, **(extra or {})})


def record(kind: int, body: bytes) -> bytes:
    """One record of an .xlsb part."""
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(body)
    length = b""
    while True:
        size, low = size >> 7, size & 0x7F
        length += bytes([low | 0x80 if size else low])
        if not size:
            return head + length + body


def wide(text: str) -> bytes:
    return struct.pack("<L", len(text)) + text.encode("utf-16-le")


def xlsb_row(number: int, hidden: bool = False) -> bytes:
    return record(0, struct.pack("<LLHBB", number, 0, 300, 0, 0x10 if hidden else 0) + bytes(5))


def xlsb_cell(kind: int, column: int, body: bytes, style: int = 0) -> bytes:
    return record(kind, struct.pack("<LL", column, style) + body)


def xlsb_sheet(cells: bytes, before: bytes = b"", after: bytes = b"") -> bytes:
    """A sheet's part around these rows and cells."""
    size = record(148, struct.pack("<LLLL", 0, 9, 0, 9))
    return record(129, b"") + size + before + record(145, b"") + cells + record(146, b"") + after + record(130, b"")


def xlsb(sheet: bytes, strings: tuple[str, ...] = ()) -> bytes:
    """An .xlsb with one sheet; `sheet` is the records of its part. Style 1 is 0.0%, style 2 is in .VnTime."""
    book = record(131, b"") + record(143, b"") + record(156, struct.pack("<LL", 0, 1) + wide("rId1") + wide("S"))
    book += record(144, b"") + record(132, b"")
    styles = record(278, b"") + record(615, struct.pack("<L", 1)) + record(44, struct.pack("<H", 164) + wide("0.0%"))
    styles += record(616, b"") + record(611, struct.pack("<L", 2))
    styles += b"".join(record(43, bytes(21) + wide(name)) for name in ("Arial", ".VnTime")) + record(612, b"")
    pairs = ((0, 0), (164, 0), (0, 1))
    styles += record(617, struct.pack("<L", len(pairs)))
    styles += b"".join(record(47, struct.pack("<HHH", 0, *pair) + bytes(10)) for pair in pairs)
    styles += record(618, b"") + record(279, b"")
    texts = record(159, struct.pack("<LL", len(strings), len(strings)))
    texts += b"".join(record(19, b"\0" + wide(text)) for text in strings) + record(160, b"")
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{LINKS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(
            (("worksheet", "worksheets/sheet1.bin"), ("styles", "styles.bin"), ("sharedStrings", "sharedStrings.bin")),
            1,
        )
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{LINKS}/officeDocument" '
            'Target="xl/workbook.bin"/></Relationships>',
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>',
            "xl/worksheets/sheet1.bin": sheet,
            "xl/styles.bin": styles,
            "xl/sharedStrings.bin": texts,
        }
    )
