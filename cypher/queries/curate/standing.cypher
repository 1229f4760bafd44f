// At which version are the data, and what did an earlier request of this key do?
// :param request => 'alice 42'
RETURN
  coalesce(head(COLLECT {
    MATCH (version:DataVersion {key: 'graph'})
    RETURN version.number AS number
  }), 0) AS version,
  head(COLLECT {
    MATCH (entry:AuditEntry {request: $request})
    RETURN properties(entry) AS entry
  }) AS entry
