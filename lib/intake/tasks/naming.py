"""Which units a cell of a list of tasks names, and which area a heading."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lib.core.plan import Plan
from lib.core.text import clean, fold, words
from lib.intake.texts.units import Certainty, UnitNames

_APART = re.compile(r"\s*(?:[;\n\r]|,(?!\s*TT)|\s-\s|\s/\s|(?<!\w)và(?!\w)|(?<!\w)va(?!\w))\s*")
_MANY = re.compile(
    r"^(?:cac|tat ca|toan the|nhung|cap|ubnd cac|ubnd cap|uy ban nhan dan cac|cac co quan|so, ban)\b|\b(?:cac|tat ca) (?:so|don vi|co quan|huyen|xa|phong)\b"
)
_LEADING = re.compile(
    r"^[-+•*]?\s*(?:(?:cơ quan |đơn vị )?chủ trì|CQCT|ĐVCT)\s*[:\-–]?\s*|\s*\(?\s*chủ trì\s*\)?\s*$", re.IGNORECASE
)
_HELPING = re.compile(r"[-+•*]?\s*(?:(?:cơ quan |đơn vị )?phối hợp(?: với)?|CQPH)\s*[:\-–]?\s*", re.IGNORECASE)
_HEADED = re.compile(r"^(?:giam doc|lanh dao|thu truong|chu tich|chanh thanh tra|truong ban)\s+")
_BULLET = re.compile(r"^\s*[-+•*]\s*")
_COMMON = frozenset(
    [
        "cai",
        "cach",
        "hanh",
        "chinh",
        "nha",
        "nuoc",
        "cong",
        "tac",
        "ve",
        "va",
        "nhiem",
        "vu",
        "linh",
        "vuc",
        "xay",
        "dung",
        "phat",
        "trien",
        "thuc",
        "hien",
        "cac",
        "noi",
        "dung",
    ]
)


class Named(NamedTuple):
    """The units of a cell: codes of those that are known, and in `words` what names none of them."""

    codes: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def many(self) -> bool:
        """Whether what is not known stands for many units: “Các sở, ban, ngành”."""
        return any(_MANY.search(fold(said)) for said in self.words)


class UnitCell:
    """Reads cells with names of units; `known` are names that people settled, by their folded form."""

    def __init__(self, names: UnitNames, known: dict[str, str] | None = None) -> None:
        self._names = names
        self._known = known or {}

    def read(self, text: str) -> Named:
        """Every unit that a cell names, in its order."""
        codes: dict[str, None] = {}
        others: list[str] = []
        for part in self._parts(text):
            code = self._one(part)
            if code is None:
                others.append(clean(part))
            else:
                codes.setdefault(code)
        return Named(tuple(codes), tuple(others))

    def _parts(self, text: str) -> Iterator[str]:
        for line in self._lines(text):
            line = _BULLET.sub("", line).strip(" .,:")
            if not line:
                continue
            if self._one(line) is not None or _MANY.search(fold(line)):
                yield line
                continue
            pieces = [piece for piece in _APART.split(line) if piece]
            known = [self._one(piece) for piece in pieces]
            # “Sở Văn hóa, Thể thao và Du lịch” and its like are taken apart only when every piece is a unit.
            if len(pieces) > 1 and all(
                code is not None or _MANY.search(fold(piece)) for code, piece in zip(known, pieces, strict=True)
            ):
                yield from pieces
            else:
                yield line

    def _lines(self, text: str) -> Iterator[str]:
        """The lines of a cell; a name that was broken over several of them is put together."""
        for part in text.split(";"):
            lines = [line for line in part.splitlines() if line.strip()]
            while lines:
                whole = next(
                    (end for end in range(len(lines), 1, -1) if self._one(" ".join(lines[:end])) is not None), 1
                )
                yield " ".join(lines[:whole])
                lines = lines[whole:]

    def _one(self, text: str) -> str | None:
        settled = self._known.get(fold(text))
        if settled:
            return settled
        match = self._names.find(_HEADED.sub("", fold(text)))
        if match.code is not None and match.certainty is not Certainty.NONE:
            return match.code
        return self._names.find_code(text) if not text.strip().isdigit() else None


def split_roles(text: str) -> tuple[str, str]:
    """“Chủ trì: …; Phối hợp: …” in one cell, as who leads and who helps; without such words all of it leads."""
    found = _HELPING.search(text)
    lead, helping = (text[: found.start()], text[found.end() :]) if found else (text, "")
    leading = "\n".join(_LEADING.sub("", line.rstrip(" .,;")) for line in re.split(r"[\n]|(?<=;)", lead))
    return leading.strip(), helping.strip(" .;,)")


class AreaHeads:
    """Tells which area a heading names: by its short name, or by most words of its full one."""

    def __init__(self, plan: Plan, spelled_out: Callable[[str], tuple[str, ...]]) -> None:
        self._spelled_out = spelled_out
        self._areas = [
            (area.id, f" {' '.join(words(area.short_name))} ", _telling(area.name), words(area.letters))
            for area in plan.areas
        ]

    def find(self, text: str) -> str | None:
        """The one area that a heading names; None for none and for several."""
        said = self._spelled_out(text)
        line = f" {' '.join(said)} "
        fits = [area for area, _, _, letters in self._areas if words(text) == letters]
        fits = fits or [area for area, short, _, _ in self._areas if short in line]
        fits = fits or [area for area, _, full, _ in self._areas if len(full & set(said)) >= max(2, 0.75 * len(full))]
        return fits[0] if len(fits) == 1 else None


def _telling(name: str) -> frozenset[str]:
    """The words of a name that other areas' names do not have as well."""
    return frozenset(words(name)) - _COMMON
