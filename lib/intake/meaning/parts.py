"""Figures that offices split over columns: “Trước hạn” and “Đúng hạn”, “Rất hài lòng” and “Hài lòng”."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from lib.core.observation import Measure
from lib.core.text import fold
from lib.intake.layout.labels import AMONG_WHICH
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, Claim
from lib.intake.meaning.proof import makes_up
from lib.intake.meaning.values import Values
from lib.intake.terms.catalogue import Catalogue
from lib.intake.terms.facets import FacetReader
from lib.intake.terms.targets import Target

_PAIR = 2  # more parts than that are steps of a scale


class Parts:
    """The lines of a table that may be parts of a count; `lines` are those that can hold counts."""

    def __init__(self, lines: Sequence[Line], values: Values, catalogue: Catalogue) -> None:
        self.lines, self.values, self.catalogue = lines, values, catalogue
        self.vocabulary = catalogue.plan.vocabulary
        self._steps = self.vocabulary.parts
        self._groups = [(steps, _groups(lines, frozenset(steps), catalogue.reader)) for steps in self._steps]

    def sums(self, indicator: str, taken: frozenset[int]) -> Iterator[tuple[Claim, ...]]:
        """Columns under one head that together make up the numerator: its own part and those that count as more."""
        target = self.catalogue.by_key[indicator, Measure.NUMERATOR]
        for steps, groups in self._groups:
            wanted = self._steps_to(target, steps)
            for group in groups if wanted else ():
                free = (line for line in group if id(line) not in taken and not _is_within(line))
                lines = self._plain([line for line in free if _part(line, frozenset(steps)) in wanted], steps)
                said = [_part(line, frozenset(steps)) for line in lines]
                highest = min(said, key=wanted.index, default="")
                if any(_holds_more(line) and part != highest for line, part in zip(lines, said, strict=True)):
                    continue
                if len(said) < 2 or len(set(said)) < len(said) or wanted[-1] not in said:
                    continue
                score = max(self._score(line, target, frozenset(steps)) for line in lines)
                if score >= LIKELY:
                    yield tuple(Claim(line, indicator, Measure.NUMERATOR, score) for line in lines)

    def _plain(self, lines: Sequence[Line], steps: tuple[str, ...]) -> list[Line]:
        """Of several lines that name one part those that say no contrary besides: not “Đang giải quyết trong hạn”."""
        contrary = self.vocabulary.opposed - {step for group in self._steps for step in group}
        said = [(_part(line, frozenset(steps)), len(line.heading.whole.things & contrary)) for line in lines]
        least = {part: min(size for other, size in said if other == part) for part, _ in said}
        return [line for line, (part, size) in zip(lines, said, strict=True) if size == least[part]]

    def may_overlap(self, numerators: Sequence[Claim], denominator: Claim) -> bool:
        """Whether one of these lines may hold another: “Đại học” and “Sau đại học”.

        Not where all that stands under their head adds up to the whole.
        """
        lines = [claim.line for claim in numerators]
        said = {thing for line in lines for thing in line.heading.whole.things}
        if len(lines) < 2 or not any(len(steps) > _PAIR and len(said.intersection(steps)) > 1 for steps in self._steps):
            return False
        beside = [line for line in self.lines if line.path[:-1] == lines[-1].path[:-1] and line is not denominator.line]
        return not makes_up(beside, denominator.line, self.values)

    @staticmethod
    def _steps_to(target: Target, steps: tuple[str, ...]) -> tuple[str, ...]:
        """The parts that make up what the measure counts, its own last: of “từ trung cấp trở lên” all degrees from there."""
        named = {thing for wording in target.wordings for thing in wording.things}
        own = max((place for place, step in enumerate(steps) if step in named), default=0)
        return steps[: own + 1] if own else ()

    def _score(self, line: Line, target: Target, parts: frozenset[str]) -> float:
        """How well the head of a part names the measure once all parts are taken together."""
        heading = line.heading
        names = {wording.things & parts for wording in target.wordings} - {frozenset()}
        inner = bool(heading.leaf.things & parts)
        wholes = (
            replace(
                heading,
                whole=replace(heading.whole, things=heading.whole.things - parts | name),
                leaf=replace(heading.leaf, things=heading.leaf.things - parts | (name if inner else frozenset())),
            )
            for name in names
        )
        return max((self.catalogue.fit(whole, target) for whole in wholes), default=0.0)

    def leave_out(self, numerators: Sequence[Claim], denominator: Claim) -> bool:
        """Whether columns beside a part speak against it.

        “Đúng hạn” alone may leave out what stands under “Trước hạn”, or already hold it. Where “Quá hạn” stands
        there too, it must fill the count up to the whole.
        """
        target = self.catalogue.by_key[denominator.indicator, Measure.NUMERATOR]
        for steps in self._steps:
            parts = frozenset(self._steps_to(target, steps))
            named = [claim.line for claim in numerators if _steps_of(claim.line, parts)]
            if not named or any(parts <= _steps_of(line, parts) or _holds_more(line) for line in named):
                continue
            beside = [line for line in self._beside(named, parts, self.lines) if line is not denominator.line]
            others = self._other_parts(named, parts, beside)
            rests = [line for line in beside if not _steps_of(line, parts)]
            if not others and len(parts) > _PAIR and len(named) == 1:
                return True  # “Trung cấp” alone may be just those, and “trung cấp trở lên” as well
            if (others or rests) and not self._filled(named, rests, denominator.line):
                return bool(rests) or len(named) < len(parts)
        return False

    def halves(self, rate: Claim, rates: Sequence[Line]) -> bool:
        """Whether a rate is of one part only: “Đúng hạn › %” beside “Trước hạn › %”."""
        target = self.catalogue.by_key[rate.indicator, Measure.NUMERATOR]
        for steps in self._steps:
            parts = frozenset(self._steps_to(target, steps))
            said = _steps_of(rate.line, parts)
            if (
                said
                and said != parts
                and not _holds_more(rate.line)
                and self._other_parts([rate.line], parts, self._beside([rate.line], parts, rates))
            ):
                return True
        return False

    @staticmethod
    def _other_parts(named: Sequence[Line], parts: frozenset[str], beside: Sequence[Line]) -> list[Line]:
        said = frozenset().union(*(_steps_of(line, parts) for line in named))
        apart = (line for line in beside if not _is_within(line))
        return [line for line in apart if (steps := _steps_of(line, parts)) and not steps & said]

    def _beside(self, named: Sequence[Line], parts: frozenset[str], lines: Sequence[Line]) -> list[Line]:
        """The other lines that speak of the same thing in parts or opposites."""
        opposed = self.vocabulary.opposed - self._contrary_to_others(parts) | parts
        said = frozenset().union(*(line.heading.whole.things for line in named))
        vague = self.vocabulary.optional | self.vocabulary.harmless | self.vocabulary.kindred
        common = said | opposed if said - opposed - vague else said | opposed | vague
        return [
            line
            for line in lines
            if line not in named
            and line.heading.whole.things & opposed
            and line.heading.whole.things <= common
            and not line.heading.excluded
            and not self._is_of_its_own(line, named)
        ]

    def _is_of_its_own(self, line: Line, named: Sequence[Line]) -> bool:
        """Whether a line outside their head names nothing but another matter: “Đảng viên” beside “Cán bộ, công chức › …”."""
        elsewhere = self.vocabulary.elsewhere - self.vocabulary.contrary.keys()
        return line.heading.whole.things <= elsewhere and all(line.path[:-1] != other.path[:-1] for other in named)

    def _contrary_to_others(self, parts: frozenset[str]) -> frozenset[str]:
        """What is the contrary of something else than these parts: “Quá hạn” is no rest of ballots."""
        own = frozenset(step for steps in self._steps if parts.intersection(steps) for step in steps)
        return frozenset(thing for thing, of in self.vocabulary.contrary.items() if not of & own)

    def _filled(self, named: Sequence[Line], rests: Sequence[Line], whole: Line) -> bool:
        """Whether some of the opposites fill the count up to the whole."""
        choices = (some for size in range(1, min(len(rests), 3) + 1) for some in combinations(rests, size))
        return any(makes_up([*named, *some], whole, self.values) for some in choices)


def _holds_more(line: Line) -> bool:
    """Whether a line says that it counts the higher parts, too: “Đại học trở lên”."""
    return "tro len" in fold(line.heading.text)


def _is_within(line: Line) -> bool:
    """Whether a line says that it is part of the one before it: “Trong đó: rất hài lòng”."""
    return fold(line.path[-1] if line.path else "").startswith(AMONG_WHICH)


def _steps_of(line: Line, parts: frozenset[str]) -> frozenset[str]:
    """The parts that a line is of: those its last words name, else its heads: “Mức độ hài lòng › Rất hài lòng” is of one."""
    return line.heading.leaf.things & parts or line.heading.whole.things & parts


def _part(line: Line, parts: frozenset[str]) -> str:
    """The one part that a line is of, empty where it names none or several."""
    said = _steps_of(line, parts)
    return next(iter(said)) if len(said) == 1 else ""


def _groups(lines: Sequence[Line], parts: frozenset[str], reader: FacetReader) -> list[list[Line]]:
    """The lines that name one part each, by the rest of their heads: “Hài lòng › Số phiếu”, “Rất hài lòng › Số phiếu”."""
    groups: dict[tuple[str, ...], list[Line]] = {}
    for line in lines:
        if _part(line, parts):
            named = [bool(reader.read(head).things & parts) for head in line.path[:-1]]
            named.append(bool(line.heading.leaf.things & parts))
            at = max((place for place, names in enumerate(named) if names), default=0)
            groups.setdefault(line.path[:at] + line.path[at + 1 :], []).append(line)
    return [group for group in groups.values() if len(group) > 1]
