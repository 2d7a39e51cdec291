"""How often one address may try, and how much one session may bring. Counted in the memory of this process."""

import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address
from math import ceil
from threading import Lock

Clock = Callable[[], float]
_REMEMBERED = 10_000
_SHARED_BITS = 64  # one subscriber has a whole network of IPv6 addresses


class Limit:
    """At most `room` at once for each who asks; what was taken comes back evenly within `seconds`."""

    def __init__(self, room: float, seconds: float, clock: Clock = time.monotonic) -> None:
        self.room = room
        self._rate = room / seconds
        self._clock = clock
        self._taken: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def take(self, who: str, amount: float = 1.0) -> int:
        """Take room and answer 0; where there is too little, take none and answer the seconds to wait."""
        with self._lock:
            now = self._clock()
            taken, at = self._taken.pop(who, (0.0, now))
            taken = max(taken - (now - at) * self._rate, 0.0)
            over = taken + amount - self.room
            self._taken[who] = (taken if over > 0 else taken + amount, now)
            while len(self._taken) > _REMEMBERED:
                self._taken.popitem(last=False)
        return max(1, ceil(over / self._rate)) if over > 0 else 0


def network(address: str) -> str:
    """Who is counted as one: an IPv4 address, or the network of an IPv6 one."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return str(int(found) >> (128 - _SHARED_BITS))
    return str(found)
