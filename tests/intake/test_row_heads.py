"""What the words at the left of a table are: sections, totals, groups of units, and who answers for a row."""

import pytest

from lib.intake.terms.catalogue import Catalogue
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import ON_TIME, PAYMENT, RATE, Rows, auto, figures

INSPECTED, TASKS = "direction.agencies_inspected", "direction.tasks_completed"
REVIEWED = "procedures.reviewed"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Tổng cộng", "total_row", id="a total"),
        pytest.param("TỔNG SỐ TOÀN TỈNH", "total_row", id="two words for a total"),
        pytest.param("Cộng toàn huyện (I+II)", "total_row", id="a total of groups"),
        pytest.param("II. Tổng cộng", "total_row", id="a numbered total"),
        pytest.param("Tổng cộng các huyện, thành phố", "group_row", id="a total of one group"),
        pytest.param("Cộng khối huyện", "group_row", id="a subtotal"),
        pytest.param("I. Các sở, ban, ngành", "group_row", id="a numbered group"),
        pytest.param("B/ UBND cấp xã", "group_row", id="a lettered group"),
        pytest.param("Cán bộ cấp xã có trình độ đại học", None, id="people of a level are no group"),
        pytest.param("Số cơ quan cấp tỉnh được kiểm tra", None, id="nor are agencies of a level"),
        pytest.param("Tổng số hồ sơ", None, id="a count"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_totals_and_groups_are_told_from_what_is_measured(catalogue: Catalogue, text: str, role: str | None) -> None:
    assert catalogue.reader.row_role(text) == role


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("CHỈ ĐẠO ĐIỀU HÀNH", id="an area's short name"),
        pytest.param("Công tác chỉ đạo, điều hành CCHC", id="an area's name and a filler"),
        pytest.param("Về cải cách thể chế", id="another area"),
        pytest.param("Tổ chức bộ máy, tài chính công", id="two areas"),
        pytest.param("Xây dựng chính quyền số", id="part of a name"),
        pytest.param("CĐĐH", id="an area's letters"),
        pytest.param("Hiện đại hóa hành chính", id="what an area is called elsewhere"),
    ],
)
def test_a_section_named_after_an_area_changes_nothing(catalogue: Catalogue, head: str) -> None:
    alone, below = (
        catalogue.fits(catalogue.essence(catalogue.heading((*heads, "Tỷ lệ cơ quan được kiểm tra"))))
        for heads in ((), (head,))
    )
    assert below == alone


@pytest.mark.parametrize("head", ["Xây dựng", "Ngân sách trung ương", "Thể chế nội bộ của doanh nghiệp", "Khai sinh"])
def test_other_sections_keep_their_say(catalogue: Catalogue, head: str) -> None:
    def best(*path: str) -> float:
        return max(catalogue.fits(catalogue.essence(catalogue.heading(path))))

    assert best(head, "Tỷ lệ cơ quan được kiểm tra") < best("Tỷ lệ cơ quan được kiểm tra")


def test_criteria_under_the_areas_of_the_plan_need_nobody(read: Read) -> None:
    rows: Rows = [
        ["Đơn vị báo cáo: UBND huyện Ba Bể"],
        [TITLE],
        ["STT", "Mục tiêu", "Kế hoạch", "Số thực hiện", "Tổng số", "Tỷ lệ (%)"],
        ["A", "CHỈ ĐẠO ĐIỀU HÀNH"],
        [1, "Cơ quan, đơn vị được kiểm tra CCHC", 30, 11, 34, 32.4],
        ["B", "CHẾ ĐỘ CÔNG VỤ"],
        [2, "Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", 100, 158, 163, 96.9],
    ]
    cadres = "civil_service.commune_cadres_intermediate"
    assert auto(read(rows)) == {(INSPECTED, "061", "2023-Q3"): 32.353, (cadres, "061", "2023-Q3"): 96.933}


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Cơ quan cung cấp số liệu", id="who gave the figures"),
        pytest.param("Đơn vị thực hiện", id="who does the work"),
        pytest.param("Phụ trách", id="who is in charge"),
    ],
)
def test_who_answers_for_a_criterion_is_not_whose_figure_it_is(read: Read, head: str) -> None:
    rows: Rows = [
        ["BẢNG TỔNG HỢP KẾT QUẢ CỦA TỈNH BẮC KẠN QUÝ III/2023"],
        ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Kết quả", head],
        [1, "Tỷ lệ hoàn thành nhiệm vụ", "%", 100, 74.2, "Sở Nội vụ"],
        [2, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", 95, 98.4, "Văn phòng UBND tỉnh"],
        [3, RATE, "%", 50, 41.5, "Sở Nội vụ"],
    ]
    assert auto(read(rows)) == {
        (TASKS, "06", "2023-Q3"): 74.2, (ON_TIME, "06", "2023-Q3"): 98.4, (PAYMENT, "06", "2023-Q3"): 41.5,
    }  # fmt: skip


@pytest.mark.parametrize("head", ["Cơ quan theo dõi", "Đơn vị thực hiện", "Sở, ngành phụ trách"])
def test_who_answers_may_stand_before_the_criterion(read: Read, head: str) -> None:
    rows: Rows = [
        ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC CỦA TỈNH BẮC KẠN QUÝ III/2023"],
        ["STT", head, "Chỉ tiêu", "Kết quả (%)"],
        [1, "Sở Nội vụ", "Tỷ lệ hoàn thành nhiệm vụ", 75.5],
        [2, "Văn phòng UBND tỉnh", "Tỷ lệ thanh toán trực tuyến", 46.5],
    ]
    assert auto(read(rows)) == {(TASKS, "06", "2023-Q3"): 75.5, (PAYMENT, "06", "2023-Q3"): 46.5}


def test_what_several_units_did_is_theirs(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị thực hiện", "Chỉ tiêu", "Kết quả (%)"],
        *([number, unit, RATE, 40 + number] for number, unit in enumerate(["Ba Bể", "Na Rì", "Sở Nội vụ"], start=1)),
    ]
    assert set(figures(read(rows))) == {(PAYMENT, unit, "2023-Q3") for unit in ("061", "066", "SNV")}


def test_a_list_of_figures_may_name_its_units_last(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Chỉ tiêu", "Giá trị (%)", "Đơn vị"],
        *([number, RATE, 40 + number, unit] for number, unit in enumerate(["Ba Bể", "Na Rì", "Sở Nội vụ"], start=1)),
    ]
    assert set(figures(read(rows))) == {(PAYMENT, unit, "2023-Q3") for unit in ("061", "066", "SNV")}


def test_those_in_charge_are_the_units_where_nothing_else_names_the_rows(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ RÀ SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2023"],
        ["TT", "Cơ quan chủ trì rà soát", "Số TTHC đã rà soát", "Số TTHC có phương án đơn giản hóa", "Ghi chú"],
        [1, "Sở Nội vụ", 12, 3, "chờ quyết định"],
        [2, "Sở Tư pháp", 21, 7, None],
    ]
    assert auto(read(rows)) == {(REVIEWED, "SNV", "2023"): 25, (REVIEWED, "STP", "2023"): 33.333}


@pytest.mark.parametrize("leaf", ["Tỷ lệ trực tuyến/tổng số HS phát sinh", "Tỉ lệ trực tuyến", "Trực tuyến"])
def test_a_share_below_a_head_is_the_share_of_what_the_head_says(catalogue: Catalogue, leaf: str) -> None:
    fits = catalogue.fits(catalogue.essence(catalogue.heading(("Thanh toán", leaf))))
    rates = {target.indicator: fit for target, fit in zip(catalogue.targets, fits, strict=True) if target.measure == "rate"}  # fmt: skip
    assert max(rates, key=rates.__getitem__) == PAYMENT
    assert rates[PAYMENT] > 0.9
