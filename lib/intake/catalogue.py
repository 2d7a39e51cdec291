"""How well headers fit what a plan measures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from lib.core.observation import Measure
from lib.core.plan import Plan
from lib.core.vocabulary import Vocabulary
from lib.intake.facets import FacetReader, Facets, is_syllable
from lib.intake.matters import Matters, Narrowed
from lib.intake.surveys import OTHER_MATTER, Askers, Rival, rivals_of
from lib.intake.targets import STRANGE, Target, Wording, targets_of, things_of
from lib.intake.topics import Topics
from lib.intake.units import UnitNames

_EXCLUDING = frozenset(
    {"plan", "last_year", "change", "rank", "note", "judgement", "forecast", "index", "measure_unit", "negated"}
)
_TITLE_ROLES = frozenset({"rate", "count", "total", "last_year", "forecast", "negated"})
_STRUCK_OUT = 0.0
_NAMED_WELL = 0.8
_LISTED = re.compile(r"[,;&]|\b(?:và|va|hoặc|hoac)\b", re.IGNORECASE)
_MOST_STRANGE_WORDS = 9  # more of them cost no more
_LEAST_FOR_STRANGE_WORDS = 0.21  # a word nobody knows may make it another figure: a person looks
_MOST_FOR_STRANGE_WORDS = 0.24
_OF_SOMETHING_ELSE = 0.2  # words nobody knows, and none that names what the indicator counts
_HOLDERS_COUNTED = 0.25  # “Tỷ lệ đơn vị gửi báo cáo đúng hạn” counts those who sent, not what they sent
_OTHER_TITLE = 0.3  # the title names another matter, so that a person looks where that one does not fit


@dataclass(frozen=True, slots=True)
class Heading:
    """The header of one line, taken apart: all of it, its last part, and what stands above the table.

    `outer_roles` are those of the heads over its last part.
    """

    text: str
    whole: Facets
    leaf: Facets
    context: frozenset[str]
    context_roles: frozenset[str] = frozenset()
    outer_roles: frozenset[str] = frozenset()

    @property
    def excluded(self) -> bool:
        """Whether the words alone say that the line is no figure of the period."""
        return bool(self.whole.roles & _EXCLUDING)


class Catalogue:
    """The targets of a plan and how well a heading fits each."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.reader = FacetReader(plan.vocabulary)
        self._vocabulary: Vocabulary = plan.vocabulary
        self.topics = Topics(plan, self.reader)
        self._is_topic = lru_cache(maxsize=2048)(self.topics.names)
        self.targets = tuple(
            target
            for indicator in plan.indicators.values()
            for target in targets_of(indicator, self.reader, plan.vocabulary)
        )
        surveyed, vague = plan.vocabulary.surveyed, plan.vocabulary.optional
        self._rivals = tuple(rivals_of(target, self.targets, surveyed, vague) for target in self.targets)
        self._fields = fields = frozenset(
            thing for rivals in self._rivals for rival in rivals for thing in rival.named_by
        )
        self._matters = Matters(plan, fields, [(target.indicator, target.own) for target in self.targets])
        self._askers = self._find_askers()
        self._narrowed = tuple(
            Narrowed(
                marks=self._matters.marks(target.own, plan.vocabulary.harmless),
                of_surveys=self._matters.marks_of_fields(target.own, surveyed),
                fields=(target.name.things & fields) - surveyed,
            )
            for target in self.targets
        )
        self.best_fit = lru_cache(maxsize=2048)(self._best_fit)
        self.by_key = {(target.indicator, target.measure): target for target in self.targets}
        self.places = {key: place for place, key in enumerate(self.by_key)}
        self._own_words = frozenset(
            thing[1:]
            for target in self.targets
            for things in (target.own, things_of(target.name), *(wording.things for wording in target.wordings))
            for thing in things
            if thing.startswith(STRANGE)
        )
        self._fits = lru_cache(maxsize=4096)(self._fits_of)

    def heading(self, path: tuple[str, ...], context: str = "") -> Heading:
        """Take a header path apart; `context` is the text above the table.

        Heads that name an area say nothing, nor do those that list what the parts below them choose from.
        """
        heads = (part for at, part in enumerate(path[:-1]) if not self._says_nothing(part, path[at + 1 :]))
        telling = (*heads, *path[-1:])
        whole = self.reader.read(" ".join(telling))
        leaf = self.reader.read(path[-1]) if path else Facets()
        around = self.reader.read(context)
        outer = self.reader.read(" ".join(telling[:-1])).roles
        return Heading(" › ".join(path), whole, leaf, around.things, around.roles, outer)

    def _says_nothing(self, head: str, below: tuple[str, ...]) -> bool:
        if self._is_topic(head) or self._chosen_from(head, below):
            return True
        return (
            self.topics.is_one(head) and self.best_fit(below) >= _NAMED_WELL
        )  # “Thủ tục hành chính › Tỷ lệ phản ánh …”

    def _chosen_from(self, head: str, below: Sequence[str]) -> bool:
        """Whether a head lists subjects of which those below name one: “Cán bộ, công chức › Tổng số cán bộ cấp xã”.

        “Hài lòng lĩnh vực đất đai, xây dựng, đầu tư › Số phiếu hài lòng” chooses from nothing.
        """
        listed = [self.reader.read(part) for part in _LISTED.split(head)]
        named = [self.reader.read(part).things for part in below]
        fields = self._fields & self.reader.read(head).things
        if any(said & fields and not fields <= said for said in named):
            return True  # “… đất đai, xây dựng, đầu tư › Đất đai”
        subjects = self._vocabulary.subjects
        if len(listed) < 2 or not all(one.first and one.first <= subjects for one in listed):
            return False
        return any(
            any(one.things <= said for one in listed) and not all(one.first & said for one in listed) for said in named
        )

    def marks_of_titles(self, titles: Sequence[str], names: UnitNames) -> frozenset[str]:
        """What the titles of a table add to the context of its headings, where they speak of something else."""
        others = frozenset({OTHER_MATTER}) if self._askers.ask_of_something_else(titles, names) else frozenset()
        return others | self._matters.narrowed(titles, names)

    def marks_of_names(self, titles: Sequence[str], called: Sequence[str], names: UnitNames) -> frozenset[str]:
        """What the names of sheet and file add where no title says what the table is about: “Hồ sơ BHXH”."""
        if any(self.reader.read(title).things for title in titles):
            return frozenset()
        return self._matters.beside_strangers([" ".join(filter(self._tells, text.split())) for text in called], names)

    def _tells(self, word: str) -> bool:
        """Whether a word may name a matter: “igate” and other names of programs do not, “BHXH” does."""
        return is_syllable(word) or bool(self.reader.read(word).things & self._vocabulary.elsewhere)

    def _find_askers(self) -> Askers:
        vocabulary = self._vocabulary
        surveys = [target for target in self.targets if vocabulary.surveyed & target.name.things]
        known = vocabulary.optional | vocabulary.harmless | vocabulary.kindred
        phrases = (phrase for name in vocabulary.surveyed for phrase in vocabulary.facets.get(name, ()))
        return Askers(self._matters.reader, phrases, known.union(*(target.own for target in surveys)))

    def _best_fit(self, path: tuple[str, ...]) -> float:
        """How well a header path names any measure at all, 0 to 1."""
        return max(self.fits(self.essence(self.heading(path))))

    def titled(self, titles: tuple[str, ...]) -> Heading:
        """The heading of a line that has no words of its own but those above the table: the title that fits best.

        A title says more than it measures: plans and comparisons in it do not turn the figures into others.
        """
        headings = [self._titled(title) for title in (*titles, " ".join(titles))]
        named = [target for target in self.targets if target.measure is not Measure.DENOMINATOR]
        return max(headings, key=lambda heading: max(self.fit(heading, target) for target in named))

    def _titled(self, title: str) -> Heading:
        read = self.reader.read(title)
        kept = Facets(read.things, read.roles & _TITLE_ROLES)
        return Heading(title, kept, Facets(), read.things, read.roles)

    def fit(self, heading: Heading, target: Target) -> float:
        """How well a heading names a measure, 0 to 1; a wording that strikes a different note counts little."""
        return self.fits(self.essence(heading))[self.places[target.indicator, target.measure]]

    def fits(self, essence: Heading) -> tuple[float, ...]:
        """How well the essence of a heading names each of the targets, in their order."""
        return self._fits(essence)

    def essence(self, heading: Heading) -> Heading:
        """The heading with every word that neither vocabulary nor plan has replaced by a placeholder.

        How many such words there are counts, not which: thousands of names of goods or people have one essence.
        """
        strange = frozenset(heading.whole.unknown) - self._own_words
        last = strange.intersection(heading.leaf.unknown)
        inner = [f"\0{number}" for number in range(min(len(last), _MOST_STRANGE_WORDS))]
        outer = [f"\1{number}" for number in range(min(len(strange - last), _MOST_STRANGE_WORDS))]
        own = self._own_words.intersection(heading.whole.unknown)
        own_last = self._own_words.intersection(heading.leaf.unknown)
        return Heading(
            "",
            Facets(heading.whole.things, heading.whole.roles, (*sorted(own), *inner, *outer)),
            Facets(
                heading.leaf.things,
                heading.leaf.roles,
                (*sorted(own_last), *inner),
                heading.leaf.first & self._vocabulary.holders,
            ),
            heading.context,
            heading.context_roles,
            heading.outer_roles,
        )

    def _fits_of(self, essence: Heading) -> tuple[float, ...]:
        said, last = things_of(essence.whole), things_of(essence.leaf)
        return tuple(
            max(
                0.0,
                max(self._fit(essence, said, last, wording, target) for wording in target.wordings)
                - self._cost_of_title(said, essence.context, rivals, narrowed),
            )
            for target, rivals, narrowed in zip(self.targets, self._rivals, self._narrowed, strict=True)
        )

    @staticmethod
    def _cost_of_title(
        said: frozenset[str], context: frozenset[str], rivals: tuple[Rival, ...], narrowed: Narrowed
    ) -> float:
        other = narrowed.by(said) & context or any(rival.is_meant(said, context) for rival in rivals)
        return _OTHER_TITLE if other else 0.0

    def fullness(self, heading: Heading, target: Target) -> int:
        """How many things of its best wording a heading names."""
        said = things_of(heading.whole)
        return max(len(said & wording.things) for wording in target.wordings)

    def named_above(self, heading: Heading, target: Target) -> frozenset[str]:
        """The things of a wording that stand above the table, of the wording that has most of them."""
        return max((heading.context & wording.things for wording in target.wordings), key=len)

    def names_whole(self, heading: Heading, indicator: str) -> bool:
        """Whether the last part of a heading says just what the indicator is a share of."""
        wholes = self.by_key[indicator, Measure.DENOMINATOR]
        if not heading.leaf.things and "count" in heading.outer_roles:
            return False  # “Số hệ thống đã kết nối › Tổng số” is all of those, “Thanh toán trực tuyến › Tổng số” may be all
        return not wholes.subject & things_of(heading.leaf) and (
            "total" in heading.leaf.roles or any(heading.leaf.things == wording.things for wording in wholes.wordings)
        )

    def definition(self, things: frozenset[str]) -> frozenset[int]:
        """Which definitions of a denominator these facets speak of."""
        groups = enumerate(self._vocabulary.definitions)
        return frozenset(number for number, group in groups if things & group)

    def differs(self, indicator: str, heading: Heading) -> bool:
        """Whether a denominator is another one than the plan's."""
        said, own = self.definition(heading.whole.things), self.own_definition(indicator)
        return bool(said and own and not said & own)

    def own_definition(self, indicator: str) -> frozenset[int]:
        """The definitions that the plan's own wordings of the denominator speak of."""
        return self._definitions(indicator, official=True)

    def other_definition(self, indicator: str) -> frozenset[int]:
        """The known definitions that differ from the plan's."""
        return self._definitions(indicator, official=False)

    def _definitions(self, indicator: str, *, official: bool) -> frozenset[int]:
        wordings = self.by_key[indicator, Measure.DENOMINATOR].wordings
        found = (self.definition(wording.things) for wording in wordings if wording.official is official)
        return frozenset().union(*found)

    def _fit(
        self, heading: Heading, said: frozenset[str], leaf: frozenset[str], wording: Wording, target: Target
    ) -> float:
        named = target.name.roles - heading.leaf.roles
        if (heading.whole.roles & _EXCLUDING) - wording.roles - named:
            return _STRUCK_OUT
        if heading.leaf.roles & _EXCLUDING and not heading.leaf.things:
            return _STRUCK_OUT  # “Tỷ lệ giải ngân so với kế hoạch › Chỉ tiêu giao”
        if "negated" in heading.context_roles and not heading.whole.things:
            return _STRUCK_OUT  # “Tỷ lệ (%)” under “Hồ sơ không đúng hạn”
        if "money" in heading.whole.roles and not target.monetary:
            return _STRUCK_OUT
        score = 1.0 if wording.core or wording.things & said else 0.55
        for missing in wording.things - said:
            score -= self._cost_of_missing(missing, heading, wording, target)
        strange = 0.0
        subject_named = self._names_subject(said | heading.context, wording)
        for extra in said - wording.things - (things_of(target.name) - leaf):
            named = target.name.things - target.subject if wording.things <= said else frozenset()
            if target.measure is Measure.DENOMINATOR and extra in named & self._vocabulary.optional:
                cost = 0.05  # “Tổng số hồ sơ TTHC đã giải quyết” says as much of them as the indicator's name does
            else:
                cost = self._cost_of_extra(extra, leaf if subject_named else said, target)
            if extra.startswith(STRANGE):
                strange += cost
                strange = max(strange, _LEAST_FOR_STRANGE_WORDS)
            else:
                score -= cost
        if heading.leaf.first - target.own:
            score -= _HOLDERS_COUNTED
        if strange and not subject_named:
            score -= _OF_SOMETHING_ELSE
        return max(0.0, score - min(strange, _MOST_FOR_STRANGE_WORDS))

    @staticmethod
    def _names_subject(named: frozenset[str], wording: Wording) -> bool:
        """Whether header or title name what is counted: births “đúng hạn” are no dossiers, however few words are unknown."""
        subject = wording.things - wording.core
        return not subject or bool(subject & named)

    def _cost_of_missing(self, thing: str, heading: Heading, wording: Wording, target: Target) -> float:
        if thing not in wording.core:
            return 0.01 if thing in heading.context else 0.03
        if thing not in heading.context:
            return 0.45
        return 0.25 if target.measure is Measure.NUMERATOR and thing in target.subject else 0.06

    def _cost_of_extra(self, thing: str, leaf: frozenset[str], target: Target) -> float:
        in_leaf = thing in leaf
        narrower = self._vocabulary.broader.get(thing, frozenset()) & target.own
        if narrower & leaf or (narrower and not in_leaf):
            return 0.05  # “Thanh toán › Số phải thu phí”, “hồ sơ TTHC”
        if not in_leaf and self._vocabulary.over.get(thing, frozenset()) & target.own:
            return 0.05  # “Trực tuyến › Thanh toán trực tuyến”
        if target.measure is Measure.DENOMINATOR and thing in target.subject and not in_leaf:
            return 0.0  # the head of the group names what is shared out: “Thanh toán trực tuyến › Tổng số hồ sơ”
        if thing in target.whole:
            return 0.02
        if thing in self._vocabulary.opposed:
            return 0.6
        if thing.startswith(STRANGE):
            return 0.08 if in_leaf else 0.03
        if thing in self._vocabulary.harmless or thing in self._vocabulary.kindred & target.own:
            return 0.05 if in_leaf else 0.02
        if thing in self._vocabulary.asked and self._vocabulary.surveyed & target.name.things:
            return 0.05
        if thing in self._vocabulary.kindred:
            if target.measure is Measure.DENOMINATOR and in_leaf:
                return 0.45  # dossiers are no whole of ballots
            return 0.25 if in_leaf else 0.12
        if thing in target.own and not in_leaf:
            return 0.05  # “Kết quả xử lý › Đã xử lý dứt điểm”
        return 0.4 if in_leaf else 0.22
