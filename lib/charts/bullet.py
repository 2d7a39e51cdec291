"""A bar with its target as a tick, for lists and rankings."""

from lib.charts.gauge import gauge_alt, scale_of
from lib.charts.palette import fill_of, variable
from lib.charts.svg import number, text
from lib.core.verdict import Status


def bullet(name: str, value: float | None, target: float | None, status: Status, scale: float | None = None) -> str:
    """An SVG bar that stretches to the width it is given; `value`, `target` and `scale` are in percent."""
    end = scale or scale_of(value, target)
    parts = [f'<rect y="5" width="100" height="8" fill="{variable("line")}"/>']
    if value is not None:
        share = min(max(value / end, 0.0), 1.0) * 100
        parts.append(f'<rect y="5" width="{number(share)}" height="8" fill="{fill_of(status)}"/>')
    if target is not None:
        place = number(min(target / end, 1.0) * 99 + 0.5)
        parts.append(
            f'<line x1="{place}" x2="{place}" y1="1" y2="17" stroke="{variable("ink")}" stroke-width="2.4" '
            f'vector-effect="non-scaling-stroke"/>'
        )
    alt = gauge_alt(name, value, target, status)
    return (
        f'<svg class="bullet" role="img" aria-label="{text(alt)}" viewBox="0 0 100 18" preserveAspectRatio="none" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>'
    )
