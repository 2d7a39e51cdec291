"""What the documents name is there: files, make targets, settings, commands."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_to_a_file(document: Path):
    links = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_index_names_every_document():
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in DOCUMENTS[1:] if path.name != "README.md" and f"{path.name})" not in index] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_make_target_that_is_named_exists(document: Path):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    named = re.findall(r"(?:^|`|[A-Z_]+=\S+ )make ([a-z-]+)", document.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert set(named) <= targets


def test_every_setting_is_read_somewhere():
    settings = (ROOT / "lib" / "services" / "settings.py").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `([A-Z_]+)` \|", README, flags=re.MULTILINE))
    assert named == set(re.findall(r"\b(?:CCHC_[A-Z_]+|DATABASE_URL)\b", settings))


def test_every_command_is_one_of_the_command_line():
    commands = set(
        re.findall(r"add_parser\(\s*\"(\w+)\"", (ROOT / "lib" / "cli" / "arguments.py").read_text(encoding="utf-8"))
    )
    assert set(re.findall(r"-m lib (\w+)", README)) <= commands
