// Which version of the data does the graph hold? None where nothing was ever taken in.
MATCH (version:DataVersion {key: 'graph'})
RETURN version.number AS number
ORDER BY number
LIMIT 1
