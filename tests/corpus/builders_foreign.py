"""Sheets about something else, or without a figure of any unit: nothing may be accepted from them."""

from tests.corpus.cases import report
from tests.corpus.facts import DISTRICTS, written
from tests.corpus.sketch import Sketch, letterhead

NAMES = [written(code, 1) for code in DISTRICTS]


def table(
    s: Sketch, sheet: str, agency: str, titles: tuple[str, ...], heads: list[tuple[str, ...]], *values: object
) -> None:
    """The same row of values for each district, a little changed."""
    page = s.page(sheet)
    letterhead(page, agency, *titles)
    page.heads(heads)
    for place, name in enumerate(NAMES, start=1):
        page.add(
            place,
            name,
            *[
                value + place
                if isinstance(value, int)
                else round(value + place / 7, 2)
                if isinstance(value, float)
                else value
                for value in values
            ],
        )
    if not s.expected:
        s.plant("no_indicator|no_table", page)
        s.planted[-1] = s.planted[-1].__class__(codes=s.planted[-1].codes, sheet=page.name)


@report("Giai ngan ODA quy III 2023.xlsx", "nothing: ODA disbursement")
def oda(s: Sketch) -> None:
    table(s, "ODA", "SỞ TÀI CHÍNH", ("TÌNH HÌNH GIẢI NGÂN VỐN ODA VÀ VAY LẠI CỦA CÁC DỰ ÁN QUÝ III NĂM 2023",),
          [("STT",), ("Địa bàn",), ("Hiệp định vay (triệu USD)",), ("Đã rút vốn (triệu USD)",), ("Tỷ lệ rút vốn ODA (%)",)], 12, 5, 41.0)  # fmt: skip


@report("Danh sach can bo xa nam 2023.xlsx", "nothing: a list of people")
def people(s: Sketch) -> None:
    table(s, "DS", "SỞ NỘI VỤ", ("DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ CÓ TRÌNH ĐỘ ĐẠI HỌC NĂM 2023",),
          [("STT",), ("Đơn vị công tác",), ("Họ và tên",), ("Năm sinh",), ("Trình độ chuyên môn",), ("Hệ số lương",)], "Hoàng Văn Thắng", 1975, "Đại học", 2.34)  # fmt: skip


@report("Du toan ngan sach 2023.xlsx", "nothing: budget")
def budget(s: Sketch) -> None:
    table(s, "Dự toán", "SỞ TÀI CHÍNH", ("TÌNH HÌNH THỰC HIỆN DỰ TOÁN THU, CHI NGÂN SÁCH 9 THÁNG NĂM 2023",),
          [("STT",), ("Đơn vị",), ("Dự toán giao",), ("Thực hiện 9 tháng",), ("Tỷ lệ thực hiện/dự toán (%)",)], 52000, 31000, 60.2)  # fmt: skip


@report("Tiem chung COVID thang 3-2023.xlsx", "nothing: vaccination")
def vaccination(s: Sketch) -> None:
    table(s, "Tiêm chủng", "SỞ Y TẾ", ("KẾT QUẢ TIÊM CHỦNG VẮC XIN PHÒNG COVID-19 THÁNG 3/2023",),
          [("TT",), ("Huyện, thành phố",), ("Số đối tượng",), ("Số người đã tiêm mũi 3",), ("Tỷ lệ tiêm (%)",)], 21000, 17000, 84.1)  # fmt: skip


@report("Thong ke truong hoc nam hoc 2022-2023.xlsx", "nothing: schools")
def schools(s: Sketch) -> None:
    table(s, "Trường", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", ("THỐNG KÊ TRƯỜNG ĐẠT CHUẨN QUỐC GIA NĂM HỌC 2022-2023",),
          [("STT",), ("Đơn vị",), ("Tổng số trường",), ("Số trường đạt chuẩn",), ("Tỷ lệ (%)",), ("Tỷ lệ giáo viên có trình độ đại học trở lên (%)",)], 31, 14, 45.0, 81.0)  # fmt: skip


@report("Ho ngheo 2023.xlsx", "nothing: poor households; ethnic affairs")
def poverty(s: Sketch) -> None:
    table(s, "Hộ nghèo", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", ("KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023",),
          [("STT",), ("Huyện, thành phố",), ("Tổng số hộ",), ("Số hộ nghèo",), ("Tỷ lệ hộ nghèo (%)",), ("Tỷ lệ giảm so với năm trước (%)",)], 9000, 1800, 20.1, 2.2)  # fmt: skip


@report(
    "Don thu khieu nai to cao 6T 2023.xlsx", "nothing: complaints are not feedback; “giải quyết” and “đúng hạn” tempt"
)
def complaints(s: Sketch) -> None:
    table(s, "KNTC", "THANH TRA TỈNH", ("KẾT QUẢ GIẢI QUYẾT ĐƠN THƯ KHIẾU NẠI, TỐ CÁO 6 THÁNG ĐẦU NĂM 2023",),
          [("STT",), ("Đơn vị",), ("Tổng số đơn tiếp nhận",), ("Số đơn đã giải quyết",), ("Tỷ lệ giải quyết đơn khiếu nại, tố cáo (%)",)], 40, 31, 77.0)  # fmt: skip


@report("Van ban dien tu quy II 2023.xlsx", "nothing: e-documents and signatures are not work records")
def documents(s: Sketch) -> None:
    table(s, "VBĐT", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", ("KẾT QUẢ GỬI, NHẬN VĂN BẢN ĐIỆN TỬ QUÝ II NĂM 2023",),
          [("STT",), ("Đơn vị",), ("Tổng số văn bản đi",), ("Số văn bản ký số",), ("Tỷ lệ văn bản ký số gửi đúng quy định (%)",)], 900, 850, 94.0)  # fmt: skip


@report("Nong thon moi 2023.xlsx", "nothing: new countryside; “đạt chuẩn”, “tiêu chí”")
def countryside(s: Sketch) -> None:
    table(s, "NTM", "SỞ NÔNG NGHIỆP VÀ PTNT", ("KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI NĂM 2023",),
          [("STT",), ("Huyện, thành phố",), ("Tổng số xã",), ("Số xã đạt chuẩn nông thôn mới",), ("Tỷ lệ xã đạt chuẩn (%)",), ("Mức độ hài lòng của người dân về nông thôn mới (%)",)], 14, 4, 28.0, 88.0)  # fmt: skip


@report("Bao hiem y te thang 6.2023.xlsx", "nothing: health insurance; “hài lòng người bệnh” of one hospital ward")
def insurance(s: Sketch) -> None:
    table(s, "BHYT", "BẢO HIỂM XÃ HỘI TỈNH", ("TỶ LỆ BAO PHỦ BẢO HIỂM Y TẾ THÁNG 6/2023",),
          [("STT",), ("Huyện, thành phố",), ("Dân số",), ("Số người tham gia BHYT",), ("Tỷ lệ bao phủ (%)",)], 41000, 39000, 95.0)  # fmt: skip


@report("So hoa ket qua TTHC quy III 2023.xlsx", "nothing: digitised results are not any indicator of the plan")
def digitised(s: Sketch) -> None:
    table(s, "Số hóa", "VĂN PHÒNG UBND TỈNH", ("KẾT QUẢ SỐ HÓA HỒ SƠ, KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023",),
          [("STT",), ("Đơn vị",), ("Hồ sơ tiếp nhận > Tổng số".replace(" > ", " "),), ("Số hồ sơ số hóa thành phần khi tiếp nhận",), ("Tỷ lệ số hóa khi tiếp nhận (%)",), ("Tỷ lệ số hóa kết quả giải quyết (%)",)], 1900, 1200, 63.0, 71.0)  # fmt: skip


@report("Ke hoach chi tieu giao nam 2023.xlsx", "nothing: goals set, no results")
def goals(s: Sketch) -> None:
    table(s, "Giao chỉ tiêu", "UBND TỈNH BẮC KẠN", ("GIAO CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023 CHO CÁC HUYỆN, THÀNH PHỐ", "(Kèm theo Quyết định số 2411/QĐ-UBND ngày 15/12/2022)"),
          [("STT",), ("Đơn vị",), ("Chỉ tiêu giao năm 2023 về tỷ lệ hồ sơ trực tuyến (%)",), ("Chỉ tiêu giao năm 2023 về tỷ lệ thanh toán trực tuyến (%)",)], 30.0, 50.0)  # fmt: skip
