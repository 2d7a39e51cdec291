"""Forms of our own pages: read within limits, and taken only from a page that this program sent out."""

import hmac
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request

from lib.core.errors import DashboardError

TOKEN = "token"  # noqa: S105 - the name of a field
_LONGEST = 8192  # bytes
_FIELDS = 10


class FormError(DashboardError):
    """A form that was not sent from a page of ours, or is none."""

    hint = "Trang đã mở quá lâu, hoặc được gửi từ nơi khác. Thử lại trên trang này."


def token_for(secret: str, purpose: str) -> str:
    """What a form carries for a purpose; only who has the cookie, or the session, behind `secret` can know it."""
    return hmac.new(secret.encode(), f"form {purpose}".encode(), sha256).hexdigest()


def hidden(secret: str, purpose: str) -> str:
    """The field that carries it."""
    return f'<input type="hidden" name="{TOKEN}" value="{token_for(secret, purpose)}">'


async def fields(request: Request, secret: str, purpose: str) -> Mapping[str, str]:
    """The fields of a form that carries its token.

    Raises:
        FormError: it is too long, comes from another site, or its token is missing or wrong.
    """
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _LONGEST:
            raise FormError("Biểu mẫu quá dài.")
    try:
        found = dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=_FIELDS))
    except ValueError as error:
        raise FormError("Không đọc được biểu mẫu.") from error
    given = found.get(TOKEN, "").encode("utf-8", "replace")
    if not secret or is_foreign(request) or not hmac.compare_digest(given, token_for(secret, purpose).encode()):
        raise FormError("Biểu mẫu này không còn dùng được.")
    return found


def is_foreign(request: Request) -> bool:
    """Whether the browser says that another site sent this."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host")
