"""Where things are, from the environment."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from sqlalchemy.engine import URL

from lib.core.errors import PlanError, SettingError
from lib.plans.folder import DEFAULT, PLANS
from lib.services import doors
from lib.services.doors import Doors

ROOT = Path(__file__).parents[2]
DATABASE = "cchc.sqlite3"
IDLE = timedelta(hours=2)
LONGEST = timedelta(hours=12)
_WEEK = 7 * 24 * 60  # minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`data_folder` takes all that the program writes; `database_url` may carry a password.

    `metrics_token` opens the metrics; empty, they are closed. A session of an account ends after `session_idle`
    without work, and `session_longest` after it began. Files of reports that were taken back may be removed after
    `retention_years`; None keeps all. `doors` are the ways to sign in other than by a password of our own.
    """

    data_folder: Path
    plan_folder: Path
    database_url: str = field(repr=False)
    metrics_token: str = field(default="", repr=False)
    session_idle: timedelta = IDLE
    session_longest: timedelta = LONGEST
    retention_years: int | None = None
    doors: Doors | None = None

    @property
    def plans_folder(self) -> Path:
        """Where plans loaded from workbooks lie, one folder a plan."""
        return plans_below(self.data_folder)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read CCHC_DATA_DIR, CCHC_PLAN, DATABASE_URL, CCHC_METRICS, CCHC_RETENTION_YEARS, the limits of a session, and
        CCHC_SSO with the secrets CCHC_SSO_SECRET and CCHC_PROXY_SECRET.

        An empty one counts as unset.

        Raises:
            PlanError: CCHC_PLAN names no folder.
            SettingError: CCHC_METRICS is no token, a limit no number of minutes or years, or what CCHC_SSO names cannot be used.
        """
        data = Path(environment.get("CCHC_DATA_DIR") or ROOT / "data").absolute()
        default = URL.create("sqlite", database=str(data / DATABASE)).render_as_string()
        return cls(
            data_folder=data,
            plan_folder=_plan_folder(environment.get("CCHC_PLAN", ""), data),
            database_url=environment.get("DATABASE_URL") or default,
            metrics_token=_token(environment.get("CCHC_METRICS", "")),
            session_idle=_minutes(environment, "CCHC_SESSION_IDLE_MINUTES", IDLE),
            session_longest=_minutes(environment, "CCHC_SESSION_MINUTES", LONGEST),
            retention_years=_years(environment.get("CCHC_RETENTION_YEARS", "")),
            doors=_doors(environment),
        )


def _minutes(environment: Mapping[str, str], name: str, usual: timedelta) -> timedelta:
    said = environment.get(name, "")
    if not said:
        return usual
    if not said.isascii() or not said.isdecimal() or not 1 <= int(said) <= _WEEK:
        raise SettingError(f"{name} phải là số phút từ 1 đến {_WEEK}, không phải “{said}”.")
    return timedelta(minutes=int(said))


def _doors(environment: Mapping[str, str]) -> Doors | None:
    if not (path := environment.get("CCHC_SSO")):
        return None
    return doors.read(
        Path(path),
        provider_secret=environment.get("CCHC_SSO_SECRET", ""),
        proxy_secret=environment.get("CCHC_PROXY_SECRET", ""),
        trusted=environment.get("FORWARDED_ALLOW_IPS", ""),
    )


def _years(said: str) -> int | None:
    if not said:
        return None
    if not said.isascii() or not said.isdecimal() or not 1 <= int(said) <= 100:
        raise SettingError(f"CCHC_RETENTION_YEARS phải là số năm từ 1 đến 100, không phải “{said}”.")
    return int(said)


def plans_below(data_folder: Path) -> Path:
    return data_folder / "plans"


def _token(asked: str) -> str:
    if asked and not re.fullmatch(r"[A-Za-z0-9._~+/=-]{16,}", asked):
        raise SettingError("CCHC_METRICS phải là mã ít nhất 16 ký tự, chỉ gồm chữ không dấu, chữ số và . _ ~ + / = -")
    return asked


def _plan_folder(asked: str, data_folder: Path) -> Path:
    if not asked:
        return DEFAULT
    for folder in (PLANS / asked, plans_below(data_folder) / asked, Path(asked).absolute()):
        if (folder / "plan.toml").is_file():
            return folder
    raise PlanError(
        f"Không có kế hoạch “{asked}”.",
        hint="CCHC_PLAN là tên một kế hoạch có sẵn, tên một kế hoạch đã nạp, hoặc đường dẫn của một thư mục kế hoạch.",
    )
