"""Signing in by the province's account: OpenID Connect with a code, by authlib, which checks state, nonce and PKCE."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

import anyio.to_thread
from authlib.integrations.starlette_client import OAuthError, StarletteIntegration, StarletteOAuth2App
from httpx2 import HTTPError
from joserfc.errors import JoseError
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from lib.core.errors import DashboardError
from lib.services import sign_on
from lib.services.doors import Doors, Provider, is_safe
from lib.services.sessions import SignInError
from lib.services.sign_on import Told
from lib.web import addresses
from lib.web.identity import address_of
from lib.web.signing import Signing

_NAME = "province"
_COOKIE = "cchc-province"
_SECONDS = 600  # how long one may take to sign in over there
_AT_ONCE = 3  # sign-ons that one browser may have begun; a cookie holds no more
_PATIENCE = 10  # seconds for an answer of the provider
_SIGNED_BY_KEY_PAIRS = ("RS", "PS", "ES", "Ed")
_log = logging.getLogger(__name__)


class Unready(DashboardError):
    """The provider does not answer, or not as one should."""

    hint = "Thử lại sau ít phút; trong lúc chờ, đăng nhập bằng mật khẩu nếu có. Nếu vẫn lỗi, báo quản trị hệ thống."


class ProvinceSignOn:
    """The way to the provider and back. What it must remember meanwhile lies signed in a cookie for these two pages."""

    def __init__(self, signing: Signing, doors: Doors, provider: Provider) -> None:
        self.signing, self.doors, self.provider = signing, doors, provider
        self.client = StarletteOAuth2App(
            StarletteIntegration(_NAME),
            _NAME,
            client_id=provider.client_id,
            client_secret=provider.secret,
            server_metadata_url=provider.metadata_url,
            client_kwargs={"scope": provider.scope, "code_challenge_method": "S256", "timeout": _PATIENCE},
        )

    def routes(self) -> list[Route]:
        base = self.signing.base
        remembers = [
            Middleware(OwnScope),
            Middleware(
                SessionMiddleware, secret_key=f"{_COOKIE} {self.provider.secret}", session_cookie=_COOKIE,
                max_age=_SECONDS, path=f"{base}{addresses.PROVINCE}", same_site="lax",
                https_only=self.provider.redirect_uri.startswith("https:"),
            ),
        ]  # fmt: skip
        return [
            Route(f"{base}{addresses.PROVINCE}", self.leave, methods=["GET"], middleware=remembers),
            Route(f"{base}{addresses.PROVINCE_BACK}", self.come_back, methods=["GET"], middleware=remembers),
        ]

    async def leave(self, request: Request) -> Response:
        """Send the browser to the provider."""
        back = addresses.safe(request.query_params.get(addresses.NEXT, ""), self.signing.base)
        try:
            await self._metadata()
            begun = await self.client.create_authorization_url(
                self.provider.redirect_uri, **({"prompt": self.provider.prompt} if self.provider.prompt else {})
            )
        except DashboardError as error:
            return self.signing.sign_in_page(request, back, error)
        onward = begun.pop("url")
        for oldest in list(request.session)[: 1 - _AT_ONCE]:
            request.session.pop(oldest)
        await self.client.save_authorize_data(request, redirect_uri=self.provider.redirect_uri, back=back, **begun)
        return RedirectResponse(onward, status_code=303)

    async def come_back(self, request: Request) -> Response:
        """Take what the provider says of the person, and begin a session."""
        state = request.query_params.get("state")
        begun = await self.client.framework.get_state_data(request.session, state)
        back = addresses.safe(begun.get("back", "") if begun else "", self.signing.base)
        try:
            self.signing.take_try(request)
            told = await self._told(request)
            token = await anyio.to_thread.run_sync(
                lambda: sign_on.sign_on(self.signing.office(), self.doors, told, origin=address_of(request))
            )
        except DashboardError as error:
            return self.signing.sign_in_page(request, back, error)
        return await self.signing.begin(request, token, back)

    async def _told(self, request: Request) -> Told:
        metadata = await self._metadata()
        options = {
            "iss": {"essential": True, "values": [metadata["issuer"]]},
            "aud": {"essential": True, "values": [self.provider.client_id]},
        }
        try:
            token = await self.client.authorize_access_token(request, claims_options=options)
            claims = token.get("userinfo")
        except (OAuthError, JoseError, HTTPError, ValueError, TypeError, KeyError) as error:
            _log.warning("refused: a sign-on by the provider (%s)", type(error).__name__)
            raise SignInError(
                "Chưa đăng nhập được bằng tài khoản tỉnh.",
                hint="Lần đăng nhập này bị hủy, quá lâu, hoặc không bắt đầu từ trình duyệt này. Bấm đăng nhập lần nữa.",
            ) from error
        if not claims:
            raise SignInError("Hệ thống tài khoản của tỉnh không nói ai đã đăng nhập.", hint="Báo quản trị hệ thống.")
        names = self.provider
        return Told(
            source=str(claims["iss"]), subject=str(claims["sub"]), account=words(claims, names.account),
            name=words(claims, names.name), role=words(claims, names.role), unit=words(claims, names.unit),
        )  # fmt: skip

    async def _metadata(self) -> Mapping[str, Any]:
        """What the provider says of itself, asked once; only signatures by key pairs are taken, only by safe ways."""
        try:
            found: dict[str, Any] = await self.client.load_server_metadata()
        except (HTTPError, ValueError) as error:
            _log.warning("the provider does not answer (%s)", type(error).__name__)
            raise Unready("Hệ thống tài khoản của tỉnh không trả lời.") from error
        ways = (found.get("authorization_endpoint"), found.get("token_endpoint"), found.get("jwks_uri"))
        said = found.get("id_token_signing_alg_values_supported") or ["RS256"]
        signatures = [one for one in said if str(one).startswith(_SIGNED_BY_KEY_PAIRS)]
        if not found.get("issuer") or not signatures or not all(isinstance(way, str) and is_safe(way) for way in ways):
            _log.warning("the provider's metadata cannot be used")
            raise Unready("Hệ thống tài khoản của tỉnh chưa được cấu hình đúng.")
        found["id_token_signing_alg_values_supported"] = signatures
        return found


def words(claims: Mapping[str, Any], name: str) -> Sequence[str]:
    """The texts under a claim's name, which may lead inside: `realm_access.roles`. Other than texts is nothing."""
    found: Any = claims.get(name)
    if found is None:
        found = claims
        for part in name.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    listed = found if isinstance(found, list) else [found]
    return [text for one in listed if isinstance(one, str) and (text := one.strip())]


class OwnScope:
    """Keeps the session of these routes from the one that Streamlit keeps around all of them."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(dict(scope), receive, send)
