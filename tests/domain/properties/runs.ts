/** So many examples in the quick tier; the deep tier, which asks for 2,000 of what is cheap, tells ten times as many stories. */
export function runs(quick: number): { readonly numRuns: number } {
  const deep = Number(process.env.FC_RUNS ?? 0);
  return { numRuns: Math.max(quick, Math.ceil((quick * deep) / 200)) };
}
