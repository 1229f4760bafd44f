// Ids and slugs of the facts about funds, stocks, claims, statistics, policy and interest are unique.
CREATE CONSTRAINT commitment_id IF NOT EXISTS
FOR (n:Commitment)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT commitment_slug IF NOT EXISTS
FOR (n:Commitment)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT mandate_id IF NOT EXISTS
FOR (n:Mandate)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT mandate_slug IF NOT EXISTS
FOR (n:Mandate)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT quote_id IF NOT EXISTS
FOR (n:Quote)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT quote_slug IF NOT EXISTS
FOR (n:Quote)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT listed_raise_id IF NOT EXISTS
FOR (n:ListedRaise)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT listed_raise_slug IF NOT EXISTS
FOR (n:ListedRaise)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT listed_sale_id IF NOT EXISTS
FOR (n:ListedSale)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT listed_sale_slug IF NOT EXISTS
FOR (n:ListedSale)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (n:Claim)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT claim_slug IF NOT EXISTS
FOR (n:Claim)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT market_statistic_id IF NOT EXISTS
FOR (n:MarketStatistic)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT market_statistic_slug IF NOT EXISTS
FOR (n:MarketStatistic)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT policy_measure_id IF NOT EXISTS
FOR (n:PolicyMeasure)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT policy_measure_slug IF NOT EXISTS
FOR (n:PolicyMeasure)
REQUIRE n.slug IS UNIQUE;

CREATE CONSTRAINT interest_id IF NOT EXISTS
FOR (n:Interest)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT interest_slug IF NOT EXISTS
FOR (n:Interest)
REQUIRE n.slug IS UNIQUE;
