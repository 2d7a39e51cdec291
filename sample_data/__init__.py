"""The seeded sample reports; `python -m sample_data.make` writes them."""
