// Who was what, and where?
// :param rows => [{node: {id: 'Role:rl-001', slug: 'rl-001'}, source: 'Source:wire', statement: {id: 'rl-001', canonical: true, hash: 'f00d'}, links: {OF_PERSON: ['Person:wang-xing'], AT: ['Organization:meituan']}}]
UNWIND $rows AS row
MERGE (role:Fact {id: row.node.id})
SET role = row.node
SET role:Role
MERGE (source:Source {id: row.source})
MERGE (role)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.OF_PERSON |
  MERGE (person:Person {id: id})
  MERGE (role)-[:OF_PERSON]->(person)
)
FOREACH (id IN row.links.AT |
  MERGE (organization:Organization {id: id})
  MERGE (role)-[:AT]->(organization)
)
