-- What the mail host is to have of an account ID (FB-05, FB-12, FB-13, FB-39): mail box, web space, storage, forwarding, automatic reply.
-- A row says what is wanted and how far the host has it. The background worker brings it there; a change raises the revision.

CREATE TABLE mail_host_part (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  part text NOT NULL CHECK (part IN ('mailbox', 'web-space', 'storage', 'forwarding', 'auto-reply')),
  revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  -- Addresses and words, sealed; null where the host is to have nothing.
  wanted_enc bytea,
  changed_at timestamptz NOT NULL,
  applied_revision integer NOT NULL DEFAULT 0 CHECK (applied_revision BETWEEN 0 AND revision),
  applied_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  -- Given up: the host refused it, or did not answer for too long.
  failed_at timestamptz,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  UNIQUE (account_id, part)
);
CREATE INDEX mail_host_part_contract ON mail_host_part (member_id, contract_id);

ALTER TABLE mail_host_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON mail_host_part TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member());
CREATE POLICY worker_rows ON mail_host_part TO madoguchi_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON mail_host_part TO madoguchi_app;
GRANT UPDATE (revision, wanted_enc, changed_at, attempts, last_error, failed_at) ON mail_host_part TO madoguchi_app;
GRANT SELECT ON mail_host_part TO madoguchi_worker;
GRANT UPDATE (applied_revision, applied_at, attempts, last_error, failed_at) ON mail_host_part TO madoguchi_worker;
