"""Invented counts that fit together, and how an office writes them."""

import re
from collections.abc import Iterable
from random import Random
from typing import Any

from tests.corpus.truth import percent, total_of

DISTRICTS = {
    "058": "TP Bắc Kạn",
    "060": "Pác Nặm",
    "061": "Ba Bể",
    "062": "Ngân Sơn",
    "063": "Bạch Thông",
    "064": "Chợ Đồn",
    "065": "Chợ Mới",
    "066": "Na Rì",
}

Facts = dict[str, float]
Entry = tuple[str, str, Facts | None]  # label, unit code, facts; no facts: a row of a group


def districts(pattern: str = "{}", order: str = "") -> list[tuple[str, str]]:
    """Labels and codes, the city kept as it is."""
    codes = order.split() or list(DISTRICTS)
    return [(DISTRICTS[code] if code == "058" else pattern.format(DISTRICTS[code]), code) for code in codes]


def draw(rng: Random, spec: str) -> Facts:
    """“recv=200..900 online=recv*.3...8 late=recv-online”: facts one after the other."""
    facts: Facts = {}
    for part in spec.split():
        name, _, rule = part.partition("=")
        if found := re.fullmatch(r"(?:(\w+)\*)?(\d*\.?\d+)~(\d*\.?\d+)", rule):
            base, low, high = found.groups()
            if base:
                facts[name] = round(facts[base] * rng.uniform(float(low), float(high)))
            else:
                facts[name] = rng.randint(int(low), int(high))
        else:
            facts[name] = total_of(rule, facts)
    return facts


def drawn(rng: Random, places: Iterable[tuple[str, str]], spec: str) -> list[Entry]:
    return [(label, unit, draw(rng, spec)) for label, unit in places]


def summed(rows: Iterable[Entry], names: str) -> Facts:
    known = [facts for _, _, facts in rows if facts]
    return {name: sum(facts[name] for facts in known) for name in names.split()}


def comma(value: float, digits: int = 1) -> str:
    return f"{value:.{digits}f}".replace(".", ",")


def shown(expression: str, style: str, facts: Facts) -> Any:
    """What the cell holds: a count, or a rate in one of the styles n t c p f d k and its digits."""
    if expression.startswith('"'):
        return expression.strip('"') or None
    try:
        if "/" not in expression:
            value = total_of(expression, facts)
            value = int(value) if value == int(value) else value
            dotted = f"{value:,}".replace(",", ".")
            return {"s": dotted, "z": f"{int(value):02d}"}.get(style, value)
        rate = percent(expression, facts)
        above, below = (f"{total_of(part, facts):.0f}" for part in expression.split("/"))
    except KeyError:
        return None
    if rate is None:
        return "-"
    kind, digits = style[:1] or "n", int(style[1:] or 1)
    return {
        "n": round(rate, digits),
        "t": f"{comma(rate, digits)}%",
        "c": comma(rate, digits),
        "p": round(rate / 100, 4),
        "f": round(rate / 100, 4),
        "d": f"{above}/{below} ({comma(rate, digits)}%)",
        "k": f"{above}/{below}",
    }[kind]
