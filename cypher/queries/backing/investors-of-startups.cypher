// Who took part in the rounds of these startups, and in which, one page for each, and how many in all?
// :param ids => ["zhipu"]
// :param forward => true
// :param after => ""
// :param before => "\uFFFF"
// :param limit => 21
// PROFILE with 40 made-up startups: 447 hits, at most 561: from the startup. All of its investors are found before the page is cut,
// since the total is told with it, a startup has dozens.
UNWIND $ids AS id
MATCH (startup:Organization {slug: id})
CALL (startup) {
  MATCH (startup)<-[:RAISED_BY]-(round:FundingRound)<-[:PART_OF_ROUND]-(:Participation)-[:MADE_BY]->(party:Party)
  OPTIONAL MATCH (party)<-[:SAME_BODY_AS]-(twin:Fund)
  WHERE COUNT { (party)<-[:SAME_BODY_AS]-(:Fund) } = 1
  WITH coalesce(twin, party) AS investor, round
  ORDER BY round.slug
  WITH investor, collect(DISTINCT round.slug) AS rounds
  RETURN collect({key: investor.slug, id: investor.id, rounds: rounds}) AS found
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
