"""Numbers as Vietnamese administration writes them; the only place that rounds."""

from datetime import date, datetime

_NONE = "–"


def decimal(value: float | None, digits: int = 1) -> str:
    """1234.56 becomes “1.234,6”; None becomes a dash."""
    if value is None:
        return _NONE
    text = f"{abs(value):,.{digits}f}".translate(_SWAP)
    return f"−{text}" if value < 0 and text.strip("0.,") else text


def percent(value: float | None) -> str:
    """A measured share: 92.5 becomes “92,5%”, 75 “75,0%”.

    89.97 keeps two digits, since “90,0%” would hide that it falls short of 90.
    """
    if value is None:
        return _NONE
    rounded = round(value, 1)
    hides = rounded == int(rounded) and abs(value - rounded) >= 0.005
    return f"{decimal(value, 2 if hides else 1)}%"


def target(value: float | None) -> str:
    """A share somebody set: 90 becomes “90%”, 71.2 “71,2%”."""
    if value is None:
        return _NONE
    whole = abs(value - round(value)) < 0.05
    return f"{decimal(value, 0 if whole else 1)}%"


def count(value: float | None) -> str:
    """1234 becomes “1.234”; a broken count keeps its decimals."""
    if value is None:
        return _NONE
    return decimal(value, 0 if value == int(value) else 1)


def points(value: float | None) -> str:
    """A distance in percentage points: 15 becomes “15 điểm”, 0.25 “0,25 điểm”."""
    if value is None:
        return _NONE
    digits = 0 if abs(value - round(value)) < 1e-9 else 1 if abs(value) >= 0.05 else 2
    return f"{decimal(value, digits)} điểm"


def change(value: float | None) -> str:
    """A change in percentage points with its sign: “+1,3 điểm”, “−0,2 điểm”, “0,0 điểm”."""
    if value is None:
        return _NONE
    sign = "+" if value >= 0.05 else ""
    return f"{sign}{decimal(value, 1)} điểm"


def day(value: date | datetime) -> str:
    return f"{value.day}/{value.month}/{value.year}"


def moment(value: datetime) -> str:
    return f"{value:%H:%M} ngày {day(value)}"


_SWAP = str.maketrans({",": ".", ".": ","})
