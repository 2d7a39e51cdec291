"""Units of the province as these offices write them."""

CITY = {
    "01834": "P. Nguyễn Thị Minh Khai",
    "01837": "P. Sông Cầu",
    "01840": "P. Đức Xuân",
    "01843": "P. Phùng Chí Kiên",
    "01846": "P. Huyền Tụng",
    "01855": "P. Xuất Hóa",
    "01849": "X. Dương Quang",
    "01852": "X. Nông Thượng",
}
PAC_NAM = {
    "01864": "Bộc Bố",
    "01858": "Bằng Thành",
    "01861": "Nhạn Môn",
    "01870": "Giáo Hiệu",
    "01867": "Công Bằng",
    "01879": "Cổ Linh",
    "01885": "Cao Tân",
    "01882": "Nghiên Loan",
    "01873": "Xuân La",
    "01876": "An Thắng",
}
NGAN_SON = {
    "01936": "Thị trấn Nà Phặc",
    "01954": "Thị trấn Vân Tùng",
    "01939": "Xã Thượng Ân",
    "01942": "Xã Bằng Vân",
    "01945": "Xã Cốc Đán",
    "01948": "Xã Trung Hòa",
    "01951": "Xã Đức Vân",
    "01957": "Xã Thượng Quan",
    "01960": "Xã Hiệp Lực",
    "01963": "Xã Thuần Mang",
}
CHO_DON = {
    "02020": "TT Bằng Lũng",
    "02026": "xã Nam Cường",
    "02041": "xã Bằng Phúc",
    "02053": "xã Ngọc Phái",
    "02071": "xã Nghĩa Tá",
}
DISTRICTS = {
    "058": "TP. Bắc Kạn",
    "061": "H. Ba Bể",
    "063": "H. Bạch Thông",
    "064": "H. Chợ Đồn",
    "065": "H. Chợ Mới",
    "066": "H. Na Rì",
    "062": "H. Ngân Sơn",
    "060": "H. Pác Nặm",
}
OFFICES = {
    "058": "UBND TP Bắc Kạn",
    "061": "UBND huyện Ba Bể",
    "063": "UBND huyện Bạch Thông",
    "064": "UBND huyện Chợ Đồn",
    "065": "UBND huyện Chợ Mới",
    "066": "UBND huyện Na Rì",
    "062": "UBND huyện Ngân Sơn",
    "060": "UBND huyện Pác Nặm",
}
DEPARTMENTS = {
    "VPUB": "VP UBND tỉnh",
    "SNV": "Sở Nội vụ",
    "STP": "Sở Tư pháp",
    "STC": "Sở Tài chính",
    "SKHDT": "Sở KH&ĐT",
    "SCT": "Sở Công Thương",
    "SNNPTNT": "Sở NN&PTNT",
    "SGTVT": "Sở GTVT",
    "SXD": "Sở Xây dựng",
    "STNMT": "Sở TN&MT",
    "STTTT": "Sở TT&TT",
    "SLDTBXH": "Sở LĐ-TB&XH",
    "SVHTTDL": "Sở VH,TT&DL",
    "SKHCN": "Sở KH&CN",
    "SGDDT": "Sở GD&ĐT",
    "SYT": "Sở Y tế",
    "TTT": "Thanh tra tỉnh",
    "BDT": "Ban Dân tộc",
    "BQLKCN": "BQL các KCN",
}
