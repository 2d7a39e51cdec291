"""Files that are broken, mislabelled or made to harm: each is refused in words, in time, and the next file is read."""

import io
import logging
import os
import random
import struct
import time
import zipfile
import zlib

import openpyxl
import pytest

from lib.core.finding import Code
from lib.intake.files import limits
from lib.intake.files.workbook import Refused, read_workbook
from tests.intake_files import workbook_bytes as make

SECONDS = 10
ROUNDS = int(os.environ.get("CCHC_FUZZ", "40"))


@pytest.fixture(autouse=True)
def no_bug_hides_behind_a_refusal(caplog):
    """What the reading process did not expect is refused too, but logged as an error."""
    yield
    assert not [entry for entry in caplog.records if entry.levelno >= logging.ERROR]


def read_or_refuse(data: bytes) -> Code | None:
    """None if it was read; the code if it was refused in Vietnamese words, with a hint, in time."""
    start = time.monotonic()
    refusal = None
    try:
        read_workbook("", data)
    except Refused as refused:
        refusal = refused
    assert time.monotonic() - start < SECONDS
    if refusal is None:
        return None
    assert str(refusal).endswith(".")
    assert refusal.hint
    return refusal.code


def cells(*written: str) -> str:
    return make.worksheet("".join(written))


def number(place: str) -> str:
    row = "".join(filter(str.isdigit, place))
    return f'<row r="{row}"><c r="{place}"><v>1</v></c></row>'


def many_sheets(count: int) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    for _ in range(count):
        book.create_sheet()
    return make.saved(book)


def sheets_sharing_one_part(count: int) -> bytes:
    sheets = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, count + 1))
    return make.package(cells(number("A1")), sheets=sheets)


def shared_string_used_often() -> bytes:
    text = "x" * 1_000_000
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 5001))
    return make.package(make.worksheet(rows), strings=f'<sst xmlns="{make.MAIN}"><si><t>{text}</t></si></sst>')


def overlapping_parts() -> bytes:
    data = make.zipped({"xl/workbook.xml": "a" * 1000, "xl/b.xml": "b" * 1000})
    directory = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    return data[: directory + 42] + struct.pack("<L", 0) + data[directory + 46 :]


def lying_size() -> bytes:
    data = make.package(cells(*(number(f"A{n}") for n in range(1, 3000))))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    return data.replace(struct.pack("<L", size), struct.pack("<L", 100))


def twice_the_same_name() -> bytes:
    data = make.zipped({"xl/workbook.xml": "a", "xl/workbooq.xml": "b"})
    return data.replace(b"workbooq", b"workbook")


def encrypted_entries() -> bytes:
    data = bytearray(make.normal())
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


def old_book_with_filepass() -> bytes:
    bof = struct.pack("<HHHHHHLL", 0x809, 16, 0x600, 5, 0, 0, 0, 0)
    stream = bof + struct.pack("<HHH", 0x2F, 2, 0) + struct.pack("<HH", 0x0A, 0)
    return make.compound("Workbook")[:-4096] + stream.ljust(4096, b"\0")


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
PLAIN = cells(number("A1"))
ODS_START = '<table:table table:name="S"><table:table-row'
ODS_CELL = '<table:table-cell office:value-type="float" office:value="1"'
ODS_END = "</table:table-row></table:table>"

CASES = [
    pytest.param(lambda: b"", Code.EMPTY_FILE, id="nothing at all"),
    pytest.param(lambda: b"\xef\xbb\xbf\r\n", Code.EMPTY_FILE, id="text of a mark and a line break"),
    pytest.param(lambda: make.saved(openpyxl.Workbook()), Code.EMPTY_FILE, id="workbook without a cell"),
    pytest.param(lambda: make.compound("EncryptedPackage"), Code.ENCRYPTED_FILE, id="protected by a password"),
    pytest.param(old_book_with_filepass, Code.ENCRYPTED_FILE, id="old workbook protected by a password"),
    pytest.param(encrypted_entries, Code.ENCRYPTED_FILE, id="zip protected by a password"),
    pytest.param(
        lambda: make.ods(f"{ODS_START}>{ODS_CELL}/>{ODS_END}", manifest="<m><encryption-data/></m>"),
        Code.ENCRYPTED_FILE,
        id="ods protected by a password",
    ),
    pytest.param(lambda: b"x" * (limits.FILE_BYTES + 1), Code.TOO_LARGE, id="larger than a file may be"),
    pytest.param(lambda: b"<html><table><tr><td>1</td></tr></table></html>", Code.UNREADABLE_FILE, id="web page as .xls"),
    pytest.param(
        lambda: b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
        Code.UNREADABLE_FILE,
        id="XML of 2003",
    ),
    pytest.param(lambda: b"%PDF-1.7\n%\xe2\xe3", Code.UNREADABLE_FILE, id="PDF"),
    pytest.param(lambda: make.zipped({"word/document.xml": "<w/>"}), Code.UNREADABLE_FILE, id="Word document"),
    pytest.param(lambda: make.compound("WordDocument"), Code.UNREADABLE_FILE, id="old Word document"),
    pytest.param(lambda: make.zipped({"a.xlsx": make.normal()}), Code.UNREADABLE_FILE, id="zip of workbooks"),
    pytest.param(lambda: random.Random(7).randbytes(50_000), Code.UNREADABLE_FILE, id="random bytes"),
    pytest.param(lambda: b'a,"b\n' + b"c,d\n" * 60_000, Code.UNREADABLE_FILE, id="quote never closed"),
    pytest.param(lambda: make.package(make.worksheet("").encode() + b" " * (60 << 20)), Code.TOO_LARGE, id="60 MB of spaces"),
    pytest.param(lambda: make.package(b" " * (110 << 20)), Code.TOO_LARGE, id="part of 110 MB"),
    pytest.param(lying_size, Code.UNREADABLE_FILE, id="entry larger than it says"),
    pytest.param(overlapping_parts, Code.UNREADABLE_FILE, id="entries over one another"),
    pytest.param(twice_the_same_name, Code.UNREADABLE_FILE, id="two entries of one name"),
    pytest.param(
        lambda: make.zipped({"xl/workbook.xml": "a", "XL/Workbook.xml": "b"}), Code.UNREADABLE_FILE, id="names differ by case"
    ),
    pytest.param(
        lambda: make.zipped({f"xl/{n}": "" for n in range(limits.ENTRIES + 1)}), Code.TOO_LARGE, id="thousands of entries"
    ),
    pytest.param(lambda: many_sheets(limits.SHEETS + 1), Code.TOO_LARGE, id="hundreds of sheets"),
    pytest.param(lambda: sheets_sharing_one_part(10_000), Code.TOO_LARGE, id="10,000 sheets of one part"),
    pytest.param(lambda: sheets_sharing_one_part(3), Code.UNREADABLE_FILE, id="sheets that share a part"),
    pytest.param(shared_string_used_often, Code.TOO_LARGE, id="long text used 5,000 times"),
    pytest.param(
        lambda: make.package(PLAIN, strings=f'<sst xmlns="{make.MAIN}" uniqueCount="4294967295"/>'), None, id="absurd count of texts"
    ),
    pytest.param(lambda: make.package(cells(number("A1"), number("XFD1048576"))), Code.TOO_LARGE, id="two corners of a sheet"),
    pytest.param(lambda: make.package(cells(number("ZZZ1"))), Code.UNREADABLE_FILE, id="column beyond XFD"),
    pytest.param(lambda: make.package(cells(number("A1048577"))), Code.UNREADABLE_FILE, id="row beyond the last"),
    pytest.param(lambda: make.package(cells(number("ZZZZZZZZ99999999999"))), Code.UNREADABLE_FILE, id="reference of any length"),
    pytest.param(
        lambda: make.package(make.worksheet(number("A1"), '<dimension ref="A1:XFD1048576"/>')), None, id="only the dimension is huge"
    ),
    pytest.param(
        lambda: make.package(make.worksheet(number("A1"), after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
        None,
        id="everything merged",
    ),
    pytest.param(
        lambda: make.package(
            make.worksheet(number("A1"), '<cols><col min="1" max="99999999999" hidden="1"/></cols>')
        ),
        None,
        id="hidden columns without end",
    ),
    pytest.param(lambda: make.package(BOMB + PLAIN), Code.UNREADABLE_FILE, id="entities in a sheet"),
    pytest.param(lambda: make.package(PLAIN, strings=OUTSIDE + "<sst>&a;</sst>"), Code.UNREADABLE_FILE, id="entity of a file"),
    pytest.param(lambda: make.package(PLAIN, styles=BOMB + make.STYLES), Code.UNREADABLE_FILE, id="entities in styles"),
    pytest.param(lambda: make.package("<worksheet"), Code.UNREADABLE_FILE, id="XML broken off"),
    pytest.param(lambda: make.package(PLAIN, links="<Relationship"), Code.UNREADABLE_FILE, id="relations broken off"),
    pytest.param(lambda: make.ods(f'{ODS_START} table:number-rows-repeated="1048576">{ODS_CELL} table:number-columns-repeated="16384"/>{ODS_END}'), Code.TOO_LARGE, id="ods: a cell repeated over the sheet"),
    pytest.param(lambda: make.ods(f'{ODS_START} table:number-rows-repeated="4294967295">{ODS_CELL}/>{ODS_END}'), Code.UNREADABLE_FILE, id="ods: rows without end"),
    pytest.param(lambda: make.ods(f'{ODS_START}>{ODS_CELL}><text:p><text:s text:c="2000000000"/></text:p></table:table-cell>{ODS_END}'), Code.TOO_LARGE, id="ods: two thousand million spaces"),
    pytest.param(lambda: make.xlsb(make.xlsb_sheet(make.xlsb_row(5_000_000))), Code.UNREADABLE_FILE, id="xlsb: row beyond the last"),
    pytest.param(lambda: make.xlsb(b"\x05\xff\xff\xff\x7f"), Code.UNREADABLE_FILE, id="xlsb: record of 256 MB"),
    pytest.param(
        lambda: make.xlsb(
            make.xlsb_sheet(
                b"".join(
                    make.xlsb_row(row) + make.xlsb_cell(5, column, struct.pack("<d", 1))
                    for row, column in ((0, 0), (1_048_575, 16_383))
                )
            )
        ),
        Code.TOO_LARGE,
        id="xlsb: two corners",
    ),
    pytest.param(lambda: make.xls(lambda s: [s.write(0, 0, 1), s.write(65535, 255, 1)]), Code.TOO_LARGE, id="xls: two corners"),
    pytest.param(lambda: make.compound("Workbook"), Code.UNREADABLE_FILE, id="xls: no records"),
    pytest.param(
        lambda: make.xls(lambda s: s.write(0, 0, 1))[:44] + b"\xff" * 36 + make.xls(lambda s: s.write(0, 0, 1))[80:],
        Code.UNREADABLE_FILE,
        id="xls: sector numbers without sense",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("data", "code"), CASES)
def test_each_is_answered_in_time_and_the_next_file_is_read(data, code):
    assert read_or_refuse(data()) == code
    assert read_workbook("", make.normal()).sheets[0].rows[0][1] == 12.5


GOOD = {
    "xlsx": make.normal(),
    "xls": make.xls(lambda sheet: [sheet.write(row, row % 5, f"Xã {row}") for row in range(40)]),
    "ods": make.ods(f'{ODS_START}>{ODS_CELL}/>{ODS_END}'),
    "xlsb": make.xlsb(make.xlsb_sheet(make.xlsb_row(0) + make.xlsb_cell(5, 1, struct.pack("<d", 0.5)))),
    "csv": "Đơn vị;Tỷ lệ\nXã Tân Lập;92,5\n".encode(),
}  # fmt: skip


@pytest.mark.parametrize("kind", GOOD)
def test_a_file_cut_off_anywhere_is_read_or_refused(kind):
    data = GOOD[kind]
    assert read_or_refuse(data) is None
    for end in range(1, len(data), max(len(data) // 25, 1)):
        read_or_refuse(data[:end])


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xlsb"])
def test_parts_changed_at_random_are_read_or_refused(kind):
    chance = random.Random(20230914)
    with zipfile.ZipFile(io.BytesIO(GOOD[kind])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(ROUNDS):
        name = chance.choice(sorted(parts))
        read_or_refuse(make.zipped({**parts, name: _mutated(parts[name], chance)}))


@pytest.mark.parametrize("kind", GOOD)
def test_bytes_changed_at_random_are_read_or_refused(kind):
    chance = random.Random(zlib.crc32(kind.encode()))
    for _ in range(ROUNDS):
        read_or_refuse(_mutated(GOOD[kind], chance))


def _mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(changed) or 1)
        what = chance.randrange(4)
        if what == 0 and changed:
            changed[place] = chance.randrange(256)
        elif what == 1:
            del changed[place : place + chance.randint(1, 40)]
        elif what == 2:
            changed[place:place] = changed[place : place + 40] * chance.randint(1, 5)
        else:
            changed[place : place + 4] = chance.choice([b"\xff\xff\xff\xff", b"9999", b"\0\0\0\0", b'"><c'])
    return bytes(changed)
