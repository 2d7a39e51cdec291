"""Units and indicators of the plan, and how offices write the units' names."""

import csv
import tomllib
import unicodedata
from pathlib import Path
from random import Random

_PLAN = Path(__file__).parents[4] / "lib" / "plans" / "backan_2023"

with (_PLAN / "plan.toml").open("rb") as file:
    INDICATORS = {name.split(".")[1]: name for name in tomllib.load(file)["indicator"]}
with (_PLAN / "units.csv").open(encoding="utf-8", newline="") as file:
    _UNITS = list(csv.DictReader(file))

NAMES = {unit["code"]: unit["name"] for unit in _UNITS}
DISTRICTS = [unit["code"] for unit in _UNITS if unit["kind"] == "district"]
DEPARTMENTS = [unit["code"] for unit in _UNITS if unit["kind"] == "department"]
_ABBREVIATED = {
    "SKHDT": "Sở KH&ĐT", "SNNPTNT": "Sở NN&PTNT", "SGTVT": "Sở GTVT", "STNMT": "Sở TN&MT", "STTTT": "Sở TT&TT",
    "SLDTBXH": "Sở LĐ-TB&XH", "SVHTTDL": "Sở VH,TT&DL", "SKHCN": "Sở KH&CN", "SGDDT": "Sở GD&ĐT",
    "VPUB": "VP UBND tỉnh", "BQLKCN": "BQL các KCN",
}  # fmt: skip


def communes(district: str) -> list[str]:
    """Codes of a district's communes, each once."""
    return list(dict.fromkeys(unit["code"] for unit in _UNITS if unit["parent"] == district))


def bare(code: str) -> str:
    """The name without its kind: “Ba Bể”."""
    name = NAMES[code]
    for kind in ("Huyện ", "Thành phố ", "Xã ", "Phường ", "Thị trấn ", "Tỉnh "):
        name = name.removeprefix(kind)
    return name


def ubnd(code: str) -> str:
    """“UBND huyện Ba Bể”."""
    name = NAMES[code]
    return f"UBND {name[0].lower()}{name[1:]}"


def dotted_kind(code: str) -> str:
    """“H. Ba Bể”, “TP. Bắc Kạn”, “X. Hà Hiệu”, “TT. Chợ Rã”."""
    kinds = {"Huyện": "H.", "Thành phố": "TP.", "Xã": "X.", "Phường": "P.", "Thị trấn": "TT."}
    kind = next(kind for kind in kinds if NAMES[code].startswith(kind))
    return f"{kinds[kind]} {bare(code)}"


def short(code: str) -> str:
    """A department as offices abbreviate it."""
    return _ABBREVIATED.get(code, NAMES[code])


def plain(text: str) -> str:
    """Without diacritics, as typed on a keyboard without them."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def part(chance: Random, whole: float, low: float, high: float) -> int:
    """A part of a whole between two shares."""
    return min(int(whole), round(whole * chance.uniform(low, high)))
