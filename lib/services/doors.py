"""Other doors than a password of our own: the province's sign-on, and a proxy that knows who comes. Read from a TOML file."""

import tomllib
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lib.core.account import Role
from lib.core.errors import SettingError

_SHORTEST_SECRET = 16
_WRONG = {"missing": "chưa có", "extra_forbidden": "không có mục này", "enum": "không phải vai trò nào"}
_HEADER = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]+$")]
_WORD = Annotated[str, Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Provider(_Part):
    """An OpenID Connect provider. `account`, `name`, `role` and `unit` are names of claims in its ID token; `a.b` is
    the claim b inside a. `redirect_uri` is the address of ours that it sends people back to.
    """

    metadata_url: _WORD
    client_id: _WORD
    redirect_uri: _WORD
    scope: _WORD = "openid profile email"
    prompt: str = "select_account"
    account: _WORD = "preferred_username"
    name: _WORD = "name"
    role: _WORD = "groups"
    unit: _WORD = "unit"
    secret: str = Field(default="", repr=False)


class Proxy(_Part):
    """A proxy that has signed people in. `account`, `name`, `role` and `unit` are names of headers; several roles in one
    header stand between commas.
    """

    account: _HEADER = "X-Remote-User"
    name: _HEADER = "X-Remote-Name"
    role: _HEADER = "X-Remote-Role"
    unit: _HEADER = "X-Remote-Unit"
    secret: str = Field(default="", repr=False)


class Doors(_Part):
    """`roles` and `units` say what a word of provider or proxy means here; a unit without an entry is a code."""

    provider: Provider | None = None
    proxy: Proxy | None = None
    roles: Mapping[str, Role]
    units: Mapping[str, str] = Field(default_factory=dict)


_Door = TypeVar("_Door", Provider, Proxy)


def read(path: Path, *, provider_secret: str, proxy_secret: str, trusted: str) -> Doors:
    """The doors that a file opens; the secrets never stand in it. `trusted` are the proxies the server trusts.

    Raises:
        SettingError: the file cannot be used, a secret is missing, or an address is not encrypted.
    """
    try:
        raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        doors = Doors.model_validate(raw)
    except (OSError, ValueError) as error:
        raise SettingError(f"CCHC_SSO: không dùng được tệp {path.name}: {_fault(error)}.") from error
    if any("secret" in raw.get(part, {}) for part in ("provider", "proxy")):
        raise SettingError(f"CCHC_SSO: mã bí mật không được nằm trong tệp {path.name} mà trong biến môi trường.")
    if not (doors.provider or doors.proxy):
        raise SettingError(f"CCHC_SSO: tệp {path.name} thiếu mục [provider] hoặc [proxy].")
    for name in ("metadata_url", "redirect_uri"):
        if doors.provider and not is_safe(getattr(doors.provider, name)):
            raise SettingError(f"CCHC_SSO: tệp {path.name}, mục provider.{name} phải là địa chỉ https://.")
    if doors.proxy and "*" in trusted:
        raise SettingError("FORWARDED_ALLOW_IPS phải nêu địa chỉ của máy chủ đứng trước, không được là “*”.")
    return doors.model_copy(
        update={
            "provider": doors.provider and _with(doors.provider, "CCHC_SSO_SECRET", provider_secret),
            "proxy": doors.proxy and _with(doors.proxy, "CCHC_PROXY_SECRET", proxy_secret),
        }
    )


def is_safe(address: str) -> bool:
    """Whether nobody on the way can read what goes to an address: by TLS, or on this machine."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and _is_here(host)))
    except ValueError:
        return False


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _with(door: _Door, name: str, secret: str) -> _Door:
    if len(secret) < _SHORTEST_SECRET or not secret.isascii() or not secret.isprintable():
        raise SettingError(f"{name} phải là mã ít nhất {_SHORTEST_SECRET} ký tự không dấu, vì CCHC_SSO đang được dùng.")
    return door.model_copy(update={"secret": secret})


def _fault(error: OSError | ValueError) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        return f"mục {place} {_WRONG.get(first['type'], 'có giá trị không dùng được')}"
    if isinstance(error, tomllib.TOMLDecodeError):
        return f"không phải TOML ({error})"
    return "không đọc được"
