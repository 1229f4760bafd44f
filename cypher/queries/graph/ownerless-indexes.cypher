// Which indexes did constraints leave behind that were never finished? A server that is killed makes the index and not its constraint.
// :param names => ["audit_entry_id"]
SHOW INDEXES
YIELD name, owningConstraint
WHERE owningConstraint IS NULL AND name IN $names
RETURN name
ORDER BY name
LIMIT 1000
