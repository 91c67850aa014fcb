-- Member information: changes with history, reports with documents (IV-17), leaving (CL-13), own data and its deletion (JP-13).

-- Each change of the details, before and after sealed; nothing of it is ever changed (CL-11).
CREATE TABLE member_change (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  -- Who made it: the member's own login, or staff who approved a report.
  account_id uuid REFERENCES account,
  staff_id uuid REFERENCES staff,
  report_id uuid UNIQUE,
  draft_id uuid UNIQUE,
  fields text NOT NULL,
  before_enc bytea NOT NULL,
  after_enc bytea NOT NULL,
  at timestamptz NOT NULL,
  CHECK (num_nonnulls(account_id, staff_id) = 1)
);
CREATE INDEX member_change_member ON member_change (member_id, at DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON member_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON member_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Between input and confirmation; sealed, since telephone numbers never stand in the clear.
CREATE TABLE member_change_draft (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  input_enc bytea NOT NULL,
  before_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX member_change_draft_over ON member_change_draft (expires_at);

CREATE TABLE change_report (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  kind text NOT NULL CHECK (kind IN ('name', 'address', 'succession')),
  status text NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'waiting', 'examined', 'approved', 'refused', 'withdrawn', 'corrected')),
  changed_on date NOT NULL,
  -- What is to be on record, sealed.
  contents_enc bytea NOT NULL,
  -- The report that this one puts right; it takes its place when it is placed.
  corrects_id uuid REFERENCES change_report,
  number text UNIQUE,
  received_on date,
  -- By when it had to come, by how many days it was late, and why; null where no contract asks for a report.
  due jsonb,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  placed_at timestamptz,
  examined_by uuid REFERENCES staff,
  examined_at timestamptz,
  decided_by uuid REFERENCES staff,
  decided_at timestamptz,
  answer text,
  CHECK ((status = 'draft') = (number IS NULL)),
  CHECK ((number IS NULL) = (placed_at IS NULL)),
  CHECK ((number IS NULL) = (received_on IS NULL)),
  CHECK (status NOT IN ('approved', 'refused') OR (decided_by IS NOT NULL AND decided_at IS NOT NULL AND answer IS NOT NULL)),
  CHECK (status <> 'examined' OR examined_by IS NOT NULL)
);
CREATE INDEX change_report_member ON change_report (member_id, created_at DESC);
CREATE INDEX change_report_waiting ON change_report (placed_at) WHERE status IN ('waiting', 'examined');
CREATE INDEX change_report_draft ON change_report (expires_at) WHERE status = 'draft';
-- One report puts another right, once.
CREATE UNIQUE INDEX change_report_corrects ON change_report (corrects_id) WHERE status <> 'draft';

CREATE TABLE change_report_document (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES change_report ON DELETE CASCADE,
  member_id uuid NOT NULL REFERENCES member,
  name_enc bytea NOT NULL,
  media_type text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  bytes integer NOT NULL CHECK (bytes > 0),
  -- Sealed; null once the time for which it is kept is over.
  content_enc bytea,
  created_at timestamptz NOT NULL,
  remove_on date,
  removed_at timestamptz,
  CHECK ((content_enc IS NULL) = (removed_at IS NOT NULL))
);
CREATE INDEX change_report_document_report ON change_report_document (report_id, created_at);
CREATE INDEX change_report_document_over ON change_report_document (remove_on) WHERE content_enc IS NOT NULL;

ALTER TABLE member ADD COLUMN left_at timestamptz;

CREATE TABLE member_leaving (
  id uuid PRIMARY KEY,
  form_key uuid NOT NULL UNIQUE,
  number text NOT NULL UNIQUE,
  member_id uuid NOT NULL UNIQUE REFERENCES member,
  staff_id uuid NOT NULL REFERENCES staff,
  -- By which way it was applied for, and when.
  channel text NOT NULL CHECK (channel IN ('telephone', 'counter', 'post')),
  applied_on date NOT NULL,
  checks jsonb NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL,
  remove_on date NOT NULL,
  removed_at timestamptz
);
CREATE INDEX member_leaving_over ON member_leaving (remove_on) WHERE removed_at IS NULL;

CREATE TABLE own_data_export (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  form_key uuid NOT NULL UNIQUE,
  done integer NOT NULL DEFAULT 0,
  parts integer NOT NULL CHECK (parts > 0),
  -- All of it as JSON, sealed, until it expires.
  body_enc bytea,
  requested_at timestamptz NOT NULL,
  ready_at timestamptz,
  expires_at timestamptz,
  fetched_at timestamptz,
  CHECK ((ready_at IS NULL) = (expires_at IS NULL))
);
CREATE INDEX own_data_export_member ON own_data_export (member_id, requested_at DESC);
CREATE INDEX own_data_export_over ON own_data_export (expires_at) WHERE body_enc IS NOT NULL;

CREATE TABLE deletion_request (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'withdrawn', 'done', 'refused')),
  -- What was shown to be kept and to be removed, in the order of the page.
  shown jsonb NOT NULL,
  requested_at timestamptz NOT NULL,
  closed_at timestamptz,
  decided_by uuid REFERENCES staff,
  answer text,
  CHECK ((status = 'waiting') = (closed_at IS NULL)),
  CHECK (status NOT IN ('done', 'refused') OR (decided_by IS NOT NULL AND answer IS NOT NULL))
);
CREATE UNIQUE INDEX deletion_request_waiting ON deletion_request (member_id) WHERE status = 'waiting';
CREATE INDEX deletion_request_member ON deletion_request (member_id, requested_at DESC);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['member_change', 'member_change_draft', 'change_report', 'change_report_document', 'member_leaving', 'own_data_export',
    'deletion_request'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['member_change', 'change_report', 'change_report_document', 'member_leaving', 'deletion_request'] LOOP
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['member_change_draft', 'change_report', 'change_report_document', 'member_leaving', 'own_data_export'] LOOP
    EXECUTE format('CREATE POLICY worker_rows ON %I TO madoguchi_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON member_change TO madoguchi_app, madoguchi_staff;
GRANT SELECT, INSERT, DELETE ON member_change_draft TO madoguchi_app;
GRANT SELECT (id, expires_at), DELETE ON member_change_draft TO madoguchi_worker;
-- A registered member changes its own name and address where no contract asks for a report.
GRANT UPDATE (company, family_name, given_name, family_kana, given_kana, address_enc) ON member TO madoguchi_app;
GRANT UPDATE (company) ON member TO madoguchi_staff;

GRANT SELECT, INSERT, DELETE ON change_report, change_report_document TO madoguchi_app;
GRANT UPDATE (status, kind, changed_on, contents_enc, expires_at, number, received_on, due, placed_at, decided_at) ON change_report TO madoguchi_app;
GRANT UPDATE (report_id, remove_on) ON change_report_document TO madoguchi_app;
GRANT SELECT, UPDATE (status, examined_by, examined_at, decided_by, decided_at, answer) ON change_report TO madoguchi_staff;
GRANT SELECT, UPDATE (remove_on) ON change_report_document TO madoguchi_staff;
GRANT SELECT (id, status, expires_at), DELETE ON change_report TO madoguchi_worker;
GRANT SELECT (id, report_id, remove_on, removed_at), UPDATE (content_enc, removed_at), DELETE ON change_report_document TO madoguchi_worker;
-- What was placed, or decided, is nobody's to delete.
CREATE POLICY drafts_only ON change_report AS RESTRICTIVE FOR DELETE TO madoguchi_app, madoguchi_worker USING (status = 'draft');
CREATE POLICY drafts_only ON change_report_document AS RESTRICTIVE FOR DELETE TO madoguchi_app, madoguchi_worker
  USING (EXISTS (SELECT 1 FROM change_report r WHERE r.id = report_id AND r.status = 'draft'));

GRANT SELECT ON member_leaving TO madoguchi_app;
GRANT SELECT, INSERT ON member_leaving TO madoguchi_staff;
GRANT SELECT (id, member_id, remove_on, removed_at), UPDATE (removed_at) ON member_leaving TO madoguchi_worker;
GRANT UPDATE (left_at) ON member TO madoguchi_staff;
-- Leaving closes every login of the member.
GRANT UPDATE (ended_at) ON account_grant TO madoguchi_staff;
GRANT UPDATE (deleted_at) ON account TO madoguchi_staff;

GRANT SELECT, INSERT ON own_data_export TO madoguchi_app;
GRANT UPDATE (done, body_enc, ready_at, expires_at, fetched_at) ON own_data_export TO madoguchi_app;
GRANT SELECT (id, member_id, account_id, ready_at, expires_at), UPDATE (body_enc) ON own_data_export TO madoguchi_worker;

GRANT SELECT, INSERT ON deletion_request TO madoguchi_app;
GRANT UPDATE (status, closed_at) ON deletion_request TO madoguchi_app;
GRANT SELECT, UPDATE (status, closed_at, decided_by, answer) ON deletion_request TO madoguchi_staff;

-- What else is held on a member belongs into its download, but for what opens something.
GRANT SELECT (id, member_id, account_id, template, locale, subject, created_at, sent_at, brand) ON mail TO madoguchi_app;
GRANT SELECT (id, member_id, template, locale, brand, created_at, sent_at) ON sms TO madoguchi_app;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['paper_change', 'certificate', 'sms'] LOOP
    EXECUTE format('CREATE POLICY own_data ON %I FOR SELECT TO madoguchi_app USING (member_id = current_member())', t);
  END LOOP;
END $$;
GRANT SELECT (id, member_id, received_on, paper_number, fields, before_enc, after_enc, at) ON paper_change TO madoguchi_app;
GRANT SELECT (id, member_id, edition, delivery, reason, channel, issued_at, expires_at, printed_at) ON certificate TO madoguchi_app;

-- Removing what need not be kept: as the owner, so that no scope has the right to empty these columns one by one. It says what it removed.
CREATE POLICY owner_removes ON member TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_removes ON mail TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_removes ON session TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_removes ON contact_mail_change TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE FUNCTION remove_member_data(one uuid, what text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DECLARE n integer;
BEGIN
  CASE what
    WHEN 'optional-contact' THEN
      UPDATE public.member SET mobile_enc = NULL, fax_enc = NULL, occupation = NULL, household = NULL WHERE id = one;
    WHEN 'mail-texts' THEN
      UPDATE public.mail SET body_enc = NULL WHERE member_id = one AND sent_at IS NOT NULL AND body_enc IS NOT NULL;
    WHEN 'devices' THEN
      UPDATE public.session SET device = NULL WHERE ended_at IS NOT NULL AND device IS NOT NULL
        AND grant_id IN (SELECT g.id FROM public.account_grant g WHERE g.member_id = one);
    WHEN 'contact' THEN
      DELETE FROM public.contact_mail_change WHERE member_id = one;
      UPDATE public.member SET phone_enc = NULL, contact_mail = NULL, mobile_enc = NULL, fax_enc = NULL, occupation = NULL, household = NULL
        WHERE id = one AND left_at IS NOT NULL;
    WHEN 'person' THEN
      UPDATE public.member SET birth_on = NULL, sex = NULL, guardian_relation = NULL, guardian_family_name = NULL, guardian_given_name = NULL,
        guardian_family_kana = NULL, guardian_given_kana = NULL WHERE id = one AND left_at IS NOT NULL;
    ELSE RAISE EXCEPTION 'nothing is called %', what;
  END CASE;
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
REVOKE ALL ON FUNCTION remove_member_data(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_member_data(uuid, text) TO madoguchi_staff, madoguchi_worker;
GRANT UPDATE (department, corporate_number) ON member TO madoguchi_app, madoguchi_staff;
