// Which funding rounds stand on one page, by slug, and how many are there in all?
// :param forward => true
// :param after => null
// :param before => null
// :param limit => 21
RETURN
  COLLECT {
    MATCH (round:FundingRound)
    WHERE ($after IS NULL OR round.slug > $after)
      AND ($before IS NULL OR round.slug < $before)
    RETURN round.slug AS slug
    ORDER BY
      CASE WHEN $forward THEN round.slug END ASC,
      CASE WHEN NOT $forward THEN round.slug END DESC
    LIMIT $limit
  } AS slugs,
  COUNT {
    MATCH (:FundingRound)
  } AS total
