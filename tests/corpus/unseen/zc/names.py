"""Names of the province's units as its offices write them."""

BAC_KAN, PAC_NAM, BA_BE, NGAN_SON = "058", "060", "061", "062"
BACH_THONG, CHO_DON, CHO_MOI, NA_RI = "063", "064", "065", "066"

DISTRICTS = {
    BAC_KAN: "Thành phố Bắc Kạn", PAC_NAM: "Huyện Pác Nặm", BA_BE: "Huyện Ba Bể", NGAN_SON: "Huyện Ngân Sơn",
    BACH_THONG: "Huyện Bạch Thông", CHO_DON: "Huyện Chợ Đồn", CHO_MOI: "Huyện Chợ Mới", NA_RI: "Huyện Na Rì",
}  # fmt: skip
SHORT = {
    BAC_KAN: "TP. Bắc Kạn", PAC_NAM: "Pác Nặm", BA_BE: "Ba Bể", NGAN_SON: "Ngân Sơn",
    BACH_THONG: "Bạch Thông", CHO_DON: "Chợ Đồn", CHO_MOI: "Chợ Mới", NA_RI: "Na Rì",
}  # fmt: skip
WARDS = {
    "01834": "Phường Nguyễn Thị Minh Khai", "01837": "Phường Sông Cầu", "01840": "Phường Đức Xuân",
    "01843": "Phường Phùng Chí Kiên", "01846": "Phường Huyền Tụng", "01855": "Phường Xuất Hóa",
    "01849": "Xã Dương Quang", "01852": "Xã Nông Thượng",
}  # fmt: skip
OFFICES = {
    "VPUB": "Văn phòng UBND tỉnh", "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính",
    "SKHDT": "Sở Kế hoạch và Đầu tư", "SCT": "Sở Công Thương", "SNNPTNT": "Sở Nông nghiệp và PTNT",
    "SGTVT": "Sở Giao thông Vận tải", "SXD": "Sở Xây dựng", "STNMT": "Sở Tài nguyên và Môi trường",
    "STTTT": "Sở Thông tin và Truyền thông", "SLDTBXH": "Sở Lao động - TB và XH",
    "SVHTTDL": "Sở Văn hóa, Thể thao và Du lịch", "SKHCN": "Sở Khoa học và Công nghệ",
    "SGDDT": "Sở Giáo dục và Đào tạo", "SYT": "Sở Y tế",
}  # fmt: skip
ABBREVIATED = {
    "VPUB": "VP UBND tỉnh", "SNV": "Sở NV", "STP": "Sở TP", "STC": "Sở TC", "SKHDT": "Sở KH&ĐT", "SCT": "Sở Công Thương",
    "SNNPTNT": "Sở NN&PTNT", "SGTVT": "Sở GTVT", "SXD": "Sở Xây dựng", "STNMT": "Sở TN&MT", "STTTT": "Sở TT&TT",
    "SLDTBXH": "Sở LĐ-TB&XH", "SVHTTDL": "Sở VH,TT&DL", "SKHCN": "Sở KH&CN", "SGDDT": "Sở GD&ĐT", "SYT": "Sở Y tế",
}  # fmt: skip
