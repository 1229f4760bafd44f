// Which entities may be meant by what was typed, the likeliest first, and how much is told of each?
// :param query => '_zhipu^60 _zhipu*^20'
// :param labels => ['Organization', 'Fund', 'Person', 'Stock', 'Sector']
// :param scan => 10000
// :param limit => 501
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $scan})
YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
WITH node, score
ORDER BY score DESC, node.id
LIMIT $limit
RETURN
  node.id AS id,
  node.searchForms AS forms,
  COUNT { (node)<-[:MADE_BY|RAISED_BY|TARGETS|ACQUIRED_BY|BUDGETED_BY|HELD_BY|HELD_IN|COMMITTED_BY|COMMITTED_TO|IMPOSED_BY|BINDS|OF_PERSON|AT|IN_SECTOR|MANAGED_BY]-() } AS weight
ORDER BY score DESC, id
