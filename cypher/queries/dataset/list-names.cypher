// Under which names are parties known?
// :param after => ''
// :param limit => 100
MATCH (party:Party)
WHERE party.slug > $after
RETURN
  party.slug AS slug,
  party.name AS name,
  [party.nameEn, party.nameZh] + coalesce(party.aliases, []) AS names,
  party:Organization AS organization
ORDER BY slug
LIMIT $limit
