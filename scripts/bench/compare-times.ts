/** How two kinds of answers differ in time. `p` is the chance of such a difference, or a greater one, between answers that are the same. */
export type Compared = {
  readonly p: number;
  /** How often an answer of the first kind takes longer than one of the second: 0.5 where they are alike. */
  readonly longer: number;
  /** The greatest distance between the two distributions (Kolmogorov and Smirnov), and the chance of it. */
  readonly distance: number;
  readonly distanceP: number;
};

/** Mann and Whitney's test by ranks, two-sided, with the normal approximation for large samples; and Kolmogorov and Smirnov's. */
export function compareTimes(first: readonly number[], second: readonly number[]): Compared {
  const [m, n] = [first.length, second.length];
  const all = [...first.map((time) => ({ time, mine: true })), ...second.map((time) => ({ time, mine: false }))].sort(
    (a, b) => a.time - b.time,
  );
  let rankSum = 0;
  let ties = 0;
  let distance = 0;
  let [seenFirst, seenSecond] = [0, 0];
  for (let from = 0; from < all.length; ) {
    let until = from;
    while (until < all.length && all[until]?.time === all[from]?.time) until += 1;
    const same = until - from;
    // Equal times share the mean of their ranks.
    const mine = all.slice(from, until).filter((one) => one.mine).length;
    rankSum += mine * ((from + 1 + until) / 2);
    ties += same ** 3 - same;
    seenFirst += mine;
    seenSecond += same - mine;
    distance = Math.max(distance, Math.abs(seenFirst / m - seenSecond / n));
    from = until;
  }
  const u = rankSum - (m * (m + 1)) / 2;
  const total = m + n;
  const spread = Math.sqrt(((m * n) / 12) * (total + 1 - ties / (total * (total - 1))));
  const z = spread === 0 ? 0 : (u - (m * n) / 2) / spread;
  const p = Math.min(1, 2 * (1 - normal(Math.abs(z))));
  return { p, longer: u / (m * n), distance, distanceP: kolmogorov(distance * Math.sqrt((m * n) / total)) };
}

/** The normal distribution's share below z, exact to seven places (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce(
    (sum, factor) => (sum + factor) * t,
    0,
  );
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

function kolmogorov(x: number): number {
  if (x < 0.3) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k += 1) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, sum));
}
