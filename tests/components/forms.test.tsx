import { describe, expect, it } from "vitest";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordInput } from "@/components/ui/password-input";
import { PasswordRules } from "@/components/ui/password-rules";
import { RadioGroup } from "@/components/ui/radio-group";
import { RefusedButton } from "@/components/ui/refused-button";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { SwitchRow } from "@/components/ui/switch-row";
import { CodeInput, TextInput } from "@/components/ui/text-input";
import { html, inOrder, tagOf, words } from "./render";

const message = "アカウントIDは2〜32文字で入力してください";

describe("error summary", () => {
  it("can take the focus, is named by its heading and links each message to its field", () => {
    const markup = html(
      <ErrorSummary locale="ja" errors={[{ field: "accountId", message }, { message: "保存できませんでした" }]} />,
    );
    expect(markup).toContain('tabindex="-1"');
    expect(markup).toContain('role="alert"');
    expect(markup).toContain('aria-labelledby="error-summary-title"');
    expect(markup).toMatch(/<a href="#accountId"[^>]*>アカウントIDは2〜32文字で入力してください<\/a>/);
    expect(markup).not.toMatch(/<a[^>]*>保存できませんでした/);
  });

  it("takes the focus without JavaScript too", () => {
    expect(html(<ErrorSummary locale="ja" errors={[{ message }]} />)).toContain("autofocus");
  });

  it("is not there when nothing is wrong", () => {
    expect(html(<ErrorSummary locale="ja" errors={[]} />)).toBe("");
  });
});

describe("field", () => {
  const markup = html(
    <TextInput id="accountId" name="accountId" locale="ja" label="アカウントID" hint="半角の英小文字" error={message} />,
  );

  it("stands in the order label, hint, error, input", () => {
    expect(inOrder(markup, ['<label for="accountId"', 'id="accountId-hint"', 'id="accountId-error"', "<input"])).toBe(true);
  });

  it("ties hint and error to the input and says that it is invalid", () => {
    expect(tagOf(markup, "accountId")).toContain('aria-describedby="accountId-hint accountId-error"');
    expect(tagOf(markup, "accountId")).toContain('aria-invalid="true"');
  });

  it("says the error in the same words as the summary, with a prefix for those who do not see red", () => {
    expect(words(markup)).toContain(`エラー： ${message}`);
  });

  it("describes nothing when there is nothing to describe", () => {
    const plain = html(<TextInput id="a" name="a" locale="ja" label="名前" />);
    expect(plain).not.toContain("aria-describedby");
    expect(plain).not.toContain("aria-invalid");
  });

  it("keeps what was typed", () => {
    expect(html(<TextInput id="a" name="a" locale="ja" label="名前" defaultValue="<b>" />)).toContain('value="&lt;b&gt;"');
  });

  it("takes a code in one field that can be filled from a message", () => {
    const code = html(<CodeInput id="code" name="code" locale="ja" label="認証コード" />);
    expect(code.match(/<input/g)).toHaveLength(1);
    expect(code).toContain('autoComplete="one-time-code"');
    expect(code).toContain('inputMode="numeric"');
  });
});

describe("password", () => {
  const markup = html(
    <PasswordInput
      id="pw"
      name="pw"
      locale="ja"
      label="パスワード"
      autoComplete="new-password"
      rules={[{ text: "8〜16文字", pattern: "^.{8,16}$" }]}
    />,
  );

  it("never carries a value and shows its rules as text tied to the input", () => {
    expect(tagOf(markup, "pw")).toContain('type="password"');
    expect(tagOf(markup, "pw")).not.toContain("value=");
    expect(tagOf(markup, "pw")).toContain('aria-describedby="pw-rules"');
    expect(words(markup)).toContain("8〜16文字");
  });

  it("hides the toggle until a script can make it work", () => {
    expect(markup).toMatch(/<button type="button" hidden=""[^>]*aria-label="パスワードを表示する"/);
  });
});

describe("password rules", () => {
  const rules = [
    { text: "8〜16文字", pattern: "^.{8,16}$" },
    { text: "数字を1文字以上", pattern: "[0-9]" },
    { text: "過去のものは使えません" },
  ];
  const ticked = (typed: string) =>
    words(html(<PasswordRules id="r" rules={rules} typed={typed} keptWord="（満たしています）" />)).match(/満たして/g)?.length ??
    0;

  it("ticks off what is kept, in words, and never what only the server knows", () => {
    expect(ticked("")).toBe(0);
    expect(ticked("abcdefgh")).toBe(1);
    expect(ticked("abcdefg1")).toBe(2);
  });
});

describe("choices", () => {
  const choices = [
    { value: "admin", label: "管理者権限" },
    { value: "user", label: "ユーザー権限" },
  ];

  it("chooses nothing beforehand", () => {
    expect(html(<RadioGroup id="role" name="role" locale="ja" legend="権限" choices={choices} />)).not.toContain("checked");
    expect(html(<Checkbox id="agree" name="agree" locale="ja" label="同意します" />)).not.toContain("checked");
  });

  it("is a fieldset with a legend, and the summary's link lands on the first radio", () => {
    const markup = html(
      <RadioGroup id="role" name="role" locale="ja" legend="権限" choices={choices} error="権限を選んでください" />,
    );
    expect(markup).toMatch(/<fieldset aria-describedby="role-error"><legend/);
    expect(tagOf(markup, "role")).toContain('value="admin"');
  });

  it("offers each option of a select under its label", () => {
    const markup = html(<Select id="s" name="s" locale="ja" label="続柄" choices={[{ value: "1", label: "家族" }]} optional />);
    expect(markup).toContain('<option value="1">家族</option>');
    expect(words(markup)).toContain("続柄 任意");
  });
});

describe("buttons", () => {
  it("is a plain submit button before any script runs", () => {
    const markup = html(<SubmitButton locale="ja">申し込む ¥660,000（税込）</SubmitButton>);
    expect(markup).toContain('type="submit"');
    expect(markup).not.toContain("disabled");
    expect(words(markup)).toBe("申し込む ¥660,000（税込）");
  });

  it("refuses with a reason and stays focusable", () => {
    const markup = html(
      <RefusedButton id="order" reason="管理者権限の方が注文できます">
        注文する
      </RefusedButton>,
    );
    expect(markup).toContain('aria-disabled="true"');
    expect(markup).toContain('aria-describedby="order-reason"');
    expect(markup).not.toContain(" disabled");
    expect(words(markup)).toContain("管理者権限の方が注文できます");
  });

  it("says a switch's state in words and sends the opposite", () => {
    const markup = html(<SwitchRow id="sw" label="許可する" state="いまは許可していません" on={false} hint="…" name="allow" />);
    expect(markup).toContain('role="switch"');
    expect(markup).toContain('aria-checked="false"');
    expect(tagOf(markup, "sw")).toContain('name="allow"');
    expect(tagOf(markup, "sw")).toContain('value="on"');
    expect(words(markup)).toContain("いまは許可していません");
  });
});
