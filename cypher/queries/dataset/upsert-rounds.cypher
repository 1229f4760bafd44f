// Which rounds were raised, and what does each source tell of them? Rival tellings are statements of one round.
// :param rows => [{node: {id: 'FundingRound:ms-b', slug: 'ms-b'}, source: 'Source:scmp', statement: {id: 'ms-b', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {RAISED_BY: ['Organization:moonshot']}}]
UNWIND $rows AS row
MERGE (round:FundingRound {id: row.node.id})
WITH row, round
WHERE NOT EXISTS {
  MATCH (round)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET round = row.node
SET round:Fact
WITH row, round
CALL (row, round) {
  MATCH (round)-[old:RAISED_BY]->(:Entity)
  WHERE row.ownsLinks
  DELETE old
}
CALL (row, round) {
  UNWIND row.links.RAISED_BY AS id
  MATCH (startup:Organization {id: id})
  MERGE (round)-[:RAISED_BY]->(startup)
}
CALL (row, round) {
  MATCH (round)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, round) {
  MATCH (source:Source {id: row.source})
  CREATE (round)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
