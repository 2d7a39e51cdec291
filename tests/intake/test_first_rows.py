"""What a row is to the rows below it: parts that go on behind “Trong đó”, and rows told in words, which head nothing."""

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto


def test_parts_go_on_behind_the_first(read: Read) -> None:
    rows: Rows = [
        ["SỞ Y TẾ TỈNH BẮC KẠN"],
        ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ 1 NĂM 2023"],
        ["TT", "Nội dung", "Số hồ sơ"],
        [1, "Tổng số hồ sơ đã giải quyết", 113],
        [2, "Trong đó: trước hạn", 71],
        [3, "Đúng hạn", 41],
        [4, "Quá hạn", 1],
    ]
    (seen,) = read(rows).accepted
    assert (seen.indicator, seen.numerator, seen.denominator) == ("procedures.on_time", 112, 113)


def test_what_is_no_part_beside_the_first_stands_by_itself(read: Read) -> None:
    rows: Rows = [
        ["SỞ Y TẾ TỈNH BẮC KẠN"],
        ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ 1 NĂM 2023"],
        ["TT", "Nội dung", "Số hồ sơ"],
        [1, "Tổng số hồ sơ TTHC phát sinh", 120],
        [2, "Trong đó: thanh toán trực tuyến", 60],
        [3, "Tổng số hồ sơ đã giải quyết", 113],
        [4, "Số hồ sơ giải quyết trước và đúng hạn", 110],
    ]
    assert {name: None for name, _, _ in auto(read(rows))}.keys() == {"procedures.on_time", "procedures.online_payment"}


def test_a_row_told_in_words_heads_nothing(read: Read) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        ["RÀ SOÁT KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CCHC CỦA TỈNH BẮC KẠN 9 THÁNG NĂM 2023"],
        ["STT", "Mục tiêu cụ thể", "Mục tiêu năm 2023", "Kết quả đạt được"],
        [None, "Chất lượng đội ngũ cán bộ, công chức được nâng lên", None, "Đang triển khai theo kế hoạch"],
        [1, "Tỷ lệ cuộc họp được tổ chức trực tuyến", "40%", "48,15%"],
        [2, "Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", "20%", "73,1%"],
    ]
    assert len(auto(read(rows))) == 2


def test_a_group_row_with_a_told_row_below_it_leaves_the_head_alone(read: Read) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        ["RÀ SOÁT KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CCHC CỦA TỈNH BẮC KẠN"],
        ["9 tháng năm 2023"],
        ["STT", "Mục tiêu cụ thể", "Mục tiêu năm 2023", "Kết quả đạt được", "So với mục tiêu", "Cơ quan chủ trì"],
        ["I", "KẾT QUẢ THỰC HIỆN"],
        [None, "Chất lượng đội ngũ cán bộ được nâng lên", None, "Đang triển khai theo kế hoạch", None, "Sở Nội vụ"],
        [1, "Tỷ lệ cuộc họp được tổ chức trực tuyến", "40%", "48,15%", "Đạt", "VP UBND tỉnh"],
        [2, "Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", "20%", "73,1%", "Đạt", "VP UBND tỉnh"],
    ]
    assert sorted(seen.value for seen in read(rows).accepted) == [48.15, 73.1]


def test_a_row_whose_remark_tells_it_heads_nothing(read: Read) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC 9 THÁNG NĂM 2023"],
        ["STT", "Chỉ tiêu", "Kết quả", "Ghi chú"],
        [None, "Công tác tuyên truyền trong lĩnh vực đất đai", None, "Đang triển khai thực hiện theo kế hoạch"],
        [2, "Tỷ lệ cuộc họp được tổ chức trực tuyến", "48,15%", None],
    ]
    assert [seen.value for seen in read(rows).accepted] == [48.15]


def test_the_part_of_a_whole_is_no_nearer_whole(read: Read) -> None:
    rows: Rows = [
        ["UBND XÃ CỐC ĐÁN"],
        ["Báo cáo kết quả tiếp nhận và giải quyết TTHC tháng 10 năm 2023"],
        ["stt", "Nội dung", "Số lượng (hồ sơ)"],
        [1, "Tổng số hồ sơ TTHC phát sinh trong tháng", 64],
        [None, " - tiếp nhận trực tuyến", 34],
        [None, " - tiếp nhận trực tiếp", 30],
        [2, "Số hồ sơ thanh toán trực tuyến", 33],
    ]
    taken = {seen.indicator: (seen.numerator, seen.denominator) for seen in read(rows).accepted}
    assert taken == {"procedures.online_payment": (33, 64)}


def test_a_file_called_after_what_its_title_names(read: Read) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        ["KẾT QUẢ THANH TOÁN TRỰC TUYẾN VÀ CHỨNG THỰC ĐIỆN TỬ QUÝ III NĂM 2023"],
        [
            "TT",
            "Địa phương",
            "Tổng số hồ sơ phát sinh",
            "Số hồ sơ thanh toán trực tuyến",
            "Số hồ sơ chứng thực điện tử",
        ],
        [1, "Huyện Ba Bể", 200, 90, 40],
        [2, "Huyện Na Rì", 300, 80, 50],
    ]
    assert len(auto(read(rows, file="thanh toan, chung thuc.xlsx"))) == 4
