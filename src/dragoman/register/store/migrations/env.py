"""Alembic's environment: the steps run on the connection, and in the transaction, that they are handed."""

from alembic import context

from dragoman.register.store.engines import VERSION_TABLE
from dragoman.register.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=False,
)
context.run_migrations()
