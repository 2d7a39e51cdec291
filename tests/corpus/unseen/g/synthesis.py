"""The files Sở Nội vụ keeps for its own synthesis."""

from collections.abc import Callable

from tests.corpus.truth import Case
from tests.corpus.unseen.g.kit import DISTRICTS, Report, district, rate, vi

NINE = [*DISTRICTS, "06"]


def nine_months_of_all_districts() -> Case:
    """Somebody who merges everything; indicators down, districts across."""
    r = Report(
        "SNV - Tổng hợp chỉ tiêu CCHC các huyện, TP 9T-2023.xlsx", "indicators in rows, districts across, rates only"
    )
    r.sheet("TH chung")
    r.line("SỞ NỘI VỤ", 3)
    r.line("KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", 12, bold=True)
    r.line("(Phụ lục kèm theo Công văn số 1893/SNV-CCHC&VTLT ngày 22/9/2023)", 12)
    r.put(
        [
            "TT",
            "Chỉ tiêu",
            "Mục tiêu KH 2023 (%)",
            "Kết quả thực hiện của các huyện, thành phố (%)",
            *["<"] * 7,
            "Toàn tỉnh (%)",
        ],
        ["^", "^", "^", *[district(code, rural="") for code in DISTRICTS], "^"],
    )
    rows = [
        ("online", "Tỷ lệ hồ sơ TTHC nộp trực tuyến so với tổng số hồ sơ giải quyết", "≥ 30", 26, 61),
        ("payment", "Tỷ lệ hồ sơ TTHC có thanh toán trực tuyến nghĩa vụ tài chính", "50", 21, 58),
        ("on_time", "Tỷ lệ hồ sơ TTHC được giải quyết trước hạn, đúng hạn", "95", 94, 99.9),
        ("feedback", "Tỷ lệ ý kiến phản ánh, kiến nghị của tổ chức, cá nhân được xử lý dứt điểm", "100", 82, 100),
        (
            "hscv_district",
            "Tỷ lệ hồ sơ công việc tại cấp huyện xử lý trên môi trường mạng (trừ hồ sơ mật)",
            "100",
            88,
            100,
        ),
        ("happy_public", "Mức độ hài lòng của người dân về dịch vụ y tế, giáo dục công lập", "≥ 85", 80, 92),
    ]
    areas = {
        "online": ("A", "Thủ tục hành chính"),
        "hscv_district": ("B", "Chính quyền số"),
        "happy_public": ("C", "Khảo sát, điều tra xã hội học"),
    }
    for number, (key, name, goal, low, high) in enumerate(rows, 1):
        if key in areas:
            r.put([*areas[key]], bold=True)
        words = {"feedback": {1: "KPS", 6: "Không phát sinh"}, "happy_public": {4: "đang khảo sát"}}.get(key, {})
        values = {k: round(r.rng.uniform(low, high), 1) for k in range(8) if k not in words}
        cells: list[object] = [words.get(k) or vi(values[k]) for k in range(8)]
        cells.append(vi(sum(values.values()) / len(values)))
        row = r.put([number, name, goal, *cells])
        if key == "happy_public":
            r.fault("not_a_number", row=row, column=8)
        for code, cell in zip(NINE, cells, strict=True):
            text = str(cell)
            if text in ("KPS", "Không phát sinh"):
                r.stated(key, code, "2023-9M", None)
            elif text[0].isdigit():
                r.stated(key, code, "2023-9M", float(text.replace(",", ".")))
    r.gap()
    r.line("KPS: không phát sinh trong kỳ. Nguồn: báo cáo của UBND các huyện, thành phố.", 12)
    r.put([None] * 8 + ["KT. GIÁM ĐỐC", "<", "<", "<"], [None] * 8 + ["PHÓ GIÁM ĐỐC", "<", "<", "<"])
    return r.case()


def staff_of_the_province() -> Case:
    r = Report(
        "Biểu biên chế và chất lượng CBCC cấp xã năm 2023 - phòng TCBC.xlsx",
        "two sheets: quota of departments, training in communes",
    )
    r.sheet("1. Biên chế")
    r.line("BIỂU 1: TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ CÔNG CHỨC NĂM 2023", 8, bold=True)
    r.line("(Số liệu đến ngày 14/12/2023)", 8)
    r.put(
        "TT|Cơ quan|Biên chế công chức|<|<|<|HĐ lao động theo NĐ 68 (NĐ 111)|<",
        "^|^|Được giao|Có mặt|Tỷ lệ sử dụng (%)|Chưa tuyển|Giao|Thực hiện",
    )
    names = {
        "VPUB": ("Văn phòng UBND tỉnh", 62, 58),
        "SNV": ("Sở Nội vụ", 48, 45),
        "SLDTBXH": ("Sở LĐ-TB&XH", 44, 41),
        "STNMT": ("Sở TN&MT", 51, 47),
        "SVHTTDL": ("Sở VH,TT&DL", 46, 46),
        "SGDDT": ("Sở GD&ĐT", 45, 43),
        "SGTVT": ("Sở GTVT", 39, 36),
        "BQLKCN": ("BQL các KCN", 19, 17),
        "TTT": ("Thanh tra tỉnh", 31, 28),
    }
    for number, (code, (name, given, there)) in enumerate(names.items(), 1):
        r.put([number, name, given, there, rate(there, given), given - there, r.rng.randint(2, 9), 2])
        r.read("quota", code, "2023", there, given)
    given, there = (sum(n[k] for n in names.values()) for k in (1, 2))
    r.put([None, "Cộng các cơ quan trên", given, there, rate(there, given), given - there], bold=True)

    r.sheet("2. CBCC xã")
    r.line("BIỂU 2: TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2023", 12, bold=True)
    r.put(
        "TT|Huyện, thành phố|Cán bộ cấp xã|<|<|Công chức cấp xã|<|<|Cán bộ, công chức cấp xã|<|<|Tăng (+), giảm (-) so với 2022",
        "^|^|Tổng số|Trung cấp trở lên|Tỷ lệ (%)|Tổng số|Đại học trở lên|Tỷ lệ (%)|Tổng số|Đại học trở lên|Tỷ lệ (%)|^",
    )
    sums = [0] * 7
    for number, code in enumerate(DISTRICTS, 1):
        cadres, staff = r.rng.randint(80, 200), r.rng.randint(70, 190)
        mid = cadres - r.rng.randint(0, 6)
        high_staff = r.part(staff, 0.75, 0.92)
        high = high_staff + r.part(cadres, 0.45, 0.7)
        row = [cadres, mid, staff, high_staff, cadres + staff, high, r.rng.randint(-3, 5)]
        sums = [a + b for a, b in zip(sums, row, strict=True)]
        _staff_row(r, number, district(code, city="Thành phố "), code, row)
    _staff_row(r, None, "Tổng số toàn tỉnh", "06", sums)
    return r.case()


def _staff_row(r: Report, number: int | None, name: str, code: str, row: list[int]) -> None:
    shares = [(row[k + 1] / row[k], "0.0%") for k in (0, 2, 4)]
    r.put([number, name, *row[:2], shares[0], *row[2:4], shares[1], *row[4:6], shares[2], row[6]])
    r.read("cadres", code, "2023", row[1], row[0])
    r.read("university", code, "2023", row[5], row[4])


def positions() -> Case:
    r = Report("VTVL_6T2023_cac huyen.xlsx", "districts in rows, officials beside employees, a part above its whole")
    r.sheet("VTVL")
    r.line("Biểu 03. CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM - 6 THÁNG ĐẦU NĂM 2023", 10, bold=True)
    r.put(
        "TT|Địa phương|Cơ quan hành chính|<|<|<|Đơn vị sự nghiệp công lập|<|<|Đã phê duyệt đề án VTVL",
        "^|^|Tổng số|Có cơ cấu công chức phù hợp VTVL|Chưa phù hợp|Tỷ lệ phù hợp|Tổng số ĐV có viên chức|Có cơ cấu viên chức phù hợp VTVL|Tỷ lệ phù hợp|^",
    )
    for number, code in enumerate(DISTRICTS, 1):
        offices, schools = r.rng.randint(12, 14), r.rng.randint(30, 52)
        fit, good = offices - r.rng.choice([0, 0, 1]), schools - r.rng.randint(1, 5)
        if code == "062":
            good = schools + 4
        row = r.put(
            [
                number,
                district(code, rural="H. "),
                offices,
                fit,
                offices - fit,
                round(fit / offices, 3),
                schools,
                good,
                round(good / schools, 3),
                "x",
            ]
        )
        r.read("officials", code, "2023-6M", fit, offices)
        if code == "062":
            r.fault("numerator_exceeds_denominator", "out_of_range", row=row)
        else:
            r.read("employees", code, "2023-6M", good, schools)
    return r.case()


def two_quarters_of_reports() -> Case:
    r = Report("Theo dõi gửi báo cáo CCHC định kỳ.xlsx", "departments and districts in rows, two quarters side by side")
    r.sheet("BC định kỳ")
    r.line("THEO DÕI VIỆC GỬI BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ NĂM 2023", 10, bold=True)
    r.put(
        "TT|Cơ quan, địa phương|Quý I/2023|<|<|<|Quý II/2023|<|<|<",
        ["^", "^", *["Số BC CCHC phải gửi", "Gửi đúng hạn", "Gửi chậm", "Tỷ lệ gửi đúng hạn (%)"] * 2],
    )
    groups = {"Khối sở, ngành": {"SCT": "Sở Công thương", "SKHCN": "Sở KH&CN", "SYT": "Sở Y tế", "BDT": "Ban Dân tộc"}}
    groups["Khối huyện, thành phố"] = {
        c: "UBND " + district(c, rural="huyện ", city="TP ") for c in ("058", "061", "064", "065")
    }
    for letter, (group, units) in zip("AB", groups.items(), strict=True):
        r.put([letter, group], bold=True)
        for number, (code, name) in enumerate(units.items(), 1):
            cells: list[object] = []
            for quarter in (1, 2):
                due = r.rng.randint(3, 5)
                good = due - r.rng.choice([0, 0, 1, 2])
                cells += [due, good, due - good, rate(good, due)]
                r.read("reports", code, f"2023-Q{quarter}", good, due)
            r.put([number, name, *cells])
    return r.case()


def hamlets() -> Case:
    r = Report(
        "Sap xep thon TDP toan tinh_6 thang.xlsx", "districts in rows, hamlets to be rearranged, dashes for none"
    )
    r.sheet("Thon, TDP")
    r.line("KẾT QUẢ SẮP XẾP, SÁP NHẬP THÔN, TỔ DÂN PHỐ TRÊN ĐỊA BÀN TỈNH 6 THÁNG ĐẦU NĂM 2023", 8, bold=True)
    r.line("(theo Kế hoạch giai đoạn 2021 - 2025)", 8)
    r.put(
        "STT|Đơn vị hành chính|Tổng số thôn, TDP hiện có|Số thôn, TDP thuộc diện phải sắp xếp|Số thôn, TDP đã được sắp xếp|Tỉ lệ đã sắp xếp/phải sắp xếp (%)|Số thôn, TDP giảm|Kinh phí (triệu đồng)"
    )
    sums = [0, 0, 0]
    for number, code in enumerate(DISTRICTS, 1):
        now, due = r.rng.randint(90, 190), 0 if code in ("058", "063") else r.rng.randint(4, 15)
        if not due:
            r.put([number, district(code), now, "-", "-", "-", "-", "-"])
            r.stated("hamlets", code, "2023-6M", None)
        else:
            done = r.part(due, 0.4, 1)
            r.put([number, district(code), now, due, done, rate(done, due), done // 2, done * 15])
            r.read("hamlets", code, "2023-6M", done, due)
            sums[1:] = [sums[1] + due, sums[2] + done]
        sums[0] += now
    r.put([None, "Toàn tỉnh", *sums, rate(sums[2], sums[1]), None, sums[2] * 15], bold=True)
    r.read("hamlets", "06", "2023-6M", sums[2], sums[1])
    return r.case()


ALL: tuple[Callable[[], Case], ...] = (
    nine_months_of_all_districts,
    staff_of_the_province,
    positions,
    two_quarters_of_reports,
    hamlets,
)
