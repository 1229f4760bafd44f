// Which of these sources does the graph know, by id or by address?
// :param words => ['wire', 'https://example.org/page']
UNWIND $words AS word
MATCH (source:Source)
WHERE source.slug = word
  OR source.url = word
RETURN word AS word, min(source.slug) AS slug
ORDER BY word
LIMIT 100000
