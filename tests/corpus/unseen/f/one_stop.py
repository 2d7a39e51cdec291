"""What the province's one-stop centre prints from its system and reworks by hand."""

from tests.corpus.truth import Case
from tests.corpus.unseen.f.paper import DISTRICTS, Paper, box, dress, merge, paint, put, rate, vn, widths

SHORT = {
    "SNV": "SỞ NỘI VỤ",
    "STP": "SỞ TƯ PHÁP",
    "SGTVT": "SỞ GTVT",
    "STNMT": "SỞ TN&MT",
    "SYT": "SỞ Y TẾ",
    "BQLKCN": "BQL CÁC KCN",
}


def form_06a() -> Case:
    """The period is told by its dates alone."""
    p = Paper("TTPVHCC_Bieu 06a (15.12-14.3).xlsx", "form 06a, departments and districts in rows, groups, total on top")
    s = p.sheet(
        "Biểu 6a",
        ["VĂN PHÒNG UBND TỈNH", *[""] * 8, "Biểu số II.06a/VPCP/KSTT"],
        ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"],
        ["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC"],
        ["Từ ngày 15/12/2022 đến ngày 14/3/2023"],
        ["(Ban hành kèm theo Báo cáo số 31/BC-TTPVHCC ngày 17/3/2023)"],
        ["TT", "Cơ quan, đơn vị", "Tiếp nhận", "", "", "", "Đã giải quyết", "", "", "", "Đang giải quyết", "", ""],
        "||Tổng số|Trực tuyến|Trực tiếp/BCCI|Kỳ trước chuyển sang|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn",
        ["1", "2", "3=4+5+6", "4", "5", "6", "7=8+9+10", "8", "9", "10", "11=12+13", "12", "13"],
    )
    groups = []
    for units in (SHORT, {unit: name.upper() for unit, name in DISTRICTS.items()}):
        rows = []
        for unit, name in units.items():
            online, direct, before = p.draw(100, 900), p.draw(50, 700), p.draw(0, 60)
            waiting, overdue = p.draw(5, 60), p.draw(0, 4)
            got = online + direct + before
            done = got - waiting - overdue
            early, late = p.part(done, 0.5, 0.9), p.draw(0, 9)
            counts = [
                got,
                online,
                direct,
                before,
                done,
                early,
                done - early - late,
                late,
                waiting + overdue,
                waiting,
                overdue,
            ]
            rows.append((unit, name, counts))
        groups.append(rows)

    def write(label: object, unit: str, name: str, counts: list[int]) -> None:
        put(s, label, name, *counts)
        if unit:
            p.fig("on_time", unit, "2023-Q1", counts[5] + counts[6], counts[4])
            p.fig("online_applications", unit, "2023-Q1", counts[1], counts[0], sure=False, optional=True)

    def summed(rows: list[tuple[str, str, list[int]]]) -> list[int]:
        return [sum(column) for column in zip(*[counts for _, _, counts in rows], strict=True)]

    write("", "06", "TOÀN TỈNH", summed(groups[0] + groups[1]))
    for label, title, rows in zip("AB", ("SỞ, BAN, NGÀNH", "HUYỆN, THÀNH PHỐ"), groups, strict=True):
        write(label, "", title, summed(rows))
        for number, row in enumerate(rows, 1):
            write(number, *row)
    merge(s, "A3:M3 A4:M4 A5:M5 A6:A7 B6:B7 C6:F6 G6:J6 K6:M6")
    dress(s, "A6:M8", size=11)
    return p.done()


def services_by_kind() -> Case:
    p = Paper(
        "tiep nhan truc tuyen T7 (toan trinh, mot phan).xlsx",
        "districts in merged rows with sub-rows by kind of service",
    )
    s = p.sheet(
        "T7.2023",
        ["TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN"],
        ["Tháng 7 năm 2023"],
        [
            "STT",
            "Tên đơn vị",
            "Số lượng hồ sơ",
            "",
            "",
            "Tỷ lệ hồ sơ trực tuyến/Tổng số hồ sơ giải quyết",
            "Đánh giá",
            "",
        ],
        ["", "", "Tổng số hồ sơ giải quyết", "Trong đó", "", "", "Số TTHC đạt", "Số TTHC không xuất hiện hồ sơ"],
        ["", "", "", "Trực tuyến", "Trực tiếp", "", "", ""],
    )
    merge(s, "A1:H1 A2:H2 A3:A5 B3:B5 C3:E3 C4:C5 D4:E4 F3:F5 G3:H3 G4:G5 H4:H5")
    all_online = all_direct = 0
    for number, (unit, name) in enumerate(DISTRICTS.items(), 1):
        parts = [(p.draw(10, 200), p.draw(20, 150)), (p.draw(50, 300), p.draw(5, 90))]
        if unit == "060":
            parts[0] = (0, 0)
        online, direct = (sum(part[n] for part in parts) for n in (0, 1))
        first = put(
            s,
            number,
            f"UBND {name[0].lower()}{name[1:]}",
            online + direct,
            online,
            direct,
            online / (online + direct),
            p.draw(9, 60),
            p.draw(50, 200),
        )
        for kind, (one, other) in zip(("DVC trực tuyến một phần", "DVC trực tuyến toàn trình"), parts, strict=True):
            share = one / (one + other) if one + other else "Không xuất hiện hồ sơ"
            put(s, "", kind, one + other, one, other, share)
        merge(s, f"A{first}:A{first + 2}")
        p.fig("online_applications", unit, "2023-07", online, online + direct)
        all_online, all_direct = all_online + online, all_direct + direct
    put(
        s, "", "TỔNG TOÀN TỈNH", all_online + all_direct, all_online, all_direct, all_online / (all_online + all_direct)
    )
    p.fig("online_applications", "06", "2023-07", all_online, all_online + all_direct)
    paint(s, "F", 6, 30, "0.00%")
    dress(s, "A3:H5", "Arial", "F8CBAD", 10)
    return p.done()


VOTERS = [
    "SNV Sở Nội vụ",
    "SKHDT Sở KH và ĐT",
    "SXD Sở Xây dựng",
    "STNMT Sở TNMT",
    "SGTVT Sở GTVT",
    "SLDTBXH Sở LĐTBXH",
]


def votes() -> Case:
    p = Paper(
        "Ket qua danh gia hai long tai quay Q4-2023.xlsx", "votes by degree of content; the share is theirs summed"
    )
    s = p.sheet(
        "Phiếu",
        ["KẾT QUẢ LẤY PHIẾU ĐÁNH GIÁ MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, DOANH NGHIỆP VỀ GIẢI QUYẾT TTHC"],
        ["Quý IV năm 2023 (dữ liệu trích xuất ngày 18/12/2023 lúc 08h00)"],
        "|Cơ quan|Tổng số phiếu đánh giá|Rất hài lòng|Hài lòng|Bình thường|Không hài lòng|Tỷ lệ rất hài lòng và hài lòng (%)|Điểm trung bình (thang 5)",
    )
    sums = [0] * 4
    for number, voter in enumerate(VOTERS, 1):
        unit, name = voter.split(" ", 1)
        degrees = [p.draw(60, 200), p.draw(40, 100), p.draw(2, 12), p.draw(0, 4)]
        good, polled = sum(degrees[:2]), sum(degrees)
        put(s, number, name, polled, *degrees, vn(rate(good, polled, 2), 2), p.draw(43, 50) / 10)
        p.fig("satisfaction", unit, "2023-Q4", good, polled)
        sums = [one + more for one, more in zip(sums, degrees, strict=True)]
    put(s, "", "Cộng các sở trên", sum(sums), *sums, vn(rate(sum(sums[:2]), sum(sums), 2), 2), 4.7)
    put(s, "* Không tính phiếu trắng, phiếu không hợp lệ (12 phiếu, 3,1%)")
    merge(s, "A1:I1 A2:I2")
    box(s, "A3:I10")
    widths(s, 4, 30)
    return p.done()


def feedback() -> Case:
    p = Paper("PAKN quý II và quý III-2023.xlsx", "districts in rows, two quarters side by side, one without cases")
    s = p.sheet(
        "PAKN",
        ["TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA CÁ NHÂN, TỔ CHỨC VỀ QUY ĐỊNH HÀNH CHÍNH"],
        [],
        ["Địa phương", "Quý II/2023", "", "", "", "Quý III/2023", "", "", ""],
        ["", *["Tiếp nhận", "Xử lý dứt điểm", "Đang xử lý", "Tỷ lệ xử lý dứt điểm (%)"] * 2],
    )
    sums = {"2023-Q2": [0, 0], "2023-Q3": [0, 0]}
    for unit, name in DISTRICTS.items():
        cells: list[object] = []
        for period in sums:
            got = 0 if (unit, period) == ("062", "2023-Q3") else p.draw(4, 30)
            done = p.part(got, 0.8)
            cells += [got, done, got - done, vn(rate(done, got)) if got else "-"]
            sums[period] = [sums[period][0] + got, sums[period][1] + done]
            p.fig("feedback_resolved", unit, period, done, got)
        row = put(s, name.removeprefix("Huyện ").upper() if unit != "058" else "TP BẮC KẠN", *cells)
        if unit == "062":
            p.fault("zero_denominator no_cases", s, row)
    cells = []
    for period, (got, done) in sums.items():
        cells += [got, done, got - done, vn(rate(done, got))]
        p.fig("feedback_resolved", "06", period, done, got)
    put(s, "TOÀN TỈNH", *cells)
    merge(s, "A1:I1 A3:A4 B3:E3 F3:I3")
    dress(s, "A3:I4")
    return p.done()


def e_copies() -> Case:
    p = Paper("CTBSĐT cả năm.xlsx", "the rate stands before its counts; paper copies beside")
    s = p.sheet(
        "Năm 2023",
        ["CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH NĂM 2023"],
        "Huyện|Tỉ lệ HS TTHC\nđược chứng thực điện tử|HS chứng thực điện tử|HS chứng thực bản giấy|Tổng số HS TTHC phát sinh|Lệ phí thu được (đồng)",
    )
    sums = [0, 0]
    for unit, name in {**DISTRICTS, "06": "Toàn tỉnh"}.items():
        arisen = p.draw(3000, 9000)
        done = p.part(arisen, 0.05, 0.4)
        if unit == "06":
            done, arisen = sums
        sums = [sums[0] + done, sums[1] + arisen]
        put(s, name, done / arisen, done, round(done * 2.4), arisen, done * 4000)
        p.fig("certified_e_copies", unit, "2023", done, arisen)
    paint(s, "B", 3, 11, "0.0%")
    for column in "CDEF":
        paint(s, column, 3, 11, "#,##0")
    dress(s, "A2:F2", "Calibri", "FFE699", 11)
    return p.done()


def simplified() -> Case:
    p = Paper("Ra soat, don gian hoa TTHC 9 thang 2023.xlsx", "departments in rows, plan beside, one reviewed nothing")
    s = p.sheet(
        "RS",
        ["RÀ SOÁT, ĐƠN GIẢN HÓA TTHC 9 THÁNG NĂM 2023"],
        ["(Theo Kế hoạch số 45/KH-UBND ngày 30/01/2023)"],
        [],
        "TT|Cơ quan chủ trì|Tổng số TTHC thuộc thẩm quyền|KH rà soát năm 2023|Số TTHC được rà soát|Số TTHC được rà soát có phương án ĐGH|Tỷ lệ TTHC rà soát có phương án đơn giản hóa",
        ["A", "B", "1", "2", "3", "4", "5=4/3"],
    )
    for number, (unit, name) in enumerate({**SHORT, "BDT": "BAN DÂN TỘC"}.items(), 1):
        owned = p.draw(40, 160)
        seen = 0 if unit == "BDT" else p.draw(10, 30)
        changed = p.part(seen, 0.1, 0.5)
        told = f"{vn(rate(changed, seen))}%" if seen else "Không phát sinh"
        put(s, number, name.capitalize() if unit == "BDT" else name, owned, p.draw(10, 30), seen, changed, told)
        p.fig("reviewed", unit, "2023-9M", changed, seen)
    dress(s, "A4:G5")
    return p.done()


CASES = (form_06a, services_by_kind, votes, feedback, e_copies, simplified)
