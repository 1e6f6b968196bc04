"""The centre on the screens: its box in the settings, the séances of the class."""
