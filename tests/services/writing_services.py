"""Finds the public services that write, by reading the code: what calls the store's writing methods, and what calls that."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = {"write_archive", "read_archive", "write_plan"}
"""What writes without the store."""


def writing_services() -> set[str]:
    """As “module.function”, for every public function in lib/services."""
    calls = dict(_calls())
    found = {name for name, called in calls.items() if "writes" in called}
    while more := {name for name, called in calls.items() if called & found} - found:
        found |= more
    return {name for name in found if not name.partition(".")[2].startswith("_")}


def _calls() -> Iterator[tuple[str, set[str]]]:
    """Every function of lib/services with the services it calls; “writes” stands for the store."""
    verbs = set(_verbs())
    for path in sorted((ROOT / "lib/services").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = _names(path.stem, tree)
        for function in tree.body:
            if isinstance(function, ast.FunctionDef):
                called = {_called(node.func, names, verbs) for node in ast.walk(function) if isinstance(node, ast.Call)}
                yield f"{path.stem}.{function.name}", called - {""}


def _verbs() -> Iterator[str]:
    """The methods of the store that open a writing transaction."""
    for path in sorted((ROOT / "lib/store").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and any(map(_opens, ast.walk(node))):
                yield node.name


def _opens(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("write", "alone")


def _names(module: str, tree: ast.Module) -> dict[str, str]:
    """What a name in a module stands for: another function of lib/services, or one of its modules."""
    names = {node.name: f"{module}.{node.name}" for node in tree.body if isinstance(node, ast.FunctionDef)}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lib.services"):
            inside = (node.module or "").removeprefix("lib.services").removeprefix(".")
            for name in node.names:
                names[name.asname or name.name] = f"{inside}.{name.name}" if inside else name.name
    return names


def _called(function: ast.expr, names: dict[str, str], verbs: set[str]) -> str:
    if isinstance(function, ast.Name):
        return "writes" if function.id in FILES else names.get(function.id, "")
    if isinstance(function, ast.Attribute):
        owner = ast.unparse(function.value)
        if function.attr in verbs and {"store", "database"} & set(owner.split(".")):
            return "writes"
        return f"{names[owner]}.{function.attr}" if owner in names else ""
    return ""
