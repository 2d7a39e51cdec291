"""What answers browsers before a page does: who is it, may it in, and the plain pages for signing in and out."""
