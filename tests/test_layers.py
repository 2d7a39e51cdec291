"""What import-linter cannot see: that its contracts name every package, and what the scripts outside lib import."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = [ROOT / "app.py", *sorted((ROOT / "pages").glob("*.py"))]
CONTRACTS = {
    contract["name"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
}


def parts_of_lib() -> set[str]:
    """Packages and modules right under lib."""
    folders = {path.parent.name for path in (ROOT / "lib").glob("*/__init__.py")}
    return folders | {path.stem for path in (ROOT / "lib").glob("*.py") if path.stem != "__init__"}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_part_of_lib_has_its_layer():
    layers = CONTRACTS["A module imports only from below, never sideways"]["layers"]
    assert {name for layer in layers for name in layer.split(" | ")} == parts_of_lib()


def test_every_part_of_lib_but_the_screen_is_kept_from_streamlit():
    kept = CONTRACTS["Only lib.ui draws with Streamlit"]["source_modules"]
    assert {name.removeprefix("lib.") for name in kept} == parts_of_lib() - {"ui"}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_reaches_the_rest_through_the_screen_and_the_services(script: Path):
    reached = {name.split(".")[1] for name in imported(script) if name.startswith("lib.")}
    assert reached <= {"ui", "services", "core"}
