// A fact goes by its id among all facts; the same said twice more, for its label and as a slug, only cost every import. What was taken back is looked for by every import too.
DROP CONSTRAINT funding_round_id IF EXISTS;
DROP CONSTRAINT funding_round_slug IF EXISTS;
DROP CONSTRAINT participation_id IF EXISTS;
DROP CONSTRAINT participation_slug IF EXISTS;
DROP CONSTRAINT payment_id IF EXISTS;
DROP CONSTRAINT payment_slug IF EXISTS;
DROP CONSTRAINT return_id IF EXISTS;
DROP CONSTRAINT return_slug IF EXISTS;
DROP CONSTRAINT acquisition_id IF EXISTS;
DROP CONSTRAINT acquisition_slug IF EXISTS;
DROP CONSTRAINT internal_allocation_id IF EXISTS;
DROP CONSTRAINT internal_allocation_slug IF EXISTS;
DROP CONSTRAINT holding_id IF EXISTS;
DROP CONSTRAINT holding_slug IF EXISTS;
DROP CONSTRAINT role_id IF EXISTS;
DROP CONSTRAINT role_slug IF EXISTS;
DROP CONSTRAINT fx_rate_id IF EXISTS;
DROP CONSTRAINT fx_rate_slug IF EXISTS;
DROP CONSTRAINT commitment_id IF EXISTS;
DROP CONSTRAINT commitment_slug IF EXISTS;
DROP CONSTRAINT mandate_id IF EXISTS;
DROP CONSTRAINT mandate_slug IF EXISTS;
DROP CONSTRAINT quote_id IF EXISTS;
DROP CONSTRAINT quote_slug IF EXISTS;
DROP CONSTRAINT listed_raise_id IF EXISTS;
DROP CONSTRAINT listed_raise_slug IF EXISTS;
DROP CONSTRAINT listed_sale_id IF EXISTS;
DROP CONSTRAINT listed_sale_slug IF EXISTS;
DROP CONSTRAINT claim_id IF EXISTS;
DROP CONSTRAINT claim_slug IF EXISTS;
DROP CONSTRAINT market_statistic_id IF EXISTS;
DROP CONSTRAINT market_statistic_slug IF EXISTS;
DROP CONSTRAINT policy_measure_id IF EXISTS;
DROP CONSTRAINT policy_measure_slug IF EXISTS;
DROP CONSTRAINT interest_id IF EXISTS;
DROP CONSTRAINT interest_slug IF EXISTS;

CREATE INDEX retracted_by_id IF NOT EXISTS
FOR ()-[s:RETRACTED_BY]-()
ON (s.id);
