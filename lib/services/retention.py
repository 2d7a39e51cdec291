"""How long the files of reports that were taken back are kept. Nothing is ever removed unless somebody asks."""

from datetime import UTC, datetime

from lib.core.account import Right
from lib.core.errors import SettingError
from lib.services import permission
from lib.services.office import Office
from lib.store.records import Expired


def expired(office: Office, now: datetime | None = None) -> list[Expired]:
    """What `remove` would remove, oldest first; changes nothing.

    Raises:
        NotAllowed: only administrators ask.
        SettingError: the settings do not say how long files are kept.
        StoreError: the database refuses.
    """
    permission.require(office, Right.RETENTION)
    return office.store.expired(_until(office, now))


def remove(office: Office, now: datetime | None = None) -> list[Expired]:
    """Remove the files of reports that were taken back longer ago than the settings say; answers which.

    Figures, findings and the audit log stay; the log tells of every file.

    Raises:
        NotAllowed: only administrators remove them.
        SettingError: the settings do not say how long files are kept.
        StoreError: the database refuses; nothing was changed.
    """
    permission.require(office, Right.RETENTION)
    return office.store.remove_expired(_until(office, now))


def _until(office: Office, now: datetime | None) -> datetime:
    years = office.settings.retention_years
    if years is None:
        raise SettingError(
            "Chưa đặt thời hạn lưu giữ nên mọi tệp đều được giữ.",
            hint="Đặt CCHC_RETENTION_YEARS là số năm giữ tệp gốc của các báo cáo đã rút.",
        )
    now = now or datetime.now(UTC)
    # 29 February has no day of its own in most years.
    day = min(now.day, 28) if now.month == 2 else now.day
    return now.replace(year=now.year - years, day=day)
