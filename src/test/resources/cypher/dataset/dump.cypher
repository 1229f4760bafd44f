// All that the graph holds, apart from its migrations: each node and each relationship as one line of values.
MATCH (node)
WHERE NOT node:Migration
RETURN
  coalesce(node.id, node.key, node.name, 'unnamed') AS start,
  '' AS type,
  '' AS end,
  labels(node) AS labels,
  properties(node) AS properties
UNION ALL
MATCH (from)-[relationship]->(to)
RETURN
  from.id AS start,
  type(relationship) AS type,
  to.id AS end,
  [] AS labels,
  properties(relationship) AS properties
