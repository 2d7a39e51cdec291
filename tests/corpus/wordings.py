"""How offices word each indicator: its rate, its counts, and the head over them.

Each wording stands alone: a person who knows the plan needs nothing else to tell what is meant.
"""

from typing import NamedTuple


class Wording(NamedTuple):
    """`head` stands over the columns “total”, `done` and “Tỷ lệ”; `total` and `done` are short names below it."""

    rates: tuple[str, ...]
    aboves: tuple[str, ...]
    belows: tuple[str, ...]
    head: str
    total: str
    done: str


WORDINGS = {
    "direction.tasks_completed": Wording(
        ("Tỷ lệ hoàn thành nhiệm vụ cải cách hành chính", "Tỷ lệ nhiệm vụ trong kế hoạch CCHC đã hoàn thành", "Tỷ lệ nhiệm vụ CCHC hoàn thành so với kế hoạch giao"),
        ("Số nhiệm vụ CCHC đã hoàn thành", "Số nhiệm vụ đã hoàn thành"),
        ("Tổng số nhiệm vụ CCHC được giao", "Số nhiệm vụ trong kế hoạch CCHC năm", "Tổng số nhiệm vụ trong kế hoạch"),
        "Nhiệm vụ trong kế hoạch cải cách hành chính", "Tổng số nhiệm vụ", "Đã hoàn thành",
    ),
    "direction.agencies_inspected": Wording(
        ("Tỷ lệ cơ quan, đơn vị được kiểm tra cải cách hành chính", "Tỷ lệ đơn vị được kiểm tra công tác CCHC", "Tỷ lệ cơ quan được kiểm tra CCHC trong năm"),
        ("Số cơ quan, đơn vị được kiểm tra CCHC", "Số đơn vị đã được kiểm tra CCHC"),
        ("Tổng số cơ quan, đơn vị trực thuộc", "Tổng số cơ quan, đơn vị"),
        "Kiểm tra cải cách hành chính", "Tổng số cơ quan, đơn vị", "Số cơ quan, đơn vị được kiểm tra",
    ),
    "direction.reports_on_time": Wording(
        ("Tỷ lệ báo cáo CCHC gửi đúng hạn", "Tỷ lệ báo cáo cải cách hành chính gửi đúng thời hạn quy định"),
        ("Số báo cáo CCHC gửi đúng hạn", "Số báo cáo cải cách hành chính đúng thời hạn"),
        ("Tổng số báo cáo CCHC phải gửi", "Số báo cáo CCHC phải gửi trong kỳ"),
        "Báo cáo cải cách hành chính", "Số báo cáo phải gửi", "Số báo cáo gửi đúng hạn",
    ),
    "institutions.documents_lawful": Wording(
        ("Tỷ lệ văn bản quy phạm pháp luật ban hành đúng quy định", "Tỷ lệ VBQPPL được ban hành đúng quy định pháp luật"),
        ("Số văn bản QPPL ban hành đúng quy định", "Số VBQPPL ban hành đúng quy định"),
        ("Tổng số văn bản QPPL đã ban hành", "Số VBQPPL ban hành trong kỳ"),
        "Ban hành văn bản quy phạm pháp luật", "Tổng số VBQPPL ban hành", "Số văn bản ban hành đúng quy định",
    ),
    "institutions.documents_reviewed": Wording(
        ("Tỷ lệ văn bản quy phạm pháp luật đã được xử lý sau rà soát", "Tỷ lệ VBQPPL đã xử lý sau rà soát"),
        ("Số văn bản QPPL đã xử lý sau rà soát", "Số VBQPPL đã được xử lý sau rà soát"),
        ("Số văn bản QPPL phải xử lý sau rà soát", "Tổng số VBQPPL cần xử lý sau rà soát"),
        "Xử lý văn bản QPPL sau rà soát", "Số văn bản phải xử lý", "Số văn bản đã xử lý",
    ),
    "procedures.reviewed": Wording(
        ("Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", "Tỷ lệ thủ tục hành chính rà soát có phương án đơn giản hóa"),
        ("Số TTHC có phương án đơn giản hóa", "Số thủ tục hành chính được rà soát có phương án đơn giản hóa"),
        ("Tổng số TTHC được rà soát", "Số thủ tục hành chính được rà soát"),
        "Rà soát, đơn giản hóa thủ tục hành chính", "Số TTHC được rà soát", "Số TTHC có phương án đơn giản hóa",
    ),
    "procedures.certified_e_copies": Wording(
        ("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", "Tỷ lệ chứng thực bản sao điện tử", "Tỷ lệ hồ sơ chứng thực bản sao điện tử từ bản chính"),
        ("Số hồ sơ chứng thực điện tử", "Số hồ sơ chứng thực bản sao điện tử"),
        ("Tổng số hồ sơ TTHC phát sinh", "Tổng số hồ sơ TTHC phát sinh trong kỳ"),
        "Chứng thực điện tử", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ được chứng thực điện tử",
    ),
    "procedures.online_payment": Wording(
        ("Tỷ lệ hồ sơ thanh toán trực tuyến", "Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính", "Tỷ lệ hồ sơ TTHC có thanh toán trực tuyến"),
        ("Số hồ sơ thanh toán trực tuyến", "Số hồ sơ đã thanh toán trực tuyến"),
        ("Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ TTHC phát sinh trong kỳ"),
        "Thanh toán trực tuyến", "Tổng số hồ sơ phát sinh", "Số hồ sơ thanh toán trực tuyến",
    ),
    "procedures.on_time": Wording(
        ("Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "Tỷ lệ giải quyết hồ sơ trước hạn, đúng hạn", "Tỷ lệ trả kết quả trước và đúng hạn"),
        ("Số hồ sơ giải quyết trước và đúng hạn", "Số hồ sơ giải quyết đúng hạn", "Số hồ sơ trả kết quả trước hạn, đúng hạn"),
        ("Tổng số hồ sơ đã giải quyết", "Số hồ sơ TTHC đã giải quyết trong kỳ", "Số hồ sơ đã giải quyết"),
        "Giải quyết hồ sơ TTHC", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ trước và đúng hạn",
    ),
    "procedures.satisfaction": Wording(
        ("Mức độ hài lòng về giải quyết TTHC", "Tỷ lệ hài lòng của người dân, tổ chức đối với việc giải quyết TTHC", "Mức độ hài lòng của người dân, doanh nghiệp trong giải quyết thủ tục hành chính"),
        ("Số phiếu hài lòng về giải quyết TTHC", "Số phiếu đánh giá hài lòng về giải quyết TTHC"),
        ("Tổng số phiếu khảo sát về giải quyết TTHC", "Số phiếu khảo sát về giải quyết TTHC thu về"),
        "Hài lòng về giải quyết thủ tục hành chính", "Tổng số phiếu khảo sát", "Số phiếu hài lòng",
    ),
    "procedures.satisfaction_land_construction_investment": Wording(
        ("Mức độ hài lòng TTHC lĩnh vực đất đai, xây dựng, đầu tư", "Tỷ lệ hài lòng về giải quyết TTHC các lĩnh vực đất đai, xây dựng và đầu tư"),
        ("Số phiếu hài lòng lĩnh vực đất đai, xây dựng, đầu tư",),
        ("Tổng số phiếu khảo sát lĩnh vực đất đai, xây dựng, đầu tư",),
        "Hài lòng lĩnh vực đất đai, xây dựng, đầu tư", "Tổng số phiếu khảo sát", "Số phiếu hài lòng",
    ),
    "procedures.satisfaction_service": Wording(
        ("Mức độ hài lòng về sự phục vụ của cơ quan hành chính nhà nước", "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)", "Tỷ lệ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính"),
        ("Số phiếu hài lòng về sự phục vụ",),
        ("Tổng số phiếu khảo sát về sự phục vụ",),
        "Hài lòng về sự phục vụ của cơ quan hành chính nhà nước", "Tổng số phiếu khảo sát", "Số phiếu hài lòng",
    ),
    "procedures.satisfaction_health_education": Wording(
        ("Mức độ hài lòng về dịch vụ y tế, giáo dục công lập", "Tỷ lệ hài lòng đối với dịch vụ công về y tế và giáo dục công lập"),
        ("Số phiếu hài lòng về dịch vụ y tế, giáo dục công lập",),
        ("Tổng số phiếu khảo sát về dịch vụ y tế, giáo dục công lập",),
        "Hài lòng về dịch vụ y tế, giáo dục công lập", "Tổng số phiếu khảo sát", "Số phiếu hài lòng",
    ),
    "procedures.feedback_resolved": Wording(
        ("Tỷ lệ phản ánh, kiến nghị được xử lý", "Tỷ lệ PAKN của cá nhân, tổ chức được xử lý dứt điểm", "Tỷ lệ xử lý phản ánh, kiến nghị"),
        ("Số phản ánh, kiến nghị đã xử lý", "Số PAKN đã được xử lý dứt điểm"),
        ("Số phản ánh, kiến nghị tiếp nhận", "Tổng số PAKN tiếp nhận trong kỳ"),
        "Phản ánh, kiến nghị", "Tổng số tiếp nhận", "Đã xử lý",
    ),
    "apparatus.hamlets_rearranged": Wording(
        ("Tỷ lệ thôn, tổ dân phố đã sắp xếp", "Tỷ lệ sắp xếp thôn, tổ dân phố thuộc diện"),
        ("Số thôn, tổ dân phố đã sắp xếp", "Số thôn, TDP đã thực hiện sắp xếp"),
        ("Số thôn, tổ dân phố thuộc diện phải sắp xếp", "Tổng số thôn, TDP thuộc diện sắp xếp"),
        "Sắp xếp thôn, tổ dân phố", "Tổng số thuộc diện sắp xếp", "Số đã sắp xếp",
    ),
    "apparatus.staff_within_quota": Wording(
        ("Tỷ lệ sử dụng biên chế so với số được giao", "Tỷ lệ biên chế có mặt so với biên chế được giao"),
        ("Biên chế có mặt", "Số biên chế hiện có mặt"),
        ("Biên chế được giao", "Số biên chế được giao"),
        "Quản lý, sử dụng biên chế", "Biên chế được giao", "Biên chế có mặt",
    ),
    "civil_service.officials_by_position": Wording(
        ("Tỷ lệ cơ quan hành chính có cơ cấu công chức phù hợp vị trí việc làm", "Tỷ lệ cơ quan có cơ cấu ngạch công chức theo vị trí việc làm"),
        ("Số cơ quan có cơ cấu công chức phù hợp vị trí việc làm", "Số cơ quan hành chính có cơ cấu công chức phù hợp VTVL"),
        ("Tổng số cơ quan hành chính", "Tổng số cơ quan hành chính nhà nước"),
        "Cơ cấu công chức theo vị trí việc làm", "Tổng số cơ quan hành chính", "Số cơ quan có cơ cấu phù hợp",
    ),
    "civil_service.employees_by_position": Wording(
        ("Tỷ lệ đơn vị sự nghiệp có cơ cấu viên chức phù hợp vị trí việc làm", "Tỷ lệ cơ quan có cơ cấu viên chức theo vị trí việc làm"),
        ("Số đơn vị sự nghiệp có cơ cấu viên chức phù hợp vị trí việc làm", "Số đơn vị có cơ cấu viên chức phù hợp VTVL"),
        ("Tổng số đơn vị sự nghiệp công lập", "Tổng số đơn vị sự nghiệp"),
        "Cơ cấu viên chức theo vị trí việc làm", "Tổng số đơn vị sự nghiệp", "Số đơn vị có cơ cấu phù hợp",
    ),
    "civil_service.commune_cadres_intermediate": Wording(
        ("Tỷ lệ cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", "Tỷ lệ cán bộ cấp xã đạt trình độ trung cấp trở lên"),
        ("Số cán bộ cấp xã có trình độ từ trung cấp trở lên", "Số cán bộ cấp xã có trình độ chuyên môn trung cấp trở lên"),
        ("Tổng số cán bộ cấp xã", "Số cán bộ cấp xã hiện có"),
        "Trình độ cán bộ cấp xã", "Tổng số cán bộ cấp xã", "Từ trung cấp trở lên",
    ),
    "civil_service.commune_staff_university": Wording(
        ("Tỷ lệ cán bộ, công chức cấp xã có trình độ đại học trở lên", "Tỷ lệ CBCC cấp xã có trình độ chuyên môn từ đại học trở lên"),
        ("Số cán bộ, công chức cấp xã có trình độ đại học trở lên", "Số CBCC cấp xã có bằng đại học trở lên"),
        ("Tổng số cán bộ, công chức cấp xã", "Số CBCC cấp xã hiện có"),
        "Trình độ cán bộ, công chức cấp xã", "Tổng số CBCC cấp xã", "Từ đại học trở lên",
    ),
    "public_finance.investment_disbursed": Wording(
        ("Tỷ lệ giải ngân vốn đầu tư công", "Tỷ lệ giải ngân vốn ĐTC so với kế hoạch vốn giao"),
        ("Số vốn đầu tư công đã giải ngân", "Vốn đã giải ngân", "Giá trị giải ngân vốn đầu tư công"),
        ("Kế hoạch vốn được giao", "Kế hoạch vốn đầu tư công được giao", "Tổng kế hoạch vốn đầu tư công"),
        "Giải ngân vốn đầu tư công", "Kế hoạch vốn được giao", "Số vốn đã giải ngân",
    ),
    "public_finance.assets_by_norm": Wording(
        ("Tỷ lệ cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức", "Tỷ lệ đơn vị quản lý, sử dụng tài sản công đúng định mức"),
        ("Số cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức", "Số đơn vị quản lý, sử dụng tài sản công đúng định mức"),
        ("Tổng số cơ quan, đơn vị sử dụng tài sản công", "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công"),
        "Quản lý, sử dụng tài sản công", "Tổng số cơ quan, đơn vị", "Số đơn vị đúng tiêu chuẩn, định mức",
    ),
    "digital_government.periodic_reports_shared": Wording(
        ("Tỷ lệ báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo", "Tỷ lệ báo cáo định kỳ thực hiện trên Hệ thống thông tin báo cáo của tỉnh"),
        ("Số báo cáo định kỳ cập nhật trên hệ thống", "Số báo cáo định kỳ đã cập nhật trên Hệ thống thông tin báo cáo"),
        ("Tổng số báo cáo định kỳ", "Số báo cáo định kỳ phải thực hiện"),
        "Báo cáo định kỳ trên Hệ thống thông tin báo cáo", "Tổng số báo cáo định kỳ", "Số báo cáo cập nhật trên hệ thống",
    ),
    "digital_government.online_meetings": Wording(
        ("Tỷ lệ cuộc họp trực tuyến", "Tỷ lệ cuộc họp, hội nghị tổ chức trực tuyến", "Tỷ lệ họp trực tuyến trên tổng số cuộc họp"),
        ("Số cuộc họp trực tuyến", "Số cuộc họp tổ chức theo hình thức trực tuyến"),
        ("Tổng số cuộc họp", "Tổng số cuộc họp trong kỳ"),
        "Tổ chức họp trực tuyến", "Tổng số cuộc họp", "Số cuộc họp trực tuyến",
    ),
    "digital_government.work_records_province": Wording(
        ("Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "Tỷ lệ HSCV cấp tỉnh được xử lý trên môi trường mạng"),
        ("Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "Số HSCV cấp tỉnh xử lý trên môi trường mạng"),
        ("Tổng số hồ sơ công việc cấp tỉnh", "Tổng số HSCV cấp tỉnh"),
        "Hồ sơ công việc cấp tỉnh", "Tổng số HSCV", "Xử lý trên môi trường mạng",
    ),
    "digital_government.work_records_district": Wording(
        ("Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "Tỷ lệ HSCV cấp huyện được xử lý trên MTM"),
        ("Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "Số HSCV cấp huyện xử lý trên MTM"),
        ("Tổng số hồ sơ công việc cấp huyện", "Tổng số HSCV cấp huyện"),
        "Hồ sơ công việc cấp huyện", "Tổng số HSCV", "Xử lý trên môi trường mạng",
    ),
    "digital_government.work_records_commune": Wording(
        ("Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng", "Tỷ lệ HSCV cấp xã được xử lý trên môi trường mạng"),
        ("Số hồ sơ công việc cấp xã xử lý trên môi trường mạng", "Số HSCV cấp xã xử lý trên môi trường mạng"),
        ("Tổng số hồ sơ công việc cấp xã", "Tổng số HSCV cấp xã"),
        "Hồ sơ công việc cấp xã", "Tổng số HSCV", "Xử lý trên môi trường mạng",
    ),
    "digital_government.systems_connected": Wording(
        ("Tỷ lệ hệ thống thông tin được kết nối, liên thông", "Tỷ lệ HTTT đã kết nối, chia sẻ dữ liệu"),
        ("Số hệ thống thông tin đã kết nối, liên thông", "Số HTTT đã kết nối, chia sẻ"),
        ("Tổng số hệ thống thông tin", "Tổng số HTTT liên quan đến người dân, doanh nghiệp"),
        "Kết nối, liên thông hệ thống thông tin", "Tổng số hệ thống thông tin", "Số hệ thống đã kết nối",
    ),
    "digital_government.online_users_identified": Wording(
        ("Tỷ lệ người dân, doanh nghiệp sử dụng DVCTT được định danh, xác thực điện tử", "Tỷ lệ người dùng dịch vụ công trực tuyến được định danh điện tử"),
        ("Số người dân, doanh nghiệp được định danh, xác thực điện tử", "Số tài khoản được định danh điện tử"),
        ("Tổng số người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến", "Tổng số tài khoản dịch vụ công"),
        "Định danh, xác thực điện tử người dùng dịch vụ công trực tuyến", "Tổng số người sử dụng", "Số người được định danh, xác thực",
    ),
    "digital_government.full_online_procedures": Wording(
        ("Tỷ lệ TTHC đủ điều kiện cung cấp DVCTT toàn trình", "Tỷ lệ TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình"),
        ("Số TTHC cung cấp dịch vụ công trực tuyến toàn trình", "Số TTHC đã cung cấp DVCTT toàn trình"),
        ("Tổng số TTHC đủ điều kiện", "Tổng số TTHC đủ điều kiện cung cấp DVCTT toàn trình"),
        "Dịch vụ công trực tuyến toàn trình", "Số TTHC đủ điều kiện", "Số TTHC đã cung cấp toàn trình",
    ),
    "digital_government.procedures_on_national_portal": Wording(
        ("Tỷ lệ TTHC toàn trình tích hợp trên Cổng Dịch vụ công quốc gia", "Tỷ lệ DVCTT toàn trình tích hợp Cổng DVCQG"),
        ("Số TTHC toàn trình tích hợp Cổng Dịch vụ công quốc gia", "Số DVCTT toàn trình đã tích hợp Cổng DVCQG"),
        ("Tổng số TTHC toàn trình", "Tổng số DVCTT toàn trình"),
        "Tích hợp Cổng Dịch vụ công quốc gia", "Tổng số DVCTT toàn trình", "Số DVCTT đã tích hợp",
    ),
    "digital_government.online_applications": Wording(
        ("Tỷ lệ hồ sơ tiếp nhận trực tuyến", "Tỷ lệ hồ sơ nộp trực tuyến", "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến"),
        ("Số hồ sơ tiếp nhận trực tuyến", "Số hồ sơ nộp trực tuyến"),
        ("Tổng số hồ sơ đã giải quyết", "Tổng số hồ sơ giải quyết"),
        "Hồ sơ trực tuyến", "Tổng số hồ sơ giải quyết", "Số hồ sơ tiếp nhận trực tuyến",
    ),
}  # fmt: skip

SHORTER = (
    ("thủ tục hành chính", "TTHC"),
    ("hồ sơ công việc", "HSCV"),
    ("cải cách hành chính", "CCHC"),
    ("hồ sơ", "HS"),
    ("giải quyết", "GQ"),
    ("phản ánh, kiến nghị", "PAKN"),
    ("dịch vụ công trực tuyến", "DVCTT"),
    ("dịch vụ công", "DVC"),
    ("vị trí việc làm", "VTVL"),
    ("văn bản quy phạm pháp luật", "VBQPPL"),
    ("cán bộ, công chức", "CBCC"),
    ("tổ dân phố", "TDP"),
    ("môi trường mạng", "MTM"),
    ("hệ thống thông tin", "HTTT"),
    ("mức độ hài lòng", "MĐHL"),
    ("tỷ lệ", "TL"),
    ("tổng số", "TS"),
)
OTHERS = (
    ("KẾT QUẢ GIẢM NGHÈO", "Tổng số hộ dân", "Số hộ nghèo", "Tỷ lệ hộ nghèo"),
    ("TÌNH HÌNH THAM GIA BẢO HIỂM Y TẾ", "Dân số", "Số người tham gia BHYT", "Tỷ lệ bao phủ BHYT"),
    ("KẾT QUẢ TIÊM CHỦNG MỞ RỘNG", "Số trẻ dưới 1 tuổi", "Số trẻ tiêm đủ mũi", "Tỷ lệ tiêm đủ"),
    ("TRƯỜNG HỌC ĐẠT CHUẨN QUỐC GIA", "Tổng số trường", "Số trường đạt chuẩn", "Tỷ lệ trường đạt chuẩn"),
    ("TÌNH HÌNH THU NGÂN SÁCH", "Dự toán giao", "Số thu", "Tỷ lệ so với dự toán"),
    (
        "CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT",
        "Diện tích cần cấp (ha)",
        "Diện tích đã cấp (ha)",
        "Tỷ lệ diện tích đã cấp",
    ),
    ("PHỔ CẬP GIÁO DỤC", "Số trẻ 5 tuổi", "Số trẻ ra lớp", "Tỷ lệ trẻ ra lớp"),
    ("KẾT QUẢ TRỒNG RỪNG", "Kế hoạch trồng (ha)", "Đã trồng (ha)", "Tỷ lệ hoàn thành trồng rừng"),
    ("KẾT QUẢ TIẾP CÔNG DÂN, XỬ LÝ ĐƠN", "Số đơn tiếp nhận", "Số đơn đủ điều kiện xử lý", "Tỷ lệ đơn đủ điều kiện"),
    ("GIA ĐÌNH VĂN HÓA", "Tổng số hộ", "Số hộ đạt gia đình văn hóa", "Tỷ lệ hộ đạt danh hiệu"),
)
