// In which startups' rounds did these parties take part, or whoever is the same body, one page for each, and how many in all?
// :param ids => ["Organization:tencent"]
// :param forward => true
// :param after => ""
// :param before => "\uFFFF"
// :param limit => 21
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
CALL (asked) {
  MATCH (asked)-[:SAME_BODY_AS]-{0,1}(:Party)<-[:MADE_BY]-(:Participation)-[:PART_OF_ROUND]->(round:FundingRound)-[:RAISED_BY]->(startup:Organization)
  WITH startup, round
  ORDER BY round.slug
  WITH startup, collect(DISTINCT round.slug) AS rounds
  RETURN collect({key: startup.slug, id: "Startup:" + startup.slug, rounds: rounds}) AS found
}
RETURN
  id AS near,
  size(found) AS total,
  size([one IN found WHERE one.key <= $after]) AS ahead,
  size([one IN found WHERE one.key >= $before]) AS behind,
  COLLECT {
    UNWIND found AS one
    WITH one
    WHERE one.key > $after AND one.key < $before
    WITH one
    ORDER BY
      CASE WHEN $forward THEN one.key END ASC,
      CASE WHEN NOT $forward THEN one.key END DESC
    LIMIT $limit
    RETURN one AS item
    ORDER BY item.key
  } AS items
ORDER BY near
