"""How well headers fit what a plan measures."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from lib.core.observation import Measure
from lib.core.plan import Plan
from lib.core.vocabulary import Vocabulary
from lib.intake.terms.definitions import Definitions
from lib.intake.terms.facets import FacetReader, Facets
from lib.intake.terms.fit import Fit
from lib.intake.terms.headings import Heading
from lib.intake.terms.measure_units import MeasureUnits
from lib.intake.terms.shares import part_counted
from lib.intake.terms.targets import STRANGE, Target, targets_of, things_of
from lib.intake.terms.titles import Titles
from lib.intake.terms.topics import Topics

_SHARE_FIRST = re.compile(r"^(?:tỷ|tỉ|ty|ti) (?:lệ|le) (?=\w)", re.IGNORECASE)
_IN_PERCENT = re.compile(r"\((?:[^()]*\s)?%\)\s*$")
_TITLE_ROLES = frozenset({"rate", "count", "total", "last_year", "forecast", "negated"})
_NAMED_WELL = 0.8
_EARLIER = "last_year"
_LISTED = re.compile(r"[,;&]|\b(?:và|va|hoặc|hoac)\b", re.IGNORECASE)
_MOST_STRANGE_WORDS = 9  # more of them cost no more

_MEASURED_IN = re.compile(r"([(\[]?)\s*\b(?:đvt|dvt|đơn vị tính|don vi tinh)\s*:\s*(?=\S)", re.IGNORECASE)
"""“(ĐVT: triệu đồng)” over counts tells their unit of measure; a head “ĐVT” by itself is of none."""


class Catalogue:
    """The targets of a plan and how well a heading fits each."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.reader = FacetReader(plan.vocabulary, (unit.name for unit in plan.units))
        self._vocabulary: Vocabulary = plan.vocabulary
        self.topics = Topics(plan, self.reader)
        self._is_topic = lru_cache(maxsize=2048)(self.topics.names)
        self.targets = tuple(
            target
            for indicator in plan.indicators.values()
            for target in targets_of(indicator, self.reader, plan.vocabulary)
        )
        self.titles = Titles(plan, self.reader, self.targets)
        self.measure_units = MeasureUnits(plan)
        self._fit = Fit(plan.vocabulary)
        self.best_fit = lru_cache(maxsize=2048)(self._best_fit)
        self.best_share = lru_cache(maxsize=2048)(self._best_share)
        self.by_key = {(target.indicator, target.measure): target for target in self.targets}
        self.definitions = Definitions(plan.vocabulary.definitions, self.by_key)
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
        telling = tuple(_MEASURED_IN.sub(r"\1", part) for part in (*heads, *path[-1:]))
        said = [(part, self.reader.alone(part)) for part in telling]
        alone = frozenset().union(*(things for _, things in said))
        whole = self._read_whole([part for part, things in said if not things])
        leaf = self.reader.read_beside(telling[-1], whole.things) if path else Facets()
        kept = alone | (leaf.things & self._vocabulary.opposed)  # “Mức độ hài lòng › Rất hài lòng” is no phrase
        if not kept <= whole.things:
            whole = replace(whole, things=whole.things | kept)
        if len(telling) > 1 and self._is_whole_of_process(telling, leaf):
            whole = replace(whole, things=whole.things - self._vocabulary.acts)
        again = self._said_above(telling)
        whole, leaf = _without_unknown(whole, again), _without_unknown(leaf, again)
        around = self.reader.read(context)
        outer = self.reader.read(" ".join(map(part_counted, telling[:-1]))).roles
        return Heading(" › ".join(path), whole, leaf, around.things, around.roles, outer)

    def _read_whole(self, parts: Sequence[str]) -> Facets:
        """The parts of a header taken apart as one text, but for a time that none of them names: “… trong kỳ › Trước hạn”."""
        whole = self.reader.read(_in_one_breath(parts))
        if _EARLIER not in whole.roles or len(parts) < 2:
            return whole
        outer, leaf = self.reader.read(_in_one_breath(parts[:-1])), self.reader.read(parts[-1])
        return whole if _EARLIER in outer.roles | leaf.roles else replace(outer | leaf, first=outer.first or leaf.first)

    def _is_whole_of_process(self, telling: Sequence[str], leaf: Facets) -> bool:
        """Whether the last part names all cases of what the heads over it deal with: “Xử lý kiến nghị › Tiếp nhận”."""
        words, outer = self._vocabulary, self.reader.read(" ".join(telling[:-1]))
        deals = bool(outer.first and outer.first <= words.acts and outer.things & words.subjects)
        return deals and bool(leaf.things) and leaf.things <= words.kindred - words.acts

    def _said_above(self, telling: Sequence[str]) -> frozenset[str]:
        """Words of the outer heads that mean something there, so that they are no strangers below: “Cuộc họp › Tổng số cuộc”."""
        above = " ".join(telling[:-1])
        return (
            frozenset(self.reader.spelled_out(above)).difference(self.reader.read(above).unknown)
            if above
            else frozenset()
        )

    def _says_nothing(self, head: str, below: tuple[str, ...]) -> bool:
        if self._is_topic(head) or self._chosen_from(head, below):
            return True
        is_area = self.topics.is_one(head)  # “Thủ tục hành chính › Tỷ lệ phản ánh …”
        return is_area and self.best_fit(below) >= _NAMED_WELL

    def _chosen_from(self, head: str, below: Sequence[str]) -> bool:
        """Whether a head lists subjects of which those below name one: “Cán bộ, công chức › Tổng số cán bộ cấp xã”.

        “Hài lòng lĩnh vực đất đai, xây dựng, đầu tư › Số phiếu hài lòng” chooses from nothing.
        """
        listed = [self.reader.read(part) for part in _LISTED.split(head)]
        named = [self.reader.read(part).things for part in below]
        fields = self.titles.fields & self.reader.read(head).things
        if any(said & fields and not fields <= said for said in named):
            return True  # “… đất đai, xây dựng, đầu tư › Đất đai”
        subjects = self._vocabulary.subjects
        if len(listed) < 2 or not all(one.first and one.first <= subjects for one in listed):
            return False
        return any(
            any(one.things <= said for one in listed) and not all(one.first & said for one in listed) for said in named
        )

    def _best_fit(self, path: tuple[str, ...]) -> float:
        """How well a header path names any measure at all, 0 to 1."""
        return max(self.fits(self.essence(self.heading(path))))

    def _best_share(self, path: tuple[str, ...]) -> float:
        """How well a header path names any rate or numerator, 0 to 1: “Tổng số báo cáo” alone may be a whole of anything."""
        fits = zip(self.targets, self.fits(self.essence(self.heading(path))), strict=True)
        return max(fit for target, fit in fits if target.measure is not Measure.DENOMINATOR)

    def titled(self, titles: tuple[str, ...]) -> Heading:
        """The heading of a line that has no words of its own but those above the table: the title that fits best.

        A title says more than it measures: plans and comparisons in it do not turn the figures into others. One that
        ends in “(%)” says that all of them are shares.
        """
        headings = [self._titled(title) for title in (*titles, " ".join(titles))]
        named = [target for target in self.targets if target.measure is not Measure.DENOMINATOR]
        best = max(headings, key=lambda heading: max(self.fit(heading, target) for target in named))
        shares = any(map(_IN_PERCENT.search, titles))
        return replace(best, whole=replace(best.whole, roles=best.whole.roles | {"rate"})) if shares else best

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
            Facets(
                heading.whole.things,
                heading.whole.roles,
                (*sorted(own), *inner, *outer),
                heading.whole.first.intersection(self._vocabulary.offered),
            ),
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
            max(0.0, max(self._fit.of(essence, said, last, wording, target) for wording in target.wordings) - cost)
            for target, cost in zip(self.targets, self.titles.costs(said, essence.context), strict=True)
        )

    def fullness(self, heading: Heading, target: Target) -> int:
        """How many things of its best wording a heading names, less those that neither it nor the title names."""
        said = things_of(heading.whole)
        around = said | heading.context
        return max(len(said & wording.things) - len(wording.things - around) for wording in target.wordings)

    def named_above(self, heading: Heading, target: Target) -> frozenset[str]:
        """The things of a wording that stand above the table, of the wording that has most of them."""
        return max((heading.context & wording.things for wording in target.wordings), key=len)

    def names_whole(self, heading: Heading, indicator: str) -> bool:
        """Whether the last part of a heading says just what the indicator is a share of."""
        wholes = self.by_key[indicator, Measure.DENOMINATOR]
        if not heading.leaf.things and "count" in heading.outer_roles:
            return False  # “Số hệ thống đã kết nối › Tổng số” is all of those, “Thanh toán trực tuyến › Tổng số” may be all
        said = (heading.leaf.things, heading.leaf.things - self._vocabulary.harmless)
        return not wholes.subject & things_of(heading.leaf) and (
            "total" in heading.leaf.roles or any(wording.things in said for wording in wholes.wordings)
        )

    def names_aim(self, heading: Heading, indicator: str) -> bool:
        """Whether the last part of a heading says no more than what is wanted: “Số giao” of what nobody assigns."""
        whole, things = self.by_key[indicator, Measure.DENOMINATOR], heading.leaf.things
        aims = self._vocabulary.aims - whole.own
        return bool(things) and things <= aims and "total" not in heading.leaf.roles and not whole.monetary


def _in_one_breath(parts: Sequence[str]) -> str:
    """The parts of a header as one text: “(%)” at its end, “tỷ lệ” at its head.

    “Mức độ hài lòng (%) › Về TTHC” is “hài lòng về TTHC”, “Thanh toán › Tỷ lệ trực tuyến” is “tỷ lệ thanh toán trực tuyến”.
    """
    bare = [_IN_PERCENT.sub("", part).strip() for part in parts]
    percent = ["(%)"] if bare != [part.strip() for part in parts] else []
    said = [*bare[:1], *(_SHARE_FIRST.sub("", part) for part in bare[1:])]
    share = ["Tỷ lệ"] if said != bare else []
    return " ".join([*share, *said, *percent])


def _without_unknown(said: Facets, known: frozenset[str]) -> Facets:
    if known.isdisjoint(said.unknown):
        return said
    return replace(said, unknown=tuple(word for word in said.unknown if word not in known))
