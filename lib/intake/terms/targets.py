"""What a plan's indicators look like in headers: the facets of each rate, numerator and denominator."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lib.core.observation import Measure
from lib.core.plan import Indicator
from lib.core.vocabulary import Vocabulary
from lib.intake.terms.facets import FacetReader, Facets
from lib.intake.terms.shares import part_counted

STRANGE = "~"


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to name a measure. `core` must be said in the header or above the table; where it is empty, any thing.

    `first` is what it names first.
    """

    things: frozenset[str]
    core: frozenset[str]
    roles: frozenset[str]
    official: bool
    first: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Target:
    """A measure of an indicator with all its wordings.

    `subject` is what tells the numerator from the denominator; `whole` is what a rate may name besides: what it
    is a share of. `own` are all things that any measure of the indicator speaks of,
    `name` is the plan's name of it, which may stand above any of them.
    """

    indicator: str
    measure: Measure
    wordings: tuple[Wording, ...]
    subject: frozenset[str]
    whole: frozenset[str]
    own: frozenset[str]
    name: Facets
    monetary: bool


def targets_of(indicator: Indicator, reader: FacetReader, vocabulary: Vocabulary) -> Iterator[Target]:
    """The rate, numerator and denominator of an indicator as the plan words them."""
    rates = (indicator.name, *indicator.synonyms)
    numerators = (indicator.numerator, *indicator.numerator_synonyms)
    denominators = (indicator.denominator, *indicator.denominator_synonyms)
    counted = reader.read(indicator.numerator)
    whole = reader.read(indicator.denominator)
    subject = things_of(counted) - things_of(whole)
    told = frozenset().union(*(things_of(reader.read(text)) for text in indicator.numerator_synonyms))
    wholes = frozenset().union(*(things_of(reader.read(text)) for text in denominators))
    subject |= told - wholes - vocabulary.optional
    other_wholes = frozenset().union(*(things_of(reader.read(text)) for text in indicator.other_denominators))
    own = wholes.union(*(things_of(reader.read(text)) for text in (*rates, *numerators)))
    own = own.union(*(group for group in vocabulary.definitions if group & own))
    name = reader.read(indicator.name)
    monetary = bool(subject & vocabulary.monetary)
    for measure, texts, others in (
        (Measure.RATE, rates, ()),
        (Measure.NUMERATOR, numerators, ()),
        (Measure.DENOMINATOR, denominators, indicator.other_denominators),
    ):
        counted_in = wholes if measure is Measure.NUMERATOR else frozenset()
        wordings = [_wording(text, counted_in, reader, vocabulary, official=True) for text in texts]
        wordings += [_wording(text, counted_in, reader, vocabulary, official=False) for text in others]
        if measure is Measure.NUMERATOR:
            wordings += list(_as_rates_say(wordings, rates, wholes | other_wholes, reader, vocabulary))
        named = wholes | other_wholes if measure is Measure.RATE else frozenset()
        yield Target(indicator.id, measure, tuple(wordings), subject, named, own, name, monetary)


def _as_rates_say(
    wordings: Sequence[Wording],
    rates: Sequence[str],
    wholes: frozenset[str],
    reader: FacetReader,
    vocabulary: Vocabulary,
) -> Iterator[Wording]:
    """What is counted as the names of its share say more of it: “báo cáo định kỳ gửi đúng hạn”.

    What they name of its whole says nothing of it.
    """
    found = {wording.things for wording in wordings}
    for told in (things_of(reader.read(part_counted(rate))) for rate in rates):
        for wording in wordings:
            more = told - wording.things - vocabulary.optional
            if wording.things < told and told not in found and more and not (told - wording.things) & wholes:
                found.add(told)
                yield replace(wording, things=told, core=wording.core | more)


def _wording(
    text: str, counted_in: frozenset[str], reader: FacetReader, vocabulary: Vocabulary, *, official: bool
) -> Wording:
    """A wording; where it counts part of `counted_in`, what tells the part from the whole must be said."""
    read = reader.read(text)
    things = things_of(read)
    core = things - vocabulary.optional
    if counted_in and core <= counted_in:
        core |= things - counted_in
    return Wording(things, core, read.roles, official, read.first)


def things_of(facets: Facets) -> frozenset[str]:
    """Facets and, marked with ~, the words the vocabulary does not know."""
    return facets.things | {f"{STRANGE}{word}" for word in facets.unknown}
