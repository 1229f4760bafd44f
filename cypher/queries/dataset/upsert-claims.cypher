// Which headline sums were claimed, and of what?
// :param rows => [{node: {id: 'Claim:cl-001', slug: 'cl-001'}, source: 'Source:wire', statement: {id: 'cl-001', canonical: true, hash: 'f00d'}, links: {CLAIMS_ABOUT: ['Sector:foundation-models']}}]
UNWIND $rows AS row
MERGE (claim:Fact {id: row.node.id})
SET claim = row.node
SET claim:Claim
MERGE (source:Source {id: row.source})
MERGE (claim)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.CLAIMS_ABOUT |
  MERGE (subject:Entity {id: id})
  MERGE (claim)-[:CLAIMS_ABOUT]->(subject)
)
