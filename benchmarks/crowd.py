"""`python -m benchmarks.crowd ADDRESS READERS SECONDS SEED`: so many open tabs that click now and then; JSON of what they saw."""

import asyncio
import json
import sys
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from benchmarks.readers import Reader, reader

THINK_SECONDS = 5.0
VIEWS = (
    ("", ""), ("", "period=2023-Q3"), ("", "period=2023-09"), ("area", "area=procedures"),
    ("area", "area=public_finance"), ("area", "area=digital_government&unit=061"), ("unit", "unit=061"),
    ("unit", "unit=058"), ("indicator", "indicator=procedures.on_time"),
    ("indicator", "indicator=public_finance.disbursement"), ("tasks", ""), ("directives", ""), ("reporting", ""),
)  # fmt: skip


class Seen(NamedTuple):
    """Seconds of every click's answer, and what went wrong."""

    seconds: list[float]
    errors: list[str]


async def crowd(address: str, readers: int, seconds: float, seed: int) -> Seen:
    """Open the tabs within the first think time and click until the time is over; openings do not count."""
    random = Random(seed)
    found = await asyncio.gather(*(_one(address, Random(random.random()), seconds) for _ in range(readers)))
    return Seen([one for seen in found for one in seen.seconds], [one for seen in found for one in seen.errors])


async def _one(address: str, random: Random, seconds: float) -> Seen:
    seen = Seen([], [])
    end = asyncio.get_running_loop().time() + seconds
    await asyncio.sleep(random.random() * THINK_SECONDS)
    try:
        async with reader(address) as tab:
            await _click(tab, random)
            while asyncio.get_running_loop().time() < end:
                await asyncio.sleep(random.expovariate(1 / THINK_SECONDS))
                seen.seconds.append(await _click(tab, random))
    except (OSError, RuntimeError, TimeoutError) as error:
        seen.errors.append(repr(error))
    return seen


async def _click(tab: Reader, random: Random) -> float:
    return (await tab.look(*random.choice(VIEWS))).seconds


def main(arguments: Sequence[str]) -> None:
    address, readers, seconds, seed = arguments
    print(json.dumps(asyncio.run(crowd(address, int(readers), float(seconds), int(seed)))))


if __name__ == "__main__":
    main(sys.argv[1:])
