"""Names of units as offices write them."""

DEPARTMENTS = {
    "VPUB": "Văn phòng UBND tỉnh", "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính",
    "SKHDT": "Sở Kế hoạch và Đầu tư", "SCT": "Sở Công Thương", "SNNPTNT": "Sở Nông nghiệp và PTNT",
    "SGTVT": "Sở Giao thông vận tải", "SXD": "Sở Xây dựng", "STNMT": "Sở Tài nguyên và Môi trường",
    "STTTT": "Sở Thông tin và Truyền thông", "SLDTBXH": "Sở Lao động - TB và XH",
    "SVHTTDL": "Sở Văn hóa, Thể thao và Du lịch", "SKHCN": "Sở Khoa học và Công nghệ",
    "SGDDT": "Sở Giáo dục và Đào tạo", "SYT": "Sở Y tế", "TTT": "Thanh tra tỉnh", "BDT": "Ban Dân tộc",
    "BQLKCN": "Ban Quản lý các KCN",
}  # fmt: skip
DEPT_SHORT = {
    "VPUB": "VP UBND tỉnh", "SNV": "Sở NV", "STP": "Sở TP", "STC": "Sở TC", "SKHDT": "Sở KH&ĐT", "SCT": "Sở CT",
    "SNNPTNT": "Sở NN&PTNT", "SGTVT": "Sở GTVT", "SXD": "Sở XD", "STNMT": "Sở TN&MT", "STTTT": "Sở TT&TT",
    "SLDTBXH": "Sở LĐ-TB&XH", "SVHTTDL": "Sở VH,TT&DL", "SKHCN": "Sở KH&CN", "SGDDT": "Sở GD&ĐT", "SYT": "Sở Y tế",
    "TTT": "Thanh tra tỉnh", "BDT": "Ban Dân tộc", "BQLKCN": "BQL các KCN",
}  # fmt: skip
DISTRICTS = {
    "058": "TP Bắc Kạn", "060": "Pác Nặm", "061": "Ba Bể", "062": "Ngân Sơn", "063": "Bạch Thông",
    "064": "Chợ Đồn", "065": "Chợ Mới", "066": "Na Rì",
}  # fmt: skip


def formal(code: str) -> str:
    return "UBND thành phố Bắc Kạn" if code == "058" else f"UBND huyện {DISTRICTS[code]}"


def brief(code: str) -> str:
    return "TP. Bắc Kạn" if code == "058" else f"H. {DISTRICTS[code]}"


COMMUNES = {
    "058": {
        "01834": "Phường Nguyễn Thị Minh Khai",
        "01837": "Phường Sông Cầu",
        "01840": "Phường Đức Xuân",
        "01843": "Phường Phùng Chí Kiên",
        "01846": "Phường Huyền Tụng",
        "01849": "Xã Dương Quang",
        "01852": "Xã Nông Thượng",
        "01855": "Phường Xuất Hóa",
    },
    "060": {
        "01858": "Xã Bằng Thành",
        "01861": "Xã Nhạn Môn",
        "01864": "Xã Bộc Bố",
        "01867": "Xã Công Bằng",
        "01870": "Xã Giáo Hiệu",
        "01873": "Xã Xuân La",
        "01876": "Xã An Thắng",
        "01879": "Xã Cổ Linh",
        "01882": "Xã Nghiên Loan",
        "01885": "Xã Cao Tân",
    },
    "061": {
        "01888": "Thị trấn Chợ Rã",
        "01891": "Xã Bành Trạch",
        "01894": "Xã Phúc Lộc",
        "01897": "Xã Hà Hiệu",
        "01900": "Xã Cao Thượng",
        "01906": "Xã Khang Ninh",
        "01909": "Xã Nam Mẫu",
        "01912": "Xã Thượng Giáo",
        "01915": "Xã Địa Linh",
        "01918": "Xã Yến Dương",
        "01921": "Xã Chu Hương",
        "01924": "Xã Quảng Khê",
        "01927": "Xã Mỹ Phương",
        "01930": "Xã Hoàng Trĩ",
        "01933": "Xã Đồng Phúc",
    },
    "065": {
        "02086": "Thị trấn Đồng Tâm",
        "02089": "Xã Tân Sơn",
        "02092": "Xã Thanh Vận",
        "02095": "Xã Mai Lạp",
        "02098": "Xã Hòa Mục",
        "02101": "Xã Thanh Mai",
        "02104": "Xã Cao Kỳ",
        "02107": "Xã Nông Hạ",
        "02110": "Xã Yên Cư",
        "02113": "Xã Thanh Thịnh",
        "02116": "Xã Yên Hân",
        "02122": "Xã Như Cố",
        "02125": "Xã Bình Văn",
        "02131": "Xã Quảng Chu",
    },
    "066": {
        "02137": "Xã Văn Vũ",
        "02140": "Xã Văn Lang",
        "02143": "Xã Lương Thượng",
        "02146": "Xã Kim Hỷ",
        "02152": "Xã Cường Lợi",
        "02155": "Thị trấn Yến Lạc",
        "02158": "Xã Kim Lư",
        "02161": "Xã Sơn Thành",
        "02170": "Xã Văn Minh",
        "02173": "Xã Côn Minh",
        "02176": "Xã Cư Lễ",
        "02179": "Xã Trần Phú",
        "02185": "Xã Quang Phong",
        "02188": "Xã Dương Sơn",
        "02191": "Xã Xuân Dương",
        "02194": "Xã Đổng Xá",
        "02197": "Xã Liêm Thủy",
    },
}


def communes(district: str) -> dict[str, str]:
    """The communes of a district in the order of their codes."""
    return dict(COMMUNES[district])
