"""The commands about keeping what there is: backup, restore, retention."""

from argparse import Namespace
from pathlib import Path

from lib.cli.files import keyboard, office_here
from lib.core.words import count, day, local
from lib.services import backup, retention
from lib.services.settings import Settings


def save(asked: Namespace) -> int:
    untold = backup.backup(office_here(), Path(asked.target))
    print(f"Đã sao lưu vào {asked.target}." + (f" Không ghi được việc này vào nhật ký: {untold}" if untold else ""))
    return 0


def restore(asked: Namespace) -> int:
    backup.restore(Settings.from_environment(), Path(asked.source), keyboard())
    print(f"Đã khôi phục từ {asked.source}.")
    return 0


def expire(asked: Namespace) -> int:
    office = office_here()
    found = retention.remove(office) if asked.apply else retention.expired(office)
    for one in found:
        print(
            f"{one.name}: {count(max(1, round(one.size / 1024)))} KB, đã rút hoặc không duyệt ngày {day(local(one.withdrawn_at))}"
        )
    if not found:
        print("Không có tệp gốc nào hết thời hạn lưu giữ.")
    elif asked.apply:
        print(f"Đã xóa {count(len(found))} tệp gốc; số liệu và nhật ký vẫn được giữ.")
    else:
        print(f"{count(len(found))} tệp gốc hết thời hạn lưu giữ; chưa xóa gì. Thêm --apply để xóa.")
    return 0
