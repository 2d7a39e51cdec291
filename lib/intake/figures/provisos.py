"""What a note beside a figure takes back, as something to say about the figure's cells."""

from collections.abc import Mapping

from lib.core.finding import Code, Severity
from lib.intake.figures.cells import Cells
from lib.intake.figures.remarks import Remark

_LONGEST = 40


def taken_back(cells: Cells, provisos: Mapping[int, str]) -> tuple[Remark, ...]:
    """The first note, by row, at one of the cells: the figure is perhaps not quite what was asked for."""
    if not provisos:
        return ()
    noted = (
        Remark(
            Code.OTHER_DEFINITION,
            Severity.WARNING,
            f"Trong bảng có ghi “{provisos[cell.row][:_LONGEST]}”; số liệu có thể chưa đúng phạm vi của chỉ tiêu.",
            "Chỉ nhận nếu số này vẫn tính đúng như kế hoạch.",
            cell,
            doubt=True,
        )
        for _, cell in cells.all
        if cell.row in provisos
    )
    return tuple(noted)[:1]
