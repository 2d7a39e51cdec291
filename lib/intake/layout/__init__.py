"""Which way a table runs, and what stands in it: lines that measure, over slots of unit and period."""
