"""Whom a proxy that signs people in says a request is. Believed only from the proxy itself."""

import hmac
import logging

from starlette.requests import HTTPConnection

from lib.services import sign_on
from lib.services.doors import Doors, Proxy
from lib.services.sign_on import Told

SECRET_HEADER = "X-CCHC-Proxy-Secret"  # noqa: S105 - the name of a header
SOURCE = "proxy"
_log = logging.getLogger(__name__)


def told(connection: HTTPConnection, doors: Doors | None) -> Told | None:
    """What the proxy says of the person; None where there is no such door, or the headers may be anybody's."""
    proxy = doors.proxy if doors else None
    if proxy is None or proxy.account not in connection.headers:
        return None
    if not (_came_by_it(connection) and _has_secret(connection, proxy)):
        _log.warning("refused: headers of an identity that did not come from the proxy")
        return None
    account, name, role, unit = (_texts(connection, one) for one in (proxy.account, proxy.name, proxy.role, proxy.unit))
    if len(account) != 1:
        _log.warning("refused: the proxy let through a second %s", proxy.account)
        return None
    roles = [part.strip() for text in role for part in text.split(",")]
    return Told(source=SOURCE, subject=account[0], account=account, name=name, role=roles, unit=unit)


def names_another(connection: HTTPConnection, doors: Doors | None, account: str | None) -> bool:
    """Whether the proxy says that somebody else than this account sits at the browser now."""
    found = told(connection, doors)
    return found is not None and sign_on.name_of(found) != account


def _came_by_it(connection: HTTPConnection) -> bool:
    """Whether a proxy that the server trusts passed it on.

    The server puts the browser's address in place of the proxy's only then, and the port, which nobody told it, is 0;
    no connection of its own has that port.
    """
    return "x-forwarded-for" in connection.headers and connection.client is not None and connection.client.port == 0


def _has_secret(connection: HTTPConnection, proxy: Proxy) -> bool:
    given = connection.headers.getlist(SECRET_HEADER)
    return len(given) == 1 and hmac.compare_digest(given[0].encode("latin-1"), proxy.secret.encode())


def _texts(connection: HTTPConnection, name: str) -> list[str]:
    """What every header of this name says, as a proxy that writes UTF-8 meant it."""
    raw = [value.encode("latin-1") for value in connection.headers.getlist(name)]
    return [text for value in raw if (text := value.decode("utf-8", "replace").strip())]
