// Which clauses are there, who imposes them, and which fund do they bind?
// :param limit => 20000
MATCH (mandate:Mandate)-[:IMPOSED_BY]->(holder:Organization)
RETURN
  mandate.slug AS slug,
  holder.slug AS holder,
  head([(mandate)-[:BINDS]->(fund:Fund) | fund.slug]) AS fund,
  COLLECT {
    MATCH (mandate)-[told:STATED_BY]->(source:Source)
    RETURN {statement: properties(told), source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements
ORDER BY slug
LIMIT $limit
