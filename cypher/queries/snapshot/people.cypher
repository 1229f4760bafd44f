// Which people are there?
// :param limit => 10000000
MATCH (person:Person)
RETURN
  person.slug AS slug,
  person.name AS name
ORDER BY slug
LIMIT $limit
