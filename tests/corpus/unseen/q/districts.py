"""Two district offices: Ba Bể's careful secretary, Na Rì's hurried one."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.q.kit import Book, comma, files, part, summed

NINE, QUARTER, MONTH = "2023-9M", "2023-Q3", "2023-09"
BA_BE = {
    "01888": "TT. Chợ Rã", "01891": "Xã Bành Trạch", "01894": "Xã Phúc Lộc", "01897": "Xã Hà Hiệu", "01900": "Xã Cao Thượng",
    "01906": "Xã Khang Ninh", "01909": "Xã Nam Mẫu", "01912": "Xã Thượng Giáo", "01915": "Xã Địa Linh", "01918": "Xã Yến Dương",
    "01921": "Xã Chu Hương", "01924": "Xã Quảng Khê", "01927": "Xã Mỹ Phương", "01930": "Xã Hoàng Trĩ", "01933": "Xã Đồng Phúc",
}  # fmt: skip
NA_RI = {
    "02155": "Yến Lạc", "02158": "Kim Lư", "02173": "Côn Minh", "02176": "Cư Lễ", "02179": "Trần Phú", "02191": "Xuân Dương",
    "02197": "Liêm Thuỷ",
}  # fmt: skip


def _criteria() -> Case:
    book = Book(
        "BC-CCHC-9thang-UBND huyen Ba Be.xlsx", "criteria in rows, target and result of nine months", "Phụ lục I"
    )
    book.line("UBND HUYỆN BA BỂ", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
    book.line("VĂN PHÒNG HĐND&UBND", None, None, "Độc lập - Tự do - Hạnh phúc")
    book.text("", "PHỤ LỤC I", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", bold=True)
    book.text("(Kèm theo Báo cáo số 412/BC-UBND ngày 18 tháng 9 năm 2023 của UBND huyện Ba Bể)", "")
    book.heads(
        "TT | Chỉ tiêu | Đơn vị tính | Mục tiêu năm 2023 | Kết quả 9 tháng | Tăng (+), giảm (-) so với mục tiêu | Ghi chú"
    )
    lines = [
        ("I", "Chỉ đạo, điều hành"),
        ("tasks_completed", "Tỷ lệ nhiệm vụ trong Kế hoạch CCHC của huyện đã hoàn thành", 100, 71.43),
        ("reports_on_time", "Tỷ lệ báo cáo CCHC gửi Sở Nội vụ đúng thời hạn", 100, 100),
        ("II", "Cải cách thủ tục hành chính"),
        ("on_time", "Hồ sơ TTHC được giải quyết trước hạn và đúng hạn", 95, 98.67),
        ("online_payment", "Hồ sơ TTHC thực hiện thanh toán trực tuyến nghĩa vụ tài chính", 50, 46.2),
        ("certified_e_copies", "Hồ sơ TTHC được chứng thực điện tử", 20, 12.05),
        ("feedback_resolved", "Phản ánh, kiến nghị của người dân, doanh nghiệp được xử lý dứt điểm", 100, 100),
        ("satisfaction", "Mức độ hài lòng của người dân, DN về việc giải quyết TTHC", 90, 96.8),
        ("III", "Cải cách chế độ công vụ"),
        ("commune_cadres_intermediate", "Cán bộ cấp xã có trình độ chuyên môn trung cấp trở lên", 100, 97.24),
        ("commune_staff_university", "Cán bộ, công chức cấp xã đạt trình độ chuyên môn từ đại học trở lên", 64, 68.9),
        ("IV", "Xây dựng chính quyền điện tử, chính quyền số"),
        ("work_records_district", "Hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", 100, 95.1),
        ("work_records_commune", "Hồ sơ công việc cấp xã được xử lý trên môi trường mạng", 85, 81.37),
        ("online_meetings", "Tỷ lệ các cuộc họp của huyện được tổ chức theo hình thức trực tuyến", 40, 33.9),
        ("online_applications", "Tỷ lệ hồ sơ TTHC nộp trực tuyến trên tổng số hồ sơ giải quyết", 30, 58.44),
    ]
    number = 0
    for line in lines:
        if len(line) == 2:
            book.line(*line, bold=True)
            continue
        number += 1
        name, words, target, value = line
        note = "Hạ tầng phòng họp cấp xã còn thiếu" if name == "online_meetings" else None
        book.line(number, words, "%", target, value, round(value - target, 2), note)
        book.rate(name, "061", NINE, value)
    book.sign("Ba Bể, ngày 18 tháng 9 năm 2023", "CHÁNH VĂN PHÒNG", "", "Nông Thị Hạnh")
    return book.done()


def _communes() -> Case:
    book = Book(
        "Bieu TTHC quy III 2023 - Ba Be.xlsx", "communes in rows under three header rows, the whole list and its total"
    )
    book.text(
        "BIỂU TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC TẠI CÁC XÃ, THỊ TRẤN", "Quý III năm 2023", "Đơn vị tính: hồ sơ"
    )
    book.heads(
        "STT | Xã, thị trấn | Hồ sơ đã giải quyết xong | < | < | < | < | Hồ sơ đang giải quyết | < | Thanh toán trực tuyến | < | <",
        "^ | ^ | Tổng số | Trong đó | < | < | Tỷ lệ trước và đúng hạn (%) | Trong hạn | Quá hạn | Tổng số hồ sơ phát sinh | Số hồ sơ đã thanh toán trực tuyến | Tỷ lệ (%)",
        "^ | ^ | ^ | Trước hạn | Đúng hạn | Quá hạn | ^ | ^ | ^ | ^ | ^ | ^",
        [f"({number})" for number in range(1, 13)],
    )
    facts = {code: files(book.rnd, 120) for code in BA_BE}
    columns = "# | @ | done | early | in_time | late | early+in_time/done:2 | pending-late_pending | late_pending | got | paid | paid/got:2"
    wanted = {"on_time": "early+in_time/done", "online_payment": "paid/got"}
    book.rows(columns, BA_BE, facts, QUARTER, wanted)
    book.one(columns, None, "Toàn huyện", "061", summed(facts.values()), QUARTER, wanted, optional=True)
    book.sign("Người lập biểu", column=9)
    return book.done()


def _two_tables() -> Case:
    book = Book(
        "Phu luc so lieu thon va can bo xa 9 thang 2023.xlsx", "two tables on a sheet, communes in rows", "PL 2-3"
    )
    book.text("UBND HUYỆN BA BỂ - PHÒNG NỘI VỤ", "Số liệu 9 tháng năm 2023", "")
    book.text("Biểu 1. Sắp xếp, sáp nhập thôn, tổ dân phố", bold=True)
    book.heads(
        "TT | Đơn vị | Số thôn hiện có | Thôn thuộc diện phải sắp xếp | Thôn đã thực hiện sắp xếp | Còn lại | Tỷ lệ thôn đã sắp xếp/thuộc diện (%)"
    )
    communes = dict(list(BA_BE.items())[3:9])
    facts = {code: part(book.rnd, 2, 6, 0.4) | {"all": 11, "none": 0} for code in communes}
    facts["01909"] = {"n": 0, "d": 0, "all": 9}
    book.rows("# | @ | all | d | n | d-n | n/d:!Không phát sinh", communes, facts, NINE, {"hamlets_rearranged": "n/d"})
    book.text("", "Biểu 2. Trình độ chuyên môn của cán bộ, công chức cấp xã", bold=True)
    book.heads(
        "TT | Đơn vị | Cán bộ cấp xã | < | < | Cán bộ, công chức cấp xã | < | < | Đảng viên",
        "^ | ^ | Tổng số | Từ trung cấp trở lên | Tỷ lệ % | Tổng số | Từ đại học trở lên | Tỷ lệ % | ^",
    )
    facts = {code: part(book.rnd, 9, 12) | part(book.rnd, 18, 23, 0.6, "u s") for code in communes}
    book.rows(
        "# | @ | d | n | n/d:t1 | s | u | u/s:t1 | u",
        communes,
        facts,
        NINE,
        {"commune_cadres_intermediate": "n/d", "commune_staff_university": "u/s"},
    )
    book.text("", "Ghi chú: số liệu tính đến hết ngày 14/9/2023.")
    return book.done()


def _hurried() -> Case:
    book = Book("bc cchc q3 nari.xlsx", "criteria in rows without diacritics, counts typed as text")
    book.text("UBND HUYEN NA RI", "BAO CAO SO LIEU CCHC QUY III/2023", "")
    book.heads("Noi dung | Tong so | Ket qua | Ty le")
    lines = [
        ("on_time", "HS TTHC da giai quyet / giai quyet truoc va dung han", 3412, 3377),
        ("online_payment", "Tong HS TTHC phat sinh / HS thanh toan truc tuyen", 3650, 1528),
        ("satisfaction", "So phieu khao sat / so phieu hai long ve giai quyet TTHC", 420, 409),
        ("feedback_resolved", "Phan anh, kien nghi tiep nhan / da xu ly dut diem", 17, 16),
        ("work_records_district", "HSCV cap huyen / xu ly tren moi truong mang", 1204, 1161),
        ("online_meetings", "Cuoc hop / hop truc tuyen", 58, 21),
        ("periodic_reports_shared", "BC dinh ky / cap nhat tren HTTT bao cao cap tinh", 44, 44),
    ]
    for name, words, below, above in lines:
        book.line(words, comma(below, 0), comma(above, 0), comma(100 * above / below, 1))
        book.want(name, "066", QUARTER, "n/d", {"n": above, "d": below})
    return book.done()


def _copied() -> Case:
    book = Book(
        "So lieu CCHC thang 9 - Na Ri.xlsx", "last month's file copied: the sheet still bears its name", "Thang 8"
    )
    book.text("SỐ LIỆU CẢI CÁCH HÀNH CHÍNH THÁNG 9/2023", "Đơn vị báo cáo: Văn phòng HĐND và UBND huyện Na Rì")
    book.heads("STT | Nội dung | Số liệu tháng 8/2023 | Ghi chú")
    for number, (name, words, value) in enumerate(
        [
            ("on_time", "Tỷ lệ hồ sơ giải quyết đúng hạn (%)", "98,9"),
            ("online_applications", "Tỷ lệ hồ sơ nộp trực tuyến (%)", "47,3"),
            ("online_payment", "Tỷ lệ thanh toán trực tuyến (%)", "39,05"),
        ],
        1,
    ):
        book.line(number, words, value, "như tháng trước" if number == 2 else None)
        book.rate(name, "066", "2023-08", float(value.replace(",", ".")), sure=False, optional=True)
    return book.done()


def _rates_by_commune() -> Case:
    book = Book("Na Ri tong hop cac xa.xlsx", "communes by bare names, rates typed as text, a rough hand", "T9-2023")
    book.text("TỔNG HỢP TỈ LỆ THÁNG 9/2023 CỦA CÁC XÃ, THỊ TRẤN - HUYỆN NA RÌ")
    book.heads(
        "Xã/TT | Tỉ lệ hồ sơ giải quyết trước, đúng hẹn | Tỉ lệ hồ sơ quá hẹn | Tỉ lệ HS thanh toán trực tuyến | Xếp thứ"
    )
    for index, (code, label) in enumerate(NA_RI.items(), 1):
        on_time, paid = round(book.rnd.uniform(93, 99.9), 1), round(book.rnd.uniform(12, 66), 1)
        shown: list[object] = [comma(on_time) + "%", comma(100 - on_time) + "%", comma(paid) + "%", index]
        wanted = {"on_time": on_time, "online_payment": paid}
        if code == "02173":
            shown[2], _ = "chờ số liệu", wanted.pop("online_payment")
        if code == "02179":
            shown[0], shown[1], _ = "984%", "1,6%", wanted.pop("on_time")
        if code == "02191":
            shown[2], wanted["online_payment"] = "KPS", None  # type: ignore[assignment]
        row = book.line(label, *shown)
        for name, value in wanted.items():
            book.rate(name, code, MONTH, value)
        if code == "02173":
            book.fault("not_a_number", row, 4)
        if code == "02179":
            book.fault("out_of_range", row, 2)
    row = book.line("Tân Hảo", "97,7%", "2,3%", "41,0%", 8)
    book.fault("unknown_unit", row)
    return book.done()


def reports() -> Iterator[Case]:
    for make in (_criteria, _communes, _two_tables, _hurried, _copied, _rates_by_commune):
        yield make()
