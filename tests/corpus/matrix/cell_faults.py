"""Faults in the cells of one figure."""

from datetime import datetime
from random import Random

from tests.corpus.matrix.drawn import Drawn, Key, pair
from tests.corpus.matrix.planting import (
    ERROR,
    EXCEEDS,
    MISMATCH,
    MISSING,
    NUMBER,
    RANGE,
    Sown,
    fault,
    picked,
    put_count,
    put_rate,
    share,
    sown,
    with_shares,
)
from tests.corpus.sheets import Percent


def _in_figure(drawn: Drawn, key: Key, codes: str) -> Sown:
    return sown(codes, drawn.cells(key))


@fault
def more_counted_than_there_were(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.keys("above", "below"))
    if key is None:
        return None
    put_count(drawn, key, "above", drawn.counts(key)[1] + rng.randint(1, 40))
    return _in_figure(drawn, key, EXCEEDS)


@fault
def counts_in_each_other_s_column(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, with_shares(drawn, "above", "below"))
    if key is None:
        return None
    above, below = drawn.counts(key)
    put_count(drawn, key, "above", below)
    put_count(drawn, key, "below", above)
    return _in_figure(drawn, key, EXCEEDS)


@fault
def pair_the_wrong_way_round(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, with_shares(drawn, "pair"))
    if key is None:
        return None
    above, below = drawn.counts(key)
    at = drawn.figure(key)["pair"]
    written = pair(above, below, drawn.marks[at].style)
    drawn.put(at, written.replace(f"{above:.0f}/{below:.0f}", f"{below:.0f}/{above:.0f}"))
    return _in_figure(drawn, key, EXCEEDS)


def _wrong_rate(drawn: Drawn, rng: Random, wrong: float | None, key: Key, codes: str = MISMATCH) -> Sown | None:
    if wrong is None:
        return None
    put_rate(drawn, key, wrong)
    return _in_figure(drawn, key, codes)


@fault
def rate_slightly_off(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, with_shares(drawn, "above", "below", "rate"))
    return key and _wrong_rate(drawn, rng, share(drawn, key) + rng.choice((-1, 1)) * rng.uniform(0.6, 2.5), key)


@fault
def rate_of_swapped_digits(drawn: Drawn, rng: Random) -> Sown | None:
    keys = [key for key in with_shares(drawn, "above", "below", "rate") if _swapped(share(drawn, key)) is not None]
    key = picked(rng, keys)
    return key and _wrong_rate(drawn, rng, _swapped(share(drawn, key)), key)


def _swapped(value: float) -> float | None:
    tens, ones = divmod(int(value), 10)
    return None if tens == ones else 10 * ones + tens + value % 1


@fault
def rate_a_tenth(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, with_shares(drawn, "above", "below", "rate"))
    return key and _wrong_rate(drawn, rng, share(drawn, key) / 10, key)


@fault
def rate_ten_times(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, with_shares(drawn, "above", "below", "rate"))
    return key and _wrong_rate(drawn, rng, round(share(drawn, key) * 10), key, f"{MISMATCH}|{RANGE}")


@fault
def rate_a_hundred_times(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, with_shares(drawn, "above", "below", "rate"))
    return key and _wrong_rate(drawn, rng, round(share(drawn, key) * 100), key, f"{MISMATCH}|{RANGE}")


@fault
def pair_with_another_share(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(
        rng, [key for key in with_shares(drawn, "pair") if drawn.marks[drawn.figure(key)["pair"]].style != "plain"]
    )
    if key is None:
        return None
    (above, below), at = drawn.counts(key), drawn.figure(key)["pair"]
    right = f"{share(drawn, key):.1f}%".replace(".", ",")
    wrong = f"{share(drawn, key) - rng.uniform(1, 9):.1f}%".replace(".", ",")
    drawn.put(at, pair(above, below, drawn.marks[at].style).replace(right, wrong))
    return _in_figure(drawn, key, MISMATCH)


@fault
def lone_rate_without_its_comma(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, [key for key in with_shares(drawn, "rate") if share(drawn, key) > 21])
    if key is None:
        return None
    at = drawn.figure(key)["rate"]
    put_rate(drawn, key, round(share(drawn, key) * 10))
    return sown(f"{RANGE}|{MISMATCH}", drawn.cells(key)) if at else None


@fault
def rate_below_nothing(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.keys("rate"))
    return key and _wrong_rate(drawn, rng, -share(drawn, key) - 1, key, f"{RANGE}|{MISMATCH}")


@fault
def rate_just_above_all(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.keys("rate"))
    return key and _wrong_rate(drawn, rng, 100 + rng.uniform(1, 60), key, f"{RANGE}|{MISMATCH}")


@fault
def fraction_among_percentages(drawn: Drawn, rng: Random) -> Sown | None:
    """0,95 in a column of 93,2; harmless where counts show what it is."""
    keys = [key for key in drawn.keys("rate") if "below" not in drawn.figure(key)]
    keys = [key for key in keys if drawn.marks[drawn.figure(key)["rate"]].style in ("1", "2", "bare")]
    key = picked(rng, keys)
    if key is None:
        return None
    at = drawn.figure(key)["rate"]
    value = round(share(drawn, key) / 100, 2)
    drawn.put(at, f"{value:g}".replace(".", ",") if drawn.marks[at].style == "bare" else value)
    return _in_figure(drawn, key, RANGE)


@fault
def negative_numerator(drawn: Drawn, rng: Random) -> Sown | None:
    return _signed(drawn, rng, "above")


@fault
def negative_denominator(drawn: Drawn, rng: Random) -> Sown | None:
    return _signed(drawn, rng, "below")


def _signed(drawn: Drawn, rng: Random, measure: str) -> Sown | None:
    key = picked(rng, drawn.keys("above", "below"))
    if key is None:
        return None
    above, below = drawn.counts(key)
    put_count(drawn, key, measure, -(above if measure == "above" else below))
    return _in_figure(drawn, key, RANGE)


def _in_place_of(measure: str, codes: str, *texts: object):  # type: ignore[no-untyped-def]
    def plant(drawn: Drawn, rng: Random) -> Sown | None:
        key = picked(rng, drawn.keys(measure))
        if key is None:
            return None
        at = drawn.figure(key)[measure]
        chosen = rng.choice(texts)
        drawn.put(at, chosen(drawn, key, rng) if callable(chosen) else chosen)
        return sown(codes, drawn.cells(key))

    return plant


def _letter_for_nought(drawn: Drawn, key: Key, rng: Random) -> str:
    _above, below = drawn.counts(key)
    text = f"{below:.0f}"
    place = rng.randrange(1, len(text)) if len(text) > 1 else 0
    return text[:place] + "O" + text[place + 1 :]


def _date(drawn: Drawn, key: Key, rng: Random) -> datetime:
    return datetime(2023, rng.randint(1, 12), rng.randint(1, 28))


_RUBBISH = (
    "1.2.3",
    "12,5,3",
    "12.5.3,1",
    "9o,5",
    "l2",
    "85,,2",
    "?",
    "xem phụ lục",
    "chưa có số liệu",
    "đang tổng hợp",
    "89,5 - 90,1",
)
_ERRORS = ("#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "########")
for _measure in ("above", "below", "rate", "pair"):
    for _name, _codes, _texts in (
        ("letter_for_nought", NUMBER, (_letter_for_nought,)),
        ("no_number", NUMBER, _RUBBISH),
        ("error", f"{ERROR}|{NUMBER}", _ERRORS),
        ("date", NUMBER, (_date,)),
        ("formula_without_result", f"no_cached_value|{NUMBER}", ("=SUM(Z1:Z3)",)),
    ):
        _plant = _in_place_of(_measure, _codes, *_texts)
        _plant.__name__ = f"{_name}_in_{_measure}"
        fault(_plant)


@fault
def pair_turned_into_a_day(drawn: Drawn, rng: Random) -> Sown | None:
    """Excel shows 5/6 as 05-Jun; a file of text keeps it so."""
    key = picked(rng, drawn.keys("pair"))
    if key is None:
        return None
    drawn.put(drawn.figure(key)["pair"], rng.choice(("05-Jun", "5-Thg6", "12-Nov", "Jun-23")))
    return _in_figure(drawn, key, NUMBER)


@fault
def nothing_to_count_but_a_rate(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, with_shares(drawn, "above", "below", "rate"))
    if key is None:
        return None
    put_count(drawn, key, "above", 0)
    put_count(drawn, key, "below", 0)
    return _in_figure(drawn, key, MISMATCH)


@fault
def counted_among_none(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.keys("above", "below"))
    if key is None:
        return None
    put_count(drawn, key, "below", 0)
    return _in_figure(drawn, key, EXCEEDS)


def _left_out(*measures: str):  # type: ignore[no-untyped-def]
    def plant(drawn: Drawn, rng: Random) -> Sown | None:
        key = picked(rng, [key for key in drawn.keys("above", "below") if set(measures) <= set(drawn.figure(key))])
        if key is None:
            return None
        for measure in measures:
            drawn.put(drawn.figure(key)[measure], None)
        return sown(MISSING, drawn.cells(key))

    plant.__name__ = "left_out_" + "_and_".join(measures)
    return plant


for _measures in (("above",), ("below",), ("above", "rate"), ("below", "rate")):
    fault(_left_out(*_measures))


@fault
def left_out_above_and_below(drawn: Drawn, rng: Random) -> Sown | None:
    """A share whose counts alone are missing."""
    key = picked(rng, drawn.keys("above", "below", "rate"))
    if key is None:
        return None
    for measure in ("above", "below"):
        drawn.put(drawn.figure(key)[measure], None)
    return sown(MISSING, drawn.cells(key))


@fault
def dash_among_counts(drawn: Drawn, rng: Random) -> Sown | None:
    """No cases, says the whole; the numerator beside it says otherwise."""
    key = picked(rng, drawn.keys("above", "below"))
    if key is None:
        return None
    drawn.put(drawn.figure(key)["below"], rng.choice(("-", "KPS", "Không phát sinh")))
    return _in_figure(drawn, key, f"no_cases|{MISSING}|{MISMATCH}")


@fault
def broken_count(drawn: Drawn, rng: Random) -> Sown | None:
    """1.234 dossiers typed where the dot is a decimal mark."""
    key = picked(rng, [key for key in drawn.keys("above", "below") if "disbursed" not in key[0]])
    if key is None:
        return None
    put = drawn.figure(key)["below"]
    drawn.put(put, round(drawn.counts(key)[1] / 1000, 3))
    return _in_figure(drawn, key, f"{RANGE}|{EXCEEDS}|{MISMATCH}")


@fault
def count_a_thousand_times(drawn: Drawn, rng: Random) -> Sown | None:
    """The whole in another measure than what is counted of it."""
    key = picked(rng, with_shares(drawn, "above", "below", "rate"))
    if key is None:
        return None
    put_count(drawn, key, "below", 1000 * drawn.counts(key)[1])
    return _in_figure(drawn, key, MISMATCH)


@fault
def thousands_in_a_pair(drawn: Drawn, rng: Random) -> Sown | None:
    key = picked(rng, drawn.keys("pair"))
    if key is None:
        return None
    _above, below = drawn.counts(key)
    drawn.put(drawn.figure(key)["pair"], f"{below + 3:.0f}/{below:.0f}")
    return _in_figure(drawn, key, EXCEEDS)


@fault
def percent_of_a_percent(drawn: Drawn, rng: Random) -> Sown | None:
    """95 typed into a cell that shows percent: 9500%."""
    keys = [key for key in drawn.keys("rate") if drawn.marks[drawn.figure(key)["rate"]].style == "%"]
    key = picked(rng, keys)
    if key is None:
        return None
    drawn.put(drawn.figure(key)["rate"], Percent(round(share(drawn, key), 1) + 3))
    return _in_figure(drawn, key, f"{RANGE}|{MISMATCH}")
