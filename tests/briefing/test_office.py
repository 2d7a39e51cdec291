"""An office program opens every file, and no page of it is empty. Takes long: `make test-long` runs it."""

import os
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from lib.core.period import Period
from lib.services import briefing, forms, plan_workbook
from lib.services.briefing import Format
from lib.services.office import open_office
from lib.services.sample import load_sample
from lib.services.settings import Settings

OFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.skipif(os.environ.get("CCHC_OFFICE") != "full", reason="CCHC_OFFICE=full asks for it"),
    pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice"),
    pytest.mark.xdist_group("office"),
]
Q3 = Period.parse("2023-Q3")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The four files of the sample year, a blank form and the plan's workbook."""
    folder = tmp_path_factory.mktemp("office")
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder / "data")}))
    load_sample(office)
    made = {str(kind): content for kind, content in briefing.make(office, Period.parse("2023")).items()}
    del made[str(Format.PDF)]
    made["form.xlsx"] = forms.blank_form(office, ["06/district"], Q3)
    made["plan.xlsx"] = plan_workbook.plan_workbook(office.plan)
    paths = {}
    for name, content in made.items():
        paths[name] = folder / (name if "." in name else f"briefing.{name}")
        paths[name].write_bytes(content)
    return paths


def converted(file: Path) -> PdfReader:
    home = file.parent / "home"
    subprocess.run(
        [OFFICE or "", f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", "pdf", "--outdir",
         str(file.parent / "pdf"), str(file)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return PdfReader(file.parent / "pdf" / f"{file.stem}.pdf")


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("name", "pages"),
    [
        pytest.param("docx", (30, 90), id="Word"),
        pytest.param("pptx", (12, 40), id="PowerPoint"),
        pytest.param("xlsx", (10, 80), id="Excel"),
        pytest.param("form.xlsx", (5, 60), id="a blank form"),
        pytest.param("plan.xlsx", (5, 200), id="the plan's workbook"),
    ],
)
def test_an_office_program_opens_it_and_no_page_is_empty(files: dict[str, Path], name: str, pages: tuple[int, int]):
    made = converted(files[name])
    assert pages[0] <= len(made.pages) <= pages[1]
    said = [page.extract_text() for page in made.pages]
    assert [number for number, text in enumerate(said, start=1) if len(text.strip()) < 10] == []


@pytest.mark.timeout(600)
def test_the_formulas_of_the_workbook_come_to_what_they_carry(files: dict[str, Path]):
    source = files["xlsx"]
    subprocess.run(
        [OFFICE or "", f"-env:UserInstallation={(source.parent / 'home').as_uri()}", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(source.parent / "again"), str(source)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    ours = openpyxl.load_workbook(source, data_only=True)
    theirs = openpyxl.load_workbook(source.parent / "again" / source.name, data_only=True)
    for sheet in ours.worksheets:
        again = theirs[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, (int, float)):
                    assert again[cell.coordinate].value == pytest.approx(cell.value), (sheet.title, cell.coordinate)
