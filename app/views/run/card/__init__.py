"""The card of a poste: what is known of it, and what can be decided there."""
