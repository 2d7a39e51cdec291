"""Steps of the schema, applied by Alembic; a released step is never edited."""
