// Into which organization was this one merged, and is that one merged into a further one?
// :param duplicate => 'Organization:dup'
MATCH (duplicate:Hidden {id: $duplicate})-[:MERGED_INTO]->(survivor)
RETURN
  duplicate.id AS id,
  survivor.id AS survivor,
  survivor.slug AS slug,
  survivor:Hidden AS hidden
ORDER BY id, survivor.id
LIMIT 1
