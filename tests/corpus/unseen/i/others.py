"""Reports without a period, and workbooks about something else that came in the same post."""

from tests.corpus.truth import Case
from tests.corpus.unseen.i.paper import Paper, Report, districts, pct


def undated() -> Case:
    p = Paper("Tổng hợp rà soát TTHC.xlsx", "no period anywhere", "Tổng hợp")
    p.lines("VĂN PHÒNG UBND TỈNH", "TỔNG HỢP KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA TTHC", None, bold=True)
    p.head("TT", "Cơ quan", "Tổng số TTHC được rà soát", "Số TTHC có phương án đơn giản hóa", "Tỷ lệ (%)")
    for i, name in enumerate(("Sở Xây dựng", "Sở Y tế", "Sở KH&ĐT", "Sở Công Thương"), 1):
        n, d = p.pair((0.15, 0.5), (20, 60))
        p.put(i, name, d, n, pct(n, d))
    p.fault("unknown_period")
    return p.done()


def livestock() -> Case:
    p = Paper("Chăn nuôi quý III 2023 các huyện.xlsx", "something else: livestock of the districts", "CN")
    p.lines("SỞ NÔNG NGHIỆP VÀ PTNT", "TỔNG ĐÀN VẬT NUÔI QUÝ III/2023", None, bold=True)
    p.head(
        "TT",
        "Huyện, TP",
        "Đàn trâu > Kế hoạch",
        "Đàn trâu > Thực hiện",
        "Đàn trâu > Tỷ lệ (%)",
        "Đàn lợn > Tổng số",
        "Tỷ lệ tiêm phòng đạt (%)",
    )
    for i, name in enumerate(districts().values(), 1):
        n, d = p.pair((0.8, 1), (2000, 9000))
        p.put(i, name, d, n, pct(n, d), p.rng.randint(9000, 40000), p.rate(60, 99))
    p.fault("no_indicator", "no_table")
    return p.done()


def attendance() -> Case:
    p = Paper("Chấm công T9-2023 Bộ phận một cửa.xlsx", "something else: attendance of the one-stop desk", "T9")
    p.lines("BỘ PHẬN MỘT CỬA HUYỆN CHỢ MỚI", "BẢNG CHẤM CÔNG THÁNG 9 NĂM 2023", None, bold=True)
    p.put("TT", "Họ và tên", *range(1, 31), "Tổng số công")
    for i, name in enumerate(("Hà Thị Loan", "Đinh Văn Quý", "Triệu Thị Mùi"), 1):
        p.put(i, name, *("x" if day % 7 not in (2, 3) else None for day in range(1, 31)), 22)
    p.fault("no_indicator", "no_table")
    return p.done()


def training() -> Case:
    p = Paper("DS cán bộ, công chức tập huấn CCHC 2023.xlsx", "something else: who goes to the training", "Danh sách")
    p.lines("DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ THAM GIA TẬP HUẤN CCHC NĂM 2023", across=6, bold=True)
    p.put("STT", "Họ tên", "Chức vụ", "Đơn vị", "Trình độ", "Số điện thoại")
    for i, name in enumerate(("Nông Thị Hoa", "Lường Văn Tài", "Hoàng Văn Đạt", "Ma Thị Nga"), 1):
        p.put(i, name, "Công chức VP-TK", ("Xã Bành Trạch", "Xã Cư Lễ")[i % 2], "Đại học", f"09120000{i:02d}")
    p.fault("no_indicator", "no_table")
    return p.done()


def equipment() -> Case:
    p = Paper(
        "Dự toán mua sắm trang thiết bị một cửa 2023.xlsx", "something else: money for the desk's equipment", "Dự toán"
    )
    p.lines("UBND THÀNH PHỐ BẮC KẠN", "DỰ TOÁN MUA SẮM TRANG THIẾT BỊ BỘ PHẬN MỘT CỬA NĂM 2023", None, bold=True)
    p.put("TT", "Tên thiết bị", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền")
    for i, (name, price) in enumerate(
        (("Máy vi tính", 14500000), ("Máy quét", 9800000), ("Kiosk tra cứu", 62000000)), 1
    ):
        p.put(i, name, "cái", i + 1, price, "=D{r}*E{r}", fmt={4: "#,##0", 5: "#,##0"})
    p.put(None, "Tổng cộng", None, "=SUM(D5:D7)", None, "=SUM(F5:F7)")
    p.fault("no_indicator", "no_table")
    return p.done()


def schedule() -> Case:
    p = Paper("Lịch tiếp công dân quý IV.2023.xlsx", "something else: who receives citizens when", "Quý IV")
    p.lines("LỊCH TIẾP CÔNG DÂN ĐỊNH KỲ QUÝ IV NĂM 2023 CỦA LÃNH ĐẠO UBND HUYỆN NA RÌ", None, bold=True)
    p.put("Ngày", "Người tiếp", "Địa điểm", "Số lượt năm 2022")
    for day in ("05/10/2023", "06/11/2023", "05/12/2023"):
        p.put(day, "Chủ tịch UBND huyện", "Trụ sở tiếp công dân", 4)
    p.fault("no_indicator", "no_table")
    return p.done()


REPORTS: tuple[Report, ...] = (undated, livestock, attendance, training, equipment, schedule)
