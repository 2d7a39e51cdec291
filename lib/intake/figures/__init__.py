"""From cells to observations: scale, value, unit, period, and why a figure waits for a person."""
