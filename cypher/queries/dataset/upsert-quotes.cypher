// What was a stock worth at a date?
// :param rows => [{node: {id: 'Quote:qt-001', slug: 'qt-001'}, source: 'Source:wire', statement: {id: 'qt-001', canonical: true, hash: 'f00d'}, links: {QUOTES: ['Stock:360']}}]
UNWIND $rows AS row
MERGE (quote:Fact {id: row.node.id})
SET quote = row.node
SET quote:Quote
MERGE (source:Source {id: row.source})
MERGE (quote)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.QUOTES |
  MERGE (stock:Stock {id: id})
  MERGE (quote)-[:QUOTES]->(stock)
)
