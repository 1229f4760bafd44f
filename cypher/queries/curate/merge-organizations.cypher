// Which organization is the same as which other one, by whose judgement?
// :param duplicate => 'Organization:dup'
// :param into => 'Organization:minimax'
// :param merge => {mergedOn: '2026-01-01T00:00:00Z', mergedBy: 'alice'}
MATCH (duplicate:Organization {id: $duplicate})
MATCH (survivor:Organization {id: $into})
CREATE (duplicate)-[merged:MERGED_INTO]->(survivor)
SET merged = $merge
