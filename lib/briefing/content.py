"""What a briefing says, apart from any file format. Shares and distances are in percent and percentage points."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from lib.charts.trend import TrendPoint
from lib.core.period import Period
from lib.core.verdict import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who issues the paper: `superior` above `agency`, `letters` in its number, `signer` below the text."""

    superior: str
    agency: str
    letters: str
    place: str
    signer: str
    receivers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One indicator of the province.

    `goal` words the year's target, `target` is what the value was held against. `period` is the figure's own where
    that is not the briefing's, else empty. `source` says where the figure stands or what it is made of, `notes` what
    a reader must know before trusting it. `course` is its way along the year, `course_words` say in which steps.
    """

    indicator: str
    name: str
    short_name: str
    goal: str
    target: float | None
    value: float | None
    numerator: float | None
    denominator: float | None
    status: Status
    reason: str
    change: str
    period: str
    source: str
    notes: tuple[str, ...]
    course: tuple[TrendPoint, ...]
    course_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeakUnit:
    """A unit that pulls an indicator down; `share` words its part of the shortfall, if that is known."""

    name: str
    value: float | None
    target: float | None
    status: Status
    share: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a unit says about its own shortfall; parts it left out are empty."""

    unit: str
    cause: str
    remedy: str
    deadline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """An indicator that is missed or near.

    `since` is a sentence on when the run of such figures began; `outlook` are sentences on what is needed and what is to be
    expected; `measures` are tasks and directives that work on it; `bare` marks what is missed and has none.
    """

    result: Result
    area: str
    since: str
    weakest: tuple[WeakUnit, ...]
    outlook: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    measures: tuple[str, ...] = ()
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedGoal:
    """A goal of the plan that a person judges; `judgement` is empty as long as nobody has.

    A judged one counts among the area's indicators with its `status`.
    """

    text: str
    status: Status
    judgement: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPart:
    """One of the plan's areas; `sentence` is its finding, `counts` has every status as a key."""

    name: str
    short_name: str
    sentence: str
    counts: Mapping[Status, int]
    results: tuple[Result, ...]
    goals: tuple[JudgedGoal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A task or a directive: what, who, until when, how it stands; `late` marks what is overdue, `open` what is not done."""

    number: str
    text: str
    unit: str
    deadline: str
    state: str
    late: bool = False
    open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One figure of one unit with the place it comes from; the whole's indicators without a figure are there too.

    `report`, `import_id`, `sender`, `sheet`, `cell`, `person` and `at` are those of a reported figure: reports of many
    senders have the same name, the number of the import tells them apart; of a made-up one `note` says what
    it is made of. `at` is UTC.
    """

    area: str
    indicator: str
    unit: str
    period: str
    target: float | None
    value: float | None
    numerator: float | None
    denominator: float | None
    status: Status
    report: str = ""
    import_id: int | None = None
    sender: str = ""
    sheet: str = ""
    cell: str = ""
    person: str = ""
    at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """A whole briefing; `subject` names it, `headline` is its finding, `closing` the day its figures end, `whole` the unit
    that all results are of.

    `tasks` and `directives` may be empty: the papers then say that there are none. `sample` marks made-up figures.
    """

    plan: str
    province: str
    period: Period
    letterhead: Letterhead
    subject: str
    headline: str
    summary: tuple[str, ...]
    closing: str
    sample: bool
    whole: str
    counts: Mapping[Status, int]
    areas: tuple[AreaPart, ...]
    shortfalls: tuple[Shortfall, ...]
    reporting: tuple[str, ...]
    cautions: tuple[str, ...]
    sources: tuple[Source, ...]
    tasks: tuple[Duty, ...] = ()
    tasks_note: str = ""
    directives: tuple[Duty, ...] = ()


SAMPLE = "DỮ LIỆU MẪU"
NO_TASKS = "Chưa có danh mục nhiệm vụ trong chương trình."
NO_DIRECTIVES = "Chưa có ý kiến chỉ đạo nào được ghi nhận."
NO_REMARKS = "Chưa có đơn vị nào báo cáo nguyên nhân, giải pháp."
NO_MEASURE = "chưa có biện pháp"
NO_SHORTFALLS = "Không có chỉ tiêu nào chưa đạt hoặc gần đạt."
