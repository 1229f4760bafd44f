// What else is told of these facts, which are known already? What was told before is not told twice.
// :param links => [{from: 'FundingRound:ms-b', type: 'STATED_BY', to: 'Source:wire', properties: {id: 'ms-b-v2', canonical: false}}]
UNWIND $links AS link
MATCH (from:Fact {id: link.from})
MATCH (to:Entity {id: link.to})
MERGE (from)-[said:STATED_BY {id: link.properties.id}]->(to)
ON CREATE SET said = link.properties
