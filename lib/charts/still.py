"""A Plotly figure of lines over periods as an SVG of the same look: it stands until Plotly has come, and on paper."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from lib.charts.figures import go
from lib.charts.sparkline import path_of
from lib.charts.svg import number, text

_SHAPES = {
    "circle": "M5.5 0A5.5 5.5 0 1 1 -5.5 0A5.5 5.5 0 1 1 5.5 0Z",
    "triangle-up": "M-6.35 2.75H6.35L0 -5.5Z",
    "square": "M-5.5 -5.5H5.5V5.5H-5.5Z",
    "diamond": "M7.15 0 0 7.15 -7.15 0 0 -7.15Z",
}
_DASHES = {"dash": "9 9", "dot": "3 3"}
_UP, _DOWN = 0.32, 1.06
"""Where a line of words stands on its height, in times of its size: from its lower and from its upper edge."""


class _Field(NamedTuple):
    """Where a value lies, in percent of the field between the axes."""

    labels: Sequence[str]
    left: float
    right: float
    low: float
    top: float

    def across(self, label: str) -> float:
        return (self.labels.index(label) - self.left) / (self.right - self.left) * 100

    def down(self, value: float) -> float:
        return (self.top - value) / (self.top - self.low) * 100


def still(figure: go.Figure) -> str:
    """An SVG as wide as its place, as high as the figure; hidden from screen readers, for the figure has its own words."""
    drawn: dict[str, Any] = figure.to_plotly_json()
    layout, traces = drawn["layout"], drawn["data"]
    labels = list(dict.fromkeys(label for trace in traces for label in trace["x"]))
    left, right = layout["xaxis"]["range"]
    field = _Field(labels, left, right, *layout["yaxis"]["range"])
    margin = layout["margin"]
    place = (
        f"left:{margin['l']}px;top:{margin['t']}px;width:calc(100% - {margin['l'] + margin['r']}px);"
        f"height:{layout['height'] - margin['t'] - margin['b']}px"
    )
    lines = "".join((*_bands(traces, field), *(_line(trace, field) for trace in traces)))
    stretched = f'<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">{lines}</svg>'
    parts = [*_axes(layout, field), stretched, *_marks(traces, field)]
    parts += [_note(note, field) for note in layout.get("annotations", ())]
    return f'<svg class="still" aria-hidden="true" style="{place}">{"".join(parts)}</svg>'


def _axes(layout: Mapping[str, Any], field: _Field) -> Iterator[str]:
    axis, size = layout["yaxis"], layout["xaxis"]["tickfont"]["size"]
    for value, said in zip(axis["tickvals"], axis["ticktext"], strict=True):
        y = number(field.down(value))
        yield f'<line x1="0" x2="100%" y1="{y}%" y2="{y}%" stroke="{axis["gridcolor"]}"/>'
        yield _words(said, "0", f"{y}%", "end", size, axis["color"], dx=-4, dy=0.35 * size)
    for place, label in enumerate(field.labels):
        rarer = ' class="second"' if place % 2 and len(field.labels) > 8 else ""
        x = f"{number(field.across(label))}%"
        yield _words(label, x, "100%", "middle", size, layout["xaxis"]["color"], dy=size + 1, attributes=rarer)


def _spots(trace: Mapping[str, Any], field: _Field) -> list[tuple[float, float] | None]:
    return [
        None if value is None else (field.across(label), field.down(value))
        for label, value in zip(trace["x"], trace["y"], strict=True)
    ]


def _bands(traces: Sequence[Mapping[str, Any]], field: _Field) -> Iterator[str]:
    """What lies between a line and the one before it, where that is filled."""
    for before, trace in pairwise(traces):
        if "fill" in trace:
            around = path_of([*_spots(before, field), *reversed(_spots(trace, field))])
            yield f'<path d="{around}Z" fill="{trace["fillcolor"]}"/>'


def _line(trace: Mapping[str, Any], field: _Field) -> str:
    line = trace["line"]
    if not line["width"]:
        return ""
    dash = f' stroke-dasharray="{_DASHES[line["dash"]]}"' if "dash" in line else ""
    return (
        f'<path d="{path_of(_spots(trace, field))}" fill="none" stroke="{line["color"]}" stroke-width="{number(line["width"])}"'
        f'{dash} vector-effect="non-scaling-stroke"/>'
    )


def _marks(traces: Sequence[Mapping[str, Any]], field: _Field) -> Iterator[str]:
    for trace in traces:
        if "marker" not in trace:
            continue
        marker = trace["marker"]
        for label, value, symbol, colour in zip(trace["x"], trace["y"], marker["symbol"], marker["color"], strict=True):
            if value is not None:
                x, y = number(field.across(label)), number(field.down(value))
                ink = f'fill="none" stroke="{colour}"' if symbol.endswith("-open") else f'fill="{colour}"'
                shape = _SHAPES[symbol.removesuffix("-open")]
                yield f'<svg x="{x}%" y="{y}%"><path d="{shape}" {ink}/></svg>'


def _note(note: Mapping[str, Any], field: _Field) -> str:
    size = note["font"]["size"]
    below = note["yanchor"] == "top"
    dy = (1 + _DOWN * size if below else -1 - _UP * size) - note.get("yshift", 0)
    x = "100%" if note.get("xref") == "paper" else f"{number(field.across(note['x']))}%"
    bold = note["text"].startswith("<b>")
    said = note["text"].removeprefix("<b>").removesuffix("</b>")
    weight = ' font-weight="700"' if bold else ""
    rarer = f' class="{note["name"]}"' if "name" in note else ""
    anchor = "end" if note["xanchor"] == "right" else "middle"
    dx = (-1 if anchor == "end" else 0) + note.get("xshift", 0)
    return _words(
        said,
        x,
        f"{number(field.down(note['y']))}%",
        anchor,
        size,
        note["font"]["color"],
        dx=dx,
        dy=dy,
        attributes=weight + rarer,
    )


def _words(
    said: str, x: str, y: str, anchor: str, size: float, colour: str, *, dx: float = 0, dy: float, attributes: str = ""
) -> str:
    return (
        f'<text x="{x}" y="{y}" dx="{number(dx)}" dy="{number(dy)}" text-anchor="{anchor}" font-size="{number(size)}" '
        f'fill="{colour}"{attributes}>{text(said)}</text>'
    )
