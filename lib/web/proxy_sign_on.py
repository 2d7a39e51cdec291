"""Signing in whom a proxy names, by one button: so that signing out is possible, and no visit signs in by itself."""

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.core.errors import DashboardError
from lib.services import sign_on
from lib.services.doors import Doors
from lib.services.sessions import SignInError
from lib.web import addresses, forms, other_doors, proxy
from lib.web.identity import address_of
from lib.web.signing import Signing


class ProxySignOn:
    def __init__(self, signing: Signing, doors: Doors) -> None:
        self.signing, self.doors = signing, doors

    def routes(self) -> list[Route]:
        return [Route(f"{self.signing.base}{addresses.PROXY}", self.enter, methods=["POST"])]

    async def enter(self, request: Request) -> Response:
        """Begin a session for whom the proxy names."""
        back = addresses.safe(request.query_params.get(addresses.NEXT, ""), self.signing.base)
        secret = request.cookies.get(self.signing.form_cookie(request), "")
        try:
            await forms.fields(request, secret, other_doors.PROXY)
            self.signing.take_try(request)
            told = proxy.told(request, self.doors)
            if told is None:
                raise SignInError("Không rõ anh chị là ai.", hint="Đăng nhập lại ở cổng của tỉnh rồi mở lại trang này.")
            token = await anyio.to_thread.run_sync(
                lambda: sign_on.sign_on(self.signing.office(), self.doors, told, origin=address_of(request))
            )
        except DashboardError as error:
            return self.signing.sign_in_page(request, back, error)
        return await self.signing.begin(request, token, back)
