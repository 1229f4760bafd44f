// Which of these things are hidden, because nobody tells of them any more or because they were merged? They come out, to be written to.
// :param ids => ['FundingRound:ms-b', 'Organization:dup']
UNWIND $ids AS id
MATCH (hidden:Hidden {id: id})
WITH hidden, hidden.hiddenLabels AS hiddenLabels
REMOVE hidden:Hidden, hidden.hiddenLabels
SET hidden:$(hiddenLabels)
