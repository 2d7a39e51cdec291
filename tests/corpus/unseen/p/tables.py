"""The two commonest shapes: criteria in rows for one unit, units in rows with indicators across."""

from collections.abc import Callable, Mapping
from typing import Any

from tests.corpus.truth import percent, total_of
from tests.corpus.unseen.p.desk import KINDS, Sheet, cells, shown, sums, vn

Facts = dict[str, float]
_SAME_WHOLE = {"onl": 1, "cert": 1.04, "pay": 1.04}
"""Indicators counted over the same applications as those on time, or over those that came in: a few more."""


def criteria(s: Sheet, layout: str, headers: str, lines: str, style: str = "f1", cum: str = "", last: str = "", numbers: str = "", target: str = "{}", period: str = "") -> dict[str, int]:  # fmt: skip
    """Write one line an indicator and note what it says; gives the row of each key.

    Letters of `layout`: t number, l label, u measure, p plan, r rate, n and d counts, x “n/d”, X “n/d (rate)”, c rate to date,
    y last year's rate, h met or not, g note, e nothing. Lines are “key | label | note”; the key ends in “!” for a doubt, in “?” where
    optional, in “0” for no cases (the note is what the cell says); “- | label | measure | value” is no indicator; other keys
    head a group.
    """
    book, rows, number, wholes = s.book, dict[str, int](), 0, dict[str, int]()
    s.head(headers.split("|"), numbers=numbers)
    counted = "x" in layout.lower() or {"n", "d"} <= set(layout)
    main = next(letter for letter in "rxXn" if letter in layout)
    for line in lines.strip().splitlines():
        code, label, *rest = (part.strip() for part in line.split("|"))
        key, note = code.rstrip("!?0"), rest[0] if rest else ""
        if key != "-" and key not in KINDS:
            s.row(*[{"t": code, "l": label}.get(letter) for letter in layout], bold=True)
            number = number if "r" in code else 0
            continue
        number += 1
        said: dict[str, Any] = {"t": number, "l": label, "u": "%", "g": note}
        if key == "-":
            said |= {"u": rest[0], main: _number(rest[1]), "g": ""}
            s.row(*[said.get(letter) for letter in layout])
            continue
        kind = KINDS[key]
        said["p"] = target.format(vn(kind.target)) if target != "{}" else kind.target
        if code.endswith("0"):
            said |= {main: note, "g": ""}
            rows[key] = s.row(*[said.get(letter) for letter in layout])
            book.want(key, period=period)
            book.fault("no_cases", s, rows[key])
            continue
        n, d = book.draw(key, whole=round(wholes.get("time", 0) * _SAME_WHOLE.get(key, 0)))
        wholes[key], rate = d, 100 * n / d
        cell, value = shown(rate, style)
        to_date, before = min(rate + book.rng.uniform(-4, 3), 100), max(rate - book.rng.uniform(1, 9), 3)
        said |= {"r": cell, "n": n, "d": d, "x": f"{n}/{d}", "X": f"{vn(n)}/{vn(d)} ({vn(rate, 1)}%)"}
        said |= {"c": shown(to_date, style)[0], "y": shown(before, style)[0], "h": "Đạt" if rate >= kind.target else "Chưa đạt"}  # fmt: skip
        rows[key] = s.row(*[said.get(letter) for letter in layout])
        flags = {"sure": not code.endswith("!"), "optional": code.endswith("?")}
        book.want(key, *((n, d) if counted else (None, None, value)), period=period, **flags)
        if "c" in layout and cum:
            named = cum != "to_date"
            book.want(key, value=shown(to_date, style)[1], period=cum if named else period, to_date=not named, **flags)
        if "y" in layout:
            book.want(key, value=shown(before, style)[1], period=last, **flags | {"optional": True})
    return rows


def _number(text: str) -> Any:
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text


def table(s: Sheet, columns: str, headers: str, units: list[str], facts: Callable[[str], Facts], wants: str, style: str = "f1", total: str = "", numbers: str = "", edit: Mapping[str, Mapping[int, Any]] | None = None, dots: bool = False, period: str = "") -> dict[str, int]:  # fmt: skip
    """Write one row a unit (“code|label”, “#I|group”) and note what it says; gives each unit's row.

    `columns`: expressions for `cells`; `wants`: “key=counts/counts”, or “key~counts/counts” where only the rate stands there;
    `total`: “code|label|top or bottom”; `edit`: cells overwritten by unit and column (from 1).
    """
    asked = [part.replace("~", "=~").split("=", 1) for part in wants.split()]
    listed = [unit.split("|") for unit in units]
    drawn = {code: facts(code) for code, _ in listed if code[0] != "#"}
    s.head(headers.split("|"), numbers=numbers)
    sum_row = total.split("|") if total else ["", "", ""]
    order = [(code, label) for code, label in listed]
    if total:
        drawn[sum_row[0]] = sums(list(drawn.values()))
        order.insert(0 if sum_row[2] == "top" else len(order), (sum_row[0], sum_row[1]))
    rows, number = dict[str, int](), 0
    for code, label in order:
        if code[0] == "#":
            s.row(*[{"#": code[1:], "@": label}.get(one) for one in columns.split("|")], bold=True)
            continue
        is_sum = total and code == sum_row[0]
        number += not is_sum
        row = cells(columns.split("|"), drawn[code], style, None if is_sum else number, label, dots)
        for column, value in (edit or {}).get(code, {}).items():
            row[column - 1] = value
        rows[code] = s.row(*row, bold=bool(is_sum))
        for key, expression in asked:
            _note(s, key, expression, code, drawn[code], style, period)
    return rows


def _note(s: Sheet, key: str, expression: str, code: str, facts: Facts, style: str, period: str) -> None:
    above, below = expression.strip("~").split("/")
    if not total_of(below, facts):
        s.book.want(key, unit=code, period=period)
    elif expression[0] == "~":
        rate = percent(expression[1:], facts)
        s.book.want(key, value=shown(rate or 0, style)[1], unit=code, period=period)
    else:
        s.book.want(key, total_of(above, facts), total_of(below, facts), unit=code, period=period)
