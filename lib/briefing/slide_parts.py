"""Pieces of a slide: its frame, texts and tables, in large type."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.text.text import TextFrame, _Paragraph
from pptx.util import Inches, Pt

from lib.briefing.content import SAMPLE, Briefing
from lib.charts.palette import LIGHT
from lib.core.text import printable
from lib.core.verdict import Status

FACE = "Arial"  # on every machine that shows slides, with all Vietnamese letters
_WIDTH, _HEIGHT = 13.333, 7.5
_TITLE_ONLY = 5
_TITLE_SIZES = ((55, 32), (80, 28), (120, 24), (200, 20))  # letters that fit, points
_CELL_LETTERS = 110
_HEAD, _ROW = 0.45, 0.78  # inches


class Box(NamedTuple):
    """A place on the slide in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def sizes(self) -> tuple[int, int, int, int]:
        return Inches(self.left), Inches(self.top), Inches(self.width), Inches(self.height)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text; a status gives it the verdict's colour, `above` is the space over it in points."""

    text: str
    size: float
    status: Status | None = None
    bold: bool = False
    above: float = 2


_TITLE = Box(0.5, 0.35, 10.6, 0.95)


@dataclass(frozen=True, slots=True)
class Page:
    """One slide."""

    slide: Slide

    @classmethod
    def added(cls, deck: Deck, briefing: Briefing, title: str) -> Self:
        """A new slide with its title, the period below and, on made-up figures, their mark."""
        page = cls(deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY]))
        said = shortened(title, _TITLE_SIZES[-1][0])
        frame = page.slide.shapes.title.text_frame
        frame.word_wrap = True
        size = next(points for letters, points in _TITLE_SIZES if len(said) <= letters)
        frame.paragraphs[0].alignment = PP_ALIGN.LEFT
        _write(frame.paragraphs[0], Line(said, size, bold=True), LIGHT.house)
        line = page.slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *Box(0.5, 1.32, 12.33, 0.03).sizes)
        line.fill.solid()
        line.fill.fore_color.rgb = colour(LIGHT.gold)
        line.line.fill.background()
        number = len(deck.slides)
        page._corner(Box(0.5, 6.95, 9, 0.35), f"{briefing.plan}, {briefing.period.label}", PP_ALIGN.LEFT)
        page._corner(Box(11.83, 6.95, 1, 0.35), str(number), PP_ALIGN.RIGHT)
        if briefing.sample:
            page._corner(
                Box(11.1, 0.35, 1.73, 0.35), SAMPLE, PP_ALIGN.RIGHT, LIGHT.tones[Status.MISSED].text, bold=True
            )
        return page

    def text(self, box: Box, lines: Sequence[Line]) -> None:
        frame = _plain(self.slide.shapes.add_textbox(*box.sizes).text_frame)
        for place, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            _write(paragraph, line, LIGHT.ink)

    def table(
        self,
        box: Box,
        heads: Sequence[tuple[str, float]],
        rows: Sequence[Sequence[tuple[str, Status | None]]],
        alt: str,
    ) -> None:
        """A table; heads are (words, width in inches), cells are (words, verdict that colours them)."""
        height = min(box.height, _HEAD + _ROW * len(rows))
        shape = self.slide.shapes.add_table(len(rows) + 1, len(heads), *box._replace(height=height).sizes)
        describe(shape._element, alt)
        table = shape.table
        for place in range(len(rows) + 1):
            table.rows[place].height = Inches(_ROW if place else _HEAD)
        for place, (head, width) in enumerate(heads):
            table.columns[place].width = Inches(width)
            cell = table.cell(0, place)
            cell.fill.solid()
            cell.fill.fore_color.rgb = colour(LIGHT.primary)
            _write(cell.text_frame.paragraphs[0], Line(head, 16, bold=True), "#ffffff")
        for row, cells in enumerate(rows, start=1):
            for place, (said, status) in enumerate(cells):
                cell = table.cell(row, place)
                cell.vertical_anchor = MSO_ANCHOR.MIDDLE
                cell.fill.solid()
                cell.fill.fore_color.rgb = colour(LIGHT.page if row % 2 else LIGHT.card)
                line = Line(shortened(said, _CELL_LETTERS), 16, status, bold=status is not None)
                _write(cell.text_frame.paragraphs[0], line, LIGHT.ink)

    def notes(self, sentences: Sequence[str]) -> None:
        """What the speaker may want to read up."""
        frame = self.slide.notes_slide.notes_text_frame
        if frame is not None:
            frame.text = "\n".join(printable(sentence) for sentence in sentences)

    def _corner(self, box: Box, said: str, side: PP_ALIGN, shade: str = LIGHT.muted, *, bold: bool = False) -> None:
        frame = _plain(self.slide.shapes.add_textbox(*box.sizes).text_frame)
        frame.paragraphs[0].alignment = side
        _write(frame.paragraphs[0], Line(said, 14, bold=bold), shade)


def prepare(deck: Deck) -> None:
    """Make the library's 4:3 master a wide one with our type; layouts that are not used go."""
    deck.slide_width, deck.slide_height = Inches(_WIDTH), Inches(_HEIGHT)
    layouts = deck.slide_layouts
    kept = layouts[_TITLE_ONLY]
    for holder in (deck.slide_master, kept):
        for shape in list(holder.placeholders):
            if shape.placeholder_format.idx == 0:
                shape.left, shape.top, shape.width, shape.height = _TITLE.sizes
                shape.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
            elif holder is kept:
                shape._element.getparent().remove(shape._element)


def colour(value: str) -> RGBColor:
    return RGBColor.from_string(value.removeprefix("#").upper())


def shortened(text: str, letters: int) -> str:
    plain = printable(text)
    return plain if len(plain) <= letters else f"{plain[: letters - 1].rstrip()}…"


def describe(element: object, alt: str) -> None:
    """Give a drawing the words for who cannot see it."""
    next(iter(element.iter(qn("p:cNvPr")))).set("descr", printable(alt))  # type: ignore[attr-defined]


def _plain(frame: TextFrame) -> TextFrame:
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return frame


def _write(paragraph: _Paragraph, line: Line, shade: str) -> None:
    paragraph.space_before = Pt(line.above)
    run = paragraph.add_run()
    run.text = printable(line.text)
    run.font.name, run.font.size, run.font.bold = FACE, Pt(line.size), line.bold
    run.font.color.rgb = colour(LIGHT.tones[line.status].text if line.status else shade)
    run._r.get_or_add_rPr().set("lang", "vi-VN")
