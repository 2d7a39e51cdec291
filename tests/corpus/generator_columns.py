"""Heads, columns and units drawn by chance."""

from random import Random
from typing import NamedTuple

from tests.corpus.facts import DEPARTMENTS, DISTRICTS, PLAN, communes
from tests.corpus.sketch import (
    MEASURES,
    Column,
    Line,
    col,
    lines,
    total,
)
from tests.corpus.wordings import SHORTER, WORDINGS

STYLES = ("2", "2", "1", "%", "%1", "text", "text1", "bare", "point")
LEVELS = {one.id: {level.value for level in one.levels} for one in PLAN.indicators.values()}


class Frame(NamedTuple):
    """What all tables of a report share; `owner` is the unit whose letterhead it carries."""

    rng: Random
    seed: str
    period: str
    owner: str


def worded(frame: Frame, text: str, *, short: float = 0.25, broken: float = 0.12) -> str:
    """The same text as another hand would write it."""
    rng = frame.rng
    if rng.random() < short:
        for long, brief in SHORTER:
            if rng.random() < 0.6:
                text = text.replace(long, brief).replace(long.capitalize(), brief)
    if rng.random() < 0.15:
        text = text.replace("Tỷ lệ", "Tỉ lệ").replace("tỷ lệ", "tỉ lệ")
    if rng.random() < 0.08:
        text = text.replace("hóa", "hoá").replace("xử lý", "xử lí")
    if rng.random() < broken:
        words = text.split(" ")
        place = rng.randrange(1, len(words)) if len(words) > 2 else 0
        text = " ".join(words[:place]) + "\n" + " ".join(words[place:]) if place else text
    return text


def percent_mark(frame: Frame, text: str) -> str:
    return text + frame.rng.choice(("", " (%)", " (%)", " %", "(%)"))


def chosen(frame: Frame, level: str, most: int) -> list[str]:
    """Indicators this level reports, from different families so that their heads don't touch."""
    names = [name for name in WORDINGS if level in LEVELS[name]]
    frame.rng.shuffle(names)
    return names[: frame.rng.randint(1, most)]


def unit_lines(frame: Frame) -> tuple[str, list[Line], Line | None]:
    """The level, its units and the total with the unit it stands for (None where nobody can say)."""
    rng = frame.rng
    kind = rng.choice(("district", "district", "district", "department", "commune"))
    way = rng.randrange(8)
    if kind == "district":
        codes = DISTRICTS if rng.random() < 0.75 else tuple(rng.sample(DISTRICTS, rng.randint(4, 7)))
        whole, above = len(codes) == len(DISTRICTS), "06"
        label = rng.choice(("Tổng cộng", "Toàn tỉnh", "Cộng", "TỔNG SỐ", "Tổng", "Tổng toàn tỉnh"))
    elif kind == "department":
        codes = tuple(code for code in DEPARTMENTS if rng.random() < 0.6) or DEPARTMENTS
        whole, above, label = False, "06", rng.choice(("Tổng cộng", "Cộng", "Tổng số"))
    else:
        codes, whole, above = communes(frame.owner), True, frame.owner
        label = rng.choice(("Tổng cộng", "Toàn huyện", "Tổng", "Cộng")) if frame.owner != "058" else "Tổng cộng"
    units = lines(frame.seed, codes, way=way)
    if rng.random() < 0.15:  # one unit had no case at all
        idle = rng.choice(units)
        idle.facts = dict.fromkeys(idle.facts or {}, 0)
    sums = total(label, above, units) if rng.random() < 0.6 else None
    if sums is not None and not whole:
        sums.code = None
    return kind, units, sums


def placed(frame: Frame, units: list[Line], sums: Line | None) -> list[Line]:
    if sums is None:
        return units
    return [sums, *units] if frame.rng.random() < 0.3 else [*units, sums]


PARTS = {
    "procedures.on_time": (
        "Hồ sơ đã giải quyết",
        (("Tổng số", "resolved"), ("Trước hạn", "early"), ("Đúng hạn", "in_time"), ("Quá hạn", "late")),
    ),
    "procedures.satisfaction": (
        "Kết quả khảo sát về giải quyết TTHC",
        (
            ("Tổng số phiếu", "ballots"),
            ("Rất hài lòng", "very_happy"),
            ("Hài lòng", "just_happy"),
            ("Không hài lòng", "ballots-happy"),
        ),
    ),
}


def part_columns(frame: Frame, indicator: str, rate: str, style: str) -> list[Column]:
    """The numerator in two columns below one head, beside what does not count."""
    head, parts = PARTS[indicator]
    above = "+".join(spec for _, spec in parts[1:3])
    columns = [col(f"{head} > {text}", spec) for text, spec in parts]
    return [*columns, col(rate, f"{above}/{parts[0][1]}", style)] if frame.rng.random() < 0.6 else columns


def indicator_columns(frame: Frame, indicator: str, alone: bool) -> list[Column]:
    """The columns of one indicator: flat or below a head, counts, rate or both."""
    rng, words = frame.rng, WORDINGS[indicator]
    above, below = MEASURES[indicator]
    style = rng.choice(STYLES)
    number = rng.choice(("2", "2", "dot"))
    rate = percent_mark(frame, worded(frame, rng.choice(words.rates)))
    shape = rng.choice(("rate", "counts", "all", "all", "head", "head", "compared", "one cell"))
    if indicator in PARTS and rng.random() < 0.5:
        return part_columns(frame, indicator, rate, style)
    if shape == "rate":
        return [col(rate, f"{above}/{below}", style)]
    if shape == "one cell":
        return [col(rate, f"{above}/{below}", rng.choice(("a/b%", "%a/b", "a/b")))]
    if shape == "compared":
        return [
            col(
                f"{rate} > {rng.choice(('Kế hoạch', 'Chỉ tiêu giao', 'KH năm 2023'))}",
                lambda line: 91 if line.code else None,
            ),
            col(f"{rate} > {rng.choice(('Thực hiện', 'Kết quả', 'Kết quả thực hiện'))}", f"{above}/{below}", style),
            col(
                f"{rate} > {rng.choice(('So với KH (%)', 'Tăng/giảm so với KH', 'So sánh TH/KH'))}",
                lambda line: 98.5 if line.code else None,
            ),
        ]
    if shape == "head":
        head = worded(frame, words.head, broken=0.05)
        columns = [
            col(f"{head} > {worded(frame, words.total)}", below, number),
            col(f"{head} > {worded(frame, words.done)}", above, number),
        ]
        return [
            *columns,
            col(f"{head} > {rng.choice(('Tỷ lệ (%)', 'Tỷ lệ', '%', 'Tỷ lệ %'))}", f"{above}/{below}", style),
        ]
    columns = [
        col(worded(frame, rng.choice(words.belows)), below, number),
        col(worded(frame, rng.choice(words.aboves)), above, number),
    ]
    if rng.random() < 0.25:
        columns.reverse()
    if shape == "all":
        plain = rng.random() < 0.3 and alone
        columns.append(col("Tỷ lệ (%)" if plain else rate, f"{above}/{below}", rng.choice((*STYLES, "f"))))
    return columns


# One word away from an indicator: never its figure.
NEIGHBOURS = (
    "Tỷ lệ kiến nghị cử tri đã giải quyết",
    "Tỷ lệ đơn thư khiếu nại, tố cáo được giải quyết",
    "Tỷ lệ giải ngân kinh phí sự nghiệp",
    "Tỷ lệ hồ sơ được số hóa",
    "Tỷ lệ hồ sơ nộp qua bưu chính công ích",
    "Tỷ lệ văn bản điện tử được ký số",
    "Tỷ lệ dân số có tài khoản VNeID",
    "Tỷ lệ công chức cấp huyện có trình độ thạc sĩ",
    "Tỷ lệ tinh giản biên chế",
    "Tỷ lệ hồ sơ trễ hạn",
    "Mức độ hài lòng của cán bộ, công chức về môi trường làm việc",
    "Tỷ lệ DVCTT có phát sinh hồ sơ",
    "Tỷ lệ TTHC được công khai đúng quy định",
    "Tỷ lệ cán bộ cấp xã có trình độ lý luận chính trị trung cấp trở lên",
    "Tỷ lệ cuộc họp không giấy tờ",
    "Tỷ lệ nhiệm vụ chuyển đổi số hoàn thành",
    "Tỷ lệ VBQPPL được tự kiểm tra",
    "Tỷ lệ cơ quan được thanh tra công vụ",
    "Tỷ lệ thanh toán không dùng tiền mặt tại trường học",
    "Tỷ lệ thôn, tổ dân phố có nhà văn hóa",
)


def distractors(frame: Frame, indicator: str) -> list[Column]:
    """Columns that are no figure of this period."""
    rng = frame.rng
    pool = [
        col(
            rng.choice(("Ghi chú", "Lý do", "Nguyên nhân, giải pháp")),
            lambda line: "Do thay đổi nhân sự 2 tháng" if line.index == 3 else None,
        ),
        col(rng.choice(("Xếp hạng", "Xếp thứ", "Vị thứ")), lambda line: line.index if line.code else None),
        col(
            rng.choice(("Kế hoạch năm 2023 (%)", "Chỉ tiêu giao (%)", "Mục tiêu năm 2023")),
            lambda line: 90 if line.code else None,
        ),
        col(rng.choice(("Đánh giá", "Đạt/Không đạt")), lambda line: "Đạt" if line.code else None),
        col(rng.choice(("Kinh phí thực hiện (triệu đồng)", "Số tiền (đồng)")), "money"),
        col(
            rng.choice(("Tăng/giảm so với kỳ trước", "So với cùng kỳ năm trước (+/-)")),
            lambda line: -1.5 if line.code else None,
        ),
    ]
    if indicator == "procedures.on_time":
        pool += [
            col("Số hồ sơ quá hạn", "late"),
            col("Tỷ lệ hồ sơ quá hạn (%)", "late/resolved", "1"),
            col("Số hồ sơ đang giải quyết", "pending"),
        ]
    others = [
        col(percent_mark(frame, name), "happy_land/ballots_land", rng.choice(STYLES))
        for name in rng.sample(NEIGHBOURS, rng.choice((0, 0, 1, 2)))
    ]
    return others + rng.sample(pool, rng.choice((0, 0, 1, 1, 2, 3)))
