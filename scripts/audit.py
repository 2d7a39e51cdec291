"""Hold every pinned library against the list of known vulnerabilities: `python -m scripts.audit`.

The list is PyPI's and is asked over the internet. Where it does not answer nothing was checked, and that is said: pip-audit
by itself calls libraries it could not ask about free of known vulnerabilities.
"""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = "requirements-dev.lock"  # holds requirements.lock, too
WHERE_REACHABLE = "--where-reachable"
_SECONDS = 300.0
_ANSWER_SECONDS = 8
CLEAN, VULNERABLE, NOT_CHECKED = 0, 1, 3


def main(arguments: Sequence[str]) -> int:
    """0: nothing known; 1: something is; 3: not checked, which `--where-reachable` lets pass."""
    code, said = outcome(*_asked())
    print(said)
    return CLEAN if code == NOT_CHECKED and WHERE_REACHABLE in arguments else code


def outcome(answer: str, trouble: str) -> tuple[int, str]:
    """What pip-audit's answer in JSON comes to, and a line for each finding; `trouble` is what it said besides."""
    try:
        libraries: list[Mapping[str, object]] = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return NOT_CHECKED, _not_checked((trouble.strip().splitlines() or ["no answer"])[-1])
    unknown = [str(one["name"]) for one in libraries if "skip_reason" in one]
    if len(unknown) == len(libraries):
        return NOT_CHECKED, _not_checked("the service knows none of the libraries: no PyPI answers there")
    lines = [line for one in libraries for line in _found(one)]
    if lines:
        return VULNERABLE, "\n".join(lines)
    if unknown:
        return NOT_CHECKED, _not_checked(f"the service does not know {', '.join(unknown)}")
    return CLEAN, f"audit: {len(libraries)} libraries of {LOCK}, no known vulnerability"


def _found(library: Mapping[str, object]) -> list[str]:
    known = library.get("vulns")
    return [
        f"audit: {library['name']} {library.get('version')}: {one['id']}, mended in "
        f"{', '.join(one.get('fix_versions') or ()) or 'no version yet'}"
        for one in (known if isinstance(known, list) else ())
    ]


def _not_checked(why: str) -> str:
    return (
        f"audit: SKIPPED, vulnerabilities of the libraries were NOT checked: {why[:300]}\n"
        "audit: run `make audit` on a machine with internet before installing"
    )


def _asked() -> tuple[str, str]:
    command = [sys.executable, "-m", "pip_audit", "--requirement", LOCK, "--disable-pip", "--require-hashes"]
    options = ["--format", "json", "--progress-spinner", "off", "--timeout", str(_ANSWER_SECONDS)]
    if find_spec("pip_audit") is None:
        sys.exit("audit: pip-audit is not installed; `make audit` installs it")
    try:
        run = subprocess.run(  # noqa: S603 - our own tool with arguments of our own
            [*command, *options], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return "", f"no answer within {_SECONDS:.0f} s"
    return run.stdout, run.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
