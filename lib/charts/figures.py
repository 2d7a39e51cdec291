"""Plotly, from here alone: loaded after pandas.

Plotly asks of values whether they are pandas', of a pandas too that another thread is just loading, and fails on it.
"""

import pandas  # noqa: F401 - whole before Plotly looks for it
import plotly.graph_objects as go
import plotly.io as io

__all__ = ["go", "io"]
