"""`python -m benchmarks.peers.dash_app PORT`: the two pages in Dash."""

import sys

from dash import Dash, Input, Output, dcc, html

from benchmarks.peers import scene

app = Dash(__name__, suppress_callback_exceptions=True, title="Dash")
app.layout = html.Div(
    [
        dcc.Location(id="address"),
        dcc.Dropdown(scene.periods(), scene.periods()[0], id="period", clearable=False),
        html.Div(id="page"),
    ]
)
_PLAIN = {"displayModeBar": False}


@app.callback(Output("page", "children"), Input("address", "pathname"), Input("period", "value"))
def page(path: str, period: str) -> list[object]:
    card = scene.card(period)
    title = html.H1(period)
    if path == "/area":
        return [
            title,
            dcc.Graph(figure=scene.area_gauges(card), config=_PLAIN),
            dcc.Graph(figure=scene.trend(card), config=_PLAIN),
            dcc.Graph(figure=scene.ranking(card), config=_PLAIN),
            _table(scene.indicators(card)),
        ]
    return [
        title,
        dcc.Graph(figure=scene.overview_gauges(card), config=_PLAIN),
        dcc.Graph(figure=scene.heat(card), config=_PLAIN),
        _table(scene.concerns(card)),
    ]


def _table(rows: list[tuple[str, ...]]) -> html.Table:
    head = html.Thead(html.Tr([html.Th(name) for name in scene.COLUMNS]))
    return html.Table([head, html.Tbody([html.Tr([html.Td(cell) for cell in row]) for row in rows])])


if __name__ == "__main__":
    from waitress import serve

    for known in scene.periods():
        scene.card(known).areas()
    serve(app.server, host="127.0.0.1", port=int(sys.argv[1]), threads=8)
