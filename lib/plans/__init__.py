"""Plans as data: one folder a plan, or one workbook, checked alike."""
