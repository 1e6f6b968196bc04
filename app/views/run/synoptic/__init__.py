"""The line as it is: postes, buffers, people, pieces on their way."""
