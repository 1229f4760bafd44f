// Are the data still at the version that was looked at? Then they are one further, and nobody else writes until this transaction ends.
// :param version => 1
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
REMOVE version.pending
WITH version, version.stamp AS before
WHERE coalesce(version.number, 0) = $version
SET
  version.number = coalesce(version.number, 0) + 1,
  version.follows = before,
  version.stamp = randomUUID()
RETURN version.number AS number
ORDER BY number
LIMIT 1
