"""The lists of libraries say what the program uses: no more, no less, and pinned for every machine alike."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Found by name at run time: Plotly writes its figures with orjson, SQLAlchemy reaches PostgreSQL through psycopg.
FOUND_BY_NAME = {"orjson", "psycopg"}
OTHER_NAME = {
    "python_calamine": "python-calamine", "pydantic_core": "pydantic", "docx": "python-docx", "pptx": "python-pptx",
    "resvg_py": "resvg-py", "prometheus_client": "prometheus-client",
    "argon2": "argon2-cffi",
}  # fmt: skip


def listed() -> set[str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return {re.match(r"[\w-]+", line)[0] for line in lines if line and not line.startswith("#")}


def imported() -> set[str]:
    names: set[str] = set()
    for path in [ROOT / "app.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "lib").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    outside = names - set(sys.stdlib_module_names) - {"lib", "pages", "app"}
    return {OTHER_NAME.get(name, name) for name in outside}


def test_what_is_imported_is_listed_and_what_is_listed_is_imported():
    assert imported() | FOUND_BY_NAME == listed()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_pins_every_library_with_hashes_and_names_no_server(lock: str):
    text = (ROOT / lock).read_text(encoding="utf-8")
    pins = re.findall(r"^([\w-]+)==\S+(?: ;[^\n]*)? \\\n +--hash=sha256:", text, flags=re.MULTILINE)
    assert set(pins) == set(re.findall(r"^[\w.-]+", text, flags=re.MULTILINE))
    assert listed() <= set(pins)
    assert "://" not in text


def test_the_tools_run_with_what_the_program_runs_with():
    pins = [
        set(re.findall(r"^\S+==\S+", (ROOT / f"{name}.lock").read_text(encoding="utf-8"), flags=re.MULTILINE))
        for name in ("requirements", "requirements-dev")
    ]
    assert pins[0] <= pins[1]
