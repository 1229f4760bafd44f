// Which of these are no longer the same as another?
// :param ids => ['Organization:dup']
UNWIND $ids AS id
MATCH (thing:Entity|Fact {id: id})-[merged:MERGED_INTO]->()
DELETE merged
