"""The screens: one folder a step of the journey."""
