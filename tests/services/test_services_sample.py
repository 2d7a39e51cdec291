"""The sample is imported like any other report."""

from dataclasses import replace
from pathlib import Path

import pytest

from lib.core.errors import StoreError
from lib.core.judgement import Standing
from lib.core.period import Period
from lib.services import directives, history, judgements, sample_register
from lib.services.office import Office
from lib.services.sample import load_sample, withdraw_sample
from sample_data import register


def test_every_workbook_of_the_folder_is_imported_and_told(office: Office, tmp_path: Path) -> None:
    (tmp_path / "so").mkdir()
    (tmp_path / "a.xlsx").write_bytes(b"sample\n061 2023-Q3 1")
    (tmp_path / "so" / "b.XLS").write_bytes(b"sample\n062 2023-Q3 2")
    (tmp_path / "make.py").write_bytes(b"no report")
    told: list[tuple[float, str]] = []
    saved = load_sample(office, progress=lambda share, text: told.append((share, text)), folder=tmp_path)
    assert [one.new for one in saved] == [1, 1]
    assert told == [(0.0, "a.xlsx"), (0.5, "b.XLS"), (1.0, "")]
    assert all(record.sample for record in history.imports(office))
    assert all(one.already for one in load_sample(office, folder=tmp_path))


def test_the_sample_can_be_taken_back_without_touching_real_reports(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"sample\n061 2023-Q3 1")
    (tmp_path / "b.xlsx").write_bytes(b"061 2023-Q2 5")
    load_sample(office, folder=tmp_path)
    assert withdraw_sample(office) == 1
    assert list(office.store.figures().period) == ["2023-Q2"]
    assert withdraw_sample(office) == 0


def test_an_empty_folder_is_explained(office: Office, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    with pytest.raises(StoreError, match="dữ liệu mẫu"):
        load_sample(office, folder=tmp_path / "none")


class TestRegister:
    """What people say in the sample year comes and goes with it."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "sample"
        folder.mkdir()
        (folder / "a.xlsx").write_bytes(b"sample\n061 2023-Q3 1")
        register.write(folder)
        return folder

    def test_every_entry_is_written_down_once_and_marked(self, office: Office, folder: Path) -> None:
        load_sample(office, folder=folder)
        load_sample(office, folder=folder)
        kept = {
            "directives": directives.all(office),
            "judgements": office.store.judged(),
            "notes": office.store.noted(),
        }
        for kind, entries in register.entries().items():
            assert len(kept[kind]) == len(entries), kind
            assert all(one.sample for one in kept[kind]), kind

    def test_it_is_taken_back_with_the_reports(self, office: Office, folder: Path) -> None:
        load_sample(office, folder=folder)
        assert sample_register.stands(office)
        assert withdraw_sample(office) == 1
        assert not sample_register.stands(office)
        assert all(one.withdrawn for one in directives.all(office))
        load_sample(office, folder=folder)
        assert sample_register.stands(office)

    def test_what_a_person_wrote_is_not_touched(self, office: Office, folder: Path) -> None:
        year = Period.parse("2023")
        mine = judgements.judge(
            office,
            goal="G10",
            period=year,
            standing=Standing.NOT_MET,
            evidence="Của tôi.",
        )
        load_sample(office, folder=folder)
        withdraw_sample(office)
        assert judgements.current(office, year) == {"G10": mine}

    def test_a_plan_of_another_year_goes_without(self, office: Office, folder: Path) -> None:
        other = replace(office, plan=replace(office.plan, year=2024))
        sample_register.load(other, folder / register.NAME)
        assert not sample_register.stands(other)
