-- Mail addresses of account IDs (FB-12). The contract's log holds only whose address an ID has; the address itself is sealed and stands here.

CREATE TABLE mail_address (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  kind text NOT NULL CHECK (kind IN ('operator', 'other')),
  address_enc bytea NOT NULL,
  -- The operator's: SHA-256 of the local part, by which it is unique. Another provider's: a random mark that says nothing.
  mark text NOT NULL,
  created_at timestamptz NOT NULL,
  -- The link of the mail that confirms another provider's address, and what was shown that would end with the change.
  token_hash text UNIQUE,
  token_expires_at timestamptz,
  ends_hash text,
  confirmed_at timestamptz,
  ended_at timestamptz,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  CHECK (kind = 'other' OR confirmed_at IS NOT NULL),
  CHECK ((kind = 'other') = (token_hash IS NOT NULL AND token_expires_at IS NOT NULL AND ends_hash IS NOT NULL))
);
CREATE UNIQUE INDEX mail_address_live ON mail_address (account_id) WHERE confirmed_at IS NOT NULL AND ended_at IS NULL;
CREATE UNIQUE INDEX mail_address_waiting ON mail_address (account_id) WHERE confirmed_at IS NULL AND ended_at IS NULL;
CREATE UNIQUE INDEX mail_address_name ON mail_address (mark) WHERE kind = 'operator' AND ended_at IS NULL;
CREATE INDEX mail_address_contract ON mail_address (member_id, contract_id);

-- Local parts that were ever given out, and to whom: nobody else gets one, so that no mail reaches a stranger.
CREATE TABLE mail_name (
  name_hash text PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  taken_at timestamptz NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON mail_name FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON mail_name FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['mail_address', 'mail_name'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
    EXECUTE format('CREATE POLICY owner_reads ON %I FOR SELECT TO CURRENT_USER USING (true)', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON mail_address TO madoguchi_app;
GRANT UPDATE (confirmed_at, ended_at) ON mail_address TO madoguchi_app;
GRANT SELECT, INSERT ON mail_name TO madoguchi_app;

-- Whether a local part is another member's for good, or stands at another account ID now: a yes or no, and no row.
CREATE FUNCTION mail_name_taken(hash text, account uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM public.mail_name WHERE name_hash = hash AND member_id IS DISTINCT FROM public.current_member())
     OR EXISTS (SELECT 1 FROM public.mail_address WHERE mark = hash AND kind = 'operator' AND ended_at IS NULL AND account_id IS DISTINCT FROM account) $$;
REVOKE ALL ON FUNCTION mail_name_taken(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_name_taken(text, uuid) TO madoguchi_app;

-- Whose link a token opens. Who has the mail has the token; everything else is read as that member.
CREATE FUNCTION mail_link_owner(token text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT member_id FROM public.mail_address WHERE token_hash = token $$;
REVOKE ALL ON FUNCTION mail_link_owner(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_link_owner(text) TO madoguchi_auth;
