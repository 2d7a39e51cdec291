"""The files themselves: what the bytes are, whether they are safe to open, and the sheets in them."""
