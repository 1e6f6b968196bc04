"""What a séance leaves with: the choice of a form, the file, the sheet of paper."""
