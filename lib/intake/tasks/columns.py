"""What a column of a list of tasks, or of a report on them, holds, by the words of its head."""

import re
from enum import StrEnum

from lib.core.text import fold


class Role(StrEnum):
    """`PACE` and `RESULT` are heads of two meanings (“Tiến độ”, “Kết quả”): their cells tell which."""

    NUMBER = "number"
    TEXT = "text"
    LEAD = "lead"
    WITH = "with"
    PRODUCT = "product"
    DEADLINE = "deadline"
    AREA = "area"
    INDICATOR = "indicator"
    STATUS = "status"
    TICK = "tick"
    PERCENT = "percent"
    DONE_ON = "done_on"
    DOCUMENT = "document"
    REPORTER = "reporter"
    PACE = "pace"
    RESULT = "result"
    OTHER = "other"


_LONGEST = 16  # words: a longer text is a task, not a head
_NUMBER = re.compile(
    r"(?:so )?tt|stt|s\.? ?t\.? ?t\.?|t\.t\.?|so thu tu|no\.?|#|(?:so|ma|stt) (?:nhiem vu|nv|hieu|so)|nhiem vu so|nv so|ma"
)
_TICK = re.compile(
    r"(?:da |chua |dang )(?:hoan thanh|xong|thuc hien|trien khai|lam)(?:,? ?\(?(?:dung|qua|trong|con|truoc|cham) ?(?:thoi )?(?:han|tien do)\)?)?"
    r"|hoan thanh(?: ?,? ?\(?(?:dung|qua|truoc|cham|tre) (?:thoi )?(?:han|tien do)\)?)?|qua han|dung han|chua den han"
)
# In order: the first that a head has decides. What stands over it is asked only when its own words say nothing.
_WORDINGS: tuple[tuple[Role, str], ...] = (
    (Role.OTHER, r"^bat dau|khoi dau|^tu ngay|ngay giao|ngay bat dau|du kien kinh phi|kinh phi|nguon von|can cu"),
    (Role.DONE_ON, r"ngay (?:da )?hoan thanh|hoan thanh,? \(?ngay|ngay xong|ngay ban hanh|hoan thanh (?:ngay|thuc te)|(?:thoi gian|thoi diem|ngay) (?:hoan thanh )?thuc te"),
    (Role.PERCENT, r"^%|(?:ty|ti) le|phan tram|muc (?:do )?hoan thanh|khoi luong hoan thanh|\(%\)$"),
    (Role.DOCUMENT, r"^so,? ?(?:ky hieu|van ban)|so(?:, ngay)?,? (?:ky )?hieu|so,? ngay|van ban (?:da )?ban hanh|so (?:quyet dinh|cong van|van ban)|minh chung|kiem chung|san pham (?:da|thuc te|dat duoc|hoan thanh)"),
    (Role.STATUS, r"tinh trang|trang thai|tinh hinh|tien do (?:thuc hien )?den|ket qua (?:thuc hien|trien khai|giai quyet|den)|muc do thuc hien|danh gia|hien trang"),
    (Role.OTHER, r"ghi chu|kho khan|vuong mac|nguyen nhan|de xuat|kien nghi|^ly do|lanh dao|nguoi (?:theo doi|lap)|chuyen vien"),
    (Role.REPORTER, r"(?:don vi|co quan) (?:bao cao|gui)|nguoi bao cao"),
    (Role.WITH, r"^(?!.*chu tri).*phoi hop"),
    (Role.LEAD, r"chu tri|(?:don vi|co quan|phong|noi|bo phan|to chuc)[^|]{0,12} (?:thuc hien|duoc giao|chinh|tham muu|giai quyet|chiu trach nhiem)|trach nhiem|phu trach|dau moi|^don vi$|^co quan$|^(?:co quan, don vi|don vi, co quan|don vi, dia phuong)$"),
    (Role.WITH, r"phoi hop|tham gia|lien quan"),
    (Role.PRODUCT, r"san pham|dau ra|ket qua (?:dau ra|du kien|can dat|phai dat|mong doi|hoan thanh)|hinh thuc (?:van ban|ban hanh)|van ban (?:phai|can|trinh|du kien)"),
    (Role.DEADLINE, r"thoi han|thoi gian|^han\b|han (?:hoan thanh|xu ly|cuoi|chot)|thoi diem|lo trinh|^moc|deadline|ke hoach hoan thanh|phai hoan thanh|hoan thanh truoc|tien do hoan thanh|tien do thoi gian"),
    (Role.PACE, r"tien do"),
    (Role.TEXT, r"nhiem vu|noi dung|cong viec|dau viec|viec (?:can|phai) lam|hoat dong|giai phap|de muc"),
    (Role.AREA, r"linh vuc"),
    (Role.INDICATOR, r"^chi tieu"),
    (Role.RESULT, r"^(?:cac )?ket qua"),
)  # fmt: skip
_PATTERNS = tuple((role, re.compile(wording)) for role, wording in _WORDINGS)
_PARENTS = {"thoi gian": Role.DEADLINE, "thoi han": Role.DEADLINE}
_ENDS = re.compile(r"^(?:ket thuc|hoan thanh|den ngay|den|ngay ket thuc|ngay hoan thanh)$")
_NOTES = re.compile(r"\(\s*\d{1,2}\s*\)$")


def role_of(path: tuple[str, ...]) -> Role | None:
    """What a column holds; `path` are its heads from top to bottom. None where no word says anything."""
    heads = [_NOTES.sub("", fold(head)).strip(" .:*") for head in path if head]
    if not heads or any(len(head.split()) > _LONGEST for head in heads):
        return None
    leaf, above = heads[-1], " ".join(heads[:-1])
    if _NUMBER.fullmatch(leaf):
        return Role.NUMBER
    if _ENDS.match(leaf) and any(parent in above for parent in _PARENTS):
        return Role.DEADLINE  # “Thời gian thực hiện”: “Bắt đầu”, “Hoàn thành”
    if _TICK.fullmatch(leaf):
        return Role.TICK
    return _by_words(leaf) or (_by_words(above) if above else None)


def _by_words(head: str) -> Role | None:
    return next((role for role, pattern in _PATTERNS if pattern.search(head)), None)
