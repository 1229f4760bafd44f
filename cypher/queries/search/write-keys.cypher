// By which spellings shall these entities be found?
// :param rows => [{id: 'Organization:zhipu', keys: {searchForms: [], searchTerms: ['_zhipuai'], searchEdition: 1}}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.keys
