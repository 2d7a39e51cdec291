"""Headers taken apart: the plan's own wordings mean themselves, and a single word may make another figure of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.observation import Measure
from lib.core.plan import Indicator
from lib.intake.meaning.bundles import LIKELY, SURE
from lib.intake.terms.catalogue import Catalogue
from lib.plans.folder import load_plan
from tests.intake.spelling import spellings

RATE, NUMERATOR, DENOMINATOR = Measure.RATE, Measure.NUMERATOR, Measure.DENOMINATOR
PLAN = load_plan()
INDICATORS = tuple(PLAN.indicators.values())


def fits(catalogue: Catalogue, text: str, measure: Measure) -> dict[str, float]:
    """How well a header names this measure of each indicator."""
    heading = catalogue.heading(tuple(text.split(" › ")))
    return {
        target.indicator: catalogue.fit(heading, target) for target in catalogue.targets if target.measure is measure
    }


def wordings(indicator: Indicator) -> list[tuple[str, Measure]]:
    return [
        *((text, RATE) for text in (indicator.name, *indicator.synonyms)),
        *((text, NUMERATOR) for text in (indicator.numerator, *indicator.numerator_synonyms)),
        *((text, DENOMINATOR) for text in (indicator.denominator, *indicator.denominator_synonyms)),
    ]


@given(st.sampled_from([(one, text, measure) for one in INDICATORS for text, measure in wordings(one)]), st.data())
def test_every_wording_of_the_plan_in_every_spelling_means_itself(
    catalogue: Catalogue, known: tuple[Indicator, str, Measure], data: st.DataObject
) -> None:
    indicator, text, measure = known
    scores = fits(catalogue, data.draw(spellings(text)), measure)
    assert scores.pop(indicator.id) == pytest.approx(1.0)
    if measure is not DENOMINATOR:  # a denominator may serve several indicators
        assert max(scores.values()) < 0.95


@given(
    st.sampled_from(INDICATORS), st.sampled_from(["{} (%)", "{} (mục tiêu 50%)", "{} (3)=(2)/(1)", "2.1. {}", "- {}"])
)
def test_marks_around_a_name_change_nothing(catalogue: Catalogue, indicator: Indicator, frame: str) -> None:
    heading = catalogue.heading((frame.format(indicator.name),))
    scores = {
        target.indicator: catalogue.fit(heading, target) for target in catalogue.targets if target.measure is RATE
    }
    assert scores[indicator.id] == max(scores.values()) >= 0.9


@pytest.mark.parametrize(
    ("header", "indicator", "measure"),
    [
        pytest.param("TTTT (%)", "procedures.online_payment", RATE, id="an abbreviation alone"),
        pytest.param("HS thanh toán TT nghĩa vụ tài chính", "procedures.online_payment", NUMERATOR, id="half abbreviated"),
        pytest.param("Tỷ lệ HS TT", "digital_government.online_applications", RATE, id="online dossiers"),
        pytest.param("HS nộp trực tuyến", "digital_government.online_applications", NUMERATOR, id="handed in online"),
        pytest.param("MĐHL", "procedures.satisfaction", RATE, id="satisfaction in four letters"),
        pytest.param("Tỷ lệ xử lý PAKN (%)", "procedures.feedback_resolved", RATE, id="feedback"),
        pytest.param("Họp trực tuyến (%)", "digital_government.online_meetings", RATE, id="meetings"),
        pytest.param("HSCV trên MTM (huyện) cấp huyện", "digital_government.work_records_district", RATE, id="work records"),
        pytest.param("CB cấp xã từ TC trở lên (%)", "civil_service.commune_cadres_intermediate", RATE, id="cadres"),
        pytest.param("CBCC cấp xã có trình độ ĐH (%)", "civil_service.commune_staff_university", RATE, id="staff"),
        pytest.param("Tỷ lệ GN (%)", "public_finance.investment_disbursed", RATE, id="disbursement"),
        pytest.param("BC được giao", "apparatus.staff_within_quota", DENOMINATOR, id="BC is a quota when it is assigned"),
        pytest.param("Tích hợp Cổng DVCQG (%)", "digital_government.procedures_on_national_portal", RATE, id="portal"),
        pytest.param("DVCTT toàn trình (%)", "digital_government.full_online_procedures", RATE, id="online to the end"),
        pytest.param(
            "Thanh toán trực tuyến › Tỷ lệ (%)", "procedures.online_payment", RATE, id="the head of a group names it"
        ),
        pytest.param(
            "Hồ sơ đã giải quyết › Trước và đúng hạn", "procedures.on_time", NUMERATOR, id="the head says what was done"
        ),
        pytest.param("Nộp phí bằng hình thức trực tuyến", "procedures.online_payment", NUMERATOR, id="by way of"),
        pytest.param("Hồ sơ nộp phí, lệ phí theo hình thức trực tuyến › Số hồ sơ", "procedures.online_payment", NUMERATOR, id="dossiers by way of"),
        pytest.param("Cuộc họp dưới hình thức trực tuyến", "digital_government.online_meetings", NUMERATOR, id="meetings by way of"),
        pytest.param("Hồ sơ trả kết quả › Trả đúng hẹn", "procedures.on_time", NUMERATOR, id="handed out when promised"),
        pytest.param("Hồ sơ trả kết quả › Trả đúng ngày hẹn", "procedures.on_time", NUMERATOR, id="on the day promised"),
        pytest.param("Lấy ý kiến người dân về giải quyết TTHC › Phiếu phát ra thu về", "procedures.satisfaction", DENOMINATOR, id="opinions collected"),
        pytest.param("Thăm dò ý kiến về giải quyết TTHC › Phiếu chọn hài lòng", "procedures.satisfaction", NUMERATOR, id="opinions given"),
        pytest.param("CBCC cấp xã › ĐH và trên ĐH", "civil_service.commune_staff_university", NUMERATOR, id="ĐH is a degree beside degrees"),
        pytest.param("Hài lòng về dịch vụ y tế, giáo dục công", "procedures.satisfaction_health_education", RATE, id="public is not the sum"),
        pytest.param("Hồ sơ công việc cấp xã › Phát sinh", "digital_government.work_records_commune", DENOMINATOR, id="records that arose"),
    ],
)  # fmt: skip
def test_a_header_as_offices_write_it(catalogue: Catalogue, header: str, indicator: str, measure: Measure) -> None:
    scores = fits(catalogue, header, measure)
    assert scores[indicator] == max(scores.values()) >= 0.8


@pytest.mark.parametrize(
    ("header", "indicator"),
    [
        pytest.param("Tỷ lệ hồ sơ quá hạn", "procedures.on_time", id="overdue is not on time"),
        pytest.param("Tỷ lệ hồ sơ giải quyết trễ hạn", "procedures.on_time", id="late is not on time"),
        pytest.param("Tỷ lệ hồ sơ giải quyết trước hạn", "procedures.on_time", id="early alone is not on time"),
        pytest.param("Tỷ lệ hồ sơ tiếp nhận trực tiếp", "digital_government.online_applications", id="in person"),
        pytest.param(
            "Tỷ lệ thanh toán trực tuyến", "digital_government.online_applications", id="paid is not received"
        ),
        pytest.param("Tỷ lệ tiếp nhận trực tuyến", "procedures.online_payment", id="received is not paid"),
        pytest.param(
            "Cơ cấu viên chức phù hợp VTVL", "civil_service.officials_by_position", id="viên chức, not công chức"
        ),
        pytest.param(
            "Cơ cấu công chức phù hợp VTVL", "civil_service.employees_by_position", id="công chức, not viên chức"
        ),
        pytest.param(
            "Tỷ lệ cán bộ, công chức cấp xã trình độ trung cấp trở lên",
            "civil_service.commune_cadres_intermediate",
            id="cadres and officials are not cadres",
        ),
        pytest.param(
            "Tỷ lệ cán bộ cấp xã trình độ đại học trở lên",
            "civil_service.commune_staff_university",
            id="cadres are not cadres and officials",
        ),
        pytest.param("HSCV cấp xã trên MTM", "digital_government.work_records_district", id="commune, not district"),
        pytest.param("HSCV trên MTM", "digital_government.work_records_district", id="no level said"),
        pytest.param("DVC trực tuyến một phần", "digital_government.full_online_procedures", id="partly online"),
        pytest.param("Tỷ lệ không hài lòng", "procedures.satisfaction", id="dissatisfied"),
        pytest.param("Tỷ lệ số hóa hồ sơ giải quyết TTHC", "digital_government.online_applications", id="digitised"),
        pytest.param("Số văn bản trái pháp luật", "institutions.documents_lawful", id="unlawful"),
        pytest.param("Thanh toán trực tuyến: so với kế hoạch (%)", "procedures.online_payment", id="against the plan"),
        pytest.param("Tỷ lệ thanh toán trực tuyến cùng kỳ", "procedures.online_payment", id="last year's"),
        pytest.param("Tăng/giảm tỷ lệ thanh toán trực tuyến", "procedures.online_payment", id="the change"),
        pytest.param("Thanh toán trực tuyến › Kế hoạch", "procedures.online_payment", id="the plan's figure"),
        pytest.param("Xếp hạng thanh toán trực tuyến", "procedures.online_payment", id="a rank"),
        pytest.param("Điểm hài lòng", "procedures.satisfaction", id="points"),
        pytest.param("Ước cả năm giải ngân", "public_finance.investment_disbursed", id="a forecast"),
        pytest.param("Số tiền phí thanh toán trực tuyến (đồng)", "procedures.online_payment", id="an amount of money"),
        pytest.param("Ghi chú", "procedures.satisfaction", id="a note"),
    ],
)
def test_one_word_makes_it_another_figure(catalogue: Catalogue, header: str, indicator: str) -> None:
    heading = catalogue.heading(tuple(header.split(" › ")))
    for measure in (RATE, NUMERATOR):
        assert catalogue.fit(heading, catalogue.by_key[indicator, measure]) < 0.8, measure


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Tổng cộng", "total_row", id="total"),
        pytest.param("TỔNG", "total_row", id="in upper case"),
        pytest.param("Cộng", "total_row", id="sum"),
        pytest.param("Toàn huyện", "total_row", id="all the district"),
        pytest.param("Khối sở, ngành", "group_row", id="a group of departments"),
        pytest.param("Cấp huyện", "group_row", id="a level"),
        pytest.param("Cộng khối huyện", "group_row", id="a subtotal is a group, not the total"),
        pytest.param("Ba Bể", None, id="a unit"),
        pytest.param("Tổng số hồ sơ", None, id="a criterion"),
    ],
)
def test_rows_that_are_no_unit(catalogue: Catalogue, text: str, role: str | None) -> None:
    assert catalogue.reader.row_role(text) == role


@given(st.text(max_size=60))
def test_no_header_stops_the_reader(catalogue: Catalogue, text: str) -> None:
    heading = catalogue.heading((text,), text)
    assert all(0 <= catalogue.fit(heading, target) <= 1 for target in catalogue.targets)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        pytest.param("cập nhật trên HTTT báo cáo của tỉnh", (), id="a long phrase leaves the next one whole"),
        pytest.param("Bảng B. Giải ngân vốn đầu tư công", (), id="a letter numbers a table"),
        pytest.param("Cơ quan HC", (), id="abbreviated within"),
        pytest.param("Họp, hội nghị", (), id="a short word for meetings"),
        pytest.param("Chế độ thông tin, báo cáo", (), id="reporting by its full name"),
        pytest.param("Hồ sơ thửa ruộng", ("thua", "ruong"), id="words nobody knows stay so"),
    ],
)
def test_as_few_words_as_possible_stay_unknown(catalogue: Catalogue, text: str, unknown: tuple[str, ...]) -> None:
    assert catalogue.reader.read(text).unknown == unknown


def test_a_text_longer_than_a_header_is_read_too(catalogue: Catalogue) -> None:
    assert catalogue.reader.read("thửa đất " * 1000 + "đúng hạn").things == {"on_time"}


@pytest.mark.parametrize(
    ("path", "title", "likely"),
    [
        pytest.param(("Khai sinh", "Đúng hạn"), "Thống kê đăng ký hộ tịch", False, id="births registered in time"),
        pytest.param(("Hội phí nộp đúng hạn",), "", False, id="dues paid in time"),
        pytest.param(("Giao hàng", "Trước và đúng hạn"), "Kết quả bán lẻ", False, id="parcels in time"),
        pytest.param(("Khai sinh", "Số hồ sơ đúng hạn"), "", True, id="dossiers of births"),
        pytest.param(("Hộ tịch", "Đúng hạn"), "Kết quả giải quyết TTHC", True, id="the title says what is settled"),
        pytest.param(("Đúng hạn",), "", True, id="nothing else said"),
    ],
)
def test_something_else_in_time_is_not_asked_about(
    catalogue: Catalogue, path: tuple[str, ...], title: str, likely: bool
) -> None:
    heading = catalogue.heading(path, title)
    fit = max(catalogue.fit(heading, catalogue.by_key["procedures.on_time", measure]) for measure in (RATE, NUMERATOR))
    assert (fit >= LIKELY) is likely


@pytest.mark.parametrize(
    ("text", "things", "unknown"),
    [
        pytest.param("Hồ sơ đã giải quyết (resolved)", {"dossier", "resolved"}, (), id="in brackets behind"),
        pytest.param("online_rate\n(Tỷ lệ trực tuyến)", {"online"}, (), id="a line above"),
        pytest.param("Số hồ sơ thu phí (fee_total)", {"dossier", "fee"}, (), id="two words in one"),
        pytest.param("On due / Đúng hạn", {"on_time"}, (), id="the same in English before"),
        pytest.param("Hồ sơ (online)", {"dossier", "online"}, (), id="a word of the field"),
        pytest.param("Hồ sơ (vay von)", {"dossier", "capital"}, ("vay",), id="Vietnamese without marks"),
        pytest.param("verified", set(), ("verified",), id="nothing else is there"),
    ],
)
def test_names_of_fields_beside_words_say_nothing(
    catalogue: Catalogue, text: str, things: set[str], unknown: tuple[str, ...]
) -> None:
    read = catalogue.reader.read(text)
    assert (read.things, read.unknown) == (things, unknown)


@pytest.mark.parametrize(
    ("path", "measure", "indicator"),
    [
        pytest.param(("Thanh toán", "Hồ sơ có thu phí"), Measure.DENOMINATOR, "procedures.online_payment", id="paid"),
        pytest.param(
            ("TTHC cung cấp trực tuyến", "Số TTHC đủ điều kiện"),
            Measure.DENOMINATOR,
            "digital_government.full_online_procedures",
            id="online",
        ),
    ],
)
def test_a_head_may_name_the_broader_thing(
    catalogue: Catalogue, path: tuple[str, ...], measure: Measure, indicator: str
) -> None:
    assert catalogue.fit(catalogue.heading(path), catalogue.by_key[indicator, measure]) >= SURE


@pytest.mark.parametrize(
    ("header", "indicator", "safe"),
    [
        pytest.param("Tỷ lệ đơn vị gửi báo cáo đúng hạn", "direction.reports_on_time", False, id="who sent"),
        pytest.param("Số cơ quan có hồ sơ giải quyết đúng hạn", "procedures.on_time", False, id="who was on time"),
        pytest.param("Tỷ lệ UBND xã hoàn thành nhiệm vụ", "direction.tasks_completed", False, id="who is done"),
        pytest.param("Tỷ lệ báo cáo của đơn vị gửi đúng hạn", "direction.reports_on_time", True, id="what was sent"),
        pytest.param("Tỷ lệ đơn vị được kiểm tra CCHC", "direction.agencies_inspected", True, id="offices are counted"),
        pytest.param("Số phòng, UBND xã được kiểm tra CCHC", "direction.agencies_inspected", True, id="by other names"),
    ],
)
def test_what_stands_first_is_what_is_counted(catalogue: Catalogue, header: str, indicator: str, safe: bool) -> None:
    assert (fits(catalogue, header, NUMERATOR)[indicator] >= SURE) is safe


@pytest.mark.parametrize(
    ("header", "indicator", "measure"),
    [
        pytest.param(
            "Cán bộ, công chức › Tổng số cán bộ cấp xã",
            "civil_service.commune_cadres_intermediate",
            DENOMINATOR,
            id="a list, one of it chosen",
        ),
        pytest.param(
            "Cán bộ và công chức › Tổng số cán bộ cấp xã › Có trình độ trung cấp trở lên",
            "civil_service.commune_cadres_intermediate",
            NUMERATOR,
            id="and what it splits into",
        ),
        pytest.param(
            "Cán bộ, công chức cấp xã › Số cán bộ, công chức có trình độ đại học trở lên",
            "civil_service.commune_staff_university",
            NUMERATOR,
            id="a list, all of it chosen",
        ),
        pytest.param(
            "Cán bộ, công chức cấp xã › Có trình độ đại học trở lên",
            "civil_service.commune_staff_university",
            NUMERATOR,
            id="a list, none of it chosen",
        ),
        pytest.param(
            "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng (trừ hồ sơ mật)",
            "digital_government.work_records_district",
            RATE,
            id="secrets are left out anywhere",
        ),
        pytest.param(
            "Tỷ lệ ý kiến phản ánh, kiến nghị được xử lý dứt điểm", "procedures.feedback_resolved", RATE, id="opinions"
        ),
        pytest.param(
            "Thủ tục hành chính › Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm",
            "procedures.feedback_resolved",
            RATE,
            id="an area that could be what is counted",
        ),
        pytest.param("Mức độ đánh giá (phiếu) › Hài lòng", "procedures.satisfaction", NUMERATOR, id="how people judge"),
    ],
)
def test_words_that_change_nothing(catalogue: Catalogue, header: str, indicator: str, measure: Measure) -> None:
    scores = fits(catalogue, header, measure)
    assert max(scores, key=lambda name: scores[name]) == indicator
    assert scores[indicator] >= 0.9


@pytest.mark.parametrize(
    ("header", "indicator"),
    [
        pytest.param(
            "Hài lòng lĩnh vực đất đai, xây dựng, đầu tư › Số phiếu hài lòng",
            "procedures.satisfaction",
            id="what was asked is no list to choose from",
        ),
        pytest.param("Hồ sơ, đất đai › Số hồ sơ giải quyết đúng hạn", "procedures.on_time", id="a field beside it"),
    ],
)
def test_a_head_that_names_a_field_is_kept(catalogue: Catalogue, header: str, indicator: str) -> None:
    assert fits(catalogue, header, NUMERATOR)[indicator] < SURE


def test_a_chosen_field_is_not_the_whole_list(catalogue: Catalogue) -> None:
    scores = fits(catalogue, "Hài lòng về đất đai, xây dựng, đầu tư › Hài lòng về đất đai", RATE)
    assert scores["procedures.satisfaction_land_construction_investment"] < LIKELY


def test_other_things_left_out_are_another_figure(catalogue: Catalogue) -> None:
    assert fits(catalogue, "Tỷ lệ hồ sơ giải quyết đúng hạn (trừ lĩnh vực đất đai)", RATE)["procedures.on_time"] < SURE


def test_on_time_under_another_thing_is_not_even_likely(catalogue: Catalogue) -> None:
    assert fits(catalogue, "Đã hoàn thành › Đúng hạn", NUMERATOR)["procedures.on_time"] < LIKELY
    assert fits(catalogue, "Hồ sơ đã hoàn thành › Đúng hạn", NUMERATOR)["procedures.on_time"] >= LIKELY


@pytest.mark.parametrize(
    ("header", "indicator", "measure"),
    [
        pytest.param(
            "Số hệ thống thông tin kết nối, liên thông qua nền tảng LGSP",
            "digital_government.systems_connected",
            NUMERATOR,
            id="a platform is no rise",
        ),
        pytest.param(
            "Tỷ lệ báo cáo định kỳ hàng tháng cập nhật trên hệ thống thông tin báo cáo",
            "digital_government.periodic_reports_shared",
            RATE,
            id="every month is no rank",
        ),
        pytest.param(
            "Tỷ lệ cán bộ, công chức cấp xã tốt nghiệp đại học trở lên",
            "civil_service.commune_staff_university",
            RATE,
            id="who graduated",
        ),
        pytest.param(
            "Tỷ lệ hồ sơ công việc cấp xã được giải quyết trên môi trường mạng",
            "digital_government.work_records_commune",
            RATE,
            id="records are handled or settled",
        ),
        pytest.param(
            "Tỷ lệ cơ quan, đơn vị, địa phương được kiểm tra công tác CCHC",
            "direction.agencies_inspected",
            RATE,
            id="places among offices",
        ),
    ],
)
def test_words_that_look_like_others_without_their_marks(
    catalogue: Catalogue, header: str, indicator: str, measure: Measure
) -> None:
    assert fits(catalogue, header, measure)[indicator] >= SURE


@pytest.mark.parametrize(
    ("header", "indicator", "measure"),
    [
        pytest.param("Số cuộc họp do UBND chủ trì", "digital_government.online_meetings", DENOMINATOR, id="who chairs"),
        pytest.param(
            "Số cuộc họp do chủ tịch, phó chủ tịch UBND xã chủ trì",
            "digital_government.online_meetings",
            DENOMINATOR,
            id="several who chair",
        ),
        pytest.param(
            "Số cuộc họp do lãnh đạo UBND phường triệu tập",
            "digital_government.online_meetings",
            DENOMINATOR,
            id="who calls",
        ),
        pytest.param(
            "Sử dụng biên chế so với biên chế được giao",
            "apparatus.staff_within_quota",
            RATE,
            id="used of what was given",
        ),
        pytest.param(
            "Biên chế hiện có so với biên chế được giao",
            "apparatus.staff_within_quota",
            RATE,
            id="there of what was given",
        ),
        pytest.param(
            "Hồ sơ TTHC thanh toán trực tuyến so với hồ sơ phát sinh",
            "procedures.online_payment",
            RATE,
            id="paid of what arose",
        ),
        pytest.param(
            "Hồ sơ nộp trực tuyến so với hồ sơ đã giải quyết",
            "digital_government.online_applications",
            RATE,
            id="online of what was settled",
        ),
        pytest.param(
            "Nhiệm vụ CCHC hoàn thành so với nhiệm vụ được giao",
            "direction.tasks_completed",
            RATE,
            id="done of what was given",
        ),
        pytest.param(
            "Giải ngân vốn đầu tư công so với kế hoạch vốn giao",
            "public_finance.investment_disbursed",
            RATE,
            id="spent of what was planned",
        ),
        pytest.param("Hồ sơ giải quyết đúng hoặc trước hạn", "procedures.on_time", NUMERATOR, id="or for and"),
        pytest.param(
            "Mức độ hài lòng (%) › Về TTHC đất đai, xây dựng, đầu tư",
            "procedures.satisfaction_land_construction_investment",
            RATE,
            id="a head that ends in per cent",
        ),
        pytest.param(
            "Mức độ hài lòng (%) › Về giải quyết TTHC nói chung", "procedures.satisfaction", RATE, id="in general"
        ),
    ],
)
def test_ways_to_say_who_and_of_what(catalogue: Catalogue, header: str, indicator: str, measure: Measure) -> None:
    assert fits(catalogue, header, measure)[indicator] >= SURE


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("Hồ sơ thanh toán trực tuyến so với hồ sơ phát sinh năm 2022", id="another year's"),
        pytest.param("Hồ sơ thanh toán trực tuyến so với hồ sơ quý I/2023", id="another quarter's"),
        pytest.param("Hồ sơ nộp trực tuyến so với hồ sơ đã giải quyết tháng trước", id="last month's"),
        pytest.param("Hồ sơ trực tuyến so với hồ sơ trực tiếp", id="the other kind"),
        pytest.param("Số cuộc họp trực tuyến do Chính phủ chủ trì", id="chaired by somebody above"),
    ],
)
def test_a_comparison_or_somebody_else_is_no_share(catalogue: Catalogue, header: str) -> None:
    assert max(fits(catalogue, header, RATE).values()) < SURE
    assert max(fits(catalogue, header, NUMERATOR).values()) < SURE
