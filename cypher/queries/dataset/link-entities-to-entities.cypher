// At which entities do these entities point?
// :param links => [{from: 'Fund:z-fund', type: 'MANAGED_BY', to: 'Organization:z-fund-gp', properties: {}}]
UNWIND $links AS link
MATCH (from:Entity {id: link.from})
MATCH (to:Entity {id: link.to})
CREATE (from)-[made:$(link.type)]->(to)
SET made = link.properties
