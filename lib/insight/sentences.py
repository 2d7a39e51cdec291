"""Sentences whose every figure knows what it is about, so that a page links it and a document prints it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from lib.core.figure import Figure
from lib.core.period import Period
from lib.core.unit import Unit


class Topic(StrEnum):
    """What a figure in a sentence leads to: an indicator of a unit, all of a unit's indicators, or a list."""

    INDICATOR = "indicator"
    UNIT = "unit"
    REPORTING = "reporting"
    DIRECTIVES = "directives"
    TASKS = "tasks"
    GOALS = "goals"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """`indicator` is set where the topic is one; `observation` is the store's number of a reported figure."""

    topic: Topic
    unit: str
    period: Period
    indicator: str | None = None
    observation: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a sentence: words, or a figure as worded with its `subject`."""

    text: str
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        return "".join(part.text for part in self.parts)


Piece = str | Part


def sentence(*pieces: Piece) -> Sentence:
    """Pieces put together, with a capital in front and a full stop behind; words without text are left out."""
    parts = [Part(piece) if isinstance(piece, str) else piece for piece in pieces]
    parts = [part for part in parts if part.text]
    first = parts[0]
    capital = Part(first.text[:1].upper() + first.text[1:], first.subject)
    return Sentence((capital, *parts[1:], Part(".")))


def listed(groups: Sequence[Sequence[Piece]]) -> list[Piece]:
    """Groups of pieces as a list in words: “a”, “a và b”, “a, b và c”."""
    found: list[Piece] = []
    for number, group in enumerate(groups):
        if number:
            found.append(" và " if number == len(groups) - 1 else ", ")
        found.extend(group)
    return found


def joined(groups: Sequence[Sequence[Piece]]) -> list[Piece]:
    """Clauses of one sentence: “a; b”."""
    return [piece for number, group in enumerate(groups) for piece in (("; ", *group) if number else group)]


def of_figure(figure: Figure) -> Subject:
    """The subject of a figure; it is shown in its own period."""
    return Subject(
        topic=Topic.INDICATOR,
        unit=figure.unit,
        period=figure.period,
        indicator=figure.indicator,
        observation=figure.observation,
    )


def named(units: Sequence[Unit], most: int) -> str:
    """“Ba Bể, Na Rì và Sở Y tế”; of more than `most` the first, and how many others there are."""
    names: list[Sequence[Piece]] = [[unit.short_name] for unit in units[:most]]
    others = len(units) - most
    if others == 1:
        names.append([units[-1].short_name])
    elif others > 1:
        names.append([f"{others} đơn vị khác"])
    return "".join(str(piece) for piece in listed(names))
