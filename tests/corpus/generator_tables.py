"""Tables drawn by chance: each function fills a page and writes the truth down."""

from tests.corpus.facts import DEPARTMENTS, DISTRICTS, PLAN, facts, written
from tests.corpus.generator_columns import (
    STYLES,
    Frame,
    chosen,
    distractors,
    indicator_columns,
    percent_mark,
    placed,
    unit_lines,
    worded,
)
from tests.corpus.sheets import Page
from tests.corpus.sketch import (
    INDEX,
    MEASURES,
    NAME,
    Line,
    Sketch,
    cell,
    col,
    count_cell,
    group,
    lines,
    rate_cell,
    tell,
    total,
)
from tests.corpus.wordings import OTHERS, WORDINGS

PERIODS_IN_CELLS = {f"2023-{month:02d}": f"Tháng {month}/2023" for month in range(1, 13)} | {
    "2023-Q1": "Quý I/2023",
    "2023-Q2": "Quý II/2023",
    "2023-Q3": "Quý III/2023",
    "2023-Q4": "Quý IV/2023",
    "2023-6M": "6 tháng/2023",
    "2023-9M": "9 tháng/2023",
    "2023": "Năm 2023",
}


def units_in_rows(s: Sketch, page: Page, frame: Frame) -> None:
    level, units, sums = unit_lines(frame)
    indicators = chosen(frame, level, 3)
    columns = [col(frame.rng.choice(("STT", "TT", "Số TT")), INDEX)] if frame.rng.random() < 0.9 else []
    if level == "commune" and frame.rng.random() < 0.2:
        columns.append(col("Mã đơn vị", lambda line: line.code))
    columns.append(col(frame.rng.choice(("Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Đơn vị báo cáo")), NAME))
    for indicator in indicators:
        columns += indicator_columns(frame, indicator, len(indicators) == 1)
    columns += distractors(frame, indicators[0])
    rows = placed(frame, units, sums)
    if frame.rng.random() < 0.15:
        rows = [
            group(
                {"district": "Cấp huyện", "department": "Các sở, ban, ngành", "commune": "Các xã, phường, thị trấn"}[
                    level
                ],
                "I",
            ),
            *rows,
        ]
    told = [tell(indicator) for indicator in indicators]
    look = frame.rng.choice(("merged", "merged", "merged", "repeat", "loose"))
    s.table(
        page,
        columns,
        rows,
        told,
        frame.period,
        merged=look == "merged",
        repeat=look == "repeat",
        numbers=frame.rng.random() < 0.3,
    )
    if sums is not None and sums.code is None:
        s.tell(
            Line(label="", code="06", facts=sums.facts),
            [tell(name, sure=False, optional=True) for name in indicators],
            frame.period,
        )


def indicators_in_rows(s: Sketch, page: Page, frame: Frame) -> None:
    rng = frame.rng
    level, units, sums = unit_lines(frame)
    units = units[: rng.randint(4, 10)] if level != "district" else units
    sums = (
        total("Toàn tỉnh", "06", units)
        if level == "district" and len(units) == len(DISTRICTS) and rng.random() < 0.5
        else None
    )
    rows: list[tuple[str, str, str]] = []
    told = []
    for indicator in chosen(frame, level, 4):
        above, below = MEASURES[indicator]
        words = WORDINGS[indicator]
        if rng.random() < 0.5:
            rows += [
                (worded(frame, rng.choice(words.belows)), below, "2"),
                (worded(frame, rng.choice(words.aboves)), above, "2"),
            ]
        rows.append(
            (percent_mark(frame, worded(frame, rng.choice(words.rates))), f"{above}/{below}", rng.choice(STYLES))
        )
        told.append(tell(indicator))
    first = rng.choice((("STT", "Chỉ tiêu", "ĐVT"), ("TT", "Nội dung", "Đơn vị tính"), ("Chỉ tiêu",)))
    s.crosstab(page, rows, [*units, sums] if sums else units, told, frame.period, first=first)


def criteria_in_rows(s: Sketch, page: Page, frame: Frame) -> None:
    """For the owner of the report."""
    rng, code = frame.rng, frame.owner
    level = PLAN.units.get(code).kind.value
    line = Line(label="", code=code, facts=facts(frame.seed))
    heads = ["STT", rng.choice(("Tiêu chí", "Chỉ tiêu", "Nội dung")), "ĐVT"]
    plan, note = rng.random() < 0.4, rng.random() < 0.4
    heads += (
        [rng.choice(("Kế hoạch", "Chỉ tiêu giao"))] * plan
        + [rng.choice(("Kết quả", "Thực hiện", "Số liệu", "Kết quả thực hiện"))]
        + ["Ghi chú"] * note
    )
    page.add(*heads)
    number = 0
    for indicator in chosen(frame, level, 6):
        above, below = MEASURES[indicator]
        words = WORDINGS[indicator]
        rows: list[tuple[str, object, str]] = []
        if rng.random() < 0.5:
            rows = [
                (rng.choice(words.belows), count_cell(below, line.facts or {}, ""), "Số lượng"),
                (rng.choice(words.aboves), count_cell(above, line.facts or {}, ""), "Số lượng"),
            ]
        if not rows or rng.random() < 0.7:
            rows.append(
                (
                    rng.choice(words.rates),
                    rate_cell(f"{above}/{below}", line.facts or {}, rng.choice((*STYLES, "a/b%"))),
                    "%",
                )
            )
        for text, value, unit in rows:
            number += 1
            page.add(number, worded(frame, text), unit, *([90 if unit == "%" else None] if plan else []), value)
        s.tell(line, [tell(indicator)], frame.period)


def months_across(s: Sketch, page: Page, frame: Frame) -> None:
    rng = frame.rng
    level = rng.choice(("district", "department"))
    indicator = chosen(frame, level, 1)[0]
    rate = "/".join(MEASURES[indicator])
    page.add(
        percent_mark(
            frame,
            rng.choice(WORDINGS[indicator].rates).upper()
            if rng.random() < 0.5
            else rng.choice(WORDINGS[indicator].rates),
        )
    )
    first, last = 1, rng.randint(3, 12)
    form = rng.choice(("Tháng {}", "T{}", "Tháng {}/2023", "T{}/2023"))
    page.add("STT", "Đơn vị", *[form.format(month) for month in range(first, last + 1)])
    style = rng.choice(STYLES)
    for place, code in enumerate(DISTRICTS if level == "district" else DEPARTMENTS[:8], start=1):
        cells: list[object] = []
        for month in range(first, last + 1):
            line = Line(label="", code=code, facts=facts(f"{frame.seed} {code} {month}"))
            cells.append(rate_cell(rate, line.facts or {}, style))
            s.tell(line, [tell(indicator, rate)], f"2023-{month:02d}")
        page.add(place, written(code, 1), *cells)


def long_form(s: Sketch, page: Page, frame: Frame) -> None:
    rng = frame.rng
    style = rng.choice(("2", "1", "bare", "text"))
    heads = [
        rng.choice(("Kỳ báo cáo", "Kỳ")),
        rng.choice(("Đơn vị", "Tên đơn vị", "Đơn vị báo cáo")),
        rng.choice(("Chỉ tiêu", "Tên chỉ tiêu")),
    ]
    counted = rng.random() < 0.4
    heads += ["Tử số", "Mẫu số", "Tỷ lệ (%)"] if counted else [rng.choice(("Giá trị", "Kết quả (%)", "Giá trị (%)"))]
    page.add(*heads)
    for indicator in chosen(frame, "district", 3):
        above, below = MEASURES[indicator]
        name = rng.choice(WORDINGS[indicator].rates)
        for code in rng.sample(DISTRICTS, 6):
            line = Line(label="", code=code, facts=facts(f"{frame.seed} {code}"))
            known = line.facts or {}
            counts = [count_cell(above, known, ""), count_cell(below, known, "")] if counted else []
            page.add(
                PERIODS_IN_CELLS[frame.period],
                written(code, 1),
                name,
                *counts,
                rate_cell(f"{above}/{below}", known, style),
            )
            s.tell(line, [tell(indicator)], frame.period)


def something_else(s: Sketch, page: Page, frame: Frame) -> None:
    title, below, above, rate = frame.rng.choice(OTHERS)
    page.add(title)
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col(below, "received"),
        col(above, "online"),
        col(percent_mark(frame, rate), "online/received", frame.rng.choice(STYLES)),
    ]
    page.heads([column.path for column in columns])
    for line in lines(frame.seed, DISTRICTS, way=frame.rng.randrange(8)):
        page.add(*[cell(column, line) for column in columns])


BEFORE = {"2023-Q2": "2023-Q1", "2023-Q3": "2023-Q2", "2023-Q4": "2023-Q3", "2023-9M": "2023-6M"}
TO_DATE = {"2023-Q2": ("Lũy kế 6 tháng", "2023-6M", False), "2023-Q3": ("Lũy kế 9 tháng", "2023-9M", False)}


def periods_side_by_side(s: Sketch, page: Page, frame: Frame) -> None:
    """This period beside the one before, the year to date, or the same of last year."""
    rng, code = frame.rng, frame.period
    indicator = chosen(frame, "district", 1)[0]
    above, below = MEASURES[indicator]
    words = WORDINGS[indicator]
    if code in TO_DATE and rng.random() < 0.5:
        other, second, running = TO_DATE[code]
        first = rng.choice(("Trong quý", "Quý này", PERIODS_IN_CELLS[code]))
    elif len(code) == 7 and not code.endswith("M") and "Q" not in code and rng.random() < 0.6:
        first, other, second, running = (
            "Trong tháng",
            rng.choice(("Lũy kế từ đầu năm", "Lũy kế")),
            code,
            code[5:] != "01",
        )
    elif code in BEFORE:
        first, other, second, running = PERIODS_IN_CELLS[code], PERIODS_IN_CELLS[BEFORE[code]], BEFORE[code], False
    else:
        first, second, running = PERIODS_IN_CELLS[code], code.replace("2023", "2022"), False
        other = PERIODS_IN_CELLS[code].replace("2023", "2022")
    level_first = rng.random() < 0.5
    parts = [
        (rng.choice(words.belows), below),
        (rng.choice(words.aboves), above),
        (percent_mark(frame, rng.choice(words.rates)), f"{above}/{below}"),
    ]
    if rng.random() < 0.4:
        parts = parts[2:]
    units = lines(frame.seed, DISTRICTS, way=rng.randrange(8))
    for line in units:
        later = facts(f"{frame.seed} other {line.code}")
        line.facts = {**(line.facts or {}), **{f"{key}~": value for key, value in later.items()}}
    columns = [col("STT", INDEX), col("Đơn vị", NAME)]
    style = rng.choice(STYLES)
    pairs = [(when, mark, text, spec) for when, mark in ((first, ""), (other, "~")) for text, spec in parts]
    if not level_first:
        pairs.sort(key=lambda pair: [text for text, _ in parts].index(pair[2]))
    for when, mark, text, spec in pairs:
        marked = "/".join("+".join(part + mark for part in side.split("+")) for side in spec.split("/"))
        columns.append(col(f"{when} > {text}" if level_first else f"{text} > {when}", marked, style))
    marked = "/".join("+".join(part + "~" for part in side.split("+")) for side in (above, below))
    told = [
        tell(indicator),
        tell(indicator, marked, period=second, to_date=running, optional=second.startswith("2022")),
    ]
    s.table(page, columns, units, told, code)


def two_tables(s: Sketch, page: Page, frame: Frame) -> None:
    """One below another, each with its own head."""
    units_in_rows(s, page, frame)
    page.skip(2)
    page.add(frame.rng.choice(("Bảng 2", "II. Số liệu khác", "Biểu số 2")))
    units_in_rows(s, page, frame._replace(seed=f"{frame.seed} second"))
