"""The plan by Excel on the command line: given out, checked, loaded; and read by at once."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from lib.cli.main import main
from lib.core.errors import PlanError
from lib.core.observation import Decision
from lib.intake.report import read_report
from lib.plans.folder import load_plan
from lib.plans.writing import write_plan
from lib.services import plans
from lib.services.office import open_office
from tests.plans.plan_bytes import Change, add, changed, put

PLAN = load_plan()
SCHOOLS = add(
    "Chỉ tiêu",
    Lĩnh_vực="Chính quyền số",
    Tên_chỉ_tiêu="Tỷ lệ trường học đạt chuẩn số",
    Tên_ngắn="Trường học đạt chuẩn số",
    Chiều="từ … trở lên",
    **{"Mục_tiêu_(%)": 60},
    Căn_cứ="kế hoạch",
    Cách_đạt="lũy kế",
    Tử_số="Số trường học đạt chuẩn số",
    Mẫu_số="Tổng số trường học trên địa bàn",
    Cách_gộp_mẫu_số="số tồn",
    Cấp_báo_cáo="tỉnh; huyện",
    Cơ_quan_chủ_trì="SGDDT",
    Tên_gọi_khác="Tỷ lệ trường số",
    Tên_gọi_khác_của_tử_số="Số trường được công nhận chuẩn số",
    Tên_gọi_khác_của_mẫu_số="Số trường hiện có",
)
CODE = "digital_government.truong_hoc_dat_chuan_so"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("CCHC_DATA_DIR", str(folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("CCHC_PLAN", raising=False)
    return folder


def workbook(tmp_path: Path, *changes: Change) -> Path:
    file = tmp_path / "kế hoạch.xlsx"
    file.write_bytes(changed(PLAN, *changes))
    return file


def test_what_is_exported_can_be_loaded_under_a_name(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.xlsx"
    assert main(["plan", "export", str(target)]) == 0
    assert capsys.readouterr().out == f"Đã ghi kế hoạch “Kế hoạch cải cách hành chính năm 2023” vào {target}.\n"
    assert main(["plan", "check", str(target)]) == 0
    assert not data.exists(), "a check writes nothing"
    assert main(["plan", "load", str(target), "--id", "ban_sao"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == (
        f"Đã nạp vào {data / 'plans' / 'ban_sao'}. Đặt CCHC_PLAN=ban_sao rồi khởi động lại để dùng."
    )
    assert said.err == ""
    assert load_plan(data / "plans" / "ban_sao") == replace(PLAN, id="ban_sao")
    assert [path.name for path in (data / "plans").iterdir()] == ["ban_sao"]


def test_a_loaded_plan_can_be_used(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["plan", "load", str(workbook(tmp_path, SCHOOLS))]) == 0
    monkeypatch.setenv("CCHC_PLAN", "bac_kan_2023")
    office = open_office()
    assert office.plan.id == "bac_kan_2023"
    assert CODE in office.plan.indicators


def test_the_same_plan_is_not_loaded_twice_and_another_one_is_a_new_version(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "load", str(workbook(tmp_path))]) == 0
    assert "Giống hệt kế hoạch “backan_2023”; không ghi gì." in capsys.readouterr().out
    assert main(["plan", "load", str(workbook(tmp_path, SCHOOLS))]) == 0
    assert main(["plan", "load", str(workbook(tmp_path, SCHOOLS))]) == 0
    assert "Giống hệt kế hoạch “bac_kan_2023”; không ghi gì." in capsys.readouterr().out
    first = (data / "plans" / "bac_kan_2023" / "plan.toml").read_bytes()
    assert main(["plan", "load", str(workbook(tmp_path, SCHOOLS, put("Kế hoạch", "Giá trị", 2, "Kế hoạch mới")))]) == 0
    assert sorted(path.name for path in (data / "plans").iterdir()) == ["bac_kan_2023", "bac_kan_2023_2"]
    assert (data / "plans" / "bac_kan_2023" / "plan.toml").read_bytes() == first


@pytest.mark.parametrize("taken", ["backan_2023", "ban_sao"])
def test_a_plan_is_never_written_over(
    data: Path, tmp_path: Path, taken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_plan(replace(PLAN, id="ban_sao"), data / "plans" / "ban_sao")
    capsys.readouterr()
    assert main(["plan", "load", str(workbook(tmp_path, SCHOOLS)), "--id", taken]) == 1
    said = capsys.readouterr()
    assert (said.out, "Đã có kế hoạch" in said.err) == ("", True)
    assert load_plan(data / "plans" / "ban_sao") == replace(PLAN, id="ban_sao")


@pytest.mark.parametrize("command", ["check", "load"])
def test_a_refused_workbook_tells_every_fault_and_writes_nothing(
    data: Path, tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = workbook(tmp_path, put("Chỉ tiêu", "Tên chỉ tiêu", 2, None), put("Đơn vị", "Cấp", 3, "phòng"))
    assert main(["plan", command, str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{file}: chưa dùng được, không ghi gì."
    assert [line.partition(": Cột")[0] for line in lines[1:]] == ["  Lỗi: Chỉ tiêu!C2", "  Lỗi: Đơn vị!C3"]
    assert not (data / "plans").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["check", "none.xlsx"], id="no such file"),
        pytest.param(["export", "none/none/out.xlsx"], id="no such folder"),
        pytest.param(["load", __file__], id="no workbook"),
    ],
)
def test_a_failure_is_explained_and_changes_nothing(
    data: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", *arguments]) == 1
    said = capsys.readouterr()
    assert said.out or said.err
    assert not (data / "plans").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="no command"),
        pytest.param(["load", "a.xlsx", "--id", "../a"], id="an id that leaves the folder"),
        pytest.param(["load", "a.xlsx", "--id", "Kế hoạch"], id="an id with accents"),
    ],
)
def test_a_wrong_call_is_told_apart(data: Path, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["plan", *arguments])
    assert left.value.code == 2
    assert not data.exists()


def test_a_folder_that_cannot_be_written_leaves_nothing_behind(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(PlanError, match="Không ghi được"):
        write_plan(PLAN, data / "plans" / "x")
    assert list((data / "plans").iterdir()) == []


def test_a_check_tells_how_the_plan_would_change(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def drop_a_goal(book: openpyxl.Workbook) -> None:
        book["Mục tiêu"].delete_rows(2)

    file = workbook(tmp_path, SCHOOLS, put("Chỉ tiêu", "Mục tiêu (%)", 2, 90), drop_a_goal)
    assert main(["plan", "check", str(file)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "Kế hoạch cải cách hành chính năm 2023, tỉnh Bắc Kạn: 7 lĩnh vực, 30 trong 40 mục tiêu, 33 chỉ tiêu, "
        "136 đơn vị, 0 trong 66 nhiệm vụ.",
        "  Bỏ 1 mục tiêu: G01.",
        "  Thêm 1 chỉ tiêu: Trường học đạt chuẩn số.",
        "  Sửa 1 chỉ tiêu: Nhiệm vụ hoàn thành.",
    ]


def test_wordings_that_reports_could_not_be_told_by_are_warned_of() -> None:
    rival = put("Chỉ tiêu", "Tên gọi khác", len(PLAN.indicators) + 2, "Tỷ lệ hồ sơ trực tuyến")
    reading = plans.check_plan(PLAN, "x.xlsx", changed(PLAN, SCHOOLS, rival))
    assert reading.plan is not None
    (found,) = reading.findings
    assert (str(found.severity), found.indicator) == ("warning", CODE)
    assert "“Tỷ lệ hồ sơ trực tuyến”: khó phân biệt với chỉ tiêu “Hồ sơ trực tuyến”." in found.message


def report(heads: list[str]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["BÁO CÁO QUÝ III NĂM 2023"])
    sheet.append([])
    sheet.append(["STT", "Đơn vị", *heads])
    for number, (unit, reached, whole) in enumerate([("Huyện Ba Bể", 12, 30), ("Huyện Na Rì", 9, 20)], start=1):
        values = {"Số": reached, "Tổng": whole, "Tỷ": reached / whole * 100}
        cells = [values["Tổng" if "hiện có" in head else head.split()[0]] for head in heads]
        sheet.append([number, unit, *cells])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("heads", "counts"),
    [
        pytest.param(
            ["Số trường học đạt chuẩn số", "Tổng số trường học trên địa bàn", "Tỷ lệ trường học đạt chuẩn số (%)"],
            (12, 30),
            id="the plan's wording",
        ),
        pytest.param(["Số trường học đạt chuẩn số", "Tổng số trường học", "Tỷ lệ (%)"], (12, 30), id="in short"),
        pytest.param(["Số trường được công nhận chuẩn số", "Số trường hiện có", "Tỷ lệ (%)"], (12, 30), id="synonyms"),
        pytest.param(["Tỷ lệ trường số"], (None, None), id="a synonym of the rate alone"),
    ],
)
def test_an_indicator_added_by_excel_is_read_at_once(
    data: Path, tmp_path: Path, heads: list[str], counts: tuple[float | None, float | None]
) -> None:
    loaded = plans.load_workbook(open_office(), "x.xlsx", changed(PLAN, SCHOOLS), "moi")
    assert loaded.folder is not None
    assert loaded.reading.findings == ()
    reading = read_report("bao-cao.xlsx", report(heads), load_plan(loaded.folder))
    seen = [(one.indicator, one.unit, one.value, one.decision) for one in reading.observations]
    assert seen == [(CODE, "061", 40.0, Decision.AUTO), (CODE, "066", 45.0, Decision.AUTO)]
    first = reading.observations[0]
    assert (first.numerator, first.denominator) == counts
    assert str(first.period) == "2023-Q3"


def test_borders_beside_the_plan_in_use_go_with_a_loaded_one(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    square = "[[105.6, 22.3], [105.8, 22.3], [105.8, 22.5]]"
    kept = (
        '{"type": "FeatureCollection", "features": [{"properties": {"code": "061"}, '
        f'"geometry": {{"type": "Polygon", "coordinates": [{square}]}}}}]}}'
    )
    mine = tmp_path / "mine"
    write_plan(PLAN, mine, kept.encode())
    monkeypatch.setenv("CCHC_PLAN", str(mine))
    assert main(["plan", "load", str(workbook(tmp_path, SCHOOLS)), "--id", "moi"]) == 0
    monkeypatch.setenv("CCHC_PLAN", "moi")
    office = open_office()
    assert CODE in office.plan.indicators
    assert set(office.borders.shapes) == {"061"}
    office.store.close()
