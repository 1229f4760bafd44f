// Names in all spellings are found by their terms, which are folded before they are stored; so the index only splits them at spaces.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:Entity)
ON EACH [n.searchTerms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
