"""The command line: results on standard output only, and exit codes that can be relied on."""

import json
from functools import partial
from pathlib import Path

import openpyxl
import pytest

from lib.cli.main import main
from lib.core.observation import Decision
from lib.intake.reading import ColumnReading, Reading, TableReading
from lib.plans.folder import load_plan
from lib.services import history, preview
from lib.services.office import open_office
from tests.services.conftest import INDICATOR

GOOD = "sender 061\n061 2023-Q3 57.3\n062 2023-Q3 60 ?ty-le\n063 2023-Q3 -\nunknown 2023-Q3 70\nwarning"


@pytest.fixture
def report(environment: Path, tmp_path: Path) -> Path:
    file = tmp_path / "báo cáo.xlsx"
    file.write_text(GOOD, encoding="utf-8")
    return file


def test_read_gives_every_file_its_object_and_stores_nothing(
    report: Path, environment: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_text("error")
    missing = str(tmp_path / "không có.xlsx")
    assert main(["read", "--json", str(report), str(broken), missing]) == 0
    said = capsys.readouterr()
    objects = json.loads(said.out)
    assert said.err == ""
    assert [one["file"] for one in objects] == [str(report), str(broken), missing]
    assert "báo cáo" in said.out
    assert objects[0]["observations"] == [
        {
            "indicator": INDICATOR, "unit": "061", "period": "2023-Q3", "value": 57.3, "numerator": None,
            "denominator": None, "decision": "auto", "confidence": 0.97, "source": {"sheet": "Biểu 01", "cell": "H2"},
        },
        {
            "indicator": INDICATOR, "unit": "062", "period": "2023-Q3", "value": 60.0, "numerator": None,
            "denominator": None, "decision": "confirm", "confidence": 0.5, "source": {"sheet": "Biểu 01", "cell": "H3"},
        },
        {
            "indicator": INDICATOR, "unit": None, "period": "2023-Q3", "value": 70.0, "numerator": None,
            "denominator": None, "decision": "auto", "confidence": 0.97, "source": {"sheet": "Biểu 01", "cell": "H5"},
        },
    ]  # fmt: skip
    assert objects[0]["problems"] == [
        {
            "code": "not_a_number", "severity": "warning", "message": "Không phải số.", "hint": "Sửa ô.",
            "sheet": "Biểu 01", "cell": "H6",
        }
    ]  # fmt: skip
    assert objects[0]["sheets"] == [
        {
            "name": "Biểu 01",
            "layout": "units_in_rows",
            "columns": [
                {
                    "column": "H", "header": "Tỷ lệ (%)", "indicator": INDICATOR, "measure": "rate",
                    "confidence": 0.5, "decision": "confirm",
                }
            ],
        }
    ]  # fmt: skip
    assert [(p["code"], p["severity"]) for p in objects[2]["problems"]] == [("unreadable_file", "error")]
    assert (environment / "cchc.sqlite3").is_file()
    assert history.imports(open_office()) == []


def test_read_tells_a_person_in_sentences(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(report)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{report}: 2 số liệu chắc chắn, 2 cần xác nhận."
    assert lines[1] == "  Trang “Biểu 01”: nhận ra 1/1 cột."
    assert lines[3].startswith("    Biểu 01!H3: ")
    assert lines[3].endswith(", quý III/2023: 60,0%")
    assert "đơn vị chưa rõ" in lines[4]
    assert lines[5] == "  Lưu ý: Biểu 01!H6: Không phải số. Sửa ô."


def test_import_stores_the_certain_and_lists_the_doubtful(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(report)]) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0] == f"{report}: Đã lưu 2 số liệu: 2 mới, 0 thay đổi, 0 giữ nguyên."
    assert lines[1] == "  Cần xác nhận 2 số liệu:"
    assert said.err == ""
    office = open_office()
    assert sorted(office.store.figures().unit) == ["061", "063"]
    (record,) = history.imports(office)
    assert (record.name, record.sender) == ("báo cáo.xlsx", "061")
    assert record.person


def test_the_same_file_again_changes_nothing_and_says_so(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(report)]) == 0
    version = open_office().store.version()
    capsys.readouterr()
    assert main(["import", str(report)]) == 0
    assert capsys.readouterr().out == f"{report}: Báo cáo này đã được lưu trước đây; không có gì thay đổi.\n"
    assert open_office().store.version() == version


@pytest.mark.parametrize(
    ("texts", "code", "stored"),
    [
        pytest.param(["error"], 1, 0, id="refused"),
        pytest.param(["error", "061 2023-Q3 1"], 1, 1, id="the others are imported all the same"),
        pytest.param(["061 2023-Q3 1\nerror"], 1, 1, id="an error beside a figure"),
        pytest.param(["061 2023-Q3 1\nwarning"], 0, 1, id="a warning"),
        pytest.param(["061 2023-Q3 1 ?x"], 0, 0, id="only doubtful figures"),
        pytest.param([None], 1, 0, id="no such file"),
    ],
)
def test_import_fails_only_for_errors(
    environment: Path, tmp_path: Path, texts: list[str | None], code: int, stored: int
) -> None:
    files = []
    for number, text in enumerate(texts):
        files.append(tmp_path / f"{number}.xlsx")
        if text is not None:
            files[-1].write_text(text)
    assert main(["import", *map(str, files)]) == code
    assert len(open_office().store.figures()) == stored


def test_export_writes_a_sheet_for_each_area(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(report)])
    capsys.readouterr()
    target = tmp_path / "out.xlsx"
    assert main(["export", "--period", "2023-Q3", str(target)]) == 0
    assert capsys.readouterr().out == f"Đã ghi 2 số liệu đến Quý III/2023 vào {target}.\n"
    assert len(openpyxl.load_workbook(target).sheetnames) == 7


def test_export_refuses_a_period_of_another_year(
    environment: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.xlsx"
    assert main(["export", "--period", "2022", str(target)]) == 1
    said = capsys.readouterr()
    assert "Năm 2022 không thuộc năm 2023" in said.err
    assert (said.out, target.exists()) == ("", False)


def test_a_backup_is_one_file_and_restores_into_an_empty_folder(
    report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(report)])
    out = tmp_path / "backups"
    out.mkdir()
    assert main(["backup", str(out / "today")]) == 0
    assert [path.name for path in out.iterdir()] == ["today"]
    before = open_office().store.figures()

    empty = tmp_path / "restored"
    empty.mkdir()
    monkeypatch.setenv("CCHC_DATA_DIR", str(empty))
    assert main(["restore", str(out / "today")]) == 0
    assert open_office().store.figures().equals(before)
    assert capsys.readouterr().err == ""

    assert main(["restore", str(out / "today")]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "đã có số liệu" in said.err


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["restore", "none"], id="no such backup"),
        pytest.param(["backup", "none/none/backup"], id="no such folder"),
        pytest.param(["export", "--period", "2023-Q3", "none/none/out.xlsx"], id="no such folder for an export"),
    ],
)
def test_a_failure_is_explained_on_standard_error(
    environment: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Không ")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="no command"),
        pytest.param(["export", "--period", "quý 3", "out.xlsx"], id="no period"),
        pytest.param(["export", "out.xlsx"], id="period left out"),
        pytest.param(["read"], id="no file"),
    ],
)
def test_a_wrong_call_is_told_apart(
    environment: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("heads", "told"),
    [
        pytest.param(("Ghi", ""), "    Bỏ qua: A “Ghi”, B “không có tiêu đề”.", id="by letter and header"),
        pytest.param(tuple("123456789"), ", H “8” và 1 cột khác.", id="not without end"),
        pytest.param((), None, id="nothing was passed over"),
    ],
)
def test_columns_that_were_passed_over_are_named(heads: tuple[str, ...], told: str | None) -> None:
    column = partial(ColumnReading, indicator=None, measure=None, confidence=0.0, decision=Decision.CONFIRM)
    columns = tuple(column(column=letter, header=head) for letter, head in zip("ABCDEFGHI", heads, strict=False))
    table = TableReading(sheet="Biểu", layout="long", title="", period=None, units=(), columns=columns)
    lines = list(preview.as_text("a.xlsx", Reading(name="a.xlsx", sha256="", size=0, tables=(table,)), load_plan()))
    assert lines[1] == f"  Trang “Biểu”: nhận ra 0/{len(heads)} cột."
    assert (lines[2].endswith(told) if told else len(lines) == 2) is True


def test_names_give_a_terminal_no_orders_and_json_keeps_them(
    environment: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "báo\x1b[2J\x9b31m\u202ecáo.xlsx"
    file.write_text(GOOD, encoding="utf-8")
    for command in (["read", str(file)], ["import", str(file)], ["plan", "check", str(file)]):
        main(command)
        told = capsys.readouterr()
        assert "cáo.xlsx" in told.out + told.err
        assert not set("\x1b\x9b\u202e") & set(told.out + told.err)
    assert main(["read", "--json", str(file)]) == 0
    told = capsys.readouterr()
    assert not set("\x1b\x9b\u202e") & set(told.out)
    assert json.loads(told.out)[0]["file"] == str(file)
