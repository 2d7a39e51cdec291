"""Questions about figures that wait and that no other question is about: one for each line and reason."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from lib.core.finding import Code
from lib.core.observation import Decision, Observation, Place, State
from lib.core.plan import Plan
from lib.core.words import count, lower_first, percent
from lib.intake.checks.repeats import repeat_key
from lib.intake.figures.waits import TEXTS, About, QuestionKey, Reason, Wait, Waits
from lib.intake.reading import Proposal, Question

ACCEPT = "accept"
_LONGEST = 60
_NAMED = 4  # cells in one question
_TWICE = Reason(About.UNIT, TEXTS[Code.DUPLICATE])


class _Group(NamedTuple):
    """Figures that one answer settles; `wait` is that of the first."""

    about: About
    wait: Wait | None
    figures: list[Observation]
    reasons: list[Reason]


class Settlement(NamedTuple):
    """What is left of the figures, and the questions, which are asked again where they are answered."""

    observations: list[Observation]
    questions: list[Question]


def settle_doubts(
    observations: Sequence[Observation],
    waits: Waits,
    asked: Mapping[QuestionKey, Question],
    answers: Mapping[str, str],
    plan: Plan,
) -> Settlement:
    """Ask about what waits, and take or leave out what a person has answered.

    `asked` are the questions of the report; a figure that one of them is about waits for that answer first. So does
    a figure of no known unit or period.
    """
    return _Doubts(waits, asked, answers, plan).settled(observations)


class _Doubts:
    def __init__(
        self, waits: Waits, asked: Mapping[QuestionKey, Question], answers: Mapping[str, str], plan: Plan
    ) -> None:
        self.waits, self.asked, self.answers, self.plan = waits, asked, answers, plan
        self.questions: list[Question] = []
        self.decided: dict[int, bool] = {}

    def settled(self, observations: Sequence[Observation]) -> Settlement:
        open_figures = [seen for seen in observations if self._is_open(seen)]
        twice = [same for same in _contradictory(observations) if any(map(self._is_open, same))]
        chosen = {id(seen) for group in twice for seen in group}
        for figures in _side_by_side(twice):
            self._ask_which(figures)
        for group in self._groups(seen for seen in open_figures if id(seen) not in chosen):
            self._ask_whether(group)
        kept = (seen for seen in observations if self.decided.get(id(seen), True))
        taken = [replace(seen, decision=Decision.AUTO) if id(seen) in self.decided else seen for seen in kept]
        return Settlement(taken, self.questions)

    def _is_open(self, seen: Observation) -> bool:
        if seen.decision is Decision.AUTO or seen.unit is None or seen.period is None:
            return False
        wait = self.waits.get((seen.indicator, seen.place))
        asks = wait.asks if wait is not None else ()
        return ("figure", str(seen.place)) not in self.asked and not any(key in self.asked for key in asks)

    def _reasons(self, seen: Observation) -> list[Reason]:
        wait = self.waits.get((seen.indicator, seen.place))
        return wait.reasons if wait is not None and wait.reasons else [_TWICE]

    def _groups(self, figures: Iterable[Observation]) -> Iterable[_Group]:
        groups: dict[tuple[object, ...], _Group] = {}
        for seen in figures:
            wait, reasons = self.waits.get((seen.indicator, seen.place)), self._reasons(seen)
            about = min(reason.about for reason in reasons)
            shared = (id(wait.line) if wait else None, seen.unit, seen.period)[about]
            key = (seen.place.sheet, about, shared, frozenset(reason.text for reason in reasons))
            group = groups.setdefault(key, _Group(about, wait, [], []))
            group.figures.append(seen)
            group.reasons.extend(reason for reason in reasons if reason not in group.reasons)
        return groups.values()

    def _ask_whether(self, group: _Group) -> None:
        first, several = group.figures[0], len(group.figures) > 1
        if several:
            what, label = f"{count(len(group.figures))} số liệu {self._common(group)}", "Nhận"
        else:
            what, label = f"{self._name(first)}, {self._unit(first)}", f"Nhận {_shown(first)}"
        these = "các số liệu này" if several else "số liệu này"
        place = next((reason.place for reason in group.reasons if reason.place.cell), first.place)
        answer = self._ask(
            group.figures,
            f"{what}: {_because(group.reasons, several=several)}. Nhận {these}?",
            place,
            (Proposal(ACCEPT, label, 0.5), Proposal("", "Không nhận", 0.5)),
        )
        if answer is not None:
            self.decided.update((id(seen), answer == ACCEPT) for seen in group.figures)

    def _ask_which(self, lanes: Mapping[str, list[Observation]]) -> None:
        """One unit stands in several rows or columns with different figures: one of them may be taken."""
        figures = [seen for lane in lanes.values() for seen in lane]
        first, alone = figures[0], len(figures) == len(lanes)
        shown = [f"Nhận {_shown(lane[0])} ({name})" if alone else f"Nhận {name}" for name, lane in lanes.items()]
        about = f"“{self._name(first)}”" if alone else f"{count(len(figures) // len(lanes))} chỉ tiêu"
        others = [reason for seen in figures for reason in self._reasons(seen) if reason != _TWICE]
        more = f"; {_because(others)}" if others else ""
        answer = self._ask(
            figures,
            f"{self._unit(first)} có số liệu khác nhau cho {about} ở {_listed(lanes)}{more}. Nhận số nào?",
            next(iter(lanes.values()))[0].place,
            (
                *(Proposal(name, label, 0.5) for name, label in zip(lanes, shown, strict=True)),
                Proposal("", "Không nhận", 0.5),
            ),
        )
        if answer is not None:
            for name, lane in lanes.items():
                self.decided.update((id(seen), True) for seen in lane if name == answer and self._is_open(seen))
                self.decided.update((id(seen), False) for seen in lane if name != answer)

    def _ask(
        self, figures: Sequence[Observation], text: str, place: Place, proposals: tuple[Proposal, ...]
    ) -> str | None:
        """Ask, and give the answer if there is one; it is about these very figures and no others."""
        stated = "\n".join([text, *sorted(map(_statement, figures))])
        key = f"{place} {sha256(stated.encode()).hexdigest()[:8]}"
        self.questions.append(
            Question(kind="doubt", key=key, text=text, place=place, proposals=proposals, figures=len(figures))
        )
        answer = self.answers.get(key)
        return answer if answer in {proposal.value for proposal in proposals} else None

    def _common(self, group: _Group) -> str:
        """What the figures of a group share, as a place in the report."""
        first = group.figures[0]
        if group.about is About.UNIT or group.wait is None:
            return f"của {self._unit(first)}"
        if group.about is About.PERIOD and first.period is not None:
            return f"của {lower_first(first.period.label)}"
        line = group.wait.line
        kind = "cột" if line.label.isalpha() else "dòng"
        header = line.heading.text
        short = header if len(header) <= _LONGEST else f"{header[: _LONGEST - 1]}…"
        return f"ở {kind} “{short}”" if short else f"ở {kind} {line.label}"

    def _name(self, seen: Observation) -> str:
        return self.plan.indicators[seen.indicator].short_name

    def _unit(self, seen: Observation) -> str:
        return self.plan.units.get(seen.unit or "").name


def _because(reasons: Iterable[Reason], *, several: bool = True) -> str:
    """The reasons in one sentence: for `several` figures in half sentences with their cells, for one as it was told."""
    by_text: dict[str, list[Reason]] = {}
    for reason in reasons:
        by_text.setdefault(reason.text, []).append(reason)
    said = (_told(text, alike, several=several) for text, alike in by_text.items())
    return "; ".join(dict.fromkeys(said))


def _told(text: str, alike: Sequence[Reason], *, several: bool) -> str:
    messages = list(dict.fromkeys(lower_first(reason.message.rstrip(".")) for reason in alike if reason.message))
    cells = list(dict.fromkeys(reason.place.cell for reason in alike if reason.place.cell))
    where = f" (ô {', '.join(cells[:_NAMED])}{'…' if len(cells) > _NAMED else ''})" if cells else ""
    if not several and messages:
        return f"{', '.join(messages)}{where}"
    if len(cells) == 1 and len(messages) == 1:
        return f"{text}, {messages[0]}{where}"
    return f"{text}{where}"


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} và {last}" if others else last


def _contradictory(observations: Sequence[Observation]) -> list[list[Observation]]:
    """The figures that are stated more than once, with different values."""
    stated: dict[tuple[object, ...], list[Observation]] = {}
    for seen in observations:
        if seen.unit is not None and seen.period is not None:
            stated.setdefault(repeat_key(seen), []).append(seen)
    return [same for same in stated.values() if len(same) > 1]


def _side_by_side(twice: Iterable[Sequence[Observation]]) -> Iterator[dict[str, list[Observation]]]:
    """The same, by the rows, columns or cells in which a unit stands: figures that stand there together go together."""
    together: dict[tuple[object, ...], dict[str, list[Observation]]] = {}
    for same in twice:
        names = _names_apart([seen.place for seen in same])
        lanes = together.setdefault((same[0].unit, *names), {})
        for name, seen in zip(names, same, strict=True):
            lanes.setdefault(name, []).append(seen)
    yield from together.values()


def _names_apart(places: Sequence[Place]) -> list[str]:
    """What tells places apart, in few words."""
    several = len({place.sheet for place in places}) > 1
    rows, columns = [_row(place) for place in places], [_column(place) for place in places]
    for names in (rows, columns):
        if len(set(names)) == len(places) and not several:
            return names
    return [f"ô {place if several else place.cell}" for place in places]


def _row(place: Place) -> str:
    return f"dòng {place.cell.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}"


def _column(place: Place) -> str:
    return f"cột {place.cell.rstrip('0123456789')}"


def _shown(seen: Observation) -> str:
    return "không phát sinh" if seen.state is State.NO_CASES else percent(seen.value)


def _statement(seen: Observation) -> str:
    figure = (seen.value, seen.numerator, seen.denominator, str(seen.state), seen.to_date)
    return f"{seen.indicator}|{seen.unit}|{seen.period}|{seen.place}|{figure}"
