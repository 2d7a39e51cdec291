"""The routes of the doors that the settings open."""

from starlette.routing import Route

from lib.services.doors import Doors
from lib.web.proxy_sign_on import ProxySignOn
from lib.web.signing import Signing


def routes(signing: Signing, doors: Doors | None) -> list[Route]:
    found: list[Route] = []
    if doors and doors.provider:
        from lib.web.province import ProvinceSignOn  # its libraries take half a second, and few need them

        found += ProvinceSignOn(signing, doors, doors.provider).routes()
    if doors and doors.proxy:
        found += ProxySignOn(signing, doors).routes()
    return found
