"""An office with an empty database, and reports as plain lines instead of workbooks.

The services are tested apart from the reading of workbooks. A line of a report is one of
`UNIT PERIOD VALUE`, a certain figure; `UNIT PERIOD VALUE ?KEY`, a figure whose column KEY a person must settle;
`UNIT PERIOD -`, no cases; `sender CODE`; `error` and `warning`, something found; `sample`, the mark of made-up data.
"""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Measure, Observation, Place, State
from lib.core.period import Period
from lib.core.plan import Plan
from lib.intake.reading import ColumnReading, Proposal, Question, Reading, Settled, TableReading
from lib.services import importing
from lib.services.office import Office, open_office
from lib.services.settings import Settings

INDICATOR = "procedures.online_payment"


def read_lines(
    name: str, data: bytes, plan: Plan, memory: Settled | None = None, answers: Settled | None = None
) -> Reading:
    settled = (answers or Settled()).over(memory or Settled())
    reading = Reading(name=name, sha256=sha256(data).hexdigest(), size=len(data))
    for number, line in enumerate(data.decode().splitlines(), start=1):
        reading = _with(reading, line.split(), Place("Biểu 01", f"H{number}"), settled)
    return reading


def _with(reading: Reading, words: list[str], place: Place, settled: Settled) -> Reading:
    match words:
        case ["sender", code]:
            return replace(reading, sender=code)
        case ["sample"]:
            return replace(reading, sample=True)
        case ["error" | "warning" as severity]:
            found = Finding(
                code=Code.NOT_A_NUMBER,
                severity=Severity(severity),
                message="Không phải số.",
                hint="Sửa ô.",
                place=place,
            )
            return replace(reading, findings=(*reading.findings, found))
        case [unit, period, value]:
            return replace(reading, observations=(*reading.observations, figure(unit, period, value, place=place)))
        case [unit, period, value, key]:
            return _asked(reading, figure(unit, period, value, place=place), key.removeprefix("?"), settled)
    raise ValueError(words)


def _asked(reading: Reading, seen: Observation, key: str, settled: Settled) -> Reading:
    answer = settled.columns.get(key)
    if answer == "":
        return reading
    if answer is None:
        seen = replace(seen, decision=Decision.CONFIRM, confidence=0.5)
        proposal = Proposal(f"{INDICATOR}|rate", "Thanh toán trực tuyến", 0.5)
        question = Question(kind="column", key=key, text="Cột này là gì?", place=seen.place, proposals=(proposal,))
        reading = replace(reading, questions=(*reading.questions, question))
    else:
        seen = replace(seen, indicator=answer.partition("|")[0])
    column = ColumnReading(
        column="H",
        header="Tỷ lệ (%)",
        indicator=INDICATOR,
        measure=Measure.RATE,
        confidence=0.5,
        decision=seen.decision,
    )
    table = TableReading(
        sheet="Biểu 01", layout="units_in_rows", title="", period=seen.period, units=(), columns=(column,)
    )
    return replace(reading, observations=(*reading.observations, seen), tables=(*reading.tables, table))


def figure(unit: str, period: str, value: str, *, place: Place, indicator: str = INDICATOR) -> Observation:
    return Observation(
        indicator=indicator,
        unit=None if unit == "unknown" else unit,
        period=Period.parse(period),
        value=None if value == "-" else float(value),
        state=State.NO_CASES if value == "-" else State.VALUE,
        decision=Decision.AUTO,
        confidence=0.97,
        place=place,
    )


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's own settings point to an empty folder, the answer; reports are plain lines."""
    folder = tmp_path / "data"
    monkeypatch.setenv("CCHC_DATA_DIR", str(folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("CCHC_PLAN", raising=False)
    monkeypatch.setattr(importing, "read_report", read_lines)
    return folder


@pytest.fixture
def office(environment: Path) -> Office:
    return open_office(Settings.from_environment())
