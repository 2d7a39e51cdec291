"""Those who work with the program in tests."""

from dataclasses import replace

from lib.core.account import LOCAL
from lib.services.office import Office


def by(office: Office, name: str) -> Office:
    """The office as asked at this machine under a name."""
    return office.by(replace(LOCAL, name=name))
