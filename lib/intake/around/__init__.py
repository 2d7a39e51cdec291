"""What stands around a table: whose paper it is, which unit and period it is of, whether it is final."""
