-- Who logs in for a whole member changes its word on campaign mail without a procedure, which is of a contract.
ALTER TABLE campaign_consent DROP CONSTRAINT campaign_consent_procedure_check;
ALTER TABLE campaign_consent ADD CONSTRAINT campaign_consent_procedure_check CHECK (source = 'mypage' OR procedure_id IS NULL);
