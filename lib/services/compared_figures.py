"""What is compared: a report's figures beside those that stand in the store."""

from collections.abc import Iterable, Mapping, Sequence

from lib.core.figure import Figure
from lib.core.observation import Decision, Observation
from lib.core.plan import Measurement, Plan
from lib.core.words import lower_first
from lib.services.standing_figures import Line, line_of, reported
from lib.store.keys import Key, key_of

Seen = tuple[Observation, Figure]


def seen_figures(observations: Iterable[Observation]) -> dict[Key, Seen]:
    """The figures of a report whose unit and period are known, each once."""
    once: dict[Key, Seen] = {}
    for observation in observations:
        if observation.unit is not None and observation.period is not None:
            key = key_of(observation)
            if key not in once:
                once[key] = (observation, reported(observation, key))
    return once


class Known:
    """What a report is held against, line by line: what stands, and of its own figures those that would stand unseen."""

    def __init__(self, standing: Mapping[Line, Mapping[Key, Figure]], seen: Mapping[Key, Seen]) -> None:
        """`standing` has all lines of the figures that were seen."""
        lines = {line: dict(figures) for line, figures in standing.items()}
        for key, (observation, figure) in seen.items():
            if observation.decision is Decision.AUTO:
                lines[line_of(figure)][key] = figure
        self._lines = {line: sorted(figures.values(), key=_closing) for line, figures in lines.items()}

    def along(self, figure: Figure) -> Sequence[Figure]:
        """All of the indicator and unit of a figure, in closing order."""
        return self._lines[line_of(figure)]


def figure_key(figure: Figure) -> Key:
    return Key(str(figure.period), figure.indicator, figure.unit, figure.to_date, str(figure.measurement))


def about(plan: Plan, figure: Figure) -> str:
    """“Huyện Ba Bể, quý III/2023, thanh toán trực tuyến”, the start of a sentence about a figure."""
    unit = plan.units.get(figure.unit, figure.period.last_day).name
    return f"{unit}, {lower_first(figure.period.label)}, {lower_first(plan.indicators[figure.indicator].short_name)}"


def _closing(figure: Figure) -> tuple[tuple[int, int, int], bool, Measurement]:
    return figure.period.order, figure.to_date, figure.measurement
