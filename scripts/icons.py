# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools[woff]>=4.60,<5"]
# ///
"""Makes static/fonts/MaterialSymbols.woff2 anew: of Streamlit's icons those that static/fonts/MaterialSymbols.txt names.

`make icons` after a name was added there, or after a new Streamlit brought other icons. It needs the internet.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "static" / "fonts"
NAMES, ICONS = FONTS / "MaterialSymbols.txt", FONTS / "MaterialSymbols.woff2"


def main(streamlit: Path) -> None:
    """`streamlit` is the folder of the installed package."""
    (source,) = (streamlit / "static" / "static" / "media").glob("MaterialSymbols-Rounded.*.woff2")
    font = TTFont(source)
    wanted = NAMES.read_text(encoding="utf-8").split()
    drawn = dict(ligatures(font))
    missing = sorted(set(wanted) - drawn.keys())
    if missing:
        sys.exit(f"Streamlit has no icon called {', '.join(missing)}")
    # Without closure: else the letters of the names would bring every icon that can be spelled with them.
    options = subset.Options(layout_features=["*"], layout_closure=False, hinting=False, drop_tables=["STAT"])
    cut = subset.Subsetter(options)
    cut.populate(text="".join(wanted), glyphs=[drawn[name] for name in wanted])
    cut.subset(font)
    font.flavor = "woff2"
    font.save(ICONS)


def ligatures(font: TTFont) -> Iterator[tuple[str, str]]:
    """Each name that the font draws as an icon, with its glyph."""
    letter_of = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for first, spelled in getattr(getattr(table, "ExtSubTable", table), "ligatures", {}).items():
                for ligature in spelled:
                    yield "".join(letter_of[glyph] for glyph in (first, *ligature.Component)), ligature.LigGlyph


if __name__ == "__main__":
    main(Path(sys.argv[1]))
