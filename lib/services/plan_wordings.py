"""Whether reports can be told by a plan's own wordings: what an indicator is called must mean it and no other."""

from collections.abc import Iterator

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Measure, Place
from lib.core.plan import Indicator, Plan
from lib.intake.meaning.bundles import MARGIN, SURE
from lib.intake.terms.catalogue import Catalogue
from lib.plans.indicator_layout import INDICATORS

_MEASURES = {Measure.RATE: "tỷ lệ", Measure.NUMERATOR: "tử số"}


def confusable(plan: Plan, base: Plan) -> Iterator[Finding]:
    """Warn of the wordings of indicators not in `base` that a reader of reports would not be sure of.

    Denominators are left out: several indicators may be shares of one whole.
    """
    catalogue = Catalogue(plan)
    for indicator in plan.indicators.values():
        if base.indicators.get(indicator.id) != indicator:
            for measure, said in _wordings(indicator):
                message = _doubt(catalogue, indicator, measure, said)
                if message:
                    yield Finding(
                        code=Code.AMBIGUOUS_COLUMN,
                        severity=Severity.WARNING,
                        message=message,
                        hint="Cột mang tên này sẽ phải hỏi người nhập; gọi đầy đủ hơn để phân biệt.",
                        place=Place(INDICATORS.title),
                        indicator=indicator.id,
                    )


def _wordings(indicator: Indicator) -> Iterator[tuple[Measure, str]]:
    yield from ((Measure.RATE, said) for said in (indicator.name, *indicator.synonyms))
    yield from ((Measure.NUMERATOR, said) for said in (indicator.numerator, *indicator.numerator_synonyms))


def _doubt(catalogue: Catalogue, indicator: Indicator, measure: Measure, said: str) -> str:
    heading = catalogue.heading((said,))
    own = catalogue.fit(heading, catalogue.by_key[indicator.id, measure])
    where = f"Chỉ tiêu “{indicator.short_name}”, {_MEASURES[measure]} “{said}”"
    if own < SURE:
        return f"{where}: chương trình đọc cách gọi này không chắc."
    rivals = [
        catalogue.plan.indicators[target.indicator].short_name
        for target in catalogue.targets
        if target.indicator != indicator.id
        and target.measure is measure
        and own - catalogue.fit(heading, target) < MARGIN
    ]
    return f"{where}: khó phân biệt với chỉ tiêu “{rivals[0]}”." if rivals else ""
