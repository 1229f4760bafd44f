// Which pages were read?
// :param limit => 10000000
MATCH (source:Source)
RETURN
  source.slug AS slug,
  properties(source) AS properties
ORDER BY slug
LIMIT $limit
