"""Takes a share apart that names its whole: “Hồ sơ nộp trực tuyến/tổng số hồ sơ”, “đã xử lý/số phải xử lý”."""

import re

_OUT_OF = re.compile(
    r"\s*(?:(?:/|\b(?:trên|tren|so với|so voi|trong)\b)\s*(?=tổng|tong)|\bso\s+(?=tổng)|/\s*(?=số\s|so\s(?!v[oớ]i\b)))",
    re.IGNORECASE,
)

_AGAINST = re.compile(r"/|\b(?:trên|tren|so với|so voi)\b", re.IGNORECASE)


def part_counted(criterion: str) -> str:
    """What a criterion counts: that which stands before its whole, if it names one."""
    return _OUT_OF.split(criterion, maxsplit=1)[0] or criterion


def names_its_whole(criterion: str) -> bool:
    """Whether a criterion holds what it counts against a whole: “Số cuộc họp trực tuyến so với tổng số cuộc họp”."""
    return part_counted(criterion) != criterion


def sides_of(criterion: str) -> tuple[str, str] | None:
    """Part and whole of a criterion that names both: “Nhiệm vụ hoàn thành trên số nhiệm vụ được giao”."""
    sides = [side.strip(" ,;") for side in _AGAINST.split(criterion)]
    return (sides[0], sides[1]) if len(sides) == 2 and all(sides) else None
