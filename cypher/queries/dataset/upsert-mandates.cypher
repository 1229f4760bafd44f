// Who binds which fund to what, in whose words?
// :param rows => [{node: {id: 'Mandate:md-01', slug: 'md-01'}, source: 'Source:wire', statement: {id: 'md-01', canonical: true, hash: 'f00d'}, links: {IMPOSED_BY: ['Organization:nssf'], BINDS: ['Fund:ssf-zgc-fund'], NAMES_SECTOR: ['Sector:hard-tech']}}]
UNWIND $rows AS row
MERGE (mandate:Fact {id: row.node.id})
SET mandate = row.node
SET mandate:Mandate
MERGE (source:Source {id: row.source})
MERGE (mandate)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.IMPOSED_BY |
  MERGE (holder:Organization {id: id})
  MERGE (mandate)-[:IMPOSED_BY]->(holder)
)
FOREACH (id IN row.links.BINDS |
  MERGE (fund:Fund {id: id})
  MERGE (mandate)-[:BINDS]->(fund)
)
FOREACH (id IN row.links.NAMES_SECTOR |
  MERGE (sector:Sector {id: id})
  MERGE (mandate)-[:NAMES_SECTOR]->(sector)
)
