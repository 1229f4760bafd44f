// Which pages were read, or which of these?
// :param slugs => null
// :param limit => 10000000
MATCH (source:Source)
WHERE $slugs IS NULL OR source.slug IN $slugs
RETURN
  source.slug AS slug,
  properties(source) AS properties
ORDER BY slug
LIMIT $limit
