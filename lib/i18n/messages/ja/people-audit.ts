/** What the trail says about the people of a member. */
export const peopleAudit = {
  "session.left": "ほかの会員に切り替えた",
  "session.switched": "この会員に切り替えた",
  "people.invited": "利用者を招待した",
  "people.invitation-resent": "招待を送り直した",
  "people.invitation-withdrawn": "招待を取り消した",
  "people.joined": "招待を受けて参加した",
  "people.access-changed": "利用者の権限を変えた",
  "people.removed": "利用者を外した",
  "people.group-saved": "管理グループを保存した",
  "people.group-dissolved": "管理グループをなくした",
};
