// Which people have or had a role at these organizations, which role, and what is told of them?
// :param ids => ["Organization:minimax"]
// PROFILE with 40 made-up startups: 82 hits, at most 101: from the organization, whose roles are few, and not from the people.
UNWIND $ids AS near
MATCH (:Organization {id: near})<-[:AT]-(role:Role)-[:OF_PERSON]->(person:Person)
RETURN
  near AS near,
  role.slug AS role,
  COLLECT {
    MATCH (role)-[told:STATED_BY]->(source:Source)
    RETURN {statement: told {.*, hash: null}, source: properties(source)} AS statement
    ORDER BY told.id
  } AS roleStatements,
  person.id AS id,
  person.slug AS slug,
  labels(person) AS labels,
  person {.*, hash: null, searchForms: null, searchTerms: null} AS properties,
  COLLECT {
    MATCH (person)-[told:STATED_BY]->(source:Source)
    RETURN {statement: told {.*, hash: null}, source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements,
  [] AS links
ORDER BY near, role, id
