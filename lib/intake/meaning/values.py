"""What the lines of a table hold, read once: their numbers, and how these are written."""

from collections.abc import Sequence
from functools import cached_property
from itertools import islice

from lib.intake.layout.lines import ColumnCells, LaidOut, Line, Slot
from lib.intake.sheets.numbers import Said, Saying

_SAMPLE = 200


class Values:
    """The cells of a table's lines, read once; lines are known by their place among the table's lines."""

    def __init__(self, laid_out: LaidOut) -> None:
        self.laid_out = laid_out
        self._sampled: dict[int, dict[Slot, Said]] = {}

    def of(self, line: Line) -> dict[Slot, Said]:
        """Up to 200 cells of a line, for telling what it is."""
        key = id(line)
        if key not in self._sampled:
            slots = list(islice(line.cells.items(), _SAMPLE))
            self._sampled[key] = {slot: self.laid_out.said(cell) for slot, cell in slots}
        return self._sampled[key]

    def whole_at(self, line: Line, slot: Slot) -> Said | None:
        """What a whole says for a slot, also where it stands once for all periods."""
        said = self.of(line).get(slot)
        if said is not None:
            return said
        cell = line.whole_at(slot)
        return self.laid_out.said(cell) if cell is not None else None

    def numbers(self, line: Line) -> list[float]:
        return [said.value for said in self.of(line).values() if said.is_figure and said.value is not None]

    def divides(self, rate: Line, slot: Slot, numerators: Sequence[Line], denominator: Line) -> bool | None:
        """Whether a formula that nobody worked out divides just these counts; None where no such formula stands, or none of them.

        Nor does one tell anything that divides the same ones some rows off: it was left behind when rows were put in.
        """
        quotient = self.laid_out.table.sheet.quotients.get(rate.cells[slot])
        if quotient is None:
            return None
        whole = denominator.whole_at(slot)
        parts = [line.cells.get(slot) for line in numerators]
        if whole is None or None in parts:
            return None
        down, right = quotient.whole[0] - whole.row, quotient.whole[1] - whole.column
        same = {(part.row + down, part.column + right) for part in parts if part} == set(quotient.parts)
        moved, elsewhere = (down, right) if isinstance(rate.cells, ColumnCells) else (right, down)
        if not same or elsewhere:
            return False
        return None if moved else True

    def is_empty(self, line: Line) -> bool:
        return not any(said.speaks for said in self.of(line).values())

    def has(self, line: Line, saying: Saying) -> bool:
        return any(said.saying is saying for said in self.of(line).values())

    def agree(self, line: Line, other: Line) -> bool:
        """Whether two lines state the same figures in all slots: a criterion that a form asks for twice."""
        mine, theirs = ({slot: said for slot, said in self.of(one).items() if said.speaks} for one in (line, other))
        return bool(mine) and all(said.is_figure for said in mine.values()) and mine == theirs

    def shown_as_percent(self, line: Line) -> bool:
        figures = [said for said in self.of(line).values() if said.is_figure]
        return bool(figures) and 2 * sum(said.saying is Saying.PERCENT for said in figures) > len(figures)

    def shown_as_share(self, line: Line) -> bool:
        """Whether the cells can be no points: percentages, counts with their percentage, or no case at all."""
        said = [one for one in self.of(line).values() if one.speaks]
        return bool(said) and all(
            (one.saying is Saying.PERCENT and not one.vague)
            or (one.saying is Saying.PAIR and one.share is not None)
            or (one.saying is Saying.NO_CASES and any(map(str.isalpha, one.text)))
            for one in said
        )

    @cached_property
    def heads_with_rate(self) -> frozenset[tuple[str, ...]]:
        """The heads under which some line is called a share; without words for the table itself."""
        lines = (line for line in self.laid_out.lines if line.path)
        return frozenset(line.path[:-1] for line in lines if "rate" in line.heading.leaf.roles)

    def lies_within(self, line: Line, whole: Line) -> bool:
        """Whether the numbers of two lines are whole and those of the first never more, somewhere less, than the other's."""
        mine, theirs = self.of(line), self.of(whole)
        pairs = [
            (mine[slot].value, theirs[slot].value)
            for slot in mine.keys() & theirs.keys()
            if mine[slot].is_figure and theirs[slot].is_figure
        ]
        known = [(part, all_of_it) for part, all_of_it in pairs if part is not None and all_of_it is not None]
        return (
            bool(known)
            and all(part == int(part) and part <= all_of_it == int(all_of_it) for part, all_of_it in known)
            and any(part < all_of_it for part, all_of_it in known)
        )

    def written_as_counts(self, line: Line) -> bool:
        """Whether most figures have their noun behind them: “30 phiếu”."""
        figures = [said for said in self.of(line).values() if said.is_figure]
        return bool(figures) and 2 * sum(said.counted for said in figures) > len(figures)


def unfilled(line: Line, lines: Sequence[Line], values: Values) -> bool:
    """Whether a line is an empty count under the head of a rate that no program has worked out."""
    head = line.path[:-1]
    return (
        bool(head)
        and values.is_empty(line)
        and any(values.has(rate, Saying.UNCACHED) for rate in lines if head in (rate.path, rate.path[:-1]))
    )
