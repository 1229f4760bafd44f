// Which facts are told of by more than one source, so that the tellings can differ?
// :param limit => 5000
MATCH (fact:FundingRound|Participation|Acquisition|InternalAllocation)
WHERE COUNT { (fact)-[:STATED_BY]->(:Source) } > 1
OPTIONAL MATCH (fact)-[:PART_OF_ROUND]->(round:FundingRound)
RETURN DISTINCT
  coalesce(round.id, fact.id) AS id
ORDER BY id
LIMIT $limit
