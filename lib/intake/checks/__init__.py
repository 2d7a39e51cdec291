"""What is held against each other once figures are read, and what a person is asked."""
