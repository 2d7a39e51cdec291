"""Type of the PDF: the embedded face, and the styles of its paragraphs."""

from html import escape

from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.fonts import addMapping
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from lib.briefing.pictures import FAMILY, font_file
from lib.core.text import printable

BOLD = f"{FAMILY}-Bold"
_STYLES = {(0, 0): "Regular", (1, 0): "Bold", (0, 1): "Italic", (1, 1): "BoldItalic"}
_INDENT = 12.7 * mm
_NOT_IN_FACE = str.maketrans({"◇": "◊"})

rl_config.useA85 = 0  # bytes as they are: smaller files, and sooner written
for (_bold, _italic), _style in _STYLES.items():
    _name = FAMILY if _style == "Regular" else f"{FAMILY}-{_style}"
    registerFont(TTFont(_name, str(font_file(_style))))
    addMapping(FAMILY, _bold, _italic, _name)


def said(text: str) -> str:
    """Data made safe inside the markup of paragraphs; gaps to write in by hand stay."""
    return escape("\u00a0".join(plain(part) for part in text.split("\u00a0")), quote=True)


def plain(text: str) -> str:
    return printable(text).translate(_NOT_IN_FACE)


def style(name: str, size: float, **more: object) -> ParagraphStyle:
    """A style of our face; lines are 1.15 as high as the type."""
    return ParagraphStyle(name, fontName=FAMILY, fontSize=size, leading=size * 1.15, **more)


STYLES = {
    "body": style("body", 14, alignment=TA_JUSTIFY, firstLineIndent=_INDENT, spaceAfter=6),
    "aside": style("aside", 12, alignment=TA_CENTER, spaceAfter=8),
    "centred": style("centred", 14, alignment=TA_CENTER),
    "block": style("block", 13, alignment=TA_CENTER),
    "motto": style("motto", 12, alignment=TA_CENTER),
    "receivers": style("receivers", 11, alignment=TA_LEFT),
}
HEADINGS = {
    level: style(f"heading {level}", 14, firstLineIndent=_INDENT, spaceBefore=above, spaceAfter=5)
    for level, above in ((1, 12), (2, 8))
}
STYLES["aside"].fontName = f"{FAMILY}-Italic"
for _heading in HEADINGS.values():
    _heading.fontName = BOLD


def cell_styles(size: float) -> dict[str, ParagraphStyle]:
    """Styles of texts that break inside a table, by where they stand."""
    sides = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT}
    return {name: style(name, size, alignment=side) for name, side in sides.items()}
