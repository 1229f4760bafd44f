// Who sold shares of which listed company?
// :param rows => [{node: {id: 'ListedSale:ls-001', slug: 'ls-001'}, source: 'Source:wire', statement: {id: 'ls-001', canonical: true, hash: 'f00d'}, links: {SOLD_SHARES_OF: ['Organization:iflytek']}}]
UNWIND $rows AS row
MERGE (sale:Fact {id: row.node.id})
SET sale = row.node
SET sale:ListedSale
MERGE (source:Source {id: row.source})
MERGE (sale)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.SOLD_SHARES_OF |
  MERGE (company:Organization {id: id})
  MERGE (sale)-[:SOLD_SHARES_OF]->(company)
)
