// Who promised how much to which fund, by which source?
// :param rows => [{node: {id: 'Commitment:cm-001', slug: 'cm-001'}, source: 'Source:wire', statement: {id: 'cm-001', canonical: true, hash: 'f00d'}, links: {COMMITTED_BY: ['Organization:nssf'], COMMITTED_TO: ['Fund:ssf-zgc-fund']}}]
UNWIND $rows AS row
MERGE (commitment:Fact {id: row.node.id})
SET commitment = row.node
SET commitment:Commitment
MERGE (source:Source {id: row.source})
MERGE (commitment)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.COMMITTED_BY |
  MERGE (partner:Entity {id: id})
  MERGE (commitment)-[:COMMITTED_BY]->(partner)
)
FOREACH (id IN row.links.COMMITTED_TO |
  MERGE (fund:Fund {id: id})
  MERGE (commitment)-[:COMMITTED_TO]->(fund)
)
