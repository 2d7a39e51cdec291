"""The briefing as a Word file, laid out as official papers are (Nghị định 30/2020/NĐ-CP)."""

from io import BytesIO

from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.section import Section
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from lib.briefing import word_xml
from lib.briefing.blocks import Annex, Block, Grid, Heading, Look, Picture, Signature, Text
from lib.briefing.content import SAMPLE, Briefing
from lib.briefing.document import document
from lib.briefing.pictures import png
from lib.briefing.word_head import letterhead, signature, titled
from lib.briefing.word_styles import define_styles
from lib.core.text import printable

_PORTRAIT = (210, 297)
_MARGINS = {"top_margin": 20, "bottom_margin": 20, "left_margin": 30, "right_margin": 20}
_HEADER = 10


def word(briefing: Briefing) -> bytes:
    """A .docx file."""
    paper = Document()
    define_styles(paper)
    _describe(paper, briefing)
    _lay_out(paper.sections[0], crosswise=False)
    _head(paper.sections[0], briefing)
    letterhead(paper, briefing)
    for block in document(briefing):
        _write(paper, briefing, block)
    file = BytesIO()
    paper.save(file)
    return file.getvalue()


def _write(paper: Paper, briefing: Briefing, block: Block) -> None:
    match block:
        case Heading(text, level):
            paper.add_heading(printable(text), level)
        case Text():
            _text(paper, block)
        case Grid():
            paper.element.body.insert_element_before(word_xml.table(block), "w:sectPr")
            paper.add_paragraph(style="Gap")
        case Picture():
            _picture(paper, block)
        case Signature():
            signature(paper, briefing.letterhead)
        case Annex():
            section = paper.add_section(WD_SECTION.NEW_PAGE)
            _lay_out(section, crosswise=True)
            titled(paper, block.title, block.subtitle, briefing)


def _text(paper: Paper, block: Text) -> None:
    style = {Look.BODY: "Normal", Look.ITEM: "Item", Look.NOTE: "Aside"}[block.look]
    paragraph = paper.add_paragraph(style=style)
    if block.look is Look.ITEM:
        paragraph.add_run("- ")
    if block.lead:
        paragraph.add_run(_kept_space(block.lead)).bold = True
    paragraph.add_run(printable(block.text))
    if block.kept:
        paragraph.paragraph_format.keep_with_next = True


def _kept_space(lead: str) -> str:
    return f"{printable(lead)} "


def _picture(paper: Paper, block: Picture) -> None:
    paragraph = paper.add_paragraph(style="Picture")
    paragraph.paragraph_format.keep_with_next = block.captioned
    shown = paragraph.add_run().add_picture(BytesIO(png(block.svg, block.width)), width=Mm(block.width))
    about = shown._inline.docPr
    about.set("descr", printable(block.alt))


def _lay_out(section: Section, *, crosswise: bool) -> None:
    """Paper and margins; pages count from 1 in each part and show their number from the second on."""
    across, down = reversed(_PORTRAIT) if crosswise else _PORTRAIT
    section.orientation = WD_ORIENT.LANDSCAPE if crosswise else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(across), Mm(down)
    for edge, mm in _MARGINS.items():
        setattr(section, edge, Mm(mm))
    section.header_distance = section.footer_distance = Mm(_HEADER)
    section.different_first_page_header_footer = True
    if crosswise:
        section._sectPr.insert_element_before(
            word_xml.restart_pages(), "w:cols", "w:titlePg", "w:docGrid", "w:printerSettings"
        )


def _head(section: Section, briefing: Briefing) -> None:
    """The page number in the middle of the top, and the mark of made-up figures."""
    numbered = section.header.paragraphs[0]
    numbered.style = "Header"
    numbered._p.append(word_xml.page_number())
    if briefing.sample:
        _mark(section.header.add_paragraph())
        _mark(section.first_page_header.paragraphs[0])


def _mark(paragraph: Paragraph) -> None:
    paragraph.style = "Header"
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(SAMPLE)
    run.bold, run.font.size = True, Pt(11)


def _describe(paper: Paper, briefing: Briefing) -> None:
    about = paper.core_properties
    about.title = printable(briefing.subject)[:255]
    about.author = printable(briefing.letterhead.agency)[:255]
    about.subject = printable(briefing.plan)[:255]
    about.language = "vi-VN"
    about.comments = SAMPLE if briefing.sample else ""
