-- Contact information: what a member may change online, what only paper changes, and a new mail address until its link is opened.

ALTER TABLE member
  ADD COLUMN occupation text CHECK (occupation IN ('employee', 'self-employed', 'student', 'homemaker', 'other')),
  ADD COLUMN household integer CHECK (household BETWEEN 0 AND 99),
  ADD COLUMN fax_enc bytea,
  ADD COLUMN mobile_enc bytea,
  ADD COLUMN birth_on date,
  ADD COLUMN sex text CHECK (sex IN ('female', 'male', 'other')),
  ADD COLUMN address_enc bytea;
GRANT UPDATE (contact_mail, phone_enc, occupation, household, fax_enc, mobile_enc) ON member TO madoguchi_app;

CREATE TABLE contact_mail_change (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  mail text NOT NULL,
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  replaced_at timestamptz
);
-- Of several changes of a member only the newest can be confirmed.
CREATE UNIQUE INDEX contact_mail_change_open ON contact_mail_change (member_id) WHERE confirmed_at IS NULL AND replaced_at IS NULL;

ALTER TABLE contact_mail_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON contact_mail_change TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member());
GRANT SELECT, INSERT ON contact_mail_change TO madoguchi_app;
GRANT UPDATE (confirmed_at, replaced_at) ON contact_mail_change TO madoguchi_app;
