-- What leaves the house: short messages, and how mails and short messages fared.

CREATE TABLE sms (
  id uuid PRIMARY KEY,
  member_id uuid REFERENCES member,
  account_id uuid REFERENCES account,
  template text NOT NULL,
  locale text NOT NULL,
  brand text,
  to_enc bytea NOT NULL,
  body_enc bytea,
  is_secret boolean NOT NULL,
  good_until timestamptz,
  created_at timestamptz NOT NULL,
  -- A worker has it in hand since then; still standing after a while, that worker died and nobody knows whether it was sent.
  claimed_at timestamptz,
  first_tried_at timestamptz,
  -- The provider's answer to a try was lost: it is looked for there before the next try.
  unsettled boolean NOT NULL DEFAULT false,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  sent_at timestamptz,
  provider_id text UNIQUE,
  delivered_at timestamptz,
  failed_at timestamptz,
  CHECK (delivered_at IS NULL OR sent_at IS NOT NULL)
);
CREATE INDEX sms_created ON sms (created_at DESC, id DESC);
CREATE INDEX sms_open ON sms (created_at) WHERE sent_at IS NULL;
CREATE INDEX sms_sent ON sms (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX sms_failed ON sms (failed_at) WHERE failed_at IS NOT NULL;

ALTER TABLE sms ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON sms FOR INSERT TO madoguchi_app WITH CHECK (member_id = current_member());
-- The login writes its codes before it knows, or may say, whose member it is.
CREATE POLICY auth_new ON sms FOR INSERT TO madoguchi_auth WITH CHECK (true);
CREATE POLICY staff_rows ON sms TO madoguchi_staff USING (true) WITH CHECK (true);
CREATE POLICY worker_rows ON sms TO madoguchi_worker USING (true);
GRANT INSERT ON sms TO madoguchi_app, madoguchi_auth, madoguchi_staff;
GRANT SELECT ON sms TO madoguchi_worker;
GRANT UPDATE (claimed_at, first_tried_at, unsettled, attempts, last_error, sent_at, provider_id, delivered_at, failed_at, body_enc) ON sms TO madoguchi_worker;
GRANT SELECT (id, member_id, account_id, template, locale, brand, is_secret, good_until, created_at, attempts, last_error, sent_at, delivered_at, failed_at) ON sms TO madoguchi_staff;
GRANT UPDATE (attempts, last_error, failed_at) ON sms TO madoguchi_staff;

-- Mails: in whose hand one is, which are given up, which hold a secret.
ALTER TABLE mail ADD COLUMN claimed_at timestamptz, ADD COLUMN failed_at timestamptz, ADD COLUMN is_secret boolean NOT NULL DEFAULT false;
GRANT UPDATE (claimed_at, failed_at) ON mail TO madoguchi_worker;
GRANT SELECT (failed_at, is_secret) ON mail TO madoguchi_staff;
GRANT UPDATE (attempts, last_error, failed_at) ON mail TO madoguchi_staff;
CREATE INDEX mail_created ON mail (created_at DESC, id DESC);
CREATE INDEX mail_sent ON mail (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX mail_failed ON mail (failed_at) WHERE failed_at IS NOT NULL;

-- Mails that came back. A mail to one address comes back once; that it was late first and lost then is one row.
CREATE TABLE mail_bounce (
  id uuid PRIMARY KEY,
  mail_id uuid NOT NULL UNIQUE REFERENCES mail,
  member_id uuid REFERENCES member,
  -- SHA-256 of the address in small letters: whether it is still the one that the member has. And the address as staff may see it.
  address_mark text NOT NULL,
  address_hint text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('hard', 'soft')),
  -- RFC 3463, such as 5.1.1.
  status text NOT NULL CHECK (status ~ '^[245]\.\d{1,3}\.\d{1,3}$'),
  at timestamptz NOT NULL,
  handled_at timestamptz,
  handled_by uuid REFERENCES staff,
  outcome text CHECK (outcome IN ('resent', 'posted', 'reached', 'needless')),
  note text,
  CHECK ((handled_at IS NULL) = (outcome IS NULL)),
  CHECK ((handled_at IS NULL) = (handled_by IS NULL))
);
CREATE INDEX mail_bounce_open ON mail_bounce (at, id) WHERE handled_at IS NULL;
CREATE INDEX mail_bounce_handled ON mail_bounce (handled_at DESC) WHERE handled_at IS NOT NULL;
CREATE INDEX mail_bounce_member ON mail_bounce (member_id, at DESC);
ALTER TABLE mail_bounce ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON mail_bounce FOR SELECT TO madoguchi_app USING (member_id = current_member());
CREATE POLICY staff_rows ON mail_bounce TO madoguchi_staff USING (true) WITH CHECK (true);
CREATE POLICY worker_rows ON mail_bounce TO madoguchi_worker USING (true) WITH CHECK (true);
CREATE POLICY owner_reads ON mail_bounce FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_reads ON mail FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT (id, member_id, address_mark, kind, at, handled_at, outcome) ON mail_bounce TO madoguchi_app;
GRANT SELECT ON mail_bounce TO madoguchi_staff;
GRANT UPDATE (handled_at, handled_by, outcome, note) ON mail_bounce TO madoguchi_staff;
GRANT SELECT, INSERT ON mail_bounce TO madoguchi_worker;
GRANT UPDATE (kind, status, at) ON mail_bounce TO madoguchi_worker;

-- What staff may read of a mail that came back, to send it again or to put it in an envelope: never one that held a secret.
CREATE FUNCTION bounced_mail_text(bounce uuid) RETURNS TABLE (mail_id uuid, body_enc bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT m.id, m.body_enc FROM public.mail_bounce b JOIN public.mail m ON m.id = b.mail_id WHERE b.id = bounce AND NOT m.is_secret $$;
REVOKE ALL ON FUNCTION bounced_mail_text(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bounced_mail_text(uuid) TO madoguchi_staff;

-- Mails that were queued before: those whose job wipes them hold a code.
UPDATE mail SET is_secret = true WHERE template = 'authentication-code';
