"""Notes beside figures that take something back: “trong đó 02 hợp đồng”, “chưa gồm xã A”, “số tạm tính”."""

import re
from collections.abc import Iterator

from lib.core.text import fold
from lib.intake.layout.stubs import Stub
from lib.intake.sheets.tables import Table

_TAKES_BACK = re.compile(
    r"\b(?:(?:chua|khong|da) (?:bao )?(?:gom|tinh|ke|tru|cong)|(?:bao )?gom ca(?!.*\bton\b)|(?:ke|tinh|cong) ca(?!.*\bton\b)|trong do (?:co )?\d+"
    r"|tam tinh|so tam|uoc(?: tinh| dat| thuc hien)?|chua (?:day du|chot|doi chieu|tong hop|chinh thuc)|(?:con )?thieu (?:so lieu|bao cao)"
    r"|(?:lay|dung) (?:so lieu )?(?:cua )?(?:thang|quy|ky|nam) (?:truoc|\d+))\b"
)
_SECRET = re.compile(r"\bmat\b")  # what the law keeps off the network is left out wherever such things are counted


def provisos(table: Table, stub: Stub) -> Iterator[tuple[int, str]]:
    """The rows whose notes say that their figures are not quite those asked for, with these notes."""
    for row in table.body if stub.ignored else ():
        for column in sorted(stub.ignored):
            said = table.text(row, column)
            if said and _TAKES_BACK.search(fold(said)) and not _SECRET.search(fold(said)):
                yield row, said
                break
