// Who paid this startup's rounds, and who committed money to the funds among them, up to eight deep?
// :param slug => "startup-7"
MATCH
  (startup:Organization {slug: $slug})<-[:RAISED_BY]-(round:FundingRound)
    <-[:PART_OF_ROUND]-(leg:Participation)-[:MADE_BY]->(party:Party)
WITH
  collect({
    round: round.id,
    told: head([(round)-[told:STATED_BY {canonical: true}]->(:Source) | told {.amount, .currency, .status}]),
    leg: leg.id,
    amount: head([(leg)-[told:STATED_BY {canonical: true}]->(:Source) | told {.amount, .currency}]),
    party: party.id,
    name: party.name
  }) AS legs,
  collect(DISTINCT party) AS parties
CALL (parties) {
  UNWIND parties AS party
  MATCH (party)((:Fund)<-[:COMMITTED_TO]-(promise:Commitment)-[:COMMITTED_BY]->(:Party)) {1,8}
  UNWIND promise AS commitment
  WITH DISTINCT commitment
  MATCH (fund:Fund)<-[:COMMITTED_TO]-(commitment)-[:COMMITTED_BY]->(partner:Party)
  RETURN collect({
    fund: fund.id,
    size: fund.sizeAmount,
    partner: partner.id,
    name: partner.name,
    told: head([(commitment)-[told:STATED_BY {canonical: true}]->(:Source) | told {.amount, .currency, .percent}])
  }) AS commitments
}
RETURN {legs: legs, commitments: commitments} AS data
