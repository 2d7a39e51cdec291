"""Other true names of the indicators, each alone on its sheet: what a person who knows the plan would not ask about."""

from collections.abc import Callable

from tests.corpus.cases import report
from tests.corpus.facts import DISTRICTS, PLAN
from tests.corpus.sketch import INDEX, NAME, Sketch, col, lines, tell

NAMES = (
    ("Tỷ lệ nhiệm vụ đã hoàn thành trong Kế hoạch CCHC", "direction.tasks_completed"),
    ("Mức độ hoàn thành nhiệm vụ của Kế hoạch cải cách hành chính", "direction.tasks_completed"),
    ("Tỷ lệ đơn vị trực thuộc đã được kiểm tra CCHC", "direction.agencies_inspected"),
    ("Tỷ lệ cơ quan, đơn vị được kiểm tra về cải cách hành chính trong năm", "direction.agencies_inspected"),
    ("Tỷ lệ báo cáo CCHC định kỳ gửi đúng hạn", "direction.reports_on_time"),
    ("Tỷ lệ gửi báo cáo CCHC đúng thời hạn", "direction.reports_on_time"),
    ("Tỷ lệ VBQPPL ban hành bảo đảm hợp hiến, hợp pháp", "institutions.documents_lawful"),
    ("Tỷ lệ văn bản QPPL được ban hành đúng quy định của pháp luật", "institutions.documents_lawful"),
    ("Tỷ lệ văn bản QPPL được xử lý sau rà soát", "institutions.documents_reviewed"),
    ("Tỷ lệ hoàn thành xử lý VBQPPL sau rà soát", "institutions.documents_reviewed"),
    ("Tỷ lệ TTHC có phương án đơn giản hóa sau rà soát", "procedures.reviewed"),
    ("Tỷ lệ TTHC được rà soát, đơn giản hóa", "procedures.reviewed"),
    ("Tỷ lệ hồ sơ chứng thực bản sao điện tử trên tổng số hồ sơ TTHC", "procedures.certified_e_copies"),
    ("Tỷ lệ bản sao được chứng thực điện tử", "procedures.certified_e_copies"),
    ("Tỷ lệ hồ sơ TTHC được thanh toán trực tuyến nghĩa vụ tài chính", "procedures.online_payment"),
    ("Tỷ lệ hồ sơ thanh toán phí, lệ phí trực tuyến", "procedures.online_payment"),
    ("Tỷ lệ thanh toán online", "procedures.online_payment"),
    ("Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng và trước hạn", "procedures.on_time"),
    ("Tỷ lệ hồ sơ đã giải quyết trước hạn, đúng hạn", "procedures.on_time"),
    ("Tỷ lệ hồ sơ được giải quyết đúng thời hạn quy định", "procedures.on_time"),
    ("Tỷ lệ đúng hạn trong giải quyết TTHC", "procedures.on_time"),
    ("Mức độ hài lòng của người dân, tổ chức về giải quyết TTHC", "procedures.satisfaction"),
    ("Tỷ lệ người dân, doanh nghiệp hài lòng về việc giải quyết thủ tục hành chính", "procedures.satisfaction"),
    ("Sự hài lòng của tổ chức, cá nhân trong giải quyết TTHC", "procedures.satisfaction"),
    ("Mức độ hài lòng về giải quyết TTHC trong các lĩnh vực đất đai, xây dựng, đầu tư", "procedures.satisfaction_land_construction_investment"),
    ("MĐHL giải quyết TTHC lĩnh vực đất đai, XD, đầu tư", "procedures.satisfaction_land_construction_investment"),
    ("Chỉ số SIPAS năm 2023", "procedures.satisfaction_service"),
    ("Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước", "procedures.satisfaction_service"),
    ("Mức độ hài lòng của người dân về dịch vụ y tế, giáo dục công lập", "procedures.satisfaction_health_education"),
    ("Tỷ lệ hài lòng đối với dịch vụ y tế, giáo dục công lập", "procedures.satisfaction_health_education"),
    ("Tỷ lệ phản ánh, kiến nghị của người dân, doanh nghiệp được xử lý dứt điểm", "procedures.feedback_resolved"),
    ("Tỷ lệ PAKN về quy định hành chính được xử lý", "procedures.feedback_resolved"),
    ("Tỷ lệ thôn, tổ dân phố đã hoàn thành sắp xếp", "apparatus.hamlets_rearranged"),
    ("Tỷ lệ hoàn thành sắp xếp thôn, TDP", "apparatus.hamlets_rearranged"),
    ("Tỷ lệ biên chế có mặt/biên chế được giao", "apparatus.staff_within_quota"),
    ("Tỷ lệ sử dụng biên chế được giao", "apparatus.staff_within_quota"),
    ("Tỷ lệ cơ quan hành chính có cơ cấu công chức hợp lý theo vị trí việc làm", "civil_service.officials_by_position"),
    ("Tỷ lệ cơ quan có cơ cấu CC phù hợp với VTVL", "civil_service.officials_by_position"),
    ("Tỷ lệ đơn vị sự nghiệp công lập có cơ cấu viên chức phù hợp với VTVL", "civil_service.employees_by_position"),
    ("Tỷ lệ cơ quan, đơn vị có cơ cấu viên chức phù hợp vị trí việc làm", "civil_service.employees_by_position"),
    ("Tỷ lệ cán bộ xã có trình độ chuyên môn trung cấp trở lên", "civil_service.commune_cadres_intermediate"),
    ("Tỷ lệ cán bộ xã, phường, thị trấn có trình độ từ trung cấp trở lên", "civil_service.commune_cadres_intermediate"),
    ("Tỷ lệ cán bộ, công chức xã có trình độ đại học, sau đại học", "civil_service.commune_staff_university"),
    ("Tỷ lệ CBCC cấp xã có bằng đại học trở lên", "civil_service.commune_staff_university"),
    ("Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch được giao", "public_finance.investment_disbursed"),
    ("Tỷ lệ giải ngân kế hoạch vốn đầu tư công", "public_finance.investment_disbursed"),
    ("Tỷ lệ cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức theo quy định", "public_finance.assets_by_norm"),
    ("Tỷ lệ đơn vị sử dụng tài sản công đúng tiêu chuẩn", "public_finance.assets_by_norm"),
    ("Tỷ lệ báo cáo định kỳ được cập nhật, chia sẻ trên hệ thống thông tin báo cáo của tỉnh", "digital_government.periodic_reports_shared"),
    ("Tỷ lệ báo cáo định kỳ gửi qua Hệ thống thông tin báo cáo", "digital_government.periodic_reports_shared"),
    ("Tỷ lệ cuộc họp được tổ chức theo hình thức trực tuyến", "digital_government.online_meetings"),
    ("Tỷ lệ họp trực tuyến", "digital_government.online_meetings"),
    ("Tỷ lệ HSCV cấp huyện xử lý trên mạng", "digital_government.work_records_district"),
    ("Tỷ lệ hồ sơ công việc tại cấp huyện được xử lý trên môi trường điện tử", "digital_government.work_records_district"),
    ("Tỷ lệ HSCV tại cấp xã xử lý trên môi trường mạng", "digital_government.work_records_commune"),
    ("Tỷ lệ hồ sơ công việc cấp xã được lập và xử lý trên môi trường mạng", "digital_government.work_records_commune"),
    ("Tỷ lệ hồ sơ công việc cấp tỉnh được xử lý trên mạng", "digital_government.work_records_province"),
    ("Tỷ lệ HTTT của tỉnh được kết nối, liên thông qua trục LGSP", "digital_government.systems_connected"),
    ("Tỷ lệ hệ thống thông tin đã kết nối, liên thông, chia sẻ dữ liệu", "digital_government.systems_connected"),
    ("Tỷ lệ người dân, DN sử dụng DVCTT được định danh và xác thực điện tử", "digital_government.online_users_identified"),
    ("Tỷ lệ người dùng DVCTT đã được định danh, xác thực điện tử thông suốt", "digital_government.online_users_identified"),
    ("Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến toàn trình", "digital_government.full_online_procedures"),
    ("Tỷ lệ cung cấp DVC trực tuyến toàn trình đối với TTHC đủ điều kiện", "digital_government.full_online_procedures"),
    ("Tỷ lệ DVC toàn trình được tích hợp lên Cổng DVCQG", "digital_government.procedures_on_national_portal"),
    ("Tỷ lệ TTHC cung cấp DVCTT toàn trình được tích hợp với Cổng Dịch vụ công quốc gia", "digital_government.procedures_on_national_portal"),
    ("Tỷ lệ tiếp nhận hồ sơ TTHC trực tuyến", "digital_government.online_applications"),
    ("Tỷ lệ hồ sơ TTHC nộp qua mạng", "digital_government.online_applications"),
    ("Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận", "digital_government.online_applications"),
)  # fmt: skip
BOOKS = 12  # the names of one indicator go into different books, or they would be duplicates
_OFFICES = ("SNV", "STC", "SXD", "SYT", "SCT", "STP", "STNMT")


def sheets(names: tuple[tuple[str, str], ...]) -> Callable[[Sketch], None]:
    def draw(s: Sketch) -> None:
        for place, (name, indicator) in enumerate(names, start=1):
            page = s.page(f"Biểu {place}")
            page.add("SỐ LIỆU QUÝ III NĂM 2023")
            levels = {level.value for level in PLAN.indicators[indicator].levels}
            units = lines(name, DISTRICTS if "district" in levels else _OFFICES, way=0)
            told = tell(indicator)
            columns = [col("STT", INDEX), col("Đơn vị", NAME), col(f"{name} (%)", told.rate, "1")]
            s.table(page, columns, units, [told], "2023-Q3")

    return draw


for first in range(BOOKS):
    report(f"Cach goi {first + 1:02d}.xlsx", "names: each alone")(sheets(NAMES[first::BOOKS]))
