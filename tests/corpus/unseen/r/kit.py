"""Workbooks drawn from short tables of text, and the truth read off the same tables."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter as letter

from tests.corpus.truth import Case, Expected, Planted, percent, total_of
from tests.corpus.unseen.r.facts import Entry, Facts, shown

_AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction satisfaction_service feedback_resolved "
    "satisfaction_land_construction_investment satisfaction_health_education",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district "
    "work_records_commune systems_connected online_users_identified full_online_procedures "
    "procedures_on_national_portal online_applications",
}
IDS = {name: f"{area}.{name}" for area, names in _AREAS.items() for name in names.split()}
_TOTAL = re.compile("tổng|cộng|toàn", re.IGNORECASE)
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
Spoil = Mapping[tuple[str, str], tuple[Any, str, str]]  # (unit, expression): what stands there, codes, indicators


@dataclass
class Column:
    path: tuple[str, ...]
    expression: str
    style: str
    number: str


def columns(text: str) -> list[Column]:
    """One a line: “Hồ sơ|Tổng số :: recv s :: (3)”; ⏎ is a line break."""
    result = []
    for line in text.strip().splitlines():
        path, rule, *number = (part.strip() for part in line.split("::"))
        expression, _, style = rule.partition(" ") if not rule.startswith('"') else (rule, "", "")
        names = tuple(name.strip().replace("⏎", "\n") for name in path.split("|"))
        result.append(Column(names, expression, style, number[0] if number else ""))
    return result


class Book:
    """One workbook and its truth."""

    def __init__(self, name: str, shape: str) -> None:
        self.wb, self.case = Workbook(), Case(name=name, data=b"", shape=shape)
        self.wb.remove(self.wb.active)

    def sheet(self, title: str, *head: str, left: int = 1, span: int = 8) -> "Sheet":
        return Sheet(self, self.wb.create_sheet(title), left).lines(*head, span=span)

    def take(self, short: str, unit: str, period: str, *counts: float, flags: str = "") -> None:
        """Expect a rate (one number, None for no cases) or its two counts; flags: ? unsure, ~ optional, + to date."""
        above, below = counts if len(counts) == 2 else (None, None)
        value = 100 * above / below if below else counts[0] if len(counts) == 1 else None
        self.case.expected.append(
            Expected(indicator=IDS[short], unit=unit, period=period, value=value,
                     numerator=above, denominator=below, to_date="+" in flags, sure="?" not in flags, optional="~" in flags)
        )  # fmt: skip

    def fault(self, codes: str, sheet: "Sheet", row: int | None = None) -> None:
        self.case.planted.append(Planted(codes=tuple(codes.split()), sheet=sheet.ws.title, row=row))

    def done(self, decomposed: bool = False) -> Case:
        """The finished case; `decomposed`: its letters and marks apart, as a Mac saves them."""
        texts = (cell for ws in self.wb for row in ws.iter_rows() for cell in row if isinstance(cell.value, str))
        for cell in texts if decomposed else ():
            cell.value = unicodedata.normalize("NFD", cell.value)
        stream = BytesIO()
        self.wb.save(stream)
        self.case.data = stream.getvalue()
        return self.case


class Sheet:
    """A sheet written from the top; `at` is the next free row, `left` the first column."""

    def __init__(self, book: Book, ws: Any, left: int) -> None:
        self.book, self.ws, self.left, self.at = book, ws, left, 1

    def lines(self, *texts: str, span: int = 8) -> "Sheet":
        """Rows of free text; “left|right” stands apart, “^text” merged over `span` columns, “” is an empty row."""
        for text in texts:
            first, _, second = text.lstrip("^").partition("|")
            if first:
                self.ws.cell(self.at, self.left, first).font = Font(bold=text.startswith("^"))
            if second:
                self.ws.cell(self.at, self.left + max(span // 2, 2), second)
            if text.startswith("^"):
                self.ws.merge_cells(
                    start_row=self.at, end_row=self.at, start_column=self.left, end_column=self.left + span - 1
                )
            self.at += 1
        return self

    def row(self, *values: Any, form: str = "") -> int:
        for place, value in enumerate(values, self.left):
            if value is not None and value != "":
                cell = self.ws.cell(self.at, place, value)
                if form and isinstance(value, float):
                    cell.number_format = form
        self.at += 1
        return self.at - 1

    def header(self, paths: Sequence[tuple[str, ...]], merge: bool = True) -> None:
        depth = max(len(path) for path in paths)
        for place, path in enumerate(paths):
            for level, text in enumerate(path):
                same = place and paths[place - 1][: level + 1] == path[: level + 1] and level < len(path) - 1
                if same and merge:
                    continue
                cell = self.ws.cell(self.at + level, self.left + place, text)
                cell.alignment, cell.font = Alignment(wrap_text=True, horizontal="center"), Font(bold=True)
                end, low = place, level
                if level < len(path) - 1:
                    while end + 1 < len(paths) and paths[end + 1][: level + 1] == path[: level + 1]:
                        end += 1
                else:
                    low = depth - 1
                if merge and (end, low) != (place, level):
                    self.ws.merge_cells(start_row=self.at + level, end_row=self.at + low,
                                        start_column=self.left + place, end_column=self.left + end)  # fmt: skip
        self.at += depth

    def table(
        self, text: str, rows: Sequence[Entry], takes: str, period: str, spoil: Spoil | None = None, merge: bool = True
    ) -> dict[str, int]:
        """Units in rows; gives the row of each unit. Row labels that end in “:” are groups."""
        cols, spoil, at, number = columns(text), spoil or {}, {}, 0
        self.header([col.path for col in cols], merge)
        if any(col.number for col in cols):
            self.row(*(col.number for col in cols))
        for label, unit, facts in rows:
            number += facts is not None and not _TOTAL.match(label)
            at[unit] = self.at
            for place, col in enumerate(cols, self.left):
                value = self._value(col, cols, label, number, unit, facts)
                if spoilt := spoil.get((unit, col.expression)):
                    value = spoilt[0]
                cell = self.ws.cell(self.at, place, value)
                if col.style[:1] == "p":
                    cell.number_format = "0.00%" if col.style[1:] == "2" else "0.0%"
            self.at += 1
            self.expect(takes, unit, period, facts, [told[2] for (place, _), told in spoil.items() if place == unit])
        for (unit, _), (_, codes, _) in spoil.items():
            if codes:
                self.book.fault(codes, self, at[unit])
        return at

    def _value(self, col: Column, cols: list[Column], label: str, number: int, unit: str, facts: Facts | None) -> Any:
        if col.expression == "#":
            return (
                (f"{number:02d}" if col.style == "z" else number)
                if facts is not None and not _TOTAL.match(label)
                else None
            )
        if col.expression in ("@", "code"):
            return label if col.expression == "@" else unit if facts is not None else None
        if facts is None:
            return None
        if col.style == "F":
            where = {one.expression: f"{letter(self.left + place)}{self.at}" for place, one in enumerate(cols)}
            above, below = ("+".join(where[name] for name in part.split("+")) for part in col.expression.split("/"))
            return f"=ROUND(({above})/{below}*100,1)"
        return shown(col.expression, col.style, facts)

    def expect(self, takes: str, unit: str, period: str, facts: Facts | None, spoilt: Iterable[str] = ()) -> None:
        """“on_time early+intime/settled [style] [@period] [?~+]”; spoilt: “-name” drops, “?name” unsure, “0name” none."""
        marks = {word[1:]: word[0] for words in spoilt for word in words.split()}
        for line in takes.strip().splitlines() if facts is not None and unit else ():
            short, expression, *rest = line.split()
            style = next((word for word in rest if re.fullmatch(r"[ntcpf]\d?", word)), "")
            when = next((word[1:] for word in rest if word.startswith("@")), period)
            flags = next((word for word in rest if set(word) <= set("?~+")), "")
            mark = marks.get(short + "@" + when, marks.get(short, ""))
            try:
                value = total_of(expression, facts) if "/" not in expression else percent(expression, facts)
            except KeyError:
                continue
            if mark == "-":
                continue
            if mark == "0" or value is None:
                self.book.take(short, unit, when, None, flags=flags)  # type: ignore[arg-type]
            elif style or "/" not in expression:
                digits = 2 if style[:1] in ("p", "f") else int(style[1:] or 1)
                self.book.take(short, unit, when, round(value, digits), flags=flags + mark.strip("-0"))
            else:
                above, below = (total_of(part, facts) for part in expression.split("/"))
                self.book.take(short, unit, when, above, below, flags=flags + mark.strip("-0"))

    def cross(
        self,
        corner: Sequence[str],
        lines: str,
        units: Sequence[tuple[str, str, Facts, str]],
        takes: str,
        parts: Sequence[str] = (),
        over: str = "",
    ) -> dict[str, int]:
        """Criteria in rows, units or periods in columns; “1 ; label ; % :: expression style & …”; gives rows by expression."""  # fmt: skip
        heads = [
            (label.replace("⏎", "\n"), part) if part else (label.replace("⏎", "\n"),)
            for label, *_ in units
            for part in parts or [""]
        ]
        self.header([*((text,) for text in corner), *((over, *head) if over else head for head in heads)])
        at = {}
        for line in lines.strip().splitlines():
            left, _, right = line.partition("::")
            cells: list[Any] = [text.strip() for text in left.split(";")]
            cells += [""] * (len(corner) - len(cells))
            rules = [rule.strip().partition(" ") for rule in right.split("&")] if right.strip() else []
            at[right.strip()] = self.at
            for _, _, facts, _ in units:
                cells += [shown(rule, style, facts) for rule, _, style in rules] or [""] * len(parts or [""])
            at[cells[1]] = self.row(*cells)
            if rules and rules[-1][2].startswith("p"):
                for cell in self.ws[self.at - 1][self.left + len(corner) - 1 :]:
                    cell.number_format = "0.0%"
        for _, unit, facts, period in units:
            self.expect(takes, unit, period, facts)
        return at
