"""What reading a report costs, held against the bare reader; see README.md."""
