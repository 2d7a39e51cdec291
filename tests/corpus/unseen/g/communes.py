"""Commune officers in a hurry, and the shop that copies last month's file."""

from collections.abc import Callable

from tests.corpus.truth import Case
from tests.corpus.unseen.g.kit import Report, vi, vi_rate

FIELDS = ["Hộ tịch", "Chứng thực", "Đất đai", "Người có công", "Bảo trợ xã hội", "Nuôi con nuôi"]
BACH_THONG = ["TT Phủ Thông", "Vi Hương", "Sỹ Bình", "Vũ Muộn", "Đôn Phong", "Lục Bình", "Cẩm Giàng"]


def without_diacritics() -> Case:
    """Everything typed as text, without diacritics, the agency only in the first line."""
    r = Report("bc cchc xa cao ky t6.xlsx", "criteria in rows, one commune, no diacritics, numbers as text")
    r.sheet("Sheet1")
    r.line("UBND XA CAO KY - HUYEN CHO MOI")
    r.line("bao cao so lieu cchc thang 6 nam 2023", 4)
    r.put("tt|noi dung|so lieu|ghi chu")
    done, good, online, paid = 143, 141, 62, 37
    r.put(
        ["1", "Tong so ho so da giai quyet", str(done)],
        ["", "  + truoc han va dung han", str(good)],
        ["", "  + qua han", str(done - good), "cho xac minh dat"],
        ["", "ty le giai quyet truoc, dung han", vi_rate(good, done) + "%"],
        ["2", "Ho so tiep nhan truc tuyen", str(online)],
        ["", "ty le ho so truc tuyen/tong so ho so giai quyet", vi_rate(online, done) + " %"],
        ["3", "So ho so thanh toan truc tuyen", str(paid), "so tien: 1.240.000 d"],
        ["", "ty le thanh toan truc tuyen/tong so ho so giai quyet", vi_rate(paid, done) + "%"],
    )
    row = r.put("4|Ty le phan anh, kien nghi duoc xu ly dut diem|Khong phat sinh")
    r.fault("no_cases", row=row)
    r.put(
        "5|Tong so cuoc hop cua UBND xa|11",
        "|trong do hop truc tuyen|04|voi huyen",
        "6|Ty le ho so cong viec cap xa xu ly tren moi truong mang|89,6%|ke ca ho so ton",
        "7|So don thu khieu nai|02",
        "8|Muc do hai long cua nguoi dan ve giai quyet TTHC|khoang 95%|uoc, chua khao sat",
    )
    r.gap()
    r.put("|nguoi lap|CHU TICH")
    unit, period = "02104", "2023-06"
    r.read("on_time", unit, period, good, done)
    r.read("online", unit, period, online, done)
    r.read("payment", unit, period, paid, done)
    r.stated("feedback", unit, period, None)
    r.read("meetings", unit, period, 4, 11)
    r.stated("hscv_commune", unit, period, 89.6)
    r.stated("happy", unit, period, 95.0, sure=False, optional=True)
    return r.case()


def form_06a() -> Case:
    r = Report("BAO CAO TTHC XA CAO KY QUY 2.xlsx", "form II.06a of one commune, fields in rows, a hidden row")
    r.sheet("Bieu 06a")
    r.line("Biểu số II.06a/VPCP/KSTT", 3)
    r.line("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC", 13, bold=True)
    r.line("Kỳ báo cáo: Quý II/2023 (Từ ngày 15/3/2023 đến ngày 14/6/2023)", 13)
    r.line("- Đơn vị báo cáo: UBND xã Cao Kỳ, huyện Chợ Mới", 6)
    r.line("- Đơn vị nhận báo cáo: UBND huyện Chợ Mới", 6)
    r.put([None] * 10 + ["Đơn vị tính: Số hồ sơ TTHC", "<", "<"])
    r.put(
        "STT|Lĩnh vực, công việc giải quyết theo cấp|Số hồ sơ nhận giải quyết|<|<|<|Số lượng hồ sơ đã giải quyết|<|<|<|Số lượng hồ sơ đang giải quyết|<|<",
        "^|^|Tổng số|Trong đó|<|Từ kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn",
        "^|^|^|Trực tuyến|Trực tiếp, dịch vụ bưu chính|^|^|^|^|^|^|^|^",
        [f"({n})" for n in range(1, 14)],
    )
    total = [0] * 11
    for number, field in enumerate(FIELDS, 1):
        online, direct, before = (r.rng.randint(0, 40) for _ in range(3))
        received = online + direct + before
        settled = received - r.rng.randint(0, min(5, received))
        early = r.part(settled, 0.3, 0.8)
        late = min(settled - early, r.rng.choice([0, 0, 2]))
        left = received - settled
        counts = [received, online, direct, before, settled, early, settled - early - late, late, left, left, 0]
        if field == "Nuôi con nuôi":
            counts = [0] * 11
        total = [a + b for a, b in zip(total, counts, strict=True)]
        row = r.put([number, field, *counts])
    r.ws.row_dimensions[row].hidden = True
    r.put([None, "Tổng cộng", *total], bold=True)
    r.read("on_time", "02104", "2023-Q2", total[5] + total[6], total[4])
    r.read("online", "02104", "2023-Q2", total[1], total[4], sure=False, optional=True)
    r.gap()
    r.put([None] * 8 + ["Cao Kỳ, ngày 16 tháng 6 năm 2023", "<", "<", "<", "<"], "|Người lập biểu")
    return r.case()


def last_months_file() -> Case:
    """The title says October; the sheet's name and the closing line are September's."""
    r = Report(
        "xã Thanh Thịnh - báo cáo T10 (sửa từ T9).xlsx", "last month's file used again: title and dates contradict"
    )
    r.sheet("T9.2023")
    r.line("ỦY BAN NHÂN DÂN XÃ THANH THỊNH", 3)
    r.line("SỐ LIỆU CCHC THÁNG 10 NĂM 2023", 5, bold=True)
    r.line("(từ ngày 15/8/2023 đến ngày 14/9/2023)", 5)
    r.put("STT|Chỉ tiêu|Tử số|Mẫu số|Kết quả (%)")
    rows = [
        ("on_time", "Hồ sơ giải quyết trước và đúng hạn / tổng số hồ sơ đã giải quyết", 96, 97),
        ("online", "Hồ sơ tiếp nhận trực tuyến / tổng số hồ sơ đã giải quyết", 51, 97),
        ("hscv_commune", "Hồ sơ công việc cấp xã xử lý trên môi trường mạng / tổng số HSCV cấp xã", 118, 131),
    ]
    for number, (key, name, part, whole) in enumerate(rows, 1):
        r.put([number, name, part, whole, vi_rate(part, whole, 2)])
        r.read(key, "02113", "2023-10", part, whole, sure=False, optional=True)
    r.gap()
    r.put("|Thanh Thịnh, ngày 15 tháng 9 năm 2023")
    return r.case()


def two_nameless_rates() -> Case:
    r = Report("Bạch Thông - các xã tháng 2.2023.xlsx", "communes in rows, two columns named only “Tỷ lệ”")
    r.sheet("Tháng 2")
    r.line("BIỂU TỔNG HỢP CÁC XÃ, THỊ TRẤN HUYỆN BẠCH THÔNG THÁNG 02/2023", 6, bold=True)
    r.put("TT|Xã, thị trấn|Tổng số|Tỷ lệ|Tỷ lệ|Ghi chú")
    for number, name in enumerate(BACH_THONG, 1):
        r.put([number, name, r.rng.randint(30, 90), vi(r.rng.uniform(88, 100)), vi(r.rng.uniform(20, 60)), None])
    r.fault("ambiguous_column", "no_indicator")
    return r.case()


def cadres_and_hamlets() -> Case:
    """Counts only: no rate is written anywhere."""
    r = Report(
        "Quang Thuận - CBCC và thôn 6T đầu năm.xlsx", "criteria in rows, one commune: its people and its hamlets"
    )
    r.sheet("Biểu 1")
    r.line("UBND XÃ QUANG THUẬN", 2)
    r.line("THỐNG KÊ CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC XÃ VÀ SẮP XẾP THÔN 6 THÁNG ĐẦU NĂM 2023", 4, bold=True)
    r.put("TT|Nội dung|ĐVT|Số liệu")
    r.put(
        "I|Cán bộ, công chức",
        [1, "Tổng số cán bộ cấp xã", "người", 11],
        [None, "Trong đó: cán bộ có trình độ chuyên môn từ trung cấp trở lên", "người", 10],
        [None, "Chưa qua đào tạo", "người", 1],
        [2, "Tổng số công chức cấp xã", "người", 9],
        [3, "Tổng số cán bộ, công chức cấp xã", "người", 20],
        [None, "Trong đó: có trình độ đại học trở lên", "người", 14],
        [4, "Người hoạt động không chuyên trách", "người", 12],
        "II|Sắp xếp thôn, tổ dân phố",
        [1, "Tổng số thôn hiện có", "thôn", 12],
        [2, "Số thôn thuộc diện phải sắp xếp", "thôn", 3],
        [3, "Số thôn đã sắp xếp", "thôn", 2],
        [4, "Số thôn giảm sau sắp xếp", "thôn", 1],
    )
    r.gap()
    r.put("|TM. ỦY BAN NHÂN DÂN", "|CHỦ TỊCH")
    unit, period = "02017", "2023-6M"
    r.read("cadres", unit, period, 10, 11)
    r.read("university", unit, period, 14, 20)
    r.read("hamlets", unit, period, 2, 3)
    return r.case()


ALL: tuple[Callable[[], Case], ...] = (
    without_diacritics,
    form_06a,
    last_months_file,
    two_nameless_rates,
    cadres_and_hamlets,
)
