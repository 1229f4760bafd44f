// Does this graph hold anything, and is any of it ours?
RETURN
  COUNT {
    MATCH (n)
  } AS nodes,
  COUNT {
    MATCH (m:Migration)
    WHERE m.checksum IS NOT NULL
  } AS migrations
