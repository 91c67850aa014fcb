-- The contract document as it was received in the portal (JP-17), and cancellations that staff took by telephone or post (FB-27).

CREATE TABLE document_receipt (
  contract_id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  received_on date NOT NULL,
  opened_at timestamptz NOT NULL,
  text text NOT NULL,
  text_hash text NOT NULL,
  locale text NOT NULL,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);

CREATE TABLE line_ending (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  staff_id uuid NOT NULL REFERENCES staff,
  identity_check_id uuid NOT NULL UNIQUE REFERENCES identity_check,
  way text NOT NULL CHECK (way IN ('request', 'consumer-right')),
  wished_on date,
  sent_on date,
  ends_on date NOT NULL,
  mailed boolean NOT NULL,
  facts jsonb NOT NULL,
  facts_hash text NOT NULL,
  text text NOT NULL,
  text_hash text NOT NULL,
  locale text NOT NULL,
  at timestamptz NOT NULL,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  CHECK ((way = 'consumer-right') = (sent_on IS NOT NULL))
);
CREATE INDEX line_ending_member ON line_ending (member_id, at DESC);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['document_receipt', 'line_ending'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON document_receipt TO madoguchi_app;
GRANT SELECT ON document_receipt TO madoguchi_staff;
GRANT SELECT, INSERT ON line_ending TO madoguchi_staff;
GRANT SELECT ON line_ending TO madoguchi_app;
