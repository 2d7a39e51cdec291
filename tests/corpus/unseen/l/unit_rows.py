"""Units in rows, indicators in columns: nine offices, nine habits."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.l.pen import DISTRICTS, Pen, pc, vn


def careful_secretary() -> Case:
    """Three header rows, column numbers, total at the foot; late and early beside one another."""
    p = Pen(
        "Bieu 01 - Tong hop TTHC cac huyen quy III.2023.xlsx", "districts, three header rows, total below", "Biểu 01"
    )
    p.lines("UBND TỈNH BẮC KẠN|||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "VĂN PHÒNG|||||Độc lập - Tự do - Hạnh phúc")
    p.gap()
    p.lines("BIỂU TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CỦA UBND CÁC HUYỆN, THÀNH PHỐ|<|<|<|<|<|<|<|<|<")
    p.lines("Quý III năm 2023 (từ ngày 15/6/2023 đến ngày 14/9/2023)")
    p.lines("(Kèm theo Báo cáo số 388/BC-VP ngày 18 tháng 10 năm 2023 của Văn phòng UBND tỉnh)")
    p.lines(
        "STT|Đơn vị|Hồ sơ đã có kết quả giải quyết|<|<|<|<|Hồ sơ phải nộp phí, lệ phí|<|<",
        "^|^|Tổng cộng|Trong đó|<|<|Tỷ lệ trước và đúng hạn (%)|Tổng số hồ sơ có thu phí, lệ phí|Trong đó nộp trực tuyến|Tỷ lệ nộp phí, lệ phí trực tuyến (%)",
        "^|^|^|Sớm hạn|Đúng hẹn|Trễ hẹn|^|^|^|^",
        "(1)|(2)|(3)=(4)+(5)+(6)|(4)|(5)|(6)|(7)=((4)+(5))/(3)|(8)|(9)|(10)=(9)/(8)",
    )
    sums = [0] * 6
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        good, whole = p.some(900, 4200, 0.93, 0.999)
        early = round(good * 0.4)
        paid, fees = p.some(300, 900, 0.2, 0.7)
        figures = whole, early, good - early, whole - good, fees, paid
        sums = [a + b for a, b in zip(sums, figures, strict=True)]
        where = f"Thành phố {name}" if code == "058" else f"Huyện {name}"
        p.row(number, where, *figures[:4], pc(good, whole), fees, paid, pc(paid, fees))
        p.see("time", code, "2023-Q3", good, whole)
        p.see("pay", code, "2023-Q3", paid, fees)
    good = sums[1] + sums[2]
    p.row(None, "TỔNG CỘNG", *sums[:4], pc(good, sums[0]), sums[4], sums[5], pc(sums[5], sums[4]))
    p.see("time", "06", "2023-Q3", good, sums[0], sure=False, optional=True)  # of the districts only
    p.see("pay", "06", "2023-Q3", sums[5], sums[4], sure=False, optional=True)
    p.gap()
    p.lines("|Ghi chú: số liệu trích xuất từ Hệ thống thông tin giải quyết TTHC tỉnh lúc 17h00 ngày 14/9/2023.")
    p.lines("||||||NGƯỜI LẬP BIỂU||CHÁNH VĂN PHÒNG")
    return p.done()


def departments_as_text() -> Case:
    """Everything typed as text; groups of bodies; a rank and a plan column between."""
    p = Pen("Phu luc 3_so nganh_6T2023.xlsx", "departments, numbers as text, group rows", "PL3")
    p.lines("PHỤ LỤC SỐ 03", "TÌNH HÌNH GỬI BÁO CÁO VÀ TỔ CHỨC HỌP CỦA CÁC SỞ, NGÀNH", "(Số liệu 6 tháng đầu năm 2023)")
    p.lines(
        "TT|Cơ quan|Báo cáo định kỳ|<|<|Họp|<|<|<|Xếp hạng",
        "^|^|Phải thực hiện|Đã cập nhật lên Hệ thống thông tin báo cáo của tỉnh|Tỷ lệ %|Tổng số cuộc họp đã tổ chức|Số cuộc họp theo hình thức trực tuyến|Tỷ lệ họp trực tuyến|Chỉ tiêu giao (%)|^",
    )
    bodies = {
        "A|Khối văn phòng, tổng hợp": {"VPUB": "VP UBND tỉnh", "SNV": "Sở Nội vụ", "STC": "Sở Tài chính"},
        "B|Khối chuyên ngành": {
            "SYT": "Sở Y tế", "SGDDT": "Sở GD&ĐT", "SNNPTNT": "Sở NN&PTNT",
            "SVHTTDL": "Sở VH,TT&DL", "SLDTBXH": "Sở LĐ-TB&XH",
        },
    }  # fmt: skip
    number = 0
    for group, members in bodies.items():
        p.row(*group.split("|"))
        for code, name in members.items():
            number += 1
            sent, due = p.some(20, 64, 0.8, 1)
            online, held = p.some(15, 70, 0.2, 0.6)
            held_text = f"0{held}" if held < 10 else str(held)
            p.row(str(number), name, str(due), str(sent), vn(pc(sent, due)), held_text, str(online), vn(pc(online, held)) + "%", "40", str(9 - number))  # fmt: skip
            p.see("shared", code, "2023-6M", sent, due)
            p.see("meetings", code, "2023-6M", online, held)
    p.lines("|Không tính các cuộc họp và báo cáo có nội dung mật.")
    return p.done()


def commune_people() -> Case:
    """Cadres and officials of communes: kinds of staff and degrees that differ in a word; subtotal of towns."""
    p = Pen(
        "Chat luong CBCC xa huyen Cho Don (9 thang 2023).xlsx",
        "communes of a told district, people by degree",
        "Tổng hợp",
    )
    p.lines("ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN", "PHÒNG NỘI VỤ", "")
    p.lines("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ|<|<|<|<|<|<|<", "Kỳ báo cáo: 9 tháng năm 2023")
    p.lines(
        "Số\nTT|Tên xã,\nthị trấn|Cán bộ cấp xã|<|<|Cán bộ và công chức cấp xã|<|<|Người hoạt động KCT",
        "^|^|Hiện có|Trình độ chuyên môn từ trung cấp trở lên|Tỷ lệ (%)|Hiện có|Trình độ chuyên môn từ đại học trở lên|Tỷ lệ (%)|^",
    )
    names = (
        "02020 TT Bằng Lũng;02023 Xuân Lạc;02026 Nam Cường;02029 Đồng Lạc;02032 Tân Lập;02035 Bản Thi;02038 Quảng Bạch"
    )
    sums = [0] * 5
    for number, unit in enumerate(names.split(";"), 1):
        code, name = unit.split(" ", 1)
        trained, cadres = p.some(10, 12, 0.85, 1)
        degrees, staff = p.some(19, 23, 0.5, 0.9)
        extra = p.rng.randint(8, 14)
        p.row(number, name, cadres, trained, pc(trained, cadres), staff, degrees, pc(degrees, staff, 2), extra)
        sums = [a + b for a, b in zip(sums, (cadres, trained, staff, degrees, extra), strict=True)]
        p.see("cadres", code, "2023-9M", trained, cadres)
        p.see("degrees", code, "2023-9M", degrees, staff)
    c, t, s, d, e = sums
    p.row(None, "Cộng 07 xã, TT được thống kê", c, t, pc(t, c), s, d, pc(d, s, 2), e)
    p.lines("||||||Chợ Đồn, ngày 18 tháng 9 năm 2023", "||||||TRƯỞNG PHÒNG")
    return p.done()


def formulas_everywhere() -> Case:
    """Rates are formulas nobody has calculated; quota beside contracts and last year."""
    p = Pen("Bien che - thon to (nam 2023) SNV.xlsx", "districts, rates as formulas without cached values", "BC-Thon")
    p.lines("SỞ NỘI VỤ", "BIỂU SỐ 05: BIÊN CHẾ CÔNG CHỨC VÀ SẮP XẾP THÔN, TỔ DÂN PHỐ NĂM 2023|<|<|<|<|<|<|<|<|<")
    p.lines(
        "STT|Huyện, TP|Biên chế công chức|<|<|<|Thôn, tổ dân phố|<|<|<",
        "^|^|UBND tỉnh giao|Có mặt đến 14/12/2023|Tỷ lệ sử dụng so với giao|Có mặt năm 2022|Hiện có|Thuộc diện phải sắp xếp|Đã hoàn thành sắp xếp|Tỷ lệ đã sắp xếp",
    )
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        present, quota = p.some(70, 96, 0.9, 1)
        merged, due = p.some(4, 22, 0.3, 1)
        r = p.at
        p.row(number, "Thành phố" if code == "058" else f"H.{name}", quota, present, f"=D{r}/C{r}*100", present + 2, p.rng.randint(90, 200), due, merged, f"=I{r}/H{r}*100")  # fmt: skip
        p.see("staff", code, "2023", present, quota)
        p.see("hamlets", code, "2023", merged, due)
    return p.done()


def money_to_date() -> Case:
    """Disbursement in millions, month beside the year so far, total at the top, last year's rate at the end."""
    p = Pen("Giai ngan DTC den 31.8.2023.xlsx", "disbursement, month beside to date, total above", "Giải ngân T8")
    p.lines(
        "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 8 NĂM 2023", "||||||Đơn vị tính: triệu đồng"
    )
    p.lines(
        "STT|Chủ đầu tư|Kế hoạch vốn giao năm 2023|Giải ngân|<|Tỷ lệ giải ngân lũy kế so với kế hoạch (%)|Vốn chưa giải ngân|Ghi chú",
        "^|^|^|Riêng tháng 8|Lũy kế từ đầu năm|^|^|^",
    )
    units = {"SGTVT": "Sở GTVT", "SYT": "Sở Y tế", "SNNPTNT": "Sở Nông nghiệp và PTNT", "061": "UBND huyện Ba Bể", "063": "UBND huyện Bạch Thông", "066": "UBND huyện Na Rì"}  # fmt: skip
    rows = []
    for number, (code, name) in enumerate(units.items(), 1):
        spent, plan = p.some(40_000, 300_000, 0.25, 0.7)
        rows.append((number, name, plan, round(spent * 0.11), spent, pc(spent, plan, 2), plan - spent))
        p.see("money", code, "2023-08", spent, plan, to_date=True)
    plan, month, spent = (sum(row[at] for row in rows) for at in (2, 3, 4))
    p.row(None, "Tổng các chủ đầu tư nêu trên", plan, month, spent, pc(spent, plan, 2), plan - spent)
    for row in rows:
        p.row(*row[:2], *(vn(x, 0) for x in row[2:5]), vn(row[5], 2), vn(row[6], 0))
    return p.done()


def hurried_no_accents() -> Case:
    """No accents, no title rows but one, a commune of another province, a numerator above its whole."""
    p = Pen(
        "BC HS truc tuyen thang 5-2023 ba be.xlsx", "communes without accents, unknown unit, impossible count", "T5"
    )
    p.lines("HUYEN BA BE - HO SO NOP TRUC TUYEN THANG 5/2023")
    p.lines("tt|xa, thi tran|tong so hs giai quyet|hs tiep nhan truc tuyen|ty le hs truc tuyen|hs qua buu chinh")
    names = "01888 TT Cho Ra;01891 Banh Trach;01906 Khang Ninh;01918 Yen Duong;01924 Quang Khe;01933 Dong Phuc"
    for number, unit in enumerate(names.split(";"), 1):
        code, name = unit.split(" ", 1)
        online, whole = p.some(60, 240, 0.15, 0.8)
        p.row(number, name, whole, online, vn(pc(online, whole)), p.rng.randint(0, 5))
        p.see("online", code, "2023-05", online, whole)
    p.fault("unknown_unit", row=p.row(7, "Hung Dao", 88, 20, "22,7", 0))
    p.fault("numerator_exceeds_denominator", row=p.row(8, "Chu Huong", 61, 94, None, 1))
    return p.done()


def legal_documents() -> Case:
    """Documents issued and reviewed; no cases in words, dashes and zeros."""
    p = Pen("STP_Tong hop VBQPPL nam 2023.xlsx", "districts, legal documents, no cases in words", "VBQPPL")
    p.lines("Biểu số 02/STP", "CÔNG TÁC XÂY DỰNG, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT CẤP HUYỆN NĂM 2023|<|<|<|<|<|<|<")
    p.lines(
        "TT|Địa phương|Văn bản QPPL ban hành trong năm|<|<|Xử lý văn bản QPPL sau rà soát|<|<",
        "^|^|Tổng số|Ban hành đúng quy định|Tỷ lệ %|Số VB phải xử lý|Số VB đã được xử lý|Tỷ lệ %",
    )
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        where = "TP. Bắc Kạn" if code == "058" else name
        sorted_, due = p.some(4, 17, 0.5, 1)
        tail = (due, sorted_, pc(sorted_, due))
        if code in ("060", "062"):
            first = p.row(number, where, "Không phát sinh", "-", "-", *tail)
            p.fault("no_cases", "zero_denominator", row=first)
            p.see("lawful", code, "2023", v=None)
        else:
            good, issued = p.some(2, 9, 0.8, 1)
            p.row(number, where, issued, good, pc(good, issued), *tail)
            p.see("lawful", code, "2023", good, issued)
        p.see("sorted", code, "2023", sorted_, due)
    return p.done()


def by_code() -> Case:
    """Units by code and abbreviation; officials and employees a word apart; the abbreviations hidden."""
    p = Pen("VTVL_TSC_9T-2023_cac so.xlsx", "units by code, officials beside employees, hidden column", "Dulieu")
    p.lines("TỔNG HỢP CƠ CẤU CÔNG CHỨC, VIÊN CHỨC VÀ TÀI SẢN CÔNG - 9 THÁNG NĂM 2023")
    p.lines(
        "Mã đơn vị|Tên viết tắt|Tổng số cơ quan hành chính|CQ hành chính có cơ cấu công chức phù hợp với VTVL|%|Tổng số đơn vị có viên chức|ĐV có cơ cấu viên chức phù hợp với VTVL|%|Số cơ quan, đơn vị quản lý, sử dụng tài sản công|Trong đó: quản lý, sử dụng đúng tiêu chuẩn, định mức|%"
    )
    for code, name in {"SNV": "Sở NV", "STNMT": "Sở TN&MT", "STTTT": "Sở TT&TT", "SKHCN": "Sở KH&CN", "SCT": "Sở CT"}.items():  # fmt: skip
        a, b = p.some(3, 6, 0.7, 1)
        c, d = p.some(4, 14, 0.6, 1)
        e, f = p.some(9, 22, 0.7, 1)
        p.row(code, name, b, a, pc(a, b), d, c, pc(c, d), f, e, pc(e, f))
        for short, counts in (("officials", (a, b)), ("employees", (c, d)), ("assets", (e, f))):
            p.see(short, code, "2023-9M", *counts)
    p.ws.column_dimensions["B"].hidden = True
    return p.done()


def ratios_in_words() -> Case:
    """“19/20 (95,0%)” in a cell; four kinds of satisfaction; one cell contradicts itself."""
    p = Pen(
        "Ket qua khao sat hai long Q2-2023.xlsx", "counts and rate in one cell, four kinds of satisfaction", "Khảo sát"
    )
    p.lines("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC QUÝ II/2023")
    p.lines("Cách ghi: số phiếu hài lòng/tổng số phiếu thu về (tỷ lệ %)")
    p.lines(
        "Đơn vị|Nội dung khảo sát|<|<|<",
        "^|Việc giải quyết thủ tục hành chính|TTHC thuộc lĩnh vực đất đai, xây dựng, đầu tư|Sự phục vụ của cơ quan hành chính nhà nước|Dịch vụ y tế, giáo dục công lập",
    )
    for code, name in list(DISTRICTS.items())[1:7]:
        texts = []
        for short in ("happy", "happy_land", "happy_service", "happy_health"):
            good, asked = p.some(80, 200, 0.78, 0.99)
            wrong = code == "063" and short == "happy_health"
            texts.append(f"{good}/{asked} ({vn(pc(good, asked) - (20 if wrong else 0))}%)")
            p.see(short, code, "2023-Q2", good, asked, sure=not wrong)
        at = p.row(f"UBND huyện {name}", *texts)
        if code == "063":
            p.fault("rate_mismatch", row=at)
    return p.done()


def reports() -> Iterator[Case]:
    for build in (careful_secretary, departments_as_text, commune_people, formulas_everywhere, money_to_date):
        yield build()
    for build in (hurried_no_accents, legal_documents, by_code, ratios_in_words):
        yield build()
