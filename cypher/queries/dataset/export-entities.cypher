// What does each row say of entities of a kind, in the order of what rows tell of?
// :param after => 'Organization:'
// :param until => 'Organization:~'
// :param limit => 100
MATCH (node:Entity)
WHERE node.id > $after
  AND node.id < $until
WITH node
ORDER BY node.id
LIMIT $limit
MATCH (node)-[said:STATED_BY]->(source:Source)
RETURN
  said.id AS id,
  node.id AS node,
  source.slug AS source,
  properties(said) AS fields
ORDER BY node, said.canonical DESC, id
LIMIT 1000000
