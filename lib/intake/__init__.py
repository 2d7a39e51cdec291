"""From the bytes of a workbook to observations and findings."""
