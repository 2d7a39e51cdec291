"""The sample reports: complete, marked as invented, consistent, and what the maker says they are."""

import csv
import unicodedata
import zipfile
from collections import Counter, defaultdict
from pathlib import Path
from xml.etree.ElementTree import canonicalize

import pytest
from python_calamine import CalamineWorkbook

from lib.core.figure import Figure
from lib.core.period import Period
from lib.core.plan import Trajectory
from lib.core.verdict import Status, judge
from lib.plans.folder import load_plan
from sample_data import register
from sample_data.layout import CUMULATIVE
from sample_data.make import make
from tests.golden import recompute
from tests.golden.broken import builder

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "sample_data"
GOLDEN = ROOT / "tests" / "golden"
KINDS = {".xlsx", ".xls", ".ods", ".csv"}
REPORTS = sorted(path for path in SAMPLES.rglob("*") if path.suffix in KINDS)
PLAN = load_plan()


def lines_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


OBSERVATIONS = lines_of(GOLDEN / "observations.csv")


@pytest.fixture(scope="module")
def expected() -> dict[recompute.Key, recompute.Figure]:
    return recompute.expected()


@pytest.fixture(scope="module")
def remade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    make(folder, folder / "observations.txt")
    return folder


def parts(path: Path) -> dict[str, bytes | str]:
    """What a file holds, whatever packed it and whatever wrote its XML: openpyxl writes through lxml where it is."""
    if path.suffix not in (".xlsx", ".ods"):
        return {"": path.read_bytes()}
    with zipfile.ZipFile(path) as archive:
        return {name: _part(name, archive.read(name)) for name in archive.namelist()}


def _part(name: str, data: bytes) -> bytes | str:
    return canonicalize(data, rewrite_prefixes=True) if name.endswith((".xml", ".rels")) else data


def test_made_again_the_reports_are_the_same(remade: Path) -> None:
    made = sorted(path.relative_to(remade) for path in remade.rglob("*") if path.suffix in KINDS)
    assert made == [path.relative_to(SAMPLES) for path in REPORTS]
    assert [path for path in made if parts(remade / path) != parts(SAMPLES / path)] == []
    assert (remade / "observations.txt").read_bytes() == (GOLDEN / "observations.csv").read_bytes()


def test_the_folder_is_small_and_holds_every_kind() -> None:
    assert 60 <= len(REPORTS) <= 120
    assert sum(path.stat().st_size for path in REPORTS) < 5_000_000
    assert {path.suffix for path in REPORTS} == KINDS


@pytest.mark.parametrize("path", [pytest.param(path, id=str(path.relative_to(SAMPLES))) for path in REPORTS])
def test_every_sheet_says_that_it_is_a_sample(path: Path) -> None:
    if path.suffix == ".csv":
        assert "DỮ LIỆU MẪU" in path.read_text(encoding="utf-8-sig").splitlines()[0]
        return
    book = CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        texts = {str(cell) for row in book.get_sheet_by_name(name).to_python() for cell in row}
        assert "DỮ LIỆU MẪU" in {unicodedata.normalize("NFC", text) for text in texts}


def test_two_hands_agree(expected: dict[recompute.Key, recompute.Figure]) -> None:
    first = {}
    for line in OBSERVATIONS:
        if line["value"] and line["unit"] in (*recompute.DISTRICTS, "06"):
            key = (line["indicator"], line["unit"], line["period"], line["to_date"])
            first[key] = (line["value"], line["numerator"], line["denominator"])
    second = {tuple(map(str, key)): figure for key, figure in expected.items()}
    assert first.keys() == second.keys()
    for key, figure in second.items():
        counts = tuple("" if count is None else str(count) for count in figure[1:])
        assert (float(first[key][0]), first[key][1:]) == (pytest.approx(figure.value, abs=1e-6), counts), key


def test_expected_totals_are_those_of_the_reports(expected: dict[recompute.Key, recompute.Figure]) -> None:
    stored = {tuple(list(line.values())[:4]): line["value"] for line in lines_of(GOLDEN / "expected.csv")}
    assert stored == {tuple(map(str, key)): str(round(figure.value, 6)) for key, figure in expected.items()}


def test_no_two_reports_contradict_each_other() -> None:
    stated = defaultdict(set)
    for line in OBSERVATIONS:
        key = (line["indicator"], line["unit"], line["period"], line["to_date"])
        stated[key].add((line["value"], line["numerator"], line["denominator"]))
    assert {key: values for key, values in stated.items() if len(values) > 1} == {}


def test_what_grows_over_the_year_is_what_the_plan_says() -> None:
    cumulative = {code for code, indicator in PLAN.indicators.items() if indicator.trajectory is Trajectory.CUMULATIVE}
    assert cumulative == CUMULATIVE == recompute.TO_DATE


def test_every_indicator_and_period_and_level_is_there() -> None:
    units = {line["unit"] for line in OBSERVATIONS}
    periods = {line["period"] for line in OBSERVATIONS}
    assert {line["indicator"] for line in OBSERVATIONS} == set(PLAN.indicators)
    assert len(periods) == 19
    assert Counter(PLAN.units.get(unit).kind.value for unit in units) == {
        "province": 1,
        "department": 19,
        "district": 8,
        "commune": 108,
    }
    for line in OBSERVATIONS:
        assert PLAN.units.get(line["unit"]).kind in PLAN.indicators[line["indicator"]].levels, line


@pytest.mark.parametrize(
    ("whole", "pieces"),
    [
        pytest.param("2023-Q1", ("2023-01", "2023-02", "2023-03"), id="quarter I of its months"),
        pytest.param("2023-Q3", ("2023-07", "2023-08", "2023-09"), id="quarter III of its months"),
        pytest.param("2023-6M", ("2023-Q1", "2023-Q2"), id="6 months of their quarters"),
        pytest.param("2023-9M", ("2023-Q1", "2023-Q2", "2023-Q3"), id="9 months of their quarters"),
        pytest.param("2023", ("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"), id="the year of its quarters"),
    ],
)
def test_cases_add_up(expected: dict[recompute.Key, recompute.Figure], whole: str, pieces: tuple[str, ...]) -> None:
    for indicator in ("procedures.on_time", "digital_government.online_applications", "procedures.online_payment"):
        for unit in (*recompute.DISTRICTS, "06"):
            figures = [expected[recompute.Key(indicator, unit, period, 0)] for period in (whole, *pieces)]
            assert figures[0].numerator == sum(figure.numerator or 0 for figure in figures[1:])
            assert figures[0].denominator == sum(figure.denominator or 0 for figure in figures[1:])


def rate(indicator: str, unit: str, period: str) -> float:
    return next(
        float(line["value"])
        for line in OBSERVATIONS
        if (line["indicator"], line["unit"], line["period"]) == (indicator, unit, period)
    )


def test_the_story_after_nine_months() -> None:
    period = Period.parse("2023-9M")
    found = Counter(
        judge(
            indicator,
            Figure(indicator=code, unit="06", period=period, value=rate(code, "06", "2023-9M"), to_date=True),
            PLAN.bands_of(indicator),
        ).status
        for code, indicator in PLAN.indicators.items()
    )
    assert found == {Status.MET: 21, Status.NEAR: 6, Status.MISSED: 5}
    assert 75 <= rate("procedures.satisfaction", "06", "2023-9M") < 76


@pytest.mark.parametrize(
    ("indicator", "grows"),
    [
        pytest.param("procedures.online_payment", True, id="online payment recovers"),
        pytest.param("procedures.certified_e_copies", False, id="certified e-copies worsen"),
    ],
)
def test_one_indicator_recovers_and_one_worsens(indicator: str, grows: bool) -> None:
    course = [rate(indicator, "06", f"2023-Q{quarter}") for quarter in range(1, 5)]
    target = PLAN.indicators[indicator].target
    assert course == sorted(course, reverse=not grows)
    assert (course[0] < target < course[3]) if grows else (course[0] > target > course[3])


@pytest.mark.parametrize(
    "indicator",
    [
        "procedures.online_payment",
        "procedures.on_time",
        "procedures.satisfaction",
        "procedures.certified_e_copies",
        "public_finance.investment_disbursed",
        "digital_government.online_applications",
    ],
)
def test_two_districts_lag(indicator: str) -> None:
    order = sorted(recompute.DISTRICTS, key=lambda unit: rate(indicator, unit, "2023-9M"))
    assert set(order[:2]) == {"060", "062"}


def test_one_department_sends_nothing_for_a_quarter() -> None:
    own = {line["file"] for line in OBSERVATIONS if line["file"].startswith("so_nganh/SXD")}
    survey = [
        line
        for line in OBSERVATIONS
        if line["period"] == "2023-Q2"
        and line["unit"] == "SXD"
        and line["indicator"].startswith("procedures.satisfaction")
    ]
    assert own == {f"so_nganh/SXD_CCHC_Quy-{quarter}-2023.xlsx" for quarter in (1, 3, 4)}
    assert survey == []


def test_broken_files_can_be_built(tmp_path: Path) -> None:
    made = builder.build(tmp_path)
    assert {path.name for path in made} == {broken.name for broken in builder.BROKEN}
    assert made[0].read_bytes() == b""
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(made[1])


def test_what_people_say_in_the_sample_year_is_made_again_byte_for_byte_and_marked(remade: Path):
    assert (remade / register.NAME).read_bytes() == (SAMPLES / register.NAME).read_bytes()
    for kind, entries in register.entries().items():
        for entry in entries:
            words = [entry[name] for name in ("text", "done_note", "evidence", "cause", "remedy") if entry.get(name)]
            assert words, kind
            assert all(one.endswith(register.MARK) for one in words), entry
