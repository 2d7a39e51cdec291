"""Drawings as sharp PNG pictures, made without a browser."""

import re
import struct
from functools import lru_cache
from pathlib import Path

import resvg_py

from lib.core.text import without_controls

FONTS = Path(__file__).parents[2] / "static" / "fonts"
FAMILY = "Tinos"  # as wide as Times New Roman, letter by letter
_DOTS_PER_INCH = 300
_MM_PER_INCH = 25.4
_VARIABLE = re.compile(r"var\(--[\w-]+, (#[0-9a-f]{6})\)")


def font_file(style: str) -> Path:
    """The file of the serif face; `style` is Regular, Bold, Italic or BoldItalic."""
    return FONTS / f"{FAMILY}-{style}.ttf"


@lru_cache(maxsize=128)
def png(svg: str, width: float) -> bytes:
    """The drawing as it is printed `width` mm wide, 300 dots an inch, on white.

    Word and PDF ask for the same drawings one after the other, so the latest are kept. The renderer knows no CSS
    variables: each colour becomes the light one that stands beside its variable's name.
    """
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=_VARIABLE.sub(r"\1", without_controls(svg)),
            width=round(width / _MM_PER_INCH * _DOTS_PER_INCH),
            background="#ffffff",
            skip_system_fonts=True,
            font_files=[str(font_file("Regular")), str(font_file("Bold"))],
            font_family=FAMILY,
        )
    )


def shape(picture: bytes) -> float:
    """Height over width of a PNG."""
    width, height = struct.unpack(">II", picture[16:24])
    return float(height / width)
