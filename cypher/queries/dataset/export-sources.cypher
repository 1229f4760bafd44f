// Which pages were read?
// :param after => ''
// :param limit => 100
MATCH (source:Source)
WHERE source.id > $after
RETURN
  source.slug AS id,
  source.id AS node,
  '' AS source,
  source {.url, .publisher, .title, .publishedOn, .reliability, .recordedOn} AS fields
ORDER BY node
LIMIT $limit
