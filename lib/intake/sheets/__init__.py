"""The tables of a sheet: where each stands, its header block and body, and what its cells say."""
