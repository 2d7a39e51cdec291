"""Dropping, looking, answering, saving and withdrawing, through the pages themselves."""

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element

from lib.core.errors import StoreError
from lib.services import history
from lib.services.meters import REGISTRY
from lib.store.store import Store
from lib.ui import site, upload_state, upload_tray
from tests.boards import markups
from tests.ui.report_bytes import DISTRICTS, on_time
from tests.ui.test_register_pages import told_error

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HOSTILE = "<script>alert(1)</script> **đậm** :red[đỏ]"


def opened(entry, **asked):
    page = AppTest.from_file(str(site.FRAME), default_timeout=60)
    page.switch_page(str(entry.script))
    for name, value in asked.items():
        page.query_params[name] = value
    return page.run()


def dropped(files, **asked):
    page = opened(site.UPLOAD, **asked)
    page.file_uploader[0].set_value([(name, data, XLSX) for name, data in files])
    return page.run()


def shown(page):
    assert not page.exception
    return "".join(markups(page))


def test_an_empty_page_says_what_to_drop(empty):
    said = shown(opened(site.UPLOAD))
    for word in ("XLSX, XLSM, XLS, XLSB, ODS, CSV", "30 MB", "nhiều tệp"):
        assert word in said


def test_drop_look_save_and_back_at_the_view(empty):
    page = dropped([("bao_cao.xlsx", on_time())], **{"from": "indicator?indicator=procedures.on_time&unit=061"})
    assert "1 tệp đã đọc, không còn gì phải xem lại" in shown(page)
    assert history.imports(empty) == []
    assert page.button(key="save").label == "Lưu 8 số liệu"

    page.text_input(key="upload_person").set_value("Nguyễn Thị Lan").run()
    page.button(key="save").click().run()
    said = shown(page)
    assert page.query_params["indicator"] == "procedures.on_time"
    assert "mới cập nhật" in said
    assert page.toast[0].value == "Đã lưu 8 số liệu: 8 mới, 0 thay đổi, 0 giữ nguyên."
    assert [record.person for record in history.imports(empty)] == ["Nguyễn Thị Lan"]


def test_a_broken_file_stores_nothing_and_the_others_go_on(empty):
    page = dropped([("tot.xlsx", on_time()), ("hong.xlsx", b"PK\x03\x04"), ("hoi.xlsx", on_time(period=""))])
    said = shown(page)
    assert "không đọc được" in said
    assert "1 điều cần anh chị xem" in said

    page.query_params["file"] = "x"
    page.button(key="put_away").click().run()  # the one that asks is the one on screen
    assert "hoi.xlsx" not in shown(page)


def test_saving_all_saves_what_has_nothing_doubtful_and_names_the_rest(empty):
    files = [("q2.xlsx", on_time(period="QUÝ II NĂM 2023")), ("q3.xlsx", on_time()), ("hoi.xlsx", on_time(period=""))]
    page = dropped(files)
    assert page.button(key="save_all").label == "Lưu tất cả 2 tệp sẵn sàng"
    page.button(key="save_all").click().run()
    said = shown(page)
    assert "Đã lưu 2 tệp, 16 số liệu: 16 mới, 0 thay đổi, 0 giữ nguyên." in said
    assert "Còn 1 tệp chưa lưu: hoi.xlsx (1 điều cần xem)." in said
    assert {record.name for record in history.imports(empty)} == {"q2.xlsx", "q3.xlsx"}


@pytest.mark.parametrize(
    ("limit", "room", "read"),
    [
        pytest.param("DROP_FILES", 1, 1, id="too many files"),
        pytest.param("DROP_BYTES", 12_000, 2, id="too many bytes"),
    ],
)
def test_what_finds_no_room_is_named_and_not_read(empty, monkeypatch, limit, room, read):
    monkeypatch.setattr(upload_tray, limit, room)
    files = [(f"{HOSTILE}{number}.xlsx", on_time(met=90 - number)) for number in range(5)]
    said = shown(dropped(files))
    assert f"Chưa đọc {5 - read} tệp: " in said
    assert "thả lại những tệp này" in said
    assert "<script>" not in said


def runs():
    return REGISTRY.get_sample_value("cchc_rerun_seconds_count", {"page": "upload"}) or 0


def test_a_drop_is_read_and_shown_by_one_run_of_the_page(empty):
    page = opened(site.UPLOAD)
    page.file_uploader[0].set_value([("a.xlsx", on_time(), XLSX), ("b.xlsx", on_time(met=80), XLSX)])
    before = runs()
    page.run()
    assert runs() == before + 1
    assert "2 tệp đã đọc" in shown(page)
    assert not page.file_uploader[0].value  # a new one, which holds nothing


def test_what_a_preview_is_made_of_stands_unseen_on_the_empty_page(empty):
    def kinds(page):
        assert not page.exception
        return {part.type for part in page.main if isinstance(part, Element)}

    asks = dropped([("hoi.xlsx", on_time(period="", first_rate=12))])
    at_once = {"bidi_component", "text", "file_uploader", "markdown"}  # in Streamlit's own script, or ours
    assert asks.selectbox
    assert asks.button
    assert kinds(asks) - at_once <= kinds(opened(site.UPLOAD))


def test_what_was_not_read_for_want_of_the_database_is_read_when_it_is_back(empty, monkeypatch):
    read, left = upload_state.read_file, [StoreError("Mất kết nối.", hint="Chờ."), None]

    def read_sometimes(office, name, *rest):
        if name == "b.xlsx" and (refused := left.pop(0)):
            raise refused
        return read(office, name, *rest)

    monkeypatch.setattr(upload_state, "read_file", read_sometimes)
    page = dropped([("a.xlsx", on_time()), ("b.xlsx", on_time(met=80))])
    assert "Mất kết nối." in told_error(page)
    assert "2 tệp đã đọc" in shown(page.run())


FULL = StoreError("Ổ đĩa đã đầy; chưa có gì thay đổi.", hint="Giải phóng dung lượng ổ đĩa rồi thử lại.")


@pytest.mark.parametrize(
    ("fits", "says"),
    [
        pytest.param(0, "<b>Ổ đĩa đã đầy; chưa có gì thay đổi.</b>", id="none"),
        pytest.param(1, "<b>Đã lưu 1 tệp. Chưa lưu “q3.xlsx”: ổ đĩa đã đầy", id="the first of two"),
    ],
)
def test_a_save_that_fails_says_what_is_saved_and_can_be_done_again(empty, monkeypatch, fits, says):
    page = dropped([("q2.xlsx", on_time(period="QUÝ II NĂM 2023")), ("q3.xlsx", on_time())])
    save, room = Store.save, iter([True] * fits)

    def save_if_it_fits(store, new):
        if not next(room, False):
            raise FULL
        return save(store, new)

    monkeypatch.setattr(Store, "save", save_if_it_fits)
    page.button(key="save_all").click().run()
    assert not page.exception
    assert says in told_error(page)
    assert FULL.hint in told_error(page)
    assert len(history.imports(empty)) == fits
    monkeypatch.undo()
    page.run().button(key="save" if fits else "save_all").click().run()
    assert {record.name for record in history.imports(empty)} == {"q2.xlsx", "q3.xlsx"}


@pytest.mark.parametrize("entry", [site.OVERVIEW, site.UPLOAD, site.HISTORY], ids=lambda entry: entry.title)
def test_a_database_that_went_away_is_explained_and_the_page_comes_back(empty, monkeypatch, entry):
    def away(store):
        raise StoreError("Mất kết nối với máy chủ cơ sở dữ liệu.", hint="Chờ một lát rồi thử lại.")

    monkeypatch.setattr(Store, "version", away)
    page = opened(entry)
    assert not page.exception
    assert "Mất kết nối với máy chủ cơ sở dữ liệu." in told_error(page)
    assert "Chờ một lát rồi thử lại." in told_error(page)
    assert not page.error
    monkeypatch.undo()
    page = page.run()
    assert not page.exception
    assert "Mất kết nối" not in told_error(page)


def test_an_answer_counts_at_once(empty):
    page = dropped([("hoi.xlsx", on_time(period=""))])
    box = page.selectbox[0]
    assert box.value is None
    box.set_value("2023-Q3").run()
    assert page.button(key="save").label == "Lưu 8 số liệu"
    assert page.selectbox[0].value == "2023-Q3"


def test_the_file_stays_on_screen_when_its_last_question_is_answered(empty):
    page = dropped([("a.xlsx", on_time(period="")), ("b.xlsx", on_time(period="", met=80))])
    page.selectbox[0].set_value("2023-Q3").run()
    assert page.selectbox[0].value == "2023-Q3"


def test_names_from_a_workbook_stay_text_in_questions(empty):
    page = dropped([(f"{HOSTILE}.xlsx", on_time(units=(*DISTRICTS, "Trung tâm **lạ** :red[x]"), sheet="_Biểu_ `1`"))])
    assert "<script>" not in shown(page)
    assert any("**lạ** :red[x]" in line.value for line in page.get("text"))
    written = [*(one.value for one in page.markdown), *(box.label for box in page.selectbox)]
    assert not any("lạ" in one or "Biểu" in one for one in written)


def test_a_column_of_fractions_is_asked_once_and_leaving_it_out_can_be_taken_back(empty):
    page = dropped([("thap-phan.xlsx", on_time(headers=("Tỷ lệ giải quyết đúng hạn (%)",), rates=(0.45, 0.9)))])
    (box,) = page.selectbox
    assert box.options == ["0,45 là 45,0%", "0,45 là 0,45%", "Không nhận các ô này"]
    page = box.set_value("").run()
    assert "save" not in [button.key for button in page.button]
    page = page.selectbox[0].set_value("fraction").run()
    assert page.button(key="save").label == "Lưu 2 số liệu"


def test_the_same_bytes_again_say_so(empty):
    data = on_time()
    dropped([("a.xlsx", data)]).button(key="save").click().run()
    page = dropped([("b.xlsx", data)])
    assert "Đúng tệp này đã được Máy này nạp" in shown(page)
    assert "save" not in {button.key for button in page.button}


def test_withdrawing_asks_first(empty):
    dropped([("cu.xlsx", on_time())]).button(key="save").click().run()
    page = opened(site.HISTORY, **{"import": "1"})
    page.button(key="withdraw").click().run()
    assert any("8 số liệu đang dùng sẽ trở về giá trị trước đó" in line.value for line in page.text)
    assert page.button(key="confirm").label == "Rút"
    assert history.imports(empty)[0].withdrawn_at is None


def test_an_import_whose_file_was_not_kept_any_longer_says_so(empty):
    dropped([("cu.xlsx", on_time())]).button(key="save").click().run()
    history.withdraw(empty, 1)
    empty.store.remove_expired(datetime(2100, 1, 1, tzinfo=UTC))
    page = opened(site.HISTORY, **{"import": "1"})
    assert "cu.xlsx" in shown(page)
    assert any("Tệp gốc đã được xóa vì hết thời hạn lưu giữ" in line.value for line in page.text)
    assert not page.get("download_button")


@pytest.mark.parametrize("asked", ["0", "99", "-1", "x", "1e3", "9" * 40, "<script>"])
def test_an_unknown_import_or_page_opens_the_list(empty, asked):
    dropped([("a.xlsx", on_time())]).button(key="save").click().run()
    for name in ("import", "page"):
        assert "Mọi lần nạp" in shown(opened(site.HISTORY, **{name: asked}))


def test_a_long_list_of_questions_goes_on_when_some_are_answered(empty):
    strange = [f"Trung tâm số {number}" for number in range(14)]
    page = dropped([("nhieu.xlsx", on_time(units=(*DISTRICTS, *strange)))])
    assert len(page.selectbox) == 12
    assert any("Còn 2 câu hỏi nữa" in line.value for line in page.text)
    for box in page.selectbox[:3]:
        box.set_value("")
    page.run()
    assert sum(box.value is None for box in page.selectbox) == 11
