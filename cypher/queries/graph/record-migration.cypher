// Remember that a migration has been applied, and when.
// :param version => "001"
// :param name => "ids_and_lookups"
// :param checksum => "9f86d081"
MERGE (m:Migration {version: $version})
ON CREATE SET
  m.name = $name,
  m.checksum = $checksum,
  m.appliedAt = toString(datetime())
