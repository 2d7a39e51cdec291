"""The sheets of a file of any kind, one after another."""

from collections.abc import Callable, Iterator

from lib.intake.files import compound, delimited, limits, ods, xls, xlsb, xlsx
from lib.intake.files.archive import Archive
from lib.intake.files.marks import Content, Marks, Rows, note
from lib.intake.files.refusal import damaged, empty, too_large
from lib.intake.files.sniffing import Kind, kind_of
from lib.intake.files.values import Book, Texts, is_blank, pad, tidy

_CSV_SHEET = "CSV"


def kind_and_contents(data: bytes) -> tuple[Kind, Iterator[Content]]:
    """The kind at once, the sheets as they are asked for.

    Raises:
        Refused: at once or while iterating; sheets given before then do not count.
    """
    if not data:
        raise empty()
    kind = kind_of(data)
    return kind, _checked(_READERS[kind](data))


def _checked(contents: Iterator[Content]) -> Iterator[Content]:
    blank = True
    for content in contents:
        marks = content.marks
        blank = blank and is_blank(content.rows) and not (content.moments or marks.errors or marks.uncached)
        yield content
    if blank:
        raise empty("Tệp không có ô nào chứa dữ liệu.")


def _csv(data: bytes) -> Iterator[Content]:
    yield Content(_CSV_SHEET, True, delimited.read_rows(data), [], Marks())


def _xlsx(data: bytes) -> Iterator[Content]:
    package = xlsx.Package(Archive(data))
    # Marks first: they find a sheet too large before the reader for values allocates it.
    room = limits.SLOTS
    marks = [package.marks(number, room) for number in range(len(package.sheets))]
    return _with_values(Book(package.copy()), marks)


def _xlsb(data: bytes) -> Iterator[Content]:
    package = xlsb.Package(Archive(data))
    marks = package.marks()
    return _with_values(Book(package.copy()), marks)


def _ods(data: bytes) -> Iterator[Content]:
    package = ods.Package(Archive(data))
    marks = package.marks()
    return _with_values(Book(package.copy()), marks)


def _xls(data: bytes) -> Iterator[Content]:
    stream = compound.book_stream(data)
    marks = xls.read_marks(stream)
    # The reader guesses what a file is and may take one for another; a clean copy leaves nothing to guess.
    return _with_values(Book(compound.only_book(stream)), marks)


def _with_values(book: Book, marks: list[Marks]) -> Iterator[Content]:
    if len(book.sheets) != len(marks):
        raise damaged()
    texts = Texts()
    room = limits.SLOTS
    for number, (name, is_worksheet, visible) in enumerate(book.sheets):
        if not is_worksheet:
            continue
        content = _content(book, number, name, visible, marks[number], texts)
        room -= len(content.rows) * max(map(len, content.rows[:1]), default=0)
        if room < 0:
            raise too_large("Tệp có quá nhiều ô so với một báo cáo.")
        yield content


def _content(book: Book, number: int, name: str, visible: bool, marks: Marks, texts: Texts) -> Content:
    rows = book.rows(number)
    moments, no_numbers = tidy(rows, texts)
    for row, column in no_numbers:
        note(marks.errors.setdefault("#NUM!", {}), row, column)
    height, width = marks.reach()
    if max(height, len(rows)) * max(width, max(map(len, rows[:1]), default=0)) > limits.SLOTS:
        raise too_large("Trang tính trải trên vùng quá rộng so với một báo cáo.")
    pad(rows, height, width)
    _clear_errors(rows, marks)
    return Content(name, visible, rows, moments, marks)


def _clear_errors(rows: Rows, marks: Marks) -> None:
    """Where a format keeps the error's name as a text, it is no value all the same."""
    for columns in marks.errors.values():
        for column, places in columns.items():
            for row in places:
                rows[row][column] = None


_READERS: dict[Kind, Callable[[bytes], Iterator[Content]]] = {
    Kind.CSV: _csv,
    Kind.XLSX: _xlsx,
    Kind.XLSB: _xlsb,
    Kind.XLS: _xls,
    Kind.ODS: _ods,
}
