// The portal's login has no rights of its own but to read the clock's offset, one number that is nobody's: every request of the embedded
// mode asks for it, and a right that is the same everywhere is tested everywhere. It is a member of four roles, and each scope takes one
// of them by SET LOCAL ROLE.
const scopes = ["madoguchi_app", "madoguchi_auth", "madoguchi_staff", "madoguchi_worker"];

/**
 * Makes sure that the login of `url` (DATABASE_URL) exists and may take the four roles, without inheriting their rights.
 * The owner used as login needs the memberships too: who makes a role may give it away, but not take it.
 * @param {import("pg").Client} client connected as the owner
 * @param {string} url
 */
export async function grantLogin(client, url) {
  const { username, password } = new URL(url);
  const name = decodeURIComponent(username);
  const { rows } = await client.query("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS exists", [name]);
  if (!name) return;
  const role = client.escapeIdentifier(name);
  if (!rows[0].exists) {
    try {
      await client.query(`CREATE ROLE ${role} LOGIN NOINHERIT PASSWORD ${client.escapeLiteral(decodeURIComponent(password))}`);
    } catch (error) {
      if (error.code !== "42710" && error.code !== "23505") throw error; // Made by another start in this moment.
    }
  }
  const missing = await client.query("SELECT rolname FROM pg_roles WHERE rolname = ANY($1) AND NOT pg_has_role($2, oid, 'SET')", [
    scopes,
    name,
  ]);
  for (const { rolname } of missing.rows) await client.query(`GRANT ${rolname} TO ${role} WITH INHERIT FALSE, SET TRUE`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  await client.query(`GRANT SELECT ON clock TO ${role}`);
}
