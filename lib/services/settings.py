"""Where things are, from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import URL

from lib.core.errors import PlanError
from lib.plans.folder import DEFAULT, PLANS

ROOT = Path(__file__).parents[2]
DATABASE = "cchc.sqlite3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`data_folder` takes all that the program writes; `database_url` may carry a password."""

    data_folder: Path
    plan_folder: Path
    database_url: str = field(repr=False)

    @property
    def plans_folder(self) -> Path:
        """Where plans loaded from workbooks lie, one folder a plan."""
        return plans_below(self.data_folder)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read CCHC_DATA_DIR, CCHC_PLAN and DATABASE_URL; an empty one counts as unset.

        Raises:
            PlanError: CCHC_PLAN names no folder.
        """
        data = Path(environment.get("CCHC_DATA_DIR") or ROOT / "data").absolute()
        default = URL.create("sqlite", database=str(data / DATABASE)).render_as_string()
        return cls(
            data_folder=data,
            plan_folder=_plan_folder(environment.get("CCHC_PLAN", ""), data),
            database_url=environment.get("DATABASE_URL") or default,
        )


def plans_below(data_folder: Path) -> Path:
    return data_folder / "plans"


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
