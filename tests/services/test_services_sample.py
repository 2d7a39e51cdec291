"""The sample is imported like any other report."""

from pathlib import Path

import pytest

from lib.core.errors import StoreError
from lib.services import history
from lib.services.office import Office
from lib.services.sample import load_sample, withdraw_sample


def test_every_workbook_of_the_folder_is_imported_and_told(office: Office, tmp_path: Path) -> None:
    (tmp_path / "so").mkdir()
    (tmp_path / "a.xlsx").write_bytes(b"sample\n061 2023-Q3 1")
    (tmp_path / "so" / "b.XLS").write_bytes(b"sample\n062 2023-Q3 2")
    (tmp_path / "make.py").write_bytes(b"no report")
    told: list[tuple[float, str]] = []
    saved = load_sample(office, "Sông", progress=lambda share, text: told.append((share, text)), folder=tmp_path)
    assert [one.new for one in saved] == [1, 1]
    assert told == [(0.0, "a.xlsx"), (0.5, "b.XLS"), (1.0, "")]
    assert all(record.sample for record in history.imports(office))
    assert all(one.already for one in load_sample(office, "Sông", folder=tmp_path))


def test_the_sample_can_be_taken_back_without_touching_real_reports(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"sample\n061 2023-Q3 1")
    (tmp_path / "b.xlsx").write_bytes(b"061 2023-Q2 5")
    load_sample(office, "Sông", folder=tmp_path)
    assert withdraw_sample(office, "Núi") == 1
    assert list(office.store.figures().period) == ["2023-Q2"]
    assert withdraw_sample(office, "Núi") == 0


def test_an_empty_folder_is_explained(office: Office, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    with pytest.raises(StoreError, match="dữ liệu mẫu"):
        load_sample(office, "Sông", folder=tmp_path / "none")
