// Which ids are old names of something that lives on under another?
// :param limit => 20000
MATCH (merged:Hidden)-[:MERGED_INTO*1..9]->(survivor:Organization|Participation)
RETURN
  merged.id AS id,
  survivor.id AS survivor
ORDER BY id, survivor
LIMIT $limit
