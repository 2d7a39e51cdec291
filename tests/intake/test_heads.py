"""What heads say besides what is measured: the period, the unit of all values, a part of the plan, a town."""

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision
from lib.intake.files.grid import Value
from lib.intake.reading import Reading
from lib.intake.texts.averages import averaged
from lib.intake.texts.time_words import only_this_period
from tests.intake.conftest import TITLE, Read

ON_TIME, ONLINE = "procedures.on_time", "digital_government.online_applications"
Rows = list[list[Value]]


def told(reading: Reading) -> dict[tuple[str, str | None, str, bool], tuple[float | None, bool]]:
    """Value and whether it was taken unseen, by indicator, unit, period and whether it runs from the year's start."""
    return {
        (seen.indicator, seen.unit, str(seen.period), seen.to_date): (seen.value, seen.decision is Decision.AUTO)
        for seen in reading.observations
    }


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        pytest.param("Trong kỳ", True, id="nothing else"),
        pytest.param("Số liệu trong tháng", True, id="figures of the month"),
        pytest.param("Kết quả thực hiện trong quý", True, id="results of the quarter"),
        pytest.param("Thực hiện tháng này", True, id="done this month"),
        pytest.param("Riêng tháng", True, id="the month by itself"),
        pytest.param("Số hồ sơ trong kỳ", False, id="says what is counted"),
        pytest.param("Kết quả kỳ trước", False, id="another period"),
        pytest.param("Tháng", False, id="a column of months"),
    ],
)
def test_a_head_that_only_says_this_period(text: str, alone: bool) -> None:
    assert only_this_period(text) is alone


def test_figures_of_the_month_beside_those_of_the_year(read: Read) -> None:
    rows: Rows = [
        ["Kết quả giải quyết hồ sơ TTHC tháng 10/2023 - xã Kim Hỷ"],
        ["Nội dung", "ĐVT", "Số liệu trong tháng", "Cộng dồn từ đầu năm"],
        ["Hồ sơ đã giải quyết", "hồ sơ", 50, 600],
        ["Giải quyết trước và đúng hạn", "hồ sơ", 49, 570],
    ]
    assert told(read(rows)) == {
        (ON_TIME, "02146", "2023-10", False): (98.0, True),
        (ON_TIME, "02146", "2023-10", True): (95.0, True),
    }


@pytest.mark.parametrize(
    ("title", "head"),
    [
        pytest.param(TITLE, "Chỉ tiêu (%)", id="over the criteria"),
        pytest.param(f"{TITLE}\0ĐVT: %", "Nội dung", id="in a line above"),
    ],
)
def test_percent_said_once_for_all_values(read: Read, title: str, head: str) -> None:
    rows: Rows = [
        *([line] for line in title.split("\0")),
        ["TT", head, "Ba Bể", "Na Rì"],
        [1, "Hồ sơ nộp trực tuyến trên tổng số hồ sơ giải quyết", 40, 50],
        [2, "Hồ sơ TTHC giải quyết trước và đúng hạn", 97, 98],
    ]
    assert told(read(rows)) == {
        (ONLINE, "061", "2023-Q3", False): (40, True),
        (ONLINE, "066", "2023-Q3", False): (50, True),
        (ON_TIME, "061", "2023-Q3", False): (97, True),
        (ON_TIME, "066", "2023-Q3", False): (98, True),
    }


def test_a_part_of_the_plan_over_rows_says_nothing_in_a_criterion_it_does(read: Read) -> None:
    inspected = "Tỷ lệ cơ quan, đơn vị được kiểm tra"
    rows: Rows = [
        ["Đơn vị báo cáo: UBND huyện Ba Bể"],
        [TITLE],
        ["TT", "Chỉ tiêu", "Kết quả (%)"],
        ["I", "Chỉ đạo, điều hành và công vụ", None],
        [1, inspected, 31.5],
    ]
    assert told(read(rows)) == {("direction.agencies_inspected", "061", "2023-Q3", False): (31.5, True)}
    rows[-1][1] = f"{inspected} công vụ"
    assert not any(safe for _, safe in told(read(rows)).values())


def test_a_town_is_no_number_of_rows(read: Read) -> None:
    rows: Rows = [[TITLE], ["Nội dung", "TT Yến Lạc", "Kim Hỷ"], ["Tỷ lệ giải quyết đúng hạn (%)", 98.5, 97.5]]
    assert {unit for _, unit, _, _ in told(read(rows))} == {"02155", "02146"}


def test_another_unit_in_title_than_on_the_sheet_spoils_no_other_table(read: Read) -> None:
    def of(place: str, rate: float) -> Rows:
        return [[f"Kết quả Quý III/2023 xã {place}"], ["Nội dung", "Kết quả (%)"], ["Tỷ lệ giải quyết đúng hạn", rate]]

    reading = read(of("Côn Minh", 98.5), name="Côn Minh", more={"Cư Lễ": of("Côn Minh", 91.5)})
    assert told(reading) == {
        (ON_TIME, "02173", "2023-Q3", False): (98.5, True),
        (ON_TIME, None, "2023-Q3", False): (91.5, False),
    }
    assert [question.kind for question in reading.questions] == ["table"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Bình quân 6 tháng", "6 thang", id="of six months"),
        pytest.param("TB các tháng", "", id="nothing else"),
        pytest.param("Trung bình chung", "", id="of all"),
        pytest.param("Hài lòng", None, id="no average"),
        pytest.param("TBXH", None, id="part of a word"),
    ],
)
def test_an_average_is_told_by_its_words(text: str, left: str | None) -> None:
    assert averaged(text) == left


@pytest.mark.parametrize("head", ["Bình quân 6 tháng", "Trung bình 6 tháng đầu năm", "6 tháng (TB)"])
def test_the_mean_of_months_waits_for_a_person_the_months_do_not(read: Read, head: str) -> None:
    rows: Rows = [
        ["Tỷ lệ hài lòng về giải quyết TTHC năm 2023 (%)"],
        ["TT", "Đơn vị", "Tháng 5", "Tháng 6", head],
        [1, "Ba Bể", 90.5, 92.5, 91.5],
        [2, "Na Rì", 80.5, 82.5, 81.5],
    ]
    reading = read(rows)
    assert {str(seen.period) for seen in reading.accepted} == {"2023-05", "2023-06"}
    assert {seen.value for seen in reading.doubtful} == {91.5, 81.5}
    assert {found.code for found in reading.findings} == {Code.OTHER_DEFINITION}
    assert [question.kind for question in reading.questions] == ["figure", "figure"]


def test_an_average_below_the_months_is_no_unit(read: Read) -> None:
    rows: Rows = [
        ["Tỷ lệ hài lòng về giải quyết TTHC huyện Ba Bể năm 2023"],
        ["Tháng", "Tỷ lệ hài lòng (%)"],
        ["Tháng 1", 90.5],
        ["Tháng 2", 91.5],
        ["Bình quân", 91.0],
    ]
    reading = read(rows)
    assert [(str(seen.period), seen.value) for seen in reading.observations] == [("2023-01", 90.5), ("2023-02", 91.5)]
    assert not reading.questions


@pytest.mark.parametrize("head", ["Ước cả năm", "Dự kiến năm 2023", "Ước năm 2023"])
def test_what_is_expected_of_the_year_is_no_figure(read: Read, head: str) -> None:
    rows: Rows = [
        ["Kết quả 9 tháng năm 2023 huyện Ba Bể"],
        ["TT", "Chỉ tiêu", "KH cả năm", "Thực hiện 9 tháng", head],
        [1, "Tỷ lệ giải quyết đúng hạn (%)", 95, 97.5, 98.5],
        [2, "Tỷ lệ nhiệm vụ CCHC trong kế hoạch của huyện đã hoàn thành", 100, 73.5, 99.5],
    ]
    assert told(read(rows)) == {
        (ON_TIME, "061", "2023-9M", True): (97.5, True),
        ("direction.tasks_completed", "061", "2023-9M", True): (73.5, True),
    }


@pytest.mark.parametrize(
    ("letterhead", "units"),
    [
        pytest.param(["UBND TỈNH BẮC KẠN"], ["06"], id="the province alone"),
        pytest.param(["ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN"], ["06"], id="in two lines"),
        pytest.param(
            ["UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ"], ["SNV"], id="a department of it, of a goal that another leads"
        ),
        pytest.param(["UBND TỈNH BẮC KẠN", "VĂN PHÒNG ĐIỀU PHỐI"], [], id="an office nobody knows"),
    ],
)
def test_whose_criteria_are_under_the_letterhead_of_the_province(
    read: Read, letterhead: list[str], units: list[str]
) -> None:
    rows: Rows = [
        *([line] for line in letterhead),
        [TITLE],
        ["TT", "Chỉ tiêu", "Kết quả"],
        [1, "Họp trực tuyến", "35%"],
    ]
    reading = read(rows)
    assert [seen.unit for seen in reading.accepted] == units
    assert len(reading.observations) == 1


def test_a_commune_need_not_say_that_its_records_and_cadres_are_a_commune_s(read: Read) -> None:
    rows: Rows = [
        ["UBND XÃ VI HƯƠNG"],
        [TITLE],
        ["STT", "Nội dung", "ĐVT", "Kết quả"],
        [1, "Tỷ lệ cán bộ có trình độ từ trung cấp trở lên", "%", 100],
        [2, "Tỷ lệ CBCC có trình độ đại học trở lên", "%", 85.7],
        [3, "Hồ sơ công việc xử lý trên môi trường mạng", "%", 90],
    ]
    assert {seen.indicator: (seen.unit, seen.value) for seen in read(rows).accepted} == {
        "civil_service.commune_cadres_intermediate": ("01975", 100),
        "civil_service.commune_staff_university": ("01975", 85.7),
        "digital_government.work_records_commune": ("01975", 90),
    }
    rows[0][0] = "UBND HUYỆN BẠCH THÔNG"
    assert not read(rows).accepted


def test_a_head_of_several_months_is_of_none_of_them(read: Read) -> None:
    rows: Rows = [["Tỷ lệ hồ sơ giải quyết đúng hạn năm 2023"], ["TT", "Đơn vị", "Tháng 7, 8", "Tháng 9"]]
    rows += [[1, "Ba Bể", 98.5, 96], [2, "Na Rì", 97.5, 95]]
    assert {str(seen.period) for seen in read(rows).accepted} == {"2023-09"}
