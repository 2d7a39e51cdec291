"""Offices as the reports call them, by the code the plan gives them."""

Names = dict[str, str]

DISTRICTS: Names = {
    "058": "Thành phố Bắc Kạn", "060": "Huyện Pác Nặm", "061": "Huyện Ba Bể", "062": "Huyện Ngân Sơn",
    "063": "Huyện Bạch Thông", "064": "Huyện Chợ Đồn", "065": "Huyện Chợ Mới", "066": "Huyện Na Rì",
}  # fmt: skip
OFFICES: Names = {code: f"UBND {name[0].lower()}{name[1:]}" for code, name in DISTRICTS.items()}
SHORT: Names = {
    "066": "H.Na Rì", "065": "H.Chợ Mới", "064": "H.Chợ Đồn", "063": "H.Bạch Thông", "062": "H.Ngân Sơn",
    "061": "H.Ba Bể", "060": "H.Pác Nặm", "058": "TP.Bắc Kạn",
}  # fmt: skip
BARE: Names = {
    "058": "TP Bắc Kạn", "061": "Ba Bể", "063": "Bạch Thông", "064": "Chợ Đồn", "065": "Chợ Mới", "066": "Na Rì",
    "062": "Ngân Sơn", "060": "Pác Nặm",
}  # fmt: skip
PLAIN: Names = {
    "058": "TP Bac Kan", "060": "Pac Nam", "061": "Ba Be", "062": "Ngan Son", "063": "Bach Thong", "064": "Cho Don",
    "065": "Cho Moi", "066": "Na Ri",
}  # fmt: skip
DEPARTMENTS: Names = {
    "VPUB": "Văn phòng UBND tỉnh", "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính",
    "SKHDT": "Sở Kế hoạch và Đầu tư", "SCT": "Sở Công Thương", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế",
    "SGDDT": "Sở Giáo dục và Đào tạo", "TTT": "Thanh tra tỉnh",
}  # fmt: skip
BRIEF: Names = {
    "STNMT": "Sở TNMT", "SNNPTNT": "Sở NN&PTNT", "SGTVT": "Sở GTVT", "STTTT": "Sở TT&TT", "SLDTBXH": "Sở LĐTB&XH",
    "SKHCN": "Sở KH&CN", "SVHTTDL": "Sở VHTT&DL", "BDT": "Ban Dân tộc tỉnh",
}  # fmt: skip
BA_BE: Names = {
    "01888": "TT Chợ Rã", "01891": "Xã Bành Trạch", "01894": "Xã Phúc Lộc", "01897": "Xã Hà Hiệu", "01900": "Xã Cao Thượng",
    "01906": "Xã Khang Ninh", "01909": "Xã Nam Mẫu", "01912": "Xã Thượng Giáo", "01915": "Xã Địa Linh",
    "01918": "Xã Yến Dương", "01921": "Xã Chu Hương", "01924": "Xã Quảng Khê", "01927": "Xã Mỹ Phương",
    "01930": "Xã Hoàng Trĩ", "01933": "Xã Đồng Phúc",
}  # fmt: skip
PAC_NAM: Names = {
    "01858": "Bằng Thành", "01861": "Nhạn Môn", "01864": "Bộc Bố", "01867": "Công Bằng", "01870": "Giáo Hiệu",
    "01873": "Xuân La", "01876": "An Thắng", "01879": "Cổ Linh", "01882": "Nghiên Loan", "01885": "Cao Tân",
}  # fmt: skip
