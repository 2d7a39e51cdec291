"""What the titles above a table, and the names of sheet and file, say against the indicators that its headers fit."""

import re
from collections.abc import Iterator, Sequence

from lib.core.plan import Plan
from lib.core.text import fold
from lib.intake.terms.facets import FacetReader
from lib.intake.terms.matters import Matters, Narrowed
from lib.intake.terms.picks import Picks
from lib.intake.terms.surveys import OTHER_MATTER, Askers, groups_around, rivals_of
from lib.intake.terms.targets import Target
from lib.intake.terms.work_fields import WorkFields
from lib.intake.texts.misspelt import is_syllable
from lib.intake.texts.units import UnitNames

_CASES_FIRST = re.compile(r"[\W\d]*(?:ho so|hs|tthc|thu tuc)\b")
_OTHER_TITLE = 0.3  # the title names another matter, so that a person looks where that one does not fit


class Titles:
    """The titles of reports, as they bear on the targets of a plan; `fields` are its fields of work."""

    def __init__(self, plan: Plan, reader: FacetReader, targets: Sequence[Target]) -> None:
        self._reader, self._vocabulary, self._targets = reader, plan.vocabulary, targets
        surveyed, vague = plan.vocabulary.surveyed, plan.vocabulary.optional
        surveys = tuple(rivals_of(target, targets, surveyed, vague) for target in targets)
        self.fields = frozenset(thing for rivals in surveys for rival in rivals for thing in rival.named_by)
        self._rivals = tuple(
            (*rivals, *groups_around(target, targets, plan.vocabulary.subjects))
            for rivals, target in zip(surveys, targets, strict=True)
        )
        self._matters = Matters(plan, self.fields, [(target.indicator, target.own) for target in targets])
        self._picks = Picks(plan.vocabulary, reader)
        self._work_fields = WorkFields(plan)
        self.is_field, self.marks_of_fields = self._work_fields.is_field, self._work_fields.marks
        self.marks_of_divisions = self._work_fields.marks_of_divisions
        self.marks_of_notes = self._work_fields.marks_of_notes
        self._other_fields = {target.indicator: self._work_fields.against(target.own) for target in targets}
        self._askers = self._find_askers()
        self._narrowed = tuple(
            Narrowed(
                marks=self._matters.marks(target.own, plan.vocabulary.harmless)
                | self._picks.against(target.own)
                | self._work_fields.against(target.own),
                of_surveys=self._matters.marks_of_fields(target.own, surveyed),
                fields=(target.name.things & self.fields) - surveyed,
                unmistakable=target.own & plan.vocabulary.unmistakable,
            )
            for target in targets
        )

    def marks(self, titles: Sequence[str], names: UnitNames, heads: frozenset[str] = frozenset()) -> frozenset[str]:
        """What the titles of a table add to the context of its headings, where they speak of something else.

        `heads` are the things that heads of the table name.
        """
        others = frozenset({OTHER_MATTER}) if self._askers.ask_of_something_else(titles, names) else frozenset()
        picked = self._picks.named(titles, names, heads) | self._picks.chosen(titles, names, heads)
        return others | self._matters.narrowed(titles, names) | picked

    def marks_of_names(
        self, titles: Sequence[str], called: Sequence[str], names: UnitNames, heads: frozenset[str] = frozenset()
    ) -> frozenset[str]:
        """What the names of sheet and file, `called` in this order, add: “HS trực tiếp”, “ho so truc tuyen quy 3”.

        A sheet may say what the table is about, “Hồ sơ hưu trí”; a file does where no title says it, or where it begins so.
        """
        picked = frozenset().union(*(self._picks.called(name, heads) for name in called[:1]))
        picked |= self._picks.named(called, names, heads)
        titled = any(self._reader.read(title).things for title in titles)
        telling = [*called[:1], *(name for name in called[1:] if not titled or self._begins_with_cases(name))]
        told = [" ".join(filter(self._tells, text.split())) for text in telling]
        return picked | self._matters.beside_strangers(told, names) | self._matters.of_strange_cases(called[:1], names)

    def _begins_with_cases(self, name: str) -> bool:
        """Whether the name of a file opens with cases and names nothing else of the plan: “Hồ sơ hưu trí”."""
        cases = self._reader.read(name).things
        return _CASES_FIRST.match(fold(name)) is not None and cases <= self._vocabulary.kindred | {"procedure"}

    def is_of_one_field(self, indicator: str, context: frozenset[str]) -> bool:
        """Whether what stands around a table says that it is of one field of work, and so not all that an indicator counts."""
        return not self._other_fields[indicator].isdisjoint(context)

    def is_pick(self, text: str) -> bool:
        """Whether a text names some of all cases and neither a figure nor anything else: “Hồ sơ trực tuyến”."""
        return bool(self._picks.called(text, frozenset())) and not self._reader.read(text).roles

    def costs(self, said: frozenset[str], context: frozenset[str]) -> Iterator[float]:
        """What a heading that says this under titles that say that loses for each target, in their order."""
        for rivals, narrowed in zip(self._rivals, self._narrowed, strict=True):
            other = narrowed.by(said) & context or any(rival.is_meant(said, context) for rival in rivals)
            yield _OTHER_TITLE if other else 0.0

    def _tells(self, word: str) -> bool:
        """Whether a word may name a matter: “igate” and other names of programs do not, “BHXH” does."""
        return is_syllable(word) or bool(self._reader.read(word).things & self._vocabulary.elsewhere)

    def _find_askers(self) -> Askers:
        vocabulary = self._vocabulary
        surveys = [target for target in self._targets if vocabulary.surveyed & target.name.things]
        known = vocabulary.optional | vocabulary.harmless | vocabulary.kindred
        phrases = (phrase for name in vocabulary.surveyed for phrase in vocabulary.phrases_of_facet(name))
        return Askers(self._matters.reader, phrases, known.union(*(target.own for target in surveys)))
