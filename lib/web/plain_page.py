"""Pages without any script, in the colours of the others: what one sees before one may see the rest."""

from functools import lru_cache
from html import escape
from pathlib import Path

from starlette.responses import HTMLResponse

from lib.charts.palette import DARK, FONT, LIGHT, Theme
from lib.core.errors import DashboardError
from lib.core.verdict import Status
from lib.web.security_headers import plain_policy

_STYLE = (Path(__file__).parent / "plain.css").read_text(encoding="utf-8")


def page(base: str, title: str, body: str, *, name: str = "", status: int = 200) -> HTMLResponse:
    """A page with our head; `body` must be safe already, `name` is what the program is called in it."""
    style = _style(base)
    html = (
        f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="icon" href="{base}/app/static/icon.svg"><style>{style}</style></head>'
        f"<body><header>{escape(name or 'Bảng điều hành cải cách hành chính')}</header>"
        f'<main><section class="card"><h1>{escape(title)}</h1>{body}</section></main></body></html>'
    )
    return HTMLResponse(html, status_code=status, headers={"Content-Security-Policy": plain_policy(style)})


def told(message: str, hint: str = "") -> str:
    """A field that says what is wrong and what to do; read out at once."""
    return f'<p class="told" role="alert"><b>{escape(message)}</b>{escape(hint)}</p>'


def closed(base: str, command: str) -> HTMLResponse:
    """What others than this machine get while there is no account."""
    body = (
        "<p>Chương trình chưa có tài khoản nào, nên chỉ trả lời chính máy đang chạy nó.</p>"
        '<p class="note">Quản trị hệ thống tạo tài khoản đầu tiên trên máy chủ bằng lệnh:</p>'
        f"<p><code>{escape(command)}</code></p>"
    )
    return page(base, "Chưa mở cho máy khác", body, status=403)


def failed(base: str, error: DashboardError) -> HTMLResponse:
    """What everybody gets while it cannot be said who they are."""
    return page(base, "Chưa phục vụ được", told(str(error), error.hint), status=503)


@lru_cache(maxsize=4)
def _style(base: str) -> str:
    colours = (
        f":root {{ color-scheme: light dark; {_variables(LIGHT)} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {_variables(DARK)} }} }}"
    )
    return _STYLE.replace("{base}", base).replace("{colours}", colours).replace("{font}", FONT)


def _variables(theme: Theme) -> str:
    names = ("page", "card", "ink", "muted", "line", "house", "primary", "bar", "gold")
    missed, grey = theme.tones[Status.MISSED], theme.tones[Status.NO_DATA]
    found = {name: getattr(theme, name) for name in names} | {
        "missed": missed.fill, "missed-ink": missed.text, "missed-ground": missed.ground, "grey": grey.fill,
    }  # fmt: skip
    return " ".join(f"--{name}: {colour};" for name, colour in found.items())
