"""What a unit says about a figure that falls short, beside the figure's source."""

from lib.charts.svg import text
from lib.core import words
from lib.core.note import Note
from lib.core.period import Period
from lib.insight.score import UNMET, Score
from lib.ui.asked_form import WRITE, Form
from lib.ui.directive_view import Place


def note_card(place: Place, score: Score, period: Period, note: Note | None) -> str:
    """Cause, remedy and deadline; the way to write them where the figure falls short. Empty where neither matters."""
    if note is None and score.status not in UNMET:
        return ""
    href = place.at(**{WRITE: Form.NOTE})
    do = f'<a class="button" href="{text(href)}">{_do(note, period)}</a>'
    body = _said(note, period) if note else '<p class="note">Đơn vị chưa giải trình số liệu này.</p>'
    return f'<section class="card"><h2>Nguyên nhân, giải pháp {do}</h2>{body}</section>'


def _do(note: Note | None, period: Period) -> str:
    if note is None:
        return "Ghi nguyên nhân, giải pháp"
    return "Sửa" if note.period == period else "Ghi cho kỳ này"


def _said(note: Note, period: Period) -> str:
    rows = [("Nguyên nhân", note.cause), ("Giải pháp", note.remedy)]
    if note.deadline:
        rows.append(("Thời hạn", words.day(note.deadline)))
    listed = "".join(f"<dt>{name}</dt><dd>{text(said)}</dd>" for name, said in rows if said)
    older = f"Giải trình của {words.lower_first(note.period.label)}. " if note.period != period else ""
    return (
        f'<dl class="facts remarks">{listed}</dl>'
        f'<p class="note">{text(older)}{text(note.person)}, {words.moment(note.at)}</p>'
    )
