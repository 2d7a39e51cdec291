"""The marks of an .xlsx sheet, element by element: slower than scanning, and right for any XML."""

from lib.intake.files import limits, markup
from lib.intake.files.marks import Columns, Marks, note
from lib.intake.files.markup import Attributes
from lib.intake.files.quotients import quotient_of
from lib.intake.files.references import cell_position, outside, range_corners
from lib.intake.files.refusal import too_large
from lib.intake.files.styles import Styles

_TRUE = frozenset(("1", "true", "on"))


def read_marks(part: bytes, styles: Styles, room: int) -> Marks:
    """Marks of one sheet whose cells with content must fit into `room` slots counted from A1."""
    pass_ = _SheetPass(styles, room)
    markup.parse(part, pass_.start, pass_.end, pass_.text)
    pass_.check_room()
    return pass_.marks


class _SheetPass:
    def __init__(self, styles: Styles, room: int) -> None:
        self.marks = Marks()
        self._styles = styles
        self._room = room
        self._in_data = False
        self._row = -1
        self._column = -1
        self._kind: str | None = None
        self._formula = False
        self._valued = False
        self._filled = False
        self._in_value = self._in_formula = False
        self._text = self._written = ""
        self._rows = 0
        self._columns = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c" and self._in_data:
            self._start_cell(attributes)
        elif name == "row" and self._in_data:
            self._start_row(attributes)
        elif name == "v" and self._in_data:
            self._in_value = self._filled = self._valued = True
        elif name == "f" and self._in_data:
            self._filled = self._formula = self._in_formula = True
        elif name == "is" and self._in_data:
            self._filled = True
        elif name == "sheetData":
            self._in_data = True
        elif name == "col":
            self._start_column(attributes)
        elif name == "mergeCell" and "ref" in attributes:
            self.marks.merges.append(range_corners(attributes["ref"]))
            if len(self.marks.merges) > limits.MERGES:
                raise too_large("Một trang tính có quá nhiều ô gộp.")

    def end(self, name: str) -> None:
        if name == "c" and self._in_data:
            self._end_cell()
        elif name == "sheetData":
            self._in_data = False
        elif name == "v":
            self._in_value = False
        elif name == "f":
            self._in_formula = False

    def text(self, text: str) -> None:
        if self._in_value:
            self._text += text
        elif self._in_formula and len(self._written) < limits.FORMULA:
            self._written += text

    def check_room(self) -> None:
        if self._rows * self._columns > self._room:
            raise too_large("Trang tính trải trên vùng quá rộng so với một báo cáo.")

    def _start_column(self, attributes: Attributes) -> None:
        if attributes.get("hidden") in _TRUE:
            try:
                first, last = int(attributes["min"]), int(attributes["max"])
            except (KeyError, ValueError):
                return
            self.marks.hidden_columns.append((max(first, 1) - 1, min(last, limits.COLUMNS) - 1))

    def _start_row(self, attributes: Attributes) -> None:
        written = attributes.get("r")
        self._row = _number(written) - 1 if written else self._row + 1
        self._column = -1
        if attributes.get("hidden") in _TRUE:
            self.marks.hidden_rows.append((self._row, self._row))

    def _start_cell(self, attributes: Attributes) -> None:
        written = attributes.get("r")
        if written:
            self._row, self._column = cell_position(written)
        else:
            self._column += 1
        if self._column >= limits.COLUMNS or not 0 <= self._row < limits.ROWS:
            raise outside()
        self._kind = attributes.get("t")
        self._formula = self._valued = self._filled = False
        self._text = self._written = ""
        style = _number(attributes.get("s", "0"))
        if style in self._styles.percent:
            note(self.marks.percent, self._row, self._column)
        encoding = self._styles.encoding(style)
        if encoding:
            note(self.marks.legacy.setdefault(encoding, {}), self._row, self._column)

    def _end_cell(self) -> None:
        if not self._filled:
            return
        self._rows = max(self._rows, self._row + 1)
        self._columns = max(self._columns, self._column + 1)
        if self._kind == "e" and self._text:
            places: Columns = self.marks.errors.setdefault(self._text.strip(), {})
            note(places, self._row, self._column)
        elif self._formula and not self._text and not (self._valued and self._kind == "str"):
            note(self.marks.uncached, self._row, self._column)
            quotient = quotient_of(self._written)
            if quotient is not None:
                self.marks.quotients[self._row, self._column] = quotient


def _number(digits: str) -> int:
    try:
        return int(digits)
    except ValueError as fault:
        raise outside() from fault
