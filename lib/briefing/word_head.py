"""The fixed parts of an official paper: agency and motto, title, receivers and signature."""

from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Mm, Pt
from docx.table import _Cell as TableCell
from docx.text.paragraph import Paragraph

from lib.briefing import word_xml
from lib.briefing.content import Briefing, Letterhead
from lib.core.text import printable

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
REPORT = "BÁO CÁO"
HALVES = (62.0, 98.0)  # mm: the agency's side and the nation's
MOTTO_RULE = 58.0  # mm: as long as the motto
AGENCY_RULE = 20.0
TITLE_RULE = 40.0
_ROOM_TO_SIGN = 4  # empty lines
_GAP = "\u00a0" * 6  # to write in by hand


def letterhead(paper: Paper, briefing: Briefing) -> None:
    """The block on top of the first page and the title below it."""
    head = briefing.letterhead
    left, right = _halves(paper)
    _line(left, head.superior.upper(), 12, first=True)
    _line(left, head.agency.upper(), 12, bold=True)
    _rule(left.add_paragraph(style="Block"), HALVES[0], AGENCY_RULE)
    _line(left, number_of(head), 13)
    _line(right, NATION, 12, bold=True, first=True)
    _line(right, MOTTO, 13, bold=True)
    _rule(right.add_paragraph(style="Block"), HALVES[1], MOTTO_RULE)
    _line(right, dated(briefing), 13, italic=True)
    _centred(paper, REPORT, above=14)
    _centred(paper, briefing.subject)
    _rule(paper.add_paragraph(style="Block"), sum(HALVES), TITLE_RULE, below=10)


def number_of(head: Letterhead) -> str:
    return f"Số:{_GAP}/BC-{head.letters}"


def dated(briefing: Briefing) -> str:
    return f"{briefing.letterhead.place}, ngày{_GAP}tháng{_GAP}năm {briefing.period.year}"


def attached(briefing: Briefing) -> str:
    head = briefing.letterhead
    return f"(Kèm theo Báo cáo số{_GAP}/BC-{head.letters} ngày{_GAP}tháng{_GAP}năm {briefing.period.year} của {head.agency})"


def titled(paper: Paper, title: str, subtitle: str, briefing: Briefing) -> None:
    """The head of an annex."""
    heading = paper.add_heading(printable(title), 1)
    heading.style = paper.styles["Heading 1"]
    _in_the_middle(heading)
    _centred(paper, subtitle)
    _centred(paper, attached(briefing), bold=False, italic=True, below=8)


def signature(paper: Paper, head: Letterhead) -> None:
    paper.add_paragraph(style="Gap")
    left, right = _halves(paper)
    first = left.paragraphs[0]
    first.style = "Block"
    first.alignment = WD_ALIGN_PARAGRAPH.LEFT
    run = first.add_run("Nơi nhận:")
    run.bold = run.italic = True
    run.font.size = Pt(12)
    for place, receiver in enumerate(head.receivers, start=1):
        line = left.add_paragraph(style="Block")
        line.alignment = WD_ALIGN_PARAGRAPH.LEFT
        line.add_run(f"- {printable(receiver)}{'.' if place == len(head.receivers) else ';'}").font.size = Pt(11)
    _line(right, head.signer.upper(), 13, bold=True, first=True)
    for _ in range(_ROOM_TO_SIGN):
        right.add_paragraph(style="Block")


def _halves(paper: Paper) -> tuple[TableCell, TableCell]:
    table = paper.add_table(rows=1, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, HALVES, strict=True):
        column.width = Mm(width)
    left, right = table.rows[0].cells
    left.width, right.width = Mm(HALVES[0]), Mm(HALVES[1])
    return left, right


def _line(
    cell: TableCell, text: str, size: float, *, bold: bool = False, italic: bool = False, first: bool = False
) -> None:
    paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
    paragraph.style = "Block"
    run = paragraph.add_run(_kept(text))
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)


def _kept(text: str) -> str:
    """Printable text whose gaps to write in stay."""
    return "\u00a0".join(printable(part) for part in text.split("\u00a0")).strip()


def _rule(paragraph: Paragraph, width: float, length: float, below: float = 2) -> None:
    """Make an empty paragraph a line of `length` mm in the middle of `width` mm."""
    paragraph._p.get_or_add_pPr().insert_element_before(
        word_xml.rule("top"), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc"
    )
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = _indent(width, length)
    shape.space_before, shape.space_after = Pt(2), Pt(below)
    shape.line_spacing = Pt(4)


def _indent(width: float, length: float) -> Length:
    return Mm((width - length) / 2)


def _centred(
    paper: Paper, text: str, *, bold: bool = True, italic: bool = False, above: float = 0, below: float = 0
) -> None:
    paragraph = paper.add_paragraph(style="Block")
    run = paragraph.add_run(_kept(text))
    run.bold, run.italic, run.font.size = bold, italic, Pt(14)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(above), Pt(below)


def _in_the_middle(paragraph: Paragraph) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.first_line_indent = Mm(0)
    paragraph.paragraph_format.space_before = Pt(0)
