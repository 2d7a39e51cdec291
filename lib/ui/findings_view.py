"""What was found in a report: a list for the screen, a table for a workbook."""

from collections.abc import Iterable, Sequence

from lib.charts.svg import mark, text
from lib.core.finding import Finding, Severity
from lib.core.verdict import Status
from lib.core.words import count
from lib.services.marks import SEVERITIES, in_order
from lib.services.workbooks import Value

SHOWN = 20
MARKS = {Severity.ERROR: Status.MISSED, Severity.WARNING: Status.NEAR, Severity.INFO: Status.NO_DATA}
COLUMNS = ("Tệp", "Mức", "Trang tính", "Ô", "Phát hiện", "Cách xử lý")


def findings_card(findings: Iterable[Finding], title: str = "Phát hiện") -> str:
    """A card with the first twenty, errors first, each with sheet, cell, and what to do."""
    found = in_order(findings)
    if not found:
        return f'<section class="card"><h2>{text(title)}</h2><p class="note">Không có gì bất thường.</p></section>'
    items = "".join(_item(one) for one in found[:SHOWN])
    more = f'<p class="note">còn {count(len(found) - SHOWN)} phát hiện nữa</p>' if len(found) > SHOWN else ""
    return (
        f'<section class="card"><h2>{text(title)} <small>{_tally(found)}</small></h2>'
        f'<ul class="findings tall" tabindex="0">{items}</ul>{more}</section>'
    )


def workbook_rows(file: str, findings: Iterable[Finding]) -> list[list[Value]]:
    """All findings of a file, for a workbook with the columns COLUMNS."""
    return [
        [file, SEVERITIES[found.severity], found.place.sheet, found.place.cell, found.message, found.hint]
        for found in in_order(findings)
    ]


def _item(found: Finding) -> str:
    place = " ".join(part for part in (_sheet(found), f"ô {found.place.cell}" if found.place.cell else "") if part)
    where = f"<b>{text(place)}</b> " if place else ""
    said = f'<span class="unseen">{SEVERITIES[found.severity]}: </span>'
    return f"<li>{mark(MARKS[found.severity])}<span>{said}{where}{text(found.message)} <small>{text(found.hint)}</small></span></li>"


def _sheet(found: Finding) -> str:
    return f"{found.place.sheet}," if found.place.sheet and found.place.cell else found.place.sheet


def _tally(found: Sequence[Finding]) -> str:
    counts = {severity: sum(one.severity is severity for one in found) for severity in SEVERITIES}
    return ", ".join(f"{count(number)} {SEVERITIES[severity].lower()}" for severity, number in counts.items() if number)
