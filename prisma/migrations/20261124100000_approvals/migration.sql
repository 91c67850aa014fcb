-- Approval by a member's own administrators (BZ-13): the switch, requests, and what was answered to them.

-- A procedure that waits for an approval, or never got one: what became of it stands with its request.
ALTER TABLE procedure DROP CONSTRAINT procedure_status_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_status_check CHECK (status IN ('draft', 'requested', 'placed'));

-- How a member has it, and how it had it: the last row holds.
CREATE TABLE approval_setting (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  is_on boolean NOT NULL,
  -- In yen, tax included; NULL: one administrator is always enough.
  two_above bigint CHECK (two_above >= 0),
  set_by uuid NOT NULL REFERENCES account,
  at timestamptz NOT NULL,
  CHECK (is_on OR two_above IS NULL)
);
CREATE INDEX approval_setting_member ON approval_setting (member_id, id DESC);

CREATE TABLE approval_request (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  procedure_id uuid NOT NULL UNIQUE REFERENCES procedure,
  requested_by uuid NOT NULL REFERENCES account,
  number text NOT NULL UNIQUE,
  -- Of what is asked for, without what it costs.
  subject_hash text NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  -- As the switch stood when it was asked for: later changes don't touch it.
  needed integer NOT NULL CHECK (needed IN (1, 2)),
  shown_hash text NOT NULL,
  content_hash text NOT NULL,
  requested_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'refused', 'withdrawn', 'expired', 'changed')),
  closed_at timestamptz,
  UNIQUE (member_id, id),
  UNIQUE (id, requested_by),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  CHECK (expires_at > requested_at),
  CHECK ((state = 'open') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX approval_request_open ON approval_request (contract_id, subject_hash) WHERE state = 'open';
CREATE INDEX approval_request_member ON approval_request (member_id, requested_at DESC);
CREATE INDEX approval_request_due ON approval_request (expires_at) WHERE state = 'open';

CREATE FUNCTION closed_stays_closed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF OLD.state <> 'open' THEN RAISE EXCEPTION 'a closed request stays closed' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_stays BEFORE UPDATE ON approval_request FOR EACH ROW EXECUTE FUNCTION closed_stays_closed();

-- What somebody answered. Who asked never does, and nobody twice.
CREATE TABLE approval_decision (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  request_id uuid NOT NULL,
  requested_by uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  approves boolean NOT NULL,
  reason_enc bytea,
  -- Keyed hash of the approver's mail address, where it has one: two approvals are of two persons.
  mail_hash text,
  at timestamptz NOT NULL,
  UNIQUE (request_id, account_id),
  FOREIGN KEY (member_id, request_id) REFERENCES approval_request (member_id, id),
  FOREIGN KEY (request_id, requested_by) REFERENCES approval_request (id, requested_by),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  CHECK (account_id <> requested_by),
  CHECK (approves = (reason_enc IS NULL))
);
CREATE UNIQUE INDEX approval_decision_mail ON approval_decision (request_id, mail_hash) WHERE approves AND mail_hash IS NOT NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['approval_setting', 'approval_decision'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['approval_setting', 'approval_request', 'approval_decision'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
  END LOOP;
  -- Who has chosen contracts sees no request about another.
  FOREACH t IN ARRAY ARRAY['approval_request', 'approval_decision'] LOOP
    EXECUTE format(
      'CREATE POLICY chosen_contracts ON %I AS RESTRICTIVE TO madoguchi_app USING (bounded_grant() IS NULL OR contract_id IN (SELECT g.contract_id FROM grant_contract g WHERE g.grant_id = bounded_grant()))',
      t);
  END LOOP;
END $$;
CREATE POLICY worker_rows ON approval_request FOR SELECT TO madoguchi_worker USING (state = 'open');

GRANT SELECT, INSERT ON approval_setting, approval_request, approval_decision TO madoguchi_app;
GRANT UPDATE (state, closed_at) ON approval_request TO madoguchi_app;
GRANT SELECT (id, member_id, state, expires_at) ON approval_request TO madoguchi_worker;
