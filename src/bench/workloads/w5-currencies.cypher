// What did funds put into this sector, by their currency? Sized legs of rounds told as closed, unconverted: no rule is applied.
// :param sector => "ai"
MATCH
  (:Sector {slug: $sector})<-[:PART_OF*0..8]-(sector:Sector)
WITH DISTINCT sector
MATCH
  (sector)<-[:IN_SECTOR]-(:Organization)<-[:RAISED_BY]-(round:FundingRound)
    <-[:PART_OF_ROUND]-(leg:Participation)-[:MADE_BY]->(fund:Fund),
  (round)-[closed:STATED_BY {canonical: true, status: "CLOSED"}]->(:Source),
  (leg)-[told:STATED_BY {canonical: true}]->(:Source)
WITH fund.currency AS currency, sum(toFloat(told.amount)) AS stated, count(leg) AS legs
ORDER BY currency
RETURN {groups: collect({value: currency, stated: stated, count: legs})} AS data
