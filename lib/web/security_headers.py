"""Middleware: what browsers are told to refuse, on every answer."""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_POLICY = "content-security-policy"
_KEPT = ("/app/static/", "/static/")  # these may stay in the browser; all else is the office's
FIXED: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}
HSTS = "max-age=31536000"


def screen_policy(inline_scripts: Iterable[str]) -> str:
    """What a page of the screen may load: only from here, and no script but those named.

    Styles are written into the page by Streamlit and by drawings; components come as `blob:` modules and pictures
    are drawn there or carried in the page.
    """
    scripts = " ".join(("'self'", "blob:", *(f"'{hash_of(script)}'" for script in inline_scripts)))
    return (
        f"default-src 'none'; script-src {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "font-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'self'; frame-ancestors 'none'"
    )


def plain_policy(style: str) -> str:
    """What a page of our own without any script may load; `style` is the text of its one style element."""
    return (
        f"default-src 'none'; style-src '{hash_of(style)}'; img-src 'self'; font-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )


def hash_of(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def inline_scripts(html: str) -> tuple[str, ...]:
    """The scripts that stand in a page itself."""
    return tuple(re.findall(r"<script>(.*?)</script>", html, flags=re.DOTALL))


class SecurityHeaders:
    """`policy` holds for every answer that brings none of its own."""

    def __init__(self, app: ASGIApp, policy: str, base: str) -> None:
        self.app, self.policy, self.base = app, policy, base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        kept = scope["path"].removeprefix(self.base).startswith(_KEPT)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in FIXED.items():
                    headers[name] = value
                headers.setdefault(_POLICY, self.policy)
                if scope.get("scheme") == "https":
                    headers["Strict-Transport-Security"] = HSTS
                if not kept:
                    headers["Cache-Control"] = "no-store"
            await send(message)

        await self.app(scope, receive, with_headers)
