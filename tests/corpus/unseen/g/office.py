"""The office of the provincial people's committee: tasks, the report system, work records, online procedures."""

import unicodedata
from collections.abc import Callable

from tests.corpus.truth import Case
from tests.corpus.unseen.g.kit import DISTRICTS, Report, district, named, rate, vi_rate


def tasks_and_inspections() -> Case:
    r = Report(
        "PL1 - kết quả thực hiện nhiệm vụ KH CCHC quý II (VP UBND tỉnh).xlsx",
        "two tables on a sheet: tasks, then inspections",
    )
    r.sheet("Phụ lục 1")
    r.head("VĂN PHÒNG", "UBND TỈNH BẮC KẠN", 9)
    r.line("Phụ lục 1", 9)
    r.line("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ TẠI KẾ HOẠCH CCHC NĂM 2023 CỦA TỈNH - QUÝ II/2023", 9, bold=True)
    r.line("(Kèm theo Báo cáo số 88/BC-VP ngày 20 tháng 7 năm 2023)", 9)
    r.put(
        "STT|Cơ quan chủ trì|Tổng số nhiệm vụ được giao|Đã hoàn thành|<|<|Tỷ lệ nhiệm vụ hoàn thành (%)|Chưa hoàn thành|<",
        "^|^|^|Cộng|Đúng hạn|Quá hạn|^|Trong hạn|Quá hạn",
        "(1)|(2)|(3)=(4)+(8)+(9)|(4)=(5)+(6)|(5)|(6)|(7)=(4)/(3)|(8)|(9)",
    )
    names = named(
        "SNV=Sở Nội vụ|VPUB=Văn phòng UBND tỉnh|STP=Sở Tư pháp|STC=Sở Tài chính|STTTT=Sở TT&TT|SKHDT=Sở KH và ĐT|SXD=Sở Xây dựng"
    )
    for number, (code, name) in enumerate(names.items(), 1):
        given = r.rng.randint(5, 18)
        done = r.part(given, 0.4, 0.8)
        late = r.rng.choice([0, 1])
        behind = r.rng.randint(0, 1)
        r.put([number, name, given, done, done - late, late, vi_rate(done, given), given - done - behind, behind])
        r.read("tasks", code, "2023-Q2", done, given)
    r.gap(2)
    r.line("KẾT QUẢ KIỂM TRA CẢI CÁCH HÀNH CHÍNH TẠI CẤP HUYỆN (QUÝ II/2023)", 9, bold=True)
    r.put(
        "STT|Huyện, thành phố|Tổng số cơ quan, đơn vị|Số cơ quan, đơn vị đã được kiểm tra CCHC|Tỷ lệ được kiểm tra (%)|Số tồn tại phát hiện|Số tồn tại đã khắc phục"
    )
    for number, code in enumerate(DISTRICTS, 1):
        all_, seen, bad = r.rng.randint(20, 34), r.rng.randint(3, 11), r.rng.randint(2, 9)
        r.put([number, district(code, city="Thành phố "), all_, seen, vi_rate(seen, all_, 2), bad, bad - 1])
        r.read("inspected", code, "2023-Q2", seen, all_)
    return r.case()


def from_a_mac() -> Case:
    """Typed on a Mac: decomposed letters; part, whole and rate in one cell."""
    r = Report("Hệ thống báo cáo và họp trực tuyến T9.2023.xlsx", "decomposed Unicode, “19/20 (95,0%)” in one cell")
    r.sheet("T9")
    nfd = lambda text: unicodedata.normalize("NFD", text)  # noqa: E731
    r.line(nfd("Tình hình cập nhật báo cáo định kỳ và tổ chức họp trực tuyến tháng 9/2023"), 5)
    r.put(
        [
            nfd(t)
            for t in (
                "STT",
                "Tên cơ quan",
                "Số báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo của tỉnh/tổng số báo cáo định kỳ (tỷ lệ)",
                "Số cuộc họp trực tuyến/tổng số cuộc họp (tỷ lệ)",
                "Đánh giá",
            )
        ]
    )
    names = named(
        "STNMT=Sở Tài nguyên và Môi trường|SNNPTNT=Sở Nông nghiệp và PTNT|SVHTTDL=Sở Văn hóa, Thể thao và Du lịch|SKHCN=Sở Khoa học và Công nghệ|060=UBND huyện Pác Nặm|063=UBND huyện Bạch Thông"
    )
    for number, (code, name) in enumerate(names.items(), 1):
        whole, meetings = r.rng.randint(11, 24), r.rng.randint(8, 22)
        part, online = whole - r.rng.randint(0, 3), r.part(meetings, 0.25, 0.6)
        r.put(
            [
                number,
                nfd(name),
                f"{part}/{whole} ({vi_rate(part, whole)}%)",
                f"{online}/{meetings} ({vi_rate(online, meetings)}%)",
                nfd("Tốt" if part == whole else "Khá"),
            ]
        )
        r.read("shared", code, "2023-09", part, whole)
        r.read("meetings", code, "2023-09", online, meetings)
    return r.case()


def work_records_of_three_levels() -> Case:
    r = Report("HSCV điện tử 3 cấp - tháng 7 năm 2023.xlsx", "a sheet for each level, a total that does not add up")
    departments = named("SGDDT=Sở Giáo dục & Đào tạo|SYT=Sở Y tế|SLDTBXH=Sở LĐTBXH|SGTVT=Sở GTVT|SCT=Sở Công Thương")
    districts = {code: "Huyện " + name if code != "058" else "Thành phố Bắc Kạn" for code, name in DISTRICTS.items()}
    sheets = [
        ("Cấp tỉnh", "hscv_province", departments, 120, 900),
        ("Cấp huyện", "hscv_district", districts, 300, 1200),
        ("Cấp xã", "hscv_commune", districts, 200, 2200),
    ]
    for title, key, units, low, high in sheets:
        r.sheet(title)
        level = title.lower()
        r.line(f"KẾT QUẢ XỬ LÝ HỒ SƠ CÔNG VIỆC {title.upper()} TRÊN MÔI TRƯỜNG MẠNG", 6, bold=True)
        r.line("Tháng 7 năm 2023", 6)
        whole_text = (
            "Tổng số HSCV của các xã, phường, thị trấn (cấp xã)"
            if key == "hscv_commune"
            else f"Tổng số hồ sơ công việc {level}"
        )
        r.put(
            [
                "TT",
                "Đơn vị",
                whole_text,
                f"Số HSCV {level} xử lý trên môi trường mạng",
                "Số HSCV xử lý bản giấy",
                "Tỷ lệ HSCV xử lý trên môi trường mạng",
            ]
        )
        a = b = 0
        for number, (code, name) in enumerate(units.items(), 1):
            whole = r.rng.randint(low, high)
            part = r.part(whole, 0.84, 1)
            a, b = a + whole, b + part
            r.put([number, name, (whole, "#,##0"), (part, "#,##0"), whole - part, (round(part / whole, 4), "0.0%")])
            r.read(key, code, "2023-07", part, whole)
        if key == "hscv_district":
            a += 540
            row = r.put(
                [None, "Toàn tỉnh", (a, "#,##0"), (b, "#,##0"), a - b - 540, (round(b / a, 4), "0.0%")], bold=True
            )
            r.read(key, "06", "2023-07", b, a, sure=False)
            r.fault("total_mismatch", row=row)
        if key == "hscv_commune":
            r.put([None, "Toàn tỉnh", (a, "#,##0"), (b, "#,##0"), a - b, (round(b / a, 4), "0.0%")], bold=True)
            r.read(key, "06", "2023-07", b, a)
    return r.case()


def online_procedures() -> Case:
    r = Report(
        "TTHC toàn trình và tích hợp Cổng DVCQG QI.2023.xlsx",
        "departments in rows, whole-course beside partly online, total on top",
    )
    r.sheet("DVCTT")
    r.line("Danh mục TTHC cung cấp DVC trực tuyến của các sở, ban, ngành", 10)
    r.line("Quí I năm 2023 (chốt ngày 14/3)", 10)
    r.put(
        "TT|Cơ quan|Tổng số TTHC thuộc thẩm quyền|DVC trực tuyến toàn trình|<|<|DVC trực tuyến một phần|Tích hợp DVC toàn trình lên Cổng Dịch vụ công quốc gia|<|Tình trạng",
        "^|^|^|TTHC đủ điều kiện|TTHC đã cung cấp toàn trình|% đã cung cấp/đủ điều kiện|^|TTHC toàn trình đã tích hợp|% đã tích hợp/đã cung cấp toàn trình|^",
        ["A", "B", 1, 2, 3, "4=3/2", 5, 6, "7=6/3", "C"],
    )
    names = named("SXD=Sở Xây dựng|STNMT=Sở TNMT|SNNPTNT=Sở NNPTNT|SYT=SYT|STP=Sở Tư pháp|SGTVT=Sở GTVT|SKHDT=Sở KHĐT")
    rows = []
    for code, name in names.items():
        able = r.rng.randint(20, 70)
        full = able - r.rng.randint(0, 8)
        rows.append(
            (code, name, able + r.rng.randint(20, 60), able, full, r.rng.randint(5, 30), r.part(full, 0.5, 0.95))
        )
    rows.insert(0, ("06", "Tổng số toàn tỉnh", *(sum(row[k] for row in rows) for k in range(2, 7))))
    for number, (code, name, all_, able, full, partly, joined) in enumerate(rows):
        r.put(
            [
                number or None,
                name,
                all_,
                able,
                full,
                rate(full, able),
                partly,
                joined,
                rate(joined, full),
                "Đang tiếp tục",
            ]
        )
        r.read("full_online", code, "2023-Q1", full, able)
        r.read("portal", code, "2023-Q1", joined, full)
    return r.case()


def reviewed_and_answered() -> Case:
    """Month beside the sum from the year's start; the month's own part of the review is not given."""
    r = Report("VPUB_KSTT_rà soát TTHC_PAKN_T5-2023.xlsx", "month beside “lũy kế” columns, three header rows")
    r.sheet("KSTT")
    r.line("PHÒNG KIỂM SOÁT TTHC", 3)
    r.line("CÔNG TÁC KIỂM SOÁT THỦ TỤC HÀNH CHÍNH THÁNG 5/2023", 10, bold=True)
    r.put(
        "TT|Đơn vị|Phản ánh, kiến nghị|<|<|<|<|<|Văn bản chỉ đạo|Ghi chú",
        "^|^|Trong tháng 5/2023|<|<|Lũy kế từ đầu năm|<|<|^|^",
        "^|^|Tiếp nhận|Đã xử lý dứt điểm|Tỷ lệ xử lý dứt điểm (%)|Tiếp nhận|Đã xử lý dứt điểm|Tỷ lệ xử lý dứt điểm (%)|^|^",
    )
    units = named(
        "STNMT=Sở TN&MT|SXD=Sở Xây dựng|SLDTBXH=Sở LĐ - TB và XH|058=TP. Bắc Kạn|060=H. Pác Nặm|065=H. Chợ Mới|066=H. Na Rì"
    )
    for number, (code, name) in enumerate(units.items(), 1):
        month = r.rng.randint(2, 9)
        done = month - r.rng.choice([0, 0, 1])
        sofar = month + r.rng.randint(6, 20)
        ended = done + sofar - month
        note = None
        if code == "065":
            month = done = 0
        cells: list[object] = [month, done, rate(done, month)] if month else ["-", "-", "KPS"]
        r.put([number, name, *cells, sofar, ended, rate(ended, sofar), r.rng.randint(0, 3), note])
        if month:
            r.read("feedback", code, "2023-05", done, month)
        else:
            r.stated("feedback", code, "2023-05", None)
        r.read("feedback", code, "2023-05", ended, sofar, to_date=True)
    r.gap(2)
    r.put(
        "TT|Đơn vị|Tổng số TTHC được rà soát (lũy kế)|Số TTHC có phương án đơn giản hóa (lũy kế)|Tỷ lệ có phương án đơn giản hóa (%)"
    )
    for number, (code, name) in enumerate(list(units.items())[:4], 1):
        whole = r.rng.randint(10, 45)
        part = r.part(whole, 0.15, 0.5)
        r.put([number, name, whole, part, rate(part, whole)])
        r.read("reviewed", code, "2023-05", part, whole, to_date=True)
    return r.case()


def whole_course_and_part() -> Case:
    r = Report(
        "Hồ sơ trực tuyến toàn trình, một phần - Quý IV năm 2023.xlsx", "sub-rows below each unit, group rows between"
    )
    r.sheet("Q4")
    r.line("TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN", 8, bold=True)
    r.line("Quý IV năm 2023 - số liệu lấy lúc 08h00 ngày 15/12/2023", 8)
    r.put(
        "STT|Tên đơn vị|Số lượng hồ sơ tiếp nhận và giải quyết|<|<|<|Tỷ lệ hồ sơ trực tuyến/tổng số hồ sơ (%)|Số TTHC không xuất hiện hồ sơ",
        "^|^|Tổng số hồ sơ|Trong đó|<|<|^|^",
        "^|^|^|Trực tuyến|Trực tiếp|BCCI|^|^",
    )
    groups = {
        "Sở, ban, ngành": "SKHDT=Sở Kế hoạch & Đầu tư|STTTT=Sở TTTT|SCT=Sở Công Thương",
        "Cấp huyện": "062=Ngân Sơn|065=Chợ Mới",
    }
    for letter, (group, text) in zip(("I", "II"), groups.items(), strict=True):
        r.put([letter, group], bold=True)
        for number, (code, name) in enumerate(named(text).items(), 1):
            kinds = [tuple(r.rng.randint(0, top) + top // 4 for top in (120, 80, 9, 30)) for _ in "ab"]
            kinds.insert(0, tuple(a + b for a, b in zip(*kinds, strict=True)))
            for label, (online, direct, post, unused) in zip(
                ("", "DVC trực tuyến một phần", "DVC trực tuyến toàn trình"), kinds, strict=True
            ):
                whole = online + direct + post
                share = vi_rate(online, whole, 2)
                r.put([None if label else number, label or name, whole, online, direct, post, share, unused])
                if not label:
                    r.read("online", code, "2023-Q4", online, whole)
    return r.case()


def meeting_agenda() -> Case:
    r = Report("Lịch họp giao ban UBND tỉnh tháng 8.2023.xlsx", "something else: the calendar of meetings")
    r.sheet("Lich hop")
    r.line("LỊCH HỌP UBND TỈNH THÁNG 8 NĂM 2023", 6, bold=True)
    r.put("Ngày|Giờ|Nội dung|Chủ trì|Số đại biểu|Hình thức")
    for day, what in enumerate(
        ("Giao ban tuần", "Nghe báo cáo tiến độ đường Bắc Kạn - Ba Bể", "Tiếp công dân", "Phiên họp thường kỳ tháng 8"),
        2,
    ):
        r.put(
            [
                f"{day * 4}/8/2023",
                "7h30",
                what,
                "Chủ tịch UBND tỉnh",
                r.rng.randint(10, 60),
                "Trực tuyến" if day % 2 else "Trực tiếp",
            ]
        )
    r.fault("no_indicator", "no_table")
    return r.case()


ALL: tuple[Callable[[], Case], ...] = (
    tasks_and_inspections,
    from_a_mac,
    work_records_of_three_levels,
    online_procedures,
    reviewed_and_answered,
    whole_course_and_part,
    meeting_agenda,
)
