"""One sheet a unit, a month, a quarter or an area."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.r.facts import DISTRICTS, comma, districts, draw, drawn
from tests.corpus.unseen.r.kit import IDS, Book


def reports() -> Iterator[Case]:
    rng = Random("r: many sheets")
    for build in (by_district, by_month, by_area, by_commune, by_quarter, mixed):
        yield build(rng)


def by_district(rng: Random) -> Case:
    book = Book("Bieu quy I 2023 - moi huyen mot sheet.xlsx", "one sheet a district, good and all in columns")
    for code in ("060", "061", "063", "064"):
        name = DISTRICTS[code]
        sheet = book.sheet(name, f"UBND HUYỆN {name.upper()}", "", "Số liệu CCHC Quý I/2023", "")
        sheet.row("TT", "Nội dung", "Đạt (a)", "Tổng số (b)", "Tỷ lệ % (a/b)")
        for number, (text, short, low, high) in enumerate(
            (
                ("Hồ sơ chứng thực bản sao điện tử/ Hồ sơ TTHC phát sinh", "certified_e_copies", 0.05, 0.3),
                ("Thôn, tổ dân phố đã sắp xếp / thuộc diện sắp xếp", "hamlets_rearranged", 0.3, 1),
                ("Biên chế có mặt / biên chế được giao", "staff_within_quota", 0.88, 1),
                ("Báo cáo CCHC gửi đúng hạn / phải gửi", "reports_on_time", 0.5, 1),
            ),
            1,
        ):
            whole = {"certified_e_copies": 700, "hamlets_rearranged": 11, "staff_within_quota": 112}.get(
                short, 4
            ) + rng.randint(0, 3)
            part = round(whole * rng.uniform(low, high))
            sheet.row(number, text, part, whole, comma(100 * part / whole, 1))
            book.take(short, code, "2023-Q1", part, whole)
        sheet.lines("", "|NGƯỜI LẬP")
    return book.done()


def by_month(rng: Random) -> Case:
    book = Book("HS truc tuyen cac thang quy III.xlsx", "one sheet a month, the month only in the sheet's name")
    for month in (7, 8, 9):
        sheet = book.sheet(
            f"T{month}.2023", "VP UBND TỈNH", "^HỒ SƠ TTHC NỘP TRỰC TUYẾN TẠI CÁC HUYỆN, THÀNH PHỐ", "", span=6
        )
        rows = drawn(rng, districts("{}", "061 060 058 065"), "all=100~400 web=all*.3~.8 desk=all-web")
        sheet.table(
            """
            TT :: #
            Huyện, TP :: @
            Tổng HS giải quyết :: all
            HS nộp qua mạng :: web
            HS nộp tại quầy :: desk
            % nộp qua mạng/tổng HS giải quyết :: web/all c1
            """,
            rows,
            "online_applications web/all",
            f"2023-{month:02d}",
            {("060", "web/all"): ("99,9", "rate_mismatch", "?online_applications")} if month == 8 else {},
        )
    return book.done()


_AREAS = {
    "1. Chi dao": [("Nhiệm vụ CCHC hoàn thành", 46, 66, "tasks_completed"), ("Cơ quan, đơn vị được kiểm tra CCHC", 12, 41, "agencies_inspected"),
                   ("Hội nghị về CCHC", 3, 3, ""), ("Báo cáo CCHC gửi đúng hạn", 70, 81, "reports_on_time")],
    "2. The che": [("VBQPPL ban hành đúng quy định", 38, 38, "documents_lawful"), ("VBQPPL đã được xử lý sau rà soát", 29, 36, "documents_reviewed")],
    "3. TTHC": [("TTHC có PA đơn giản hóa sau rà soát", 37, 168, "reviewed"), ("PAKN xử lý dứt điểm", 61, 64, "feedback_resolved"),
                ("Phiếu hài lòng TTHC lĩnh vực đất đai, xây dựng, đầu tư", 402, 517, "satisfaction_land_construction_investment")],
    "4. Bo may": [("Thôn, TDP đã sắp xếp", 51, 73, "hamlets_rearranged"), ("Phòng chuyên môn giảm", 2, 9, "")],
    "5. Cong vu": [("CQ có cơ cấu công chức theo VTVL", 27, 28, "officials_by_position"), ("ĐVSN có cơ cấu viên chức theo VTVL", 401, 433, "employees_by_position"),
                   ("Cán bộ cấp xã trình độ TC trở lên", 1090, 1102, "commune_cadres_intermediate")],
    "6. TCC": [("CQ, ĐV dùng tài sản công đúng tiêu chuẩn, định mức", 318, 331, "assets_by_norm"), ("Đơn vị tự chủ tài chính", 40, 433, "")],
    "7. CQ so": [("HTTT kết nối, liên thông", 9, 24, "systems_connected"), ("TTHC đủ ĐK đã cung cấp toàn trình", 611, 702, "full_online_procedures"),
                 ("TTHC toàn trình tích hợp Cổng DVCQG", 455, 611, "procedures_on_national_portal")],
}  # fmt: skip


def by_area(_: Random) -> Case:
    book = Book("Tinh Bac Kan - so lieu 7 linh vuc 9 thang 2023.xlsx", "one sheet an area, the province's own counts")
    for name, lines in _AREAS.items():
        sheet = book.sheet(name, "TỈNH BẮC KẠN", f"Lĩnh vực {name[3:]} - 9 tháng năm 2023", "")
        sheet.header(
            [
                ("TT",),
                ("Nội dung",),
                ("Kết quả toàn tỉnh", "Số đạt"),
                ("Kết quả toàn tỉnh", "Tổng số"),
                ("Kết quả toàn tỉnh", "Tỷ lệ (%)"),
            ]
        )
        for number, (text, part, whole, short) in enumerate(lines, 1):
            sheet.row(number, text, part, whole, round(100 * part / whole, 2))
            if short in IDS:
                book.take(short, "06", "2023-9M", part, whole)
    return book.done()


def by_commune(rng: Random) -> Case:
    book = Book("Bạch Thông - các xã 6 tháng.xlsx", "one sheet a commune: labels at the left, results at the right")
    places = {"TT Phủ Thông": "01969", "Xã Vi Hương": "01975", "Xã Sỹ Bình": "01978", "Xã Quân Hà": "02005"}
    for name, code in places.items():
        sheet = book.sheet(
            name,
            "HUYỆN BẠCH THÔNG",
            f"Đơn vị báo cáo: UBND {name.replace('TT', 'thị trấn').replace('Xã', 'xã')}",
            "Kỳ báo cáo: 6 tháng đầu năm 2023",
            "",
            left=2,
        )
        facts = draw(
            rng,
            "staff=18~23 uni=staff*.5~.9 cadre=9~12 mid=cadre*.9~1 asked=40~60 glad=asked*.85~1 part=8~12 partuni=1~4",
        )
        sheet.cross(
            ["Nội dung", "ĐVT"],
            """
            Tổng số CBCC xã có mặt đến 14/6 ; người :: staff
            - trong đó trình độ CM từ ĐH trở lên ; người :: uni
            Tỷ lệ CBCC xã có trình độ CM từ ĐH trở lên ; % :: uni/staff c1
            Tỷ lệ cán bộ xã có trình độ CM từ trung cấp trở lên ; % :: mid/cadre c1
            Người hoạt động không chuyên trách ; người :: part
            - trong đó trình độ CM từ ĐH trở lên ; người :: partuni
            Tỷ lệ người dân hài lòng với sự phục vụ của UBND xã ; % :: glad/asked c1
            """,
            [("Số liệu", code, facts, "2023-6M")],
            "commune_staff_university uni/staff\ncommune_cadres_intermediate mid/cadre c1\nsatisfaction_service glad/asked c1",
        )
    return book.done()


def by_quarter(rng: Random) -> Case:
    book = Book("Hai long DD-XD-DT tai 3 so.xlsx", "one sheet a quarter, ballots of three departments with a rank")
    for quarter, roman in enumerate(("I", "II", "III", "IV"), 1):
        sheet = book.sheet(
            f"Quý {roman}",
            f"Khảo sát hài lòng khi giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư - Quý {roman} năm 2023",
            "",
        )
        rows = drawn(rng, [("Sở XD", "SXD"), ("Sở TNMT", "STNMT"), ("Sở KHĐT", "SKHDT")], "a=40~90 g=a*.7~.95 n=a-g")
        sheet.table(
            """
            TT :: #
            Nơi khảo sát :: @
            Phiếu thu về :: a
            Trong đó|Hài lòng :: g
            Trong đó|Không hài lòng :: n
            Tỷ lệ hài lòng (%) :: g/a F
            Hạng :: ""
            """,
            rows,
            "satisfaction_land_construction_investment g/a",
            f"2023-Q{quarter}",
        )
    return book.done()


def mixed(rng: Random) -> Case:
    book = Book("Tong hop thang 4.2023 cac huyen (gui PCT).xlsx", "cover, a sheet of shares, a sheet about money")
    book.sheet("Bìa", "", "", "^BÁO CÁO NHANH CCHC", "^Tháng 4 năm 2023", "", "Người nhận: đ/c Phó Chủ tịch UBND tỉnh")
    rows = drawn(
        rng, districts("Huyện {}", "060 062 063 065"), "u=200~500 k=u*.4~.9 f=100~200 w=f*.8~1 r=10~20 l=r*.8~1"
    )
    sheet = book.sheet("CQ số", "^CHÍNH QUYỀN ĐIỆN TỬ THÁNG 4/2023", "|(Đơn vị: %)", span=6)
    sheet.table(
        """
        TT :: #
        Huyện :: @
        Người dùng DVCTT được định danh và xác thực điện tử :: k/u n1
        HSCV cấp huyện trên môi trường mạng :: w/f n1
        Báo cáo định kỳ cập nhật trên HTTT báo cáo tỉnh :: l/r n1
        HSCV giấy :: ""
        """,
        rows,
        "online_users_identified k/u n1\nwork_records_district w/f n1\nperiodic_reports_shared l/r n1",
        "2023-04",
    )
    money = book.sheet("Kinh phí", "KINH PHÍ CCHC THÁNG 4/2023 (triệu đồng)", "")
    money.row("TT", "Huyện", "Dự toán", "Đã chi", "Tỷ lệ (%)")
    for number, (label, _) in enumerate(districts("Huyện {}", "060 062 063 065"), 1):
        money.row(number, label, 400, 400 - 31 * number, round(100 - 7.75 * number, 1))
    return book.done()
