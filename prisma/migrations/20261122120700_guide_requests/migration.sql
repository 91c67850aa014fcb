-- Guides that members ask for on paper (FB-28): one row for each guide of a request, which is the procedure that asked.
CREATE TABLE guide_request (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  procedure_id uuid NOT NULL REFERENCES procedure,
  guide_code text NOT NULL,
  requested_on date NOT NULL,
  state text NOT NULL DEFAULT 'received' CHECK (state IN ('received', 'sent', 'withdrawn')),
  created_at timestamptz NOT NULL,
  closed_at timestamptz,
  sent_by uuid REFERENCES staff,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  UNIQUE (procedure_id, guide_code),
  CHECK ((state = 'received') = (closed_at IS NULL)),
  CHECK ((state = 'sent') = (sent_by IS NOT NULL)),
  CHECK (closed_at >= created_at)
);
-- One running request of a guide at a time.
CREATE UNIQUE INDEX guide_request_once ON guide_request (contract_id, guide_code) WHERE state = 'received';
CREATE INDEX guide_request_member ON guide_request (member_id, contract_id, created_at DESC);
CREATE INDEX guide_request_waiting ON guide_request (requested_on, procedure_id) WHERE state = 'received';

ALTER TABLE guide_request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_read ON guide_request FOR SELECT TO madoguchi_app USING (member_id = current_member());
CREATE POLICY own_request ON guide_request FOR INSERT TO madoguchi_app
  WITH CHECK (member_id = current_member() AND state = 'received');
-- The member takes back, staff send; what is closed stays as it is.
CREATE POLICY own_withdrawal ON guide_request FOR UPDATE TO madoguchi_app
  USING (member_id = current_member() AND state = 'received') WITH CHECK (member_id = current_member() AND state = 'withdrawn');
CREATE POLICY staff_read ON guide_request FOR SELECT TO madoguchi_staff USING (true);
CREATE POLICY staff_sending ON guide_request FOR UPDATE TO madoguchi_staff
  USING (state = 'received') WITH CHECK (state = 'sent');

GRANT SELECT, INSERT ON guide_request TO madoguchi_app;
GRANT UPDATE (state, closed_at) ON guide_request TO madoguchi_app;
GRANT SELECT ON guide_request TO madoguchi_staff;
GRANT UPDATE (state, closed_at, sent_by) ON guide_request TO madoguchi_staff;
