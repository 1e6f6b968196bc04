"""A past séance in the cockpit, and the hand on its time."""
