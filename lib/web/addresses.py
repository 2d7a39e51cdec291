"""Addresses of the plain pages, and the way back to the page one came for."""

from urllib.parse import urlencode, urlsplit

SIGN_IN, SIGN_OUT, PASSWORD = "/sign-in", "/sign-out", "/password"
PROVINCE, PROVINCE_BACK, PROXY = "/sign-in/province", "/sign-in/province/back", "/sign-in/proxy"
NEXT = "next"
_LONGEST = 2000


def sign_in(base: str, back: str) -> str:
    """The address of the sign-in page that leads on to `back`, a path with its query."""
    return leading_on(SIGN_IN, base, back)


def leading_on(way: str, base: str, back: str) -> str:
    """The address of a way in that leads on to `back`."""
    wanted = safe(back, base)
    return f"{base}{way}" + ("" if wanted == f"{base}/" else "?" + urlencode({NEXT: wanted}))


def safe(back: str, base: str) -> str:
    """`back` if it is a path of this program, below `base`; else the start page.

    A browser takes “//host” and “/\\host” for another host, and drops line breaks and tabs before it looks.
    """
    start = f"{base}/"
    if not back.startswith(start) or len(back) > _LONGEST or not back.isprintable() or "\\" in back:
        return start
    try:
        parts = urlsplit(back)
    except ValueError:
        return start
    own = parts.path == f"{base}{SIGN_OUT}" or parts.path.startswith(f"{base}{SIGN_IN}")
    return start if parts.scheme or parts.netloc or "//" in parts.path or ".." in parts.path or own else back
