"""The one-stop shop of the city and its wards."""

from collections.abc import Callable

from tests.corpus.truth import Case
from tests.corpus.unseen.g.kit import Report, named, rate, vi, vi_rate

WARDS = named(
    "01834=P. Nguyễn Thị Minh Khai|01837=P. Sông Cầu|01840=P. Đức Xuân|01843=P. Phùng Chí Kiên|01846=P. Huyền Tụng"
    "|01849=Xã Dương Quang|01852=Xã Nông Thượng|01855=P. Xuất Hóa"
)


def a_sheet_for_each_ward() -> Case:
    r = Report(
        "BP một cửa TPBK - báo cáo T3.2023 (mỗi phường 1 sheet).xlsx", "a sheet a ward, fields of procedure in rows"
    )
    fields = {
        "01840": ["Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Cư trú"],
        "01837": ["Tư pháp - Hộ tịch", "Địa chính - Xây dựng", "Chứng thực", "LĐ-TB&XH"],
        "01843": ["Hộ tịch", "Chứng thực", "Đất đai", "Người có công"],
        "01846": ["Hộ tịch", "Chứng thực", "Bảo trợ xã hội"],
        "01855": ["Chứng thực", "Hộ tịch", "Đất đai", "Giảm nghèo", "Thi đua, khen thưởng"],
    }
    for number, (code, rows) in enumerate(fields.items()):
        name = WARDS[code].replace("P. ", "phường ")
        r.sheet(WARDS[code], row=number % 2)
        r.line(f"UBND {name.upper()}", 4)
        r.line(f"TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI UBND {name.upper()} THÁNG 3/2023", 12)
        r.put(
            "TT|Lĩnh vực|Tiếp nhận trong kỳ|<|<|Đã giải quyết xong|<|<|<|Thanh toán trực tuyến|<|<",
            "^|^|Tổng cộng|Trực tuyến|Trực tiếp, BCCI|Tổng cộng|Sớm hạn|Đúng hạn|Chậm|HS có thu phí|HS thanh toán trực tuyến|Tỷ lệ/HS có thu phí",
        )
        total = [0] * 9
        for line, field in enumerate(rows, 1):
            received = r.rng.randint(8, 96)
            settled = received - r.rng.randint(0, 5)
            early, late = r.part(settled, 0.3, 0.6), r.rng.choice([0, 0, 0, 1])
            fee = r.part(settled, 0.5, 0.9)
            online = r.part(received, 0.2, 0.5)
            counts = [
                received,
                online,
                received - online,
                settled,
                early,
                settled - early - late,
                late,
                fee,
                r.part(fee, 0.3, 0.8),
            ]
            total = [a + b for a, b in zip(total, counts, strict=True)]
            r.put([line, field, *counts, (round(counts[8] / fee, 4), "0.00%")])
        r.put([None, "Cộng", *total, (round(total[8] / total[7], 4), "0.00%")], bold=True)
        r.read("on_time", code, "2023-03", total[4] + total[5], total[3])
        r.read("payment", code, "2023-03", total[8], total[7])
        r.read("online", code, "2023-03", total[1], total[3], sure=False, optional=True)
        if not number:
            r.fault("other_definition")
        if number == 2:
            r.put("|* Một số hồ sơ đất đai chuyển Chi nhánh VPĐK giải quyết.")
    return r.case()


def satisfaction_of_the_city() -> Case:
    r = Report(
        "Kết quả khảo sát hài lòng BP một cửa TP Bắc Kạn Q4-2023.xlsx",
        "survey slips by ward, a second table below, no slips at one ward",
    )
    r.sheet("Khảo sát")
    r.head("BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", "UBND THÀNH PHỐ BẮC KẠN", 9)
    r.line(
        "KẾT QUẢ ĐÁNH GIÁ MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, DOANH NGHIỆP KHI GIẢI QUYẾT TTHC - QUÝ IV/2023", 9, bold=True
    )
    r.put(
        "Stt|Xã, phường|Phiếu phát ra|Phiếu thu về|Mức độ đánh giá (phiếu)|<|<|<|Tỷ lệ hài lòng/\nphiếu thu về (%)",
        "^|^|^|^|Rất hài lòng|Hài lòng|Bình thường|Không hài lòng|^",
    )
    sums = [0] * 6
    for number, (code, name) in enumerate(WARDS.items(), 1):
        if code == "01849":
            row = r.put([number, name, 0, 0, 0, 0, 0, 0, "#DIV/0!"])
            r.stated("happy", code, "2023-Q4", None)
            r.fault("zero_denominator", "no_cases", "not_a_number", row=row)
            continue
        back = r.rng.randint(30, 80)
        good = r.part(back, 0.86, 0.99)
        very = r.part(good, 0.4, 0.8)
        bad = r.rng.randint(0, back - good)
        counts = [back + r.rng.randint(0, 9), back, very, good - very, back - good - bad, bad]
        sums = [a + b for a, b in zip(sums, counts, strict=True)]
        r.put([number, name, *counts, vi_rate(good, back, 2)])
        r.read("happy", code, "2023-Q4", good, back)
    r.put([None, "Toàn thành phố", *sums, vi_rate(sums[2] + sums[3], sums[1], 2)], bold=True)
    r.read("happy", "058", "2023-Q4", sums[2] + sums[3], sums[1])
    r.gap(2)
    r.line(
        "Mức độ hài lòng đối với giải quyết TTHC 03 lĩnh vực đất đai, xây dựng, đầu tư (toàn thành phố, quý IV/2023)",
        9,
        bold=True,
    )
    r.put("Stt|Lĩnh vực|Số phiếu khảo sát|Số phiếu hài lòng|Tỷ lệ hài lòng (%)")
    slips = [("Đất đai", 64, 49), ("Xây dựng", 31, 27), ("Đầu tư", 12, 11)]
    for number, (name, count, good) in enumerate(slips, 1):
        r.put([number, name, count, good, vi_rate(good, count)])
    count, good = sum(s[1] for s in slips), sum(s[2] for s in slips)
    r.put([None, "Cộng 03 lĩnh vực đất đai, xây dựng, đầu tư", count, good, vi_rate(good, count)])
    r.read("happy_land", "058", "2023-Q4", good, count)
    return r.case()


def nobody_said_when() -> Case:
    r = Report("thong ke tiep nhan ho so mot cua TP.xlsx", "wards in rows, no period anywhere")
    r.sheet("Sheet1")
    r.line("THỐNG KÊ HỒ SƠ TTHC CÁC XÃ, PHƯỜNG", 6)
    r.put("TT|Đơn vị|Đã giải quyết|Trước và đúng hạn|Quá hạn|Tỷ lệ trước và đúng hạn (%)")
    for number, name in enumerate(WARDS.values(), 1):
        settled = r.rng.randint(40, 200)
        late = r.rng.randint(0, 4)
        r.put([number, name, vi(settled, 0), settled - late, late, rate(settled - late, settled)])
    r.fault("unknown_period")
    return r.case()


ALL: tuple[Callable[[], Case], ...] = (a_sheet_for_each_ward, satisfaction_of_the_city, nobody_said_when)
