// Which participations does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Participation:ms-b.alibaba', slug: 'ms-b.alibaba'}, source: 'Source:wire', statement: {id: 'ms-b.alibaba', canonical: true, hash: 'f00d'}, links: {PART_OF_ROUND: ['FundingRound:ms-b'], MADE_BY: ['Organization:alibaba']}}]
UNWIND $rows AS row
CREATE (participation:Participation:Fact)
SET participation = row.node
WITH participation, row
MATCH (source:Source {id: row.source})
CREATE (participation)-[said:STATED_BY]->(source)
SET said = row.statement
WITH participation, row
CALL (participation, row) {
  UNWIND row.links.PART_OF_ROUND AS id
  MATCH (round:FundingRound {id: id})
  CREATE (participation)-[:PART_OF_ROUND]->(round)
}
CALL (participation, row) {
  UNWIND row.links.MADE_BY AS id
  MATCH (investor:Entity {id: id})
  CREATE (participation)-[:MADE_BY]->(investor)
}
