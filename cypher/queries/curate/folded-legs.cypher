// Which parts of rounds count as parts of the survivor only because of this merge?
// :param duplicate => 'Organization:dup'
MATCH (survivor:Organization)<-[made:MADE_BY]-(leg:Hidden)-[:MERGED_INTO]->(:Participation)
WHERE last(made.movedFrom) = $duplicate
RETURN DISTINCT
  leg.id AS id
ORDER BY id
LIMIT 10000
