// Which version of the data is this? One more than before, and no other graph's.
MERGE (version:DataVersion {key: 'graph'})
SET
  version.number = coalesce(version.number, 0) + 1,
  version.stamp = randomUUID()
