"""How cells of the workbook look, and how data get into them without becoming formulas."""

from collections.abc import Mapping

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lib.charts.palette import LIGHT, SHAPE
from lib.core.text import like_formula, printable
from lib.core.verdict import Status

_LONGEST = 32_767  # letters of a cell
_FACE = {"font_name": "Times New Roman", "font_size": 11, "valign": "top"}
_EDGED = _FACE | {"border": 1, "border_color": "#BFBFBF"}


class Formats:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        late = {"bold": True, "text_wrap": True, "font_color": LIGHT.tones[Status.MISSED].text}
        self._quoted: dict[Format, Format] = {}
        self.title = self._of_text(book, _FACE | {"bold": True, "font_size": 14})
        self.mark = self._of_text(book, _FACE | {"bold": True, "font_color": LIGHT.tones[Status.MISSED].text})
        self.plain = self._of_text(book, _FACE)
        self.sentence = self._of_text(book, _FACE | {"text_wrap": True})
        self.head = self._of_text(book, _EDGED | {"bold": True, "text_wrap": True, "bg_color": "#E7ECF2"})
        self.wrapped = self._of_text(book, _EDGED | {"text_wrap": True})
        self.late = self._of_text(book, _EDGED | late)
        self.share = book.add_format(_EDGED | {"num_format": "#,##0.0#"})
        self.count = book.add_format(_EDGED | {"num_format": "#,##0"})
        self.part = book.add_format(_EDGED | {"num_format": "#,##0.0##"})
        self.whole = book.add_format(_EDGED | {"num_format": "0"})
        self.total = book.add_format(_EDGED | {"num_format": "0", "bold": True})
        self.moment = book.add_format(_EDGED | {"num_format": "dd/mm/yyyy hh:mm"})
        self._verdicts: Mapping[Status, Format] = {
            status: book.add_format(
                _EDGED | {"bold": True, "font_color": LIGHT.tones[status].text, "num_format": f'"{SHAPE[status]} "@'}
            )
            for status in Status
        }

    def _of_text(self, book: Workbook, look: Mapping[str, object]) -> Format:
        shown = book.add_format(look)
        self._quoted[shown] = book.add_format({**look, "quote_prefix": True})
        return shown

    def text(self, sheet: Worksheet, row: int, place: int, said: str, shown: Format | None = None) -> None:
        """A text that stays one, also when it begins like a formula and somebody edits the cell."""
        plain, look = printable(said)[:_LONGEST], shown or self.wrapped
        if not plain:
            sheet.write_blank(row, place, None, look)
            return
        sheet.write_string(row, place, plain, self._quoted[look] if like_formula(plain) else look)

    def number(self, sheet: Worksheet, row: int, place: int, value: float | None, shown: Format) -> None:
        """A number; an empty cell where there is none. Broken counts keep their decimals."""
        if value is None:
            sheet.write_blank(row, place, None, shown)
            return
        broken = shown is self.count and value != int(value)
        sheet.write_number(row, place, value, self.part if broken else shown)

    def verdict(self, sheet: Worksheet, row: int, place: int, status: Status) -> None:
        """The verdict's word, to filter by; its shape is put before it by the cell's number format."""
        sheet.write_string(row, place, status.label, self._verdicts[status])
