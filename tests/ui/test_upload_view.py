"""The upload page's markup: what it says, and that a workbook's text stays text."""

from html.parser import HTMLParser

import pytest

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.plans.folder import load_plan
from lib.ui import site, upload_saving, upload_view
from lib.ui.findings_view import SHOWN, findings_card, workbook_rows
from lib.ui.upload_state import read_file
from lib.ui.upload_tray import Tray
from lib.ui.way_back import view_at
from tests.ui.report_bytes import DISTRICTS, HEADERS, on_time

PLAN = load_plan()
HOSTILE = "<script>alert(1)</script> **đậm** <img src=x onerror=alert(1)>"


class Elements(HTMLParser):
    def __init__(self, markup):
        super().__init__()
        self.tags, self.words = set(), ""
        self.feed(markup)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data):
        self.words += data


def whole(tray, file):
    back = view_at("")
    parts = (
        upload_view.head(tray, back), upload_view.file_list(tray, file, {}), upload_view.file_head(file, PLAN),
        upload_view.earlier(file), upload_view.details(file, PLAN), upload_view.refusal(file),
        upload_view.message(tray), upload_view.all_done(tray, back),
    )  # fmt: skip
    return Elements("".join(parts))


def test_a_workbooks_text_is_never_markup(empty):
    data = on_time(
        sheet="<b>Biểu", headers=[f"{HEADERS[0]} {HOSTILE}", HEADERS[1], HEADERS[2]], units=(*DISTRICTS, HOSTILE)
    )
    tray = Tray(message=HOSTILE)
    tray.add(read_file(empty, f"{HOSTILE}.xlsx", data))
    tray.add(read_file(empty, f"{HOSTILE} 2.xlsx", data))
    tray.add(read_file(empty, f"{HOSTILE} hỏng.xlsx", b""))
    for file in tray.pending.values():
        seen = whole(tray, file)
        assert not {"script", "img"} & seen.tags
        assert seen.words.count(HOSTILE) >= 3


def test_the_title_is_the_finding(empty):
    tray = Tray()
    assert upload_view.title(tray) == "Nạp báo cáo"
    tray.add(read_file(empty, "a.xlsx", on_time()))
    assert upload_view.title(tray) == "Nạp báo cáo: 1 tệp đã đọc, không còn gì phải xem lại"
    tray.add(read_file(empty, "b.xlsx", on_time(period="")))
    tray.add(read_file(empty, "c.xlsx", b""))
    assert upload_view.title(tray) == "Nạp báo cáo: 2 tệp đã đọc, 1 tệp không đọc được, 1 điều cần anh chị xem"


def test_the_preview_names_columns_changes_and_reasons(empty):
    tray = Tray()
    tray.add(read_file(empty, "a.xlsx", on_time()))
    (file,) = tray.pending.values()
    seen = whole(tray, file)
    for said in ("Biểu 01 · Quý III/2023", "Giải quyết đúng hạn", "tử số", "mẫu số", "Ba Bể", "90,0%", "8 mới"):
        assert said in seen.words


def test_what_remains_is_named_with_its_reason(empty):
    files = [read_file(empty, "hoi.xlsx", on_time(period="")), read_file(empty, "hong.xlsx", b"")]
    assert upload_view.remaining(files) == "Còn 2 tệp chưa lưu: hoi.xlsx (1 điều cần xem); hong.xlsx (không đọc được)."
    assert upload_view.remaining([]) == ""


def test_a_ready_file_says_how_many_warnings_it_has(empty):
    upload_saving.save(empty, read_file(empty, "q2.xlsx", on_time(met=90, period="QUÝ II NĂM 2023")))
    for met, noted in ((90, False), (30, True)):
        tray = Tray()
        tray.add(read_file(empty, "q3.xlsx", on_time(met=met)))
        said = Elements(upload_view.file_list(tray, None, {})).words
        assert "sẵn sàng" in said
        assert ("lưu ý" in said) is noted


def finding(number, severity):
    return Finding(
        code=Code.OUT_OF_RANGE, severity=severity, message=f"Điều {number}.", place=Place("Biểu 01", f"C{number}")
    )


def test_errors_come_first_and_twenty_are_shown():
    found = [finding(number, Severity.INFO) for number in range(30)] + [finding(99, Severity.ERROR)]
    markup = findings_card(found)
    assert markup.count("<li>") == SHOWN
    assert markup.index("Điều 99.") < markup.index("Điều 0.")
    assert "còn 11 phát hiện nữa" in markup
    assert "ô C99" in markup
    rows = workbook_rows("a.xlsx", found)
    assert len(rows) == 31
    assert rows[0] == ["a.xlsx", "Lỗi", "Biểu 01", "C99", "Điều 99.", ""]


@pytest.mark.parametrize(
    ("address", "page", "asked"),
    [
        pytest.param("area?area=procedures&period=2023-Q3", site.AREA, {"area": "procedures", "period": "2023-Q3"}, id="a view"),
        pytest.param("./", site.OVERVIEW, {}, id="the overview"),
        pytest.param("", site.OVERVIEW, {}, id="nothing"),
        pytest.param("upload?from=area", site.OVERVIEW, {}, id="itself"),
        pytest.param("https://elsewhere.example/area", site.OVERVIEW, {}, id="another site"),
        pytest.param("//elsewhere.example/area", site.OVERVIEW, {}, id="another host"),
        pytest.param("javascript:alert(1)", site.OVERVIEW, {}, id="a script"),
        pytest.param("http://[broken", site.OVERVIEW, {}, id="no address at all"),
    ],
)  # fmt: skip
def test_the_way_back_leads_only_to_our_pages(address, page, asked):
    assert view_at(address) == (page, asked)
