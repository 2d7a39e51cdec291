"""Units on a map, whichever way it is drawn: what each shows, and the steps their values fall into."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from lib.charts.palette import STEPS, css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.verdict import Status

_NAMED = 4
_WIDTHS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One unit: `value` in percent, `gap` its shortfall in points, `note` what weakens it.

    `here` tells whether it is the one the page is about.
    """

    code: str
    name: str
    href: str
    value: float | None
    status: Status
    gap: float = 0.0
    note: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class Shades:
    """Steps of equal width in percent, the first from `low`."""

    low: float
    width: float
    count: int

    def step(self, value: float) -> int:
        """Which step a value falls into, from 0; a tiny excess over an end counts as the end."""
        return min(max(int((value - self.low) / self.width + 1e-9), 0), self.count - 1)

    def ends(self, step: int) -> tuple[float, float]:
        return self.low + step * self.width, self.low + (step + 1) * self.width

    def palette_step(self, step: int) -> int:
        """Few steps are spread over all shades of the palette, so that they stay apart."""
        return len(STEPS) // 2 if self.count == 1 else round(step * (len(STEPS) - 1) / (self.count - 1))


def shades(regions: Sequence[Region]) -> Shades | None:
    """Round steps that hold every value; None without one."""
    values = [region.value for region in regions if region.value is not None]
    if not values:
        return None
    low, high = min(values), max(values)
    for width in _WIDTHS:
        start = math.floor(low / width + 1e-9) * width
        count = max(1, math.ceil((high - start) / width - 1e-9))
        if count <= len(STEPS):
            return Shades(start, width, count)
    return Shades(low, (high - low) / len(STEPS), len(STEPS))


def regions_alt(name: str, regions: Sequence[Region]) -> str:
    """The finding in words: how many are met, and the worst by name."""
    judged = [one for one in regions if one.status in (Status.MET, Status.NEAR, Status.MISSED)]
    if not judged:
        return f"{name}: chưa đơn vị nào được đánh giá."
    met = sum(one.status is Status.MET for one in judged)
    told = [f"{name}: {_met(met, len(regions))}"]
    for status in (Status.MISSED, Status.NEAR):
        worst = sorted((one for one in judged if one.status is status), key=lambda one: -one.gap)
        found = [f"{one.name} {words.percent(one.value)}" for one in worst]
        if found:
            more = f" và {len(found) - _NAMED} đơn vị khác" if len(found) > _NAMED else ""
            told.append(f"{status.label.lower()}: {', '.join(found[:_NAMED])}{more}")
    silent = len(regions) - len(judged)
    if silent:
        told.append(f"{silent} đơn vị chưa có số để đánh giá")
    return "; ".join(told) + "."


def _met(met: int, whole: int) -> str:
    if met == 0:
        return f"chưa đơn vị nào trong {whole} đơn vị đạt"
    return f"cả {whole} đơn vị đều đạt" if met == whole > 1 else f"{met} trong {whole} đơn vị đạt"


def said(region: Region) -> str:
    """What the pointer and a screen reader get at a unit."""
    value = f"{words.percent(region.value)}, " if region.value is not None else ""
    note = f" ({region.note})" if region.note else ""
    return f"{region.name}: {value}{region.status.label.lower()}{note}"


def figure(region: Region) -> str:
    """The verdict's shape and the value, as markup; without a value the verdict's word. A star tells of a note."""
    shown = words.percent(region.value) if region.value is not None else region.status.label
    css = "figure" if region.value is not None else "figure word"
    aside = "*" if region.note else ""
    return f'<span class="{css}">{mark(region.status)}{text(shown)}{aside}</span>'


def ground(region: Region, steps: Shades | None) -> str:
    """The class that colours a unit: its verdict, or with `steps` the step of its value."""
    if steps is None or region.value is None:
        return css_name(region.status)
    return f"step step-{steps.palette_step(steps.step(region.value))}"


def scale(steps: Shades | None) -> str:
    """What the shades mean, as a strip of fields with their ends; nothing where verdicts colour the map."""
    if steps is None:
        return ""
    digits = 1 if steps.width < 1 else 0
    fields = []
    for step in range(steps.count):
        low, high = (words.decimal(end, digits) for end in steps.ends(step))
        fields.append(f'<li class="step step-{steps.palette_step(step)}">{low}–{high}%</li>')
    return f'<ol class="shades" aria-label="Màu theo giá trị">{"".join(fields)}</ol>'
