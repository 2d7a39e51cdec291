"""The plain pages: sign in, sign out, change one's own password."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from lib.core.errors import DashboardError
from lib.services import sessions
from lib.services.office import Office
from lib.services.passwords import LONGEST, SEALS, SHORTEST, PasswordError, Seals
from lib.services.sessions import SignInError
from lib.web import addresses, cookies, forms, other_doors, plain_page
from lib.web.forms import FormError
from lib.web.identity import SESSION_HEADER, Standing, Visitor, address_of, is_secure, visitor
from lib.web.limits import Limit, network

SIGN_IN, SIGN_OUT, PASSWORD = "sign-in", "sign-out", "password"


@dataclass(frozen=True, slots=True)
class Signing:
    """The pages, for a program below the path `base`; `tries` is how often one address may send a password."""

    office: Callable[[], Office]
    base: str
    tries: Limit
    seals: Seals = SEALS

    def routes(self) -> list[Route]:
        return [
            Route(f"{self.base}{addresses.SIGN_IN}", self.sign_in, methods=["GET", "POST"]),
            Route(f"{self.base}{addresses.SIGN_OUT}", self.sign_out, methods=["POST"]),
            Route(f"{self.base}{addresses.PASSWORD}", self.password, methods=["GET", "POST"]),
        ]

    async def sign_in(self, request: Request) -> Response:
        found = await self._visitor(request)
        back = addresses.safe(request.query_params.get(addresses.NEXT, ""), self.base)
        if found.standing is Standing.MACHINE or (found.standing is Standing.MEMBER and request.method == "GET"):
            return RedirectResponse(back, status_code=303)
        if request.method == "GET":
            return self.sign_in_page(request, back)
        secret = request.cookies.get(self.form_cookie(request), "")
        typed: Mapping[str, str] = {}
        try:
            typed = await forms.fields(request, secret, SIGN_IN)
            self.take_try(request)
            token = await anyio.to_thread.run_sync(
                lambda: sessions.sign_in(
                    self.office(), typed.get("name", ""), typed.get("password", ""),
                    origin=address_of(request), seals=self.seals,
                )
            )  # fmt: skip
        except DashboardError as error:
            return self.sign_in_page(request, back, error, typed.get("name", ""))
        return await self.begin(request, token, back)

    async def begin(self, request: Request, token: str, back: str) -> Response:
        """Hand over the token of a new session; the one that the browser had before ends."""
        found = await self._visitor(request)
        if found.key:
            await anyio.to_thread.run_sync(lambda: sessions.sign_out(self.office(), found.key))
        return self._signed_in(request, token, back)

    async def sign_out(self, request: Request) -> Response:
        found = await self._visitor(request)
        leave = RedirectResponse(f"{self.base}{addresses.SIGN_IN}", status_code=303)
        if found.standing is Standing.MEMBER:
            try:
                await forms.fields(request, found.key, SIGN_OUT)
                await anyio.to_thread.run_sync(lambda: sessions.sign_out(self.office(), found.key))
            except DashboardError as error:
                return self._page("Chưa đăng xuất", plain_page.told(str(error), error.hint) + self._way_back(), error)
        secure = is_secure(request)
        cookies.drop(leave, cookies.session(secure, self.base), secure=secure, base=self.base)
        return leave

    async def password(self, request: Request) -> Response:
        key = request.headers.get(SESSION_HEADER, "")  # the guard lets only members in, and machines without accounts
        if not key:
            return RedirectResponse(f"{self.base}/", status_code=303)
        if request.method == "GET":
            return self._password_page(key)
        try:
            typed = await forms.fields(request, key, PASSWORD)
            if typed.get("new") != typed.get("again"):
                raise PasswordError("Hai lần gõ mật khẩu mới không giống nhau.", hint="Gõ lại cả hai.")
            self.take_try(request)
            token = await anyio.to_thread.run_sync(
                lambda: sessions.change_password(
                    self.office(), key, typed.get("old", ""), typed.get("new", ""), seals=self.seals
                )
            )
        except DashboardError as error:
            return self._password_page(key, error)
        return self._signed_in(request, token, f"{self.base}/")

    def sign_in_page(
        self, request: Request, back: str, error: DashboardError | None = None, name: str = ""
    ) -> Response:
        secret = secrets.token_urlsafe(32)
        onward = addresses.sign_in(self.base, back)
        offers = other_doors.offers(request, self.office().settings.doors, self.base, back, secret)
        # The cursor stands where one types next.
        first, second = (" autofocus", "") if not name else ("", " autofocus")
        body = (
            (plain_page.told(str(error), error.hint) if error else "")
            + f'<form method="post" action="{escape(onward)}">{forms.hidden(secret, SIGN_IN)}'
            f'<label for="name">Tên đăng nhập</label><input id="name" name="name" value="{escape(name)}" '
            f'autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="80" required{first}>'
            f'<label for="password">Mật khẩu</label><input id="password" name="password" type="password" '
            f'autocomplete="current-password" maxlength="{LONGEST}" required{second}>'
            f"<button>Đăng nhập</button></form>{offers}"
        )
        answer = self._page("Đăng nhập", body, error)
        cookies.keep(answer, self.form_cookie(request), secret, secure=is_secure(request), base=self.base)
        return answer

    def _password_page(self, key: str, error: DashboardError | None = None) -> Response:
        def box(name: str, said: str, filled: str) -> str:
            return (
                f'<label for="{name}">{said}</label><input id="{name}" name="{name}" type="password" '
                f'autocomplete="{filled}-password" maxlength="{LONGEST}" required>'
            )

        body = (
            (plain_page.told(str(error), error.hint) if error else "")
            + f'<p class="note">Từ {SHORTEST} ký tự, không dễ đoán. Các máy khác đang dùng tài khoản này sẽ phải '
            f"đăng nhập lại.</p>"
            f'<form method="post">{forms.hidden(key, PASSWORD)}{box("old", "Mật khẩu đang dùng", "current")}'
            f"{box('new', 'Mật khẩu mới', 'new')}{box('again', 'Gõ lại mật khẩu mới', 'new')}"
            f"<button>Đổi mật khẩu</button></form>{self._way_back()}"
        )
        return self._page("Đổi mật khẩu", body, error)

    def _page(self, title: str, body: str, error: DashboardError | None = None) -> Response:
        plan = self.office().plan
        answer = plain_page.page(
            self.base, title, body, name=f"CCHC {plan.province} {plan.year}", status=_status(error)
        )  # fmt: skip
        if isinstance(error, SignInError) and error.seconds:
            answer.headers["Retry-After"] = str(error.seconds)
        return answer

    def _way_back(self) -> str:
        return f'<p class="back"><a href="{self.base}/">Về trang Tổng quan</a></p>'

    def _signed_in(self, request: Request, token: str, back: str) -> Response:
        answer = RedirectResponse(back, status_code=303)
        secure = is_secure(request)
        cookies.keep(answer, cookies.session(secure, self.base), token, secure=secure, base=self.base)
        cookies.drop(answer, self.form_cookie(request), secure=secure, base=self.base)
        return answer

    def take_try(self, request: Request) -> None:
        if seconds := self.tries.take(network(address_of(request))):
            raise SignInError(
                f"Máy này đã thử quá nhiều lần. Thử lại sau {seconds} giây.",
                hint="Trong lúc chờ, không lần thử nào được xét.", seconds=seconds,
            )  # fmt: skip

    def form_cookie(self, request: Request) -> str:
        return cookies.form(is_secure(request), self.base)

    async def _visitor(self, request: Request) -> Visitor:
        return await anyio.to_thread.run_sync(lambda: visitor(self.office(), request, self.base))


def _status(error: DashboardError | None) -> int:
    if error is None:
        return 200
    if isinstance(error, SignInError):
        return 429 if error.seconds else 401
    if isinstance(error, FormError):
        return 403
    return 422 if isinstance(error, PasswordError) else 503
