"""Tells shares of money from shares of cases: “Tỷ lệ thanh toán trực tuyến” beside “Tổng số tiền” is of what was paid."""

from collections.abc import Sequence

from lib.intake.layout.lines import Line
from lib.intake.meaning.proof import proof
from lib.intake.meaning.values import Values

_MONEY = "money"


def is_of_money(rate: Line, lines: Sequence[Line], values: Values) -> bool:
    """Whether a rate is the share that some column has of one of money, as far as both are filled."""
    wholes = [line for line in lines if line is not rate and _MONEY in line.heading.whole.roles]
    return any(
        proof(rate, [line], whole, values).holds
        for whole in wholes
        for line in lines
        if line is not rate and line is not whole
    )
