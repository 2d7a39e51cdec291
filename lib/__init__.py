"""The library under the dashboard: everything below the pages."""
