"""The PDF: the Word file's words, which can be copied and searched, in an embedded face."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from lib.briefing.content import SAMPLE, Briefing
from lib.briefing.pdf import pdf
from tests.briefing.made import briefing, eventful
from tests.briefing.test_word import headings
from tests.briefing.test_word import opened as opened_word


def opened(of: Briefing) -> PdfReader:
    return PdfReader(BytesIO(pdf(of)))


@pytest.fixture(scope="module")
def paper() -> PdfReader:
    return opened(briefing())


def said(paper: PdfReader) -> str:
    return " ".join("\n".join(page.extract_text() for page in paper.pages).replace("\u00a0", " ").split())


def outline(entries: list[object], level: int = 1) -> list[tuple[int, str]]:
    found = []
    for entry in entries:
        found += outline(entry, level + 1) if isinstance(entry, list) else [(level, entry.title)]
    return found


@pytest.mark.parametrize(
    "words",
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "/BC-SNV", "BÁO CÁO",
        "Kết quả quý III/2023 thực hiện Kế hoạch cải cách hành chính năm 2023", "38,2%", "382/1.000", "■ Chưa đạt",
        "Đơn vị còn thấp: Huyện Một 20,0%.", "Nơi nhận:", "GIÁM ĐỐC", "PHỤ LỤC", "[1] Biểu 01, ô H11",
    ],
)  # fmt: skip
def test_its_text_can_be_copied(paper: PdfReader, words: str):
    assert words in said(paper)


def test_every_vietnamese_letter_comes_out_of_a_copy_as_it_went_in():
    letters = "ằ ẳ ẵ ặ ầ ẩ ẫ ậ ề ể ễ ệ ồ ổ ỗ ộ ờ ở ỡ ợ ừ ử ữ ự ỳ ỷ ỹ ỵ Đ Ă Â Ê Ô Ơ Ư đ ă â ê ô ơ ư Ạ Ả Ã"
    assert letters in said(opened(briefing(reporting=(letters,))))


def test_its_face_is_embedded(paper: PdfReader):
    fonts = {
        str(font.get_object()["/BaseFont"]): font.get_object()
        for page in paper.pages
        for font in page["/Resources"]["/Font"].values()
    }
    used = [font for name, font in fonts.items() if "Tinos" in name]
    assert used
    assert all("/FontFile2" in font["/FontDescriptor"] for font in used)


def test_its_outline_is_the_headings_of_the_word_file(paper: PdfReader):
    assert outline(paper.outline) == headings(opened_word(briefing()))


def test_the_annex_lies_crosswise_and_no_page_is_empty(paper: PdfReader):
    wide = [page.mediabox.width > page.mediabox.height for page in paper.pages]
    assert wide == sorted(wide)
    assert wide[-1]
    assert all(len(page.extract_text()) > 40 for page in paper.pages)


@pytest.mark.parametrize("sample", [pytest.param(True, id="made-up"), pytest.param(False, id="real")])
def test_made_up_figures_are_marked_on_every_page(sample: bool):
    assert {SAMPLE in page.extract_text() for page in opened(briefing(sample=sample)).pages} == {sample}


def test_pages_are_numbered_from_the_second_on_in_each_part():
    paper = opened(eventful("Đôn đốc các huyện. " * 150))
    tops = [page.extract_text().splitlines()[0] for page in paper.pages]
    upright = [top for top, page in zip(tops, paper.pages, strict=True) if page.mediabox.height > page.mediabox.width]
    assert len(upright) > 3
    assert upright[1:] == [str(number) for number in range(2, len(upright) + 1)]
    assert upright[0] != "1"


def test_it_says_what_it_is(paper: PdfReader):
    assert paper.metadata is not None
    assert paper.metadata.title == briefing().subject
    assert paper.trailer["/Root"]["/Lang"] == "vi-VN"
