"""Briefings of stored figures: the words and numbers of the scorecard, in four files, made once."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from lib.core.directive import Subject
from lib.core.observation import State
from lib.core.period import Period
from lib.core.verdict import Status
from lib.services import briefing, directives, notes, scorecards
from lib.services.briefing import Format, Shelf
from lib.services.briefing_content import content
from lib.services.office import Office
from tests.services.conftest import INDICATOR
from tests.services.test_services_exporting import seen, store

Q3 = Period.parse("2023-Q3")


@pytest.fixture
def filled(office: Office) -> Office:
    """The province and one district, both short of the target of 50 %."""
    store(
        office,
        seen(40.0, unit="06", numerator=400.0, denominator=1000.0),
        seen(25.0, numerator=25.0, denominator=100.0),
        replace(seen(0.0, unit="062"), value=None, state=State.NO_CASES),
    )
    return office


def test_results_are_those_of_the_scorecard(filled: Office):
    made, card = content(filled, Q3), scorecards.scorecard(filled, Q3)
    assert [
        (one.indicator, one.value, one.target, one.numerator, one.denominator, one.status, one.reason)
        for area in made.areas
        for one in area.results
    ] == [
        (
            one.indicator, one.value, one.verdict.target, one.figure.numerator if one.figure else None,
            one.figure.denominator if one.figure else None, one.status, one.verdict.reason,
        )
        for area in card.areas()
        for one in area.scores
    ]  # fmt: skip
    assert made.counts == card.counts()
    assert [one.result.indicator for one in made.shortfalls] == [one.indicator.id for one in card.attention()]


def test_every_figure_of_every_unit_is_a_source_and_the_provinces_gaps_are_told(filled: Office):
    made = content(filled, Q3)
    known = [one for one in made.sources if one.status is not Status.NO_DATA]
    assert [(one.unit, one.value, one.report, one.cell) for one in known] == [
        ("Tỉnh Bắc Kạn", 40.0, "bao-cao.xlsx", "H11"),
        (filled.plan.units.get("061").name, 25.0, "bao-cao.xlsx", "H11"),
        (filled.plan.units.get("062").name, None, "bao-cao.xlsx", "H11"),
    ]
    assert {one.unit for one in made.sources if one.status is Status.NO_DATA} == {"Tỉnh Bắc Kạn"}


def test_a_red_tells_who_falls_short_and_what_was_said_and_decided(filled: Office):
    notes.write(
        filled, indicator=INDICATOR, unit="061", period=Q3, cause="Thiếu máy", remedy="Mua máy",
        deadline=date(2023, 10, 31),
    )  # fmt: skip
    directives.give(
        filled, period=Q3, day=date(2023, 9, 14), text="Đôn đốc.", responsible="SNV",
        subject=Subject(indicator=INDICATOR), deadline=date(2023, 9, 30),
    )  # fmt: skip
    made = content(filled, Q3)
    (red,) = made.shortfalls
    assert [(unit.name, unit.value) for unit in red.weakest] == [(filled.plan.units.get("061").short_name, 25.0)]
    (remark,) = red.remarks
    assert (remark.cause, remark.remedy, remark.deadline) == ("Thiếu máy", "Mua máy", "31/10/2023")
    assert red.measures == ("chỉ đạo “Đôn đốc” (Sở Nội vụ, hạn 30/9/2023)",)
    assert not red.bare
    assert [(one.text, one.deadline, one.open) for one in made.directives] == [("Đôn đốc.", "30/9/2023", True)]


def test_a_red_that_nobody_does_anything_about_is_marked(filled: Office):
    (red,) = content(filled, Q3).shortfalls
    assert red.bare
    assert not red.measures


def test_an_empty_period_makes_four_files(office: Office):
    files = briefing.make(office, Q3)
    assert list(files) == list(Format)
    assert all(len(made) > 4000 for made in files.values())


def test_word_and_excel_hold_the_figure(filled: Office):
    files = briefing.make(filled, Q3, (Format.WORD, Format.SHEETS))
    name = filled.plan.indicators[INDICATOR].name
    tables = Document(BytesIO(files[Format.WORD])).tables
    assert [name, "40,0%", "400/1.000"] in [
        [row.cells[place].text for place in (1, 3, 4)] for table in tables for row in table.rows if len(row.cells) == 6
    ]
    sheet = openpyxl.load_workbook(BytesIO(files[Format.SHEETS]), data_only=True)["Thủ tục hành chính"]
    assert (name, "Tỉnh Bắc Kạn", 40) in [(row[0], row[1], row[6]) for row in sheet.iter_rows(values_only=True)]


def test_progress_is_told_from_nothing_to_all(office: Office):
    told: list[tuple[float, str]] = []
    briefing.make(office, Q3, (Format.SHEETS,), lambda share, said: told.append((share, said)))
    assert told == [(0.0, "Đang tính số liệu"), (0.5, "Đang soạn tệp Excel"), (1.0, "Đã soạn xong")]


def test_files_are_made_once_until_the_data_change(office: Office, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(briefing, "writer", lambda kind: lambda made: made.closing.encode())
    shelf = Shelf()
    assert shelf.take(office, Q3) is None
    files = shelf.make(office, Q3)
    assert shelf.take(office, Q3) is files
    assert shelf.take(office, Period.parse("2023-Q2")) is None
    store(office, seen(40.0, unit="06"))
    assert shelf.take(office, Q3) is None


def test_only_the_latest_few_are_kept(office: Office, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(briefing, "writer", lambda kind: lambda made: b"")
    shelf = Shelf()
    months = [Period.month(2023, number) for number in range(1, 7)]
    for month in months:
        shelf.make(office, month)
    assert [month for month in months if shelf.take(office, month) is not None] == months[2:]


@pytest.mark.parametrize("ending", list(Format))
def test_the_ending_says_which_file_is_written(office: Office, tmp_path: Path, ending: Format):
    target = tmp_path / f"bao-cao.{ending.upper()}"
    assert briefing.write(office, Q3, target) is ending
    assert target.read_bytes()[:4] in (b"PK\x03\x04", b"%PDF")


@pytest.mark.parametrize(
    ("target", "period", "said"),
    [
        pytest.param("bao-cao.odt", "2023-Q3", "Không soạn được", id="another ending"),
        pytest.param("bao-cao", "2023-Q3", "Không soạn được", id="no ending"),
        pytest.param("none/bao-cao.xlsx", "2023-Q3", "Không ghi được", id="no folder"),
        pytest.param("bao-cao.xlsx", "2022-Q3", "không thuộc kế hoạch", id="another year"),
    ],
)
def test_what_cannot_be_written_is_explained(office: Office, tmp_path: Path, target: str, period: str, said: str):
    with pytest.raises(briefing.BriefingError, match=said):
        briefing.write(office, Period.parse(period), tmp_path / target)
    assert not list(tmp_path.glob("bao-cao*"))
