"""The shapes of reports, drawn clean from a seed; each knows what its cells are."""

from collections.abc import Callable, Sequence
from random import Random

from tests.corpus.facts import DEPARTMENTS, DISTRICTS, PLAN, communes, facts, summed, written
from tests.corpus.generator import written_period
from tests.corpus.generator_columns import LEVELS
from tests.corpus.matrix.drawn import Drawn, Field, Row, draw_across, draw_down, fill
from tests.corpus.sketch import MEASURES, letterhead, signature
from tests.corpus.wordings import WORDINGS

Draw = Callable[[Random, str], Drawn]
SPECS = {name: "/".join(sides) for name, sides in MEASURES.items()}
AT_MOST = "apparatus.staff_within_quota"
GROWING = ("direction.tasks_completed", "public_finance.investment_disbursed")
SHAPES: dict[str, Draw] = {}
_PERIODS = ("2023-Q1", "2023-Q2", "2023-Q3", "2023-09", "2023-10", "2023-6M")
_TITLES = ("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH", "TỔNG HỢP SỐ LIỆU CÔNG TÁC CCHC", "BÁO CÁO SỐ LIỆU CCHC")


def shape(draw: Draw) -> Draw:
    SHAPES[draw.__name__] = draw
    return draw


def drawn(name: str, seed: int) -> Drawn:
    """A clean report of a shape; the same seed gives the same report."""
    return SHAPES[name](Random(f"matrix {name} {seed}"), f"{name}-{seed}")


def _begun(rng: Random, seed: str, owner: str = "06", style: str = "title") -> Drawn:
    period = rng.choice(_PERIODS)
    result = Drawn(name=seed.replace("_", "-"), period=period, owner=owner)
    page = result.book.page(rng.choice(("Sheet1", "Biểu 1", "PL", "TH")))
    title, told = rng.choice(_TITLES), written_period(rng, period)
    lines = (f"{title} {told.upper()}",) if style == "title" and rng.random() < 0.5 else (title, told)
    agency = {"06": "VĂN PHÒNG UBND TỈNH"}.get(owner) or PLAN.units.get(owner).name.upper()
    if len(owner) == 5:
        letterhead(
            page, f"UBND {agency}", *lines, superior=f"UBND {PLAN.units.get(PLAN.units.get(owner).parent).name.upper()}"
        )
    else:
        letterhead(page, agency if owner == "06" or not owner.isdigit() else f"UBND {agency}", *lines)
    result.titled = (page.next_row - 1, 1)
    return result


def _chosen(rng: Random, level: str, number: int, *, without: Sequence[str] = (AT_MOST,)) -> list[str]:
    names = [name for name in WORDINGS if level in LEVELS[name] and name not in without]
    rng.shuffle(names)
    return names[:number]


def _rows(seed: str, codes: Sequence[str], way: int) -> list[Row]:
    return [Row(written(code, way), code, facts(f"{seed} {code}"), place) for place, code in enumerate(codes, start=1)]


def _total(label: str, rows: Sequence[Row], index: object = None) -> Row:
    units = tuple(row.unit for row in rows)
    return Row(label, label, summed([row.facts for row in rows if row.facts is not None]), index, units)


_LEAD = (Field(("STT",), "index"), Field(("Đơn vị",), "name"))


def _counts(rng: Random, name: str, style: str = "2", *, head: bool = False) -> list[Field]:
    words, (above, below) = WORDINGS[name], MEASURES[name]
    texts = (
        ((words.head, words.total), (words.head, words.done))
        if head
        else ((rng.choice(words.belows),), (rng.choice(words.aboves),))
    )
    return [Field(texts[0], "below", name, below, style), Field(texts[1], "above", name, above, style)]


def _rate(rng: Random, name: str, style: str = "", *, head: bool = False) -> Field:
    words = WORDINGS[name]
    text = (words.head, "Tỷ lệ (%)") if head else (f"{rng.choice(words.rates)} (%)",)
    return Field(text, "rate", name, SPECS[name], style or rng.choice(("2", "1", "%", "bare")))


def _ended(result: Drawn, rng: Random) -> Drawn:
    if rng.random() < 0.5:
        signature(result.page)
    return result


def _placed(rng: Random, rows: list[Row], label: str = "") -> list[Row]:
    total = _total(label or rng.choice(("Tổng cộng", "Toàn tỉnh", "Cộng", "Tổng số")), rows)
    return [total, *rows] if rng.random() < 0.3 else [*rows, total]


@shape
def units_in_rows(rng: Random, seed: str) -> Drawn:
    result, (name,) = _begun(rng, seed), _chosen(rng, "district", 1)
    rows = _placed(rng, _rows(seed, DISTRICTS, rng.randrange(8)))
    draw_down(result, [*_LEAD, *_counts(rng, name), _rate(rng, name)], rows, SPECS)
    return _ended(result, rng)


@shape
def under_heads(rng: Random, seed: str) -> Drawn:
    result, names = _begun(rng, seed), _chosen(rng, "district", 2)
    rows = _placed(rng, _rows(seed, DISTRICTS, rng.randrange(8)))
    fields = [each for name in names for each in (*_counts(rng, name, head=True), _rate(rng, name, head=True))]
    draw_down(result, [*_LEAD, *fields], rows, SPECS)
    return _ended(result, rng)


@shape
def parts_of_a_count(rng: Random, seed: str) -> Drawn:
    """“Trước hạn”, “Đúng hạn” and “Quá hạn” make up the dossiers resolved."""
    result, name = _begun(rng, seed), "procedures.on_time"
    rows = _placed(rng, _rows(seed, DISTRICTS, rng.randrange(8)))
    head = "Hồ sơ đã giải quyết"
    marked = rng.random() < 0.5
    told = ("(1)=(2)+(3)+(4)", "(2)", "(3)", "(4)", "(5)") if marked else ("",) * 5
    fields = [
        Field((head, "Tổng số", told[0]), "below", name, "resolved"),
        Field((head, "Trước hạn", told[1]), "part", name, "early"),
        Field((head, "Đúng hạn", told[2]), "part", name, "in_time"),
        Field((head, "Quá hạn", told[3]), "rest", name, "late"),
        Field(("Tỷ lệ giải quyết trước và đúng hạn (%)", "", told[4]), "rate", name, SPECS[name], "2"),
    ]
    draw_down(result, [*_LEAD, *(each._replace(path=tuple(filter(None, each.path))) for each in fields)], rows, SPECS)
    return _ended(result, rng)


@shape
def rates_alone(rng: Random, seed: str) -> Drawn:
    result, names = _begun(rng, seed), _chosen(rng, "district", 3)
    fields = [_rate(rng, name) for name in names]
    draw_down(result, [*_LEAD, *fields], _placed(rng, _rows(seed, DISTRICTS, rng.randrange(8))), SPECS)
    return _ended(result, rng)


@shape
def counts_alone(rng: Random, seed: str) -> Drawn:
    result, names = _begun(rng, seed), _chosen(rng, "district", 2)
    fields = [each for name in names for each in _counts(rng, name)]
    draw_down(result, [*_LEAD, *fields], _placed(rng, _rows(seed, DISTRICTS, rng.randrange(8))), SPECS)
    return _ended(result, rng)


@shape
def text_numbers(rng: Random, seed: str) -> Drawn:
    """Everything typed as text: “1.234”, “92,50%”."""
    result, names = _begun(rng, seed), _chosen(rng, "district", 2)
    style = rng.choice(("text", "bare"))
    fields = [each for name in names for each in (*_counts(rng, name, "dot"), _rate(rng, name, style))]
    draw_down(result, [*_LEAD, *fields], _placed(rng, _rows(seed, DISTRICTS, rng.randrange(8))), SPECS)
    return _ended(result, rng)


@shape
def communes_of_a_district(rng: Random, seed: str) -> Drawn:
    owner = rng.choice(DISTRICTS[1:])
    result, names = _begun(rng, seed, owner), _chosen(rng, "commune", 2)
    fields = [each for name in names for each in (*_counts(rng, name), _rate(rng, name))]
    rows = _placed(rng, _rows(seed, communes(owner), rng.randrange(2)), rng.choice(("Toàn huyện", "Tổng cộng", "Cộng")))
    draw_down(result, [*_LEAD, *fields], rows, SPECS)
    return _ended(result, rng)


@shape
def groups_with_subtotals(rng: Random, seed: str) -> Drawn:
    result, (name,) = _begun(rng, seed), _chosen(rng, "department", 1)
    if "district" not in LEVELS[name]:
        name = "procedures.on_time"
    offices = _rows(seed, DEPARTMENTS[:9], 1)
    places = [row._replace(index=row.index) for row in _rows(seed, DISTRICTS, 0)]
    groups = [_total("Các sở, ban, ngành", offices, "I"), *offices, _total("Cấp huyện", places, "II"), *places]
    whole = _total("Tổng cộng (I+II)" if rng.random() < 0.5 else "Tổng cộng", [*offices, *places])
    rows = [whole, *groups] if rng.random() < 0.3 else [*groups, whole]
    draw_down(result, [*_LEAD, *_counts(rng, name), _rate(rng, name)], rows, SPECS)
    return _ended(result, rng)


@shape
def units_in_columns(rng: Random, seed: str) -> Drawn:
    result, names = _begun(rng, seed), _chosen(rng, "district", 3)
    fields = [each for name in names for each in (*_counts(rng, name), _rate(rng, name))]
    rows = [*(units := _rows(seed, DISTRICTS, rng.randrange(8))), _total("Toàn tỉnh", units)]
    draw_across(
        result,
        fields,
        rows,
        SPECS,
        rng.choice((("STT", "Chỉ tiêu", "ĐVT"), ("TT", "Nội dung", "Đơn vị tính"), ("Chỉ tiêu",))),
    )
    return _ended(result, rng)


def _long(rng: Random, seed: str, heads: Sequence[str], measures: Sequence[str]) -> Drawn:
    result = _begun(rng, seed)
    page, told = result.page, written_period(rng, result.period)
    page.add("Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", *heads)
    style = rng.choice(("2", "1", "bare", "text"))
    for name in _chosen(rng, "district", 3, without=(AT_MOST, *GROWING)):
        text = rng.choice(WORDINGS[name].rates)
        for row in _rows(seed, DISTRICTS, 1):
            number = page.add(told, None, text)
            fill(result, Field((), "name"), row, (number, 2), SPECS)
            sides = dict(zip(("above", "below"), MEASURES[name], strict=True)) | {"rate": SPECS[name]}
            for offset, measure in enumerate(measures):
                each = Field((), measure, name, sides[measure], style if measure == "rate" else "2")
                fill(result, each, row, (number, 4 + offset), SPECS)
    return result


@shape
def long_form_with_counts(rng: Random, seed: str) -> Drawn:
    return _long(rng, seed, ("Tử số", "Mẫu số", "Tỷ lệ (%)"), ("above", "below", "rate"))


@shape
def long_form_of_rates(rng: Random, seed: str) -> Drawn:
    return _long(rng, seed, (rng.choice(("Giá trị (%)", "Kết quả (%)")),), ("rate",))


@shape
def months_across(rng: Random, seed: str) -> Drawn:
    result, (name,) = _begun(rng, seed), _chosen(rng, "district", 1, without=(AT_MOST, *GROWING))
    result.page.cells[result.titled] = f"{rng.choice(WORDINGS[name].rates).upper()} (%) NĂM 2023"
    style = rng.choice(("2", "1", "%", "bare"))
    rows = _rows(seed, DISTRICTS, 1)
    for row in rows:
        row.facts.update(
            {
                f"{key}{month}~": value
                for month in range(1, 10)
                for key, value in facts(f"{seed}{row.unit}{month}").items()
            }
        )  # type: ignore[union-attr]
    fields = [
        Field((f"Tháng {month}",), "rate", name, SPECS[name], style, f"2023-{month:02d}", f"{month}~")
        for month in range(1, 10)
    ]
    draw_down(result, [*_LEAD, *fields], rows, SPECS)
    return result


@shape
def months_below(rng: Random, seed: str) -> Drawn:
    """One unit, a month in each row."""
    owner = rng.choice(DISTRICTS)
    result, (name,) = _begun(rng, seed, owner), _chosen(rng, "district", 1, without=(AT_MOST, *GROWING))
    result.page.cells[result.titled] = f"{WORDINGS[name].head.upper()} NĂM 2023"
    result.page.add(f"Đơn vị báo cáo: {written(owner, 0)}")
    fields = [*_counts(rng, name), _rate(rng, name)]
    result.page.heads([("Tháng",), *(each.path for each in fields)])
    for month in range(1, 10):
        number = result.page.add(f"Tháng {month}")
        row = Row("", owner, facts(f"{seed}{month}"))
        for offset, each in enumerate(fields, start=2):
            fill(result, each._replace(period=f"2023-{month:02d}"), row, (number, offset), SPECS)
    return result


@shape
def periods_side_by_side(rng: Random, seed: str) -> Drawn:
    result, (name,) = _begun(rng, seed), _chosen(rng, "district", 1, without=(AT_MOST, *GROWING))
    result.period = "2023-Q3"
    result.page.cells[result.titled] = "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III VÀ 9 THÁNG NĂM 2023"
    rows = _rows(seed, DISTRICTS, rng.randrange(8))
    for row in rows:
        before = facts(f"{seed}{row.unit} before")
        row.facts.update({f"{key}~": value + row.facts[key] for key, value in before.items()})  # type: ignore[union-attr,index]
    part = [*_counts(rng, name), _rate(rng, name)]
    fields = [each._replace(path=("Quý III/2023", *each.path), period="2023-Q3") for each in part]
    fields += [each._replace(path=("9 tháng năm 2023", *each.path), period="2023-9M", salt="~") for each in part]
    whole = _total("Tổng cộng", rows)
    draw_down(result, [*_LEAD, *fields], [*rows, whole], SPECS)
    return result


@shape
def two_tables(rng: Random, seed: str) -> Drawn:
    result, names = _begun(rng, seed), _chosen(rng, "district", 2)
    for place, name in enumerate(names, start=1):
        result.page.add(f"{'I' * place}. {WORDINGS[name].head}")
        rows = [*(units := _rows(f"{seed}{place}", DISTRICTS, rng.randrange(8))), _total("Tổng cộng", units)]
        draw_down(result, [*_LEAD, *_counts(rng, name), _rate(rng, name)], rows, SPECS)
        result.page.skip(2)
    return result


@shape
def pairs_in_one_cell(rng: Random, seed: str) -> Drawn:
    """“19/20 (95,0%)”."""
    result, names = _begun(rng, seed), _chosen(rng, "district", 2)
    style = rng.choice(("2", "2", "plain"))
    fields = [_rate(rng, name)._replace(measure="pair", style=style) for name in names]
    draw_down(result, [*_LEAD, *fields], _placed(rng, _rows(seed, DISTRICTS, rng.randrange(8))), SPECS)
    return _ended(result, rng)


@shape
def said_in_words(rng: Random, seed: str) -> Drawn:
    """“Đạt 95,0% (19/20 hồ sơ)”, of one office."""
    owner = rng.choice(DISTRICTS)
    result = _begun(rng, seed, owner)
    names = [name for name in _chosen(rng, "district", 6) if name.startswith("procedures") or rng.random() < 0.5]
    result.page.add("STT", "Nội dung", "Kết quả thực hiện")
    for place, name in enumerate(names or ["procedures.on_time"], start=1):
        number = result.page.add(place, rng.choice(WORDINGS[name].rates))
        each = Field((), "pair", name, SPECS[name], "said")
        fill(result, each, Row("", owner, facts(seed)), (number, 3), SPECS)
    return result


@shape
def criteria_of_one_unit(rng: Random, seed: str) -> Drawn:
    owner = rng.choice((*DISTRICTS, "SNV", "STP", "SYT"))
    level = PLAN.units.get(owner).kind.value
    result, names = _begun(rng, seed, owner), _chosen(rng, level, 4)
    row = Row("Kết quả", owner, facts(seed))
    result.page.add("STT", "Chỉ tiêu", "ĐVT", "Kết quả")
    fields = [each for name in names for each in (*_counts(rng, name), _rate(rng, name))]
    for place, each in enumerate(fields, start=1):
        number = result.page.add(
            place, each.path[-1].removesuffix(" (%)"), "%" if each.measure == "rate" else "Số lượng"
        )
        fill(result, each, row, (number, 4), SPECS)
    return _ended(result, rng)


@shape
def fields_of_work(rng: Random, seed: str) -> Drawn:
    owner, name = rng.choice(DISTRICTS), "procedures.on_time"
    result = _begun(rng, seed, owner)
    labels = ("Đất đai", "Hộ tịch", "Chứng thực", "Đăng ký kinh doanh", "Xây dựng", "Bảo trợ xã hội")
    rows = [Row(label, label, facts(f"{seed}{label}"), place) for place, label in enumerate(labels, start=1)]
    whole = _total("Tổng cộng", rows)
    fields = [Field(("STT",), "index"), Field(("Lĩnh vực",), "name"), *_counts(rng, name), _rate(rng, name)]
    draw_down(result, fields, [*rows, whole], SPECS)
    result.names.clear()
    for at, mark in result.marks.items():
        if mark.parts:
            result.marks[at] = mark._replace(unit=owner)
            result.known[result.marks[at].key] = result.known[mark.key]
    return _ended(result, rng)


@shape
def export_of_a_system(rng: Random, seed: str) -> Drawn:
    """Codes beside names, flat heads, a plain file of text."""
    owner = rng.choice(DISTRICTS[1:])
    result, (name,) = _begun(rng, seed, owner), _chosen(rng, "commune", 1)
    rows = _rows(seed, communes(owner), 0)
    fields = [Field(("Mã đơn vị",), "code"), Field(("Tên đơn vị",), "name"), *_counts(rng, name), _rate(rng, name)]
    draw_down(result, fields, rows, SPECS)
    result.kind = rng.choice(("csv", "xls", "xlsx"))
    return result
