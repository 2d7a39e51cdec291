"""A clean sheet that knows what each of its cells is, so that any fault can be put into any shape."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from tests.corpus.facts import PLAN
from tests.corpus.sheets import Book, Page, Percent
from tests.corpus.truth import Facts, total_of

At = tuple[int, int]
Key = tuple[str, str, str]
CODES = frozenset(unit.code for unit in PLAN.units)


class Mark(NamedTuple):
    """What a cell holds: a measure (above, below, rate, pair, part) of an indicator, of whom and of when.

    `unit` is a code, or the words of a total, whose `parts` are the units it adds up.
    """

    indicator: str
    unit: str
    period: str
    measure: str
    style: str = "2"
    parts: tuple[str, ...] = ()
    spec: str = ""

    @property
    def key(self) -> Key:
        return self.indicator, self.unit, self.period


@dataclass(kw_only=True)
class Drawn:
    """One report with one sheet that matters.

    `names` are the cells that name a unit, `codes` those with its code. `titled` is the cell that names the period.
    """

    name: str
    period: str
    owner: str
    book: Book = field(default_factory=Book)
    marks: dict[At, Mark] = field(default_factory=dict)
    names: dict[At, str] = field(default_factory=dict)
    codes: dict[At, str] = field(default_factory=dict)
    known: dict[Key, Facts] = field(default_factory=dict)
    titled: At = (1, 1)
    down: bool = True
    kind: str = "xlsx"

    @property
    def page(self) -> Page:
        return self.book.pages[0]

    @property
    def file(self) -> str:
        return f"{self.name}.{self.kind}"

    def copied(self) -> "Drawn":
        return deepcopy(self)

    def figure(self, key: Key) -> dict[str, At]:
        """The cells of one figure by their measure; of several parts the first."""
        found: dict[str, At] = {}
        for at, mark in self.marks.items():
            if mark.key == key:
                found.setdefault(mark.measure, at)
        return found

    def cells(self, key: Key) -> set[At]:
        return {at for at, mark in self.marks.items() if mark.key == key}

    def of_unit(self, unit: str) -> set[At]:
        """All cells that speak of a unit, its name among them."""
        named = {at for at, code in (*self.names.items(), *self.codes.items()) if code == unit}
        return named | {at for at, mark in self.marks.items() if mark.unit == unit}

    def counts(self, key: Key) -> tuple[float, float]:
        known = self.known[key]
        return known["above"], known["below"]

    def keys(self, *measures: str) -> list[Key]:
        """The figures of units that have these measures."""
        keys = dict.fromkeys(mark.key for mark in self.marks.values() if mark.unit in CODES)
        return [key for key in keys if all(measure in self.figure(key) for measure in measures)]

    def totals(self, *measures: str) -> list[Key]:
        """The figures that add up others."""
        keys = dict.fromkeys(mark.key for mark in self.marks.values() if mark.parts)
        return [key for key in keys if all(measure in self.figure(key) for measure in measures)]

    def parts(self, key: Key) -> tuple[Key, ...]:
        """What a total adds up."""
        whole = next(mark for mark in self.marks.values() if mark.key == key)
        return tuple((key[0], unit, key[2]) for unit in whole.parts)

    def put(self, at: At, value: object) -> None:
        self.page.cells[at] = value  # type: ignore[assignment]

    def state(self, key: Key, above: float, below: float) -> None:
        """Write a figure anew, all its cells in agreement."""
        self.known[key] = {"above": above, "below": below}
        for measure, at in self.figure(key).items():
            if measure != "part":
                self.put(at, stated(measure, above, below, self.marks[at].style))

    def add_row(self, row: int) -> None:
        """Make room for one row."""

        def moved(cells: dict[At, object]) -> dict[At, object]:
            return {(at[0] + (at[0] >= row), at[1]): value for at, value in cells.items()}

        for name in ("marks", "names", "codes"):
            setattr(self, name, moved(getattr(self, name)))
        self.page.cells = moved(self.page.cells)  # type: ignore[assignment,arg-type]
        self.page.next_row += 1

    def random(self, *more: object) -> Random:
        return Random(f"{self.name} {more}")


def stated(measure: str, above: float, below: float, style: str) -> object:
    if measure == "rate":
        return rate(100 * above / below if below else 0.0, style)
    if measure == "pair":
        return pair(above, below, style)
    return counted(above if measure == "above" else below, style)


def counted(value: float, style: str) -> object:
    if style == "dot":
        return f"{value:,.0f}".replace(",", ".")
    if style == "typed":
        return f"{value:.0f}"
    return int(value) if value == int(value) else value


def rate(value: float, style: str) -> object:
    match style:
        case "1":
            return round(value, 1)
        case "%":
            return Percent(round(value / 100, 4))
        case "text":
            return f"{value:.2f}%".replace(".", ",")
        case "bare":
            return f"{value:.2f}".replace(".", ",")
    return round(value, 2)


def pair(above: float, below: float, style: str) -> str:
    share = f"{100 * above / below if below else 0:.1f}%".replace(".", ",")
    match style:
        case "said":
            return f"Đạt {share} ({above:.0f}/{below:.0f} hồ sơ)"
        case "plain":
            return f"{above:.0f}/{below:.0f}"
    return f"{above:.0f}/{below:.0f} ({share})"


class Row(NamedTuple):
    """A unit, or a total of `parts`; a group's head has no facts."""

    label: str
    unit: str
    facts: Facts | None
    index: object = None
    parts: tuple[str, ...] = ()


class Field(NamedTuple):
    """A column: `spec` is what it counts, by the names of facts; of a rate and a pair both sides are."""

    path: tuple[str, ...]
    measure: str
    indicator: str = ""
    spec: str = ""
    style: str = "2"
    period: str = ""
    salt: str = ""


def sides(spec: str, facts: Facts) -> tuple[float, float]:
    above, below = (total_of(side, facts) for side in spec.split("/"))
    return above, below


def value_of(each: Field, facts: Facts) -> object:
    if each.measure in ("rate", "pair"):
        return stated(each.measure, *sides(each.spec, facts), each.style)
    return counted(total_of(each.spec, facts), each.style)


def fill(drawn: Drawn, each: Field, row: Row, at: At, rate_specs: dict[str, str]) -> None:
    """One cell with its mark."""
    if each.measure == "index":
        drawn.put(at, row.index)
    elif each.measure == "name":
        drawn.put(at, row.label)
        if row.facts is not None and not row.parts:
            drawn.names[at] = row.unit
    elif each.measure == "code":
        drawn.put(at, row.unit if not row.parts else None)
        if row.facts is not None and not row.parts:
            drawn.codes[at] = row.unit
    elif row.facts is not None:
        facts = row.facts if not each.salt else {name: row.facts[f"{name}{each.salt}"] for name in _plain(row.facts)}
        drawn.put(at, value_of(each, facts))
        mark = Mark(
            each.indicator, row.unit, each.period or drawn.period, each.measure, each.style, row.parts, each.spec
        )
        drawn.marks[at] = mark
        above, below = sides(rate_specs[each.indicator], facts)
        drawn.known[mark.key] = {"above": above, "below": below}


def _plain(facts: Facts) -> list[str]:
    return [name for name in facts if not name.endswith("~")]


def draw_down(drawn: Drawn, fields: Sequence[Field], rows: Sequence[Row], specs: dict[str, str], left: int = 1) -> None:
    """Units in rows under their heads."""
    page = drawn.page
    page.heads([each.path for each in fields], at=left)
    for row in rows:
        number = page.next_row
        for offset, each in enumerate(fields):
            fill(drawn, each, row, (number, left + offset), specs)
        page.next_row = number + 1


def draw_across(
    drawn: Drawn, fields: Sequence[Field], rows: Sequence[Row], specs: dict[str, str], first: Sequence[str]
) -> None:
    """Indicators in rows, units in columns."""
    page, drawn.down = drawn.page, False
    head = page.add(*first)
    for place, row in enumerate(rows):
        at = (head, len(first) + 1 + place)
        fill(drawn, Field((), "name"), row, at, specs)
    for number, each in enumerate(fields, start=1):
        unit = "%" if each.measure == "rate" else "Số lượng"
        line = page.add(*([number, each.path[-1], unit][: len(first)] if len(first) > 1 else each.path[-1:]))
        for place, row in enumerate(rows):
            fill(drawn, each, row, (line, len(first) + 1 + place), specs)
