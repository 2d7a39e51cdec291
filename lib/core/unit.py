"""Units of the administration: a tree whose members come and go with dates."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    PROVINCE = "province"
    DEPARTMENT = "department"
    DISTRICT = "district"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One unit as it stood between two dates; an open date means without end.

    `latitude` and `longitude` are in degrees, None for units without a place of their own.
    """

    code: str
    name: str
    kind: Kind
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    latitude: float | None = None
    longitude: float | None = None

    def valid_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def short_name(self) -> str:
        """The name for a narrow place: “Ba Bể”, “TP Bắc Kạn”, “Chợ Rã”, “Sở NN&PTNT”."""
        name = self.name
        for long, short in _OPENINGS:
            if name.startswith(long):
                name = short + name.removeprefix(long)
                break
        for long, short in _FIELDS:
            name = name.replace(long, short)
        return name


_OPENINGS = (
    ("Thành phố ", "TP "),
    ("Huyện ", ""),
    ("Xã ", ""),
    ("Phường ", ""),
    ("Thị trấn ", ""),
    ("Tỉnh ", ""),
    ("Văn phòng ", "VP "),
    ("Ban Quản lý các ", "BQL "),
)
_FIELDS = (
    ("Giáo dục và Đào tạo", "GD&ĐT"),
    ("Kế hoạch và Đầu tư", "KH&ĐT"),
    ("Khoa học và Công nghệ", "KH&CN"),
    ("Lao động - Thương binh và Xã hội", "LĐ-TB&XH"),
    ("Nông nghiệp và Phát triển nông thôn", "NN&PTNT"),
    ("Tài nguyên và Môi trường", "TN&MT"),
    ("Thông tin và Truyền thông", "TT&TT"),
    ("Văn hóa, Thể thao và Du lịch", "VH,TT&DL"),
)


@dataclass(frozen=True)
class Units:
    """All units of a plan. One code may stand twice, with other dates."""

    members: tuple[Unit, ...]
    _by_code: dict[str, list[Unit]] = field(init=False, repr=False, compare=False)
    _children: dict[str | None, list[str]] = field(init=False, repr=False, compare=False)

    def __init__(self, members: Iterable[Unit]) -> None:
        object.__setattr__(self, "members", tuple(members))
        by_code: dict[str, list[Unit]] = {}
        children: dict[str | None, list[str]] = {}
        for unit in self.members:
            by_code.setdefault(unit.code, []).append(unit)
            siblings = children.setdefault(unit.parent, [])
            if unit.code not in siblings:
                siblings.append(unit.code)
        object.__setattr__(self, "_by_code", by_code)
        object.__setattr__(self, "_children", children)

    def __iter__(self) -> Iterator[Unit]:
        return iter(self.members)

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def get(self, code: str, on: date | None = None) -> Unit:
        """The unit with this code as it stands on a day; without a day, or outside its dates, its latest form.

        Raises:
            KeyError: no unit has this code.
        """
        forms = self._by_code[code]
        if on is not None:
            for form in forms:
                if form.valid_on(on):
                    return form
        return forms[-1]

    def forms(self, code: str) -> tuple[Unit, ...]:
        """The unit at all times, in the plan's order; none for an unknown code."""
        return tuple(self._by_code.get(code, ()))

    @property
    def root(self) -> Unit:
        return self.get(self._children[None][0])

    def children(self, code: str, on: date | None = None, kind: Kind | None = None) -> tuple[Unit, ...]:
        """The units directly below, in the plan's order; only those that exist on the day, if one is given."""
        found = []
        for child in self._children.get(code, []):
            unit = self.get(child, on)
            if unit.parent != code:  # it hung here under another form, at another time
                continue
            if (on is None or unit.valid_on(on)) and (kind is None or unit.kind is kind):
                found.append(unit)
        return tuple(found)

    def ancestors(self, code: str) -> tuple[Unit, ...]:
        """From the root down to the parent."""
        chain: list[Unit] = []
        parent = self.get(code).parent
        while parent is not None:
            unit = self.get(parent)
            chain.insert(0, unit)
            parent = unit.parent
        return tuple(chain)

    def of_kind(self, kind: Kind, on: date | None = None) -> tuple[Unit, ...]:
        codes = dict.fromkeys(unit.code for unit in self.members if unit.kind is kind)
        units = (self.get(code, on) for code in codes)
        return tuple(unit for unit in units if on is None or unit.valid_on(on))
