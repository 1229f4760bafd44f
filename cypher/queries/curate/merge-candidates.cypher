// May these two be one organization? What they are, what they were merged into or took in, and which facts have one of them on each side.
// :param duplicate => 'Organization:dup'
// :param into => 'Organization:minimax'
UNWIND [$duplicate, $into] AS wanted
MATCH (thing:Organization|Hidden {id: wanted})
OPTIONAL MATCH (thing)-[:MERGED_INTO]->(into)
RETURN
  wanted AS id,
  into.id AS mergedInto,
  EXISTS { (thing)-[:STANDS_FOR]->() } AS standsForOthers,
  COLLECT {
    MATCH (thing)<--(fact:Fact)-->(other:Organization)
    WHERE other.id IN [$duplicate, $into]
      AND other <> thing
      AND NOT fact:Claim
    RETURN DISTINCT fact.id AS fact
    ORDER BY fact
    LIMIT 5
  } AS facts,
  COLLECT {
    MATCH (thing)<-[:MADE_BY]-(leg:Participation)-[:PART_OF_ROUND]->(:FundingRound)-[:RAISED_BY]->(startup:Organization)
    WHERE startup.id IN [$duplicate, $into]
      AND startup <> thing
    RETURN DISTINCT leg.id AS leg
    ORDER BY leg
    LIMIT 5
  } AS legs
ORDER BY id
LIMIT 2
