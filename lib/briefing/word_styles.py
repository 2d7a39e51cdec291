"""The styles of the Word file: type, size and spacing as official papers have them."""

from docx.document import Document as Paper
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

FACE = "Times New Roman"
SIZE = 14
TABLE_SIZES = (12, 10)
_INDENT = 12.7
_BLACK = RGBColor(0, 0, 0)


def define_styles(paper: Paper) -> None:
    """Change the library's own styles and add those the briefing needs."""
    _normal(paper)
    for level, above in ((1, 12), (2, 8)):
        _heading(paper.styles[f"Heading {level}"], above)
    item = _added(paper, "Item", SIZE)
    item.paragraph_format.first_line_indent = Mm(_INDENT)
    item.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    item.paragraph_format.space_after = Pt(4)
    aside = _added(paper, "Aside", 12)
    aside.font.italic = True
    aside.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    aside.paragraph_format.space_after = Pt(8)
    picture = _added(paper, "Picture", SIZE)
    picture.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    picture.paragraph_format.space_before = picture.paragraph_format.space_after = Pt(6)
    for size in TABLE_SIZES:
        cell = _added(paper, f"Table{size}", size)
        cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(2 if size > 10 else 0.5)
    block = _added(paper, "Block", 13)
    block.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _gap(_added(paper, "Gap", 4))
    header = paper.styles["Header"]
    header.font.size = Pt(13)
    header.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    header.paragraph_format.first_line_indent = Mm(0)


def _normal(paper: Paper) -> None:
    normal = paper.styles["Normal"]
    _face(normal, SIZE)
    run = normal.element.get_or_add_rPr()
    language = run.makeelement(qn("w:lang"), {qn("w:val"): "vi-VN", qn("w:eastAsia"): "vi-VN"})
    run.append(language)
    shape = normal.paragraph_format
    shape.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    shape.first_line_indent = Mm(_INDENT)
    shape.space_before, shape.space_after = Pt(0), Pt(6)
    shape.line_spacing_rule = WD_LINE_SPACING.SINGLE
    shape.widow_control = True


def _heading(style: ParagraphStyle, above: float) -> None:
    _face(style, SIZE)
    style.font.bold, style.font.italic, style.font.color.rgb = True, False, _BLACK
    shape = style.paragraph_format
    shape.first_line_indent = Mm(_INDENT)
    shape.space_before, shape.space_after = Pt(above), Pt(4)
    shape.keep_with_next = True


def _added(paper: Paper, name: str, size: float) -> ParagraphStyle:
    style: ParagraphStyle = paper.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = paper.styles["Normal"]
    _face(style, size)
    shape = style.paragraph_format
    shape.first_line_indent = Mm(0)
    shape.alignment = WD_ALIGN_PARAGRAPH.LEFT
    shape.space_before = shape.space_after = Pt(0)
    return style


def _gap(style: ParagraphStyle) -> None:
    style.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    style.paragraph_format.line_spacing = Pt(8)


def _face(style: ParagraphStyle, size: float) -> None:
    """Set the face for every script: a theme's face would win over a plain name."""
    style.font.name, style.font.size = FACE, Pt(size)
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        faces.attrib.pop(qn(f"w:{name}"), None)
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        faces.set(qn(f"w:{script}"), FACE)
