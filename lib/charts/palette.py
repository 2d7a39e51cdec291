"""The one home of colour and shape. Colours for verdicts are used for nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass

from lib.core.verdict import Status


@dataclass(frozen=True, slots=True)
class Tone:
    """A verdict's colours: `fill` for shapes, `text` for words, `ground` for the field behind the words."""

    fill: str
    text: str
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """All colours of one appearance, as #rrggbb; `house` is for lines and links, `primary` for buttons."""

    page: str
    card: str
    ink: str
    muted: str
    line: str
    house: str
    primary: str
    bar: str
    gold: str
    tones: Mapping[Status, Tone]


_GREY = Tone("#727c88", "#56616d", "#e9ecf0")
_DARK_GREY = Tone("#8d99a6", "#aab6c3", "#2a3541")

LIGHT = Theme(
    page="#f3f5f8",
    card="#ffffff",
    ink="#14202b",
    muted="#56616d",
    line="#e1e6eb",
    house="#1b4a78",
    primary="#12304f",
    bar="#12304f",
    gold="#c9a24b",
    tones={
        Status.MET: Tone("#17785a", "#116248", "#e1f3ec"),
        Status.NEAR: Tone("#bb6c00", "#8a4f00", "#fdefd9"),
        Status.MISSED: Tone("#b8241c", "#a31d16", "#fde4e2"),
        Status.NO_DATA: _GREY,
        Status.NO_CASES: _GREY,
        Status.NOT_JUDGED: _GREY,
    },
)
DARK = Theme(
    page="#0f1720",
    card="#18222d",
    ink="#e8edf2",
    muted="#aab6c3",
    line="#2d3946",
    house="#8fbbe8",
    primary="#2f6aa3",
    bar="#0b1f36",
    gold="#c9a24b",
    tones={
        Status.MET: Tone("#37a97f", "#6fd3ae", "#12382c"),
        Status.NEAR: Tone("#dd9a33", "#f2bd68", "#3f2f12"),
        Status.MISSED: Tone("#ee5b50", "#ff9b93", "#4b1f1d"),
        Status.NO_DATA: _DARK_GREY,
        Status.NO_CASES: _DARK_GREY,
        Status.NOT_JUDGED: _DARK_GREY,
    },
)

SHAPE: Mapping[Status, str] = {
    Status.MET: "●",
    Status.NEAR: "▲",
    Status.MISSED: "■",
    Status.NO_DATA: "○",
    Status.NO_CASES: "◇",
    Status.NOT_JUDGED: "□",
}

PLOTLY_SYMBOL: Mapping[Status, str] = {
    Status.MET: "circle",
    Status.NEAR: "triangle-up",
    Status.MISSED: "square",
    Status.NO_DATA: "circle-open",
    Status.NO_CASES: "diamond-open",
    Status.NOT_JUDGED: "square-open",
}

STEPS: tuple[int, ...] = (8, 22, 38, 75, 92)
"""How much of the house colour is mixed into the card's for each step of a value, in percent, from low to high."""
DARK_STEPS = 3
"""From this step on words stand in the card's colour instead of the ink's."""

FONT = "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', sans-serif"


def variable(name: str) -> str:
    """A colour of the theme for use inside an SVG: the page's own variable, or the light colour outside a page."""
    return f"var(--{name.replace('_', '-')}, {getattr(LIGHT, name)})"


def fill_of(status: Status) -> str:
    return f"var(--{css_name(status)}, {LIGHT.tones[status].fill})"


def text_of(status: Status) -> str:
    return f"var(--{css_name(status)}-ink, {LIGHT.tones[status].text})"


def css_name(status: Status) -> str:
    """The class and variable stem of a verdict; the three that are no judgement share the grey."""
    return status.value if status in (Status.MET, Status.NEAR, Status.MISSED) else "grey"


def mixed(theme: Theme, step: int) -> str:
    """The ground of a step of value, as the style sheet mixes it."""
    share = STEPS[step] / 100
    pairs = zip(_channels(theme.house), _channels(theme.card), strict=True)
    return "#" + "".join(f"{round(255 * (share * house + (1 - share) * card)):02x}" for house, card in pairs)


def contrast(one: str, other: str) -> float:
    """WCAG contrast of two #rrggbb colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> list[float]:
    """Red, green and blue, 0 to 1."""
    return [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
