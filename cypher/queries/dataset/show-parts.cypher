// Which parts of these rounds hid with them, and are told of? They come back with their rounds.
// :param ids => ['FundingRound:ms-b']
UNWIND $ids AS id
MATCH (round:FundingRound&Fact {id: id})<-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]-(part:Hidden)
WHERE EXISTS { (part)-[:STATED_BY]->(:Source) }
  AND NOT EXISTS { (part)-[:MERGED_INTO]->() }
WITH DISTINCT part, part.hiddenLabels AS hiddenLabels
REMOVE part:Hidden, part.hiddenLabels
SET part:$(hiddenLabels)
