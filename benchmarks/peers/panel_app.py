"""`python -m benchmarks.peers.panel_app PORT`: the two pages in Panel."""

import sys

import panel as pn

from benchmarks.peers import scene

pn.extension("plotly")


def overview() -> pn.Column:
    period = pn.widgets.Select(options=list(scene.periods()), name="Kỳ")

    def drawn(chosen: str) -> pn.Column:
        card = scene.card(chosen)
        return pn.Column(
            pn.pane.HTML(f"<h1>{chosen}</h1>"), pn.pane.Plotly(scene.overview_gauges(card)),
            pn.pane.Plotly(scene.heat(card)), pn.pane.HTML(scene.html_table(scene.concerns(card))),
        )  # fmt: skip

    return pn.Column(period, pn.bind(drawn, period))


def area() -> pn.Column:
    period = pn.widgets.Select(options=list(scene.periods()), name="Kỳ")

    def drawn(chosen: str) -> pn.Column:
        card = scene.card(chosen)
        return pn.Column(
            pn.pane.HTML(f"<h1>{chosen}</h1>"), pn.pane.Plotly(scene.area_gauges(card)),
            pn.pane.Plotly(scene.trend(card)), pn.pane.Plotly(scene.ranking(card)),
            pn.pane.HTML(scene.html_table(scene.indicators(card))),
        )  # fmt: skip

    return pn.Column(period, pn.bind(drawn, period))


if __name__ == "__main__":
    for known in scene.periods():
        scene.card(known).areas()
    pn.serve({"/": overview, "/area": area}, port=int(sys.argv[1]), show=False, address="127.0.0.1")
