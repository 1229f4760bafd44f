// Whose money did funds put into this sector, by the kind of their partners, pro rata and one deep? No rule is applied.
// :param sector => "ai"
MATCH
  (:Sector {slug: $sector})<-[:PART_OF*0..8]-(sector:Sector)
WITH DISTINCT sector
MATCH
  (sector)<-[:IN_SECTOR]-(:Organization)<-[:RAISED_BY]-(round:FundingRound)
    <-[:PART_OF_ROUND]-(leg:Participation)-[:MADE_BY]->(fund:Fund),
  (round)-[closed:STATED_BY {canonical: true, status: "CLOSED"}]->(:Source),
  (leg)-[told:STATED_BY {canonical: true}]->(:Source)
WITH fund, sum(toFloat(told.amount)) AS invested
MATCH
  (fund)<-[:COMMITTED_TO]-(commitment:Commitment)-[:COMMITTED_BY]->(partner:Organization),
  (commitment)-[promise:STATED_BY {canonical: true}]->(:Source)
WITH
  partner.kind AS kind,
  sum(invested * toFloat(promise.amount) / toFloat(fund.sizeAmount)) AS stated
ORDER BY kind
RETURN {groups: collect({value: kind, stated: stated})} AS data
