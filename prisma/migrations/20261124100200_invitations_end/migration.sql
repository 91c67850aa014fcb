-- An invitation holds as long as its inviter may invite, and as long as the member is one (BZ-13).

-- Uses an invitation up and gives its grant to a login, both or neither; NULL where it is not open, whoever invited manages people no
-- longer (`managing` are the roles that do), the member has left, or the login belongs there already. The rows that it rests on are locked
-- in the order in which removing somebody and leaving lock them: member, grant, invitation. Of two at once the second sees the first.
DROP FUNCTION accept_invitation(text, uuid, timestamptz);
CREATE FUNCTION accept_invitation(hash text, account uuid, accepted timestamptz, managing text[]) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DECLARE i public.invitation; g uuid := gen_random_uuid();
BEGIN
  SELECT * INTO i FROM public.invitation WHERE token_hash = hash;
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM 1 FROM public.member WHERE id = i.member_id AND left_at IS NULL FOR SHARE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM 1 FROM public.account_grant
    WHERE account_id = i.invited_by AND member_id = i.member_id AND contract_id IS NULL AND ended_at IS NULL
      AND (until IS NULL OR until > accepted) AND role = ANY (managing) FOR SHARE;
  IF NOT FOUND THEN RETURN NULL; END IF;
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
REVOKE ALL ON FUNCTION accept_invitation(text, uuid, timestamptz, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accept_invitation(text, uuid, timestamptz, text[]) TO madoguchi_auth;

-- Withdraws what a login has sent for any member, for an owner who doesn't know of a login of it; how many there were.
CREATE FUNCTION withdraw_invitations_of_login(account uuid, at timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ WITH gone AS (
     UPDATE public.invitation SET withdrawn_at = at
     WHERE invited_by = account AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING 1)
   SELECT count(*) FROM gone $$;
REVOKE ALL ON FUNCTION withdraw_invitations_of_login(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION withdraw_invitations_of_login(uuid, timestamptz) TO madoguchi_auth;

-- The same of a member that leaves, whoever sent them.
CREATE FUNCTION withdraw_invitations_of_member(member uuid, at timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ WITH gone AS (
     UPDATE public.invitation SET withdrawn_at = at
     WHERE member_id = member AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING 1)
   SELECT count(*) FROM gone $$;
REVOKE ALL ON FUNCTION withdraw_invitations_of_member(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION withdraw_invitations_of_member(uuid, timestamptz) TO madoguchi_staff;

-- A session looks at whether its member is still one, whatever became of its grant: the login's scope sees that and nothing else of members.
CREATE POLICY left_or_not ON member FOR SELECT TO madoguchi_auth USING (true);
GRANT SELECT (id, left_at) ON member TO madoguchi_auth;

-- Whoever was removed or demoted before this came leaves no link behind either.
UPDATE invitation i SET withdrawn_at = now()
WHERE accepted_at IS NULL AND withdrawn_at IS NULL AND (
  EXISTS (SELECT 1 FROM member m WHERE m.id = i.member_id AND m.left_at IS NOT NULL)
  OR NOT EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = i.invited_by AND g.member_id = i.member_id
    AND g.contract_id IS NULL AND g.ended_at IS NULL));
