// Which statement is taken back, by whom and why? It stays, under another name that no reading, list or count looks at.
// :param about => 'FundingRound:ms-b'
// :param statement => 'ms-b'
// :param retraction => {retractedOn: '2026-01-01T00:00:00Z', retractedBy: 'alice', retractedBecause: 'a typing error'}
MATCH (thing:Entity|Fact {id: $about})-[said:STATED_BY {id: $statement}]->(source:Source)
CREATE (thing)-[retracted:RETRACTED_BY]->(source)
SET retracted = properties(said)
SET retracted += $retraction
DELETE said
