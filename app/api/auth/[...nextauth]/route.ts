/**
 * Closed: next-auth reads our session cookie inside the server, and its own routes (sign-in, sign-out, session, csrf, callbacks) have no
 * part in it. An open one would answer with pages of its own, and its sign-out knows nothing of the session's row.
 */
function closed(): Response {
  return new Response(null, { status: 404 });
}

export { closed as GET, closed as POST };
