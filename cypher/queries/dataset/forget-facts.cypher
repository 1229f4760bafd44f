// Which of these facts does nobody state any more? They go.
// :param ids => ['FundingRound:ms-b-v2']
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
WHERE NOT EXISTS {
  MATCH (fact)-[:STATED_BY|RETRACTED_BY]->(:Source)
}
DETACH DELETE fact
