// Which quotes does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Quote:qt-001', slug: 'qt-001'}, source: 'Source:wire', statement: {id: 'qt-001', canonical: true, hash: 'f00d'}, links: {QUOTES: ['Stock:360']}}]
UNWIND $rows AS row
CREATE (quote:Quote:Fact)
SET quote = row.node
WITH quote, row
MATCH (source:Source {id: row.source})
CREATE (quote)-[said:STATED_BY]->(source)
SET said = row.statement
WITH quote, row
CALL (quote, row) {
  UNWIND row.links.QUOTES AS id
  MATCH (stock:Stock {id: id})
  CREATE (quote)-[:QUOTES]->(stock)
}
