"""Three commune officers and their neighbours."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.q.districts import MONTH, NINE, QUARTER
from tests.corpus.unseen.q.kit import Book, comma, files, summed


def _rows_apart() -> Case:
    book = Book(
        "Xã Khang Ninh - số liệu CCHC quý III.xlsx", "counts and their rates in rows of their own, one value column"
    )
    book.text("UBND XÃ KHANG NINH", "HUYỆN BA BỂ", "", "BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", "")
    book.heads("STT | Nội dung thống kê | ĐVT | Số liệu")
    lines = [
        (1, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", 214),
        (None, "- Giải quyết trước hạn", "Hồ sơ", 120),
        (None, "- Giải quyết đúng hạn", "Hồ sơ", 92),
        (None, "- Giải quyết quá hạn", "Hồ sơ", 2),
        (2, "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", "%", 99.07),
        (3, "Số hồ sơ TTHC tiếp nhận trực tuyến", "Hồ sơ", 131),
        (4, "Tỷ lệ hồ sơ trực tuyến/tổng số hồ sơ giải quyết", "%", 61.21),
        (5, "Tổng số cuộc họp", "Cuộc", 15),
        (6, "Số cuộc họp trực tuyến", "Cuộc", 5),
        (7, "Tỷ lệ cuộc họp trực tuyến", "%", 33.33),
        (8, "Số thủ tục niêm yết công khai", "TTHC", 156),
    ]
    for line in lines:
        book.line(*line)
    book.want("on_time", "01906", QUARTER, "n/d", {"n": 212, "d": 214})
    book.want("online_applications", "01906", QUARTER, "n/d", {"n": 131, "d": 214})
    book.want("online_meetings", "01906", QUARTER, "n/d", {"n": 5, "d": 15})
    book.sign("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", column=3)
    return book.done()


def _fields() -> Case:
    book = Book("Biểu TTHC tháng 9 phường Đức Xuân.xlsx", "fields of procedure in rows, one commune", "Biểu 06a")
    book.line("Biểu số II.06a/VPCP/KSTT", None, None, None, "Đơn vị báo cáo: UBND phường Đức Xuân")
    book.line(None, None, None, None, "Đơn vị nhận báo cáo: UBND thành phố Bắc Kạn")
    book.text(
        "KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "Kỳ báo cáo: Tháng 9/2023 (Từ ngày 15/8/2023 đến ngày 14/9/2023)", ""
    )
    book.heads(
        "TT | Lĩnh vực | Số hồ sơ đã giải quyết | < | < | < | Tỷ lệ giải quyết trước, đúng hạn (%) | Thanh toán trực tuyến | < | <",
        "^ | ^ | Tổng số | Trước hạn | Đúng hạn | Quá hạn | ^ | HS phát sinh | HS thanh toán TT | Tỷ lệ",
    )
    columns = "# | @ | done | early | in_time | late | early+in_time/done:1 | got | paid | paid/got:p"
    facts = []
    fields = ("Hộ tịch", "Chứng thực", "Đất đai", "Người có công", "Bảo trợ xã hội")
    for index, label in enumerate(fields, 1):
        facts.append(files(book.rnd, 60))
        book.one(columns, index, label, "", facts[-1], "", {})
    book.one(
        columns,
        None,
        "Tổng cộng",
        "01840",
        summed(facts),
        MONTH,
        {"on_time": "early+in_time/done", "online_payment": "paid/got"},
    )
    return book.done()


def _months() -> Case:
    book = Book("Cẩm Giàng theo dõi 9 tháng.xlsx", "months across, several rates of one commune in rows", "Theo dõi")
    book.text("XÃ CẨM GIÀNG, HUYỆN BẠCH THÔNG", "THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC CÁC THÁNG NĂM 2023", "ĐVT: %")
    book.heads(["STT", "Tiêu chí", *[f"Tháng {number}" for number in range(1, 10)], "9 tháng"])
    for index, (name, words, low) in enumerate(
        [
            ("on_time", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 96),
            ("online_applications", "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến", 40),
            ("online_payment", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 20),
        ],
        1,
    ):
        values = [round(book.rnd.uniform(low, low + 4), 1) for _ in range(9)]
        whole = round(sum(values) / 9 + 0.1, 1)
        book.line(index, words, *values, whole)
        for month, value in enumerate(values, 1):
            book.rate(name, "02008", f"2023-{month:02d}", value)
        book.rate(name, "02008", NINE, whole)
    return book.done()


def _both_in_a_cell() -> Case:
    book = Book("thanh thinh bc quy 3.xlsx", "counts and rate typed into one cell, hurried")
    book.text("UBND xã Thanh Thịnh - huyện Chợ Mới", "Báo cáo quý 3/2023 về CCHC")
    book.heads("Nội dung | Kết quả")
    for name, words, above, below in [
        ("on_time", "HS giải quyết trước và đúng hạn/HS đã giải quyết", 188, 190),
        ("online_payment", "HS thanh toán trực tuyến/tổng số HS phát sinh", 61, 203),
        ("satisfaction", "Phiếu hài lòng về giải quyết TTHC/phiếu khảo sát", 57, 60),
        ("work_records_commune", "HSCV cấp xã xử lý trên MTM/tổng số HSCV cấp xã", 74, 92),
    ]:
        book.line(words, f"{above}/{below} ({comma(100 * above / below)}%)")
        book.want(name, "02113", QUARTER, "n/d", {"n": above, "d": below})
    book.line("Tỷ lệ phản ánh kiến nghị được xử lý dứt điểm", "Không phát sinh")
    book.rate("feedback_resolved", "02113", QUARTER, None)
    book.line("Cán bộ đầu mối", "Hà Văn Tuấn, ĐT 0912 345 678")
    return book.done()


def _last_year() -> Case:
    book = Book("BC 9T Huyen Tung.xlsx", "criteria with last year's column and the plan's", "9 tháng")
    book.text("THÀNH PHỐ BẮC KẠN", "UBND PHƯỜNG HUYỀN TỤNG", "", "BIỂU KÈM BÁO CÁO CCHC 9 THÁNG ĐẦU NĂM 2023", "")
    book.heads(
        "STT | Chỉ tiêu | Kế hoạch năm 2023 (%) | Thực hiện 9 tháng năm 2022 (%) | Thực hiện 9 tháng năm 2023 (%) | So cùng kỳ (điểm %) | Đánh giá"
    )
    for index, (name, words, target, before, value) in enumerate(
        [
            ("satisfaction", "Tỷ lệ người dân hài lòng trong giải quyết TTHC", 90, 95.5, 98.2),
            ("on_time", "Tỷ lệ giải quyết hồ sơ TTHC trước, đúng hạn", 95, 99.1, 99.6),
            ("certified_e_copies", "Tỷ lệ hồ sơ TTHC có chứng thực điện tử", 20, 1.2, 15.8),
            ("online_payment", "Tỷ lệ hồ sơ TTHC được thanh toán trực tuyến", 50, 4.4, 61.3),
            ("online_applications", "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến", 30, 22.7, 70.9),
            ("work_records_commune", "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng", 85, 71, 88.5),
        ],
        1,
    ):
        book.line(
            index, words, target, before, value, round(value - before, 1), "Đạt" if value >= target else "Chưa đạt"
        )
        book.rate(name, "01846", NINE, value)
        book.rate(name, "01846", "2022-9M", before, optional=True)
    return book.done()


def _ballots() -> Case:
    book = Book("Bang Van phieu khao sat Q3.xlsx", "ballots by answer, the satisfied to be summed by whoever knows how")
    book.text("UBND XÃ BẰNG VÂN (HUYỆN NGÂN SƠN)", "KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG VỀ GIẢI QUYẾT TTHC - QUÝ III/2023", "")
    book.heads(
        "Số phiếu phát ra | Số phiếu thu về | Rất hài lòng | Hài lòng | Bình thường | Không hài lòng | Tỷ lệ hài lòng trở lên (%)"
    )
    book.line(80, 76, 22, 49, 4, 1, 93.4)
    book.want("satisfaction", "01942", QUARTER, "very+well/back", {"very": 22, "well": 49, "back": 76}, optional=True)
    return book.done()


def _foreign() -> Case:
    book = Book("Xa Xuan Duong - nong thon moi 9 thang.xlsx", "about rural roads and waste, nothing of the plan", "NTM")
    book.text("UBND XÃ XUÂN DƯƠNG", "TIẾN ĐỘ XÂY DỰNG NÔNG THÔN MỚI 9 THÁNG NĂM 2023")
    book.heads("TT | Thôn | Số hộ | Hộ nghèo | Tỷ lệ hộ nghèo (%) | Km đường bê tông | Tỷ lệ hộ thu gom rác thải (%)")
    for index, label in enumerate(("Nà Tang", "Khu Chợ", "Cốc Duồng", "Nà Vẹn"), 1):
        homes, poor = book.rnd.randint(40, 90), book.rnd.randint(3, 20)
        book.line(
            index, label, homes, poor, round(100 * poor / homes, 1), book.rnd.randint(1, 4), book.rnd.randint(50, 95)
        )
    return book.done()


def reports() -> Iterator[Case]:
    for make in (_rows_apart, _fields, _months, _both_in_a_cell, _last_year, _ballots, _foreign):
        yield make()
