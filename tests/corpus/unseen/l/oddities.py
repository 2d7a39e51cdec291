"""What doesn't fit elsewhere: sub-rows, levels in one table, doubtful wordings, and reports about something else."""

import unicodedata
from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.l.pen import DISTRICTS, Pen, pc, vn


def three_levels() -> Case:
    """Province first, then groups of departments and districts, sub-rows by kind of service; only the units count."""
    p = Pen(
        "Phu luc Ho so TT toan trinh, mot phan T3.2023.xlsx", "three levels, sub-rows of each unit, total above", "PL2"
    )
    p.lines(
        "VĂN PHÒNG UBND TỈNH",
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        "TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN THÁNG 3 NĂM 2023",
    )
    p.lines(
        "STT|Tên đơn vị|Số lượng hồ sơ|<|<|Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ (%)|Ghi chú",
        "^|^|Tổng số hồ sơ giải quyết|Trong đó|<|^|^",
        "^|^|^|Trực tuyến|Trực tiếp, BCCI|^|^",
    )
    groups = {
        "I|Sở, ban, ngành có phát sinh hồ sơ": {"SCT": "Sở Công Thương", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế"},
        "II|UBND cấp huyện": {
            code: f"UBND {'TP' if code == '058' else 'huyện'} {name}" for code, name in DISTRICTS.items()
        },
    }
    counts = {
        code: [p.some(40, 200, 0.3, 0.8), p.some(100, 300, 0.1, 0.6)] for group in groups.values() for code in group
    }

    def line(mark: object, name: str, online: int, whole: int) -> int:
        return p.row(mark, name, whole, online, whole - online, pc(online, whole, 2))

    every = [pair for pairs in counts.values() for pair in pairs]
    line(None, "Toàn tỉnh", sum(a for a, _ in every), sum(b for _, b in every))
    p.see("online", "06", "2023-03", sum(a for a, _ in every), sum(b for _, b in every))
    number = 0
    for group, members in groups.items():
        mark, name = group.split("|")
        inside = [pair for code in members for pair in counts[code]]
        line(mark, name, sum(a for a, _ in inside), sum(b for _, b in inside))
        for code, unit in members.items():
            number += 1
            full, part = counts[code]
            total = full[0] + part[0], full[1] + part[1]
            line(number, unit, *total)
            p.see("online", code, "2023-03", *total)
            line(None, "  DVC trực tuyến toàn trình", *full)
            line(None, "  DVC trực tuyến một phần", *part)
    return p.done()


def two_tables() -> Case:
    """Two tables on a sheet, each with its own period and unit of counting; notes between them."""
    p = Pen("SKH&ĐT - bảng 1 và bảng 2.xlsx", "two tables on a sheet, each with its own period", "Bảng 1, 2")
    p.lines("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Bảng 1. Tình hình sử dụng biên chế của Sở, 6 tháng đầu năm 2023")
    p.lines("Nội dung|Được giao|Có mặt|Tỷ lệ sử dụng biên chế (%)")
    present, quota = p.some(38, 48, 0.9, 1)
    p.row("Biên chế công chức của Sở", quota, present, pc(present, quota))
    p.see("staff", "SKHDT", "2023-6M", present, quota)
    p.lines("Ghi chú: số có mặt tính đến ngày 14/6/2023, không gồm hợp đồng lao động.", "", "")
    p.lines("Bảng 2. Kết quả giải quyết hồ sơ TTHC của Sở, quý II/2023")
    p.lines("Hồ sơ đã giải quyết|<|<|Tỷ lệ trước và đúng hạn (%)", "Tổng số|Trước và đúng hạn|Quá hạn|^")
    good, whole = p.some(120, 220, 0.9, 0.99)
    p.row(whole, good, whole - good, vn(pc(good, whole)))
    p.see("time", "SKHDT", "2023-Q2", good, whole)
    return p.done()


def doubtful_words() -> Case:
    """“Trực tuyến (%)” of what? An officer would ring the district; the clear column beside it stands."""
    p = Pen("Tổng hợp nhanh các huyện quý 3 năm 2023.xlsx", "an ambiguous header beside a clear one", "Nhanh")
    p.lines(
        "TỔNG HỢP NHANH QUÝ III NĂM 2023",
        "STT|Huyện|Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn (%)|Trực tuyến (%)|Công chức phù hợp (%)",
    )
    p.fault("ambiguous_column", "no_indicator")
    for number, code in enumerate(("060", "062", "063", "064", "065"), 1):
        rate = round(p.rng.uniform(90, 99.9), 1)
        online, fit = round(p.rng.uniform(20, 60), 1), round(p.rng.uniform(60, 90), 1)
        p.row(number, DISTRICTS[code], vn(rate), vn(online), vn(fit))
        p.see("online", code, "2023-Q3", v=online, sure=False, optional=True)
        p.see("officials", code, "2023-Q3", v=fit, sure=False, optional=True)
        p.see("time", code, "2023-Q3", v=rate)
    return p.done()


def from_a_mac() -> Case:
    """Decomposed letters, blanks that don't break, capitals, slips of the pen, tones placed the old way."""
    p = Pen("BC quy I - UBND xa (Na Ri).xlsx", "decomposed text, slips, no-break blanks", "Quí I")
    texts = (
        "UBND HUYỆN NA RÌ",
        "TỔNG HỢP SỐ LIỆU CÁC XÃ QUÍ I NĂM 2023",
        "Stt|Tên\u00a0xã|TỔNG SỐ HỒ SƠ ĐÃ GIẢI QUYÊT|HS giải quyết đúng hạn và trước hạn|Tỉ lệ\nđúng hạn,\ntrước hạn|Hồ sơ quá hạn|Tỉ lệ HS thanh toán trưc tuyến nghĩa vụ tài chính (%)",
    )
    p.lines(*(unicodedata.normalize("NFD", text) for text in texts))
    units = "02173 Côn Minh;02176 Cư Lễ;02179 Trần Phú;02185 Quang Phong;02191 Xuân Dương;02197 Liêm Thuỷ"
    for number, unit in enumerate(units.split(";"), 1):
        code, name = unit.split(" ", 1)
        good, whole = p.some(40, 180, 0.85, 1)
        paid = round(p.rng.uniform(5, 60), 1)
        p.row(number, unicodedata.normalize("NFD", f"Xã\u00a0{name}"), whole, good, f"{vn(pc(good, whole))} %", whole - good, vn(paid))  # fmt: skip
        p.see("time", code, "2023-Q1", good, whole)
        p.see("pay", code, "2023-Q1", v=paid)
    return p.done()


def last_year_beside() -> Case:
    """Last year's counts beside this year's; the total doesn't add up."""
    p = Pen(
        "So sanh cung ky - PAKN nam 2023 va 2022.xlsx", "last year's counts beside, total that doesn't add up", "PAKN"
    )
    p.lines("TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA NGƯỜI DÂN, DOANH NGHIỆP NĂM 2023 (CÓ SO SÁNH VỚI NĂM 2022)")
    p.lines(
        "TT|Cơ quan tiếp nhận|Năm 2023|<|<|Năm 2022|<|<|So sánh tỷ lệ",
        "^|^|Tiếp nhận|Đã xử lý dứt điểm|Tỷ lệ xử lý (%)|Tiếp nhận|Đã xử lý dứt điểm|Tỷ lệ xử lý (%)|^",
    )
    now_sum, then_sum = [0, 0], [0, 0]
    units = {"STNMT": "Sở TNMT", "SGTVT": "Sở Giao thông - Vận tải", "061": "Huyện Ba Bể", "058": "Thành phố Bắc Kạn"}
    for number, (code, name) in enumerate(units.items(), 1):
        now, then = p.some(6, 30, 0.7, 1), p.some(6, 30, 0.6, 1)
        p.row(number, name, now[1], now[0], pc(*now), then[1], then[0], pc(*then), vn(pc(*now) - pc(*then)))
        p.see("feedback", code, "2023", *now)
        p.see("feedback", code, "2022", *then, optional=True)
        now_sum = [a + b for a, b in zip(now_sum, now, strict=True)]
        then_sum = [a + b for a, b in zip(then_sum, then, strict=True)]
    now_sum[1] += 7
    p.fault("total_mismatch", row=p.row(None, "Toàn tỉnh", now_sum[1], now_sum[0], pc(*now_sum), then_sum[1], then_sum[0], pc(*then_sum)))  # fmt: skip
    p.see("feedback", "06", "2023", *now_sum, sure=False, optional=True)  # of four bodies only
    p.see("feedback", "06", "2022", *then_sum, sure=False, optional=True)
    return p.done()


def no_period() -> Case:
    """A form without any period in title, sheet or name: nothing can be placed."""
    p = Pen("mau bao cao gui lai.xlsx", "no period anywhere", "Sheet1")
    p.lines("UBND HUYỆN BA BỂ", "Kết quả thực hiện một số chỉ tiêu cải cách hành chính", "STT|Chỉ tiêu|Kết quả (%)")
    p.fault("unknown_period")
    p.row(1, "Tỷ lệ cuộc họp trực tuyến", 38.5)
    p.row(2, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 41.2)
    return p.done()


FOREIGN = {
    "Danh sach tap huan CCHC nam 2023.xlsx": (
        "a list of people",
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC THAM DỰ TẬP HUẤN CẢI CÁCH HÀNH CHÍNH NĂM 2023;STT|Họ và tên|Chức vụ|Đơn vị|Số điện thoại"
        ";1|Hoàng Thị Mơ|Công chức Văn phòng - Thống kê|Xã Bộc Bố|0209 3xxx 101;2|Nông Văn Tài|Trưởng phòng|Huyện Pác Nặm|0209 3xxx 102",
    ),
    "Uoc thu NSNN 9 thang.xlsx": (
        "revenue of the budget",
        "ƯỚC THU NGÂN SÁCH NHÀ NƯỚC 9 THÁNG NĂM 2023;||||Đơn vị: triệu đồng"
        ";TT|Huyện, thành phố|Dự toán năm|Thực hiện 9 tháng|Đạt (%) so với dự toán"
        ";1|Thành phố Bắc Kạn|120.500|88.214|73,2;2|Huyện Chợ Đồn|64.300|51.010|79,3;3|Huyện Na Rì|22.140|17.905|80,9",
    ),
    "Tien do gieo cay vu mua 2023.xlsx": (
        "sowing of the season",
        "TIẾN ĐỘ GIEO CẤY VỤ MÙA NĂM 2023 (đến ngày 14/7/2023);STT|Địa phương|Kế hoạch (ha)|Đã gieo cấy (ha)|Tỷ lệ (%)"
        ";1|Ba Bể|3.250|2.980|91,7;2|Bạch Thông|1.870|1.812|96,9;3|Ngân Sơn|1.460|1.101|75,4;|Toàn tỉnh|6.580|5.893|89,6",
    ),
    "Giao chi tieu CCHC 2024 (du thao).xlsx": (
        "targets of the next year, no results",
        "DỰ THẢO GIAO CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 CHO CÁC HUYỆN;TT|Chỉ tiêu|Mức giao năm 2024 (%)|Cơ quan theo dõi"
        ";1|Tỷ lệ hồ sơ TTHC thanh toán trực tuyến|55|VP UBND tỉnh;2|Tỷ lệ cuộc họp trực tuyến|45|VP UBND tỉnh",
    ),
    "Lich truc va phan cong tuan 36.xlsx": (
        "a duty roster",
        "LỊCH TRỰC CƠ QUAN TUẦN 36 (từ 04/9/2023 đến 10/9/2023);Ngày|Buổi sáng|Buổi chiều|Lãnh đạo trực;04/9|Đ/c Hà|Đ/c Minh|PCT",
    ),
}


def foreign(name: str) -> Case:
    """A report about something else: nothing is to be read from it."""
    shape, text = FOREIGN[name]
    p = Pen(name, f"about something else: {shape}")
    p.lines(*text.split(";"))
    p.fault("no_indicator", "no_table")
    return p.done()


def reports() -> Iterator[Case]:
    for build in (three_levels, two_tables, doubtful_words, from_a_mac, last_year_beside, no_period):
        yield build()
    yield from map(foreign, FOREIGN)
