"""What people say: surveys of satisfaction, and feedback."""

from tests.corpus.truth import Case

from .pen import CHO_DON, DISTRICTS, FEEDBACK, HEALTH, LAND, MOTTO, NA_RI, ONLINE, SATISFIED, SERVICE, Pen, comma, rate


def ballots(p: Pen, low: int = 20, high: int = 80) -> tuple[int, int, int, int, int]:
    """Ballots handed out, returned, very satisfied, satisfied, not satisfied."""
    out = p.rng.randint(low, high)
    back = out - p.rng.randint(0, 3)
    bad = p.rng.randint(0, 3)
    very = p.rng.randint(back // 3, back // 2)
    return out, back, very, back - bad - very, bad


def survey_at_the_desk() -> Case:
    p = Pen(
        "KQ khảo sát BPMC các xã huyện Chợ Đồn Q2.2023.xlsx",
        "ballots by degree with shares between",
        "Khảo sát",
        "2023-Q2",
    )
    p.lines(f"UBND HUYỆN CHỢ ĐỒN|{MOTTO[0]}", f"PHÒNG NỘI VỤ|{MOTTO[1]}", "", span=12)
    p.lines("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG VỀ GIẢI QUYẾT TTHC TẠI BỘ PHẬN MỘT CỬA QUÝ II/2023", span=12)
    degrees = [
        f"{name}>{leaf}" for name in ("Rất hài lòng", "Hài lòng", "Không hài lòng") for leaf in ("Số phiếu", "%")
    ]
    p.header(
        "TT",
        "Đơn vị",
        "Số phiếu>Phát ra",
        "Số phiếu>Thu về",
        *degrees,
        "Tỷ lệ hài lòng trở lên/số phiếu thu về (%)",
        numbers=True,
    )
    for number, (code, name) in enumerate(CHO_DON.items(), 1):
        out, back, very, well, bad = ballots(p)
        cells: list[object] = []
        for count in (very, well, bad):
            cells += [count, rate(count, back, 1)]
        p.row(number, name, out, back, *cells, rate(very + well, back, 1))
        p.counts(SATISFIED, code, very + well, back)
    p.sign("Bằng Lũng, ngày 17/6/2023", "TRƯỞNG PHÒNG", "Hà Đức Thuận", 8)
    return p.done()


def two_kinds_of_satisfaction() -> Case:
    p = Pen(
        "SNV-tong hop hai long 6 thang dau nam.xlsx",
        "districts in rows, two surveys and a rank",
        "HL",
        "2023-6M",
    )
    p.lines("UBND TỈNH BẮC KẠN|Biểu 03-HL", "SỞ NỘI VỤ|", "MỨC ĐỘ HÀI LÒNG 6 THÁNG ĐẦU NĂM 2023", span=9)
    desk, serve = "Về giải quyết TTHC", "Về sự phục vụ của cơ quan HCNN"
    tree = [
        f"Mức độ hài lòng>{kind}>{leaf}"
        for kind in (desk, serve)
        for leaf in ("Tổng số phiếu", "Số phiếu hài lòng", "Tỷ lệ %")
    ]
    p.header("TT", "Đơn vị", *tree, "Xếp hạng")
    sums = [0] * 4
    rows = []
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        asked = [p.rng.randint(100, 300) for _ in range(2)]
        happy = [n - p.rng.randint(0, n // 6) for n in asked]
        rows.append((code, f"UBND huyện {name}" if code != "058" else "UBND TP Bắc Kạn", number, asked, happy))
        sums = [old + new for old, new in zip(sums, (*asked, *happy), strict=True)]
    rows.append(("06", "Toàn tỉnh", None, sums[:2], sums[2:]))
    for code, name, number, asked, happy in rows:
        cells = [cell for n, yes in zip(asked, happy, strict=True) for cell in (n, yes, comma(rate(yes, n)))]
        p.row(number, name, *cells, number and p.rng.randint(1, 8))
        p.counts(SATISFIED, code, happy[0], asked[0])
        p.counts(SERVICE, code, happy[1], asked[1])
    p.lines("* Chưa bao gồm kết quả SIPAS do Bộ Nội vụ công bố (năm 2022 đạt 75,22%)", span=9)
    return p.done()


def three_fields() -> Case:
    p = Pen(
        "Khao sat linh vuc DD XD DT quy 3.xlsx",
        "three fields together, fields apart must not be taken",
        "QIII",
        "2023-Q3",
    )
    p.lines("Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư - Quý III/2023", span=9)
    fields = [f"Trong đó tỷ lệ hài lòng từng lĩnh vực (%)>{name}" for name in ("Đất đai", "Xây dựng", "Đầu tư")]
    whole = "Chung 3 lĩnh vực đất đai, xây dựng, đầu tư"
    p.header(
        "Stt",
        "Huyện, thành phố",
        f"{whole}>Số phiếu khảo sát",
        f"{whole}>Số phiếu hài lòng",
        f"{whole}>Tỷ lệ (%)",
        *fields,
    )
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        asked = [p.rng.randint(15, 40) for _ in fields]
        happy = [n - p.rng.randint(0, 5) for n in asked]
        apart = (rate(yes, n, 1) for yes, n in zip(happy, asked, strict=True))
        p.row(number, name, sum(asked), sum(happy), rate(sum(happy), sum(asked), 1), *apart)
        p.counts(LAND, code, sum(happy), sum(asked))
    return p.done()


def schools_and_clinics() -> Case:
    p = Pen("PL4 hài lòng y tế giáo dục huyện Chợ Mới năm 2023.xlsx", "places in rows, total row below", "PL4", "2023")
    p.lines("UBND HUYỆN CHỢ MỚI", "Phụ lục 4", "MỨC ĐỘ HÀI LÒNG VỀ DỊCH VỤ Y TẾ, GIÁO DỤC CÔNG LẬP NĂM 2023", span=6)
    p.header("TT", "Cơ sở được khảo sát", "Số phiếu thu về", "Số phiếu hài lòng", "Tỷ lệ hài lòng")
    asked = happy = 0
    for number, name in enumerate(
        ("Trung tâm Y tế huyện", "Trạm Y tế xã Cao Kỳ", "THCS Đồng Tâm", "Tiểu học Quảng Chu"), 1
    ):
        n = p.rng.randint(30, 60)
        yes = n - p.rng.randint(0, 6)
        asked, happy = asked + n, happy + yes
        p.row(number, name, n, yes, f"{comma(rate(yes, n, 1), 1)}%")
    p.row(None, "Tổng cộng toàn huyện", asked, happy, f"{comma(rate(happy, asked, 1), 1)}%", bold=True)
    p.counts(HEALTH, "065", happy, asked)
    p.lines("Đơn vị báo cáo: UBND huyện Chợ Mới. Ngày báo cáo 08/12/2023", span=6)
    return p.done()


def clinics_of_the_department() -> Case:
    p = Pen("SYT_BC hai long nguoi benh Q3-2023.xlsx", "a department's own form: points and share", "SYT", "2023-Q3")
    p.lines(
        "SỞ Y TẾ TỈNH BẮC KẠN",
        "KẾT QUẢ KHẢO SÁT HÀI LÒNG NGƯỜI BỆNH VÀ GIẢI QUYẾT TTHC QUÝ III NĂM 2023",
        "Đơn vị báo cáo: Sở Y tế",
        span=5,
    )
    p.header("STT", "Tiêu chí", "Kết quả", "Ghi chú")
    desk = p.rng.randint(50, 90)
    p.row(1, "Điểm hài lòng người bệnh nội trú (thang điểm 5)", "4,31")
    p.row(2, "Mức độ hài lòng về dịch vụ y tế công lập (%)", "93,4", "chưa có phần giáo dục")
    p.row(3, "Số phiếu khảo sát về giải quyết TTHC tại quầy Sở Y tế", desk)
    p.row(4, "Số phiếu hài lòng về giải quyết TTHC", desk - 2)
    p.row(5, "Mức độ hài lòng về giải quyết TTHC (%)", comma(rate(desk - 2, desk, 1), 1))
    p.stated(HEALTH, "SYT", 93.4, sure=False, optional=True)  # half of what the plan asks for
    p.counts(SATISFIED, "SYT", desk - 2, desk)
    return p.done()


def feedback_of_the_districts() -> Case:
    p = Pen(
        "Tổng hợp PAKN quý III.2023 (VP).xlsx", "feedback carried and new, no cases here and there", "PAKN", "2023-Q3"
    )
    p.lines(
        "VĂN PHÒNG UBND TỈNH",
        "TÌNH HÌNH TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA CÁ NHÂN, TỔ CHỨC",
        "Kỳ báo cáo: Quý III năm 2023",
        span=9,
    )
    got, did = "Số phản ánh, kiến nghị tiếp nhận", "Kết quả xử lý"
    p.header("TT", "Đơn vị", f"{got}>Tổng số", f"{got}>Về hành vi hành chính", f"{got}>Về quy định hành chính",
             f"{did}>Đã xử lý dứt điểm", f"{did}>Đang xử lý", "Tỷ lệ xử lý dứt điểm (%)", "Đã đăng tải công khai")  # fmt: skip
    sums = [0] * 5
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        n = 0 if code in ("060", "065") else p.rng.randint(3, 15)
        if not n:
            p.row(number, name, 0, 0, 0, 0, 0, "Không phát sinh" if code == "060" else "-", None)
            p.stated(FEEDBACK, code, None)
            continue
        act, open_ = p.rng.randint(0, n), p.rng.choice((0, 0, 1))
        line = (n, act, n - act, n - open_, open_)
        sums = [old + new for old, new in zip(sums, line, strict=True)]
        p.row(number, name, *line, rate(n - open_, n, 1), n - open_)
        p.counts(FEEDBACK, code, n - open_, n)
    p.row(None, "Cộng các huyện, thành phố", *sums, rate(sums[3], sums[0], 1), None)
    p.counts(FEEDBACK, "06", sums[3], sums[0], sure=False, optional=True)  # departments are left out
    p.lines("Ghi chú: không tính PAKN thuộc thẩm quyền các sở, ngành", span=9)
    return p.done()


def communes_in_columns() -> Case:
    p = Pen(
        "na ri - HAI LONG + TRUC TUYEN thang 6.xlsx",
        "indicators in rows, communes across, commas in text",
        "6",
        "2023-06",
    )
    p.lines("Biểu tổng hợp tháng 6/2023 các xã, thị trấn huyện Na Rì", span=9)
    p.header("Nội dung", "ĐVT", *(name if name[:2] == "TT" else f"Xã {name}" for name in NA_RI.values()))
    asked = [p.rng.randint(15, 40) for _ in NA_RI]
    happy = [n - p.rng.randint(0, 2) for n in asked]
    files = [p.rng.randint(30, 150) for _ in NA_RI]
    online = [p.rng.randint(n // 4, n) for n in files]
    p.row("Tổng số phiếu khảo sát về giải quyết TTHC", "phiếu", *asked)
    p.row("Số phiếu hài lòng về giải quyết TTHC", "phiếu", *happy)
    p.row("Tỷ lệ hài lòng", "%", *(comma(rate(a, b)) for a, b in zip(happy, asked, strict=True)))
    p.row("Số hồ sơ đã giải quyết", "hồ sơ", *files)
    p.row("Số hồ sơ tiếp nhận trực tuyến", "hồ sơ", *online)
    p.row(
        "Tỷ lệ HS trực tuyến/tổng số HS giải quyết",
        "%",
        *(comma(rate(a, b)) for a, b in zip(online, files, strict=True)),
    )
    p.row("Cán bộ trực BPMC", "người", *(p.rng.randint(2, 4) for _ in NA_RI))
    for column, code in enumerate(NA_RI):
        p.counts(SATISFIED, code, happy[column], asked[column])
        p.counts(ONLINE, code, online[column], files[column])
    return p.done()


BUILDERS = (survey_at_the_desk, two_kinds_of_satisfaction, three_fields, schools_and_clinics, clinics_of_the_department)
BUILDERS += (feedback_of_the_districts, communes_in_columns)
