"""Where things are, from the environment."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import URL

from lib.core.errors import PlanError, SettingError
from lib.plans.folder import DEFAULT, PLANS

ROOT = Path(__file__).parents[2]
DATABASE = "cchc.sqlite3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`data_folder` takes all that the program writes; `database_url` may carry a password.

    `metrics_token` opens the metrics; empty, they are closed.
    """

    data_folder: Path
    plan_folder: Path
    database_url: str = field(repr=False)
    metrics_token: str = field(default="", repr=False)

    @property
    def plans_folder(self) -> Path:
        """Where plans loaded from workbooks lie, one folder a plan."""
        return plans_below(self.data_folder)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read CCHC_DATA_DIR, CCHC_PLAN, DATABASE_URL and CCHC_METRICS; an empty one counts as unset.

        Raises:
            PlanError: CCHC_PLAN names no folder.
            SettingError: CCHC_METRICS is no token.
        """
        data = Path(environment.get("CCHC_DATA_DIR") or ROOT / "data").absolute()
        default = URL.create("sqlite", database=str(data / DATABASE)).render_as_string()
        return cls(
            data_folder=data,
            plan_folder=_plan_folder(environment.get("CCHC_PLAN", ""), data),
            database_url=environment.get("DATABASE_URL") or default,
            metrics_token=_token(environment.get("CCHC_METRICS", "")),
        )


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
