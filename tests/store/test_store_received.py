"""Which reports are in, and which of their findings touch figures in use."""

from datetime import date

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.store.store import Store
from tests.store.store_samples import NOON, an_import, seen


def finding(code: Code, cell: str, severity: Severity = Severity.WARNING) -> Finding:
    return Finding(code=code, severity=severity, message="Lưu ý", place=Place("Biểu 01", cell))


def test_every_standing_import_tells_its_units_and_periods(store: Store) -> None:
    early = store.save(
        an_import(
            seen(unit="061"), seen(unit="062", place=Place("Biểu 01", "H12")), content=b"1", reported_on=date(2023, 9, 15),
            findings=(finding(Code.RATE_MISMATCH, "H11"), finding(Code.ERROR_CELL, "H13", Severity.ERROR)),
        )
    )  # fmt: skip
    late = store.save(an_import(seen(58.0, unit="061"), content=b"2"))
    gone = store.save(an_import(seen(unit="063"), content=b"3"))
    store.save(an_import(seen(unit="064"), content=b"4", plan="another"))
    store.withdraw([gone.import_id], "Người thử", NOON)
    found = {(one.unit, one.import_id): one for one in store.received("backan_2023")}
    assert set(found) == {("061", early.import_id), ("062", early.import_id), ("061", late.import_id)}
    first = found["061", early.import_id]
    assert (first.period, first.reported_on, first.errors, first.warnings) == ("2023-Q3", date(2023, 9, 15), 1, 1)
    assert found["061", late.import_id].reported_on is None


def test_a_remark_names_the_figure_in_use_in_its_cell(store: Store) -> None:
    store.save(an_import(seen(), content=b"1", findings=(finding(Code.LARGE_CHANGE, "H11"),)))
    (remark,) = store.remarks("backan_2023", [Code.LARGE_CHANGE, Code.COPIED_PERIOD])
    assert remark.finding.code is Code.LARGE_CHANGE
    assert (remark.figure_unit, remark.figure_period) == ("061", "2023-Q3")
    assert remark.observation == int(store.figures().observation.iloc[0])
    assert store.doubts("backan_2023", [Code.LARGE_CHANGE]) == [(1, remark.observation, Code.LARGE_CHANGE)]
    assert store.remarks("backan_2023", [Code.COPIED_PERIOD]) == []

    store.save(an_import(seen(60.0), content=b"2"))  # another report gives the figure now
    (remark,) = store.remarks("backan_2023", [Code.LARGE_CHANGE])
    assert remark.observation is None
    assert store.doubts("backan_2023", [Code.LARGE_CHANGE]) == []
