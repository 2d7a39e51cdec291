"""Lists of other things, however long, cost little and say why nothing was read."""

import random
from time import process_time

import pytest

from lib.core.finding import Code, Severity
from lib.intake.report import read_report
from lib.intake.terms.catalogue import Catalogue
from lib.plans.folder import load_plan

PLAN = load_plan()
CATALOGUE = Catalogue(PLAN)
WORDS = [word for one in PLAN.indicators.values() for text in (one.name, one.numerator) for word in text.split()]


def goods(rows: int, columns: int) -> bytes:
    heads = ["STT", "Mã hàng", "Tên hàng", *(f"Kho {number}" for number in range(columns))]
    lines = [[str(row), f"HH{row:05}", f"Vật tư {row}", *["12"] * columns] for row in range(1, rows + 1)]
    return "\n".join(";".join(line) for line in [heads, *lines]).encode()


def test_a_list_of_goods_is_told_from_a_report_in_seconds() -> None:
    start = process_time()
    reading = read_report("ton-kho.csv", goods(2_000, 47), PLAN)
    assert process_time() - start < 20  # it took minutes once
    assert reading.refused
    warning, error = reading.findings
    assert (warning.code, warning.severity) == (Code.NO_INDICATOR, Severity.WARNING)
    assert "quá nhiều nội dung" in warning.message
    assert (error.code, error.severity) == (Code.NO_INDICATOR, Severity.ERROR)


def test_a_shorter_list_is_read_line_by_line() -> None:
    reading = read_report("ton-kho.csv", goods(100, 5), PLAN)
    assert [found.severity for found in reading.findings] == [Severity.ERROR]
    assert sum(len(table.columns) for table in reading.tables) == 500


@pytest.mark.parametrize("seed", range(5))
def test_which_strange_words_a_header_has_is_the_same_to_every_measure(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        said = [chance.choice([*WORDS, "\0"]) for _ in range(chance.randint(1, 12))]
        one, other = (
            CATALOGUE.heading((" ".join(word.replace("\0", f"{letters}{place}") for place, word in enumerate(said)),))
            for letters in ("qxz", "wvj")
        )
        assert CATALOGUE.essence(one) == CATALOGUE.essence(other)
        assert CATALOGUE.fits(CATALOGUE.essence(one)) == tuple(CATALOGUE.fit(other, it) for it in CATALOGUE.targets)
