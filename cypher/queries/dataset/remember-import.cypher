// Which files were last taken in under this name?
// :param name => 'built-in'
// :param fingerprint => 'f00d'
// :param importedAt => '2026-01-01T00:00:00Z'
MERGE (taken:DataSetImport {name: $name})
WITH taken
WHERE coalesce(taken.fingerprint, '') <> $fingerprint
SET taken.fingerprint = $fingerprint, taken.importedAt = $importedAt
