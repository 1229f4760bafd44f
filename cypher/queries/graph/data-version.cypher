// Which version of the data is this, and of which graph? Two graphs may have the same number.
// PROFILE with 40 made-up startups: 4 hits, at most 4: one node by its unique key. Every request may ask it.
MATCH (version:DataVersion {key: 'graph'})
RETURN
  coalesce(version.number, 0) AS number,
  coalesce(version.stamp, '') AS stamp
ORDER BY number, stamp
LIMIT 1
