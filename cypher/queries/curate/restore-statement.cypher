// Which statement that was taken back is told again? It says what it said before.
// :param about => 'FundingRound:ms-b'
// :param statement => 'ms-b'
MATCH (thing:Entity|Fact {id: $about})-[retracted:RETRACTED_BY {id: $statement}]->(source:Source)
WITH thing, retracted, source
ORDER BY retracted.retractedOn DESC
LIMIT 1
CREATE (thing)-[said:STATED_BY]->(source)
SET said = properties(retracted)
REMOVE said.retractedOn, said.retractedBy, said.retractedBecause
DELETE retracted
