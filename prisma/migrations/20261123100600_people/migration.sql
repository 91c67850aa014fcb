-- People of a member: what a member-wide grant covers, invitations, management groups (BZ-13, BZ-21).

-- What a grant covers besides its role. A contract-bound grant covers its contract.
ALTER TABLE account_grant
  ADD COLUMN scope text NOT NULL DEFAULT 'all' CHECK (scope IN ('all', 'chosen')),
  ADD COLUMN purpose text,
  ADD CHECK (contract_id IS NULL OR scope = 'all'),
  ADD UNIQUE (member_id, id);
GRANT UPDATE (until, scope, purpose) ON account_grant TO madoguchi_app;

CREATE TABLE grant_contract (
  grant_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (grant_id, contract_id),
  FOREIGN KEY (member_id, grant_id) REFERENCES account_grant (member_id, id),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);

CREATE TABLE invitation (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  -- The address sealed, as a keyed hash for 「already invited」, and masked for the history.
  mail_enc bytea NOT NULL,
  mail_hash text NOT NULL,
  mail_hint text NOT NULL,
  role text NOT NULL CHECK (role ~ '^[a-z][a-z-]{1,30}$'),
  scope text NOT NULL CHECK (scope IN ('all', 'chosen')),
  until timestamptz,
  purpose text,
  message_enc bytea,
  token_hash text NOT NULL UNIQUE,
  invited_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL,
  sent_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  accepted_by uuid REFERENCES account,
  withdrawn_at timestamptz,
  UNIQUE (member_id, id),
  CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
  CHECK (accepted_at IS NULL OR withdrawn_at IS NULL)
);
CREATE UNIQUE INDEX invitation_open ON invitation (member_id, mail_hash) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE invitation_contract (
  invitation_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (invitation_id, contract_id),
  FOREIGN KEY (member_id, invitation_id) REFERENCES invitation (member_id, id),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);

-- What somebody invited has entered for a new login, until it is confirmed. Whoever has its token has entered it.
CREATE TABLE invitation_draft (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  invitation_token_hash text NOT NULL,
  input_enc bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  placed_at timestamptz
);
CREATE INDEX invitation_draft_expires ON invitation_draft (expires_at);

CREATE TABLE management_group (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  UNIQUE (member_id, id)
);
CREATE UNIQUE INDEX management_group_name ON management_group (member_id, lower(name)) WHERE ended_at IS NULL;

CREATE TABLE management_group_person (
  group_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (group_id, grant_id),
  FOREIGN KEY (member_id, group_id) REFERENCES management_group (member_id, id),
  FOREIGN KEY (member_id, grant_id) REFERENCES account_grant (member_id, id)
);
CREATE INDEX management_group_person_grant ON management_group_person (grant_id);

-- Every change among the people of a member: a draft, placed by one guarded update. What was entered and shown is sealed.
CREATE TABLE people_change (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  kind text NOT NULL,
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'placed')),
  input_enc bytea NOT NULL,
  shown_hash text NOT NULL,
  shown_enc bytea,
  number text UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  placed_at timestamptz,
  CHECK ((status = 'placed') = (number IS NOT NULL AND placed_at IS NOT NULL AND shown_enc IS NOT NULL))
);
CREATE INDEX people_change_draft ON people_change (expires_at) WHERE status = 'draft';
CREATE INDEX people_change_member ON people_change (member_id, placed_at DESC);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['grant_contract', 'invitation', 'invitation_contract', 'management_group', 'management_group_person', 'people_change'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
  END LOOP;
END $$;
ALTER TABLE invitation_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auth_rows ON invitation_draft TO madoguchi_auth USING (true) WITH CHECK (true);
CREATE POLICY worker_rows ON invitation_draft TO madoguchi_worker USING (true);
CREATE POLICY worker_rows ON people_change TO madoguchi_worker USING (status = 'draft');

GRANT SELECT, INSERT, DELETE ON grant_contract, management_group_person TO madoguchi_app;
GRANT SELECT, INSERT ON invitation, invitation_contract, management_group TO madoguchi_app;
GRANT UPDATE (token_hash, sent_at, expires_at, withdrawn_at) ON invitation TO madoguchi_app;
GRANT UPDATE (name, ended_at) ON management_group TO madoguchi_app;
GRANT SELECT, INSERT ON people_change TO madoguchi_app;
GRANT UPDATE (status, shown_enc, number, placed_at) ON people_change TO madoguchi_app;
GRANT SELECT, INSERT, UPDATE ON invitation_draft TO madoguchi_auth;
GRANT SELECT (id, status, expires_at), DELETE ON people_change TO madoguchi_worker;
GRANT SELECT (id, expires_at), DELETE ON invitation_draft TO madoguchi_worker;
-- Somebody invited makes a login before any member's scope may know it.
GRANT INSERT ON account, login_id_used TO madoguchi_auth;

-- Who has chosen contracts sees no row of another: the second layer below every query, on every table of contracts, whoever may read it
-- now. The scope names the grant. A table that comes later brings its own policy; a test asks for it.
CREATE FUNCTION bounded_grant() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('app.bounded_grant', true), '')::uuid $$;

DO $$
DECLARE t text; col text;
BEGIN
  FOR t, col IN
    SELECT c.relname, CASE WHEN c.relname = 'contract' THEN 'id' ELSE 'contract_id' END
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relrowsecurity
      AND c.relname NOT IN ('account_grant', 'grant_contract', 'invitation_contract')
      AND (c.relname = 'contract' OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'contract_id' AND NOT a.attisdropped))
  LOOP
    EXECUTE format(
      'CREATE POLICY chosen_contracts ON %I AS RESTRICTIVE TO madoguchi_app USING (bounded_grant() IS NULL OR %I IN (SELECT g.contract_id FROM grant_contract g WHERE g.grant_id = bounded_grant()))',
      t, col);
  END LOOP;
END $$;

-- Functions of the owner, for what no scope may do by itself. Each reads and writes past the caller's row security, one thing only.
CREATE POLICY people_owner ON account_grant TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY people_owner ON grant_contract TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY people_owner ON invitation TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY people_owner ON invitation_contract FOR SELECT TO CURRENT_USER USING (true);

-- Whose invitation a link is: the link is all that its reader has.
CREATE FUNCTION invitation_owner(hash text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT member_id FROM public.invitation WHERE token_hash = hash $$;
REVOKE ALL ON FUNCTION invitation_owner(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION invitation_owner(text) TO madoguchi_auth;

-- Uses an invitation up and gives its grant to a login, both or neither; NULL where it is not open or the login belongs there already.
CREATE FUNCTION accept_invitation(hash text, account uuid, accepted timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DECLARE i public.invitation; g uuid := gen_random_uuid();
BEGIN
  SELECT * INTO i FROM public.invitation WHERE token_hash = hash AND accepted_at IS NULL AND withdrawn_at IS NULL
    AND expires_at > accepted AND (until IS NULL OR until > accepted) FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE public.account_grant SET ended_at = until
    WHERE account_id = account AND member_id = i.member_id AND contract_id IS NULL AND ended_at IS NULL AND until <= accepted;
  INSERT INTO public.account_grant (id, account_id, member_id, contract_id, role, created_at, until, scope, purpose)
    VALUES (g, account, i.member_id, NULL, i.role, accepted, i.until, i.scope, i.purpose)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO public.grant_contract (grant_id, contract_id, member_id)
    SELECT g, contract_id, member_id FROM public.invitation_contract WHERE invitation_id = i.id;
  UPDATE public.invitation SET accepted_at = accepted, accepted_by = account WHERE id = i.id;
  RETURN g;
END $$;
REVOKE ALL ON FUNCTION accept_invitation(text, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accept_invitation(text, uuid, timestamptz) TO madoguchi_auth;

-- The members that a login may work for, with their names: for its owner alone.
CREATE POLICY people_owner ON member FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION members_of_login(account uuid, at timestamptz)
RETURNS TABLE (grant_id uuid, member_id uuid, role text, until timestamptz, company text, family_name text, given_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT g.id, g.member_id, g.role, g.until, m.company, m.family_name, m.given_name
   FROM public.account_grant g JOIN public.member m ON m.id = g.member_id
   WHERE g.account_id = account AND g.contract_id IS NULL AND g.ended_at IS NULL AND (g.until IS NULL OR g.until > at)
   ORDER BY coalesce(m.company, m.family_name || m.given_name), g.id $$;
REVOKE ALL ON FUNCTION members_of_login(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members_of_login(uuid, timestamptz) TO madoguchi_auth;
