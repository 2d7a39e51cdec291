"""Words and rules of the field: no pandas, no files, no clock."""
