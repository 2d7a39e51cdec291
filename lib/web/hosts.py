"""The names under which the program answers."""

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit


def name_of(host: str) -> str | None:
    """The name in a Host header, without its port; None where it is none."""
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port  # raises where it is no port
    except ValueError:
        return None
    if parts.netloc != host or "@" in host or not parts.hostname:
        return None
    return parts.hostname.rstrip(".")


def is_allowed(host: str, patterns: Iterable[str]) -> bool:
    """Whether a Host header names one of `patterns`: a name, `*.` before one for all below it, `*` for any."""
    name = name_of(host)
    if name is None:
        return False
    for pattern in (one.strip().lower().rstrip(".") for one in patterns):
        if pattern in ("*", name) or (pattern.startswith("*.") and name.endswith(pattern[1:])):
            return True
    return False


def is_loopback_name(host: str) -> bool:
    """Whether a Host header names this machine as it calls itself."""
    name = name_of(host)
    return name is not None and is_loopback(name)


def is_loopback(name: str) -> bool:
    if name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
