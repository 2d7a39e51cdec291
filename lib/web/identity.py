"""Who a request is. The one place that decides it: another way to prove oneself is one more branch of `visitor`."""

from dataclasses import dataclass, field
from enum import Enum, auto
from ipaddress import ip_address

from starlette.requests import HTTPConnection

from lib.core.account import LOCAL, Actor
from lib.services import accounts, sessions
from lib.services.office import Office
from lib.web import cookies, proxy
from lib.web.hosts import is_loopback_name

SESSION_HEADER, ADDRESS_HEADER = "x-cchc-session", "x-cchc-address"
"""In these the guard hands on to a page whose session it is and where it comes from; nobody else can set them."""
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via")


class Standing(Enum):
    """MACHINE: there are no accounts, and it comes from this machine. OUTSIDER: there are none, and it comes from
    elsewhere or through a proxy. MEMBER: a signed-in account. STRANGER: there are accounts, and this is none of them.
    """

    MACHINE = auto()
    OUTSIDER = auto()
    MEMBER = auto()
    STRANGER = auto()


@dataclass(frozen=True, slots=True)
class Visitor:
    """`actor` is who may come in, None for outsiders and strangers; `key` is the session's, for members."""

    standing: Standing
    address: str
    actor: Actor | None = None
    key: str = field(default="", repr=False)


def visitor(office: Office, connection: HTTPConnection, base: str) -> Visitor:
    """Who sends this request or opens this websocket, whose program lies below the path `base`.

    Raises:
        StoreError: the database refuses.
    """
    address = address_of(connection)
    if not accounts.exist(office):
        if _is_direct(connection):
            return Visitor(Standing.MACHINE, address, LOCAL)
        return Visitor(Standing.OUTSIDER, address)
    token = connection.cookies.get(cookies.session(is_secure(connection), base), "")
    key = sessions.key_of(token) if token else ""
    actor = sessions.who(office, key, origin=address, working=False) if key else None
    if actor is None or proxy.names_another(connection, office.settings.doors, actor.account):
        return Visitor(Standing.STRANGER, address)
    return Visitor(Standing.MEMBER, address, actor, key)


def address_of(connection: HTTPConnection) -> str:
    """The address it comes from; the server has put the real one in place where a proxy on this machine told it."""
    return connection.client.host if connection.client else ""


def is_secure(connection: HTTPConnection) -> bool:
    """Whether the browser speaks TLS; the server takes that only from itself or from a proxy on this machine."""
    return connection.scope.get("scheme") in ("https", "wss")


def _is_direct(connection: HTTPConnection) -> bool:
    """Whether a program on this machine asks, under a name of this machine, with nobody in between."""
    if any(name in connection.headers for name in _FORWARDED):
        return False
    try:
        local = ip_address(address_of(connection)).is_loopback
    except ValueError:
        return False
    # A page of another site may get its own name to lead to this machine; it cannot change what it is called.
    return local and is_loopback_name(connection.headers.get("host", ""))
