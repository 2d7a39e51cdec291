"""Units in rows, indicators in columns."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.r.facts import districts, drawn, summed
from tests.corpus.unseen.r.kit import MOTTO, Book

RNG = "r: units in rows"


def reports() -> Iterator[Case]:
    rng = Random(RNG)
    for build in (tasks, capital, commune_work, commune_staff, one_stop, structure, satisfaction, services):
        yield build(rng)


def tasks(rng: Random) -> Case:
    book = Book(
        "Bieu 03 - Nhiem vu CCHC cac so quy III.2023.xlsx", "departments in rows, two counted groups, column numbers"
    )
    sheet = book.sheet("Bieu 03", f"UBND TỈNH BẮC KẠN|{MOTTO}", "SỞ NỘI VỤ|Độc lập - Tự do - Hạnh phúc", "",
                       "^TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CCHC CỦA CÁC SỞ, BAN, NGÀNH", "^Quý III/2023",
                       "^(Kèm theo Báo cáo số 187/BC-SNV ngày 22 tháng 9 năm 2023)", span=11)  # fmt: skip
    places = [("Văn phòng UBND tỉnh", "VPUB"), ("Sở Nội vụ", "SNV"), ("Sở Tư pháp", "STP"), ("Sở KH&ĐT", "SKHDT"),
              ("Sở NN&PTNT", "SNNPTNT"), ("Sở LĐ-TB&XH", "SLDTBXH"), ("Sở VH,TT&DL", "SVHTTDL"), ("Sở Y tế", "SYT"),
              ("Ban Dân tộc", "BDT"), ("Thanh tra tỉnh", "TTT")]  # fmt: skip
    rows = drawn(rng, places, "given=9~22 done=given*.6~.85 late=0~1 left=given-done-late due=3~4 ontime=due*.7~1")
    total = summed(rows, "given done late left due ontime")
    sheet.table(
        """
        TT :: #
        Tên cơ quan :: @
        Nhiệm vụ theo KH CCHC năm 2023|Được giao :: given :: (1)
        Nhiệm vụ theo KH CCHC năm 2023|Đã xong :: done :: (2)
        Nhiệm vụ theo KH CCHC năm 2023|Đang làm :: left :: (3)
        Nhiệm vụ theo KH CCHC năm 2023|Quá hạn chưa xong :: late :: (4)
        Nhiệm vụ theo KH CCHC năm 2023|Tỷ lệ hoàn thành (%) :: done/given n1 :: (5)=(2)/(1)
        Báo cáo CCHC định kỳ|Phải nộp :: due :: (6)
        Báo cáo CCHC định kỳ|Nộp đúng hẹn :: ontime :: (7)
        Báo cáo CCHC định kỳ|Tỷ lệ đúng hẹn (%) :: ontime/due n1 :: (8)=(7)/(6)
        Ghi chú :: ""
        """,
        [*rows, ("Cộng khối sở, ngành", "", total)],
        "tasks_completed done/given\nreports_on_time ontime/due",
        "2023-Q3",
        {("SYT", "done"): (rows[7][2]["given"] + 3, "numerator_exceeds_denominator", "-tasks_completed")},
    )
    sheet.lines("", "Ghi chú: số nhiệm vụ tính theo Kế hoạch CCHC năm 2023 của từng cơ quan.", "|NGƯỜI LẬP BIỂU")
    return book.done()


def capital(rng: Random) -> Case:
    book = Book("Giai ngan DTC 9T2023.xlsx", "capital by owner: groups, total above, last year's share, rank")
    sheet = book.sheet("Giải ngân", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "^TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023",
                       "^(Số liệu đến hết ngày 14/9/2023)", "|Đơn vị tính: triệu đồng", span=10)  # fmt: skip
    rule = "central=9000~90000 local=4000~40000 plan=central+local paid=plan*.35~.8 last=31~79"
    owners = drawn(
        rng, [("Sở GTVT", "SGTVT"), ("Sở NN&PTNT", "SNNPTNT"), ("Sở Y tế", "SYT"), ("Sở GD&ĐT", "SGDDT")], rule
    )
    places = drawn(rng, districts("Huyện {}", "062 061 058 066 065 064 063 060"), rule)
    group = "central local plan paid"
    rows = [("TOÀN TỈNH", "06", summed([*owners, *places], group)), ("I. Các sở, ngành", "", None), *owners,
            ("II. Các huyện, thành phố", "", None), *places]  # fmt: skip
    sheet.table(
        """
        STT :: #
        Chủ đầu tư/ địa phương :: @
        KH vốn giao năm 2023|Tổng số :: plan s
        KH vốn giao năm 2023|Trong đó|NSTW :: central s
        KH vốn giao năm 2023|Trong đó|NSĐP :: local s
        Đã GN từ đầu năm (lũy kế 9 tháng) :: paid s
        Tỷ lệ GN/KH (%) :: paid/plan c1
        9T/2022 (%) :: last
        Xếp thứ :: ""
        Vướng mắc :: ""
        """,
        rows,
        "investment_disbursed paid/plan\ninvestment_disbursed last @2022-9M ~",
        "2023-9M",
        {
            ("063", "paid/plan"): ("98,7", "rate_mismatch", "?investment_disbursed@2023-9M"),
            ("065", "last"): ("-", "", "-investment_disbursed@2022-9M"),
        },
    )
    return book.done()


def commune_work(rng: Random) -> Case:
    book = Book("Ba Bể - HSCV, họp trực tuyến T10.xlsx", "communes of a district, numbers typed as text")
    sheet = book.sheet("T10", "UBND huyện Ba Bể", "Phòng Văn hóa và Thông tin", "",
                       "TỔNG HỢP XỬ LÝ HỒ SƠ CÔNG VIỆC VÀ HỌP TRỰC TUYẾN CẤP XÃ", "Tháng 10 năm 2023", left=2)  # fmt: skip
    names = "Thị trấn Chợ Rã=01888;Bành Trạch=01891;Hà Hiệu=01897;Khang Ninh=01906;Nam Mẫu=01909;Địa Linh=01915;Quảng Khê=01924;Mỹ Phương=01927"
    rows = drawn(rng, [(n, u) for n, u in (x.split("=") for x in names.split(";"))],
                 "work=60~140 net=work*.6~.97 paper=work-net met=3~12 online=met*.2~.6")  # fmt: skip
    sheet.table(
        """
        TT :: # z
        Xã, thị trấn :: @
        HSCV cấp xã|Tổng HS lập⏎trong tháng :: work z
        HSCV cấp xã|Xử lý trên MTM :: net z
        HSCV cấp xã|Còn làm giấy :: paper z
        HSCV cấp xã|TL (%) :: net/work c1
        Họp|Tổng số cuộc :: met z
        Họp|Trong đó họp TT :: online z
        Họp|TL họp TT (%) :: online/met c1
        """,
        rows,
        "work_records_commune net/work\nonline_meetings online/met",
        "2023-10",
        {("01924", "net"): ("chưa thống kê", "not_a_number", "-work_records_commune"), ("01924", "net/work"): (None, "", ""),
         ("01924", "paper"): (None, "", "")},
    )  # fmt: skip
    sheet.lines("", "HS: hồ sơ; MTM: môi trường mạng; TT: trực tuyến.", "|Chợ Rã, ngày 16 tháng 10 năm 2023")
    return book.done()


def commune_staff(rng: Random) -> Case:
    book = Book(
        "Thon TDP va CBCC cap xa 6 thang 2023 (SNV tong hop).xlsx", "hamlets and commune staff, province total below"
    )
    sheet = book.sheet("TH", "SỞ NỘI VỤ TỈNH BẮC KẠN", "^BIỂU TỔNG HỢP THÔN, TỔ DÂN PHỐ VÀ CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ",
                       "^6 THÁNG ĐẦU NĂM 2023", span=14)  # fmt: skip
    rule = "all=90~180 due=4~18 merged=due*.3~.9 cadre=90~160 mid=cadre*.85~1 part=40~90 staff=190~330 uni=staff*.5~.8"
    rows = drawn(rng, districts("Huyện {}"), rule)
    rows[2][2].update(due=0, merged=0)  # type: ignore[union-attr]
    total = summed(rows, "all due merged cadre mid part staff uni")
    sheet.table(
        """
        STT :: #
        Huyện, TP :: @
        Thôn, tổ dân phố|Hiện có :: all
        Thôn, tổ dân phố|Thuộc diện phải sắp xếp :: due
        Thôn, tổ dân phố|Đã sắp xếp xong :: merged
        Thôn, tổ dân phố|Đạt (%) :: merged/due n1
        Cán bộ cấp xã|Có mặt :: cadre
        Cán bộ cấp xã|Trình độ chuyên môn từ TC trở lên :: mid
        Cán bộ cấp xã|Tỷ lệ (%) :: mid/cadre n1
        Người hoạt động KCT cấp xã :: part
        Cán bộ và công chức cấp xã|Tổng số :: staff
        Cán bộ và công chức cấp xã|Trình độ chuyên môn từ ĐH trở lên :: uni
        Cán bộ và công chức cấp xã|Tỷ lệ (%) :: uni/staff n1
        Ghi chú :: ""
        """,
        [*rows, ("Toàn tỉnh", "06", total)],
        "hamlets_rearranged merged/due\ncommune_cadres_intermediate mid/cadre\ncommune_staff_university uni/staff",
        "2023-6M",
        {("061", "merged/due"): ("Không phát sinh", "", ""), ("066", "mid/cadre"): (None, "", "")},
    )
    return book.done()


def one_stop(rng: Random) -> Case:
    book = Book("II.06 cac huyen quy II.2023.xlsx", "three-row header, totals and overdue twice, payment beside")
    sheet = book.sheet("Q2-2023", "Biểu số II.06b", "^TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT TTHC CẤP HUYỆN", "^Kỳ báo cáo: Từ ngày 15/3/2023 đến ngày 14/6/2023",
                       "Đơn vị nhận báo cáo: Văn phòng UBND tỉnh", "|Đơn vị tính: hồ sơ", span=16)  # fmt: skip
    rule = ("online=300~900 desk=200~700 old=10~60 recv=online+desk+old early=recv*.5~.7 ontime=recv*.15~.25 late=0~9 solved=early+ontime+late "
            "open=recv-solved openlate=0~3 openin=open-openlate fee=solved*.4~.7 paid=fee*.3~.8")  # fmt: skip
    rows = drawn(rng, districts("UBND huyện {}"), rule)
    rows[5][2]["solved"] += 120  # type: ignore[index]
    sheet.table(
        """
        STT :: # :: (1)
        Đơn vị giải quyết :: @ :: (2)
        Nhận giải quyết|Tổng số :: recv :: (3)=(4)+(5)+(6)
        Nhận giải quyết|Trong kỳ|Trực tuyến :: online :: (4)
        Nhận giải quyết|Trong kỳ|Trực tiếp, BCCI :: desk :: (5)
        Nhận giải quyết|Kỳ trước sang :: old :: (6)
        Đã giải quyết|Tổng số :: solved :: (7)=(8)+(9)+(10)
        Đã giải quyết|Trước hạn :: early :: (8)
        Đã giải quyết|Đúng hạn :: ontime :: (9)
        Đã giải quyết|Quá hạn :: late :: (10)
        Đang giải quyết|Tổng số :: open :: (11)
        Đang giải quyết|Trong hạn :: openin :: (12)
        Đang giải quyết|Quá hạn :: openlate :: (13)
        Nộp phí, lệ phí|Số hồ sơ thu phí :: fee :: (14)
        Nộp phí, lệ phí|Số hồ sơ nộp trực tuyến :: paid :: (15)
        Nộp phí, lệ phí|Tỷ lệ thanh toán trực tuyến (%) :: paid/fee F :: (16)=(15)/(14)
        """,
        rows,
        "on_time early+ontime/solved\nonline_payment paid/fee\nonline_applications online/recv ?~",
        "2023-Q2",
        {("064", "solved"): (rows[5][2]["solved"], "total_mismatch rate_mismatch", "?on_time")},  # type: ignore[index]
    )
    return book.done()


def structure(rng: Random) -> Case:
    book = Book(
        "BC co cau CC, VC theo VTVL nam 2023.xlsx", "year: quota, officials and employees side by side, no merged cells"
    )
    sheet = book.sheet(
        "Sheet1",
        "SỞ NỘI VỤ",
        "BÁO CÁO CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM NĂM 2023",
        "Chốt số liệu: 14/12/2023",
        "",
    )
    rows = drawn(
        rng, districts("H. {}"), "quota=90~130 staff=quota*.86~1 body=12~13 fit=body*.7~1 school=38~60 good=school*.8~1"
    )
    sheet.table(
        """
        TT :: #
        Địa phương :: @
        Biên chế được giao năm 2023 :: quota
        Biên chế có mặt :: staff
        % sử dụng biên chế :: staff/quota c2
        Tổng số cơ quan hành chính :: body
        Số CQHC có cơ cấu công chức đúng VTVL :: fit
        % CQHC có cơ cấu công chức đúng VTVL :: fit/body c2
        Tổng số ĐVSNCL :: school
        Số ĐVSNCL có cơ cấu viên chức đúng VTVL :: good
        % ĐVSNCL có cơ cấu viên chức đúng VTVL :: good/school c2
        Tinh giản biên chế (người) :: "3"
        """,
        rows,
        "staff_within_quota staff/quota\nofficials_by_position fit/body\nemployees_by_position good/school",
        "2023",
        {("060", "fit"): (-5, "out_of_range", "-officials_by_position"), ("060", "fit/body"): (None, "", "")},
    )
    return book.done()


def satisfaction(rng: Random) -> Case:
    book = Book("Khảo sát hài lòng quý 1+2.xlsx", "two quarters side by side, two kinds of survey in each")
    sheet = book.sheet(
        "HL",
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH",
        "^KẾT QUẢ LẤY PHIẾU HÀI LÒNG TẠI CÁC SỞ QUÍ I VÀ QUÍ II NĂM 2023",
        "",
        span=14,
    )
    places = [
        ("Sở Xây dựng", "SXD"),
        ("Sở TN&MT", "STNMT"),
        ("Sở Công Thương", "SCT"),
        ("Sở GTVT", "SGTVT"),
        ("Sở KH&CN", "SKHCN"),
    ]
    rows = drawn(rng, places, "a1=60~140 g1=a1*.8~1 s1=50~90 h1=s1*.8~1 a2=60~140 g2=a2*.8~1 s2=50~90 h2=s2*.8~1")
    parts = "\n".join(
        f"""Quí {"I" * q}/2023|Giải quyết TTHC|Số phiếu :: a{q}
        Quí {"I" * q}/2023|Giải quyết TTHC|Hài lòng :: g{q}
        Quí {"I" * q}/2023|Giải quyết TTHC|Tỷ lệ :: g{q}/a{q} p1
        Quí {"I" * q}/2023|Sự phục vụ của cơ quan HCNN|Số phiếu :: s{q}
        Quí {"I" * q}/2023|Sự phục vụ của cơ quan HCNN|Hài lòng :: h{q}
        Quí {"I" * q}/2023|Sự phục vụ của cơ quan HCNN|Tỷ lệ :: h{q}/s{q} p1"""
        for q in (1, 2)
    )
    takes = "\n".join(f"satisfaction g{q}/a{q} @2023-Q{q}\nsatisfaction_service h{q}/s{q} @2023-Q{q}" for q in (1, 2))
    sheet.table("STT :: #\nĐơn vị được lấy phiếu :: @\n" + parts, rows, takes, "")
    return book.done()


def services(rng: Random) -> Case:
    book = Book(
        "DVCTT cac so thang 11-2023.xlsx", "units by code, a hidden column and a hidden row, partial services beside"
    )
    sheet = book.sheet("T11.2023", "Bảng theo dõi dịch vụ công trực tuyến - Tháng 11/2023", "")
    places = [(code, code) for code in ["SCT", "SGDDT", "SGTVT", "SKHDT", "SLDTBXH", "SYT", "STP", "STNMT"]]
    rows = drawn(rng, places, "all=70~160 part=10~30 able=30~60 full=able*.7~1 portal=full*.6~1")
    head = sheet.at
    sheet.table(
        """
        Mã ĐV :: @
        Tổng số TTHC của ngành :: all
        Số DVC một phần :: part
        TTHC đủ ĐK làm toàn trình :: able
        Đã cung cấp DVCTT toàn trình|Số TTHC :: full
        Đã cung cấp DVCTT toàn trình|% trên số đủ ĐK :: full/able c1
        TTHC toàn trình đã tích hợp lên Cổng DVCQG|Số TTHC :: portal
        TTHC toàn trình đã tích hợp lên Cổng DVCQG|% trên số toàn trình :: portal/full c1
        """,
        rows,
        "full_online_procedures full/able\nprocedures_on_national_portal portal/full",
        "2023-11",
    )
    sheet.ws.column_dimensions["B"].hidden = True
    sheet.ws.row_dimensions[head - 1].hidden = True
    return book.done()
