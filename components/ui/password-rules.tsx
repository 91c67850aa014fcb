import { Icon } from "./icon";

export type PasswordRule = {
  text: string;
  /** A regular expression that a password keeping this rule matches. */
  pattern?: string | undefined;
};

type Props = { id: string; rules: readonly PasswordRule[]; typed: string; keptWord: string };

/** The rules as plain text; a kept one gets a tick and a word. The server decides: this only saves a round. */
export function PasswordRules({ id, rules, typed, keptWord }: Props) {
  return (
    <ul id={id} className="mt-2 grid gap-1 text-note">
      {rules.map((rule) => {
        const kept = rule.pattern !== undefined && typed !== "" && new RegExp(rule.pattern, "u").test(typed);
        return (
          <li key={rule.text} className={`flex items-start gap-1.5 ${kept ? "text-done-text" : "text-muted"}`}>
            <Icon name={kept ? "check-circle" : "minus"} size={17} className="mt-0.5" />
            <span>
              {rule.text}
              {kept ? <span className="sr-only">{keptWord}</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
