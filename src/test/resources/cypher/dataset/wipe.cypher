// An empty graph to begin a test with; its constraints and its migrations stay.
MATCH (node)
WHERE none(label IN labels(node) WHERE label STARTS WITH '__Neo4jMigration')
DETACH DELETE node
