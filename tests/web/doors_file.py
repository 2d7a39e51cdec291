"""The file of the other doors, as an office writes it."""

from collections.abc import Iterator
from pathlib import Path

from lib.services.office import Office, open_office
from lib.services.settings import Settings

SECRET = "ma-chung-0123456789"
MEANING = """
[roles]
"cchc-lanh-dao" = "leader"
"cchc-don-vi" = "unit"
"cchc-chuyen-vien" = "officer"
"cchc-quan-tri" = "admin"

[units]
"UBND huyện Ba Bể" = "061"
"""
PROVIDER = """
[provider]
metadata_url = "{address}/.well-known/openid-configuration"
client_id = "cchc"
redirect_uri = "http://localhost/sign-in/province/back"
role = "realm_access.roles"
"""


def office_with(doors: str, folder: Path) -> Iterator[Office]:
    path = folder / "sso.toml"
    path.write_text(doors + MEANING, encoding="utf-8")
    opened = open_office(
        Settings.from_environment(
            {
                "CCHC_DATA_DIR": str(folder), "CCHC_SSO": str(path), "CCHC_SSO_SECRET": SECRET,
                "CCHC_PROXY_SECRET": SECRET,
            }
        )
    )  # fmt: skip
    yield opened
    opened.store.close()
