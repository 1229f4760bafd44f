// What was written through the API since a version, and was there anything else? Every such write raised the version by one.
// :param after => 41
// :param limit => 201
MATCH (entry:AuditEntry)
WHERE entry.dataVersion > $after
RETURN
  entry.dataVersion AS version,
  entry.follows AS follows,
  entry.about AS about,
  entry.other AS other
ORDER BY version
LIMIT $limit
