"""Lists of tasks and reports on them, in whatever shape an office keeps them."""
