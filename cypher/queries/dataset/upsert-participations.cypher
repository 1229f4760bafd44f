// Who took part in which round, by which source?
// :param rows => [{node: {id: 'Investment:ms-b.alibaba', slug: 'ms-b.alibaba'}, source: 'Source:scmp', statement: {id: 'ms-b.alibaba', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {MADE_BY: ['Organization:alibaba'], PART_OF_ROUND: ['FundingRound:ms-b']}}]
UNWIND $rows AS row
MERGE (investment:Investment {id: row.node.id})
WITH row, investment
WHERE NOT EXISTS {
  MATCH (investment)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET investment = row.node
SET investment:Fact
WITH row, investment
CALL (row, investment) {
  MATCH (investment)-[old:MADE_BY|PART_OF_ROUND]->(:Entity|Fact)
  DELETE old
}
CALL (row, investment) {
  UNWIND row.links.MADE_BY AS id
  MATCH (investor:Entity {id: id})
  MERGE (investment)-[:MADE_BY]->(investor)
}
CALL (row, investment) {
  UNWIND row.links.PART_OF_ROUND AS id
  MATCH (round:FundingRound {id: id})
  MERGE (investment)-[:PART_OF_ROUND]->(round)
}
CALL (row, investment) {
  MATCH (investment)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, investment) {
  MATCH (source:Source {id: row.source})
  CREATE (investment)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
