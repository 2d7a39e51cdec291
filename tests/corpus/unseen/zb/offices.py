"""Units in rows: staff, money, law, digital government."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CADRES,
    DISBURSED,
    EMPLOYEES,
    FULL,
    GRADUATES,
    HAMLETS,
    IDENTIFIED,
    MEETINGS,
    NINE,
    OFFICIALS,
    PORTAL,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    SHARED,
    STAFF,
    Book,
    comma,
    dotted,
    joined,
    part,
    share,
)  # fmt: skip
from .names import DEPARTMENTS, DEPT_SHORT, DISTRICTS, brief, communes, formal

Q3 = "2023-Q3"


def pac_nam_staff() -> Case:
    """Cadres and officials of communes: cadres alone, and both together, in four levels of head."""
    b = Book("zb_pac_nam_trinh_do_cbcc_cap_xa.xlsx", "units_rows")
    s = b.sheet("Mẫu 3")
    s.letterhead("UBND HUYỆN PÁC NẶM", "PHÒNG NỘI VỤ", wide=12)
    s.titled("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ", "Quý III năm 2023", wide=12)
    s.text("Đơn vị tính: người", at=11)
    c, k = "Trình độ chuyên môn|Cán bộ", "Trình độ chuyên môn|Công chức"
    s.head("STT", "Tên xã", "Tổng số CBCC", f"{c}|Tổng số", f"{c}|Chưa qua đào tạo, sơ cấp",
           f"{c}|Từ trung cấp trở lên|Số lượng", f"{c}|Từ trung cấp trở lên|Tỷ lệ %", f"{k}|Tổng số",
           f"{k}|Từ trung cấp trở lên", "Cán bộ, công chức có trình độ đại học trở lên|Số lượng",
           "Cán bộ, công chức có trình độ đại học trở lên|Tỷ lệ %", "Ghi chú")  # fmt: skip
    cadres, graduates, officials = {}, {}, {}
    for u in communes("060"):
        cadre, officer = b.r.randint(9, 11), b.r.randint(9, 12)
        cadres[u] = cadre - b.r.choice((0, 0, 0, 1)), cadre
        officials[u] = officer
        graduates[u] = round((cadre + officer) * b.r.uniform(0.5, 0.95)), cadre + officer

    def line(no: int | None, name: str, p: tuple[int, int], o: int, g: tuple[int, int]) -> None:
        s.add(no, name, g[1], p[1], p[1] - p[0], p[0], share(p, 1), o, o, g[0], share(g, 1))

    for i, (u, name) in enumerate(communes("060").items(), 1):
        line(i, name.removeprefix("Xã "), cadres[u], officials[u], graduates[u])
        b.count(CADRES, u, Q3, cadres[u])
        b.count(GRADUATES, u, Q3, graduates[u])
    p, g = joined(cadres.values()), joined(graduates.values())
    line(None, "Toàn huyện", p, sum(officials.values()), g)
    b.count(CADRES, "060", Q3, p)
    b.count(GRADUATES, "060", Q3, g)
    s.sign(10, place="Pác Nặm", right="TRƯỞNG PHÒNG")
    return b.done()


def disbursement() -> Case:
    """Public investment: the province on top, groups, boards unknown to the list; a text where a number should be."""
    b = Book("zb_SKHDT_giai_ngan_von_DTC_den_30.9.2023.xlsx", "units_rows")
    s = b.sheet("PL 01")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", wide=8)
    s.titled("PHỤ LỤC I", "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023",
             "(Kèm theo Báo cáo số 412/BC-SKHĐT ngày 05 tháng 10 năm 2023)", wide=8)  # fmt: skip
    s.text("ĐVT: triệu đồng", at=7)
    s.head("TT", "Chủ đầu tư", "Kế hoạch vốn năm 2023 được giao", "Lũy kế giải ngân đến 30/9/2023",
           "Còn lại chưa giải ngân", "Tỷ lệ giải ngân (%)", "Xếp hạng", "Ghi chú")  # fmt: skip
    dept = {u: part(b.r, 8000, 120000, 0.25, 0.8) for u in ("SNNPTNT", "SGTVT", "SYT", "SGDDT", "SLDTBXH", "STTTT")}
    dept["STTTT"] = 0, dept["STTTT"][1]
    boards = {name: part(b.r, 90000, 600000, 0.3, 0.7) for name in
              ("Ban QLDA ĐTXD tỉnh", "Ban QLDA ĐTXD công trình giao thông tỉnh")}  # fmt: skip
    dist = {u: part(b.r, 60000, 240000, 0.3, 0.75) for u in DISTRICTS}
    whole = joined([*dept.values(), *boards.values(), *dist.values()])

    def line(no: str | int | None, name: str, p: tuple[int, int]) -> int:
        return s.add(no, name, dotted(p[1]), dotted(p[0]), dotted(p[1] - p[0]), comma(share(p)))

    line(None, "TOÀN TỈNH", whole)
    b.count(DISBURSED, PROVINCE, NINE, whole)
    line("A", "Các sở, ban, ngành, ban quản lý dự án cấp tỉnh", joined([*dept.values(), *boards.values()]))
    for i, (u, p) in enumerate(dept.items(), 1):
        if u == "STTTT":
            row = s.add(i, DEPARTMENTS[u], dotted(p[1]), "đang đối chiếu", None, None)
            b.plant(s, "not_a_number", "missing_count", row=row)
            b.asked(DISBURSED, u, NINE, None, denominator=p[1])
            continue
        line(i, DEPARTMENTS[u], p)
        b.count(DISBURSED, u, NINE, p)
    for i, (name, p) in enumerate(boards.items(), 7):
        line(i, name, p)
    line("B", "Các huyện, thành phố", joined(dist.values()))
    for i, (u, p) in enumerate(dist.items(), 1):
        line(i, formal(u).replace("huyện", "H."), p)
        b.count(DISBURSED, u, NINE, p)
    s.sign(6, right="GIÁM ĐỐC")
    return b.done()


def quotas() -> Case:
    """Posts of officials and employees together; a department stands twice with other figures."""
    b = Book("zb_snv_bien_che_cac_co_quan_Q3.xlsx", "units_rows")
    s = b.sheet("Biên chế")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=7)
    s.titled("TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ TẠI CÁC SỞ, BAN, NGÀNH", "Số liệu Quý III/2023", wide=7)
    s.head("Số TT", "Cơ quan", "Tổng biên chế được giao năm 2023", "Biên chế hiện có mặt", "Chưa sử dụng",
           "Tỷ lệ sử dụng so với được giao (%)", "Ghi chú")  # fmt: skip
    own = {u: part(b.r, 25, 90, 0.85, 1.0) for u in list(DEPARTMENTS)[:14]}
    twice = "SCT"
    for i, (u, p) in enumerate(own.items(), 1):
        s.add(i, DEPARTMENTS[u], p[1], p[0], p[1] - p[0], comma(share(p, 1), 1))
        if u != twice:
            b.count(STAFF, u, Q3, p)
    p, q = own[twice], (own[twice][0] - 3, own[twice][1])
    row = s.add(15, "Sở Công thương", q[1], q[0], q[1] - q[0], comma(share(q, 1), 1))
    b.plant(s, "duplicate", row=row)
    b.doubt(STAFF, twice, Q3, p)
    s.sign(5, right="KT. GIÁM ĐỐC")
    return b.done()


def electronic_work() -> Case:
    """Departments: work records, online meetings, periodic reports."""
    b = Book("zb_STTTT_ho_so_cong_viec_dien_tu_quy3.xlsx", "units_rows")
    s = b.sheet("So nganh")
    s.text("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
    s.titled("KẾT QUẢ XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG, HỌP TRỰC TUYẾN, BÁO CÁO ĐIỆN TỬ CỦA CÁC SỞ, NGÀNH",
             "Quý III-2023", wide=11)  # fmt: skip
    s.head("TT", "Cơ quan", "Hồ sơ công việc|Tổng số HSCV", "Hồ sơ công việc|Số HSCV xử lý trên MTM",
           "Hồ sơ công việc|Tỷ lệ", "Cuộc họp|Tổng số cuộc họp", "Cuộc họp|Trong đó họp trực tuyến", "Cuộc họp|Tỷ lệ",
           "Báo cáo định kỳ|Tổng số", "Báo cáo định kỳ|Cập nhật trên HTTTBC của tỉnh",
           "Báo cáo định kỳ|Tỷ lệ")  # fmt: skip
    for i, u in enumerate(("VPUB", "SNV", "STC", "SCT", "STTTT", "SKHCN", "SVHTTDL", "TTT", "BDT", "SGTVT"), 1):
        w, m, p = part(b.r, 120, 900, 0.85, 1), part(b.r, 8, 40, 0.2, 0.6), part(b.r, 6, 20, 0.8, 1)
        s.add(i, DEPT_SHORT[u], w[1], w[0], comma(share(w), 2, "%"), m[1], m[0], comma(share(m), 2, "%"),
              p[1], p[0], comma(share(p), 2, "%"))  # fmt: skip
        b.counts(u, Q3, {RECORDS_PROVINCE: w, MEETINGS: m, SHARED: p})
    s.sign(9)
    return b.done()


def districts_digital() -> Case:
    """Work records of district and commune level side by side; the whole province at the foot."""
    b = Book("zb_hscv_cap_huyen_cap_xa_va_dinh_danh_9T.xlsx", "units_rows")
    s = b.sheet("Huyện-Xã")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", wide=11)
    s.titled("TỔNG HỢP KẾT QUẢ CHUYỂN ĐỔI SỐ PHỤC VỤ CẢI CÁCH HÀNH CHÍNH TẠI CÁC HUYỆN, THÀNH PHỐ",
             "(Lũy kế 9 tháng năm 2023)", wide=11)  # fmt: skip
    h = "Hồ sơ công việc được xử lý trên môi trường mạng"
    s.head("STT", "Huyện, TP", f"{h}|Cấp huyện|Tổng số", f"{h}|Cấp huyện|Trên MTM", f"{h}|Cấp huyện|%",
           f"{h}|Cấp xã|Tổng số", f"{h}|Cấp xã|Trên MTM", f"{h}|Cấp xã|%",
           "Người dân, doanh nghiệp sử dụng DVCTT|Tổng số",
           "Người dân, doanh nghiệp sử dụng DVCTT|Được định danh, xác thực điện tử",
           "Người dân, doanh nghiệp sử dụng DVCTT|%")  # fmt: skip
    own = {u: (part(b.r, 900, 2600, 0.9, 1), part(b.r, 700, 3000, 0.6, 0.95), part(b.r, 2000, 9000, 0.5, 0.97))
           for u in DISTRICTS}  # fmt: skip

    def line(no: int | None, name: str, three: tuple[tuple[int, int], ...]) -> None:
        s.add(no, name, *(x for p in three for x in (p[1], p[0], (p[0] / p[1], "0.00%"))))

    keys = RECORDS_DISTRICT, RECORDS_COMMUNE, IDENTIFIED
    for i, (u, three) in enumerate(own.items(), 1):
        line(i, brief(u).upper(), three)
        b.counts(u, NINE, dict(zip(keys, three, strict=True)))
    whole = tuple(joined(column) for column in zip(*own.values(), strict=True))
    line(None, "TOÀN TỈNH", whole)
    b.counts(PROVINCE, NINE, dict(zip(keys, whole, strict=True)))
    s.sign(9, right="GIÁM ĐỐC")
    return b.done()


def services() -> Case:
    """Procedures provided fully online and on the national portal; notes in the plan's own names; a broken formula."""
    b = Book("zb_DVCTT_toan_trinh_tich_hop_DVCQG_9thang.xlsx", "units_rows")
    s = b.sheet("DVCTT")
    s.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG UBND TỈNH", wide=10)
    s.titled("TÌNH HÌNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH CỦA CÁC SỞ, BAN, NGÀNH",
             "Kỳ báo cáo: 9 tháng/2023", wide=10)  # fmt: skip
    s.head("STT", "Cơ quan, đơn vị", "Tổng số TTHC thuộc thẩm quyền",
           "TTHC đủ điều kiện cung cấp DVCTT toàn trình", "TTHC đã cung cấp DVCTT toàn trình",
           "Đạt tỷ lệ (%)", "DVCTT một phần", "TTHC toàn trình đã tích hợp Cổng DVCQG",
           "Tỷ lệ tích hợp/TTHC toàn trình (%)", "Ghi chú",
           numbers="[{}]")  # fmt: skip
    for i, u in enumerate(list(DEPARTMENTS)[1:17], 1):
        fit = b.r.randint(12, 80)
        full = fit - b.r.randint(0, fit // 5)
        linked = round(full * b.r.uniform(0.55, 0.98))
        all_of, partly = fit + b.r.randint(12, 60), b.r.randint(3, 11)
        if u == "SKHCN":
            row = s.add(i, DEPARTMENTS[u], all_of, fit, full, "#DIV/0!", partly, linked, share((linked, full)))
            b.plant(s, "error_cell", row=row)
            b.count(FULL, u, NINE, (full, fit))  # the counts beside the error say it
        else:
            s.add(i, DEPARTMENTS[u], all_of, fit, full, share((full, fit)), partly, linked, share((linked, full)))
            b.count(FULL, u, NINE, (full, fit))
        b.count(PORTAL, u, NINE, (linked, full))
    s.sign(8, right="KT. CHÁNH VĂN PHÒNG")
    return b.done()


def positions() -> Case:
    """Agencies whose staff fit the posts, "a/b (c%)" in one cell; hamlets beside."""
    b = Book("zb_to_chuc_bo_may_cac_huyen_quy_3.xlsx", "units_rows")
    s = b.sheet("TCBM")
    s.letterhead("SỞ NỘI VỤ TỈNH BẮC KẠN", "PHÒNG TCBC VÀ TCPCP", wide=6)
    s.titled("KẾT QUẢ CẢI CÁCH TỔ CHỨC BỘ MÁY, CƠ CẤU CÔNG CHỨC, VIÊN CHỨC CÁC HUYỆN, THÀNH PHỐ",
             "Đến hết quý III năm 2023 (lũy kế từ đầu năm)", wide=6)  # fmt: skip
    s.head("TT", "UBND huyện, thành phố", "Cơ quan hành chính có cơ cấu công chức phù hợp VTVL/tổng số cơ quan",
           "Đơn vị có cơ cấu viên chức phù hợp VTVL/tổng số đơn vị có viên chức",
           "Thôn, tổ dân phố đã sắp xếp/thuộc diện phải sắp xếp", "Ghi chú")  # fmt: skip
    for i, (u, name) in enumerate(DISTRICTS.items(), 1):
        o, e, h = part(b.r, 10, 14, 0.85, 1), part(b.r, 30, 60, 0.8, 1), part(b.r, 4, 22, 0.7, 1)
        cells = [f"{p[0]}/{p[1]} ({comma(share(p, 1), 1)}%)" for p in (o, e, h)]
        b.counts(u, NINE, {OFFICIALS: o, EMPLOYEES: e})
        if u == "058":
            s.add(i, name, cells[0], cells[1], "Không có thôn, tổ thuộc diện sắp xếp")
            b.rate(HAMLETS, u, NINE, None, optional=True)
            continue
        s.add(i, name, *cells)
        b.count(HAMLETS, u, NINE, h)
    s.sign(5, right="TRƯỞNG PHÒNG")
    return b.done()


def reports() -> Iterator[Case]:
    for build in (pac_nam_staff, disbursement, quotas, electronic_work, districts_digital, services, positions):
        yield build()
