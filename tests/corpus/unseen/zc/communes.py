"""Five communes: two by the form, one by months, one by quarters in disorder, one in a long list."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k

KHANG_NINH, DUC_XUAN, BANG_LUNG, CU_LE, NONG_HA = "01906", "01840", "02020", "02176", "02107"


def khang_ninh() -> Case:
    """A plain criteria table with counts."""
    b = k.Book("xa Khang Ninh bao cao CCHC 9 thang 2023.xlsx", "criteria, commune")
    s = b.sheet("BC")
    s.letterhead("ỦY BAN NHÂN DÂN", "XÃ KHANG NINH", wide=6)
    s.titled("BIỂU SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH", "9 tháng năm 2023 của UBND xã Khang Ninh", wide=6)
    s.head("STT", "Nội dung", "Tổng số", "Số đạt được", "Tỷ lệ (%)", "Ghi chú")
    lines: list[k.Line] = [
        "I. Cải cách thủ tục hành chính",
        ("Hồ sơ TTHC giải quyết trước hạn và đúng hạn", k.ON_TIME, "Đã gửi thư xin lỗi đối với hồ sơ trễ hẹn"),
        ("Hồ sơ TTHC tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết", k.ONLINE),
        ("Hồ sơ TTHC được chứng thực điện tử", k.COPIES),
        ("Phiếu hài lòng của người dân, tổ chức về giải quyết TTHC", k.CONTENT),
        "II. Tổ chức bộ máy, đội ngũ cán bộ",
        ("Thôn thuộc diện phải sắp xếp đã được sắp xếp", k.HAMLETS),
        ("Cán bộ xã có trình độ từ trung cấp trở lên", k.CADRES),
        ("Cán bộ, công chức xã có trình độ từ đại học trở lên", k.GRADUATES),
        ("Đảng viên là cán bộ, công chức", "", "Số liệu của Đảng ủy"),
        "III. Chính quyền điện tử",
        ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", k.RECORDS_COMMUNE),
        ("Cuộc họp trực tuyến", k.MEETINGS),
    ]

    def cells(n: int, label: str, pair: k.Pair | None, note: str) -> tuple[object, ...]:
        above, below = pair or (18, 20)
        return n, label, below, above, k.share((above, below)), note or None

    own = k.facts_of(b.r, 150, 700, small=True) | {k.CADRES: (10, 11), k.GRADUATES: (15, 21), k.HAMLETS: (3, 4)}
    b.listed(s, (KHANG_NINH, k.NINE), own, lines, cells)
    s.sign(4, "Công chức Văn phòng - Thống kê", "CHỦ TỊCH", "Khang Ninh")
    return b.done()


def duc_xuan() -> Case:
    """A ward's fields of work with their total, and the survey of the people."""
    b = k.Book("P Duc Xuan_T9.2023.xlsx", "fields and survey, month")
    s = b.sheet("Thang 9")
    s.text("UBND PHƯỜNG ĐỨC XUÂN", "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ").gap()
    s.titled("BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC THÁNG 9 NĂM 2023", wide=8)
    s.head("STT", "Lĩnh vực", "Số HS tiếp nhận", "Số HS đã giải quyết|Tổng", "Số HS đã giải quyết|Sớm hạn",
           "Số HS đã giải quyết|Đúng hạn", "Số HS đã giải quyết|Trễ hạn", "Số HS đang giải quyết")  # fmt: skip
    fields = ("Chứng thực", "Hộ tịch", "Bảo trợ xã hội", "Đất đai", "Người có công")
    work = [k.Dossiers.some(b.r, 12, 160) for _ in fields]
    whole = k.together(work)
    for number, (name, d) in enumerate(zip((*fields, "Tổng"), (*work, whole), strict=True), 1):
        s.add(number if number <= len(fields) else None, name, d.received, d.done, d.early, d.timely, d.late, d.pending)
    b.count(k.ON_TIME, DUC_XUAN, "2023-09", whole.on_time)
    s.gap().text("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG THÁNG 9 NĂM 2023")
    s.head("STT", "Nội dung khảo sát", "Số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ hài lòng (%)")
    survey = {k.CONTENT: "Hài lòng về giải quyết TTHC", k.SERVICE: "Hài lòng về sự phục vụ của cơ quan hành chính"}
    for number, (indicator, label) in enumerate(survey.items(), 1):
        above, below = k.part(b.r, 40, 90, 0.88, 1)
        s.add(number, label, below, above, k.share((above, below)))
        b.count(indicator, DUC_XUAN, "2023-09", (above, below))
    return b.done()


def bang_lung() -> Case:
    """Shares by quarter, typed in three ways, blanks for what is to come, a remark within the table."""
    b = k.Book("TT Bằng Lũng CCHC cac quy.xlsx", "indicators by quarters, commune")
    s = b.sheet("2023")
    s.text("UBND thị trấn Bằng Lũng", "THEO DÕI CHỈ TIÊU CCHC NĂM 2023 (tỷ lệ %)").gap()
    s.head("TT", "CHỈ TIÊU", "Quý I", "Quý II", "Quý III", "Quý IV")
    lines = {
        k.ON_TIME: "tỷ lệ hồ sơ giải quyết trước và đúng hạn",
        k.PAID: "TỶ LỆ HS TTHC THANH TOÁN TRỰC TUYẾN",
        k.ONLINE: "tỷ lệ HS trực tuyến / tổng số hồ sơ giải quyết",
        k.COPIES: "Tỷ lệ hồ sơ TTHC chứng thực điên tử",
        k.RECORDS_COMMUNE: "tỷ lệ HSCV cấp xã xử lý trên môi trường mạng",
        k.CONTENT: "Mức độ hài lòng về giải quyết TTHC",
    }
    for number, (indicator, label) in enumerate(lines.items(), 1):
        if number == 4:
            s.add(None, "Từ dòng này trở xuống do công chức Tư pháp - Hộ tịch cung cấp")
        shown: list[object] = []
        for quarter in (1, 2, 3):
            value = k.share(k.facts_of(b.r, 90, 300, small=True)[indicator], 1)
            shown.append(k.comma(value, 1) if quarter == 2 else value)
            b.rate(indicator, BANG_LUNG, f"2023-Q{quarter}", value)
        s.add(number, label, *shown, "…")
    return b.done()


def cu_le() -> Case:
    """A long list with a column of periods; names of the same thing differ from period to period."""
    b = k.Book("Cu Le_du lieu CCHC.xlsx", "long, commune")
    s = b.sheet("Data")
    s.head("Năm", "Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả (%)")
    names = {
        k.ON_TIME: ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "Tỷ lệ hồ sơ giải quyết đúng và trước hạn"),
        k.ONLINE: ("Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ giải quyết", "Hồ sơ trực tuyến/hồ sơ giải quyết"),
        k.FEEDBACK: ("Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", "Tỷ lệ PAKN xử lý dứt điểm"),
        k.MEETINGS: ("Tỷ lệ cuộc họp tổ chức trực tuyến", "Tỷ lệ họp trực tuyến/tổng số cuộc họp"),
        k.GRADUATES: (
            "Tỷ lệ cán bộ, công chức cấp xã có trình độ đại học trở lên",
            "Tỷ lệ CBCC xã trình độ ĐH trở lên",
        ),
    }
    own: k.Own = {}
    for place, (period, told) in enumerate(((k.HALF, "6 tháng"), (k.NINE, "9 tháng"))):
        more = k.facts_of(b.r, 120, 500, small=True)
        own = {i: k.joined(facts[i] for facts in (own, more) if facts) for i in more} | {k.GRADUATES: (14 + place, 20)}
        for indicator, labels in names.items():
            above, below = own[indicator]
            s.add(
                2023, told, ("Xã Cư Lễ", "UBND xã Cư Lễ")[place], labels[place], above, below, k.share((above, below))
            )
            b.count(indicator, CU_LE, period, (above, below))
    return b.done()


def nong_ha() -> Case:
    """One count under another, months across, the nine months at the end."""
    b = k.Book("Nong Ha - theo doi ho so 2023.xlsx", "months across, commune")
    s = b.sheet("Theo doi")
    s.letterhead("UBND XÃ NÔNG HẠ", wide=12)
    s.titled("THEO DÕI KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC CỦA UBND XÃ NÔNG HẠ NĂM 2023", wide=12)
    s.head("STT", "Nội dung", *(f"Tháng {month}" for month in range(1, 10)), "9 tháng")
    work = [k.Dossiers.some(b.r, 25, 90) for _ in range(9)]
    every = [*work, k.together(work)]
    s.add(1, "Tổng số hồ sơ đã giải quyết", *(d.done for d in every))
    s.add(2, "Số hồ sơ giải quyết trước và đúng hạn", *(d.good for d in every))
    s.add(3, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)", *(k.share(d.on_time, 1) for d in every))
    for month, d in enumerate(work, 1):
        b.count(k.ON_TIME, NONG_HA, f"2023-{month:02d}", d.on_time)
    b.count(k.ON_TIME, NONG_HA, k.NINE, every[-1].on_time)
    return b.done()


def reports() -> Iterator[Case]:
    yield from (khang_ninh(), duc_xuan(), bang_lung(), cu_le(), nong_ha())
