import { whoNamedIn } from '../../reading/who-named-in.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** Who checks the body from outside. */
export const scrutiny = wordingRule({
  topic: 'scrutiny',
  heading:
    /\b(?:craffu)\b|\b(?:overview and )?scrutiny\b(?! of (?:data|members))|\bexternal (?:review|audit|inspection)\b/iu,
  says: /\b(?:overview (?:and|&) )?scrutiny (?:committees?|panels?|boards?|commissions?|function|arrangements|process|by)\b|\b(?:subject to|open to|for|through) (?:the )?(?:overview and |external |independent |local )*scrutiny\b|\bscrutinised? by\b|\bscrutinise (?:the|decisions|its) (?:work|decisions|performance|board|partnership|committee|group|discharge|exercise)|\boverview and scrutiny\b/iu,
  hints: /\bscrutin\w+|\binspection\b|\baudited?\b/iu,
  not: /submit themselves to|scrutiny of data|advice and scrutiny|scrutiny necessary to ensure|scrutiny is appropriate to their|provide scrutiny|mutual scrutiny|audit trail/iu,
  more: (from) =>
    whoNamedIn(
      from,
      /\b((?:the |a |an )?(?:[\p{L}&,-]+ ){0,8}?scrutiny (?:committees?|panels?|boards?|commissions?))\b/iu,
    ),
});
