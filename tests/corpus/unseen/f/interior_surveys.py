"""What districts and the city count once in a while: hamlets, posts, answers to a survey."""

from tests.corpus.truth import Case
from tests.corpus.unseen.f.paper import Paper, dress, put, rate, vn, widths


def hamlets() -> Case:
    p = Paper("Sắp xếp thôn, TDP huyện Chợ Mới năm 2023.xlsx", "communes in rows, one that was dissolved in 2020")
    s = p.sheet(
        "Sheet1",
        ["PHÒNG NỘI VỤ HUYỆN CHỢ MỚI"],
        ["KẾT QUẢ SẮP XẾP THÔN, TỔ DÂN PHỐ NĂM 2023"],
        [],
        "TT|Đơn vị|Tổng số thôn, TDP trước sắp xếp|Số thôn, TDP thuộc diện phải sắp xếp|KH sắp xếp năm 2023|Số thôn, TDP đã sắp xếp|Tỷ lệ đã sắp xếp/thuộc diện (%)|Số thôn, TDP sau sắp xếp|Giảm",
    )
    sums = [0] * 6
    places = ("02125 Bình Văn", "02110 Yên Cư", "02098 Hoà Mục", "02122 Như Cố", "? Nông Thịnh", "02131 Quảng Chu")
    for number, place in enumerate((*places, "02092 Thanh Vận"), 1):
        unit, name = place.split(" ", 1)
        due = p.draw(3, 8)
        done, before = p.part(due, 0.5), due + p.draw(3, 6)
        counts = [before, due, max(1, due - 1), done, before - done // 2, done // 2]
        row = put(s, number, f"Xã {name}", *counts[:4], rate(done, due), *counts[4:])
        sums = [one + more for one, more in zip(sums, counts, strict=True)]
        if unit == "?":
            p.fault("unknown_unit", s, row)
        else:
            p.fig("hamlets_rearranged", unit, "2023", done, due)
    put(s, "", "Cộng toàn huyện", *sums[:4], rate(sums[3], sums[1]), *sums[4:])
    p.fig("hamlets_rearranged", "065", "2023", sums[3], sums[1])
    dress(s, "A4:I4", fill="D9D9D9")
    return p.done()


def posts() -> Case:
    p = Paper(
        "Bien che khoi phong ban (NS) quy III.2023.xlsx", "divisions of one district in rows: only the total is a unit"
    )
    s = p.sheet(
        "BC",
        ["UBND HUYỆN NGÂN SƠN"],
        ["BIỂU TỔNG HỢP BIÊN CHẾ CÔNG CHỨC HUYỆN NGÂN SƠN QUÝ III NĂM 2023"],
        ["(Có mặt đến ngày 14/9/2023)"],
        [
            "TT",
            "Cơ quan",
            "Biên chế được giao",
            "Biên chế có mặt",
            "Chưa sử dụng",
            "Tỷ lệ sử dụng biên chế (%)",
            "HĐ 111",
        ],
    )
    total = [0, 0, 0]
    rooms = (
        "Văn phòng HĐND - UBND",
        "Phòng Nội vụ",
        "Thanh tra huyện",
        "Phòng Tư pháp",
        "Phòng Tài chính - KH",
        "Phòng GD&ĐT",
    )
    for number, name in enumerate(rooms, 1):
        quota = p.draw(5, 15)
        here = quota - p.draw(0, 2)
        put(s, number, name, quota, here, quota - here, vn(rate(here, quota)), extra := p.draw(0, 2))
        total = [total[0] + quota, total[1] + here, total[2] + extra]
    put(s, "", "Toàn huyện", *total[:2], total[0] - total[1], vn(rate(total[1], total[0])), total[2])
    p.fig("staff_within_quota", "062", "2023-Q3", total[1], total[0])
    dress(s, "A4:G4")
    return p.done()


CITY = {
    "01834": "P. Nguyễn Thị Minh Khai",
    "01837": "P. Sông Cầu",
    "01840": "P. Đức Xuân",
    "01843": "P. Phùng Chí Kiên",
    "01846": "P. Huyền Tụng",
    "01855": "P. Xuất Hoá",
    "01849": "Xã Dương Quang",
    "01852": "Xã Nông Thượng",
    "058": "Toàn thành phố",
}


def three_tables() -> Case:
    p = Paper("Kết quả khảo sát hài lòng TP Bắc Kạn 2023.xlsx", "three tables of a survey below one another on a sheet")
    s = p.sheet("KSHL", ["KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG NĂM 2023 - THÀNH PHỐ BẮC KẠN"], [])
    below = [p.draw(30, 60) for _ in range(8)]
    above = [p.part(n) for n in below]
    put(s, "Bảng 1. Hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước")
    put(s, "Phường, xã", "Số phiếu khảo sát", "Số phiếu hài lòng", "Mức độ hài lòng (%)")
    counts = zip(CITY.items(), [*above, sum(above)], [*below, sum(below)], strict=True)
    for (unit, name), good, polled in counts:
        put(s, name, polled, good, rate(good, polled, 2))
        p.fig("satisfaction_service", unit, "2023", good, polled)
    tables = (
        (
            "Bảng 2. Hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư của thành phố",
            "Lĩnh vực",
            "Đất đai|Xây dựng|Đầu tư|Chung cả 3 lĩnh vực",
            "satisfaction_land_construction_investment",
        ),
        (
            "Bảng 3. Hài lòng về dịch vụ y tế, giáo dục công lập trên địa bàn thành phố",
            "Loại dịch vụ",
            "Y tế công lập|Giáo dục công lập|Chung y tế, giáo dục",
            "satisfaction_health_education",
        ),
    )
    for title, first, parts, what in tables:
        put(s)
        put(s, title)
        put(s, first, "Số phiếu khảo sát", "Số phiếu hài lòng", "Mức độ hài lòng (%)")
        all_polled = all_good = 0
        for part in parts.split("|"):
            polled = p.draw(40, 90)
            good = p.part(polled, 0.8, 0.95)
            if part.startswith("Chung"):
                good, polled = all_good, all_polled
                p.fig(what, "058", "2023", good, polled)
            put(s, part, polled, good, rate(good, polled, 2))
            all_good, all_polled = all_good + good, all_polled + polled
    widths(s, 40, 18, 18, 18)
    return p.done()


CASES = (hamlets, posts, three_tables)
