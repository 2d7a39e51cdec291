"""A briefing made by hand: two areas, one indicator missed, one met, one without a figure."""

from dataclasses import replace
from datetime import UTC, datetime

from lib.briefing.content import (
    AreaPart,
    Briefing,
    Duty,
    JudgedGoal,
    Letterhead,
    Remark,
    Result,
    Shortfall,
    Source,
    WeakUnit,
)
from lib.charts.trend import TrendPoint
from lib.core.period import Period
from lib.core.verdict import Status

COUNTS = dict.fromkeys(Status, 0)
COURSE = tuple(
    TrendPoint(label=f"Quý {number}", title=f"Quý {number}/2023", value=value, target=50.0, status=Status.MISSED)
    for number, value in (("I", 30.0), ("II", 34.5), ("III", 38.2), ("IV", None))
)


def result(name: str = "Thanh toán trực tuyến", **more: object) -> Result:
    values: dict[str, object] = {
        "indicator": "procedures.paid", "name": f"Tỷ lệ {name}", "short_name": name, "goal": "từ 50% trở lên",
        "target": 50.0, "value": 38.2, "numerator": 382.0, "denominator": 1000.0, "status": Status.MISSED,
        "reason": "38,2%, còn thiếu 11,8 điểm so với mục tiêu từ 50% trở lên.", "change": "", "period": "",
        "source": "bc.xlsx, Biểu 01, ô H11", "notes": (), "course": COURSE, "course_words": "theo quý, số riêng từng kỳ",
    }  # fmt: skip
    return Result(**(values | more))  # type: ignore[arg-type]


PAID = result()
ON_TIME = result("Giải quyết đúng hạn", value=97.5, status=Status.MET, target=95.0, course=())
UNKNOWN = result(
    "Giải ngân", value=None, numerator=None, denominator=None, status=Status.NO_DATA, target=None, course=(), source=""
)


def source(one: Result, area: str, **more: object) -> Source:
    values: dict[str, object] = {
        "area": area, "indicator": one.name, "unit": "Tỉnh Mẫu", "period": "Quý III/2023", "target": one.target,
        "value": one.value, "numerator": one.numerator, "denominator": one.denominator, "status": one.status,
        "report": "bc.xlsx", "import_id": 7, "sender": "Huyện Một", "sheet": "Biểu 01", "cell": "H11", "person": "Lý Thị Sông",
        "at": datetime(2023, 9, 19, 23, 30, tzinfo=UTC),
    }  # fmt: skip
    return Source(**(values | more))  # type: ignore[arg-type]


def briefing(**more: object) -> Briefing:
    areas = (
        AreaPart(
            name="Cải cách thủ tục hành chính", short_name="Thủ tục hành chính",
            sentence="Thủ tục hành chính: 1 trong 2 chỉ tiêu đạt", counts=COUNTS | {Status.MET: 1, Status.MISSED: 1},
            results=(PAID, ON_TIME), goals=(JudgedGoal(text="Nâng cao chất lượng", status=Status.NO_DATA),),
        ),
        AreaPart(
            name="Cải cách tài chính công", short_name="Tài chính công", sentence="Tài chính công: chưa có số liệu",
            counts=COUNTS | {Status.NO_DATA: 1}, results=(UNKNOWN,),
        ),
    )  # fmt: skip
    values: dict[str, object] = {
        "plan": "Kế hoạch cải cách hành chính năm 2023", "province": "Mẫu", "period": Period.parse("2023-Q3"),
        "letterhead": Letterhead(
            superior="UBND Tỉnh Mẫu", agency="Sở Nội vụ", letters="SNV", place="Mẫu", signer="Giám đốc",
            receivers=("Các sở, ban, ngành", "Lưu: VT"),
        ),
        "subject": "Kết quả quý III/2023 thực hiện Kế hoạch cải cách hành chính năm 2023",
        "headline": "1 trong 3 chỉ tiêu đạt", "summary": ("Có 1 trong 3 chỉ tiêu đạt.",),
        "closing": "Số liệu chốt 14/9/2023", "sample": False, "whole": "Tỉnh Mẫu",
        "counts": COUNTS | {Status.MET: 1, Status.MISSED: 1, Status.NO_DATA: 1}, "areas": areas,
        "shortfalls": (
            Shortfall(
                result=PAID, area="Thủ tục hành chính", since="Kéo dài từ quý I/2023.", bare=True,
                weakest=(WeakUnit(name="Huyện Một", value=20.0, target=50.0, status=Status.MISSED),),
            ),
        ),
        "reporting": ("27 trong 27 đơn vị đã nộp số liệu quý III/2023.",), "cautions": (),
        "sources": (
            source(PAID, "Thủ tục hành chính"),
            source(PAID, "Thủ tục hành chính", unit="Huyện Một", value=20.0, numerator=20.0, denominator=100.0),
            source(ON_TIME, "Thủ tục hành chính"),
            source(UNKNOWN, "Tài chính công", period="", report="", import_id=None, sender="", sheet="", cell="", person="", at=None),
        ),
    }  # fmt: skip
    return Briefing(**(values | more))  # type: ignore[arg-type]


def eventful(text: str = "Đôn đốc các huyện") -> Briefing:
    """The same with everything an office may write into it; every free text is `text`."""
    plain = briefing(sample=True, cautions=(text,))
    goal = JudgedGoal(text=text, status=Status.MET, judgement="Đạt", evidence=text)
    result_ = replace(PAID, name=text, short_name=text, notes=(text,), source=text)
    duty = Duty(number="1", text=text, unit=text, deadline="30/9/2023", state="Quá hạn", late=True)
    red = replace(
        plain.shortfalls[0], result=result_, bare=False, measures=(text,), outlook=(text,),
        remarks=(Remark(unit=text, cause=text, remedy=text, deadline="31/10/2023"),),
    )  # fmt: skip
    area = replace(
        plain.areas[0], name=text, short_name=text, sentence=text, results=(result_,), goals=(goal,),
        counts=COUNTS | {Status.MISSED: 1, Status.MET: 1},
    )  # fmt: skip
    odd = replace(
        plain.sources[0], area=text, indicator=text, unit=text, report=text, sheet=text, cell=text, person=text,
        note=text,
    )  # fmt: skip
    letterhead = replace(plain.letterhead, agency=text, receivers=(text,))
    return replace(
        plain, areas=(area, plain.areas[1]), shortfalls=(red,), tasks=(duty,), directives=(duty,), subject=text,
        sources=(odd, *plain.sources[2:]), whole=text, letterhead=letterhead, headline=text,
        counts=COUNTS | {Status.MISSED: 1, Status.MET: 1, Status.NO_DATA: 1},
    )  # fmt: skip
