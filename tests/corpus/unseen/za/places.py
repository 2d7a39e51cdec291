"""Units as the clerks write them: code by name, in the order of the list."""

DISTRICTS = {
    "Thành phố Bắc Kạn": "058",
    "Huyện Bạch Thông": "063",
    "Huyện Chợ Mới": "065",
    "Huyện Chợ Đồn": "064",
    "Huyện Ba Bể": "061",
    "Huyện Ngân Sơn": "062",
    "Huyện Na Rì": "066",
    "Huyện Pác Nặm": "060",
}
SHORT = {name.replace("Huyện ", "").replace("Thành phố ", "TP "): code for name, code in DISTRICTS.items()}
COMMITTEES = {"UBND " + name[0].lower() + name[1:]: code for name, code in DISTRICTS.items()}
DOTTED = {name.replace("Huyện ", "H. ").replace("Thành phố ", "TP. "): code for name, code in DISTRICTS.items()}
CAPITALS = {name.upper(): code for name, code in SHORT.items()}

DEPARTMENTS = {
    "Văn phòng UBND tỉnh": "VPUB",
    "Sở Nội vụ": "SNV",
    "Sở Tư pháp": "STP",
    "Sở Tài chính": "STC",
    "Sở Kế hoạch và Đầu tư": "SKHDT",
    "Sở Công Thương": "SCT",
    "Sở Nông nghiệp và PTNT": "SNNPTNT",
    "Sở Giao thông vận tải": "SGTVT",
    "Sở Xây dựng": "SXD",
    "Sở Tài nguyên và Môi trường": "STNMT",
    "Sở Thông tin và Truyền thông": "STTTT",
    "Sở Lao động - TB&XH": "SLDTBXH",
    "Sở VHTT&DL": "SVHTTDL",
    "Sở Khoa học và Công nghệ": "SKHCN",
    "Sở Giáo dục và Đào tạo": "SGDDT",
    "Sở Y tế": "SYT",
    "Thanh tra tỉnh": "TTT",
    "Ban Dân tộc": "BDT",
    "Ban Quản lý các KCN": "BQLKCN",
}

PAC_NAM = {
    "Bộc Bố": "01864",
    "Bằng Thành": "01858",
    "Nhạn Môn": "01861",
    "Công Bằng": "01867",
    "Giáo Hiệu": "01870",
    "Xuân La": "01873",
    "An Thắng": "01876",
    "Cổ Linh": "01879",
    "Nghiên Loan": "01882",
    "Cao Tân": "01885",
}
CITY = {
    "Phường Đức Xuân": "01840",
    "Phường Sông Cầu": "01837",
    "Phường Phùng Chí Kiên": "01843",
    "P. Nguyễn Thị Minh Khai": "01834",
    "Phường Huyền Tụng": "01846",
    "Phường Xuất Hóa": "01855",
    "Xã Dương Quang": "01849",
    "Xã Nông Thượng": "01852",
}
NGAN_SON = {
    "Thị trấn Vân Tùng": "01954",
    "Thị trấn Nà Phặc": "01936",
    "Xã Bằng Vân": "01942",
    "Xã Cốc Đán": "01945",
    "Xã Đức Vân": "01951",
    "Xã Hiệp Lực": "01960",
    "Xã Thuần Mang": "01963",
    "Xã Thượng Ân": "01939",
    "Xã Thượng Quan": "01957",
    "Xã Trung Hòa": "01948",
}


def some(units: dict[str, str], *codes: str) -> dict[str, str]:
    """The units of these codes, in this order."""
    names = {code: name for name, code in units.items()}
    return {names[code]: code for code in codes}
