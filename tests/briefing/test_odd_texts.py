"""Whatever an office writes into names and reports, all four files open and hold it."""

from io import BytesIO

import openpyxl
import pytest
from docx import Document
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pptx import Presentation
from pypdf import PdfReader

from lib.briefing.pdf import pdf
from lib.briefing.sheets import sheets
from lib.briefing.slides import slides
from lib.briefing.word import word
from lib.core.text import printable
from tests.briefing.made import eventful
from tests.hostile import MARKUP

ODD = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=st.sampled_from("<>&\"'=+-@[]:*?/\\\x00\x07\x0b\u200b\u202e\ufffe\ud800 aĐ"), max_size=40),
    st.builds(lambda word, times: word * times, st.sampled_from(["Đôn đốc ", "dài", "a&b"]), st.integers(1, 900)),
)


@settings(max_examples=5)
@given(text=ODD)
@example(text="<b>đậm</b> & <script>")
@example(text=MARKUP)
@example(text='=HYPERLINK("http://x")')
@example(text="không_có_chỗ_ngắt" * 200)
@example(text="'[]:*?/\\'")
@example(text="Tổng hợp")
@example(text="")
@example(text="0\xa0")
def test_all_files_open_and_hold_the_text(text: str):
    made = eventful(text)
    shown = printable(text)
    paper = Document(BytesIO(word(made)))
    assert shown in [paragraph.text for paragraph in paper.paragraphs]
    deck = Presentation(BytesIO(slides(made)))
    assert len(deck.slides) == 7
    book = openpyxl.load_workbook(BytesIO(sheets(made)))
    assert (book.worksheets[1]["A4"].value or "") == shown
    pages = PdfReader(BytesIO(pdf(made))).pages
    assert not any(page.get("/Annots") for page in pages)  # no link out of somebody's text
    copied = "".join("".join(page.extract_text() for page in pages).split())
    if shown.isascii():
        assert "".join(shown.split()) in copied


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a\x00b\x07", "ab", id="control characters"),
        pytest.param("dòng một\ndòng hai", "dòng một dòng hai", id="line breaks"),
        pytest.param("\u202egnort", "gnort", id="turned reading"),
        pytest.param("\ud800x\ufffe", "x", id="no letters at all"),
        pytest.param("Quy\u0301", "Quý", id="a Mac's letters"),
    ],
)
def test_a_text_is_made_fit_to_print(text: str, shown: str):
    assert printable(text) == shown
