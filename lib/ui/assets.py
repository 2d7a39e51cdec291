"""What our components run in the browser: fetched once by an address that changes with it, not sent with each drawing."""

import json
from collections.abc import Mapping
from hashlib import sha256
from importlib import metadata, util
from pathlib import Path
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from lib.charts.palette import DARK, LIGHT, Theme, css_name

FOLDER = "app/static/made"
_HERE = Path(__file__).parent
_TYPES: Mapping[str, str] = {"js": "text/javascript", "css": "text/css"}
_KEPT = {"Cache-Control": "public, max-age=31536000, immutable"}


class Asset(NamedTuple):
    """A script or a style sheet; its name carries a hash of what is in it."""

    name: str
    body: str

    @property
    def path(self) -> str:
        """The address below the program's path, without a slash before it."""
        return f"{FOLDER}/{self.name}"


def named(name: str, kind: str, body: str) -> Asset:
    return Asset(f"{name}.{sha256(body.encode()).hexdigest()[:12]}.{kind}", body)


class Library(NamedTuple):
    """A script of a package, served as it lies there; its name carries the package's version."""

    name: str
    file: Path

    @property
    def path(self) -> str:
        """The address below the program's path, without a slash before it."""
        return f"{FOLDER}/{self.name}"


def loader(module: Asset) -> str:
    """The few lines that Streamlit sends with each drawing: all drawings of a component share its module and its sheet."""
    return (
        f'const fetched = import(new URL("{module.path}", document.baseURI));\n'
        "export default async function (component) {\n"
        "  const { default: show, style } = await fetched;\n"
        "  const { adoptedStyleSheets: worn } = component.parentElement;\n"
        "  if (!worn.includes(style)) worn.push(style);\n"
        "  return show(component);\n"
        "}\n"
    )


def _module(name: str, styles: str, *others: str) -> Asset:
    """A component's script, which exports its function, and `style`, its style sheet; `others` are scripts that it uses."""
    script = _read(*(f"{one}.js" for one in (*others, name)))
    sheet = f"export const style = new CSSStyleSheet();\nstyle.replaceSync({json.dumps(styles, ensure_ascii=False)});\n"
    return named(name, "js", f"{script}\n{sheet}")


def _read(*names: str) -> str:
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)


def _plotly() -> Library:
    """What `plotly` draws its figures with, as it comes with the package: 4.8 MB, which only a figure asks for."""
    found = util.find_spec("plotly")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("plotly")
    return Library(
        f"plotly.{metadata.version('plotly')}.js", Path(found.origin).with_name("package_data") / "plotly.min.js"
    )


def _look(theme: Theme) -> str:
    found = {name: getattr(theme, name) for name in ("page", "card", "ink", "muted", "line", "house", "bar", "gold")}
    for status, tone in theme.tones.items():
        name = css_name(status)
        found |= {name: tone.fill, f"{name}-ink": tone.text, f"{name}-ground": tone.ground}
    return ";".join(f"--{name}:{colour}" for name, colour in found.items())


BOARD = _module(
    "board",
    _read("board.css", "board_reports.css", "board_register.css", "board_map.css", "board_tasks.css", "plot.css"),
    "plot",
)
NEWER = _module("newer", _read("newer.css"))
# The slides of a meeting are light or dark by their own switch.
DECK = _module("deck", f".deck{{{_look(LIGHT)}}}\n.deck[data-look=dark]{{{_look(DARK)}}}\n{_read('deck.css')}")

PLOTLY = _plotly()


def route(base: str = "", *others: Asset) -> Route:
    """Answers with the components' modules, the other assets and Plotly; `base` is the program's path."""
    known = {asset.name: asset.body for asset in (BOARD, NEWER, DECK, *others)}

    def asset(request: Request) -> Response:
        name = request.path_params["name"]
        if name == PLOTLY.name:
            return FileResponse(PLOTLY.file, media_type=_TYPES["js"], headers=_KEPT)
        if name not in known:
            return PlainTextResponse("Không có tệp này.", status_code=404)
        return Response(known[name], media_type=_TYPES[name.rpartition(".")[2]], headers=_KEPT)

    return Route(f"{base}/{FOLDER}/{{name}}", asset)
