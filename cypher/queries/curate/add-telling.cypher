// What does another source say of this?
// :param about => 'Organization:minimax'
// :param source => 'Source:wire'
// :param statement => {id: 'minimax.wire', canonical: false, hash: 'f00d'}
MATCH (thing:Entity|Fact {id: $about})
MATCH (source:Source {id: $source})
CREATE (thing)-[said:STATED_BY]->(source)
SET said = $statement
