"""How well a heading fits one wording of a measure, and what each word that is missing or too many costs."""

from lib.core.observation import Measure
from lib.core.vocabulary import Vocabulary
from lib.intake.terms.headings import EXCLUDING, Heading
from lib.intake.terms.targets import STRANGE, Target, Wording, things_of

_STRUCK_OUT = 0.0
_LEAST_FOR_STRANGE_WORDS = 0.21  # a word nobody knows may make it another figure: a person looks
_MOST_FOR_STRANGE_WORDS = 0.24
_OF_SOMETHING_ELSE = 0.2  # words nobody knows, and none that names what the indicator counts
_HOLDERS_COUNTED = 0.25  # “Tỷ lệ đơn vị gửi báo cáo đúng hạn” counts those who sent, not what they sent
_KINDS_COUNTED = 0.25  # “Tỷ lệ TTHC trực tuyến” counts procedures, not the dossiers filed
_WIDER = 0.25  # all hamlets are not those that must be rearranged


class Fit:
    """The fit of headings to wordings, from 1 down to 0, by one plan's vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def of(
        self, heading: Heading, said: frozenset[str], leaf: frozenset[str], wording: Wording, target: Target
    ) -> float:
        """How well a heading that says these things, those of them in its last part, fits a wording of the target."""
        named = target.name.roles - heading.leaf.roles
        if (heading.whole.roles & EXCLUDING) - self._allowed(heading, wording) - named:
            return _STRUCK_OUT
        wanted = target.measure is Measure.DENOMINATOR and target.monetary and not heading.excluded
        if heading.leaf.roles & EXCLUDING and heading.leaf.things <= self._vocabulary.harmless and not wanted:
            return _STRUCK_OUT  # “Tỷ lệ giải ngân so với kế hoạch › Chỉ tiêu huyện giao”
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
            elif extra in self._vocabulary.done & leaf and self._counts_what(heading, said - leaf, target):
                cost = 0.05  # “Cơ cấu công chức phù hợp VTVL › Số cơ quan phù hợp”
            else:
                cost = self._cost_of_extra(extra, leaf if subject_named else said, target)
            if extra.startswith(STRANGE):
                strange += cost
                strange = max(strange, _LEAST_FOR_STRANGE_WORDS)
            else:
                score -= cost
        if heading.leaf.first - target.own or self._counts_held(heading, said, wording):
            score -= _HOLDERS_COUNTED
        if self._counts_kinds(heading, wording, target):
            score -= _KINDS_COUNTED
        if strange and not subject_named:
            score -= _OF_SOMETHING_ELSE
        return max(0.0, score - min(strange, _MOST_FOR_STRANGE_WORDS))

    @staticmethod
    def _counts_what(heading: Heading, outer: frozenset[str], target: Target) -> bool:
        """Whether the heads say what was reached, so that a count below may only say that it was.

        “Tỷ lệ hoàn thành” there is how much of the plan was.
        """
        counts = target.measure is Measure.NUMERATOR and "rate" not in heading.leaf.roles
        return counts and bool(target.subject & outer)

    @staticmethod
    def _allowed(heading: Heading, wording: Wording) -> frozenset[str]:
        """The roles that a wording has itself, where a heading has all of them: “so với kế hoạch” compares, “kế hoạch” plans."""
        own = wording.roles & EXCLUDING
        return own if own <= heading.whole.roles else frozenset()

    def _counts_held(self, heading: Heading, said: frozenset[str], wording: Wording) -> bool:
        """Whether a heading counts what agencies have where the plan counts the agencies: “Số viên chức phù hợp”."""
        told = wording.things & self._vocabulary.optional
        counted = wording.things & self._vocabulary.subjects - self._vocabulary.everyday
        of_holders = wording.first & self._vocabulary.holders
        return bool(of_holders and heading.leaf.things & counted) and not told & (said | heading.context)

    def _counts_kinds(self, heading: Heading, wording: Wording, target: Target) -> bool:
        """Whether a heading counts what is offered where the plan counts its cases, and neither it nor the title names them."""
        if (heading.whole.things | heading.context) & self._vocabulary.kindred:
            return False
        return any(
            kind in heading.whole.first
            and heading.whole.things & wording.things & with_these
            and self._vocabulary.broader.get(kind, frozenset()) & target.own
            for kind, with_these in self._vocabulary.offered.items()
        )

    @staticmethod
    def _names_subject(named: frozenset[str], wording: Wording) -> bool:
        """Whether header or title name what is counted: births “đúng hạn” are no dossiers, however few words are unknown."""
        subject = wording.things - wording.core
        return not subject or bool(subject & named)

    def _cost_of_missing(self, thing: str, heading: Heading, wording: Wording, target: Target) -> float:
        if thing not in wording.core:
            narrows = target.measure is Measure.DENOMINATOR and thing in self._vocabulary.narrowing
            return 0.01 if thing in heading.context else _WIDER if narrows else 0.03
        subjects = self._vocabulary.subjects
        chosen = thing in subjects and heading.whole.things & wording.things & subjects  # “cán bộ, công chức” above
        if thing not in heading.context or chosen:
            return 0.45
        asked = (
            heading.leaf.things & wording.things & self._vocabulary.surveyed
        )  # “Hài lòng” below what was asked about
        return 0.25 if target.measure is Measure.NUMERATOR and thing in target.subject and not asked else 0.06

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
