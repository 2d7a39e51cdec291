"""What a person is asked about a table, and what the table was taken for."""

from collections import Counter
from collections.abc import Iterable, Sequence

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Measure, Observation, Place
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.words import count, lower_first
from lib.intake.around.stated_period import Stated
from lib.intake.figures.assembled import Assembled
from lib.intake.figures.attribution import Setting
from lib.intake.layout.lines import LaidOut, Line
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.mapping import Mapped
from lib.intake.reading import ColumnReading, Proposal, Question, TableReading
from lib.intake.texts.mention import UNTOLD

_MEASURES = {Measure.RATE: "tỷ lệ", Measure.NUMERATOR: "tử số", Measure.DENOMINATOR: "mẫu số"}


def ask_columns(laid_out: LaidOut, mapped: Mapped, done: Assembled, plan: Plan, sheet: str) -> None:
    """Ask about each line whose meaning is not sure."""
    by_line = {id(line): line for line in laid_out.lines}
    for key, proposals in mapped.proposals.items():
        _ask_column(by_line[key], mapped.keys[key], proposals, done, plan, sheet)


def _ask_column(
    line: Line,
    remembered_by: str,
    proposals: tuple[tuple[str, Measure, float], ...],
    done: Assembled,
    plan: Plan,
    sheet: str,
) -> None:
    place = Place(sheet, next(iter(line.cells.values())).name)
    names = [f"{plan.indicators[indicator].short_name} – {_MEASURES[measure]}" for indicator, measure, _ in proposals]
    header = line.heading.text or "(không có tiêu đề)"
    done.findings.append(
        Finding(
            code=Code.AMBIGUOUS_COLUMN,
            severity=Severity.WARNING,
            place=place,
            message=f"Chưa chắc “{header}” là số liệu nào; có thể là {' hoặc '.join(f'“{name}”' for name in names)}.",
            hint="Chọn ý nghĩa của cột này; lần sau chương trình sẽ nhớ.",
        )
    )
    options = tuple(
        Proposal(f"{indicator}|{measure}", name, round(score, 2))
        for (indicator, measure, score), name in zip(proposals, names, strict=True)
    )
    done.questions["column", remembered_by] = Question(
        kind="column",
        key=remembered_by,
        text=f"“{header}” là số liệu nào?",
        place=place,
        proposals=options,
        figures=len(line.cells),
    )


def ask_period(done: Assembled, setting: Setting) -> None:
    """Ask for the period of a table, or of rows of it, that nothing tells."""
    if setting.settled.periods.get(setting.period_key):
        return
    untold = [seen for (_, slot), seen in done.slots.items() if slot.time is UNTOLD]
    stated = setting.stated
    if untold:
        others = Counter(seen.period for seen in done.observations if seen.period is not None)
        likely = (*stated.candidates, *(period for period, _ in others.most_common()))
        about = f"{count(len(untold))} số liệu không ghi kỳ nào đọc được, trong khi các dòng khác có ghi."
        _ask_period("Những dòng không ghi kỳ là số liệu của kỳ nào?", about, untold, likely, done, setting)
        return
    told = stated.sure or stated.both is not None  # of both the columns say which
    undated = [seen for seen in done.observations if seen.period is None or not told]
    if undated and not stated.sure and not all(slot.time for _, slot in done.slots):
        text = f"Bảng trên sheet “{setting.sheet}” là số liệu của kỳ nào?"
        _ask_period(text, _about_period(stated, setting.plan.year), undated, stated.candidates, done, setting)


def _ask_period(
    text: str, about: str, waiting: Sequence[Observation], likely: Iterable[Period], done: Assembled, setting: Setting
) -> None:
    place = Place(setting.sheet, waiting[0].place.cell)
    done.findings.append(
        Finding(
            code=Code.UNKNOWN_PERIOD,
            severity=Severity.WARNING,
            message=about,
            hint="Chọn kỳ báo cáo, hoặc ghi kỳ vào tệp rồi nạp lại.",
            place=place,
        )
    )
    done.questions["period", setting.period_key] = Question(
        kind="period",
        key=setting.period_key,
        text=text,
        place=place,
        proposals=tuple(Proposal(str(period), period.label, 0.5) for period in list(dict.fromkeys(likely))[:3]),
        figures=len(waiting),
    )


def _about_period(stated: Stated, plan_year: int) -> str:
    if stated.period is not None and stated.period.year != plan_year:
        return f"Tệp ghi {lower_first(stated.period.label)}, kế hoạch là của năm {plan_year}."
    known = ", ".join(period.label for period in stated.candidates)
    nowhere = "Không thấy kỳ báo cáo trong tiêu đề, tên sheet hay tên tệp."
    return f"Chưa chắc kỳ báo cáo: {known}." if known else nowhere


def table_reading(laid_out: LaidOut, mapped: Mapped, done: Assembled, setting: Setting) -> TableReading:
    """The table as it was understood, line by line."""
    taken = {id(claim.line): (bundle, claim.measure) for bundle in mapped.bundles for claim in bundle.claims}
    columns = [_column(line, mapped.keys.get(id(line), ""), taken.get(id(line))) for line in laid_out.lines]
    units = dict.fromkeys(seen.unit for seen in done.observations if seen.unit is not None)
    periods = {seen.period for seen in done.observations}
    period = setting.stated.period
    if period is None and len(periods) == 1:
        (period,) = periods
    return TableReading(
        sheet=setting.sheet,
        layout=laid_out.layout,
        title=setting.title,
        period=period,
        units=tuple(units),
        columns=tuple(columns),
    )


def _column(line: Line, key: str, taken: tuple[Bundle, Measure] | None) -> ColumnReading:
    bundle, measure = taken or (None, None)
    ignored = Decision.AUTO if line.heading.excluded else Decision.CONFIRM
    return ColumnReading(
        column=line.label,
        header=line.heading.text,
        indicator=bundle.indicator if bundle else None,
        measure=measure,
        confidence=bundle.confidence if bundle else 0.0,
        decision=bundle.decision if bundle else ignored,
        key=key,
    )
