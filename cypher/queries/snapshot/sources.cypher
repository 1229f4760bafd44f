// Which pages were read, or which of these?
// :param slugs => null
// :param limit => 10000000
MATCH (source:Source)
WHERE $slugs IS NULL OR source.slug IN $slugs
RETURN
  source.slug AS slug,
  source {.url, .publisher, .title, .publishedOn, .reliability, .recordedOn} AS properties
ORDER BY slug
LIMIT $limit
