-- What the mail host has of an account ID ends with the contract (FB-27): the worker looks for contracts whose last day is over.

CREATE POLICY worker_reads ON contract FOR SELECT TO madoguchi_worker USING (ends_on IS NOT NULL);
GRANT SELECT (id, member_id, ends_on) ON contract TO madoguchi_worker;
GRANT UPDATE (revision, wanted_enc, changed_at) ON mail_host_part TO madoguchi_worker;
CREATE INDEX mail_host_part_wanted ON mail_host_part (contract_id) WHERE wanted_enc IS NOT NULL;
