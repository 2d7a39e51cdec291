"""Whose a shortfall is, what is needed and where it is heading, in words; for screens and documents alike."""

from math import ceil

from lib.core import words
from lib.core.plan import DenominatorKind, Direction, Indicator, Trajectory
from lib.core.words import lower_first
from lib.insight.forecast import ENOUGH, ODDS, Forecast, Outlook, TooEarly
from lib.insight.need import Kind, Need
from lib.insight.shortfall import Part, Shortfall

OUTLOOK = {Outlook.LIKELY: "nhiều khả năng đạt", Outlook.OPEN: "có thể đạt", Outlook.UNLIKELY: "khó đạt"}
_VERB = {Kind.GAIN: "cần", Kind.RAISE: "cần tăng", Kind.LOWER: "cần giảm"}


def counted(indicator: Indicator) -> str:
    """What both counts are of: “hồ sơ”."""
    return indicator.counted or "trường hợp"


def lack(indicator: Indicator) -> str:
    return "còn thiếu" if indicator.direction is Direction.AT_LEAST else "vượt mức"


def cases(value: float) -> str:
    """Cases that are missing or needed, rounded up: fewer would not do. 1239.2 becomes “1.240”."""
    return words.count(ceil(value - 1e-6))


def missing(found: Shortfall) -> str:
    """“còn thiếu 5.394 hồ sơ”; empty where no counts are known or nothing is missing."""
    if found.cases is None or found.cases <= 0:
        return ""
    return f"{lack(found.indicator)} {cases(found.cases)} {counted(found.indicator)}"


def culprits(found: Shortfall, most: int = 2) -> str:
    """“Pác Nặm 38%, Na Rì 22% phần thiếu”; without shares the weakest units; empty where none falls short."""
    if not found.parts:
        return ""
    if found.shared:
        told = ", ".join(f"{one.unit.short_name} {words.part(one.share or 0.0)}" for one in found.shared[:most])
        at_least = found.indicator.direction is Direction.AT_LEAST
        return f"{told} phần {'thiếu' if at_least else 'vượt'}"
    weakest = sorted(found.parts, key=lambda one: -one.score.verdict.gap)[:most]
    return f"yếu nhất: {', '.join(one.unit.short_name for one in weakest)}"


def part(one: Part, indicator: Indicator) -> str:
    """“còn thiếu 879 hồ sơ, 38%”; “chỉ báo tỷ lệ” where the unit gave no counts."""
    if one.cases is None:
        return "chỉ báo tỷ lệ"
    share = f", {words.part(one.share)}" if one.share is not None else ""
    return f"{lack(indicator)} {cases(one.cases)} {counted(indicator)}{share}"


def coverage(found: Shortfall) -> str:
    """What the shares leave out, as one sentence; empty where they cover every unit."""
    told = []
    if found.parts and not found.shared:
        told.append(
            f"{found.uncounted} đơn vị chưa đạt chỉ báo tỷ lệ, không có tử số và mẫu số, nên không tính được mỗi đơn vị "
            f"chiếm bao nhiêu"
        )
    if found.silent:
        told.append(f"{found.silent} trong {found.members} đơn vị chưa có số liệu kỳ này")
    said = "; ".join(told)
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def needed(found: Need) -> str:
    """“cần 1.240 hồ sơ/tháng, đang đạt 820”."""
    what = counted(found.indicator)
    if found.kind is Kind.CEILING:
        if found.needed < 0:
            return f"đã vượt mức của cả năm {cases(-found.needed * found.months)} {what}"
        return f"không được quá {words.average(found.needed)} {what}/tháng, đang là {words.average(found.now or 0.0)}"
    said = f"{_VERB[found.kind]} {cases(found.needed)} {what}/tháng"
    if found.now is None:
        return said
    if found.kind is Kind.GAIN:
        return f"{said}, đang đạt {words.average(found.now)}"
    ways = ("tăng", "giảm") if found.kind is Kind.RAISE else ("giảm", "tăng")
    if round(found.now, 2) == 0:
        return f"{said}, kỳ vừa qua không đổi"
    return f"{said}, kỳ vừa qua {ways[found.now < 0]} {words.average(abs(found.now))}"


def out_of_reach(found: Need) -> str:
    """“dù từ nay đến cuối năm mọi trường hợp đều đạt, cả năm ước chỉ được 78,1%”; empty where the target can still be met."""
    if found.best is None:
        return ""
    best = words.compare(found.best, found.indicator.target).value
    return f"dù từ nay đến cuối năm mọi trường hợp đều đạt, cả năm ước chỉ được {best}"


def urgent(found: Need) -> str:
    """The same in few words, for a list: what is needed, or how little can still be reached."""
    if found.best is not None:
        return f"cả năm tối đa ước {words.compare(found.best, found.indicator.target).value}"
    return needed(found)


def assumption(found: Need) -> str:
    """What the need rests on, as one sentence."""
    indicator = found.indicator
    start = f"Tính từ hết {lower_first(found.figure.period.label)}, còn {found.months} tháng"
    if indicator.denominator_kind is DenominatorKind.FLOW:
        rest = f"coi số {counted(indicator)} mỗi tháng còn lại bằng bình quân từ đầu năm"
        rest += f" (cả năm khoảng {_whole(found)})"
    elif indicator.trajectory is Trajectory.CUMULATIVE:
        rest = f"coi tổng số giữ nguyên {_whole(found)}"
    else:
        rest = f"coi tổng số giữ nguyên {_whole(found)}, số phải thay đổi chia đều các tháng"
    aside = "" if found.complete else f"; chỉ gồm các đơn vị đã báo cáo ({found.figure.provenance})"
    return f"{start}; {rest}{aside}."


def _whole(found: Need) -> str:
    return f"{words.count(round(found.expected))} {counted(found.indicator)}"


def heading(found: Forecast | TooEarly | None) -> str:
    """“dự báo đến tháng 12/2023: 82,3% (77–88%), khó đạt mục tiêu 95%”, or that it is too early to say.

    What is measured anew each period is foreseen for the last one alone, and said so: the year's figure holds all.
    """
    match found:
        case None:
            return ""
        case TooEarly(known):
            return f"còn sớm để dự báo: mới có {known} kỳ, cần ít nhất {ENOUGH}"
    end = found.end
    when = f"{'đến' if found.trend.to_date else 'riêng'} {lower_first(end.period.label)}"
    aim = f"{'mục tiêu' if found.trend.to_date else 'mức'} {words.target(found.target)}"
    expected = f"{words.percent(end.value)} ({words.span(end.low, end.high)})"
    return f"dự báo {when}: {expected}, {OUTLOOK[found.outlook]} {aim}"


def method(found: Forecast) -> str:
    """How the forecast is made, as one sentence."""
    how = (
        "mức tăng của các kỳ gần đây" if found.trend.sloping and found.trend.to_date else "xu hướng của các kỳ gần đây"
    )
    return f"Theo {how} ({found.known} kỳ); cứ 10 lần dự báo thì khoảng {ODDS} lần kết quả nằm trong khoảng này."
