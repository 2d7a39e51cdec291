"""Two people save the same report at once: it is there once, and each is told what happened."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from lib.services import history, importing
from lib.services.office import Office, open_office
from lib.services.settings import ROOT, Settings
from tests.services.conftest import read_lines

pytestmark = pytest.mark.xdist_group("saving at once")  # the two processes are started once
TIMES = 8
ALREADY = "Báo cáo này đã được lưu trước đây; không có gì thay đổi."
SAVED = "Đã lưu 3 số liệu: 3 mới, 0 thay đổi, 0 giữ nguyên."


def report(number: int) -> str:
    return f"061 2023-{number + 1:02} 1;062 2023-{number + 1:02} 2;063 2023-{number + 1:02} -"


@pytest.fixture
def office(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(importing, "read_report", read_lines)
    opened = open_office(Settings.from_environment({"DATABASE_URL": url, "CCHC_DATA_DIR": str(tmp_path)}))
    yield opened
    opened.store.close()


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[subprocess.Popen[str]]]:
    """Two processes, each ready to save what it is given."""
    command = [sys.executable, "-m", "tests.services.saving_at_once", str(tmp_path_factory.mktemp("data"))]
    pipe = subprocess.PIPE
    started = [
        subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True, encoding="utf-8", bufsize=1)
        for _ in range(2)
    ]
    assert [answer(person) for person in started] == ["ready"] * 2
    yield started
    for person in started:
        person.communicate()


def answer(person: subprocess.Popen[str]) -> str:
    assert person.stdout is not None
    return person.stdout.readline().strip()


def test_two_processes_save_the_same_report_at_once(
    people: list[subprocess.Popen[str]], office: Office, url: str
) -> None:
    for number in range(TIMES):
        for person in people:
            assert person.stdin is not None
            person.stdin.write(f"{url}\t{report(number)}\n")
        assert sorted(map(answer, people)) == [ALREADY, SAVED]
    assert len(history.imports(office)) == TIMES
    assert len(office.store.figures()) == 3 * TIMES


def test_two_people_of_one_program_save_the_same_report_at_once(office: Office) -> None:
    told: list[str] = []
    gate = threading.Barrier(2)

    def save(number: int) -> None:
        data = report(number).replace(";", "\n").encode()
        reading = importing.read(office, "bao-cao.xlsx", data)
        gate.wait()
        told.append(importing.save(office, reading, data).message)

    for number in range(TIMES):
        both = [threading.Thread(target=save, args=(number,)) for _ in range(2)]
        for one in both:
            one.start()
        for one in both:
            one.join()
    assert sorted(told) == sorted([ALREADY, SAVED] * TIMES)
    assert len(history.imports(office)) == TIMES
