// Which roles does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Role:rl-001', slug: 'rl-001'}, source: 'Source:wire', statement: {id: 'rl-001', canonical: true, hash: 'f00d'}, links: {OF_PERSON: ['Person:wang-xing'], AT: ['Organization:meituan']}}]
UNWIND $rows AS row
CREATE (role:Role:Fact)
SET role = row.node
WITH role, row
MATCH (source:Source {id: row.source})
CREATE (role)-[said:STATED_BY]->(source)
SET said = row.statement
WITH role, row
CALL (role, row) {
  UNWIND row.links.OF_PERSON AS id
  MATCH (person:Person {id: id})
  CREATE (role)-[:OF_PERSON]->(person)
}
CALL (role, row) {
  UNWIND row.links.AT AS id
  MATCH (organization:Organization {id: id})
  CREATE (role)-[:AT]->(organization)
}
