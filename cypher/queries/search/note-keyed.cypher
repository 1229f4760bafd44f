// Which version has no entity without search keys? The version itself stays what it is.
// :param keyedAt => '1 4f7c'
MATCH (version:DataVersion {key: 'graph'})
SET version.keyedAt = $keyedAt
