// Which version of the data is this? One more than before, if this transaction changed something.
MATCH (version:DataVersion {key: 'graph'})
WHERE version.pending
SET version.number = coalesce(version.number, 0) + 1
REMOVE version.pending
