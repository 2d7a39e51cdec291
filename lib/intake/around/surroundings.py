"""The texts around a table: what stands above it, elsewhere on the sheet, and in the names of sheet and file."""

from dataclasses import dataclass
from pathlib import PurePath

from lib.intake.around.drafts import is_draft, is_intended, is_provisional
from lib.intake.sheets.sheet_rows import GAP


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The texts around a table: `titles` and `letterhead` stand above it, `sheet_lines` elsewhere on the sheet.

    `before` are the lines above the table before it that has some, of the sheet's first where this one has its own.
    `section` is the line that heads this part of a table. `other_sheets` are the workbook's other sheets, of each the
    name and the lines above its tables.
    """

    titles: tuple[str, ...]
    letterhead: tuple[str, ...]
    sheet_lines: tuple[str, ...]
    sheet_name: str
    file_name: str
    other_sheets: tuple[tuple[str, ...], ...] = ()
    before: tuple[str, ...] = ()
    section: str = ""

    @property
    def title(self) -> str:
        """What is written above the table, for comparing with headers."""
        return " ".join(self.titles)

    @property
    def file_stem(self) -> str:
        """The name of the file as words: no folder, no ending, no underscores."""
        return PurePath(self.file_name.replace("\\", "/")).stem.replace("_", " ")

    @property
    def is_draft(self) -> bool:
        """Whether the report calls itself a draft, a plan, a guess or an example."""
        lines = (*self.titles, *self.letterhead, *self.sheet_lines)
        cells = (cell for line in lines for cell in line.split(GAP))
        return (
            is_draft((self.sheet_name, self.file_stem), cells)
            or is_intended((*self.letterhead, *self.titles))
            or is_provisional(lines)
        )

    @property
    def all_texts(self) -> tuple[str, ...]:
        return (*self.titles, *self.letterhead, *self.sheet_lines, self.sheet_name, self.file_name)
