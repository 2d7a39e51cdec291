"""Small pieces every drawing is made of; all text is escaped here."""

from collections.abc import Iterable
from functools import cache
from html import escape

from lib.charts.palette import fill_of
from lib.core.text import without_controls
from lib.core.verdict import Status

_SHAPES = {
    Status.MET: '<circle cx="6" cy="6" r="5" fill="{0}"/>',
    Status.NEAR: '<path d="M6 0.8 11.6 11H0.4Z" fill="{0}"/>',
    Status.MISSED: '<path d="M1 1h10v10H1Z" fill="{0}"/>',
    Status.NO_DATA: '<circle cx="6" cy="6" r="4.3" fill="none" stroke="{0}" stroke-width="1.7"/>',
    Status.NO_CASES: '<path d="M6 1 11 6 6 11 1 6Z" fill="none" stroke="{0}" stroke-width="1.7"/>',
    Status.NOT_JUDGED: '<path d="M1.8 1.8h8.4v8.4H1.8Z" fill="none" stroke="{0}" stroke-width="1.7"/>',
}


def text(value: str) -> str:
    """Data made safe inside elements and quoted attributes; marks that turn the reading would reorder our words, too."""
    return escape(without_controls(value), quote=True)


def plain(value: str) -> str:
    """Data made safe in Plotly's texts, which take a few tags and entities for markup."""
    return escape(without_controls(value), quote=False)


def number(value: float) -> str:
    """A coordinate: at most two decimals, no trailing zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def picture(width: float, height: float, parts: Iterable[str], alt: str, kind: str) -> str:
    """A whole drawing; `alt` is the sentence read out instead of it, `kind` its CSS class."""
    return (
        f'<svg class="{kind}" role="img" aria-label="{text(alt)}" viewBox="0 0 {number(width)} {number(height)}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>'
    )


@cache
def mark(status: Status, size: float = 0.72) -> str:
    """The verdict's shape, to stand before its word; `size` in em. Hidden from screen readers: the word speaks."""
    return (
        f'<svg class="mark" aria-hidden="true" viewBox="0 0 12 12" width="{size}em" height="{size}em" '
        f'xmlns="http://www.w3.org/2000/svg">{_SHAPES[status].format(fill_of(status))}</svg>'
    )
