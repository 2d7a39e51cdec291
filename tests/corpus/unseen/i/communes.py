"""The one-stop desks of communes, and districts that gather them."""

from tests.corpus.truth import Case
from tests.corpus.unseen.i.paper import Paper, Report, pct, vn


def ha_hieu() -> Case:
    p = Paper("BPMC xã Hà Hiệu T5-2023.xlsx", "fields of procedure in rows, only the total is the commune's", "T5")
    p.lines("UBND XÃ HÀ HIỆU, HUYỆN BA BỂ|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    p.lines("BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ|Độc lập - Tự do - Hạnh phúc", None)
    p.lines("BIỂU TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 5 NĂM 2023", across=12, bold=True)
    p.lines("(Số liệu từ ngày 15/4/2023 đến ngày 14/5/2023)", across=12)
    p.head(
        *("TT", "Lĩnh vực", "Hồ sơ tiếp nhận > Tổng số", "Hồ sơ tiếp nhận > Trực tuyến"),
        *("Hồ sơ tiếp nhận > Trực tiếp", "Hồ sơ đã giải quyết > Tổng số", "Hồ sơ đã giải quyết > Trước hạn"),
        *("Hồ sơ đã giải quyết > Đúng hạn", "Hồ sơ đã giải quyết > Quá hạn", "Đang giải quyết"),
        *("Tỷ lệ hồ sơ trực tuyến (%)", "Tỷ lệ GQ trước và đúng hạn (%)"),
    )
    total = [0] * 8
    for i, field in enumerate(("Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công"), 1):
        online, new = p.pair((0.3, 0.8), (9, 70))
        open_, late = p.rng.randint(0, 3), i // 4
        solved = new - open_
        early = round((solved - late) * 0.7)
        counts = [new, online, new - online, solved, early, solved - late - early, late, open_]
        total = [a + b for a, b in zip(total, counts, strict=True)]
        p.put(i, field, *counts, pct(online, new), pct(solved - late, solved))
    new, online, _, solved, early, due, _, _ = total
    p.put(None, "Tổng cộng", *total, pct(online, new), pct(early + due, solved), bold=True)
    p.tell("online", "01897", "2023-05", n=online, d=new)
    p.tell("ontime", "01897", "2023-05", n=early + due, d=solved)
    p.lines(None, "NGƯỜI LẬP BIỂU|TM. ỦY BAN NHÂN DÂN", None, "Hoàng Thị Sen|Lý Văn Thắng")
    return p.done()


def xuan_la() -> Case:
    p = Paper(
        "Xuân La_số liệu một cửa quý 2.2023.xlsx", "criteria in rows, counts and shares in their own rows", "Sheet1"
    )
    p.lines("UBND huyện Pác Nặm", "UBND xã Xuân La", None, "SỐ LIỆU BỘ PHẬN MỘT CỬA QUÝ II NĂM 2023", None)
    p.put("Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú")
    p.table(
        [
            ("1. Tổng số hồ sơ TTHC tiếp nhận trong quý", "hồ sơ", 212, None),
            ("   Trong đó: hồ sơ nộp trực tuyến", "hồ sơ", 96, None),
            ("   Tỷ lệ hồ sơ trực tuyến", "%", 45.3, "vượt KH huyện giao 30%"),
            ("2. Tổng số hồ sơ đã giải quyết", "hồ sơ", 205, None),
            ("   Số hồ sơ giải quyết trước và đúng hạn", "hồ sơ", 203, None),
            ("   Số hồ sơ quá hạn", "hồ sơ", 2, "đất đai"),
            ("   Tỷ lệ giải quyết trước, đúng hạn", "%", 99, None),
            ("3. Tỷ lệ hồ sơ thanh toán trực tuyến", "%", 28.8, None),
            ("4. Tỷ lệ hồ sơ chứng thực bản sao điện tử", "%", 17.5, None),
            ("5. Phiếu khảo sát mức độ hài lòng thu về", "phiếu", 80, "phát ra 85"),
            ("   Số phiếu hài lòng", "phiếu", 78, None),
            ("   Tỷ lệ hài lòng của người dân về giải quyết TTHC", "%", 97.5, None),
            ("6. Phản ánh, kiến nghị của người dân đã xử lý", "%", "Không phát sinh", None),
        ]
    )
    quarter = ("01873", "2023-Q2")
    p.tell("online", *quarter, n=96, d=212)
    p.tell("ontime", *quarter, n=203, d=205)
    p.tell("pay", *quarter, 28.8)
    p.tell("ecopy", *quarter, 17.5)
    p.tell("sat", *quarter, n=78, d=80)
    p.tell("pakn", *quarter)
    p.fault("no_cases", row=p.row - 1)
    return p.done()


def cho_ra() -> Case:
    p = Paper("TT Chợ Rã - một cửa 9 tháng đầu năm.xlsx", "plan, result, comparison and last year side by side", "BC")
    p.lines("ỦY BAN NHÂN DÂN THỊ TRẤN CHỢ RÃ", "Số: 214/BC-UBND, ngày 15 tháng 9 năm 2023", None)
    p.lines("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC 9 THÁNG ĐẦU NĂM 2023", across=8, bold=True)
    p.head(
        *("TT", "Chỉ tiêu", "ĐVT", "KH huyện giao năm 2023", "Thực hiện 9 tháng năm 2023"),
        *("So KH (%)", "Cùng kỳ năm 2022", "Tăng (+), giảm (-) so cùng kỳ"),
    )
    for i, (short, label, plan, now, then) in enumerate(
        (
            ("online", "Tỷ lệ hồ sơ TTHC nộp trực tuyến", 30, 52.4, 21.7),
            ("pay", "Tỷ lệ hồ sơ TTHC có thanh toán trực tuyến", 50, 39.6, 8.3),
            ("ontime", "Tỷ lệ hồ sơ được giải quyết đúng và trước hạn", 98, 99.2, 97.9),
            ("sat", "Mức độ hài lòng của tổ chức, cá nhân về giải quyết TTHC", 90, 96.5, 94.1),
            ("hsx", "Tỷ lệ HSCV cấp xã được xử lý trên môi trường mạng", 85, 81.3, 60.5),
            ("cadre", "Tỷ lệ cán bộ cấp xã có trình độ từ trung cấp trở lên", 100, 100, 91.7),
            ("uni", "Tỷ lệ cán bộ, công chức cấp xã có trình độ ĐH trở lên", 64, 76.2, 71.4),
        ),
        1,
    ):
        p.put(i, label, "%", plan, now, pct(now, plan), then, round(now - then, 1))
        p.tell(short, "01888", "2023-9M", now)
        p.tell(short, "01888", "2022-9M", then, optional=True)
    p.put(8, "Số tổ phụ nữ tự quản", "tổ", 5, 5, 100, 5, 0)
    return p.done()


def bach_thong() -> Case:
    p = Paper(
        "Bạch Thông - TH một cửa các xã, TT tháng 7.xlsx", "fourteen communes in rows, three faulty cells", "Thang 7"
    )
    p.lines("UBND HUYỆN BẠCH THÔNG", "VĂN PHÒNG HĐND & UBND", None)
    p.lines("TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT TTHC CỦA UBND CÁC XÃ, THỊ TRẤN", "THÁNG 7/2023", across=11, bold=True)
    p.head(
        *("TT", "Xã, thị trấn", "Số HS\ntiếp nhận", "HS nộp trực tuyến > Số lượng", "HS nộp trực tuyến > Tỷ lệ %"),
        *("HS thanh toán\ntrực tuyến > Số lượng", "HS thanh toán\ntrực tuyến > Tỷ lệ % (trên số HS tiếp nhận)"),
        *("Số HS đã\ngiải quyết", "HS giải quyết\ntrước và đúng hạn > Số lượng"),
        *("HS giải quyết\ntrước và đúng hạn > Tỷ lệ %", "Số HS\nquá hạn"),
    )
    places = "01969 TT Phủ Thông|01975 Vi Hương|01978 Sỹ Bình|01981 Vũ Muộn|01984 Đôn Phong|01990 Lục Bình|01993 Tân Tú"
    places += "|01999 Nguyên Phúc|02002 Cao Sơn|02005 Quân Hà|02008 Cẩm Giàng|02011 Mỹ Thanh|02014 Dương Phong|02017 Quang Thuận"
    for i, place in enumerate(places.split("|"), 1):
        code, _, name = place.partition(" ")
        online, new = p.pair((0.3, 0.8), (50, 190))
        paid, late, solved = round(online * 0.7), p.rng.randint(0, 3), new - p.rng.randint(2, 9)
        if code == "01981":
            paid = new + 14
        share = pct(online, new) + (10 if code == "01999" else 0)
        money = ("KPS", "KPS") if code == "01984" else (paid, pct(paid, new))
        row = p.put(i, name, new, online, share, *money, solved, solved - late, pct(solved - late, solved), late)
        p.tell("online", code, "2023-07", n=online, d=new, sure=code != "01999")
        p.tell("ontime", code, "2023-07", n=solved - late, d=solved)
        if code == "01981":
            p.fault("numerator_exceeds_denominator", "out_of_range", row=row)
        elif code == "01984":
            p.fault("no_cases", row=row)
            p.tell("pay", code, "2023-07")
        else:
            p.tell("pay", code, "2023-07", n=paid, d=new)
        if code == "01999":
            p.fault("rate_mismatch", row=row)
    p.lines(None, "Nơi nhận:|CHÁNH VĂN PHÒNG", "- Sở Nội vụ;", "- Lưu: VT.|Nông Văn Chiến")
    return p.done()


def song_cau() -> Case:
    p = Paper(
        "Phường Sông Cầu - theo dõi HS trực tuyến năm 2023.xlsx",
        "one indicator, months across, two still blank",
        "2023",
    )
    p.lines("UBND PHƯỜNG SÔNG CẦU - TP BẮC KẠN", bold=True)
    p.lines("BẢNG THEO DÕI TỶ LỆ HỒ SƠ NỘP TRỰC TUYẾN NĂM 2023", across=13, bold=True)
    p.put("Nội dung", *(f"Tháng {month}" for month in range(1, 13)))
    pairs = [p.pair((0.2 + month / 25, 0.3 + month / 25), (110, 260)) for month in range(1, 11)]
    p.put("Số hồ sơ tiếp nhận", *(d for _, d in pairs))
    p.put("Số hồ sơ nộp trực tuyến", *(n for n, _ in pairs))
    p.put("Tỷ lệ hồ sơ trực tuyến (%)", *(pct(n, d) for n, d in pairs))
    for month, (n, d) in enumerate(pairs, 1):
        p.tell("online", "01837", f"2023-{month:02d}", n=n, d=d)
    p.lines("Chỉ tiêu thành phố giao: 40%")
    return p.done()


def cao_son() -> Case:
    p = Paper("cao son mot cua thang 4.xlsx", "no diacritics, numbers typed as text", "Sheet1", "Calibri")
    p.lines("UBND XA CAO SON", "HUYEN BACH THONG", None, "BAO CAO SO LIEU BO PHAN MOT CUA THANG 4 NAM 2023", None)
    p.put("STT", "Chi tieu", "So lieu")
    p.table(
        [
            ("1", "Tong so ho so tiep nhan", "64"),
            ("2", "Ty le ho so nop truc tuyen (%)", "37,5"),
            ("3", "Ty le ho so giai quyet truoc va dung han (%)", "100"),
            ("4", "Ty le ho so thanh toan truc tuyen (%)", "18,8"),
            ("5", "So cong dan den giao dich", "71"),
            ("6", "Muc do hai long cua nguoi dan ve giai quyet TTHC (%)", "95,2"),
        ]
    )
    for short, value in (("online", 37.5), ("ontime", 100), ("pay", 18.8), ("sat", 95.2)):
        p.tell(short, "02002", "2023-04", value)
    return p.done()


def na_ri() -> Case:
    p = Paper(
        "Na Rì - số liệu CCHC cấp xã Quý III.2023.xlsx",
        "one sheet a commune, one did not send, one cell is an x",
        "Kim Hỷ",
    )
    rows = {
        "online": "Tỷ lệ hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ",
        "pay": "Tỷ lệ hồ sơ thanh toán trực tuyến",
        "ecopy": "Tỷ lệ hồ sơ được chứng thực điện tử",
        "meet": "Tỷ lệ cuộc họp tổ chức bằng hình thức trực tuyến",
        "hsx": "Tỷ lệ hồ sơ công việc của UBND cấp xã được xử lý trên môi trường mạng",
    }
    for code, name in (("02146", "Kim Hỷ"), ("02152", "Cường Lợi"), ("02173", "Côn Minh"), ("02140", "Văn Lang")):
        if code != "02146":
            p.sheet(name)
        p.lines(f"Đơn vị báo cáo: UBND xã {name}, huyện Na Rì", "Kỳ báo cáo: Quý III/2023", None)
        p.put("TT", "Tiêu chí", "Chỉ tiêu", "Kết quả (%)")
        for i, (short, label) in enumerate(rows.items(), 1):
            value = p.rate(12, 88)
            if (code, short) == ("02173", "meet"):
                p.fault("not_a_number", row=p.put(i, label, 40, "x"))
            else:
                p.put(i, label, 40 if short == "meet" else 85 if short == "hsx" else 30, value)
                p.tell(short, code, "2023-Q3", value)
    p.sheet("Liêm Thủy")
    p.lines("Đơn vị báo cáo: UBND xã Liêm Thủy, huyện Na Rì", "Kỳ báo cáo: Quý III/2023", None, "Chưa gửi số liệu")
    return p.done()


def vanished() -> Case:
    p = Paper("Chợ Mới_CTĐT xã thị trấn T11.xlsx", "a commune that no longer exists among those that do", "T11")
    p.lines(
        "UBND HUYỆN CHỢ MỚI - PHÒNG TƯ PHÁP", "Chứng thực bản sao điện tử từ bản chính tháng 11/2023", None, bold=True
    )
    p.head(
        "TT",
        "Đơn vị",
        "Tổng HS TTHC phát sinh",
        "HS chứng thực điện tử",
        "Tỷ lệ CTĐT",
        "Số bản sao giấy",
        "Lệ phí (đồng)",
    )
    places = "02086 TT Đồng Tâm|02095 Xã Mai Lạp|02104 Xã Cao Kỳ|? Xã Nông Thịnh|02110 Xã Yên Cư|02122 Xã Như Cố|02131 Xã Quảng Chu"
    for i, place in enumerate(places.split("|"), 1):
        code, _, name = place.partition(" ")
        n, d = p.pair((0.05, 0.3), (40, 160))
        row = p.put(i, name, d, n, f"{vn(pct(n, d))}%", d - n, n * 2000, fmt={6: "#,##0"})
        if code == "?":
            p.fault("unknown_unit", row=row)
        else:
            p.tell("ecopy", code, "2023-11", n=n, d=d)
    return p.done()


REPORTS: tuple[Report, ...] = (ha_hieu, xuan_la, cho_ra, bach_thong, song_cau, cao_son, na_ri, vanished)
