"""Plotly beside other threads: what they are just loading must not make a page fail."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MEANWHILE = """
import sys, threading, time

class Slow:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("pandas.") and threading.current_thread() is other:
            begun.set()
            time.sleep(0.01)

begun, other = threading.Event(), threading.Thread(target=__import__, args=("pandas",))
sys.meta_path.insert(0, Slow())
other.start()
begun.wait()
assert not hasattr(sys.modules["pandas"], "Series"), "it is whole already"
from lib.charts.figures import go, io
io.to_json(go.Figure(go.Scatter(x=[1, 2], y=[1.0, None])))
other.join()
"""


def test_a_figure_is_drawn_while_another_thread_loads_pandas() -> None:
    done = subprocess.run([sys.executable, "-c", MEANWHILE], cwd=ROOT, check=False, capture_output=True, text=True)
    assert not done.returncode, done.stderr


def test_plotly_is_loaded_by_one_module() -> None:
    loading = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "lib").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if "plotly" in (getattr(node, "module", None) or "").split(".")
        or any(
            alias.name.split(".")[0] == "plotly" for alias in getattr(node, "names", ()) if isinstance(node, ast.Import)
        )
    }
    assert loading == {"lib/charts/figures.py"}
