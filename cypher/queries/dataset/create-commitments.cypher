// Which commitments does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Commitment:cm-001', slug: 'cm-001'}, source: 'Source:wire', statement: {id: 'cm-001', canonical: true, hash: 'f00d'}, links: {COMMITTED_BY: ['Organization:nssf'], COMMITTED_TO: ['Fund:ssf-zgc-fund']}}]
UNWIND $rows AS row
CREATE (commitment:Commitment:Fact)
SET commitment = row.node
WITH commitment, row
MATCH (source:Source {id: row.source})
CREATE (commitment)-[said:STATED_BY]->(source)
SET said = row.statement
WITH commitment, row
CALL (commitment, row) {
  UNWIND row.links.COMMITTED_BY AS id
  MATCH (partner:Entity {id: id})
  CREATE (commitment)-[:COMMITTED_BY]->(partner)
}
CALL (commitment, row) {
  UNWIND row.links.COMMITTED_TO AS id
  MATCH (fund:Fund {id: id})
  CREATE (commitment)-[:COMMITTED_TO]->(fund)
}
