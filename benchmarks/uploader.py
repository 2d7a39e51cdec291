"""`python -m benchmarks.uploader SECONDS SEED`: saves and withdraws reports in the data folder of the environment.

Prints JSON of times and errors.
"""

import json
import sys
from collections.abc import Sequence
from random import Random
from time import perf_counter

from lib.core.errors import DashboardError
from lib.intake.files.priority import give_way
from lib.services import history, importing
from lib.services.office import open_office
from lib.services.sample import SAMPLE


def main(arguments: Sequence[str]) -> None:
    give_way()  # as `python -m lib import` does
    seconds, seed = float(arguments[0]), int(arguments[1])
    random, office = Random(seed), open_office()
    files = sorted((SAMPLE / "huyen_thanh_pho").rglob("*.xlsx"))
    end = perf_counter() + seconds
    saves: list[float] = []
    errors: list[str] = []
    while perf_counter() < end:
        path = random.choice(files)
        data = path.read_bytes() + seed.to_bytes(4, "big") + len(saves).to_bytes(4, "big")  # other bytes, same report
        reading = importing.read(office, path.name, data)
        start = perf_counter()
        try:
            saved = importing.save(office, reading, data)
            saves.append(perf_counter() - start)
            if saved.import_id is not None:
                history.withdraw(office, saved.import_id)
        except DashboardError as error:
            errors.append(str(error))
    print(json.dumps([saves, errors]))


if __name__ == "__main__":
    main(sys.argv[1:])
