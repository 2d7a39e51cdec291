"""Indicators in rows, units in columns."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.r.facts import Facts, districts, draw, summed
from tests.corpus.unseen.r.kit import MOTTO, Book


def reports() -> Iterator[Case]:
    rng = Random("r: indicators in rows")
    for build in (rates, chosen, departments, documents, capital, province):
        yield build(rng)


def _entries(rng: Random, places: list[tuple[str, str]], spec: str, period: str) -> list[tuple[str, str, Facts, str]]:
    return [(label, unit, draw(rng, spec), period) for label, unit in places]


def rates(rng: Random) -> Case:
    book = Book(
        "Phu luc 1 - cac ty le chinh quy IV.2023.xlsx", "rates only, units of measure in a column, districts across"
    )
    sheet = book.sheet(
        "PL1",
        "VĂN PHÒNG UBND TỈNH",
        "^PHỤ LỤC 1: MỘT SỐ TỶ LỆ VỀ TTHC, DVC CỦA CÁC HUYỆN, THÀNH PHỐ QUÝ IV NĂM 2023",
        "",
        span=11,
    )
    spec = "all=400~900 ok=all*.93~1 net=all*.3~.7 paid=all*.2~.6 heard=8~30 done=heard*.7~1 asked=60~120 glad=asked*.82~.99 file=200~400 web=file*.85~1 copy=all*.05~.3 late=all-ok"
    units = _entries(rng, districts("{}"), spec, "2023-Q4")
    units[1][2].update(heard=0, done=0)
    sheet.cross(
        ["TT", "Tỷ lệ", "ĐVT"],
        """
        1 ; Trả kết quả hồ sơ TTHC sớm và đúng hạn ; % :: ok/all c1
        2 ; Hồ sơ TTHC nộp qua mạng so tổng hồ sơ giải quyết ; % :: net/all c1
        3 ; Hồ sơ TTHC nộp tiền (phí, lệ phí, thuế) online ; % :: paid/all c1
        4 ; PAKN của người dân, DN xử lý xong dứt điểm ; % :: done/heard c1
        5 ; Dân, DN hài lòng khi giải quyết TTHC ; % :: glad/asked c1
        6 ; HSCV cấp huyện xử lý trên MTM ; % :: web/file c1
        7 ; Hồ sơ TTHC chứng thực điện tử ; % :: copy/all c1
        8 ; Hồ sơ TTHC trễ hạn ; % :: late/all c1
        """,
        units,
        """
        on_time ok/all c1
        online_applications net/all c1
        online_payment paid/all c1
        feedback_resolved done/heard c1
        satisfaction glad/asked c1
        work_records_district web/file c1
        certified_e_copies copy/all c1
        """,
    )
    sheet.lines("Dấu “-”: trong kỳ không có phản ánh, kiến nghị.", "|TL. CHỦ TỊCH")
    return book.done()


def chosen(rng: Random) -> Case:
    book = Book(
        "Chợ Đồn_TTHC cấp xã_T8.2023.xlsx", "communes across, counts and their rates in rows, in words of which"
    )
    sheet = book.sheet(
        "Thang 8", f"UBND HUYỆN CHỢ ĐỒN|{MOTTO}", "VĂN PHÒNG HĐND VÀ UBND", "", "^SỐ LIỆU TTHC CẤP XÃ THÁNG 8/2023"
    )
    names = "TT Bằng Lũng=02020;Nam Cường=02026;Đồng Lạc=02029;Bản Thi=02035;Yên Thịnh=02044;Nghĩa Tá=02071"
    spec = "in=80~190 net=in*.3~.8 solved=in*.85~1 early=solved*.6~.8 exact=solved*.1~.18 late=solved-early-exact ask=2~9 ans=ask*.6~1 copy=in*.05~.2"
    units = _entries(rng, [(n, u) for n, u in (x.split("=") for x in names.split(";"))], spec, "2023-08")
    units[3][2].update(ask=0, ans=0)
    sheet.cross(
        ["STT", "Nội dung", "Đvt"],
        """
        I ; Hồ sơ TTHC
        1 ; Tiếp nhận trong tháng ; hồ sơ :: in
        ; Trong đó: chứng thực bản sao điện tử ; hồ sơ :: copy
        ; Tỷ lệ chứng thực điện tử ; % :: copy/in n1
        2 ; Đã giải quyết xong ; hồ sơ :: solved
        2.1 ; - Sớm hạn ; hồ sơ :: early
        2.2 ; - Đúng hạn ; hồ sơ :: exact
        2.3 ; - Trễ hạn ; hồ sơ :: late
        ; Tỷ lệ giải quyết sớm hạn, đúng hạn ; % :: early+exact/solved n1
        II ; Phản ánh, kiến nghị
        1 ; Số PAKN nhận được ; ý kiến :: ask
        2 ; Số PAKN đã xử lý dứt điểm ; ý kiến :: ans
        ; Tỷ lệ ; % :: ans/ask n1
        """,
        units,
        "certified_e_copies copy/in\non_time early+exact/solved\nfeedback_resolved ans/ask",
    )
    return book.done()


def departments(rng: Random) -> Case:
    book = Book("CDS khoi so - ca nam 2023.xlsx", "departments across, share formulas, an overall title cell")
    sheet = book.sheet(
        "Khối sở", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "", "Kết quả chuyển đổi số khối sở, ngành cả năm 2023", "", left=2
    )
    spec = "able=20~60 full=able*.75~1 up=full*.5~.95 file=300~900 web=file*.9~1 rep=24~40 lris=rep*.8~1 meet=20~50 on=meet*.2~.6"
    places = [("Sở NV", "SNV"), ("Sở TC", "STC"), ("Sở TT&TT", "STTTT"), ("Sở TP", "STP"), ("BQL các KCN", "BQLKCN")]
    units = _entries(rng, places, spec, "2023")
    sheet.cross(
        ["Mục", "Tiêu chí"],
        """
        1 ; Dịch vụ công
        1.1 ; Số TTHC đủ điều kiện lên toàn trình :: able
        1.2 ; Số TTHC đã cung cấp DVC trực tuyến toàn trình :: full
        1.3 ; Tỷ lệ (1.2/1.1) :: full/able p1
        1.4 ; Số TTHC toàn trình đã đưa lên Cổng DVC quốc gia :: up
        1.5 ; Tỷ lệ (1.4/1.2) :: up/full p1
        2 ; Hồ sơ công việc cấp tỉnh
        2.1 ; Tổng số hồ sơ công việc cấp tỉnh đã lập :: file
        2.2 ; Số hồ sơ công việc cấp tỉnh xử lý qua mạng :: web
        2.3 ; Tỷ lệ (2.2/2.1) :: web/file p1
        3 ; Báo cáo định kỳ
        3.1 ; Tổng số báo cáo định kỳ phải thực hiện :: rep
        3.2 ; Số báo cáo định kỳ đã nhập trên HTTT báo cáo của tỉnh :: lris
        3.3 ; Tỷ lệ (3.2/3.1) :: lris/rep p1
        4 ; Hội họp
        4.1 ; Tổng số cuộc họp :: meet
        4.2 ; Số cuộc họp tổ chức trực tuyến :: on
        4.3 ; Tỷ lệ (4.2/4.1) :: on/meet p1
        """,
        units,
        "full_online_procedures full/able\nprocedures_on_national_portal up/full\nwork_records_province web/file\n"
        "periodic_reports_shared lris/rep\nonline_meetings on/meet",
    )
    return book.done()


def documents(rng: Random) -> Case:
    book = Book(
        "Cong tac VB QPPL 9 thang - Phong Tu phap cac huyen.xlsx",
        "two sub-columns a district: fraction and share as text",
    )
    sheet = book.sheet(
        "VBQPPL", "SỞ TƯ PHÁP", "^CÔNG TÁC XÂY DỰNG, RÀ SOÁT VĂN BẢN QPPL CẤP HUYỆN 9 THÁNG NĂM 2023", "", span=14
    )
    spec = "made=4~14 right=made*.8~1 find=3~9 fixed=find*.5~1 look=30~60 plan=look*.1~.4"
    units = _entries(rng, districts("Huyện {}", "061 062 063 064 065 066"), spec, "2023-9M")
    units[4][2].update(made=0, right=0)
    sheet.cross(
        ["TT", "Nội dung"],
        """
        1 ; VB QPPL ban hành đúng quy định / tổng số VB QPPL ban hành :: right/made k & right/made t1
        2 ; VB QPPL đã xử lý sau rà soát / số phải xử lý :: fixed/find k & fixed/find t1
        3 ; TTHC rà soát có PA đơn giản hóa / số TTHC rà soát :: plan/look k & plan/look t1
        """,
        units,
        "documents_lawful right/made\ndocuments_reviewed fixed/find\nreviewed plan/look",
        ["Số lượng", "Tỷ lệ"],
        "Kết quả",
    )
    sheet.lines("", "Huyện Chợ Mới không ban hành văn bản QPPL trong kỳ.")
    return book.done(decomposed=True)


def capital(rng: Random) -> Case:
    book = Book("DTC - luy ke den het thang 3.2023.xlsx", "unit codes across, to date in a month, sources as sub-rows")
    sheet = book.sheet("luy ke T3", "Giải ngân ĐTC - lũy kế từ đầu năm đến hết tháng 3/2023", "ĐVT: tỷ đồng", "")
    spec = "a=20~60 b=10~40 plan=a+b c=a*.05~.4 d=b*.05~.4 paid=c+d"
    units = _entries(rng, [(code, code) for _, code in districts()], spec, "2023-03")
    sheet.cross(
        ["Nội dung", ""],
        """
        Kế hoạch vốn năm 2023 được giao ; :: plan
        - Ngân sách TW ; :: a
        - Ngân sách ĐP ; :: b
        Giải ngân lũy kế ; :: paid
        - Ngân sách TW ; :: c
        - Ngân sách ĐP ; :: d
        Giải ngân lũy kế so với KH vốn (%) ; :: paid/plan n1
        """,
        units,
        "investment_disbursed paid/plan +",
    )
    return book.done()


def province(rng: Random) -> Case:
    book = Book("6T-2023 tong hop cac muc tieu (co cot toan tinh).xlsx", "province first, districts after it")
    sheet = book.sheet("6T", "SỞ NỘI VỤ", "^TỔNG HỢP MỘT SỐ MỤC TIÊU CCHC 6 THÁNG ĐẦU NĂM 2023", "", span=12)
    spec = (
        "user=900~2500 known=user*.5~.95 body=20~30 seen=body*.1~.5 asset=20~30 norm=asset*.85~1 job=10~13 fit=job*.8~1"
    )
    units = _entries(rng, districts("Huyện {}"), spec, "2023-6M")
    total = summed([(a, b, c) for a, b, c, _ in units], "user known body seen asset norm job fit")
    sheet.cross(
        ["STT", "Chỉ tiêu", "Đơn vị tính"],
        """
        1 ; Người dân, DN dùng DVCTT ; người, DN :: user
        ; Trong đó: đã định danh, xác thực điện tử ; người, DN :: known
        ; Tỷ lệ định danh, xác thực điện tử ; % :: known/user n2
        2 ; Cơ quan, đơn vị thuộc diện kiểm tra CCHC ; cơ quan :: body
        ; Đã được kiểm tra CCHC ; cơ quan :: seen
        ; Tỷ lệ được kiểm tra CCHC ; % :: seen/body n2
        3 ; Cơ quan, đơn vị được giao quản lý tài sản công ; cơ quan :: asset
        ; Quản lý, sử dụng tài sản công đúng định mức, tiêu chuẩn ; cơ quan :: norm
        ; Tỷ lệ đúng định mức, tiêu chuẩn ; % :: norm/asset n2
        """,
        [("Toàn tỉnh", "06", total, "2023-6M"), *units],
        "online_users_identified known/user\nagencies_inspected seen/body\nassets_by_norm norm/asset",
    )
    return book.done()
