"""A past séance seen again: what was recorded of it, its states at any instant, the hand on its time. No views."""
