"""Hamlets, staff quotas, posts and the schooling of commune staff."""

from tests.corpus.truth import Case

from .pen import (
    CADRES,
    DISTRICTS,
    EMPLOYEES,
    HAMLETS,
    MOTTO,
    NA_RI,
    OFFICIALS,
    PAC_NAM,
    QUOTA,
    UNIVERSITY,
    Pen,
    comma,
    rate,
)


def quota_of_offices() -> Case:
    p = Pen(
        "SNV_Bieu bien che 9 thang 2023.xlsx", "departments and districts in groups, contracts beside", "BC", "2023-9M"
    )
    p.lines(f"UBND TỈNH BẮC KẠN|{MOTTO[0]}", f"SỞ NỘI VỤ|{MOTTO[1]}", span=9)
    p.lines(
        "TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ 9 THÁNG NĂM 2023",
        "(Kèm theo Công văn số 1877/SNV-TCBC ngày 20/9/2023)",
        span=9,
    )
    staff, contract = "Biên chế công chức", "Hợp đồng theo NĐ 68/2000/NĐ-CP"
    p.header("TT", "Cơ quan, đơn vị", f"{staff}>Được giao", f"{staff}>Có mặt", f"{staff}>Tỷ lệ sử dụng (%)",
             f"{contract}>Được giao", f"{contract}>Thực hiện", "Dự kiến tinh giản 2024", "Ghi chú")  # fmt: skip
    groups = (
        ("I", "Khối sở, ngành", {"SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "SKHDT": "Sở KH&ĐT", "TTT": "Thanh tra tỉnh", "VPUB": "VP UBND tỉnh"}),
        ("II", "Khối huyện, thành phố", {code: DISTRICTS[code] for code in ("058", "061", "064", "066")}),
    )  # fmt: skip
    for roman, title, units in groups:
        given = {code: p.rng.randint(28, 95) for code in units}
        held = {code: number - p.rng.randint(0, 4) for code, number in given.items()}
        if "SNV" in given:
            held["TTT"] = given["TTT"] + 1
        p.row(
            roman,
            title,
            sum(given.values()),
            sum(held.values()),
            rate(sum(held.values()), sum(given.values()), 1),
            bold=True,
        )
        for number, (code, name) in enumerate(units.items(), 1):
            note = "đang làm quy trình điều động" if held[code] > given[code] else None
            pay = p.rng.randint(2, 5)
            p.row(
                number,
                name,
                given[code],
                held[code],
                rate(held[code], given[code], 1),
                pay,
                pay,
                p.rng.randint(0, 3),
                note,
            )
            p.counts(QUOTA, code, held[code], given[code])
    return p.done()


def hamlets_of_a_district() -> Case:
    p = Pen("Na Rì-sắp xếp thôn, tổ dân phố 2023.xlsx", "hamlets by commune, none to do in some", "Thôn", "2023")
    p.lines("UBND HUYỆN NA RÌ", "KẾT QUẢ SẮP XẾP THÔN, TỔ DÂN PHỐ NĂM 2023", span=8)
    p.header("STT", "Xã, thị trấn", "Tổng số thôn, TDP hiện có", "Số thôn, TDP thuộc diện phải sắp xếp", "Số thôn, TDP đã sắp xếp",
             "Tỷ lệ (%)", "Số thôn, TDP giảm sau sắp xếp", "Lý do chưa thực hiện")  # fmt: skip
    sums = [0, 0, 0, 0]
    for number, (code, name) in enumerate(NA_RI.items(), 1):
        now, due = p.rng.randint(9, 18), 0 if name == "Kim Hỷ" else p.rng.randint(2, 6)
        done = due - p.rng.randint(0, min(due, 1))
        if due:
            p.row(
                number,
                name,
                now,
                due,
                done,
                rate(done, due, 1),
                done // 2,
                None if done == due else "cử tri chưa thống nhất",
            )
            p.counts(HAMLETS, code, done, due)
        else:
            p.row(number, name, now, "Không có", "-", "-", None, "không thuộc diện")
            p.stated(HAMLETS, code, None, optional=True)
        sums = [old + new for old, new in zip(sums, (now, due, done, done // 2), strict=True)]
    p.row(None, "Toàn huyện", *sums[:3], rate(sums[2], sums[1], 1), sums[3])
    p.counts(HAMLETS, "066", sums[2], sums[1])
    return p.done()


def schooling_of_communes() -> Case:
    p = Pen(
        "Pac Nam - trinh do CB,CC cap xa 6T.2023.xlsx",
        "cadres, then cadres and officials, by degree",
        "Trình độ",
        "2023-6M",
    )
    p.lines(
        "UBND HUYỆN PÁC NẶM",
        "THỐNG KÊ TRÌNH ĐỘ CÁN BỘ, CÔNG CHỨC CẤP XÃ",
        "6 tháng đầu năm 2023 (số liệu đến 14/6/2023)",
        span=13,
    )
    one, both = "Cán bộ cấp xã", "Cán bộ, công chức cấp xã"
    p.header(
        "TT", "Tên xã", f"{one}>Tổng số", f"{one}>Trình độ chuyên môn>Đại học trở lên", f"{one}>Trình độ chuyên môn>Cao đẳng",
        f"{one}>Trình độ chuyên môn>Trung cấp", f"{one}>Trình độ chuyên môn>Sơ cấp, chưa đào tạo",
        f"{one}>Tỷ lệ từ trung cấp trở lên (%)", f"{both}>Tổng số", f"{both}>Trình độ đại học trở lên",
        f"{both}>Tỷ lệ đại học trở lên (%)", "Đảng viên", numbers=True,
    )  # fmt: skip

    def put(number: int | None, code: str, name: str, f: list[int]) -> None:
        total, high, college, middle, low, all_, degrees, party = f
        p.row(number, name, total, high, college, middle, low, comma(rate(total - low, total, 1), 1), all_, degrees,
              comma(rate(degrees, all_, 1), 1), party)  # fmt: skip
        p.counts(CADRES, code, total - low, total)
        p.counts(UNIVERSITY, code, degrees, all_)

    sums = [0] * 8
    for number, (code, name) in enumerate(PAC_NAM.items(), 1):
        total, low, college = p.rng.randint(9, 11), p.rng.choice((0, 0, 1)), p.rng.randint(0, 1)
        middle = p.rng.randint(2, 4)
        high, all_ = total - low - college - middle, total + p.rng.randint(8, 10)
        facts = [total, high, college, middle, low, all_, high + p.rng.randint(6, 8), all_ - 1]
        put(number, code, name, facts)
        sums = [old + new for old, new in zip(sums, facts, strict=True)]
    put(None, "060", "Tổng cộng", sums)
    return p.done()


def posts_of_offices() -> Case:
    p = Pen(
        "Phu luc VTVL cac huyen Q4.xlsx",
        "two like indicators that differ in a letter, abbreviations",
        "VTVL",
        "2023-Q4",
    )
    p.lines("SỞ NỘI VỤ", "CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM - QUÝ IV/2023", "", span=8)
    p.header(
        "TT", "Đơn vị", "Công chức>Số CQ hành chính", "Công chức>Số CQ có cơ cấu công chức phù hợp VTVL", "Công chức>Tỷ lệ %",
        "Viên chức>Số cơ quan, đơn vị có viên chức", "Viên chức>Số CQ, ĐV có cơ cấu viên chức phù hợp VTVL", "Viên chức>Tỷ lệ %",
    )  # fmt: skip
    sums = [0] * 4
    rows: list[tuple[str, str, list[int]]] = []
    for code, name in DISTRICTS.items():
        offices, schools = p.rng.randint(12, 13), p.rng.randint(35, 60)
        facts = [offices, offices - p.rng.choice((0, 0, 1)), schools, schools - p.rng.randint(0, 6)]
        rows.append((code, f"H. {name}" if code != "058" else "TP. Bắc Kạn", facts))
        sums = [old + new for old, new in zip(sums, facts, strict=True)]
    for number, (code, name, f) in enumerate(rows, 1):
        p.row(number, name, f[0], f[1], rate(f[1], f[0], 1), f[2], f[3], rate(f[3], f[2], 1))
        p.counts(OFFICIALS, code, f[1], f[0])
        p.counts(EMPLOYEES, code, f[3], f[2])
    p.row(
        None,
        "Cộng 8 huyện, thành phố",
        sums[0],
        sums[1],
        rate(sums[1], sums[0], 1),
        sums[2],
        sums[3],
        rate(sums[3], sums[2], 1),
    )
    p.counts(OFFICIALS, "06", sums[1], sums[0], sure=False, optional=True)  # departments are left out
    p.counts(EMPLOYEES, "06", sums[3], sums[2], sure=False, optional=True)
    p.sign("Bắc Kạn, ngày 18 tháng 12 năm 2023", "NGƯỜI LẬP BIỂU", "Lường Thị Vân", 5)
    return p.done()


def plan_and_result_of_a_commune() -> Case:
    p = Pen("Nghia Ta - CBCC nam 2023.xlsx", "criteria of one commune: goal, result, against the goal", "CBCC", "2023")
    p.lines(
        "UBND xã Nghĩa Tá, huyện Chợ Đồn", "Kết quả thực hiện chỉ tiêu về đội ngũ cán bộ, công chức xã năm 2023", span=6
    )
    p.header("TT", "Tiêu chí", "Kế hoạch năm (%)", "Thực hiện (%)", "So với KH (%)", "Đánh giá")
    p.row(1, "Tỉ lệ cán bộ xã có trình độ chuyên môn trung cấp trở lên", 100, "90,9", "90,9", "Chưa đạt")
    p.row(2, "Tỉ lệ cán bộ, công chức xã có trình độ đại học trở lên", 64, "71,4", "111,6", "Đạt")
    p.row(3, "Tỉ lệ cán bộ, công chức xã được bồi dưỡng nghiệp vụ", 80, "85,7", "107,1", "Đạt")
    p.row(4, "Tỉ lệ người hoạt động không chuyên trách có trình độ trung cấp trở lên", 50, "63,6", "127,2", "Đạt")
    p.stated(CADRES, "02071", 90.9)
    p.stated(UNIVERSITY, "02071", 71.4)
    return p.done()


def notes_of_the_home_office() -> Case:
    p = Pen(
        "Phòng Nội vụ Ngân Sơn - quý 2 (bản gửi lại).xlsx",
        "one district, counts in words of a note column",
        "Q2",
        "2023-Q2",
    )
    p.lines("PHÒNG NỘI VỤ HUYỆN NGÂN SƠN", "Tổ chức bộ máy và công vụ quý II năm 2023 của UBND huyện Ngân Sơn", span=5)
    p.header("STT", "Nội dung báo cáo", "Số lượng", "Tỷ lệ", "Diễn giải")
    table = (
        ("Biên chế công chức được giao", 78, None, "QĐ số 2385/QĐ-UBND ngày 20/12/2022"),
        ("Biên chế công chức có mặt", 75, "96,2%", "so với biên chế được giao"),
        ("Tổng số cơ quan hành chính", 13, None, "12 phòng và VP"),
        ("Cơ quan hành chính có cơ cấu công chức phù hợp vị trí việc làm", 12, "92,3%", None),
        ("Tổng số đơn vị sự nghiệp có viên chức", 41, None, None),
        ("Đơn vị có cơ cấu viên chức phù hợp vị trí việc làm", 38, "92,7%", "38/41"),
        ("Thôn, tổ dân phố thuộc diện sắp xếp", 8, None, None),
        ("Thôn, tổ dân phố đã sắp xếp", 6, "75,0%", "còn 02 thôn xã Thượng Ân"),
        ("Cán bộ cấp xã bị kỷ luật", 1, None, "khiển trách"),
    )
    for number, (label, count, share, note) in enumerate(table, 1):
        p.row(number, label, count, share, note)
    for indicator, above, below in ((QUOTA, 75, 78), (OFFICIALS, 12, 13), (EMPLOYEES, 38, 41), (HAMLETS, 6, 8)):
        p.counts(indicator, "062", above, below)
    return p.done()


BUILDERS = (quota_of_offices, hamlets_of_a_district, schooling_of_communes, posts_of_offices)
BUILDERS += (plan_and_result_of_a_commune, notes_of_the_home_office)
