// Which listed sales does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'ListedSale:ls-001', slug: 'ls-001'}, source: 'Source:wire', statement: {id: 'ls-001', canonical: true, hash: 'f00d'}, links: {SOLD_SHARES_OF: ['Organization:iflytek']}}]
UNWIND $rows AS row
CREATE (sale:ListedSale:Fact)
SET sale = row.node
WITH sale, row
MATCH (source:Source {id: row.source})
CREATE (sale)-[said:STATED_BY]->(source)
SET said = row.statement
WITH sale, row
CALL (sale, row) {
  UNWIND row.links.SOLD_SHARES_OF AS id
  MATCH (company:Organization {id: id})
  CREATE (sale)-[:SOLD_SHARES_OF]->(company)
}
