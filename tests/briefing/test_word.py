"""The Word file: laid out as official papers are, with real headings and tables and words for every drawing."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Pt

from lib.briefing.content import NO_DIRECTIVES, NO_SHORTFALLS, NO_TASKS, SAMPLE, Briefing
from lib.briefing.word import word
from tests.briefing.made import PAID, briefing, eventful


def opened(of: Briefing) -> Paper:
    return Document(BytesIO(word(of)))


@pytest.fixture(scope="module")
def paper() -> Paper:
    return opened(briefing())


def texts(paper: Paper) -> list[str]:
    return [paragraph.text for paragraph in paper.paragraphs]


def headings(paper: Paper) -> list[tuple[int, str]]:
    return [
        (int(one.style.name[-1]), one.text)
        for one in paper.paragraphs
        if one.style is not None and one.style.name.startswith("Heading")
    ]


def test_the_paper_is_a4_with_the_margins_of_official_papers_and_the_annex_lies_crosswise(paper: Paper):
    body, annex = paper.sections
    assert [round(side.mm) for side in (body.page_width, body.page_height)] == [210, 297]
    assert [round(side.mm) for side in (annex.page_width, annex.page_height)] == [297, 210]
    assert annex.orientation is WD_ORIENT.LANDSCAPE
    for section in paper.sections:
        edges = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
        assert [round(margin.mm) for margin in edges] == [30, 20, 20, 20]


@pytest.mark.parametrize("name", ["Normal", "Item", "Heading 1", "Heading 2"])
def test_text_is_in_times_new_roman_of_14_points(paper: Paper, name: str):
    style = paper.styles[name]
    assert (style.font.name, style.font.size) == ("Times New Roman", Pt(14))
    faces = style.element.rPr.rFonts
    assert {faces.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert "Theme" not in "".join(faces.attrib)


def test_agency_motto_number_and_date_stand_on_top(paper: Paper):
    left, right = ([line.text for line in cell.paragraphs if line.text] for cell in paper.tables[0].rows[0].cells)
    assert [line.replace("\u00a0", " ") for line in left] == ["UBND TỈNH MẪU", "SỞ NỘI VỤ", "Số:      /BC-SNV"]
    assert right[:2] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    assert right[2].split() == ["Mẫu,", "ngày", "tháng", "năm", "2023"]
    assert texts(paper)[:2] == ["BÁO CÁO", briefing().subject]


def test_the_lines_under_agency_motto_and_title_are_drawn(paper: Paper):
    assert len(paper.element.body.findall(f".//{qn('w:pBdr')}")) == 3


def test_receivers_and_signer_close_the_paper(paper: Paper):
    found = [cell.text for row in paper.tables[-3].rows for cell in row.cells]
    assert found[0].splitlines() == ["Nơi nhận:", "- Các sở, ban, ngành;", "- Lưu: VT."]
    assert found[1].strip() == "GIÁM ĐỐC"


def test_headings_follow_one_another_without_a_gap_and_lead_to_something(paper: Paper):
    found = headings(paper)
    assert [text for level, text in found if level == 1] == [
        "I. KẾT QUẢ CHUNG", "II. KẾT QUẢ THEO LĨNH VỰC", "III. CHỈ TIÊU CHƯA ĐẠT, GẦN ĐẠT", "IV. NHIỆM VỤ",
        "V. Ý KIẾN CHỈ ĐẠO", "VI. TÌNH HÌNH BÁO CÁO SỐ LIỆU", "PHỤ LỤC",
    ]  # fmt: skip
    assert "1. Cải cách thủ tục hành chính" in [text for _, text in found]
    body = [child for child in paper.element.body.iterchildren() if child.tag != qn("w:sectPr")]
    marks = [child.find(f".//{qn('w:pStyle')}") for child in body]
    level = [mark.get(qn("w:val")) if mark is not None else "" for mark in marks]
    for place, style in enumerate(level):
        if style.startswith("Heading"):
            assert not level[place + 1].startswith(style), "an empty section"


def test_every_table_below_the_letterhead_repeats_its_head_and_fits_between_the_margins(paper: Paper):
    grids = [table for table in paper.tables if table._tbl.tblPr.find(qn("w:tblCaption")) is not None]
    assert len(grids) == 5
    for table in grids:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        width = sum(int(column.get(qn("w:w"))) for column in table._tbl.tblGrid)
        room = 247 if len(table.columns) in (6, 7) and table.rows[0].cells[0].text in ("Đơn vị", "Số") else 160
        assert width <= room * 1440 / 25.4 + 1


def test_every_drawing_has_words_and_enough_dots(paper: Paper):
    drawings = paper.inline_shapes
    assert len(drawings) == 4
    for drawing in drawings:
        about = drawing._inline.docPr.get("descr")
        assert about
        assert "chỉ tiêu đạt" in about or "%" in about or "chưa có số liệu" in about
        image = paper.part.related_parts[drawing._inline.graphic.graphicData.pic.blipFill.blip.embed].image
        assert image.px_width / (drawing.width / 914400) >= 299


def test_figures_stand_in_the_words_of_the_administration(paper: Paper):
    row = [cell.text for cell in paper.tables[2].rows[1].cells]
    assert row == ["1", PAID.name, "từ 50% trở lên", "38,2%", "382/1.000", "■ Chưa đạt"]
    assert "1. Thanh toán trực tuyến: 38,2%, ■ Chưa đạt" in texts(paper)
    assert "- Đơn vị còn thấp: Huyện Một 20,0%." in texts(paper)
    assert "- Biện pháp: chưa có biện pháp." in texts(paper)


def test_what_there_is_none_of_is_said():
    found = texts(opened(briefing(shortfalls=())))
    assert {NO_SHORTFALLS, NO_TASKS, NO_DIRECTIVES} <= set(found)


def test_what_units_and_the_leader_said_is_told():
    found = texts(opened(eventful("Đôn đốc các huyện")))
    assert "- Nguyên nhân (Đôn đốc các huyện): Đôn đốc các huyện" in found
    assert "- Giải pháp (Đôn đốc các huyện): Đôn đốc các huyện Thời hạn: 31/10/2023." in found
    assert "- Biện pháp: Đôn đốc các huyện." in found
    assert not {NO_TASKS, NO_DIRECTIVES} & set(found)


def test_the_annex_tells_each_figure_and_the_file_it_is_from(paper: Paper):
    rows = [[cell.text for cell in row.cells] for row in paper.tables[-2].rows]
    assert rows[2] == [
        "Tỉnh Mẫu", "Quý III/2023", "50%", "38,2%", "382/1.000", "■ Chưa đạt", "[1] Biểu 01, ô H11",
    ]  # fmt: skip
    assert [cell.text for cell in paper.tables[-1].rows[1].cells] == [
        "[1]", "bc.xlsx", "Huyện Một", "Lý Thị Sông", "06:30 ngày 20/9/2023", "7",
    ]  # fmt: skip


def test_files_of_the_same_name_are_told_apart():
    one = briefing().sources[0]
    paper = opened(briefing(sources=(one, replace(one, unit="Huyện Hai", import_id=8, sender="Huyện Hai"))))
    assert [row.cells[0].text for row in paper.tables[-1].rows] == ["Số", "[1]", "[2]"]
    assert [row.cells[-1].text for row in paper.tables[-2].rows[2:]] == ["[1] Biểu 01, ô H11", "[2] Biểu 01, ô H11"]


@pytest.mark.parametrize("sample", [pytest.param(True, id="made-up"), pytest.param(False, id="real")])
def test_made_up_figures_are_marked_on_every_page(sample: bool):
    for section in opened(briefing(sample=sample)).sections:
        for head in (section.header, section.first_page_header):
            assert (SAMPLE in "".join(paragraph.text for paragraph in head.paragraphs)) == sample


def test_pages_are_numbered_from_the_second_on(paper: Paper):
    for section in paper.sections:
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header._element.xml
        assert "PAGE" not in section.first_page_header._element.xml
