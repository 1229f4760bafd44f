// How many nodes has each label, and how many relationships each type?
MATCH (node)
UNWIND labels(node) AS name
RETURN name AS name, count(*) AS count
UNION ALL
MATCH ()-[relationship]->()
RETURN type(relationship) AS name, count(*) AS count
