"""A title that narrows a matter of the plan to something else: its table waits for a person."""

import pytest

from lib.intake.terms.catalogue import Catalogue
from lib.intake.terms.surveys import OTHER_MATTER
from lib.intake.texts.units import UnitNames
from lib.plans.folder import load_plan
from tests.intake.conftest import Read
from tests.intake.test_reports import Rows, auto, figures

COUNTS = {
    "inspected": ("Tổng số cơ quan, đơn vị", "Số cơ quan, đơn vị được kiểm tra"),
    "sent": ("Số báo cáo phải gửi", "Số báo cáo gửi đúng hạn"),
    "spent": ("Kế hoạch vốn", "Giải ngân"),
    "settled": ("Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn"),
    "staffed": ("Biên chế giao", "Biên chế có mặt"),
    "done": ("Tổng số nhiệm vụ", "Số nhiệm vụ hoàn thành"),
    "met": ("Tổng số cuộc họp", "Số cuộc họp trực tuyến"),
    "passed": ("Tổng số văn bản QPPL đã ban hành", "Số văn bản QPPL đúng quy định"),
    "paid": ("Tổng số hồ sơ", "Số hồ sơ thanh toán trực tuyến"),
}


def counted(title: str, what: str) -> Rows:
    return [
        [title],
        ["STT", "Đơn vị", *COUNTS[what], "Tỷ lệ (%)"],
        [1, "Ba Bể", 100, 95, 95],
        [2, "Na Rì", 200, 150, 75],
    ]


@pytest.mark.parametrize(
    ("title", "what"),
    [
        pytest.param("KIỂM TRA AN TOÀN THỰC PHẨM QUÝ III/2023", "inspected", id="food"),
        pytest.param("KIỂM TRA CÔNG TÁC VĂN THƯ, LƯU TRỮ QUÝ III/2023", "inspected", id="archives"),
        pytest.param("BÁO CÁO TÀI CHÍNH QUÝ III/2023", "sent", id="accounts"),
        pytest.param("BÁO CÁO THỐNG KÊ NGÀNH Y TẾ QUÝ III/2023", "sent", id="a field of work"),
        pytest.param("GIẢI NGÂN VỐN VAY CHÍNH SÁCH XÃ HỘI QUÝ III/2023", "spent", id="loans to the poor"),
        pytest.param("GIẢI QUYẾT TTHC LĨNH VỰC ĐẤT ĐAI QUÝ III/2023", "settled", id="one field of all"),
        pytest.param("KIỂM TRA THEO CHƯƠNG TRÌNH THỰC PHẨM SẠCH QUÝ III/2023", "inspected", id="a named programme"),
        pytest.param("GIẢI QUYẾT HỒ SƠ TRÊN LĨNH VỰC NÔNG NGHIỆP QUÝ III/2023", "settled", id="a field behind a place"),
        pytest.param("SỬ DỤNG BIÊN CHẾ GIÁO VIÊN QUÝ III/2023", "staffed", id="teachers"),
        pytest.param("THỰC HIỆN NHIỆM VỤ CHUYỂN ĐỔI SỐ QUÝ III/2023", "done", id="tasks of another plan"),
        pytest.param("HỒ SƠ NGƯỜI CÓ CÔNG QUÝ III/2023", "settled", id="words that say little in a header"),
        pytest.param("HỒ SƠ CÁN BỘ, CÔNG CHỨC QUÝ III/2023", "settled", id="another subject of the plan"),
        pytest.param("HỌP THÔN, TỔ DÂN PHỐ QUÝ III/2023", "met", id="meetings of others"),
        pytest.param("CHI TRẢ LƯƠNG HƯU QUÝ III/2023", "paid", id="not a word of the plan"),
        pytest.param(
            "THU PHÍ VỆ SINH MÔI TRƯỜNG QUÝ III/2023", "paid", id="a word of the plan that is not the figure's"
        ),
        pytest.param("TÌNH HÌNH PHÁT TRIỂN KHU DU LỊCH QUÝ III/2023", "paid", id="words that meet none of its own"),
    ],
)
def test_a_narrowed_matter_waits(read: Read, title: str, what: str) -> None:
    assert auto(read(counted(title, what))) == {}


@pytest.mark.parametrize(
    ("title", "what"),
    [
        pytest.param("KIỂM TRA CẢI CÁCH HÀNH CHÍNH TẠI CÁC HUYỆN, THÀNH PHỐ QUÝ III/2023", "inspected", id="reform"),
        pytest.param("TỔNG HỢP NHANH CÔNG TÁC BÁO CÁO CCHC CỦA UBND CÁC HUYỆN QUÝ III/2023", "sent", id="in haste"),
        pytest.param("GIẢI NGÂN VỐN ĐẦU TƯ CÔNG GIAI ĐOẠN 2021-2025, QUÝ III/2023", "spent", id="years of a plan"),
        pytest.param("KẾT QUẢ GIẢI QUYẾT TTHC CỦA SỞ Y TẾ VÀ HUYỆN BA BỂ QUÝ III/2023", "settled", id="names of units"),
        pytest.param("TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ TẠI BỘ PHẬN MỘT CỬA QUÝ III/2023", "settled", id="where"),
        pytest.param("SỐ LIỆU TRÍCH XUẤT LÚC 8 GIỜ, QUÝ III/2023", "staffed", id="when"),
        pytest.param("GIẢI QUYẾT HỒ SƠ TTHC TRÊN HỆ THỐNG IGATE QUÝ III/2023", "settled", id="in which program"),
        pytest.param("GIẢI QUYẾT TTHC THEO CƠ CHẾ MỘT CỬA LIÊN THÔNG QUÝ III/2023", "settled", id="how"),
        pytest.param("GIẢI QUYẾT HỒ SƠ THEO QUYẾT ĐỊNH SỐ 468/QĐ-TTG, QUÝ III/2023", "settled", id="by which paper"),
        pytest.param("GIẢI QUYẾT HỒ SƠ (SỐ LIỆU TỪ PHẦN MỀM VNPT) QUÝ III/2023", "settled", id="told in brackets"),
        pytest.param("GIẢI QUYẾT HỒ SƠ PHỤC VỤ HỌP BÁO QUÝ III/2023", "settled", id="what for"),
        pytest.param("GIẢI QUYẾT TTHC KHỐI HUYỆN QUÝ III/2023", "settled", id="a group of units"),
        pytest.param("GIẢI NGÂN CÁC DỰ ÁN ĐẦU TƯ CÔNG TRUNG HẠN QUÝ III/2023", "spent", id="projects"),
        pytest.param("GIẢI NGÂN CỦA CÁC CHỦ ĐẦU TƯ QUÝ III/2023", "spent", id="who invests, not what in"),
        pytest.param(
            "GIẢI NGÂN CỦA ĐƠN VỊ ĐƯỢC GIAO LÀM CHỦ ĐẦU TƯ QUÝ III/2023", "spent", id="who was told to invest"
        ),
        pytest.param("GIẢI QUYẾT HỒ SƠ CỦA CÁC ĐỊA PHƯƠNG QUÝ III/2023", "settled", id="places"),
        pytest.param("BIÊN CHẾ CÔNG CHỨC HÀNH CHÍNH QUÝ III/2023", "staffed", id="posts by their full name"),
        pytest.param("XÂY DỰNG, RÀ SOÁT VĂN BẢN QPPL QUÝ III/2023", "passed", id="laws are built, too"),
        pytest.param("XÂY DỰNG VÀ HOÀN THIỆN THỂ CHẾ QUÝ III/2023", "passed", id="so are institutions"),
        pytest.param(
            "Biểu 1b. Văn bản QPPL ban hành đúng quy định Quý III/2023", "passed", id="a number with a letter"
        ),
        pytest.param("Mẫu 06a: Giải quyết TTHC Quý III/2023", "settled", id="a form's number"),
        pytest.param("SU DUNG BIEN CHE VA QUAN LY TAI SAN CONG QUY III/2023", "staffed", id="two matters, no marks"),
        pytest.param("Giai ngan dau tu cong Va to chuc cuoc hop quy III/2023", "spent", id="no marks, odd capitals"),
    ],
)
def test_usual_words_narrow_nothing(read: Read, title: str, what: str) -> None:
    reading = read(counted(title, what))
    assert len(auto(reading)) == 2
    assert figures(reading) == auto(reading)


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("DỮ LIỆU MẪU - Theo dõi mức độ hài lòng theo tháng", id="the mark of sample data"),
        pytest.param("Kỳ báo cáo: Quý III/2023 (không tính cuộc họp mật)", id="an aside"),
        pytest.param("Kết quả cải cách thể chế và chứng thực điện tử", id="the name of an area of the plan"),
        pytest.param("Hệ thống thông tin kết nối qua trục liên thông văn bản", id="a word of the plan's own texts"),
        pytest.param("Tỷ lệ giải ngân vốn đầu tư công đến hết từng tháng (%)", id="each month"),
    ],
)
def test_words_of_the_plan_and_asides_narrow_nothing(title: str) -> None:
    plan = load_plan()
    assert Catalogue(plan).titles.marks([title], UnitNames(plan.units)) <= {OTHER_MATTER}


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Chỉ điền ô trắng; không có hồ sơ thì ghi 0; ô đỏ là tử số lớn hơn mẫu số.", id="instructions"),
        pytest.param(
            "Đơn vị nào không phát sinh hồ sơ cần giải quyết thì ghi rõ vào cột ghi chú của biểu.", id="a sentence"
        ),
    ],
)
def test_a_sentence_above_a_table_is_no_title(read: Read, line: str) -> None:
    rows = counted("KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023", "settled")
    assert len(auto(read([rows[0], [line], *rows[1:]]))) == 2


@pytest.mark.parametrize(
    ("title", "head", "taken"),
    [
        pytest.param(
            "CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH (SIPAS) QUÝ III/2023",
            "Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư (%)",
            2,
            id="a survey in its own words under another's name",
        ),
        pytest.param(
            "CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH (SIPAS) QUÝ III/2023",
            "Mức độ hài lòng về giải quyết TTHC (%)",
            0,
            id="which of the two",
        ),
        pytest.param(
            "MỨC ĐỘ HÀI LÒNG LĨNH VỰC ĐẤT ĐAI QUÝ III/2023", "Hài lòng về sự phục vụ (%)", 0, id="one field of it"
        ),
    ],
)
def test_a_survey_under_the_name_of_another(read: Read, title: str, head: str, taken: int) -> None:
    rows: Rows = [[title], ["STT", "Đơn vị", head], [1, "Ba Bể", 91.5], [2, "Na Rì", 82.5]]
    assert len(auto(read(rows))) == taken


@pytest.mark.parametrize(
    ("cells", "taken"),
    [
        pytest.param(["Người nhập:", "Triệu Thị Mai - CC Thống kê"], 2, id="who typed it"),
        pytest.param(["Người lập biểu:", "Lê Văn Bé"], 2, id="who made the table"),
        pytest.param(["Ngày trích xuất:", "08h00 15/6/2023"], 2, id="when it was taken out"),
        pytest.param(["Nguồn:", "Cổng theo dõi nông nghiệp"], 2, id="whence it comes"),
        pytest.param(["Nơi lập:", "Thôn Khuổi Hao"], 2, id="where it was made"),
        pytest.param(["Nội dung:", "Hồ sơ bảo hiểm xã hội"], 0, id="what it is about"),
        pytest.param(["Nội dung: Hồ sơ bảo hiểm xã hội"], 0, id="what it is about, in one cell"),
        pytest.param(["Lĩnh vực:", "Chăn nuôi thú y"], 0, id="the field of work"),
    ],
)
def test_what_stands_beside_a_label_above_the_table(read: Read, cells: list[str], taken: int) -> None:
    rows = counted("QUÝ III/2023", "settled")
    assert len(auto(read([rows[0], cells, *rows[1:]]))) == taken


@pytest.mark.parametrize(
    ("titles", "taken"),
    [
        pytest.param(["GIẢI QUYẾT HỒ SƠ TRỰC TUYẾN QUÝ III/2023"], 0, id="those sent online"),
        pytest.param(["GIẢI QUYẾT HỒ SƠ NỘP TRỰC TIẾP QUÝ III/2023"], 0, id="those handed in"),
        pytest.param(["HỒ SƠ TTHC TIẾP NHẬN QUA DỊCH VỤ BƯU CHÍNH QUÝ III/2023"], 0, id="those sent by mail"),
        pytest.param(["GIẢI QUYẾT HỒ SƠ DVC TOÀN TRÌNH QUÝ III/2023"], 0, id="those of full online services"),
        pytest.param(["GIẢI QUYẾT HỒ SƠ ĐÃ SỐ HÓA QUÝ III/2023"], 0, id="those scanned"),
        pytest.param(["GIẢI QUYẾT TTHC KHÔNG THU PHÍ QUÝ III/2023"], 0, id="those without fees"),
        pytest.param(
            ["GIẢI QUYẾT TTHC QUÝ III/2023", "Biểu 2. Hồ sơ nộp trực tuyến"], 0, id="the nearer title picks some"
        ),
        pytest.param(["HỒ SƠ TRỰC TUYẾN VÀ GIẢI QUYẾT TTHC QUÝ III/2023"], 2, id="some, and all"),
        pytest.param(
            ["HỒ SƠ TRỰC TUYẾN QUÝ III/2023", "Biểu 2. Giải quyết hồ sơ TTHC"], 2, id="the nearer title speaks of all"
        ),
        pytest.param(["GIẢI QUYẾT HỒ SƠ TRÊN CỔNG DVC TRỰC TUYẾN QUÝ III/2023"], 2, id="the program"),
        pytest.param(["THANH TOÁN TRỰC TUYẾN, GIẢI QUYẾT TTHC QUÝ III/2023"], 2, id="another indicator beside it"),
    ],
)
def test_a_title_that_picks_some_of_the_cases(read: Read, titles: list[str], taken: int) -> None:
    (_, *rows) = counted("", "settled")
    assert len(auto(read([*([title] for title in titles), *rows]))) == taken


def test_what_a_title_picks_may_be_what_a_column_counts(read: Read) -> None:
    heads = ["Tổng số hồ sơ đã giải quyết", "Hồ sơ nộp trực tuyến", "Giải quyết trước và đúng hạn"]
    rows: Rows = [["GIẢI QUYẾT HỒ SƠ TRỰC TUYẾN QUÝ III/2023"], ["STT", "Đơn vị", *heads], [1, "Ba Bể", 100, 60, 95]]
    assert len(auto(read([*rows, [2, "Na Rì", 200, 90, 150]]))) == 4
