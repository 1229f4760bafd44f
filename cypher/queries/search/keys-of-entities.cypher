// Which of these entities have no search keys, or those of another edition?
// :param edition => 1
// :param ids => ['Organization:zhipu']
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.searchEdition IS NULL
   OR entity.searchEdition <> $edition
RETURN
  entity.id AS id,
  properties(entity) AS properties
ORDER BY id
