"""The words offices use, as data of the plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lib.core.phrases import Lists, lists_of, written_out


@dataclass(frozen=True)
class Vocabulary:
    """Abbreviations and facet phrases, as the plan writes them; case and diacritics do not matter when matching.

    `abbreviations`: short form to its full wording. `facets`: facet name to the phrases that express it.
    `roles`: what a column or row that is no figure is called (plan, last year, change, rank, note, money …).
    Their wordings may hold choices, “(trước|sớm) hạn”, and name one of the `lists`: “của {citizen}”; `phrases_of_facet`
    and `phrases_of_role` write them out. `alone` are phrases that name a facet only where nothing else is said. `senses` are short forms
    with what they mean beside some facets, which follow.
    `optional` facets may be left out of a header, `harmless`
    ones may stand in it, `kindred` ones where the indicator speaks of them anywhere, `opposed` ones turn it into something else. `elsewhere` ones do so from the title, as
    do two `subjects` side by side. `everyday` ones are the plan's only where one of the phrases of `belonging` or figures of the plan stand beside them;
    `unmistakable` ones no other matter has, whatever a title says that nobody understands. `done` ones say that something was reached and not what, `acts` what was done of it. `picking` ones name some of all cases. `asked_at` are phrases that tell where people were asked. `holders` are those who have or do what is counted: named first they are counted themselves. `levels` name a level of government, `level_names` are what the units of each are called, the lowest last: they tell
    whose those facets are that are `levelled`. `fields_of_work` are the names of fields, by the office that looks after them. `contrary` maps some `opposed` ones to those whose contrary they are, and to which alone they are a rest. `broader` ones may stand over the narrower ones they lead to, or beside them, `over` ones only over them. `definitions` groups
    the facets that tell one denominator from another; without one of `narrowing` it may be a wider one. `monetary` facets count money. `parts` are facets whose
    columns add up to one count: who counts the last of them counts those before it, too; more than two are steps of a
    scale, whose columns may hold those above them already. `surveyed` ones are measured by asking people; `asked` ones say
    whom, and how.
    """

    abbreviations: Mapping[str, str]
    facets: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, tuple[str, ...]]
    senses: tuple[tuple[str, ...], ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    alone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    optional: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()
    kindred: frozenset[str] = frozenset()
    opposed: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    everyday: frozenset[str] = frozenset()
    unmistakable: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    picking: frozenset[str] = frozenset()
    belonging: tuple[str, ...] = ()
    asked_at: tuple[str, ...] = ()
    holders: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    levelled: frozenset[str] = frozenset()
    level_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fields_of_work: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    contrary: Mapping[str, frozenset[str]] = field(default_factory=dict)
    broader: Mapping[str, frozenset[str]] = field(default_factory=dict)
    over: Mapping[str, frozenset[str]] = field(default_factory=dict)
    definitions: tuple[frozenset[str], ...] = ()
    narrowing: frozenset[str] = frozenset()
    monetary: frozenset[str] = frozenset()
    parts: tuple[tuple[str, ...], ...] = ()
    surveyed: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()

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
