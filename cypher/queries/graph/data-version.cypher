// Which version of the data is this, and of which graph? Two graphs may have the same number.
MATCH (version:DataVersion {key: 'graph'})
RETURN
  coalesce(version.number, 0) AS number,
  coalesce(version.stamp, '') AS stamp
ORDER BY number, stamp
LIMIT 1
