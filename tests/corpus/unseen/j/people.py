"""Posts, people and hamlets; surveys; and a few workbooks about something else."""

from tests.corpus.truth import Case
from tests.corpus.unseen.j.office import DISTRICTS, Report, pct, short, vn


def posts() -> Case:
    """Posts given and filled: officials, employees and contracts side by side, the sums told apart by their heads."""
    r = Report("Biên chế các sở ngành năm 2023 - TCBC.xlsx", "departments in rows, kinds of posts beside their sums")
    p = r.page("BC 2023")
    p.title("TỔNG HỢP TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ CỦA CÁC SỞ, BAN, NGÀNH NĂM 2023", 11)
    p.head("""
STT | Cơ quan | Biên chế được giao năm 2023 | < | < | Biên chế có mặt | < | < | Tỷ lệ biên chế có mặt so với được giao (%) | HĐ theo NĐ 111 | Tinh giản trong năm
^ | ^ | Tổng số | Công chức | Viên chức | Tổng số | Công chức | Viên chức | ^ | ^ | ^
A | B | 1=2+3 | 2 | 3 | 4=5+6 | 5 | 6 | 7=4/1 | 8 | 9""")
    offices = {
        "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SCT": "Sở Công Thương", "SKHCN": "Sở KH và CN",
        "SVHTTDL": "Sở Văn hoá, Thể thao và Du lịch", "STNMT": "Sở TN và MT", "BDT": "Ban Dân tộc", "TTT": "Thanh tra tỉnh",
    }  # fmt: skip
    for n, (code, name) in enumerate(offices.items(), 1):
        a, b = r.rng.randint(18, 70), r.rng.randint(10, 60)
        c, d = a - r.rng.randint(0, 5), b - r.rng.randint(0, 9)
        p.rows([[n, name, a + b, a, b, c + d, c, d, vn(pct(c + d, a + b)), r.rng.randint(1, 6), r.rng.randint(0, 3)]])
        r.say("staff", code, "2023", c + d, a + b)
    p.lines(
        "Ghi chú: số liệu đến ngày 14/12/2023; không bao gồm hợp đồng lao động theo Nghị định 111/2022/NĐ-CP.",
        bold=False,
    )
    return r.done()


def positions() -> Case:
    """Officials' and employees' structures by position: two heads that differ in one word."""
    r = Report("VTVL_huyen_TP_quy4.xlsx", "districts in rows, two heads that differ in one word, rates only in one")
    p = r.page("VTVL")
    p.lines("SỞ NỘI VỤ TỈNH BẮC KẠN\nBiểu tổng hợp thực hiện cơ cấu theo vị trí việc làm - Quý IV/2023")
    p.head("""
STT | Huyện, thành phố | Công chức | < | < | Viên chức | < | <
^ | ^ | Tổng số cơ quan hành chính | Số cơ quan có cơ cấu công chức phù hợp VTVL | Tỷ lệ (%) | Tổng số đơn vị sự nghiệp công lập | Số đơn vị có cơ cấu viên chức phù hợp VTVL | Đơn vị chưa phê duyệt đề án""")
    for n, (code, name) in enumerate(DISTRICTS.items(), 1):
        a, b = r.rng.randint(12, 14), r.rng.randint(28, 60)
        c, d = a - r.rng.randint(0, 1), b - r.rng.randint(0, 7)
        p.rows([[n, name.replace("Huyện ", "H.").replace("Thành phố", "TP."), a, c, pct(c, a), b, d, b - d]])
        r.say("officials", code, "2023-Q4", c, a)
        r.say("employees", code, "2023-Q4", d, b)
    return r.done()


def hamlets() -> Case:
    """Hamlets before and after; the town had none to rearrange."""
    r = Report(
        "Sap xep thon, to dan pho (thong ke 2023).xlsx", "districts in rows, before and after, nothing to do in one"
    )
    p = r.page("Thon-TDP")
    p.lines("UBND TỈNH BẮC KẠN - SỞ NỘI VỤ\nTHỐNG KÊ KẾT QUẢ SẮP XẾP THÔN, TỔ DÂN PHỐ NĂM 2023")
    p.head("""
TT | Đơn vị | Số thôn, TDP trước khi sắp xếp | Số thôn, TDP thuộc diện phải sắp xếp | Số thôn, TDP đã sắp xếp | Số thôn, TDP sau sắp xếp | Số thôn, TDP giảm | Tỉ lệ thôn, TDP đã sắp xếp (%)""")
    sums = [0] * 5
    lines = []
    top = p.row + 1
    for n, (code, name) in enumerate(DISTRICTS.items(), 1):
        due = 0 if code == "058" else r.rng.randint(4, 22)
        done = due - (r.rng.randint(0, 3) if due else 0)
        before = r.rng.randint(90, 190)
        facts = [before, due, done, before - done // 2, done // 2]
        sums = [a + b for a, b in zip(sums, facts, strict=True)]
        lines.append([n, name, *facts, vn(pct(done, due)) if due else "-"])
        r.say("hamlets", code, "2023", done, due)
        if not due:
            r.fault("Thon-TDP", top + n - 1, "zero_denominator", "no_cases")
    p.rows([["", "TOÀN TỈNH", *sums, vn(pct(sums[2], sums[1]))]], True)
    r.say("hamlets", "06", "2023", sums[2], sums[1])
    p.rows(lines)
    return r.done()


def schooling() -> Case:
    """Levels of schooling one by one: an officer adds the columns; the stated shares confirm the sum."""
    r = Report(
        "Trinh do CBCC xa toan tinh 31.12.2023.xlsx", "districts in rows, levels in columns of their own, rates stated"
    )
    p = r.page("Chat luong")
    p.motto("SỞ NỘI VỤ\nPHÒNG XDCQ&CTTN", 12)
    p.title("BÁO CÁO CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2023", 12)
    p.head("""
STT | Đơn vị | Cán bộ cấp xã | < | < | < | < | Cán bộ, công chức cấp xã | < | < | < | Lý luận chính trị trung cấp trở lên
^ | ^ | Tổng số | Trình độ chuyên môn | < | < | Tỷ lệ từ trung cấp trở lên (%) | Tổng số | Trình độ chuyên môn | < | Tỷ lệ từ đại học trở lên (%) | ^
^ | ^ | ^ | Đại học trở lên | Cao đẳng, trung cấp | Sơ cấp, chưa đào tạo | ^ | ^ | Sau đại học | Đại học | ^ | ^""")
    for n, code in enumerate(DISTRICTS, 1):
        cadres = r.rng.randint(75, 210)
        low = r.rng.randint(0, 6)
        high = int((cadres - low) * r.rng.uniform(0.4, 0.7))
        staff = cadres * 2 - r.rng.randint(3, 9)
        master, bachelor = r.rng.randint(0, 4), int(staff * r.rng.uniform(0.45, 0.8))
        one, two = pct(cadres - low, cadres), pct(master + bachelor, staff)
        p.rows(
            [
                [
                    n,
                    f"Huyện {short(code)}" if code != "058" else "TP Bắc Kạn",
                    cadres,
                    high,
                    cadres - low - high,
                    low,
                    one,
                    staff,
                    master,
                    bachelor,
                    two,
                    staff // 2,
                ]
            ]
        )
        r.say("cadres", code, "2023", cadres - low, cadres)
        r.say("university", code, "2023", master + bachelor, staff)
    return r.done()


def surveys() -> Case:
    """Three surveys side by side with ranks; one share is said roughly, one is a score far out of range."""
    r = Report(
        "KQ khao sat hai long nam 2023 (SIPAS cap huyen).xlsx",
        "districts in rows, three surveys side by side, ranks between",
    )
    p = r.page("Kết quả")
    p.title("KẾT QUẢ ĐO LƯỜNG SỰ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC TRÊN ĐỊA BÀN CÁC HUYỆN, THÀNH PHỐ NĂM 2023", 8)
    p.head("""
STT | Đơn vị | Mức độ hài lòng đối với sự phục vụ của cơ quan HCNN (%) | < | Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư (%) | < | Mức độ hài lòng về dịch vụ y tế, giáo dục công lập (%) | Số phiếu thu về
^ | ^ | Kết quả | Xếp hạng | Kết quả | Xếp hạng | ^ | ^""")
    shares = [[round(r.rng.uniform(low, 97), 2) for _ in DISTRICTS] for low in (78, 70, 80)]
    ranks = [[sorted(column, reverse=True).index(share) + 1 for share in column] for column in shares]
    for n, (code, name) in enumerate(DISTRICTS.items(), 1):
        a, b, c = (column[n - 1] for column in shares)
        rough, wrong = code == "062", code == "065"
        row = p.rows(
            [
                [
                    n,
                    name.upper().replace(" ", "\N{NO-BREAK SPACE}"),
                    vn(a, 2),
                    ranks[0][n - 1],
                    "gần 78%" if rough else vn(b, 2),
                    ranks[1][n - 1],
                    vn(c * 10, 1) if wrong else vn(c, 2),
                    150,
                ]
            ]
        )
        r.say("happy_service", code, "2023", value=a)
        r.say("happy_land", code, "2023", value=78.0 if rough else b, sure=not rough, optional=rough)
        if wrong:
            r.fault("Kết quả", row, "out_of_range")
        else:
            r.say("happy_public", code, "2023", value=c)
    return r.done()


def no_period() -> Case:
    """Nowhere is it said which period this is."""
    r = Report("bieu tong hop (ban cuoi).xlsx", "districts in rows, no period anywhere")
    p = r.page("Sheet1")
    p.lines("TỔNG HỢP HỌP TRỰC TUYẾN CỦA UBND CÁC HUYỆN, THÀNH PHỐ")
    p.head("TT | Đơn vị | Tổng số cuộc họp | Số cuộc họp trực tuyến | Tỷ lệ cuộc họp trực tuyến (%)")
    p.rows([[n, name, 30 + n, 10 + n, pct(10 + n, 30 + n)] for n, name in enumerate(DISTRICTS.values(), 1)])
    r.fault("Sheet1", None, "unknown_period")
    return r.done()


def institutions_merged() -> Case:
    """Public service bodies put together: none of the plan's figures."""
    r = Report("PL sap xep don vi su nghiep cong lap.xlsx", "something else: public service bodies before and after")
    p = r.page("ĐVSN")
    p.title("KẾT QUẢ SẮP XẾP TỔ CHỨC CÁC ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP NĂM 2023", 6)
    p.head(
        "STT | Ngành, lĩnh vực | Số ĐVSN năm 2015 | Số ĐVSN năm 2021 | Số ĐVSN hiện nay | Tỷ lệ giảm so với 2015 (%)"
    )
    kinds = ("Giáo dục - đào tạo", "Y tế", "Văn hóa, thể thao", "Nông nghiệp", "Khác")
    p.rows([[n, kind, 40 + 3 * n, 35 + n, 33 + n, pct(7 + 2 * n, 40 + 3 * n)] for n, kind in enumerate(kinds, 1)])
    r.fault("ĐVSN", None, "no_indicator", "no_table")
    return r.done()


def retirements() -> Case:
    """A list of people who leave early."""
    r = Report("DS tinh gian bien che dot 2 nam 2023.xlsx", "something else: a list of people")
    p = r.page("Danh sách")
    p.lines("UBND HUYỆN BA BỂ\nDANH SÁCH ĐỐI TƯỢNG TINH GIẢN BIÊN CHẾ ĐỢT 2 NĂM 2023")
    p.head(
        "STT | Họ và tên | Ngày sinh | Chức danh | Đơn vị công tác | Hệ số lương | Số năm đóng BHXH | Kinh phí (đồng)"
    )
    people = ("Nông Văn Tài", "Hoàng Thị Lự", "Ma Thế Duyên", "Triệu Thị Pham")
    p.rows(
        [
            [
                n,
                who,
                f"0{n}/0{n}/196{n}",
                "Giáo viên",
                "Trường TH Hà Hiệu",
                round(4.06 + n / 10, 2),
                29 + n,
                88_000_000 + n,
            ]
            for n, who in enumerate(people, 1)
        ]
    )
    r.fault("Danh sách", None, "no_indicator", "no_table")
    return r.done()


def emulation() -> Case:
    """Points of an emulation movement by district."""
    r = Report("Cham diem thi dua khoi huyen 2023.xlsx", "something else: emulation points")
    p = r.page("Điểm")
    p.lines("CỤM THI ĐUA CÁC HUYỆN, THÀNH PHỐ\nBẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2023")
    p.head("STT | Đơn vị | Điểm tự chấm | Điểm thẩm định | Điểm thưởng | Tổng điểm | Xếp hạng | Đề nghị khen thưởng")
    p.rows(
        [
            [n, name, 90 + n, 89 + n, n % 3, 89 + n + n % 3, 9 - n, "Cờ thi đua" if n > 6 else ""]
            for n, name in enumerate(DISTRICTS.values(), 1)
        ]
    )
    r.fault("Điểm", None, "no_indicator", "no_table")
    return r.done()


def calendar() -> Case:
    """A week's calendar of meetings, some of them online."""
    r = Report("Lich cong tac tuan 38.xlsx", "something else: a week's calendar")
    p = r.page("Tuần 38", ruled=False)
    p.lines("LỊCH CÔNG TÁC TUẦN 38 (từ ngày 18/9/2023 đến ngày 22/9/2023)")
    p.head("Thứ, ngày | Nội dung | Chủ trì | Địa điểm")
    p.rows([
        ["Thứ Hai 18/9", "Họp trực tuyến triển khai CCHC quý IV", "Đ/c Chủ tịch", "Phòng họp trực tuyến"],
        ["Thứ Ba 19/9", "Kiểm tra CCHC tại Sở Y tế", "Đ/c Phó Giám đốc", "Sở Y tế"],
        ["Thứ Năm 21/9", "Giao ban tháng 9", "Đ/c Giám đốc", "Hội trường tầng 2"],
    ])  # fmt: skip
    r.fault("Tuần 38", None, "no_indicator", "no_table")
    return r.done()


CASES = (
    posts,
    positions,
    hamlets,
    schooling,
    surveys,
    no_period,
    institutions_merged,
    retirements,
    emulation,
    calendar,
)
