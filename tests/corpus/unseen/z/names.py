"""Offices as the reports call them, by the code the plan gives them."""

Names = dict[str, str]

DISTRICTS: Names = {
    "061": "Huyện Ba Bể", "063": "Huyện Bạch Thông", "064": "Huyện Chợ Đồn", "065": "Huyện Chợ Mới",
    "066": "Huyện Na Rì", "062": "Huyện Ngân Sơn", "060": "Huyện Pác Nặm", "058": "Thành phố Bắc Kạn",
}  # fmt: skip
OFFICES: Names = {code: f"UBND {name[0].lower()}{name[1:]}" for code, name in DISTRICTS.items()}
SHORT: Names = {
    "058": "TP. Bắc Kạn", "060": "H. Pác Nặm", "062": "H. Ngân Sơn", "061": "H. Ba Bể", "063": "H. Bạch Thông",
    "066": "H. Na Rì", "064": "H. Chợ Đồn", "065": "H. Chợ Mới",
}  # fmt: skip
BARE: Names = {code: name.replace("H. ", "").replace("TP. ", "TP ") for code, name in SHORT.items()}

DEPARTMENTS: Names = {
    "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SKHDT": "Sở Kế hoạch và Đầu tư",
    "SCT": "Sở Công Thương", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế", "TTT": "Thanh tra tỉnh",
}  # fmt: skip
BRIEF_DEPARTMENTS: Names = {
    "VPUB": "VP UBND tỉnh", "SNNPTNT": "Sở NN&PTNT", "SGTVT": "Sở GTVT", "STNMT": "Sở TN&MT", "STTTT": "Sở TT&TT",
    "SLDTBXH": "Sở LĐ-TB&XH", "SVHTTDL": "Sở VH,TT&DL", "SGDDT": "Sở GD&ĐT", "BDT": "Ban Dân tộc",
}  # fmt: skip

NGAN_SON: Names = {
    "01954": "TT. Vân Tùng", "01936": "TT. Nà Phặc", "01939": "Xã Thượng Ân", "01942": "Xã Bằng Vân",
    "01945": "Xã Cốc Đán", "01948": "Xã Trung Hòa", "01951": "Xã Đức Vân", "01957": "Xã Thượng Quan",
    "01960": "Xã Hiệp Lực", "01963": "Xã Thuần Mang",
}  # fmt: skip
NA_RI: Names = {
    "02155": "TT Yến Lạc", "02152": "Cường Lợi", "02158": "Kim Lư", "02173": "Côn Minh", "02176": "Cư Lễ",
}  # fmt: skip
CHO_MOI: Names = {
    "02086": "Thị trấn Đồng Tâm", "02104": "Xã Cao Kỳ", "02107": "Xã Nông Hạ", "02113": "Xã Thanh Thịnh",
    "02131": "Xã Quảng Chu", "02122": "Xã Như Cố",
}  # fmt: skip
CITY: Names = {
    "01840": "P. Đức Xuân", "01837": "P. Sông Cầu", "01843": "P. Phùng Chí Kiên", "01834": "P. Nguyễn Thị Minh Khai",
}  # fmt: skip
