// Which survivors of a merge have two parts of one round, told under two names? They are one part, told by all who told of either.
MATCH (:Hidden|Organization)-[:MERGED_INTO]->(survivor:Organization)<-[made:MADE_BY]-(leg:Participation)-[:PART_OF_ROUND]->(round:FundingRound)
WITH DISTINCT survivor, round, leg, made.movedFrom IS NOT NULL AS moved
ORDER BY survivor.id, round.id, moved, leg.id
WITH survivor, round, collect(leg) AS legs
WHERE size(legs) > 1
WITH head(legs) AS kept, tail(legs) AS others
UNWIND others AS other
MERGE (other)-[:MERGED_INTO]->(kept)
