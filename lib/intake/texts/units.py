"""Finds which unit a text names, whatever prefix, abbreviation or spelling it uses."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from lib.core.text import fold, words
from lib.core.unit import Kind, Unit, Units


class Certainty(IntEnum):
    """How surely a text names a unit."""

    NONE = 0
    NEAR = 1  # one spelling slip away from exactly one unit
    BARE = 2  # a department's name without “Sở”, which may be a field of work
    SURE = 3


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """`code` is None when no unit, or more than one, fits; `candidates` are then the likely ones, best first."""

    code: str | None
    certainty: Certainty
    candidates: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.code)  # what tells nearly all of them apart, and is hashed fast


NO_MATCH = UnitMatch(None, Certainty.NONE)
_INDEX = re.compile(r"^\s*(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|[a-z][.)])\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^)]*\)")
_HELD_BY = re.compile(r"\s*(?:,|\s[-–]\s|\bthuộc\b|\bthuoc\b)\s*", re.IGNORECASE)
_COUNCIL = ("ubnd", "uy ban nhan dan", "don vi", "dia ban")
_PREFIXES = {
    "thanh pho": ("thanh pho", "tp", "t p"),
    "huyen": ("huyen", "h"),
    "xa": ("xa", "x"),
    "phuong": ("phuong", "p"),
    "thi tran": ("thi tran", "tt", "t tran"),
    "tinh": ("tinh",),
}
_SHORTEST_IN_A_SENTENCE = 4  # “tỉnh” alone names the province, “tình hình” does not
_SHORTEST_TO_MISSPELL = 5
_ALONE = ("thanh pho",)  # says enough in a list where only one unit is of that kind
_JOINERS = frozenset({"va", "cac", "tinh"})


class UnitNames:
    """All ways in which the units of a plan are written.

    `means` tells texts that say something else: “Các kỳ” is no slip of “Cao Kỳ”.
    """

    def __init__(self, units: Units, means: Callable[[str], bool] = lambda text: False) -> None:
        self._units, self._means = units, means
        self._codes = {unit.code.lower(): unit.code for unit in units}
        self._widths = sorted({len(code) for code in self._codes if code.isdigit()})
        self._sure: dict[str, set[str]] = {}
        self._bare: dict[str, set[str]] = {}
        self._kinds: dict[str, set[str]] = {}
        self._departments: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.find = lru_cache(maxsize=8192)(self._find)
        for unit in units:
            self._learn(unit)
        self._add(self._sure, "tinh" if units.root.kind is Kind.PROVINCE else "", units.root.code)
        departments = (name for name, codes in self._sure.items() if units.get(min(codes)).kind is Kind.DEPARTMENT)
        self._departments_by_length = sorted(
            (n for n in departments if len(n) > _SHORTEST_IN_A_SENTENCE), key=len, reverse=True
        )
        self._by_length = sorted((n for n in self._sure if len(n) > _SHORTEST_IN_A_SENTENCE), key=len, reverse=True)
        self._letters = frozenset("".join(self._sure))
        self._of_like_length = lru_cache(maxsize=256)(self._of_lengths)

    def _find(self, text: str, among: frozenset[str] | None = None) -> UnitMatch:
        """The unit a text names as a whole. `among` prefers these codes where a name is shared."""
        name = _name(text)
        if not name:
            return NO_MATCH
        for certainty, names in (
            (Certainty.SURE, self._sure),
            (Certainty.SURE, self._kinds),
            (Certainty.BARE, self._bare),
        ):
            codes = names.get(name)
            if codes:
                return self._one_of(codes, certainty, among)
        held = self._held(text)
        if held:
            return self._one_of(held, Certainty.SURE, among)
        spelled = self._spelled_out(name)
        if spelled:
            return self._one_of(spelled, Certainty.SURE, among)
        return self._near(name, among)

    def find_code(self, text: str) -> str | None:
        """The unit whose code stands in a cell; lost leading zeros are put back."""
        code = text.strip().lower().removesuffix(".0")
        if code in self._codes:
            return self._codes[code]
        if code.isdigit():
            for width in self._widths:
                padded = code.zfill(width)
                if padded in self._codes:
                    return self._codes[padded]
        return None

    def mentioned(self, text: str) -> tuple[str, ...]:
        """The units a longer text speaks of, longest name first; bare words such as “Ba Bể” count, fields do not."""
        bare = f" {' '.join(words(text))} "
        found: dict[str, None] = {}
        for name in sorted(self._sure, key=len, reverse=True):
            if len(name) > _SHORTEST_IN_A_SENTENCE and f" {name} " in bare:
                codes = self._sure[name]
                bare = bare.replace(f" {name} ", " . ")
                if len(codes) == 1:
                    found.setdefault(next(iter(codes)))
                elif self._units.root.code in codes:
                    found.setdefault(self._units.root.code)
        return tuple(found)

    def without_departments(self, text: str) -> str:
        """The folded text without the departments it names: “Sở Y tế” says nothing of health."""
        return _without(text, self._departments_by_length)

    def without_units(self, text: str) -> str:
        """The folded text without any unit it names."""
        return _without(text, self._by_length)

    def _learn(self, unit: Unit) -> None:
        full = " ".join(words(unit.name))
        self._add(self._sure, full, unit.code)
        if unit.kind in (Kind.DISTRICT, Kind.PROVINCE):
            self._add(self._sure, f"toan {full}", unit.code)
        for alias in unit.aliases:
            self._add(self._sure, " ".join(words(_BRACKETS.sub(" ", alias))), unit.code)
        for long, forms in _PREFIXES.items():
            if full.startswith(f"{long} ") and unit.kind is not Kind.DEPARTMENT:
                stem = full.removeprefix(f"{long} ")
                for form in forms if long in _ALONE else ():
                    self._add(self._kinds, form, unit.code)
                for form in forms:
                    self._add(self._sure, f"{form} {stem}", unit.code)
                self._add(self._sure, stem, unit.code)
        if unit.kind is Kind.DEPARTMENT:
            spelled = tuple(word for word in full.split() if word not in _JOINERS)
            self._departments.setdefault(spelled[0][0], []).append((spelled, unit.code))
            if full.startswith("so "):
                self._add(self._bare, full.removeprefix("so "), unit.code)
            self._add(self._sure, unit.code.lower(), unit.code)

    @staticmethod
    def _add(names: dict[str, set[str]], name: str, code: str) -> None:
        if name:
            names.setdefault(name, set()).add(code)

    def _one_of(self, codes: set[str], certainty: Certainty, among: Collection[str] | None) -> UnitMatch:
        if len(codes) == 1:
            return UnitMatch(next(iter(codes)), certainty)
        wanted = [code for code in sorted(codes) if among is not None and code in among]
        if len(wanted) == 1:
            return UnitMatch(wanted[0], certainty)
        return UnitMatch(None, Certainty.NONE, tuple(wanted or sorted(codes)))

    def _held(self, text: str) -> set[str]:
        """The unit of “Xã Địa Linh, huyện Ba Bể”: named first, and the unit that holds it behind."""
        inner, *holders = _HELD_BY.split(text, maxsplit=1)
        codes = self._sure.get(_name(inner)) if holders else None
        if not codes:
            return set()
        holder = self.find(holders[0]).code
        return {code for code in codes if holder and self._units.get(code).parent == holder}

    def _spelled_out(self, name: str) -> set[str]:
        """Departments of which each written word is a word of the name or the initials of several."""
        written = tuple(word for word in name.split() if word not in _JOINERS)
        if not written or (len(written) == 1 and len(written[0]) < 3):
            return set()
        likely = self._departments.get(written[0][0], ())  # an abbreviation begins as its name does
        return {code for spelled, code in likely if _abbreviates(written, spelled)}

    def _near(self, name: str, among: Collection[str] | None) -> UnitMatch:
        room = 2 if len(name) >= 12 else 1
        strange = sum(letter not in self._letters for letter in name)  # each of them takes a slip
        if len(name) < _SHORTEST_TO_MISSPELL or strange > room + 1 or self._means(name):
            return NO_MATCH
        scored: dict[str, int] = {}
        names = self._of_like_length(len(name) - room - 1, len(name) + room + 1)
        for known, distance, _ in process.extract(
            name, names, scorer=Levenshtein.distance, score_cutoff=room + 1, limit=None
        ):
            for code in self._sure[known]:
                scored[code] = min(int(distance), scored.get(code, 99))
        if among is not None:
            scored = {code: distance for code, distance in scored.items() if code in among} or scored
        ranked = sorted(scored, key=lambda code: (scored[code], code))
        close = [code for code in ranked if scored[code] <= room]
        if len(close) == 1 and len(ranked) == 1:
            return UnitMatch(close[0], Certainty.NEAR, (close[0],))
        return UnitMatch(None, Certainty.NONE, tuple(ranked[:3]))

    def _of_lengths(self, least: int, most: int) -> tuple[str, ...]:
        return tuple(name for name in self._sure if max(least, _SHORTEST_TO_MISSPELL) <= len(name) <= most)

    def proposals(self, text: str, limit: int = 3) -> tuple[str, ...]:
        """The units whose names look most like a text, best first."""
        name = _name(text)
        scored: dict[str, float] = {}
        for known, codes in self._sure.items():
            similarity = Levenshtein.normalized_similarity(name, known)
            for code in codes:
                scored[code] = max(similarity, scored.get(code, 0.0))
        return tuple(sorted(scored, key=lambda code: (-scored[code], code))[:limit])


def _without(text: str, names: Iterable[str]) -> str:
    bare = f" {' '.join(words(text))} "
    for name in names:
        bare = bare.replace(f" {name} ", " ")
    return bare.strip()


def _name(text: str) -> str:
    bare = " ".join(words(_BRACKETS.sub(" ", _INDEX.sub("", fold(text)))))
    for council in _COUNCIL:
        rest = bare.removeprefix(f"{council} ")
        if rest != bare:
            return rest
    return bare


def _abbreviates(written: tuple[str, ...], spelled: tuple[str, ...]) -> bool:
    if not written:
        return not spelled
    head, rest = written[0], written[1:]
    if spelled and head == spelled[0]:
        return _abbreviates(rest, spelled[1:])
    run = len(head)
    initials = "".join(word[0] for word in spelled[:run])
    return run >= 2 and initials == head and _abbreviates(rest, spelled[run:])
