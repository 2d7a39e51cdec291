"""The annex: every figure with its verdict and the place it comes from, and the files these places are in."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from lib.briefing.blocks import Annex, Band, Block, Cell, Column, Grid, Row, Text
from lib.briefing.content import Briefing, Source
from lib.charts.palette import SHAPE
from lib.core.words import count, lower_first, moment, percent, target

WIDTH = 247.0  # mm between the margins of a page laid crosswise
_SIZE = 10.0
_FIGURES = (
    Column("Đơn vị", 62), Column("Kỳ", 37), Column("Mức phải đạt", 18, right=True), Column("Kết quả", 17, right=True),
    Column("Tử số/mẫu số", 38, right=True), Column("Đánh giá", 31), Column("Nguồn", 44),
)  # fmt: skip
_FILES = (
    Column("Số", 12, centred=True), Column("Tệp", 92), Column("Đơn vị gửi", 55), Column("Người nhập", 36),
    Column("Thời gian nhập", 36), Column("Lần nạp", 16, centred=True),
)  # fmt: skip

_File = tuple[str, str, str, str, str]  # name, sender, person, time, import: two files may share all but the last


def annex(briefing: Briefing) -> Iterator[Block]:
    """Nothing where there is no figure."""
    if not briefing.sources:
        return
    files = _files(briefing.sources)
    yield Annex("PHỤ LỤC", "SỐ LIỆU VÀ NGUỒN SỐ LIỆU")
    yield Text(f"{briefing.closing}. Số trong ngoặc vuông ở cột Nguồn là số của tệp trong danh mục ở cuối phụ lục.")
    yield Grid("Số liệu và nguồn số liệu", _FIGURES, tuple(_rows(briefing.sources, files)), _SIZE)
    if files:
        listed = [[Cell(f"[{number}]"), *map(Cell, file)] for file, number in files.items()]
        yield Text("", lead="Danh mục tệp nguồn", kept=True)
        yield Grid("Danh mục tệp nguồn", _FILES, tuple(listed), _SIZE)


def _files(sources: Sequence[Source]) -> dict[_File, int]:
    """The reports the figures are from, numbered as they first appear."""
    found = dict.fromkeys(_file(one) for one in sources if one.report)
    return {file: number for number, file in enumerate(found, start=1)}


def _file(one: Source) -> _File:
    number = str(one.import_id) if one.import_id is not None else ""
    return one.report, one.sender or "–", one.person, moment(one.at) if one.at else "", number


def _rows(sources: Sequence[Source], files: dict[_File, int]) -> Iterator[Row]:
    for (area, indicator), group in groupby(sources, key=lambda one: (one.area, one.indicator)):
        yield Band(f"{area}: {lower_first(indicator)}")
        for one in group:
            yield [
                Cell(one.unit),
                Cell(one.period),
                Cell(target(one.target)),
                Cell(percent(one.value, one.target)),
                Cell(_counted(one)),
                Cell(f"{SHAPE[one.status]} {one.status.label}", one.status),
                Cell(_place(one, files)),
            ]


def _counted(one: Source) -> str:
    if one.numerator is None or one.denominator is None:
        return "–"
    return f"{count(one.numerator)}/{count(one.denominator)}"


def _place(one: Source, files: dict[_File, int]) -> str:
    where = f"[{files[_file(one)]}] {one.sheet}, ô {one.cell}" if one.report else ""
    return "; ".join(part for part in (where, one.note) if part)
