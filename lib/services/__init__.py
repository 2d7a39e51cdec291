"""One function for each thing a person does; pages and the command line call the same ones."""
