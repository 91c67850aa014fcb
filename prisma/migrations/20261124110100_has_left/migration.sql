-- Whether a member is one no more, for a session that rests on it: the login's scope learns that by a function, and reads no row of a member.
DROP POLICY left_or_not ON member;
REVOKE SELECT (id, left_at) ON member FROM madoguchi_auth;
CREATE FUNCTION has_left(which uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT left_at IS NOT NULL FROM public.member WHERE id = which $$;
REVOKE ALL ON FUNCTION has_left(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION has_left(uuid) TO madoguchi_auth;
