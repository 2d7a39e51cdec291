"""Whether the rates of a line are percentages or fractions of one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lib.core.observation import Place
from lib.core.words import count, percent
from lib.intake.reading import Proposal, Question
from lib.intake.sheets.numbers import Said, Saying

FRACTION, PERCENT = "fraction", "percent"
"""What a person may answer, beside nothing for “leave them out”."""
_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """How stated rates become percent. `sure` is False where a fraction may be a small percentage.

    `sure_ones` is False where a 1 stands among fractions and percentages, and may be all as well as one percent. A pair
    such as “1/2” is `sure_pairs` where the line's cells are written so; alone among percentages it may be a date.
    `answer` is what a person said of the numbers that may be either.
    """

    factor: float = 1.0
    sure: bool = True
    sure_ones: bool = True
    sure_pairs: bool = True
    answer: str | None = None

    def of(self, rate: float) -> float:
        """What turns a plain number into percent."""
        if self.answer and self.may_be_fraction(rate):
            return 100.0 if self.answer == FRACTION else 1.0
        return self.factor

    def may_be_fraction(self, rate: float) -> bool:
        """Whether a plain number, as it is written, may be a fraction of one and a percentage alike."""
        if not self.sure:
            return rate != 0
        return self.factor == 1.0 and (0 < rate < 1 or (rate == 1 and not self.sure_ones))


def rate_scale(rates: Sequence[Said], proved_factor: float | None, *, says_percent: bool = False) -> Scale:
    """Whether a line's plain numbers are fractions of one; those marked % are percent already.

    Under a header that says “(%)” small numbers may be small percentages, so only the counts prove a fraction.
    """
    if proved_factor is not None:
        return Scale(proved_factor)
    pairs = sum(said.saying is Saying.PAIR and said.share is None for said in rates)
    others = sum(said.saying in (Saying.NUMBER, Saying.PERCENT) for said in rates)
    return replace(_of_plain(rates, says_percent=says_percent), sure_pairs=pairs == 0 or pairs > others)


def _of_plain(rates: Sequence[Said], *, says_percent: bool) -> Scale:
    plain = [said.value for said in rates if said.saying is Saying.NUMBER and said.value is not None]
    broken = [value for value in plain if 0 < value < 1]
    if not broken:
        return Scale(1.0, sure=not plain or max(plain) > 1 or max(plain) == 0)
    if max(plain) > 1.0 + 1e-9:
        return Scale(1.0, sure_ones=False)
    detailed = [value for value in broken if abs(value * 10 - round(value * 10)) > 1e-9]
    return Scale(100.0, sure=not says_percent and len(broken) >= 3 and len(detailed) >= 2)


def written(said: Said) -> str:
    """A number as the report has it, or as it would be typed: “0,95”."""
    return said.text or f"{said.value:g}".replace(".", ",")


def scale_question(key: str, name: str, place: Place, doubtful: Iterable[Said], scale: Scale) -> Question:
    """One question for all the numbers of a line that may be fractions as well as percentages; the likelier first."""
    rates = list(doubtful)
    values = list(dict.fromkeys(map(written, rates)))
    example = rates[0]
    fraction = Proposal(FRACTION, f"{written(example)} là {percent((example.value or 0.0) * 100)}", 0.5)
    whole = Proposal(PERCENT, f"{written(example)} là {written(example)}%", 0.5)
    rest = f" và {count(len(values) - _SHOWN)} giá trị khác" if len(values) > _SHOWN else ""
    return Question(
        kind="scale",
        key=key,
        text=f"{name}: các ô ghi {'; '.join(values[:_SHOWN])}{rest} hiểu thế nào?",
        place=place,
        proposals=(
            *((fraction, whole) if scale.factor > 1 else (whole, fraction)),
            Proposal("", "Không nhận các ô này", 0.5),
        ),
        figures=len(rates),
    )
