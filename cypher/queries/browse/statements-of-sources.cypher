// What did these sources tell, and of what, one page for each, and how many statements in all?
// :param ids => ["scmp-bytedance-capex"]
// :param forward => true
// :param after => ""
// :param before => "\uFFFF"
// :param limit => 21
UNWIND $ids AS id
MATCH (source:Source {slug: id})
CALL (source) {
  MATCH (source)<-[told:STATED_BY]-(subject:Entity|Fact)
  RETURN collect({key: CASE WHEN told.canonical THEN "0" ELSE "1" END + told.id + " " + subject.id, about: subject.id, told: told}) AS found
}
RETURN
  id AS near,
  size(found) AS total,
  size([one IN found WHERE one.key <= $after]) AS ahead,
  size([one IN found WHERE one.key >= $before]) AS behind,
  COLLECT {
    UNWIND found AS one
    WITH one
    WHERE one.key > $after AND one.key < $before
    WITH one
    ORDER BY
      CASE WHEN $forward THEN one.key END ASC,
      CASE WHEN NOT $forward THEN one.key END DESC
    LIMIT $limit
    RETURN {key: one.key, about: one.about, statement: properties(one.told), source: properties(source)} AS item
    ORDER BY item.key
  } AS items
ORDER BY near
