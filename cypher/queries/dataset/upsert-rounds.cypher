// Which rounds were raised, and what does each source tell of them? Rival tellings are statements of one round.
// :param rows => [{node: {id: 'FundingRound:ms-b', slug: 'ms-b'}, source: 'Source:wire', statement: {id: 'ms-b', canonical: true, hash: 'f00d'}, links: {RAISED_BY: ['Organization:moonshot']}}]
UNWIND $rows AS row
MERGE (round:Fact {id: row.node.id})
SET round = row.node
SET round:FundingRound
MERGE (source:Source {id: row.source})
MERGE (round)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.RAISED_BY |
  MERGE (startup:Organization {id: id})
  MERGE (round)-[:RAISED_BY]->(startup)
)
