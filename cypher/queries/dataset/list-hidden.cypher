// Which of these things are hidden, because nobody tells of them any more or because they were merged?
// :param ids => ['Participation:ms-b.alibaba']
UNWIND $ids AS id
MATCH (hidden:Hidden {id: id})
RETURN hidden.id AS id
ORDER BY id
LIMIT 1000
