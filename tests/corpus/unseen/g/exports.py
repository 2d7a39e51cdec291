"""What VNPT's systems put out: names of database columns, long lists, text files; and a file sent without its content."""

from collections.abc import Callable

from tests.corpus.truth import Case
from tests.corpus.unseen.g.kit import DISTRICTS, Report, district, named, rate, vi_rate

BA_BE = named(
    "01888=Thị trấn Chợ Rã|01891=Xã Bành Trạch|01894=Xã Phúc Lộc|01897=Xã Hà Hiệu|01906=Xã Khang Ninh"
    "|01909=Xã Nam Mẫu|01915=Xã Địa Linh|01924=Xã Quảng Khê|01927=Xã Mỹ Phương|01933=Xã Đồng Phúc"
)


def igate() -> Case:
    r = Report(
        "export_igate_20231016_083012.xlsx", "a system's export: units by code, dates in columns, a district twice"
    )
    r.sheet("DATA")
    r.put(
        "MA_DON_VI|TEN_DON_VI|TU_NGAY|DEN_NGAY|TONG_TIEP_NHAN|TIEP_NHAN_TRUC_TUYEN|TIEP_NHAN_TRUC_TIEP|TY_LE_TIEP_NHAN_TRUC_TUYEN|TONG_DA_GIAI_QUYET|GQ_TRUOC_HAN|GQ_DUNG_HAN|GQ_TRE_HAN|DANG_GIAI_QUYET|TY_LE_TRUOC_VA_DUNG_HAN|TY_LE_TRE_HAN"
    )
    for code in [*DISTRICTS, "063"]:
        received = r.rng.randint(800, 4200)
        online, settled = r.part(received, 0.2, 0.6), received - r.rng.randint(10, 90)
        early, late = r.part(settled, 0.4, 0.7), r.rng.randint(0, 40)
        row = r.put(
            [
                code,
                district(code, rural="UBND huyện ", city="UBND thành phố "),
                "15/09/2023",
                "14/10/2023",
                received,
                online,
                received - online,
                rate(online, received, 2),
                settled,
                early,
                settled - early - late,
                late,
                received - settled,
                rate(settled - late, settled, 2),
                rate(late, settled, 2),
            ]
        )
        doubtful = code == "063"
        if r.row > 9:
            r.fault("duplicate", row=row)
            continue
        r.read("on_time", code, "2023-10", settled - late, settled, sure=not doubtful, optional=doubtful)
        r.read("online", code, "2023-10", online, received, sure=not doubtful, optional=doubtful)
    return r.case()


def long_list() -> Case:
    r = Report("CSDL_chitieu_CCHC_xuat_2023.xlsx", "long form: year, quarter, unit, indicator, counts, value")
    r.sheet("chitieu")
    r.put("Năm|Quý|Mã đơn vị|Tên đơn vị|Chỉ tiêu|Tử số|Mẫu số|Giá trị (%)|Người nhập|Ngày nhập")
    names = [
        ("online", "Tỷ lệ hồ sơ TTHC trực tuyến / tổng số hồ sơ giải quyết", 300, 0.2, 0.6),
        ("happy", "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", 60, 0.8, 1),
        ("meetings", "Tỷ lệ cuộc họp trực tuyến", 14, 0.2, 0.7),
    ]
    units = {
        "061": "Huyện Ba Bể",
        "064": "Huyện Chợ Đồn",
        "058": "Thành phố Bắc Kạn",
        "SNV": "Sở Nội vụ",
        "STC": "Sở Tài chính",
    }
    for quarter in (2, 3):
        for code, name in units.items():
            for key, indicator, size, low, high in names:
                whole = r.rng.randint(size // 2, size * 2)
                part = r.part(whole, low, high)
                r.put(
                    [
                        2023,
                        quarter,
                        code,
                        name,
                        indicator,
                        part,
                        whole,
                        rate(part, whole, 2),
                        "cchc.admin",
                        f"{quarter + 15}/{quarter * 3}/2023",
                    ]
                )
                r.read(key, code, f"2023-Q{quarter}", part, whole)
    row = r.put([2023, 3, "069", "Huyện Đầm Hà", names[0][1], 40, 100, 40.0, "cchc.admin", "18/9/2023"])
    r.fault("unknown_unit", row=row)
    row = r.put([2023, 3, "065", "Huyện Chợ Mới", names[1][1], None, None, 912.5, "cchc.admin", "18/9/2023"])
    r.fault("out_of_range", row=row)
    return r.case()


def office_records() -> Case:
    r = Report("iOffice_thongke_hoso_xa_BaBe_T12.csv", "a text file: communes in rows")
    r.sheet("csv")
    r.put("THỐNG KÊ HỒ SƠ CÔNG VIỆC CẤP XÃ XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG - HUYỆN BA BỂ")
    r.put("Từ ngày 15/11/2023 đến ngày 14/12/2023")
    r.put(
        "STT|Mã|Đơn vị|Tổng số HSCV cấp xã|HSCV cấp xã xử lý trên môi trường mạng|HSCV xử lý giấy|Tỷ lệ HSCV xử lý trên môi trường mạng (%)"
    )
    for number, (code, name) in enumerate(BA_BE.items(), 1):
        whole = r.rng.randint(60, 240)
        part = r.part(whole, 0.7, 1)
        r.put([number, code, name, whole, part, whole - part, vi_rate(part, whole, 2)])
        r.read("hscv_commune", code, "2023-12", part, whole)
    return r.csv_case()


def index_of_service() -> Case:
    r = Report("SIPAS va MDHL dat dai - cong khai 2023.xlsx", "rates as fractions without a format, year before beside")
    r.sheet("Cong khai")
    r.line("CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH NHÀ NƯỚC (SIPAS) NĂM 2023", 6, bold=True)
    r.put(
        "Hạng|Địa phương|Chỉ số SIPAS năm 2023|Chỉ số SIPAS năm 2022|Tăng, giảm|Mức độ hài lòng giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư năm 2023"
    )
    for number, code in enumerate(("061", "066", "058", "064", "063", "060", "065", "062"), 1):
        now, before = round(0.93 - 0.012 * number, 4), round(0.9 - 0.009 * number, 4)
        land = round(r.rng.uniform(0.74, 0.9), 4)
        r.put([number, district(code, rural="", city="TP "), now, before, round(now - before, 4), land])
        r.stated("happy_service", code, "2023", round(100 * now, 4))
        r.stated("happy_service", code, "2022", round(100 * before, 4), optional=True)
        r.stated("happy_land", code, "2023", round(100 * land, 4))
    return r.case()


def nothing_inside() -> Case:
    r = Report("Báo cáo CCHC quý III (bản chính thức).xlsx", "an empty workbook")
    r.sheet("Sheet1")
    r.fault("empty_file", "no_table")
    return r.case()


ALL: tuple[Callable[[], Case], ...] = (igate, long_list, office_records, index_of_service, nothing_inside)
