"""Reports that tell of several indicators at once: trees, long forms, one unit's criteria, sheets by area."""

from collections.abc import Iterable
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.d.desk import (
    DISTRICTS,
    NAMES,
    Book,
    bare,
    comma,
    communes,
    district,
    dotted,
    draw,
    rate,
)

KINDS = {
    "on_time": ("hồ sơ TTHC giải quyết trước và đúng hạn", "Tổng số hồ sơ đã giải quyết", 0.9, 600, 1800),
    "online_applications": ("hồ sơ tiếp nhận trực tuyến", "Tổng số hồ sơ giải quyết", 0.4, 600, 1800),
    "online_payment": ("hồ sơ TTHC thanh toán trực tuyến", "Tổng số hồ sơ TTHC phát sinh", 0.2, 1900, 2900),
    "feedback_resolved": (
        "phản ánh, kiến nghị được xử lý dứt điểm",
        "Tổng số phản ánh, kiến nghị tiếp nhận",
        0.7,
        15,
        90,
    ),
    "online_meetings": ("cuộc họp trực tuyến", "Tổng số cuộc họp", 0.2, 20, 70),
    "work_records_district": (
        "hồ sơ công việc cấp huyện xử lý trên môi trường mạng",
        "Tổng số hồ sơ công việc cấp huyện",
        0.8,
        900,
        2600,
    ),
    "work_records_commune": (
        "hồ sơ công việc cấp xã xử lý trên môi trường mạng",
        "Tổng số hồ sơ công việc cấp xã",
        0.6,
        1100,
        5200,
    ),
}


def counts(rng: Random, name: str, codes: Iterable[str] = ("x",)) -> dict[str, tuple[int, int]]:
    """Counts of an indicator of a size as a district has them."""
    least, low, high = KINDS[name][2:]
    return draw(rng, codes, low, high, least, 1)


def criteria_of_cho_moi() -> Case:
    """One district, counts on rows of their own and no rate anywhere."""
    rng = Random("d cho moi")
    book = Book(
        "Chợ Mới - Biểu số liệu CCHC Quý III.xlsx", "criteria down, n and d in rows of their own", sheet="Biểu CCHC"
    )
    book.lines(
        "UBND HUYỆN CHỢ MỚI", "BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", "Đơn vị báo cáo: UBND huyện Chợ Mới"
    )
    rows, number = [], 0
    for name in ("on_time", "feedback_resolved", "online_meetings", "work_records_district", "work_records_commune"):
        what, all_, *_ = KINDS[name]
        above, below = counts(rng, name)["x"]
        rows += [[number + 1, all_, dotted(below), ""], [number + 2, f"Số {what}", dotted(above), ""]]
        number += 2
        book.fact(name, "065", above, below)
    rows += [[number + 1, "Số cuộc tập huấn CCHC", 4, "lồng ghép"], [number + 2, "Số tin, bài tuyên truyền", 61, ""]]
    book.table("STT;Nội dung;Số liệu;Ghi chú", rows)
    book.sign("TM. UBND huyện - KT. Chủ tịch", 3)
    return book.done()


def hurried_commune() -> Case:
    """A commune types everything into one cell each."""
    book = Book("xã Nghiên Loan báo cáo.xlsx", "one commune, n/d (rate) in text", font="Calibri")
    book.lines("UBND xã Nghiên Loan", "huyện Pác Nặm", "Báo cáo kết quả CCHC quý 3/2023")
    pairs = {
        "on_time": (118, 121),
        "online_applications": (64, 121),
        "online_payment": (19, 125),
        "online_meetings": (5, 12),
    }
    rows = []
    for index, (name, pair) in enumerate(pairs.items(), 1):
        what, all_, *_ = KINDS[name]
        rows.append(
            [index, f"Số {what}/{all_[0].lower()}{all_[1:]}", f"{pair[0]}/{pair[1]} ({comma(*pair, sign='%')})"]
        )
        book.fact(name, "01882", *pair)
    rows += [[5, "Tỷ lệ phản ánh, kiến nghị được xử lý", "Không phát sinh"], [6, "Số buổi tuyên truyền", "03 buổi"]]
    book.fact("feedback_resolved", "01882")
    book.table("TT;Nội dung;Kết quả", rows)
    book.lines("", "Trên đây là báo cáo của xã.", "Người báo cáo: Ma Văn Duy")
    return book.done()


def units_across() -> Case:
    """Indicators down, districts across; the city is there called Bắc Kạn."""
    rng = Random("d across")
    book = Book("Tổng hợp chỉ tiêu TTHC theo huyện (ngang).xlsx", "indicators down, units across", sheet="Tổng hợp")
    book.lines("VĂN PHÒNG UBND TỈNH", "TỔNG HỢP MỘT SỐ CHỈ TIÊU CẢI CÁCH TTHC QUÝ III/2023", width=11, bold=True)
    rows = []
    for index, name in enumerate(("on_time", "work_records_commune", "online_payment", "feedback_resolved"), 1):
        what, all_, *_ = KINDS[name]
        drawn = counts(rng, name, DISTRICTS)
        rows.append([f"{index}", all_, "SL", *[below for _, below in drawn.values()]])
        rows.append(["", f"Số {what}", "SL", *[above for above, _ in drawn.values()]])
        rows.append(["", f"Tỷ lệ {what}", "%", *[rate(*pair) for pair in drawn.values()]])
        for code, pair in drawn.items():
            book.fact(name, code, *pair)
    book.table(
        ";".join(["TT", "Chỉ tiêu", "ĐVT", *[f"Các huyện, thành phố>{bare(code)}" for code in DISTRICTS]]),
        rows,
        fill="DDEBF7",
    )
    return book.done()


def goals_of_the_province() -> Case:
    """Shares only: what was planned, what was reached, last year, and the difference."""
    rng = Random("d goals")
    book = Book(
        "Kết quả thực hiện mục tiêu KH CCHC 2023 của tỉnh.xlsx",
        "summary: plan, result, last year",
        "2023-9M",
        "Mục tiêu",
    )
    book.motto("UBND tỉnh Bắc Kạn", 8)
    book.lines("KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU CẢI CÁCH HÀNH CHÍNH TOÀN TỈNH", "9 tháng năm 2023", width=8, bold=True)
    goals = (
        ("I", "Cải cách thủ tục hành chính", "", 0),
        (1, "TTHC được rà soát có phương án đơn giản hóa", "reviewed", 20),
        (2, "Hồ sơ TTHC được chứng thực điện tử", "certified_e_copies", 20),
        (3, "Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", "online_payment", 50),
        (4, "Phản ánh, kiến nghị được xử lý dứt điểm", "feedback_resolved", 100),
        ("II", "Cải cách chế độ công vụ", "", 0),
        (1, "Cơ quan có cơ cấu công chức phù hợp vị trí việc làm", "officials_by_position", 98),
        (2, "Cơ quan có cơ cấu viên chức phù hợp vị trí việc làm", "employees_by_position", 92),
        (3, "Cán bộ cấp xã có trình độ từ trung cấp trở lên", "commune_cadres_intermediate", 100),
        (4, "Cán bộ, công chức cấp xã có trình độ đại học trở lên", "commune_staff_university", 64),
        ("III", "Chính quyền điện tử, chính quyền số", "", 0),
        (1, "Cuộc họp tổ chức trực tuyến", "online_meetings", 40),
        (2, "Hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng", "work_records_province", 100),
        (3, "Hệ thống thông tin của tỉnh được kết nối, liên thông", "systems_connected", 30),
        (4, "TTHC toàn trình tích hợp Cổng Dịch vụ công quốc gia", "procedures_on_national_portal", 70),
        (5, "Hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", "online_applications", 30),
    )
    rows = []
    for number, text, name, goal in goals:
        if not name:
            rows.append([number, text])
            continue
        now, old = round(goal * rng.uniform(0.7, 0.99), 1), round(goal * rng.uniform(0.5, 0.9), 1)
        rows.append([number, text, "%", goal, now, old, round(now - old, 1), "Chưa đạt"])
        book.fact(name, "06", value=now)
        book.fact(name, "06", value=old, period="2022-9M", optional=True)
    book.table("TT;Tên chỉ tiêu;ĐVT;KH năm 2023;Thực hiện 9 tháng năm 2023;Cùng kỳ năm 2022;Tăng, giảm;Đánh giá", rows)
    return book.done()


def tree_of_na_ri() -> Case:
    """A tree of criteria with the quarter and nine months beside each other."""
    rng = Random("d tree")
    book = Book("UBND huyện Na Rì_PL báo cáo CCHC_Quý III.xlsx", "tree of criteria, two periods", sheet="Phụ lục")
    book.lines(
        "UBND HUYỆN NA RÌ",
        "PHỤ LỤC THỐNG KÊ CÁC TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH",
        "(Kèm theo BC số 402/BC-UBND ngày 18/9/2023 của UBND huyện Na Rì)",
        "",
    )
    rows = [["I", "GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"]]
    for index, name in enumerate(
        ("on_time", "online_payment", "feedback_resolved", "online_meetings", "work_records_district"), 1
    ):
        what, all_, *_ = KINDS[name]
        if name == "online_meetings":
            rows.append(["II", "CHÍNH QUYỀN SỐ"])
        now = counts(rng, name)["x"]
        more = counts(rng, name)["x"]
        nine = now[0] + more[0], now[1] + more[1]
        rows.append([index, f"Tỷ lệ {what}", "%", comma(*now, 2), comma(*nine, 2)])
        rows.append([f"{index}.1", all_, "", now[1], nine[1]])
        rows.append([f"{index}.2", f"Số {what}", "", now[0], nine[0]])
        book.fact(name, "066", *now)
        book.fact(name, "066", *nine, period="2023-9M")
    book.table("Số TT;Tiêu chí;Đơn vị tính;Quý III/2023;9 tháng/2023", rows)
    return book.done()


def wide_summary() -> Case:
    """Many shares across, nothing counted, the city by its short name."""
    rng = Random("d wide")
    book = Book("Bảng tổng hợp 8 huyện - tháng 8.xlsx", "units down, six shares across", "2023-08", "T8.2023", "Arial")
    book.lines("BẢNG TỔNG HỢP CHỈ TIÊU CCHC CÁC HUYỆN, THÀNH PHỐ THÁNG 8/2023", width=8, bold=True)
    names = (
        "on_time",
        "online_applications",
        "online_payment",
        "online_meetings",
        "work_records_district",
        "work_records_commune",
    )
    marks = {code: [rng.randint(int(KINDS[name][2] * 1000), 999) / 10 for name in names] for code in DISTRICTS}
    for code, values in marks.items():
        for name, value in zip(names, values, strict=True):
            book.fact(name, code, value=value)
    heads = ";".join(["TT", "Huyện, TP", *[f"Tỷ lệ {KINDS[name][0]} (%)" for name in names], "Ghi chú"])
    book.table(heads, [[index, district(code, "", "TP "), *marks[code], ""] for index, code in enumerate(DISTRICTS, 1)])
    return book.done()


def long_form() -> Case:
    """A row for each figure: year, quarter, unit, indicator, counts and rate."""
    rng = Random("d long")
    book = Book("export_chitieu_huyen.xlsx", "long form", sheet="data", font="Calibri")
    rows = []
    for quarter in (2, 3):
        for code in ("060", "061", "064", "066"):
            for name in ("on_time", "feedback_resolved", "online_meetings"):
                above, below = counts(rng, name)["x"]
                rows.append(
                    [
                        2023,
                        f"Quý {quarter}",
                        NAMES[code],
                        f"Tỷ lệ {KINDS[name][0]}",
                        above,
                        below,
                        rate(above, below, 2),
                    ]
                )
                book.fact(name, code, above, below, period=f"2023-Q{quarter}")
    book.table("Năm;Kỳ;Đơn vị;Chỉ tiêu;Tử số;Mẫu số;Giá trị (%)", rows)
    return book.done()


def long_form_of_months() -> Case:
    """A row for each figure with a code of the unit and the month in figures; values alone."""
    rng = Random("d months")
    book = Book("dulieu_thang_7_9_xa_CD.xlsx", "long form by code and month, values alone", sheet="Data")
    rows = []
    for month in (7, 8, 9):
        for code in communes("064")[:5]:
            for name in ("online_applications", "online_payment"):
                value = rng.randint(150, 980) / 10
                rows.append([f"{month:02d}/2023", code, NAMES[code], f"Tỷ lệ {KINDS[name][0]}", "%", value])
                book.fact(name, code, value=value, period=f"2023-{month:02d}")
    book.table("Tháng;Mã đơn vị;Tên đơn vị;Tên chỉ tiêu;ĐVT;Giá trị", rows)
    return book.done()


REPORTS = (
    criteria_of_cho_moi,
    hurried_commune,
    units_across,
    goals_of_the_province,
    tree_of_na_ri,
    wide_summary,
    long_form,
    long_form_of_months,
)
