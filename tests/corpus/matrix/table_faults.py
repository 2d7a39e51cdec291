"""Faults that only other cells, rows, titles or names show."""

import re
from random import Random

from lib.core.period import Period
from tests.corpus.facts import DISTRICTS, PLAN, communes, written
from tests.corpus.generator import file_period, written_period
from tests.corpus.matrix.drawn import At, Drawn, Key
from tests.corpus.matrix.planting import (
    EXCEEDS,
    LEVEL,
    MISMATCH,
    PERIOD,
    TOTAL,
    TWICE,
    UNIT,
    Sown,
    fault,
    picked,
    put_rate,
    share,
    sown,
)
from tests.corpus.sheets import Cell


def _around(drawn: Drawn, key: Key) -> set[At]:
    """A total and what it adds up."""
    return drawn.cells(key).union(*(drawn.cells(part) for part in drawn.parts(key)))


def _counted_totals(drawn: Drawn) -> list[Key]:
    return drawn.totals("above", "below") + drawn.totals("part", "below") + drawn.totals("pair")


@fault
def total_of_another_sum(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, _counted_totals(drawn))
    if key is None:
        return None
    above, below = drawn.counts(key)
    drawn.state(key, above, below + rng.choice((1, 9, 90)))
    return sown(TOTAL, _around(drawn, key))


@fault
def numerators_of_another_sum(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.totals("above", "below"))
    if key is None:
        return None
    above, below = drawn.counts(key)
    drawn.state(key, max(0, above - rng.choice((1, 9, 90))), below)
    return sown(TOTAL, _around(drawn, key))


@fault
def total_without_a_unit(drawn: Drawn, rng: Random) -> Sown | None:
    keys = [key for key in _counted_totals(drawn) if len(drawn.parts(key)) > 2]
    key = picked(rng, keys)
    if key is None:
        return None
    above, below = drawn.counts(key)
    left_out = drawn.counts(rng.choice(drawn.parts(key)))
    drawn.state(key, above - left_out[0], below - left_out[1])
    return sown(TOTAL, _around(drawn, key))


@fault
def unit_changed_after_the_sum(drawn: Drawn, rng: Random) -> Sown | None:
    """A unit's counts and rate agree, and only the total shows that they are others."""
    key = picked(rng, _counted_totals(drawn))
    if key is None:
        return None
    part = rng.choice(drawn.parts(key))
    above, below = drawn.counts(part)
    drawn.state(part, above, below + 50)
    return sown(TOTAL, {at for total in drawn.totals() if part in drawn.parts(total) for at in _around(drawn, total)})


@fault
def rate_of_the_total_beyond_its_units(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.totals("rate"))
    if key is None:
        return None
    shares = [share(drawn, part) for part in drawn.parts(key)]
    wrong = max(shares) + 3 if max(shares) < 96 else min(shares) - 5
    put_rate(drawn, key, wrong)
    return sown(f"{TOTAL}|{MISMATCH}", _around(drawn, key))


@fault
def rate_of_the_total_wrong(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.totals("rate", "below"))
    if key is None:
        return None
    put_rate(drawn, key, share(drawn, key) * 0.97 - 0.7)
    return sown(f"{TOTAL}|{MISMATCH}", _around(drawn, key))


@fault
def parts_that_are_not_the_whole(drawn: Drawn, rng: Random) -> Sown | None:
    """(1)=(2)+(3)+(4), says the head, and the cells do not."""
    key = picked(rng, drawn.keys("rest"))
    if key is None:
        return None
    at = drawn.figure(key)["rest"]
    drawn.put(at, int(drawn.page.cells[at]) + 7)  # type: ignore[arg-type]
    return sown(f"{TOTAL}|{MISMATCH}", drawn.cells(key))


def _names_once(drawn: Drawn) -> list[At]:
    named = list(drawn.names.values())
    return [at for at, code in drawn.names.items() if named.count(code) == 1]


def _along(drawn: Drawn, at: At) -> set[At]:
    """The row, or the column, that a name heads."""
    way = 0 if drawn.down else 1
    return (
        {other for other in drawn.marks if other[way] == at[way]} | {at} | {c for c in drawn.codes if c[way] == at[way]}
    )


def _renamed(drawn: Drawn, rng: Random, text: str, codes: str) -> Sown | None:
    names = list(drawn.names)
    if not names:
        return None
    at = rng.choice(names)
    drawn.put(at, text)
    for code in [code for code in drawn.codes if code[0] == at[0]]:
        drawn.put(code, None)
    return sown(codes, _along(drawn, at))


@fault
def unit_of_another_province(drawn: Drawn, rng: Random) -> Sown | None:
    return _renamed(
        drawn, rng, rng.choice(("Huyện Bình Gia", "UBND huyện Võ Nhai", "TP Cao Bằng", "Huyện Nà Hang")), UNIT
    )


@fault
def unit_beyond_recognition(drawn: Drawn, rng: Random) -> Sown | None:
    return _renamed(
        drawn, rng, rng.choice(("H. Bxể", "Huyện Chợ Mới Mới 2", "UBND huyện ...", "Đơn vị 7", "Ng Sơn Ba")), UNIT
    )


@fault
def unit_without_a_name(drawn: Drawn, rng: Random) -> Sown | None:
    return _renamed(drawn, rng, "", UNIT if drawn.down else f"{UNIT}|{TWICE}|{TOTAL}")


@fault
def neighbour_s_name_again(drawn: Drawn, rng: Random) -> Sown | None:
    """One unit stands twice with other figures, another is missing."""
    names = _names_once(drawn)
    if len(names) < 3:
        return None
    first, second = rng.sample(names, 2)
    drawn.put(second, drawn.page.cells[first])
    for at in [code for code in drawn.codes if code[0] == second[0]]:
        drawn.put(at, drawn.names[first])
    return sown(TWICE, _along(drawn, first) | _along(drawn, second))


def _row_again(drawn: Drawn, rng: Random) -> tuple[At, At] | None:
    names = _names_once(drawn)
    if not drawn.down or len(names) < 3:
        return None
    at = rng.choice(names)
    last = max(row for row, _ in names)
    drawn.add_row(last + 1)
    at = next(other for other, code in drawn.names.items() if other[0] == at[0])
    row = {where: value for where, value in drawn.page.cells.items() if where[0] == at[0]}
    for (_, column), value in row.items():
        drawn.put((last + 1, column), value)
    return at, (last + 1, at[1])


@fault
def row_twice_with_the_same_values(drawn: Drawn, rng: Random) -> Sown | None:
    rows = _row_again(drawn, rng)
    if rows is None:
        return None
    twin = {(rows[1][0], column) for row, column in drawn.page.cells if row == rows[1][0]}
    return sown(f"{TWICE}|{TOTAL}", _along(drawn, rows[0]) | twin)


@fault
def row_twice_with_other_values(drawn: Drawn, rng: Random) -> Sown | None:
    rows = _row_again(drawn, rng)
    if rows is None:
        return None
    number = rows[1][0]
    for at in [at for at in drawn.marks if at[0] == rows[0][0]]:
        mark = drawn.marks[at]
        above, below = drawn.counts(mark.key)
        drawn.marks[number, at[1]] = mark._replace(unit="again")
        drawn.known[mark._replace(unit="again").key] = {"above": above, "below": below}
    for key in {mark.key for at, mark in drawn.marks.items() if mark.unit == "again"}:
        above, below = drawn.counts(key)
        drawn.state(key, max(0, above - 2), below)
    twin = {at for at in drawn.marks if at[0] == number}
    changed = any(mark.measure in ("above", "rate", "pair") for at, mark in drawn.marks.items() if at in twin)
    return sown(TWICE, _along(drawn, rows[0]) | twin | {rows[1]}) if changed else None


@fault
def code_of_another_unit(drawn: Drawn, rng: Random) -> Sown | None:
    if not drawn.codes:
        return None
    at, other = rng.sample(list(drawn.codes), 2)
    drawn.put(at, drawn.codes[other])
    return sown(f"{UNIT}|{TWICE}", _along(drawn, at) | {name for name in drawn.names if name[0] == at[0]})


@fault
def commune_of_another_district(drawn: Drawn, rng: Random) -> Sown | None:
    names = [at for at, code in drawn.names.items() if len(code) == 5 and code.isdigit()]
    if not names:
        return None
    at = rng.choice(names)
    here = PLAN.units.get(drawn.names[at]).parent
    there = rng.choice([code for code in DISTRICTS if code != here])
    stranger = rng.choice(communes(there))
    drawn.put(at, f"{written(stranger, 1)} ({PLAN.units.get(there).name})")
    for code in [code for code in drawn.codes if code[0] == at[0]]:
        drawn.put(code, stranger)
    return sown(f"{UNIT}|{LEVEL}", _along(drawn, at))


@fault
def district_among_communes(drawn: Drawn, rng: Random) -> Sown | None:
    names = [at for at, code in drawn.names.items() if len(code) == 5 and code.isdigit()]
    if not names:
        return None
    at = rng.choice(names)
    there = rng.choice([code for code in DISTRICTS if code != drawn.owner])
    drawn.put(at, written(there, 1))
    for code in [code for code in drawn.codes if code[0] == at[0]]:
        drawn.put(code, there)
    return sown(f"{UNIT}|{LEVEL}", _along(drawn, at))


def _column(drawn: Drawn, rng: Random, measure: str) -> list[At]:
    """The cells of one measure of an indicator and period, in the order of the units."""
    lines: dict[tuple[str, str], list[At]] = {}
    for at, mark in sorted(drawn.marks.items()):
        if mark.measure == measure and mark.unit in drawn.names.values():
            lines.setdefault((mark.indicator, mark.period), []).append(at)
    found = [cells for cells in lines.values() if len(cells) > 3]
    return rng.choice(found) if found else []


def _shifted(drawn: Drawn, rng: Random, measure: str, codes: str, *beside: str) -> Sown | None:
    cells = [at for at in _column(drawn, rng, measure) if all(b in drawn.figure(drawn.marks[at].key) for b in beside)]
    if len(cells) < 4:
        return None
    values = [drawn.page.cells[at] for at in cells]
    for at, value in zip(cells, values[1:] + values[:1], strict=True):
        drawn.put(at, value)
    return sown(codes, set().union(*(drawn.cells(drawn.marks[at].key) for at in cells)))


@fault
def rates_a_row_off(drawn: Drawn, rng: Random) -> Sown | None:
    return _shifted(drawn, rng, "rate", MISMATCH, "above", "below")


@fault
def numerators_a_row_off(drawn: Drawn, rng: Random) -> Sown | None:
    return _shifted(drawn, rng, "above", f"{MISMATCH}|{EXCEEDS}", "below")


@fault
def denominators_a_row_off(drawn: Drawn, rng: Random) -> Sown | None:
    return _shifted(drawn, rng, "below", f"{MISMATCH}|{EXCEEDS}", "above")


@fault
def columns_of_counts_swapped(drawn: Drawn, rng: Random) -> Sown | None:
    """All numerators stand under the head of the denominators."""
    above = [at for at in _column(drawn, rng, "above") if "below" in drawn.figure(drawn.marks[at].key)]
    if not above:
        return None
    for at in above:
        other = drawn.figure(drawn.marks[at].key)["below"]
        one, two = drawn.page.cells[at], drawn.page.cells[other]
        drawn.put(at, two)
        drawn.put(other, one)
    codes = f"{EXCEEDS}|{MISMATCH}|ambiguous_column"
    return sown(codes, set().union(*(drawn.cells(drawn.marks[at].key) for at in above)))


def _next(drawn: Drawn) -> str:
    period = Period.parse(drawn.period)
    later = {"2023-Q1": "2023-Q2", "2023-Q2": "2023-Q3", "2023-Q3": "2023-Q4", "2023-6M": "2023-9M"}
    return later.get(drawn.period) or f"2023-{(period.number % 12) + 1:02d}"


@fault
def sheet_of_another_period(drawn: Drawn, rng: Random) -> Sown | None:
    drawn.page.name = re.sub(r"[/\\]", ".", written_period(rng, _next(drawn)))[:31]
    named = drawn.kind != "csv" and _is_of_one_period(drawn)
    return sown(PERIOD) if named and drawn.period != "2023-6M" else None


@fault
def file_of_another_period(drawn: Drawn, rng: Random) -> Sown | None:
    drawn.name = f"bao cao {file_period(rng, _next(drawn))}"
    return sown(PERIOD) if _is_of_one_period(drawn) and drawn.period != "2023-6M" else None


def _is_of_one_period(drawn: Drawn) -> bool:
    """A list of months may well be made up in a later one."""
    return len({mark.period for mark in drawn.marks.values()}) < 3


def _retitled(drawn: Drawn, text: Cell) -> Sown:
    drawn.put(drawn.titled, text)
    return sown(PERIOD)


def _says_periods_itself(drawn: Drawn) -> bool:
    return len({mark.period for mark in drawn.marks.values()}) > 1 or "Kỳ báo cáo" in drawn.page.cells.values()


@fault
def no_period(drawn: Drawn, rng: Random) -> Sown | None:
    return None if _says_periods_itself(drawn) else _retitled(drawn, "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH")


@fault
def two_periods_in_the_title(drawn: Drawn, rng: Random) -> Sown | None:
    if _says_periods_itself(drawn) or drawn.period == "2023-6M":
        return None
    now, later = (written_period(rng, code) for code in (drawn.period, _next(drawn)))
    return _retitled(drawn, f"KẾT QUẢ CẢI CÁCH HÀNH CHÍNH {now.upper()}, {later.upper()}")


@fault
def year_of_another_plan(drawn: Drawn, rng: Random) -> Sown | None:
    row = drawn.titled[0]
    for at, value in list(drawn.page.cells.items()):
        if isinstance(value, str) and "2023" in value and (at[0] <= row or at not in drawn.marks):
            drawn.put(at, value.replace("2023", "2021"))
    return sown(PERIOD)


@fault
def written_before_the_period_ends(drawn: Drawn, rng: Random) -> Sown | None:
    """A report of the fourth quarter with a date in July."""
    if _says_periods_itself(drawn):
        return None
    early = Period.parse(drawn.period).first_day
    drawn.page.cells[drawn.page.next_row + 2, 4] = f"Bắc Kạn, ngày 05 tháng {max(1, early.month - 1)} năm {early.year}"
    for at, value in list(drawn.page.cells.items()):
        if isinstance(value, str) and value.startswith("Bắc Kạn, ngày 16"):
            del drawn.page.cells[at]
    return sown(PERIOD)


@fault
def hidden_row_within_the_sum(drawn: Drawn, rng: Random) -> Sown | None:
    if not drawn.down or not drawn.names:
        return None
    drawn.page.hidden_rows.add(rng.choice(list(drawn.names))[0])
    return sown("hidden") if drawn.kind == "xlsx" else None


@fault
def units_a_row_off(drawn: Drawn, rng: Random) -> Sown | None:
    """Everything agrees, under the neighbour's name: only the past tells."""
    names = _names_once(drawn)
    if len(names) < 4 or drawn.codes:
        return None
    texts = [drawn.page.cells[at] for at in names]
    for at, text in zip(names, texts[1:] + texts[:1], strict=True):
        drawn.put(at, text)
    return sown("large_change")
