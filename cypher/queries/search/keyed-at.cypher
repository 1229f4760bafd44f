// At which version of the data were all entities last seen to have their search keys?
MATCH (version:DataVersion {key: 'graph'})
RETURN
  coalesce(version.stamp, '') AS stamp,
  coalesce(version.keyedAt, '') AS keyedAt
ORDER BY stamp
LIMIT 1
