/** So many examples in the quick tier; the deep tier's `FC_RUNS` asks for more of those that are cheap. */
export function runs(quick: number): { readonly numRuns: number } {
  const deep = Number(process.env.FC_RUNS ?? 0);
  return { numRuns: Math.max(quick, Math.ceil((quick / 100) * deep)) };
}
