"""The words offices use, as data of the plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lib.core.phrases import Lists, lists_of, written_out


@dataclass(frozen=True)
class Vocabulary:
    """What offices call things, as the plan writes it; case and diacritics do not matter when matching.

    A facet is one thing that a header may speak of: what is counted, what was done, of whom. Wordings may hold choices,
    “(trước|sớm) hạn”, and name one of the `lists`, “của {citizen}”; the `phrases_…` methods write them out. Wherever a
    set of names is meant, these are names of facets.
    """

    # Words
    abbreviations: Mapping[str, str]  # short form to its full wording
    facets: Mapping[str, tuple[str, ...]]  # facet to the phrases that express it
    roles: Mapping[
        str, tuple[str, ...]
    ]  # what is no figure (plan, last year, change, rank, note, money …) to its names
    senses: tuple[tuple[str, ...], ...] = ()  # a short form, what it means beside some facets, and these
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    alone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # phrases of a facet where nothing else is said

    # What a facet in a header does to an indicator that does not name it
    optional: frozenset[str] = frozenset()  # may be left out
    harmless: frozenset[str] = frozenset()  # may stand there
    kindred: frozenset[str] = frozenset()  # may stand there where the indicator speaks of it anywhere
    opposed: frozenset[str] = frozenset()  # turns it into something else
    elsewhere: frozenset[str] = frozenset()  # does so from the title, too
    subjects: frozenset[str] = frozenset()  # so do two of these side by side
    contrary: Mapping[str, frozenset[str]] = field(default_factory=dict)  # opposed ones to those they are a rest of
    broader: Mapping[str, frozenset[str]] = field(default_factory=dict)  # may stand over or beside those they lead to
    over: Mapping[str, frozenset[str]] = field(default_factory=dict)  # only over them
    aims: frozenset[str] = frozenset()  # by itself no count but what is wanted, where the indicator does not name it
    offered: Mapping[str, frozenset[str]] = field(
        default_factory=dict
    )  # with these it is counted itself, not its cases

    # How far a facet tells that a table is the plan's
    everyday: frozenset[str] = frozenset()  # only with a phrase of `belonging` or figures of the plan beside it
    belonging: tuple[str, ...] = ()
    unmistakable: frozenset[str] = frozenset()  # no other matter has it, whatever else a title says

    # What was done, and with how many of all cases
    done: frozenset[str] = frozenset()  # that something was reached, and not what
    acts: frozenset[str] = frozenset()  # what was done of it
    picking: frozenset[str] = frozenset()  # some of all cases
    fields_of_work: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # an office to the fields it looks after
    definitions: tuple[frozenset[str], ...] = ()  # groups that tell one denominator from another
    narrowing: frozenset[str] = frozenset()  # without one of these a denominator may be a wider one
    monetary: frozenset[str] = frozenset()  # counts money
    parts: tuple[tuple[str, ...], ...] = ()  # columns that add up; more than two are steps, which may hold those above

    # Whose it is
    holders: frozenset[str] = frozenset()  # those who have or do what is counted: named first, they are counted
    levels: frozenset[str] = frozenset()  # a level of government
    levelled: frozenset[str] = frozenset()  # belongs to one of the levels
    level_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # level to its units' names, lowest last

    # Surveys
    surveyed: frozenset[str] = frozenset()  # measured by asking people
    asked: frozenset[str] = frozenset()  # whom, and how
    asked_at: tuple[str, ...] = ()  # phrases that tell where people were asked

    def beside_parts(self, things: frozenset[str]) -> frozenset[str]:
        """The facets of parts that stand beside those of some things: “trước hạn”, “đúng hạn”, “quá hạn”."""
        beside = things.union(*(group for group in self.parts if things.intersection(group)))
        rests = (one for one, others in self.contrary.items() if one in beside or others & beside)
        wholes = (others for one, others in self.contrary.items() if one in beside)
        return beside.union(rests, *wholes)

    @cached_property
    def _lists(self) -> Lists:
        return lists_of(self.lists)

    def phrases_of_facet(self, name: str) -> tuple[str, ...]:
        """The phrases that express a facet."""
        return written_out(self.facets.get(name, ()), self._lists)

    def phrases_of_role(self, name: str) -> tuple[str, ...]:
        """The phrases of a role."""
        return written_out(self.roles.get(name, ()), self._lists)

    def phrases_of_level(self, name: str) -> tuple[str, ...]:
        """What the units of a level are called."""
        return written_out(self.level_names.get(name, ()), self._lists)

    def phrases_of_field(self, name: str) -> tuple[str, ...]:
        """What the fields of work of one office are called."""
        return written_out(self.fields_of_work.get(name, ()), self._lists)

    def phrases_alone(self, name: str) -> tuple[str, ...]:
        """The phrases that express a facet where nothing else is said."""
        return written_out(self.alone.get(name, ()), self._lists)
