"""Half-circle gauges: one value against its target, or how many of a set are met."""

import math
from collections.abc import Mapping

from lib.charts.palette import fill_of, variable
from lib.charts.svg import number, picture, text
from lib.core import words
from lib.core.verdict import Status

_WIDTH, _HEIGHT = 160.0, 96.0
_CENTRE = (80.0, 80.0)
_RADIUS, _STROKE = 62.0, 15.0


def scale_of(value: float | None, target: float | None) -> float:
    """Where a scale of percent ends: 100, or the next twenty above whatever passes it."""
    most = max(value or 0.0, target or 0.0)
    return 100.0 if most <= 100 else math.ceil(most / 20) * 20.0


def gauge_alt(name: str, value: float | None, target: float | None, status: Status) -> str:
    if value is None:
        return f"{name}: {status.label.lower()}."
    against = f", mục tiêu {words.target(target)}" if target is not None else ""
    return f"{name}: {words.percent(value, target)}{against}, {status.label.lower()}."


def gauge(name: str, value: float | None, target: float | None, status: Status) -> str:
    """An SVG of one value in percent; the black tick is the target. Without a value only the track is drawn."""
    scale = scale_of(value, target)
    parts = [_arc(0, 1, variable("line"))]
    if value is not None and value > 0:
        parts.append(_arc(0, value / scale, fill_of(status)))
    if target is not None:
        parts.append(_tick(target / scale))
    parts.append(_words(words.percent(value, target), f"mục tiêu {words.target(target)}" if target is not None else ""))
    return picture(_WIDTH, _HEIGHT, parts, gauge_alt(name, value, target, status), "gauge")


def counts_alt(name: str, counts: Mapping[Status, int], by_hand: int = 0) -> str:
    """`by_hand` of those counted are goals that a person judged."""
    total = sum(counts.values())
    gloss = f", gồm {by_hand} mục tiêu đánh giá bởi người" if by_hand else ""
    told = (f"{count} {status.label.lower()}" for status, count in counts.items() if count)
    return f"{name}: {counts.get(Status.MET, 0)} trong {total} chỉ tiêu đạt{gloss} ({', '.join(told) or 'chưa có chỉ tiêu'})."


def counts_gauge(name: str, counts: Mapping[Status, int], by_hand: int = 0) -> str:
    """An SVG arc parted by verdict, from met to not judged; the figure is “met/all”.

    `by_hand` of those counted are goals that a person judged, which the caption says.
    """
    total = sum(counts.values())
    parts = [_arc(0, 1, variable("line"))]
    start = 0.0
    for status in Status:
        if share := counts.get(status, 0) / total if total else 0.0:
            if status in (Status.MET, Status.NEAR, Status.MISSED):
                parts.append(_arc(start, start + share, fill_of(status), gap=0.006 if share < 1 else 0.0))
            start += share
    parts.append(
        _words(f"{counts.get(Status.MET, 0)}/{total}", f"gồm {by_hand} mục tiêu" if by_hand else "chỉ tiêu đạt")
    )
    return picture(_WIDTH, _HEIGHT, parts, counts_alt(name, counts, by_hand), "gauge")


def _point(share: float, radius: float) -> tuple[float, float]:
    angle = math.pi * (1 - min(max(share, 0.0), 1.0))
    return _CENTRE[0] + radius * math.cos(angle), _CENTRE[1] - radius * math.sin(angle)


def _arc(start: float, end: float, colour: str, gap: float = 0.0) -> str:
    x0, y0 = _point(start + gap, _RADIUS)
    x1, y1 = _point(end - gap, _RADIUS)
    return (
        f'<path d="M{number(x0)} {number(y0)}A{number(_RADIUS)} {number(_RADIUS)} 0 0 1 {number(x1)} {number(y1)}" '
        f'fill="none" stroke="{colour}" stroke-width="{number(_STROKE)}"/>'
    )


def _tick(share: float) -> str:
    x0, y0 = _point(share, _RADIUS - _STROKE / 2 - 3)
    x1, y1 = _point(share, _RADIUS + _STROKE / 2 + 4)
    return (
        f'<line x1="{number(x0)}" y1="{number(y0)}" x2="{number(x1)}" y2="{number(y1)}" '
        f'stroke="{variable("ink")}" stroke-width="2.6"/>'
    )


def _words(figure: str, caption: str) -> str:
    size = 27 if len(figure) <= 5 else 24 if len(figure) <= 6 else 21
    return (
        f'<text x="80" y="{73 if caption else 80}" text-anchor="middle" font-size="{size}" font-weight="700" '
        f'fill="{variable("ink")}">{text(figure)}</text>'
        f'<text x="80" y="92" text-anchor="middle" font-size="13" fill="{variable("muted")}">{text(caption)}</text>'
    )
