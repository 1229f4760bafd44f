// Of which of these facts does nobody tell any more, or of whose round? They hide, with whatever was taken back.
// :param ids => ['FundingRound:ms-b']
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
OPTIONAL MATCH (fact)-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]->(round)
WITH fact, round
WHERE NOT EXISTS { (fact)-[:STATED_BY]->(:Source) }
  OR NOT EXISTS { (round)-[:STATED_BY]->(:Source) } AND round IS NOT NULL
OPTIONAL MATCH (part:Fact)-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]->(fact)
WITH collect(fact) + collect(part) AS untold
UNWIND untold AS fact
WITH DISTINCT fact, labels(fact) AS hiddenLabels
REMOVE fact:$(hiddenLabels)
SET fact:Hidden, fact.hiddenLabels = hiddenLabels
