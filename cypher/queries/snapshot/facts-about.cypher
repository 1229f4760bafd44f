// What else happened to these organizations: who bought them, who holds them, who leads them, who looked at them?
// :param slugs => ["minimax"]
// :param limit => 10000000
UNWIND $slugs AS asked
MATCH (about:Organization {slug: asked})<-[:TARGETS|HELD_IN|AT|SHOWN_IN]-(fact:Acquisition|Holding|Role|Interest)
RETURN
  about.slug AS about,
  fact.slug AS slug,
  head([label IN labels(fact) WHERE label <> "Fact"]) AS label,
  {} AS properties,
  [(fact)-[told:STATED_BY]->(source:Source) | {source: source.slug, statement: properties(told)}] AS statements,
  [(fact)-[link:TARGETS|ACQUIRED_BY|HELD_BY|HELD_IN|OF_PERSON|AT|SHOWN_BY|SHOWN_IN|SHOWN_FOR]->(node:Entity) | {type: type(link), id: node.id, name: CASE WHEN type(link) IN ["HELD_BY", "SHOWN_BY"] THEN node.name END}] AS links
ORDER BY about, label, slug
LIMIT $limit
