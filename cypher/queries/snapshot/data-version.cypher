// Which version of the data does the graph hold?
OPTIONAL MATCH (version:DataVersion {key: "graph"})
RETURN
  coalesce(version.number, 0) AS number
LIMIT 1
