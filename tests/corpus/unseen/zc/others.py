"""Three workbooks that came with the same post and are about something else."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k
from .names import DISTRICTS, SHORT


def health() -> Case:
    """Insurance and vaccination by district: shares, but none of the plan's."""
    b = k.Book("SYT - bao hiem y te, tiem chung 9 thang 2023.xlsx", "foreign")
    s = b.sheet("BHYT")
    s.letterhead("SỞ Y TẾ TỈNH BẮC KẠN", wide=7)
    s.titled("KẾT QUẢ BAO PHỦ BẢO HIỂM Y TẾ VÀ TIÊM CHỦNG MỞ RỘNG 9 THÁNG NĂM 2023", wide=7)
    s.head("STT", "Huyện, thành phố", "Bảo hiểm y tế|Dân số", "Bảo hiểm y tế|Số người tham gia", "Bảo hiểm y tế|Tỷ lệ (%)",
           "Tiêm chủng|Trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin", "Tiêm chủng|Tỷ lệ (%)")  # fmt: skip
    for number, name in enumerate(DISTRICTS.values(), 1):
        insured = k.part(b.r, 26_000, 52_000, 0.93, 0.99)
        s.add(
            number,
            name,
            insured[1],
            insured[0],
            k.share(insured),
            b.r.randint(190, 640),
            k.comma(b.r.uniform(71, 96), 1),
        )
    return b.done()


def emulation() -> Case:
    """Points of emulation with their rank."""
    b = k.Book("Cham diem thi dua khoi huyen 2023.xlsx", "foreign")
    s = b.sheet("Diem")
    s.titled("BẢNG TỰ CHẤM ĐIỂM THI ĐUA KHỐI CÁC HUYỆN, THÀNH PHỐ NĂM 2023", wide=7)
    s.head("TT", "Đơn vị", "Phát triển kinh tế (40 điểm)", "Văn hóa - xã hội (30 điểm)", "Xây dựng Đảng (30 điểm)",
           "Tổng điểm", "Xếp hạng")  # fmt: skip
    for number, name in enumerate(SHORT.values(), 1):
        points = [round(b.r.uniform(0.8, 1) * most, 1) for most in (40, 30, 30)]
        s.add(number, name, *points, round(sum(points), 1), number)
    return b.done()


def schools() -> Case:
    """Rooms and pupils of a district's schools."""
    b = k.Book("PGD Na Ri - dau nam hoc 2023-2024.xlsx", "foreign")
    s = b.sheet("Truong lop")
    s.letterhead("UBND HUYỆN NA RÌ", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", wide=7)
    s.titled("THỐNG KÊ TRƯỜNG, LỚP, HỌC SINH ĐẦU NĂM HỌC 2023-2024", wide=7)
    s.head(
        "STT",
        "Trường",
        "Số lớp",
        "Số học sinh",
        "Số HS bán trú",
        "Phòng học kiên cố|Số phòng",
        "Phòng học kiên cố|Tỷ lệ (%)",
    )
    for number, name in enumerate(
        ("TH Kim Lư", "TH và THCS Cư Lễ", "THCS Yến Lạc", "PTDTBT TH Văn Vũ", "MN Sơn Thành"), 1
    ):
        rooms = k.part(b.r, 8, 20, 0.6, 1)
        s.add(number, name, rooms[1], b.r.randint(120, 480), b.r.randint(0, 90), rooms[0], k.share(rooms, 1))
    return b.done()


def reports() -> Iterator[Case]:
    yield from (health(), emulation(), schools())
