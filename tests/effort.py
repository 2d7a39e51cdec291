"""How far laws over a database look: each example costs a store; the long run takes many more."""

import os

from hypothesis import HealthCheck, settings

OVER_STORES = settings(
    max_examples=int(os.environ.get("CCHC_LAWS", "8")),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
