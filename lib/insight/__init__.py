"""What the figures say: roll-ups, scores, ranks, trends and the sentences above them."""
