import type { Answer } from "../support/http/visitor";

export const nonceOf = ({ headers }: Answer) => /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "";

/** What is wrong with the headers of an answer, in words. */
export function faultsOf(answer: Answer): string[] {
  const { headers, text } = answer;
  const policy = headers.get("content-security-policy") ?? "";
  const html = (headers.get("content-type") ?? "").startsWith("text/html");
  const wanted: Record<string, RegExp> = {
    "x-content-type-options": /^nosniff$/,
    "referrer-policy": /^same-origin$/,
    "x-frame-options": /^DENY$/,
    "cross-origin-opener-policy": /^same-origin$/,
    "cross-origin-resource-policy": /^same-origin$/,
    "permissions-policy": /camera=\(\)/,
    ...(html ? { "cache-control": /no-store/ } : {}),
  };
  const missing = Object.entries(wanted).filter(([name, value]) => !value.test(headers.get(name) ?? ""));
  const inPolicy = ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"];
  const nonce = nonceOf(answer);
  const scripts = html ? [...text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes) : [];
  return [
    ...missing.map(([name]) => `${name} is ${headers.get(name)}`),
    ...inPolicy.filter((part) => !policy.includes(part)).map((part) => `the policy has no ${part}`),
    ...(/unsafe|\*|http:/.test(policy) ? [`the policy allows too much: ${policy}`] : []),
    ...scripts
      .filter((attributes) => !attributes.includes(`nonce="${nonce}"`))
      .map((attributes) => `script${attributes} without the nonce`),
    ...(html && /\sstyle="/.test(text.replace(/<script.*?<\/script>/gs, "")) ? ["an inline style"] : []),
    ...(headers.has("x-powered-by") ? ["x-powered-by"] : []),
  ];
}
