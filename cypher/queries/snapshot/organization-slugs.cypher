// Which organizations are there?
// :param limit => 10000000
MATCH (organization:Organization)
RETURN
  organization.slug AS slug
ORDER BY slug
LIMIT $limit
