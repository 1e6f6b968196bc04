"""Two futures of a shift side by side."""
