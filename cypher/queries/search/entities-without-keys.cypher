// Which entities have no search keys, or those of another edition?
// :param edition => 1
// :param limit => 1000
MATCH (entity:Organization|Fund|Person|Stock|Sector)
WHERE entity.searchEdition IS NULL
   OR entity.searchEdition <> $edition
RETURN
  entity.id AS id,
  properties(entity) AS properties
ORDER BY id
LIMIT $limit
