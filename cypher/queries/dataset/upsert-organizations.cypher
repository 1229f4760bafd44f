// Which organizations are there, in which sectors, and for whom do they stand?
// :param rows => [{node: {id: 'Organization:bat', slug: 'bat'}, source: 'Source:wire', statement: {id: 'bat', canonical: true, hash: 'f00d'}, links: {IN_SECTOR: ['Sector:ai'], STANDS_FOR: ['Organization:baidu']}}]
UNWIND $rows AS row
MERGE (organization:Organization {id: row.node.id})
SET organization = row.node
SET organization:Entity:Party
MERGE (source:Source {id: row.source})
MERGE (organization)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.IN_SECTOR |
  MERGE (sector:Sector {id: id})
  MERGE (organization)-[:IN_SECTOR]->(sector)
)
FOREACH (id IN row.links.STANDS_FOR |
  MERGE (member:Organization {id: id})
  MERGE (organization)-[:STANDS_FOR]->(member)
)
