"""Which lines of a table are an indicator's rate and counts, by their words, their values and each other."""
