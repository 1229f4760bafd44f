// Which nodes are related otherwise than before? The relationships that their rows decide go.
// :param ids => ['FundingRound:ms-b']
// :param types => ['RAISED_BY']
UNWIND $ids AS id
MATCH (node:Entity|Fact {id: id})-[link]->(:Entity|Fact)
WHERE type(link) IN $types
DELETE link
