// Forget an index.
// :param name => "audit_entry_id"
DROP INDEX $name IF EXISTS
