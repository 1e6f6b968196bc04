"""Qt item models: what the views show, read from the state of the bridge."""
