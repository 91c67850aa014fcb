-- Past passwords (FB-17), licences of security options (FB-18), claims on a warranty (FB-20).

-- Every hash that a login had before; the current one stands in credential.
CREATE TABLE past_password (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account,
  hash text NOT NULL,
  replaced_at timestamptz NOT NULL
);
CREATE INDEX past_password_account ON past_password (account_id, replaced_at DESC);

-- What a purchase was given to activate its software with; sealed, one for each purchase.
CREATE TABLE licence (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  option_code text NOT NULL,
  held_by text NOT NULL,
  instance integer NOT NULL CHECK (instance > 0),
  pin_enc bytea NOT NULL,
  issued_at timestamptz NOT NULL,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  UNIQUE (contract_id, option_code, held_by, instance)
);
CREATE INDEX licence_member ON licence (member_id, contract_id);

CREATE TABLE claim (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  procedure_id uuid NOT NULL UNIQUE REFERENCES procedure,
  option_code text NOT NULL,
  received_on date NOT NULL,
  damaged_on date NOT NULL CHECK (damaged_on <= received_on),
  equipment text NOT NULL,
  description text NOT NULL,
  state text NOT NULL DEFAULT 'received' CHECK (state IN ('received', 'accepted', 'declined')),
  created_at timestamptz NOT NULL,
  answered_at timestamptz,
  answered_by uuid REFERENCES staff,
  answer text,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  CHECK ((state = 'received') = (answered_at IS NULL)),
  CHECK ((state = 'received') = (answered_by IS NULL)),
  CHECK ((state = 'received') = (answer IS NULL))
);
CREATE INDEX claim_member ON claim (member_id, created_at DESC);
CREATE INDEX claim_waiting ON claim (created_at) WHERE state = 'received';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['past_password', 'licence'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['past_password', 'licence', 'claim'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['licence', 'claim'] LOOP
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
  END LOOP;
END $$;
CREATE POLICY staff_rows ON claim TO madoguchi_staff USING (true) WITH CHECK (true);
CREATE POLICY auth_rows ON past_password TO madoguchi_auth USING (true);

-- A member's scope neither reads nor writes a hash that is there: it asks for the change, and only of a login that it holds a
-- grant on. `unchanged_since` is when the new password was compared with the old ones; false when another change came between.
CREATE POLICY owner_changes ON credential TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_rows ON past_password TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE FUNCTION change_password(account uuid, new_hash text, unchanged_since timestamptz, changed timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DECLARE old_hash text;
BEGIN
  PERFORM 1 FROM public.account_grant WHERE account_id = account AND member_id = public.current_member() AND ended_at IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  SELECT hash INTO old_hash FROM public.credential WHERE account_id = account AND changed_at <= unchanged_since FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO public.past_password (account_id, hash, replaced_at) VALUES (account, old_hash, changed);
  UPDATE public.credential SET hash = new_hash, changed_at = changed WHERE account_id = account;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION change_password(uuid, text, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION change_password(uuid, text, timestamptz, timestamptz) TO madoguchi_app;

GRANT SELECT ON past_password TO madoguchi_auth;
GRANT SELECT, INSERT ON licence TO madoguchi_app;
GRANT SELECT, INSERT ON claim TO madoguchi_app;
GRANT SELECT ON claim TO madoguchi_staff;
GRANT UPDATE (state, answered_at, answered_by, answer) ON claim TO madoguchi_staff;
