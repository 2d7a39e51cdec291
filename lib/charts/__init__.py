"""Pictures of figures as text: SVG and HTML strings, and one Plotly figure; each with a sentence that says the same."""
