"""The briefing as a PDF: the Word file's content in the same layout, set without an office program."""

from collections.abc import Iterator
from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    Image,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    Paragraph,
    Spacer,
)

from lib.briefing.blocks import Annex, Block, Grid, Heading, Look, Picture, Signature, Text
from lib.briefing.content import Briefing
from lib.briefing.document import document
from lib.briefing.pdf_head import annex_title, letterhead, signature
from lib.briefing.pdf_pages import ANNEX, Pages
from lib.briefing.pdf_table import table
from lib.briefing.pdf_type import HEADINGS, STYLES, said
from lib.briefing.pictures import png, shape

_ROOM = 55.0  # mm that must be left for a heading and what follows it
_AFTER_PICTURE = 4.0


def pdf(briefing: Briefing) -> bytes:
    """A .pdf file with an outline of its headings; its text can be copied."""
    file = BytesIO()
    story = [*letterhead(briefing), *_story(briefing)]
    Pages(file, briefing, A4, landscape(A4)).build(story)
    return file.getvalue()


def _story(briefing: Briefing) -> Iterator[Flowable]:
    """All blocks; what leads to a drawing with words below it stays on the drawing's page."""
    held: list[Flowable] = []
    drawn = False
    for block in document(briefing):
        flow = list(_flow(briefing, block))
        if drawn:
            yield KeepTogether([*held, *flow])
            held = []
        elif _leads(block):
            held += flow
        else:
            yield from _opened(held)
            yield from flow
            held = []
        drawn = isinstance(block, Picture) and block.captioned


def _leads(block: Block) -> bool:
    match block:
        case Heading():
            return True
        case Text():
            return block.kept
        case Picture():
            return block.captioned
    return False


def _opened(held: list[Flowable]) -> Iterator[Flowable]:
    """A heading with what follows it at once, not at the foot of a page."""
    if held:
        yield CondPageBreak(_ROOM * mm)
    yield from held


def _flow(briefing: Briefing, block: Block) -> Iterator[Flowable]:
    match block:
        case Heading(text, level):
            heading = Paragraph(said(text), HEADINGS[level])
            heading.outline = (text, level)
            yield heading
        case Text():
            yield _text(block)
        case Grid():
            yield table(block)
            yield Spacer(1, 6)
        case Picture():
            picture = png(block.svg, block.width)
            width = block.width * mm
            yield Image(BytesIO(picture), width=width, height=width * shape(picture), mask=None)
            yield Spacer(1, _AFTER_PICTURE * mm)
        case Signature():
            yield from signature(briefing.letterhead)
        case Annex():
            yield NextPageTemplate(ANNEX)
            yield PageBreak()
            yield from annex_title(block, briefing)


def _text(block: Text) -> Paragraph:
    dash = "- " if block.look is Look.ITEM else ""
    lead = f"<b>{said(block.lead)}</b> " if block.lead else ""
    style = STYLES["aside" if block.look is Look.NOTE else "body"]
    return Paragraph(f"{dash}{lead}{said(block.text)}", style)
