"""The garbage collector rests while anybody reads, and is afterwards as it was before."""

import gc
from collections.abc import Iterator

import pytest

from lib.intake.collector import Collector


@pytest.fixture(autouse=True, params=[pytest.param(True, id="collecting"), pytest.param(False, id="already off")])
def before(request: pytest.FixtureRequest) -> Iterator[bool]:
    was: bool = gc.isenabled()
    wanted: bool = request.param
    (gc.enable if wanted else gc.disable)()
    yield wanted
    (gc.enable if was else gc.disable)()


def test_it_rests_inside_and_goes_on_as_before(before: bool) -> None:
    with Collector().at_rest():
        assert not gc.isenabled()
    assert gc.isenabled() is before


def test_it_goes_on_after_a_failure(before: bool) -> None:
    with pytest.raises(ZeroDivisionError), Collector().at_rest():
        raise ZeroDivisionError
    assert gc.isenabled() is before


def test_the_first_to_finish_does_not_wake_it_for_the_others(before: bool) -> None:
    collector = Collector()
    first, second = collector.at_rest(), collector.at_rest()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled() is before
