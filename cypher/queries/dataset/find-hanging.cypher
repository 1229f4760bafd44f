// Which statements refer to these rows, which are about to tell of another fact?
// :param moves => [{row: 'ms-b', fact: 'FundingRound:ms-b'}]
UNWIND $moves AS move
MATCH (fact:Fact {id: move.fact})
OPTIONAL MATCH (fact)<-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]-(part:Fact)
WITH move, fact, collect(part) AS parts
UNWIND [fact] + parts AS told
MATCH (told)-[said:STATED_BY]->(:Source)
WHERE move.row IN [said.roundId, said.canonicalRoundId, said.canonicalId]
RETURN move.fact AS fact, move.row AS row, told.id AS told, said.id AS id
ORDER BY row, told, id
LIMIT 1000
