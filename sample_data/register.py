"""What people say in the invented year: three meetings with their directives, judgements of goals, notes of units.

Written to `register.json`; every text ends with “(DỮ LIỆU MẪU)”, and `load_sample` marks every entry besides.
"""

import json
import random
from pathlib import Path

NAME = "register.json"
MARK = "(DỮ LIỆU MẪU)"
SEED = 2023
_LAGGING = ("060", "062")

Entry = dict[str, str | None]

_CAUSES = {
    "procedures.satisfaction": (
        "Một số hồ sơ đất đai phải bổ sung nhiều lần; phiếu khảo sát thu được ít.",
        "Bộ phận một cửa thiếu người trong tháng cao điểm, hướng dẫn chưa rõ.",
    ),
    "public_finance.investment_disbursed": (
        "Vướng giải phóng mặt bằng ở hai công trình chiếm phần lớn vốn được giao.",
        "Nhà thầu chậm nghiệm thu khối lượng hoàn thành.",
    ),
    "digital_government.work_records_commune": (
        "Một số xã chưa đủ máy quét và chữ ký số cho công chức.",
        "Công chức xã còn xử lý song song hồ sơ giấy.",
    ),
}
_REMEDIES = {
    "procedures.satisfaction": "Công khai mẫu hồ sơ kèm ví dụ; gọi điện xin lỗi và hẹn lại từng hồ sơ trễ hạn.",
    "public_finance.investment_disbursed": "Họp giao ban hằng tuần với chủ đầu tư; điều chuyển vốn của dự án chậm.",
    "digital_government.work_records_commune": "Cấp đủ chữ ký số; dừng nhận văn bản giấy trong nội bộ.",
}


def entries(seed: int = SEED) -> dict[str, list[Entry]]:
    """The same seed gives the same entries."""
    chance = random.Random(seed)
    return {"directives": list(_directives()), "judgements": list(_judgements()), "notes": list(_notes(chance))}


def write(folder: Path) -> None:
    text = json.dumps(entries(), ensure_ascii=False, indent=1)
    (folder / NAME).write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _directives() -> list[Entry]:
    satisfaction, land = "procedures.satisfaction", "procedures.certified_e_copies"
    capital, work = "public_finance.investment_disbursed", "digital_government.work_records_commune"
    payment, users = "procedures.online_payment", "digital_government.online_users_identified"
    return [
        _directive("2023-Q1", "2023-03-20", payment, None, "VPUB", "2023-06-30", "2023-06-12",
            "Bố trí điểm hỗ trợ thanh toán trực tuyến tại mọi bộ phận một cửa.",
            "Đã bố trí tại tất cả các huyện, thành phố; tỷ lệ quý II tăng."),
        _directive("2023-Q1", "2023-03-20", satisfaction, "060", "060", "2023-05-31", "2023-07-05",
            "Kiểm điểm trách nhiệm để hồ sơ trễ hạn, xin lỗi từng tổ chức, cá nhân.",
            "Đã kiểm điểm và gửi thư xin lỗi, chậm hơn yêu cầu do chờ kết luận của Thanh tra huyện."),
        _directive("2023-Q2", "2023-06-20", land, None, "STP", "2023-09-30", None,
            "Hướng dẫn các xã chứng thực bản sao điện tử, mỗi xã phát sinh hồ sơ trong quý III.", ""),
        _directive("2023-Q2", "2023-06-20", capital, None, "SKHDT", "2023-08-31", "2023-08-28",
            "Rà soát từng dự án giải ngân dưới 30%, đề xuất điều chuyển vốn.",
            "Đã trình phương án điều chuyển vốn của bảy dự án."),
        _directive("2023-Q3", "2023-09-20", satisfaction, None, "SNV", "2023-12-18", None,
            "Khảo sát lại mức độ hài lòng tại tám huyện, thành phố; nêu rõ từng thủ tục dưới 80%.", ""),
        _directive("2023-Q3", "2023-09-20", work, "062", "062", "2023-11-30", "2023-11-24",
            "Cấp đủ chữ ký số cho công chức xã, dừng dùng văn bản giấy trong nội bộ.",
            "Đã cấp 142 chữ ký số; các xã dừng văn bản giấy từ 20/11."),
        _directive("2023-Q3", "2023-09-20", users, None, "STTTT", "2024-01-15", None,
            "Cùng Công an tỉnh tổ chức định danh lưu động tại các xã vùng cao.", ""),
    ]  # fmt: skip


def _directive(
    period: str, day: str, indicator: str, unit: str | None, responsible: str, deadline: str, done_on: str | None,
    text: str, result: str,
) -> Entry:  # fmt: skip
    return {
        "period": period, "day": day, "indicator": indicator, "unit": unit, "responsible": responsible,
        "deadline": deadline, "text": f"{text} {MARK}", "done_on": done_on,
        "done_note": f"{result} {MARK}" if result else None,
    }  # fmt: skip


def _judgements() -> list[Entry]:
    said = (
        ("G10", "2023-6M", "under_way", "Đề án sắp xếp đơn vị sự nghiệp đang lấy ý kiến các sở."),
        ("G10", "2023", "met", "Đã sắp xếp xong theo Đề án; bảy đơn vị sự nghiệp được kiện toàn."),
        ("G19", "2023-6M", "met", "Thanh tra tỉnh kiểm tra sáu đơn vị, không phát hiện sai phạm lớn."),
        ("G26", "2023-9M", "not_met", "Trục liên thông của tỉnh chưa nâng cấp, còn vướng thủ tục đấu thầu."),
    )
    return [
        {"goal": goal, "period": period, "standing": standing, "evidence": f"{evidence} {MARK}"}
        for goal, period, standing, evidence in said
    ]


def _notes(chance: random.Random) -> list[Entry]:
    return [
        {
            "indicator": indicator, "unit": unit, "period": period, "cause": f"{chance.choice(causes)} {MARK}",
            "remedy": f"{_REMEDIES[indicator]} {MARK}", "deadline": deadline,
        }
        for period, deadline in (("2023-Q3", "2023-12-10"), ("2023", "2024-03-31"))
        for indicator, causes in _CAUSES.items()
        for unit in _LAGGING
    ]  # fmt: skip
