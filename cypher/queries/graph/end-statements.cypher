// Which statements still run for an errand that nobody waits for? They end here.
// :param errand => 'a-1'
SHOW TRANSACTIONS
YIELD
  transactionId AS running,
  metaData AS metaData
WHERE metaData.errand = $errand
TERMINATE TRANSACTIONS running
YIELD
  transactionId AS ended,
  message AS message
RETURN
  ended AS ended,
  message AS message
ORDER BY ended
LIMIT 100
