"""Sở Nội vụ: staff, positions, communes' cadres, satisfaction, hamlets, reports sent."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.q.districts import NINE, QUARTER
from tests.corpus.unseen.q.kit import DEPARTMENTS, DISTRICTS, Book, named, part, some, summed


def _staff() -> Case:
    book = Book("SNV_Bieu bien che 9 thang 2023.xlsx", "departments and districts in groups with subtotals", "Biên chế")
    book.line("UBND TỈNH BẮC KẠN", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
    book.line("SỞ NỘI VỤ", None, None, "Độc lập - Tự do - Hạnh phúc")
    book.text("", "TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ CÔNG CHỨC 9 THÁNG NĂM 2023", "")
    book.heads(
        "STT | Cơ quan, đơn vị | Biên chế công chức | < | < | < | Hợp đồng lao động theo NĐ 111 | <",
        "^ | ^ | Được giao năm 2023 | Có mặt | Chưa sử dụng | Tỷ lệ sử dụng so với được giao (%) | Được giao | Có mặt",
    )
    columns = "# | @ | d | n | d-n | n/d:2 | h | g"
    wanted = {"staff_within_quota": "n/d"}
    departments = {code: part(book.rnd, 25, 80) | part(book.rnd, 2, 6, 0.5, "g h") for code in DEPARTMENTS}
    districts = {code: part(book.rnd, 70, 105) | part(book.rnd, 4, 9, 0.5, "g h") for code in DISTRICTS}
    both = [*departments.values(), *districts.values()]
    book.one(columns, None, "TOÀN TỈNH", "06", summed(both), NINE, wanted)
    book.one(columns, "I", "Cấp tỉnh (sở, ban, ngành)", "", summed(departments.values()), "", {})
    book.rows(columns, DEPARTMENTS, departments, NINE, wanted)
    book.one(columns, "II", "Cấp huyện", "", summed(districts.values()), "", {})
    book.rows(columns, named(DISTRICTS, "Huyện "), districts, NINE, wanted)
    book.sign("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", column=6)
    return book.done()


def _positions() -> Case:
    book = Book(
        "Phu luc VTVL cac huyen, thanh pho (9T-2023).xlsx",
        "officials and employees side by side, districts in rows",
        "VTVL",
    )
    book.text(
        "SỞ NỘI VỤ TỈNH BẮC KẠN",
        "KẾT QUẢ THỰC HIỆN CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM",
        "(9 tháng năm 2023)",
    )
    book.heads(
        "TT | UBND huyện, thành phố | Cơ quan hành chính | < | < | Cơ quan, đơn vị có viên chức | < | <",
        "^ | ^ | Tổng số cơ quan hành chính | Số CQ có cơ cấu công chức phù hợp VTVL | Tỷ lệ (%) | Tổng số đơn vị | Số đơn vị có cơ cấu viên chức phù hợp VTVL | Tỷ lệ (%)",
    )
    facts = {code: part(book.rnd, 11, 13, 0.85) | part(book.rnd, 30, 60, 0.85, "v w") for code in DISTRICTS}
    columns = "# | @ | d | n | n/d:1 | w | v | v/w:1"
    wanted = {"officials_by_position": "n/d", "employees_by_position": "v/w"}
    book.rows(columns, named(DISTRICTS, ""), facts, NINE, wanted)
    book.text("", "Nguồn: báo cáo của UBND các huyện, thành phố tháng 9/2023.")
    return book.done()


def _cadres() -> Case:
    book = Book(
        "Trinh do CBCC cap xa - so lieu quy III.xlsx", "cadres and staff of communes by district, neighbours between"
    )
    book.text("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ, CÔNG CHỨC CẤP XÃ", "Quý III năm 2023", "Đơn vị tính: người")
    book.heads(
        "Mã ĐV | Huyện, TP | Cán bộ cấp xã | < | < | < | Công chức cấp xã | < | Cán bộ, công chức cấp xã (cộng chung) | < | <",
        "^ | ^ | Tổng số | Nữ | Trình độ chuyên môn trung cấp trở lên | Tỷ lệ % | Tổng số | Đại học trở lên | Tổng số | Trình độ chuyên môn đại học trở lên | Tỷ lệ %",
    )
    facts = {}
    for code in DISTRICTS:
        cadres, staff = part(book.rnd, 90, 180, 0.93), part(book.rnd, 90, 180, 0.75, "e f")
        degree = book.rnd.randint(int(cadres["d"] * 0.45), int(cadres["d"] * 0.7))
        facts[code] = cadres | staff | {"women": cadres["d"] // 4, "degree": degree}
    for code, label in DISTRICTS.items():
        book.one(
            "# | @ | d | women | n | n/d:2 | f | e | d+f | degree+e | degree+e/d+f:2",
            code, label, code, facts[code], QUARTER,
            {"commune_cadres_intermediate": "n/d", "commune_staff_university": "degree+e/d+f"},
        )  # fmt: skip
    return book.done()


def _satisfaction() -> Case:
    book = Book(
        "KQ do luong hai long quy 3-2023.xlsx", "indicators in rows, districts across, the province last", "Hài lòng"
    )
    book.text("SỞ NỘI VỤ", "MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC THEO ĐỊA BÀN - QUÝ 3 NĂM 2023", "(Đơn vị tính: %)")
    short = {
        "058": "TP Bắc Kạn",
        "060": "H. Pác Nặm",
        "061": "H. Ba Bể",
        "062": "H. Ngân Sơn",
        "063": "H. Bạch Thông",
        "064": "H. Chợ Đồn",
    }
    short |= {"065": "H. Chợ Mới", "066": "H. Na Rì", "06": "Toàn tỉnh"}
    book.heads(["TT", "Nội dung đánh giá", "Mục tiêu KH 2023", *short.values()])
    for index, (name, words, target) in enumerate(
        [
            ("satisfaction", "Hài lòng về việc giải quyết thủ tục hành chính", 90),
            (
                "satisfaction_land_construction_investment",
                "Hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư",
                80,
            ),
            ("satisfaction_service", "Hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước", 90),
            ("satisfaction_health_education", "Hài lòng về dịch vụ y tế, giáo dục công lập", 85),
        ],
        1,
    ):
        values = [round(book.rnd.uniform(target - 4, target + 8), 2) for _ in DISTRICTS]
        values.append(round(sum(values) / len(values), 2))
        book.line(index, words, target, *values)
        for code, value in zip(short, values, strict=True):
            book.rate(name, code, QUARTER, value)
    book.text("", "Ghi chú: điều tra xã hội học từ ngày 01/8 đến 31/8/2023; mỗi địa bàn 150 phiếu.")
    return book.done()


def _hamlets() -> Case:
    book = Book(
        "Bieu sap xep thon, to dan pho 9 thang.xlsx", "districts in rows, total first, hidden column", "Thôn-TDP"
    )
    book.text("TIẾN ĐỘ SẮP XẾP THÔN, TỔ DÂN PHỐ TRÊN ĐỊA BÀN TỈNH", "Báo cáo 9 tháng năm 2023", "")
    book.heads(
        "TT | Huyện/thành phố | Số thôn, TDP trước sắp xếp | Số thôn, TDP thuộc diện phải sắp xếp | Số thôn, TDP đã sắp xếp xong | Tỷ lệ hoàn thành sắp xếp (%) | Số thôn, TDP giảm | Kinh phí hỗ trợ (triệu đồng)",
        "A | B | 1 | 2 | 3 | 4=3/2 | 5 | 6",
    )
    facts = {
        code: part(book.rnd, 4, 22, 0.5) | {"was": book.rnd.randint(90, 200), "less": book.rnd.randint(1, 6)}
        for code in DISTRICTS
    }
    columns = "# | @ | was | d | n | n/d:1 | less | less:t"
    wanted = {"hamlets_rearranged": "n/d"}
    book.one(columns, None, "Toàn tỉnh", "06", summed(facts.values()), NINE, wanted)
    book.rows(columns, named(DISTRICTS, "H. "), facts, NINE, wanted)
    book.ws.column_dimensions["H"].hidden = True
    return book.done()


def _sent() -> Case:
    book = Book(
        "Theo doi gui bao cao CCHC Q.III-2023.xlsx",
        "departments by abbreviation, districts below a group row",
        "Gửi BC",
    )
    book.text("THEO DÕI VIỆC GỬI BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ", "Quý III/2023 - cập nhật 20/9/2023", "")
    book.heads(
        "STT | Đơn vị | Số BC CCHC phải gửi | Gửi đúng hạn | Gửi chậm | Không gửi | Tỉ lệ BC gửi đúng hạn | Điểm trừ",
    )
    departments = {
        "STNMT": "Sở TN&MT",
        "SGTVT": "Sở GTVT",
        "SLDTBXH": "Sở LĐ-TB&XH",
        "SGDDT": "Sở GD&ĐT",
        "SYT": "Sở Y tế",
    }
    departments |= {"STTTT": "Sở TT&TT", "VPUB": "VP UBND tỉnh", "BDT": "Ban Dân tộc"}
    facts = {}
    for code in (*departments, *DISTRICTS):
        counts = part(book.rnd, 4, 6, 0.6)
        facts[code] = counts | {"slow": counts["d"] - counts["n"], "none": 0}
    columns = "# | @ | d | n | slow | none | n/d:p | slow"
    book.line("A", "Sở, ban, ngành", bold=True)
    rows = book.rows(columns, departments, facts, QUARTER, {"reports_on_time": "n/d"})
    book.line("B", "UBND huyện, thành phố", bold=True)
    book.rows(columns, DISTRICTS, facts, QUARTER, {"reports_on_time": "n/d"})
    row = book.line(9, "Sở Y tế", 5, 3, 2, 0, (0.6, "0.0%"), 2)
    book.fault("duplicate", row)
    assert rows["SYT"] < row
    book.case.expected = [one for one in book.case.expected if one.unit != "SYT"]
    return book.done()


def _degrees() -> Case:
    book = Book(
        "Co cau trinh do can bo xa 3 huyen phia Bac.xlsx", "degrees in columns: who wants the share must add them up"
    )
    book.text("CƠ CẤU TRÌNH ĐỘ CÁN BỘ CẤP XÃ (9 THÁNG 2023)", "")
    book.heads(
        "Đơn vị | Tổng số cán bộ cấp xã | Sau đại học | Đại học | Cao đẳng | Trung cấp | Sơ cấp, chưa đào tạo | Đảng viên"
    )
    for code, label in some(DISTRICTS, "060 061 062").items():
        parts = [book.rnd.randint(0, 3), book.rnd.randint(60, 80), book.rnd.randint(2, 9), book.rnd.randint(20, 40)]
        rest = book.rnd.randint(1, 8)
        book.line(label, sum(parts) + rest, *parts, rest, sum(parts))
        counts = {"n": sum(parts), "d": sum(parts) + rest}
        book.want("commune_cadres_intermediate", code, NINE, "n/d", counts, sure=False, optional=True)
    return book.done()


def _foreign() -> Case:
    book = Book("Tong hop khen thuong 9 thang 2023.xlsx", "awards: nothing of the plan", "Khen thưởng")
    book.text("SỞ NỘI VỤ - BAN THI ĐUA KHEN THƯỞNG", "TỔNG HỢP KẾT QUẢ KHEN THƯỞNG 9 THÁNG NĂM 2023", "")
    book.heads(
        "TT | Đơn vị | Hồ sơ đề nghị | Cờ thi đua | Bằng khen | Giấy khen | Tỷ lệ cá nhân trực tiếp lao động (%)"
    )
    for index, label in enumerate(some(DEPARTMENTS, "SNV STP STC SYT SXD").values(), 1):
        asked = book.rnd.randint(6, 30)
        book.line(index, label, asked, 1, asked // 3, asked // 2, book.rnd.randint(40, 90))
    return book.done()


def reports() -> Iterator[Case]:
    for make in (_staff, _positions, _cadres, _satisfaction, _hamlets, _sent, _degrees, _foreign):
        yield make()
