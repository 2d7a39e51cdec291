"""What the words of headers and titles mean, and how well they fit what a plan measures."""
