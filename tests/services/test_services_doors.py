"""The file of the other doors: what it must say, and that its secrets stand elsewhere."""

from pathlib import Path

import pytest

from lib.core.account import Role
from lib.core.errors import SettingError
from lib.services.doors import Doors, is_safe
from lib.services.settings import Settings

SECRET = "0123456789abcdef"
ROLES = '[roles]\n"cchc-lanh-dao" = "leader"\n'
PROVIDER = """
[provider]
metadata_url = "https://sso.example.vn/.well-known/openid-configuration"
client_id = "cchc"
redirect_uri = "https://cchc.example.vn/sign-in/province/back"
"""


def read(text: str, folder: Path, **changes: str) -> Doors | None:
    (folder / "sso.toml").write_text(text, encoding="utf-8")
    given = {"CCHC_SSO": str(folder / "sso.toml"), "CCHC_SSO_SECRET": SECRET, "CCHC_PROXY_SECRET": SECRET}
    return Settings.from_environment(given | changes).doors


def test_without_the_setting_there_is_no_other_door() -> None:
    assert Settings.from_environment({"CCHC_SSO_SECRET": SECRET}).doors is None


def test_both_doors(tmp_path: Path) -> None:
    doors = read(PROVIDER + "[proxy]\n" + ROLES, tmp_path)
    assert (doors.provider.role, doors.proxy.account, doors.roles["cchc-lanh-dao"]) == (
        "groups", "X-Remote-User", Role.LEADER,
    )  # fmt: skip
    assert (doors.provider.secret, doors.proxy.secret) == (SECRET, SECRET)
    assert SECRET not in repr(doors)


@pytest.mark.parametrize(
    ("text", "changes", "said"),
    [
        pytest.param("[proxy]\n" + ROLES + "[proxy\n", {}, "không phải TOML", id="no TOML"),
        pytest.param(ROLES, {}, "thiếu mục", id="no door"),
        pytest.param("[proxy]\n", {}, "mục roles chưa có", id="no roles"),
        pytest.param('[proxy]\n[roles]\nx = "boss"\n', {}, "mục roles.x không phải vai trò nào", id="an unknown role"),
        pytest.param(PROVIDER.replace("client_id", "client") + ROLES, {}, "provider.client_id chưa có", id="missing"),
        pytest.param(PROVIDER + f'secret_key = "{SECRET}"\n' + ROLES, {}, "không có mục này", id="an unknown entry"),
        pytest.param(
            PROVIDER + f'secret = "{SECRET}"\n' + ROLES, {}, "mã bí mật không được nằm", id="a secret in the file"
        ),
        pytest.param('[proxy]\naccount = "X Remote"\n' + ROLES, {}, "proxy.account", id="no name of a header"),
        pytest.param(PROVIDER.replace("https://sso", "http://sso") + ROLES, {}, "metadata_url", id="in the clear"),
        pytest.param(
            PROVIDER.replace("https://cchc", "http://cchc") + ROLES, {}, "redirect_uri", id="back in the clear"
        ),
        pytest.param(PROVIDER + ROLES, {"CCHC_SSO_SECRET": ""}, "CCHC_SSO_SECRET", id="no secret of the client"),
        pytest.param("[proxy]\n" + ROLES, {"CCHC_PROXY_SECRET": "short"}, "CCHC_PROXY_SECRET", id="a short secret"),
        pytest.param("[proxy]\n" + ROLES, {"CCHC_PROXY_SECRET": ""}, "CCHC_PROXY_SECRET", id="no secret of the proxy"),
        pytest.param("[proxy]\n" + ROLES, {"FORWARDED_ALLOW_IPS": "*"}, "FORWARDED_ALLOW_IPS", id="any proxy"),
    ],
)
def test_what_cannot_be_used_is_named(text: str, changes: dict[str, str], said: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError) as caught:
        read(text, tmp_path, **changes)
    assert said in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"khong-co\.toml"):
        Settings.from_environment({"CCHC_SSO": str(tmp_path / "khong-co.toml")})


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        pytest.param("https://sso.example.vn/x", True, id="TLS"),
        pytest.param("http://localhost:9400/x", True, id="this machine by name"),
        pytest.param("http://127.0.0.1/x", True, id="this machine by number"),
        pytest.param("http://[::1]:1/x", True, id="this machine by a long number"),
        pytest.param("http://sso.example.vn/x", False, id="in the clear"),
        pytest.param("http://localhost.example.vn/x", False, id="a name that begins like this machine"),
        pytest.param("file:///etc/passwd", False, id="a file"),
        pytest.param("https://", False, id="no host"),
        pytest.param("http://[::1/x", False, id="no address"),
    ],
)
def test_an_address_is_safe(address: str, safe: bool) -> None:
    assert is_safe(address) is safe
