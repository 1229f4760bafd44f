// Which files were last taken in under this name?
// :param name => 'built-in'
MATCH (taken:DataSetImport {name: $name})
RETURN taken.fingerprint AS fingerprint
ORDER BY fingerprint
LIMIT 1
