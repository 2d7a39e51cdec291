"""The one-stop counters of the province and the city, and what their software gives out."""

import csv
import io
import random
from collections.abc import Iterator

from tests.corpus.truth import Case, Expected
from tests.corpus.unseen.h.paper import Grid, book, case, counts, fig, put, rate, vn

_DEPARTMENTS = {
    "STNMT": "Sở Tài nguyên và MT",
    "SXD": "Sở Xây dựng",
    "SLDTBXH": "Sở LĐTB&XH",
    "SCT": "Sở Công Thương",
    "SKHDT": "Sở KHĐT",
    "SGTVT": "Sở GTVT",
    "STP": "Sở Tư pháp",
}
_WARDS = {
    "01834": "P. Nguyễn Thị Minh Khai",
    "01837": "P. Sông Cầu",
    "01840": "P. Đức Xuân",
    "01843": "P. Phùng Chí Kiên",
    "01846": "P. Huyền Tụng",
    "01855": "P. Xuất Hóa",
    "01849": "X. Dương Quang",
    "01852": "X. Nông Thượng",
}


def _centre() -> Case:
    rng = random.Random("h-mot-cua-1")
    wb, (ws,) = book("9.2023")
    put(ws, 1, [["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH"], [], ["BÁO CÁO TIẾP NHẬN VÀ TRẢ KẾT QUẢ THÁNG 9/2023"]])
    part = ["Hồ sơ trả kết quả", "Trước + đúng hạn", "Trễ", "% trước + đúng hạn"]
    top = ["TT", "Quầy", "Trong tháng 9", *"<<<", "Lũy kế từ 15/12/2022 đến 14/9/2023", *"<<<"]
    at = put(ws, 5, [top, ["^", "^", *part, *part]], header=True)
    expected: list[Expected] = []
    for i, (code, name) in enumerate(_DEPARTMENTS.items(), 1):
        month, so_far = counts(rng, 60, 400, 0.92, 1), counts(rng, 700, 3600, 0.92, 1)
        line: list[object] = [i, name]
        for n, d in (month, so_far):
            line += [d, n, d - n, vn(rate(n, d, 2), 2)]
        at = put(ws, at, [line])
        expected.append(fig("on_time", code, "2023-09", *month))
        expected.append(fig("on_time", code, "2023-9M", *so_far))
    put(ws, at + 1, [["Lũy kế tính theo kỳ báo cáo 9 tháng năm 2023."]])
    name = "TTPVHCC bao cao thang 9.2023.xlsx"
    return case(name, "one-stop centre: departments in rows, month beside to date", wb, expected)


def _city() -> Case:
    rng = random.Random("h-mot-cua-2")
    wb, (ws,) = book("tttt")
    put(ws, 2, [["THANH TOÁN TRỰC TUYẾN TẠI BỘ PHẬN MỘT CỬA CÁC PHƯỜNG, XÃ - TP BẮC KẠN"], ["Kỳ: Q2/2023"]], column=2)
    top = [
        "Tên bộ phận",
        "HS có thu phí, lệ phí",
        "Cách thanh toán",
        "<",
        "Tỉ lệ TTTT / HS có thu phí",
        "Thu được (VNĐ)",
    ]
    at = put(ws, 5, [top, ["^", "^", "Tiền mặt", "Trực tuyến", "^", "^"]], column=2, header=True)
    expected, sums = [], [0, 0, 0]
    for code, name in _WARDS.items():
        n, d = counts(rng, 90, 380, 0.25, 0.75)
        told, cash = f"{vn(rate(n, d))}%", d * 8000 + n * 2500
        sums = [sums[0] + n, sums[1] + d, sums[2] + cash]
        at = put(ws, at, [[name, d, d - n, n, told, cash]], column=2)
        expected.append(fig("online_payment", code, "2023-Q2", n, d))
    n, d, cash = sums
    put(ws, at, [["Cộng 8 phường, xã", d, d - n, n, f"{vn(rate(n, d))}%", cash]], column=2, header=True)
    expected.append(fig("online_payment", "058", "2023-Q2", n, d, sure=False, optional=True))
    name = "mot cua TP - thanh toan Q2.xlsx"
    return case(
        name,
        "one-stop city: payment by fee-paying cases, money beside",
        wb,
        expected,
    )


def _export() -> Case:
    rng = random.Random("h-phan-mem-1")
    wb, (ws, info) = book("data", "filter")
    put(info, 1, [["generated_at", "2023-12-20 07:31:05"], ["user", "igate_admin"], ["period", "2023-11"]])
    head = [
        "MaDonVi",
        "TenDonVi",
        "TuNgay",
        "DenNgay",
        "DaGiaiQuyet",
        "TruocHan",
        "DungHan",
        "QuaHan",
        "TyLeTruocVaDungHan",
    ]
    units = {
        "01888": "TT Chợ Rã",
        "01891": "Bành Trạch",
        "01900": "Cao Thượng",
        "01909": "Nam Mẫu",
        "01930": "Hoàng Trĩ",
        "01933": "Đồng Phúc",
    }
    lines: Grid = [[*head]]
    expected = []
    for code, name in units.items():
        done, late = rng.randint(40, 160), rng.randint(0, 4)
        early = done // 3
        fact = [done, early, done - early - late, late, round((done - late) / done, 4)]
        lines.append([code, name, "15/10/2023", "14/11/2023", *fact])
        expected.append(fig("on_time", code, "2023-11", done - late, done))
    put(ws, 1, lines)
    name = "igate_export_20231220_073105.xlsx"
    return case(name, "export: codes as text, fraction without format, period by two dates", wb, expected)


def _csv() -> Case:
    rng = random.Random("h-phan-mem-2")
    labels = {
        "online_applications": "Tỷ lệ hồ sơ trực tuyến",
        "on_time": "Tỷ lệ hồ sơ giải quyết trước và đúng hạn",
        "online_payment": "Tỷ lệ thanh toán trực tuyến",
    }
    units = {"01888": "Thị trấn Chợ Rã", "01897": "Xã Hà Hiệu", "01921": "Xã Chu Hương"}
    lines: Grid = [["nam", "thang", "ma_don_vi", "ten_don_vi", "chi_tieu", "gia_tri"]]
    expected = []
    for month in (10, 11):
        for code, name in units.items():
            for short, label in labels.items():
                share = round(rng.uniform(*((92, 100) if short == "on_time" else (30, 85))), 2)
                lines.append([2023, month, code, name, label, vn(share, 2)])
                expected.append(fig(short, code, f"2023-{month}", value=share))
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(lines)
    data = out.getvalue().encode("utf-8-sig")
    return Case(name="dvc_chitieu_ba_be_t10_t11.csv", data=data, shape="export: long form in CSV", expected=expected)


def reports() -> Iterator[Case]:
    yield from (_centre(), _city(), _export(), _csv())
