"""What the reader sees: screens as HTML made by plain functions, and the few modules that speak to Streamlit."""
