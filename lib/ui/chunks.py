"""Streamlit's scripts: a file for each kind of element, asked for only once one is on the page unless it is named before."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import streamlit as st

STREAMLIT = Path(st.__file__).parent / "static"
"""The folder of Streamlit's own page."""
_IMPORTED = re.compile(r'(?:from|import)"\./([^"]+\.js)"')


def chunks(streamlit: Path, names: Iterable[str]) -> list[str]:
    """The addresses of chunks by their names, with all that they import; those that are not found are left out."""
    folder = streamlit / "static" / "js"
    found: list[str] = []
    left = [path.name for name in names for path in folder.glob(f"{name}.*.js")]
    while left:
        name = left.pop()
        if name not in found:
            found.append(name)
            left += _IMPORTED.findall((folder / name).read_text(encoding="utf-8"))
    return [f"static/js/{name}" for name in found]


@cache
def ahead(*names: str) -> str:
    """Markup that has the browser ask for these chunks while the reader looks at the page."""
    index = (STREAMLIT / "index.html").read_text(encoding="utf-8")
    return "".join(preload(path) for path in chunks(STREAMLIT, names) if path not in index)


def preload(path: str) -> str:
    return f'<link rel="modulepreload" crossorigin href="./{path}">'


def preload_font(name: str) -> str:
    """For a file of the folder `static`."""
    return f'<link rel="preload" as="font" type="font/woff2" crossorigin href="./app/static/{name}">'
