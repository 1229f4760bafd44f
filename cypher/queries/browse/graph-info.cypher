// How many things of which kind are there, at which version of the data?
RETURN
  COLLECT {
    MATCH (thing:Entity|Fact)
    WITH head([label IN labels(thing) WHERE NOT label IN ["Entity", "Fact", "Party", "Startup", "Investor", "LimitedPartner"]]) AS kind, count(*) AS number
    RETURN {kind: kind, count: number} AS row
    ORDER BY kind
  } AS counts,
  COUNT {
    MATCH (:Entity|Fact)-[told:STATED_BY]->(:Source)
  } AS statements,
  head(COLLECT {
    MATCH (version:DataVersion {key: "graph"})
    RETURN version.number AS number
  }) AS dataVersion,
  head(COLLECT {
    MATCH (source:Source)
    WHERE source.publishedOn IS NOT NULL
    RETURN source.slug AS slug
    ORDER BY source.publishedOn DESC, slug
    LIMIT 1
  }) AS newestSource
