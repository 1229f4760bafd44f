// Which sources stand on one page, by slug, and how many are there in all?
// :param forward => true
// :param after => null
// :param before => null
// :param limit => 21
RETURN
  COLLECT {
    MATCH (source:Source)
    WHERE ($after IS NULL OR source.slug > $after)
      AND ($before IS NULL OR source.slug < $before)
    RETURN source.slug AS slug
    ORDER BY
      CASE WHEN $forward THEN source.slug END ASC,
      CASE WHEN NOT $forward THEN source.slug END DESC
    LIMIT $limit
  } AS slugs,
  COUNT {
    MATCH (:Source)
  } AS total
