// Who took part in which round, by which source?
// :param rows => [{node: {id: 'Participation:ms-b.alibaba', slug: 'ms-b.alibaba'}, source: 'Source:wire', statement: {id: 'ms-b.alibaba', canonical: true, hash: 'f00d'}, links: {PART_OF_ROUND: ['FundingRound:ms-b'], MADE_BY: ['Organization:alibaba']}}]
UNWIND $rows AS row
MERGE (participation:Fact {id: row.node.id})
SET participation = row.node
SET participation:Participation
MERGE (source:Source {id: row.source})
MERGE (participation)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.PART_OF_ROUND |
  MERGE (round:Fact {id: id})
  MERGE (participation)-[:PART_OF_ROUND]->(round)
)
FOREACH (id IN row.links.MADE_BY |
  MERGE (investor:Entity {id: id})
  MERGE (participation)-[:MADE_BY]->(investor)
)
