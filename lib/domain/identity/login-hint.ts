/** A login ID as a mail or a page before the login may name it: its owner knows it again, a stranger can't use it. */
export function loginHint(loginId: string): string {
  const shown = loginId.length >= 8 ? 2 : 1;
  return `${loginId.slice(0, shown)}${"*".repeat(Math.max(1, loginId.length - shown * 2))}${loginId.slice(-shown)}`;
}
