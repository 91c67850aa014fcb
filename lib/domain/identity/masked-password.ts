const shown = 3;

/** The confirm screens show the first three characters and a star for each of the rest (FB-08, FB-25). */
export function maskedPassword(firstCharacters: string, length: number): string {
  const head = [...firstCharacters].slice(0, Math.min(shown, length));
  return head.join("") + "*".repeat(Math.max(0, length - head.length));
}

export function firstCharactersOf(password: string): string {
  return [...password].slice(0, shown).join("");
}
