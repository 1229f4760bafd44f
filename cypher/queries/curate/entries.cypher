// Who wrote what, the latest first, about everything or one thing?
// :param about => null
// :param before => null
// :param limit => 21
RETURN
  COLLECT {
    MATCH (entry:AuditEntry)
    WHERE ($about IS NULL OR entry.about = $about OR entry.other = $about)
      AND ($before IS NULL OR entry.dataVersion < $before)
    RETURN properties(entry) AS entry
    ORDER BY entry.dataVersion DESC
    LIMIT $limit
  } AS entries,
  COUNT {
    MATCH (entry:AuditEntry)
    WHERE $about IS NULL OR entry.about = $about OR entry.other = $about
  } AS total
