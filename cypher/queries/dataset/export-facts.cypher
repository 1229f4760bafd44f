// What does each row say of facts of a kind, in the order of what rows tell of?
// :param after => 'FundingRound:'
// :param until => 'FundingRound:~'
// :param limit => 100
MATCH (node:Fact)
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
