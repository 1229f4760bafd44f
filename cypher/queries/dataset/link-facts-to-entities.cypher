// At which entities do these facts point? Who is pointed at takes the role that goes with it.
// :param links => [{from: 'Payment:pay-001', type: 'STATED_BY', to: 'Source:wire', properties: {id: 'pay-001'}, roles: []}]
UNWIND $links AS link
MATCH (from:Fact {id: link.from})
MATCH (to:Entity {id: link.to})
CREATE (from)-[made:$(link.type)]->(to)
SET made = link.properties
SET to:$(link.roles)
