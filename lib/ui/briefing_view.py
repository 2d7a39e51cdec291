"""The page of briefings: for when, what is in each file, what is missing in them."""

from collections.abc import Sequence

from lib.charts.svg import text
from lib.core import words
from lib.core.period import Period
from lib.core.verdict import Status
from lib.insight.scorecard import Scorecard
from lib.services.briefing import Format
from lib.ui import links, pieces, site

_CONTENTS = {
    Format.WORD: (
        "Bố cục theo Nghị định 30/2020/NĐ-CP, sửa được: kết quả chung, từng lĩnh vực, chỉ tiêu chưa đạt kèm nguyên nhân "
        "và biện pháp, nhiệm vụ, ý kiến chỉ đạo; phụ lục mọi số liệu và nguồn."
    ),
    Format.PDF: "Như tệp Word, để in và gửi.",
    Format.SLIDES: "Mỗi lĩnh vực một trang; biểu đồ sửa được trong PowerPoint; nguồn ở phần ghi chú.",
    Format.SHEETS: "Mỗi lĩnh vực một trang tính: mọi số liệu, đánh giá, nguồn; tỷ lệ là công thức.",
}


def head(card: Scorecard, periods: Sequence[Period]) -> str:
    """Title and the choice of the period."""
    options = [(links.to(site.BRIEFING, period=str(one)), one.label) for one in periods]
    here = links.to(site.BRIEFING, period=str(card.period))
    return pieces.head(
        f"Báo cáo {words.lower_first(card.period.label)}",
        under="Soạn sẵn cho cuộc họp từ số liệu đã lưu; số, ngày và chữ ký để trống",
        beside=pieces.choices(pieces.choice("Kỳ", here, options)),
    )


def contents() -> str:
    """What each file holds."""
    rows = "".join(f'<tr><th scope="row">{one.label}</th><td>{text(said)}</td></tr>' for one, said in _CONTENTS.items())
    return (
        '<section class="card names"><h2>Trong báo cáo</h2>'
        f"{pieces.table((('Tệp', False), ('Nội dung', False)), [rows], 'Nội dung từng tệp')}</section>"
    )


def state(card: Scorecard) -> str:
    """What the briefing is made of, and what to see to before it goes out."""
    counts = card.counts()
    fresh = card.freshness()
    lines = [
        pieces.word(Status.MET, f"{counts[Status.MET]} đạt")
        + ", "
        + pieces.word(Status.NEAR, f"{counts[Status.NEAR]} gần đạt")
        + ", "
        + pieces.word(Status.MISSED, f"{counts[Status.MISSED]} chưa đạt"),
        f"{fresh.reported}/{len(fresh.expected)} đơn vị đã nộp số liệu kỳ này",
    ]
    if counts[Status.NO_DATA]:
        lines.append(f"{counts[Status.NO_DATA]} chỉ tiêu chưa có số liệu: báo cáo sẽ ghi rõ")
    rows = "".join(f"<li>{line}</li>" for line in lines)
    return f'<section class="card"><h2>Số liệu của báo cáo</h2><ul>{rows}</ul></section>'
