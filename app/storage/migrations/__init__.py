"""Steps of the schema, run by `app.storage.database` when a base is opened."""
