const channels = [1, 3, 5] as const;
const weights = [0.2126, 0.7152, 0.0722] as const;

/** How far two colours (`#rrggbb`) stand apart for the eye, from 1 to 21, as WCAG 2 counts it. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  return channels.reduce((sum, at, n) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return sum + (weights[n] ?? 0) * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
}
