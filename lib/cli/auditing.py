"""The commands about the audit log: verify, export."""

from argparse import Namespace
from pathlib import Path

from lib.cli.files import office_here
from lib.core.words import count
from lib.services import audit


def verify(asked: Namespace) -> int:
    office = office_here()
    head, broken = audit.head(office), audit.verify(office, asked.noted)
    if broken is not None:
        print(f"Nhật ký không còn nguyên vẹn từ mục số {count(broken.number)}: {broken.reason}.")
        return 1
    print(f"Nhật ký nguyên vẹn: {count(head.entries)} mục.")
    if head.entries:
        print(f"Ghi lại ở nơi khác để kiểm tra sau này: {head.entries}:{head.hash}")
    return 0


def export(asked: Namespace) -> int:
    written = audit.export(office_here(), Path(asked.target))
    print(f"Đã ghi {count(written)} mục nhật ký vào {asked.target}.")
    return 0
