// Which startups stand on one page, by slug, and how many are there in all?
// :param forward => true
// :param after => null
// :param before => null
// :param limit => 21
RETURN
  COLLECT {
    MATCH (startup:Startup)
    WHERE ($after IS NULL OR startup.slug > $after)
      AND ($before IS NULL OR startup.slug < $before)
    RETURN startup.slug AS slug
    ORDER BY
      CASE WHEN $forward THEN startup.slug END ASC,
      CASE WHEN NOT $forward THEN startup.slug END DESC
    LIMIT $limit
  } AS slugs,
  COUNT {
    MATCH (:Startup)
  } AS total
