"""What offices let their own software write: one-stop systems, portals, payment and feedback systems."""

import csv
import io

from tests.corpus.truth import Case
from tests.corpus.unseen.i.paper import Paper, Report, districts, pct, vn


def one_stop_of_districts() -> Case:
    p = Paper("BaoCao_TongHop_HoSo_20231016.xlsx", "export, units in rows, three header groups, the system's own codes")
    p.lines("HỆ THỐNG THÔNG TIN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TỈNH BẮC KẠN", bold=True)
    p.lines("Báo cáo tổng hợp tình hình tiếp nhận, xử lý hồ sơ theo cơ quan", bold=True)
    p.lines(
        "Từ ngày: 15/06/2023   Đến ngày: 14/09/2023", "Người kết xuất: qtht.bkn - Thời gian: 16/10/2023 08:12:33", None
    )
    p.head(
        *("STT", "Mã định danh", "Cơ quan tiếp nhận", "Tồn kỳ trước"),
        *("Tiếp nhận mới > Tổng", "Tiếp nhận mới > Qua mạng", "Tiếp nhận mới > Trực tiếp, BCCI"),
        *("Đã xử lý > Tổng", "Đã xử lý > Sớm hạn", "Đã xử lý > Đúng hạn", "Đã xử lý > Trễ hạn"),
        *("Đang xử lý > Trong hạn", "Đang xử lý > Trễ hạn"),
        *("Tỷ lệ (%) > Hồ sơ nộp qua mạng", "Tỷ lệ (%) > Sớm và đúng hạn", "Tỷ lệ (%) > Trễ hạn"),
    )
    for i, (code, name) in enumerate(districts("UBND huyện ", "UBND thành phố ").items(), 1):
        online, new = p.pair((0.25, 0.7), (1400, 5200))
        old, late, open_late = p.rng.randint(20, 140), p.rng.randint(0, 40), p.rng.randint(0, 9)
        solved = new + old - p.rng.randint(60, 160) - open_late
        early = round((solved - late) * p.rng.uniform(0.6, 0.8))
        p.put(
            *(i, f"000.{i:02d}.29.H03", name, old, new, online, new - online),
            *(solved, early, solved - late - early, late, new + old - solved - open_late, open_late),
            *(pct(online, new, 2), pct(solved - late, solved, 2), pct(late, solved, 2)),
        )
        p.tell("online", code, "2023-Q3", n=online, d=new)
        p.tell("ontime", code, "2023-Q3", n=solved - late, d=solved)
    p.lines(None, "Trang 1/1", "Ghi chú: số liệu đồng bộ lúc 23:00 ngày 14/09/2023")
    return p.done()


def one_stop_of_departments() -> Case:
    p = Paper("export_igate_thang8.xlsx", "flat export with machine headers and a period column", "DATA", "Arial")
    p.put(
        *("STT", "MA_DV", "TEN_DON_VI", "KY_BAO_CAO", "SO_HS_TIEP_NHAN", "SO_HS_TRUC_TUYEN", "TY_LE_HS_TRUC_TUYEN"),
        *("SO_HS_DA_GIAI_QUYET", "SO_HS_GQ_TRUOC_VA_DUNG_HAN", "SO_HS_GQ_QUA_HAN"),
    )
    units = ("STNMT|Sở TN&MT", "SXD|Sở Xây dựng", "STP|Sở Tư pháp", "SYT|Sở Y tế", "SCT|Sở Công Thương")
    for i, unit in enumerate((*units, "SGTVT|Sở GTVT"), 1):
        code, name = unit.split("|")
        online, new = p.pair((0.4, 0.95), (90, 900))
        late, solved = p.rng.randint(0, 6), round(new * 0.92)
        p.put(i, code, name, "08/2023", new, online, pct(online, new), solved, solved - late, late)
        p.tell("online", code, "2023-08", n=online, d=new)
        p.tell("ontime", code, "2023-08", n=solved - late, d=solved)
    return p.done()


def long_form() -> Case:
    p = Paper("ChiTieu_DVC_T8_T9.xlsx", "long form of two months, counts among the shares", "Kết xuất", "Arial")
    p.put("Năm", "Tháng", "Mã đơn vị", "Tên đơn vị", "Tên chỉ tiêu", "Giá trị", "ĐVT", "Trạng thái")
    names = {"060": "UBND huyện Pác Nặm", "062": "UBND huyện Ngân Sơn", "STC": "Sở Tài chính", "SKHCN": "Sở KH&CN"}
    shares = {
        "online": "Tỷ lệ hồ sơ nộp trực tuyến",
        "ontime": "Tỷ lệ hồ sơ giải quyết trước và đúng hạn",
        "pay": "Tỷ lệ hồ sơ thanh toán trực tuyến",
    }
    for month in (8, 9):
        for code, name in names.items():
            p.put(2023, month, code, name, "Số hồ sơ quá hạn", p.rng.randint(0, 9), "Hồ sơ", "Đã duyệt")
            for short, label in shares.items():
                value = p.rate(93, 100) if short == "ontime" else p.rate(22, 78)
                p.put(2023, month, code, name, label, value, "%", "Đã duyệt")
                if (month, code, short) == (9, "062", "pay"):
                    p.put(2023, month, code, name, label, value + 11.5, "%", "Đã duyệt")
                    p.fault("duplicate")
                    p.tell(short, code, "2023-09", value, sure=False, optional=True)
                else:
                    p.tell(short, code, f"2023-{month:02d}", value)
            p.put(2023, month, code, name, "Số hồ sơ đang giải quyết", p.rng.randint(30, 90), "Hồ sơ", "Đã duyệt")
    return p.done()


def feedback() -> Case:
    p = Paper("pakn_quy2_2023.csv", "comma file of the feedback system, no feedback in one district")
    text = io.StringIO()
    out = csv.writer(text)
    out.writerow(["Hệ thống tiếp nhận phản ánh kiến nghị - Kết quả xử lý Quý II năm 2023"])
    out.writerow(
        [
            "Đơn vị xử lý",
            "PAKN tiếp nhận",
            "PAKN đã xử lý dứt điểm",
            "Đang xử lý",
            "Quá hạn",
            "Tỷ lệ xử lý dứt điểm (%)",
        ]
    )
    for code, name in districts("UBND huyện ", "UBND TP ").items():
        done, all_ = (0, 0) if code == "060" else p.pair((0.8, 1), (6, 48))
        share = vn(pct(done, all_)) if all_ else "Không phát sinh"
        out.writerow([name, all_, done, all_ - done, 0, share])
        p.tell("pakn", code, "2023-Q2", n=done if all_ else None, d=all_ or None)
    p.case.data = text.getvalue().encode("utf-8-sig")
    return p.case


def systems() -> Case:
    p = Paper("Ket noi LGSP 6T.2023_So TTTT.xlsx", "total at the top, a second sheet that only lists", "TongHop")
    p.lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", None)
    p.lines("THỐNG KÊ HỆ THỐNG THÔNG TIN PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP ĐÃ KẾT NỐI, LIÊN THÔNG", across=6, bold=True)
    p.lines("(6 tháng đầu năm 2023, số liệu chốt 16h ngày 13/6/2023)", across=6)
    p.head(
        *("TT", "Đơn vị chủ quản", "Tổng số HTTT có liên quan đến người dân, DN"),
        *("Số HTTT đã kết nối, liên thông qua trục quốc gia", "Số HTTT đang xây dựng", "Tỷ lệ HTTT kết nối (%)"),
    )
    units = {"VPUB": "VP UBND tỉnh", "STTTT": "Sở TT&TT", "STNMT": "Sở TN&MT", "SYT": "Sở Y tế", "SGDDT": "Sở GD&ĐT"}
    units["SLDTBXH"] = "Sở LĐ-TB&XH"
    found = {code: p.pair((0.2, 0.7), (4, 13)) for code in units}
    n, d = (sum(pair[i] for pair in found.values()) for i in (0, 1))
    p.put(None, "Toàn tỉnh", d, n, 7, pct(n, d), bold=True)
    p.tell("sys", "06", "2023-6M", n=n, d=d)
    for i, (code, name) in enumerate(units.items(), 1):
        n, d = found[code]
        p.put(i, name, d, n, i % 3, pct(n, d))
        p.tell("sys", code, "2023-6M", n=n, d=d)
    p.sheet("Danh mục")
    p.head("TT", "Tên hệ thống", "Cơ quan", "Năm đưa vào sử dụng", "Đã kết nối")
    p.table(
        [
            (1, "Hệ thống thông tin giải quyết TTHC", "VP UBND tỉnh", 2019, "x"),
            (2, "Cơ sở dữ liệu đất đai", "Sở TN&MT", 2021, "x"),
            (3, "Phần mềm quản lý trường học", "Sở GD&ĐT", 2020, None),
        ]
    )
    return p.done()


def national_portal() -> Case:
    p = Paper(
        "Tong hop DVC toan trinh quy II nam 2023.xlsx", "row of column numbers, more integrated than there are", "PL1"
    )
    p.lines("UBND TỈNH BẮC KẠN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "VĂN PHÒNG|Độc lập - Tự do - Hạnh phúc", None)
    p.lines("Phụ lục 1", "CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH QUÝ II NĂM 2023", across=9, bold=True)
    p.lines("(Kèm theo Công văn số 1187/VPUBND-NCPC ngày 05 tháng 7 năm 2023)", across=9)
    p.head(
        *("TT", "Cơ quan", "TTHC thuộc thẩm quyền", "TTHC đủ điều kiện cung cấp DVCTT toàn trình"),
        *(
            "TTHC đã cung cấp DVCTT toàn trình > Số lượng",
            "TTHC đã cung cấp DVCTT toàn trình > Tỷ lệ/TTHC đủ điều kiện (%)",
        ),
        *("DVCTT toàn trình đã tích hợp Cổng DVCQG > Số lượng", "DVCTT toàn trình đã tích hợp Cổng DVCQG > Tỷ lệ (%)"),
        "DVCTT một phần",
    )
    p.put("(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)", "(8)=(7)/(5)", "(9)")
    units = {"SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "SYT": "Sở Y tế", "SCT": "Sở Công thương"}
    units |= {"SNNPTNT": "Sở NN&PTNT", "SVHTTDL": "Sở VH,TT&DL", "SKHDT": "Sở KH&ĐT"}
    for i, (code, name) in enumerate(units.items(), 1):
        full, able = p.pair((0.8, 1), (24, 80))
        there = full + 4 if code == "SYT" else round(full * p.rng.uniform(0.55, 0.95))
        row = p.put(
            *(i, name, able + p.rng.randint(10, 60), able, full, pct(full, able)),
            *(there, pct(there, full), p.rng.randint(5, 30)),
        )
        p.tell("full", code, "2023-Q2", n=full, d=able)
        if code == "SYT":
            p.fault("numerator_exceeds_denominator", "out_of_range", row=row)
        else:
            p.tell("portal", code, "2023-Q2", n=there, d=full)
    return p.done()


def identified() -> Case:
    p = Paper("DinhDanh_thang10_cac_huyen.xlsx", "shares are formulas nobody computed; a tempting neighbour", "T10")
    p.lines("Kết quả định danh, xác thực điện tử người dùng DVCTT tháng 10 năm 2023", bold=True)
    p.lines("Nguồn: Cổng DVC tỉnh, Công an tỉnh", None)
    p.head(
        *("Stt", "Huyện, thành phố", "TK VNeID mức 2 đã kích hoạt (lũy kế)"),
        *(
            "Người dân, DN sử dụng DVC trực tuyến > Tổng số",
            "Người dân, DN sử dụng DVC trực tuyến > Đã được định danh, xác thực điện tử",
        ),
        "Người dân, DN sử dụng DVC trực tuyến > Tỷ lệ định danh (%)",
    )
    for i, (code, name) in enumerate(districts("H. ", "TP ").items(), 1):
        n, d = p.pair((0.7, 1), (300, 1900))
        p.put(i, name, p.rng.randint(9000, 26000), d, n, "=ROUND(E{r}/D{r}*100,1)")
        p.tell("ident", code, "2023-10", n=n, d=d)
    return p.done()


def payment() -> Case:
    p = Paper("TK_ThanhToanTrucTuyen_ChoDon_QuyI_2023.xlsx", "payment export: of the cases with fees, money beside")
    p.lines("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC XÃ, THỊ TRẤN - HUYỆN CHỢ ĐỒN", "Kỳ: Quý I/2023", bold=True)
    p.head(
        *("STT", "Tên đơn vị", "Số hồ sơ thu phí", "Thanh toán > Trực tiếp", "Thanh toán > Trực tuyến"),
        *("Tỷ lệ thanh toán trực tuyến", "Phí (VNĐ)", "Lệ phí (VNĐ)", "Tổng số tiền"),
    )
    places = {"02020": "Thị trấn Bằng Lũng", "02026": "Xã Nam Cường", "02029": "Xã Đồng Lạc", "02035": "Xã Bản Thi"}
    places |= {"02041": "Xã Bằng Phúc", "02053": "Xã Ngọc Phái", "02071": "Xã Nghĩa Tá", "02080": "Xã Bình Trung"}
    for i, (code, name) in enumerate(places.items(), 1):
        n, d = p.pair((0.2, 0.7), (40, 320))
        fee, due = n * 8000, d * 5000
        p.put(i, name, d, d - n, n, n / d, fee, due, fee + due, fmt={5: "0.00%", 6: "#,##0", 7: "#,##0", 8: "#,##0"})
        p.tell("pay", code, "2023-Q1", n=n, d=d)
    p.fault("other_definition")
    return p.done()


def signed_dashboard() -> Case:
    p = Paper(
        "bang_dieu_hanh_VPUB.xlsx", "indicators of one office as a dashboard copied to Excel", "Dashboard", "Calibri"
    )
    p.lines(
        "Trung tâm Phục vụ hành chính công tỉnh", "Cập nhật lần cuối: 02/01/2024 07:00", "Kỳ dữ liệu: Năm 2023", None
    )
    p.lines("Đơn vị: Văn phòng UBND tỉnh", None)
    p.put("Chỉ số", "Giá trị", "Ngưỡng", "Xu hướng", "Xếp hạng", col=2)
    for short, label, value, edge in (
        ("online", "Hồ sơ tiếp nhận trực tuyến (%)", 71.42, 30),
        ("ontime", "Hồ sơ giải quyết sớm và đúng hạn (%)", 99.1, 95),
        ("pay", "Hồ sơ thanh toán trực tuyến (%)", 48.07, 50),
        ("pakn", "Phản ánh, kiến nghị đã xử lý (%)", 100, 100),
        ("meet", "Cuộc họp theo hình thức trực tuyến (%)", 43.5, 40),
        ("hst", "Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng (%)", 98.66, 100),
    ):
        p.put(label, value, edge, "▲", p.rng.randint(1, 20), col=2)
        p.tell(short, "VPUB", "2023", value)
    return p.done()


REPORTS: tuple[Report, ...] = (
    one_stop_of_districts,
    one_stop_of_departments,
    long_form,
    feedback,
    systems,
    national_portal,
    identified,
    payment,
    signed_dashboard,
)
