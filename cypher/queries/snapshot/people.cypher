// Which people are there, or which of these?
// :param slugs => null
// :param limit => 10000000
MATCH (person:Person)
WHERE $slugs IS NULL OR person.slug IN $slugs
RETURN
  person.slug AS slug,
  person.name AS name
ORDER BY slug
LIMIT $limit
