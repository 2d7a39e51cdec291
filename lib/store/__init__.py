"""Reports, figures and their history in SQLite or PostgreSQL; `lib.store.store.Store` is the door."""
