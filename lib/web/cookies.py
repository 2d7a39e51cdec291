"""The two cookies: whose session it is, and which form was sent out."""

from starlette.responses import Response

_SESSION, _FORM = "cchc", "cchc-form"


def session(secure: bool, base: str) -> str:
    """The name of the session's cookie. The prefix makes browsers take it only from this very host, by TLS."""
    return _prefixed(_SESSION, secure, base)


def form(secure: bool, base: str) -> str:
    """The name of the cookie that a form is bound to."""
    return _prefixed(_FORM, secure, base)


def keep(response: Response, name: str, value: str, *, secure: bool, base: str) -> None:
    """Set a cookie that no script reads, no other site's form sends, and that goes when the browser is closed."""
    response.set_cookie(name, value, path=base or "/", secure=secure, httponly=True, samesite="lax")


def drop(response: Response, name: str, *, secure: bool, base: str) -> None:
    response.delete_cookie(name, path=base or "/", secure=secure, httponly=True, samesite="lax")


def _prefixed(name: str, secure: bool, base: str) -> str:
    return f"__Host-{name}" if secure and not base else name
