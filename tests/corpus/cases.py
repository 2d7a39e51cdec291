"""All reports written by hand."""

import importlib
from collections.abc import Callable, Iterator

from tests.corpus.sketch import Sketch
from tests.corpus.truth import Case

_MODULES = [
    "units_rows",
    "units_more",
    "crosstabs",
    "criteria",
    "months",
    "sheets",
    "long",
    "fields",
    "foreign",
    "faults",
    "texts",
    "mixed",
    "neighbours",
    "blocks",
    "neighbour_sheets",
    "wordings",
    "periods",
    "places",
    "values",
]
_REPORTS: dict[str, tuple[str, Callable[[Sketch], None]]] = {}


def report(name: str, shape: str) -> Callable[[Callable[[Sketch], None]], Callable[[Sketch], None]]:
    """Registers a function that draws the report of this name."""

    def register(draw: Callable[[Sketch], None]) -> Callable[[Sketch], None]:
        if name in _REPORTS:
            raise ValueError(f"two reports are called {name}")
        _REPORTS[name] = (shape, draw)
        return draw

    return register


def written_cases() -> Iterator[Case]:
    for module in _MODULES:
        importlib.import_module(f"tests.corpus.builders_{module}")
    for name, (shape, draw) in _REPORTS.items():
        sketch = Sketch(shape=shape)
        draw(sketch)
        yield sketch.done(name)
