"""`python -m lib read --json` on real workbooks: the shape that other programs rely on."""

import json
from pathlib import Path

import pytest

from lib.cli.main import main
from lib.core.finding import Code
from lib.plans.folder import load_plan
from tests.intake.conftest import Rows, xlsx
from tests.intake.test_reports import ON_TIME, PAYMENT, RATE, table

PLAN = load_plan()


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """told(name=bytes, …) runs the command on these files and gives its exit code and what it printed."""
    monkeypatch.setenv("CCHC_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("CCHC_PLAN", raising=False)

    def run(**files: bytes) -> tuple[int, list[dict[str, object]]]:
        paths = []
        for name, data in files.items():
            path = tmp_path / f"{name}.xlsx"
            path.write_bytes(data)
            paths.append(str(path))
        code = main(["read", "--json", *paths])
        return code, json.loads(capsys.readouterr().out)

    return run


def one(told, rows: Rows, merges: tuple[str, ...] = ()) -> dict[str, list[dict[str, object]]]:
    code, (file,) = told(report=xlsx(rows, merges))
    assert code == 0
    return file


def test_a_figure_from_counts_has_value_counts_and_place(told) -> None:
    rows: Rows = [
        ["Kết quả Quý III/2023"],
        ["STT", "Đơn vị", "Thanh toán trực tuyến", None, None],
        [None, None, "Tổng số hồ sơ", "Số hồ sơ", "Tỷ lệ (%)"],
        [1, "UBND huyện Ba Bể", 1000, 573, 57.3],
        [2, "Na Rì", 400, 100, 25],
    ]
    file = one(told, rows, ("A2:A3", "B2:B3", "C2:E2"))
    assert file["observations"][0] == {
        "indicator": PAYMENT, "unit": "061", "period": "2023-Q3", "value": 57.3, "numerator": 573, "denominator": 1000,
        "decision": "auto", "confidence": pytest.approx(0.9, abs=0.1), "source": {"sheet": "Biểu 01", "cell": "E4"},
    }  # fmt: skip
    (page,) = file["sheets"]
    assert (page["name"], page["layout"]) == ("Biểu 01", "units_in_rows")
    assert [
        (column["column"], column["header"], column["indicator"], column["measure"], column["decision"])
        for column in page["columns"]
    ] == [
        ("C", "Thanh toán trực tuyến › Tổng số hồ sơ", PAYMENT, "denominator", "auto"),
        ("D", "Thanh toán trực tuyến › Số hồ sơ", PAYMENT, "numerator", "auto"),
        ("E", "Thanh toán trực tuyến › Tỷ lệ (%)", PAYMENT, "rate", "auto"),
    ]


def test_a_rate_alone_has_no_counts(told) -> None:
    file = one(told, table([RATE], ["Ba Bể", "57,3%"], ["Na Rì", 60]))
    assert [(seen["value"], seen["numerator"], seen["denominator"]) for seen in file["observations"]] == [
        (57.3, None, None), (60, None, None),
    ]  # fmt: skip


def test_units_keep_their_leading_zeros(told) -> None:
    file = one(told, table([RATE], ["Tỉnh Bắc Kạn", 50], ["Ba Bể", 57.3], ["Xã Địa Linh", 12.5], ["Sở Nội vụ", 80]))
    assert [seen["unit"] for seen in file["observations"]] == ["06", "061", "01915", "SNV"]


def test_no_cases_are_problems_not_observations(told) -> None:
    heads = ["Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ phát sinh"]
    file = one(told, table(heads, ["Ba Bể", 0, 0], ["Na Rì", "KPS", "KPS"], ["Chợ Đồn", 10, 20], ["Chợ Mới", 0, 20]))
    assert [(seen["unit"], seen["value"]) for seen in file["observations"]] == [("064", 50), ("065", 0)]
    assert [(problem["code"], problem["cell"]) for problem in file["problems"]] == [
        ("zero_denominator", "D4"), ("no_cases", "C5"),
    ]  # fmt: skip


def test_an_unknown_unit_or_period_is_null_and_waits(told) -> None:
    file = one(told, table([RATE], ["Huyện Lạ", 50.5], ["Na Rì", 60], title="Kết quả"))
    assert [(seen["unit"], seen["period"], seen["decision"]) for seen in file["observations"]] == [
        (None, None, "confirm"), ("066", None, "confirm"),
    ]  # fmt: skip
    assert {problem["code"] for problem in file["problems"]} == {"unknown_unit", "unknown_period"}


def test_every_file_gets_its_object_in_order_and_the_command_succeeds(told) -> None:
    code, files = told(
        good=xlsx(table([RATE], ["Ba Bể", 57.3], ["Na Rì", 60])),
        broken=b"no workbook at all\0",
        empty=b"",
        letter=xlsx([["Kính gửi: Sở Nội vụ"]]),
        other=xlsx(table(["Số cán bộ nữ"], ["Ba Bể", 5], ["Na Rì", 6])),
    )
    assert code == 0
    assert [Path(str(file["file"])).stem for file in files] == ["good", "broken", "empty", "letter", "other"]
    assert [bool(file["observations"]) for file in files] == [True, False, False, False, False]
    said = [[problem["code"] for problem in file["problems"]] for file in files[1:]]
    assert said[1:] == [["empty_file"], ["no_table"], ["no_indicator"]]
    assert len(said[0]) == 1


def test_what_is_printed_stays_within_the_contract(told) -> None:
    rows = table(
        [RATE, "Tỷ lệ hồ sơ giải quyết đúng hạn (%)", "Ghi chú"],
        ["Ba Bể", 57.3, 101.5, "x"], ["H. Ba Bể", 58, "gần 90%", None], ["Huyện Lạ", "-", "#DIV/0!", None],
    )  # fmt: skip
    file = one(told, rows)
    assert set(file) == {"file", "observations", "problems", "sheets"}
    for seen in file["observations"]:
        assert set(seen) == {
            "indicator", "unit", "period", "value", "numerator", "denominator", "decision", "confidence", "source",
        }  # fmt: skip
        assert seen["indicator"] in PLAN.indicators
        assert seen["unit"] is None or seen["unit"] in PLAN.units
        assert seen["decision"] in ("auto", "confirm")
        assert 0 <= seen["confidence"] <= 1
        assert isinstance(seen["value"], int | float)
    for problem in file["problems"]:
        assert set(problem) == {"code", "severity", "message", "hint", "sheet", "cell"}
        assert problem["code"] in set(Code)
        assert problem["severity"] in ("error", "warning", "info")
        assert problem["message"]
    assert {ON_TIME, PAYMENT} == {seen["indicator"] for seen in file["observations"]}
