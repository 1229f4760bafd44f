// At which facts do these facts point?
// :param links => [{from: 'Payment:pay-001', type: 'PAID_INTO', to: 'FundingRound:ly-a', properties: {}}]
UNWIND $links AS link
MATCH (from:Fact {id: link.from})
MATCH (to:Fact {id: link.to})
CREATE (from)-[made:$(link.type)]->(to)
SET made = link.properties
