-- Services of partners (FB-05, FB-07): what a contract applied for, until when, and whether the partner was told.

CREATE TABLE partner_application (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  partner text NOT NULL,
  procedure_id uuid NOT NULL UNIQUE REFERENCES procedure,
  applied_on date NOT NULL,
  told_at timestamptz,
  cancel_procedure_id uuid UNIQUE REFERENCES procedure,
  cancelled_on date,
  cancel_told_at timestamptz,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  CHECK ((cancelled_on IS NULL) = (cancel_procedure_id IS NULL)),
  CHECK (cancelled_on >= applied_on),
  CHECK (cancel_told_at IS NULL OR cancelled_on IS NOT NULL)
);
-- A service is applied for once; after its cancellation it can be applied for again.
CREATE UNIQUE INDEX partner_application_open ON partner_application (contract_id, partner) WHERE cancelled_on IS NULL;
CREATE INDEX partner_application_contract ON partner_application (member_id, contract_id, partner, applied_on DESC);

-- Under which name a partner knows a contract: a number that means nothing anywhere else.
CREATE TABLE partner_subject (
  contract_id uuid NOT NULL,
  partner text NOT NULL,
  member_id uuid NOT NULL REFERENCES member,
  subject uuid NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (contract_id, partner),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON partner_subject FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON partner_subject FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['partner_application', 'partner_subject'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
    EXECUTE format('CREATE POLICY worker_rows ON %I TO madoguchi_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON partner_application, partner_subject TO madoguchi_app;
GRANT UPDATE (cancel_procedure_id, cancelled_on) ON partner_application TO madoguchi_app;
-- The worker tells the partner: it needs to know of what, not who the member is.
GRANT SELECT (id, contract_id, partner, applied_on, told_at, cancelled_on, cancel_told_at) ON partner_application TO madoguchi_worker;
GRANT UPDATE (told_at, cancel_told_at) ON partner_application TO madoguchi_worker;
GRANT SELECT (contract_id, partner, subject) ON partner_subject TO madoguchi_worker;
