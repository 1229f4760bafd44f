// What else are the people of these startups, there and at other organizations?
// :param startups => ["01ai"]
// PROFILE with 40 made-up startups: 104 hits, at most 130: from the startup to its people and back, no more organizations than they
// have roles.
UNWIND $startups AS slug
MATCH (:Organization {slug: slug})<-[:AT]-(:Role)-[:OF_PERSON]->(person:Person)
MATCH (person)<-[:OF_PERSON]-(role:Role)-[:AT]->(organization:Organization)
WITH DISTINCT role, person, organization
RETURN
  role.slug AS slug,
  person.slug AS person,
  organization.slug AS organization,
  COLLECT {
    MATCH (role)-[told:STATED_BY]->(source:Source)
    RETURN {statement: properties(told), source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements
ORDER BY slug
