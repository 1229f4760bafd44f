// Which migrations has this graph seen, oldest first?
MATCH (m:Migration)
RETURN m.version AS version,
  m.checksum AS checksum
ORDER BY version
LIMIT 1000
