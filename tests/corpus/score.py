"""Scores the reader of reports against the truth.

`python -m tests.corpus.score [--half development|held_back] [--generated N] [--unseen LETTER] [--verbose]`.

The sets under `unseen` were written by people who had not seen the reader. Set d is scored and never looked at: once its
reports are read to mend the reader, nothing shows any more how it does on new ones. So only its summary is printed.
"""

import argparse
import hashlib
import importlib
import math
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lib.core.finding import Code, Severity
from lib.core.observation import Observation, State
from lib.intake.reading import Reading
from lib.intake.report import read_report
from lib.plans.folder import load_plan
from tests.corpus.truth import Case, Expected, Planted

FAULT_CODES = frozenset(
    {
        Code.NUMERATOR_EXCEEDS_DENOMINATOR,
        Code.RATE_MISMATCH,
        Code.TOTAL_MISMATCH,
        Code.DUPLICATE,
        Code.OUT_OF_RANGE,
        Code.NOT_A_NUMBER,
        Code.MISSING_COUNT,
        Code.ERROR_CELL,
        Code.NO_CASES,
        Code.UNKNOWN_UNIT,
        Code.UNKNOWN_PERIOD,
    }
)
"""What says that a cell, a name or a title is wrong; the others say that the reader is not sure."""
Key = tuple[str, str | None, str | None, bool]
TOLERANCE = 0.06  # percentage points: a rate written with one decimal
PLAN = load_plan()


def half_of(name: str) -> str:
    """Which half a report belongs to; the name decides, so that it never changes sides."""
    return "held_back" if hashlib.sha256(name.encode()).digest()[0] % 2 else "development"


@dataclass(kw_only=True)
class Score:
    """What became of one report's or of all reports' figures."""

    reports: int = 0
    expected: int = 0
    found: int = 0
    auto_found: int = 0
    autos: int = 0
    wrong_autos: int = 0
    confirms: int = 0
    wrong_confirms: int = 0
    planted: int = 0
    flagged: int = 0
    clean: int = 0
    alarms: int = 0
    lines: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def recall(self) -> float:
        return self.found / self.expected if self.expected else 1.0

    @property
    def auto_share(self) -> float:
        return self.auto_found / self.found if self.found else 1.0

    @property
    def upper_bound(self) -> float:
        """Of the share of wrong autos, one-sided 95 % by the exact binomial (3/n when none is wrong)."""
        return exact_upper(self.wrong_autos, self.autos)


def exact_upper(wrong: int, tries: int, level: float = 0.95) -> float:
    """The largest error rate under which so few wrong ones still come with a chance of 1 - level."""
    if tries == 0 or wrong >= tries:
        return 1.0
    low, high = wrong / tries, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(wrong, tries, middle) > 1 - level:
            low = middle
        else:
            high = middle
    return high


def _at_most(wrong: int, tries: int, rate: float) -> float:
    logs = (
        math.lgamma(tries + 1)
        - math.lgamma(k + 1)
        - math.lgamma(tries - k + 1)
        + k * math.log(rate)
        + (tries - k) * math.log1p(-rate)
        for k in range(wrong + 1)
    )
    return math.fsum(math.exp(value) for value in logs)


def score_case(case: Case) -> Score:
    """Reads one report and compares."""
    reading = read_report(case.name, case.data, PLAN)
    score = Score(reports=1)
    truth: dict[Key, list[Expected]] = {}
    for each in case.expected:
        truth.setdefault(_key(each.indicator, each.unit, each.period, each.to_date), []).append(each)
    accepted = set(map(id, reading.accepted))
    met: dict[int, bool] = {}
    for seen in reading.observations:
        auto = id(seen) in accepted
        match = next((each for each in truth.get(_key_of(seen), ()) if _agrees(seen, each)), None)
        _count(score, seen, match, auto, truth)
        if match is not None:
            met[id(match)] = met.get(id(match), False) or auto
    wanted = [each for each in case.expected if not each.optional and each.sure]
    score.expected = len(wanted)
    score.found = sum(id(each) in met for each in wanted)
    score.auto_found = sum(met.get(id(each), False) for each in wanted)
    score.lines += [f"  lost: {_told(each)}" for each in wanted if id(each) not in met]
    _check_planted(score, case.planted, reading)
    if not case.planted:
        score.clean = score.expected
        score.alarms = sum(
            found.severity is not Severity.INFO and found.code in FAULT_CODES for found in reading.findings
        )
    if score.lines:
        problems = sorted({f"{found.code}@{found.place}" for found in reading.findings})
        tables = [f"{table.layout} “{table.title[:60]}” {table.period}" for table in reading.tables]
        score.lines.insert(0, f"{case.name} [{case.shape}] found {score.found}/{score.expected}")
        score.lines.append(f"  tables: {tables}")
        score.lines += [
            f"    {c.column}: {c.header[:90]!r} -> {c.indicator}/{c.measure} {c.decision} {c.confidence:.2f}"
            for t in reading.tables
            for c in t.columns
        ]
        score.lines.append(f"  findings: {problems[:14]}")
    return score


def _count(
    score: Score, seen: Observation, match: Expected | None, auto: bool, truth: dict[Key, list[Expected]]
) -> None:
    near_truth = truth.get(_key_of(seen), ())
    if auto:
        right = match is not None and match.sure
        score.autos += 1
        score.wrong_autos += not right
    else:  # a person is asked: only a figure that nobody could mean is wrong
        unsettled = seen.unit is None or seen.period is None or any(not each.sure for each in near_truth)
        right = match is not None or unsettled
        score.confirms += 1
        score.wrong_confirms += not right
    if not right:
        near = [_told(each) for each in near_truth]
        word = "WRONG AUTO" if auto else "wrong confirm"
        score.lines.append(
            f"  {word}: {seen.place} {seen.indicator} {seen.unit} {seen.period} {'to date ' if seen.to_date else ''}= {seen.value} ({seen.numerator}/{seen.denominator}); truth of the key: {near or 'none'}"
        )


def _key(indicator: str, unit: str | None, period: str | None, to_date: bool) -> Key:
    whole = period is not None and (period.endswith("M") or len(period) == 4)
    return indicator, unit, period, to_date and not whole


def _key_of(seen: Observation) -> Key:
    return _key(seen.indicator, seen.unit, str(seen.period) if seen.period else None, seen.to_date)


def _agrees(seen: Observation, each: Expected) -> bool:
    if each.value is None or seen.state is State.NO_CASES:
        return each.value is None and seen.state is State.NO_CASES
    if seen.value is None or abs(seen.value - each.value) > TOLERANCE:
        return False
    if seen.numerator is None or each.numerator is None or each.denominator is None:
        return True
    scale = each.denominator / seen.denominator if seen.denominator else 0.0
    if each.indicator == "public_finance.investment_disbursed":  # money in other units is the same money
        return abs(seen.numerator * scale - each.numerator) <= 0.001 * each.denominator
    return abs(seen.numerator - each.numerator) < 0.5 and abs((seen.denominator or 0) - each.denominator) < 0.5


def _told(each: Expected) -> str:
    counts = (
        f" ({each.numerator:g}/{each.denominator:g})"
        if each.numerator is not None and each.denominator is not None
        else ""
    )
    value = "no cases" if each.value is None else f"{each.value:.2f}"
    return f"{each.indicator} {each.unit} {each.period}{' to date' if each.to_date else ''} = {value}{counts}"


def _check_planted(score: Score, planted: Iterable[Planted], reading: Reading) -> None:
    for fault in planted:
        score.planted += 1
        hit = any(
            found.code.value in fault.codes and _at(fault, found.place.sheet, found.place.cell)
            for found in reading.findings
        )
        score.flagged += hit
        if not hit:
            score.lines.append(f"  not flagged: {'|'.join(fault.codes)} on {fault.sheet} row {fault.row}")


def _at(fault: Planted, sheet: str, cell: str) -> bool:
    if sheet and sheet != fault.sheet:
        return False
    row = "".join(letter for letter in cell if letter.isdigit())
    return fault.row is None or not row or int(row) == fault.row


def score_all(cases: Iterable[Case]) -> Score:
    result = Score()
    for case in cases:
        result.add(score_case(case))
    return result


def summary(score: Score) -> str:
    return (
        f"{score.reports} reports: {score.expected} figures expected, recall {score.recall:.4f} ({score.found}), "
        f"auto {score.auto_share:.4f} of the found\n"
        f"autos {score.autos}, wrong {score.wrong_autos} (95 % upper bound of the error {score.upper_bound:.4%}); "
        f"confirms {score.confirms}, wrong {score.wrong_confirms}; planted faults flagged {score.flagged}/{score.planted}"
    )


UNSEEN = tuple(sorted(path.parent.name for path in Path(__file__).parent.glob("unseen/*/__init__.py")))
HELD_BACK = "d"


def unseen_cases(letter: str) -> Iterable[Case]:
    """The reports of one of the sets that were written without knowing the reader."""
    cases: Iterable[Case] = importlib.import_module(f"tests.corpus.unseen.{letter}").reports()
    return cases


def main(arguments: Sequence[str]) -> int:
    from tests.corpus.cases import written_cases
    from tests.corpus.generator import generated_cases

    parser = argparse.ArgumentParser()
    parser.add_argument("--half", choices=["development", "held_back"])
    parser.add_argument("--generated", type=int, default=0, metavar="N", help="score N generated tables instead")
    parser.add_argument("--unseen", choices=UNSEEN, help="score a set written without knowing the reader instead")
    parser.add_argument("--seed", type=int, default=2023)
    parser.add_argument("--only", default="", help="part of a report's name")
    parser.add_argument("--verbose", action="store_true")
    chosen = parser.parse_args(arguments)
    if chosen.unseen == HELD_BACK and (chosen.verbose or chosen.only):
        parser.error(f"set {HELD_BACK} is scored, never looked at")
    if chosen.unseen:
        cases = unseen_cases(chosen.unseen)
    else:
        cases = generated_cases(chosen.generated, chosen.seed) if chosen.generated else written_cases()
    wanted = (case for case in cases if chosen.half in (None, half_of(case.name)) and chosen.only in case.name)
    score = score_all(wanted)
    if chosen.verbose:
        sys.stdout.write("\n".join(score.lines) + "\n")
    sys.stdout.write(summary(score) + "\n")
    return 1 if score.wrong_autos else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
