// Also runs in the browser.
/**
 * Text that a spreadsheet leaves as it is.
 *
 * Excel, LibreOffice, Sheets and Numbers calculate what begins with `=`, `+`, `-` or `@`, also in full
 * width and after spaces, and turn `4.10` into 4.1 and `1-2` or `mar-1` into a day. An apostrophe before
 * such text keeps it. They show the apostrophe, so what can be said in words is (“clause 4.10”).
 */
export function spreadsheetText(text: string): string {
  const start = text.replace(/^[\s\p{C}]+/u, '').slice(0, longestValue + 1);
  // Full-width signs and digits are read as plain ones.
  const read = start.normalize('NFKC').toLowerCase();
  const isTaken = /^[\t\r\n]/.test(text) || /^[=+\-@]/.test(read) || isLikeValue(read);
  return isTaken ? `'${text}` : text;
}

// Nobody writes a longer number.
const longestValue = 400;
const months =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/u;
const clockWords = /(?<=\p{Nd}\s?)[ap]m?(?![a-z])/gu;
const exponent = /(?<=\p{Nd}\.?)e(?=[+-]?\p{Nd})/u;

/** Whether text could stand for a number, an amount, a date, a time or a truth. */
function isLikeValue(text: string): boolean {
  if (text.length > longestValue) return false;
  if (/^(?:true|false|#n\/a)\s*$/u.test(text)) return true;
  // A year of accounts, “2024/25”: no month has a number above 12.
  if (/^\d{4}[/\-\u2013](?:1[3-9]|[2-9]\d)$/u.test(text)) return false;
  // “1.10, March 2025” has more numbers than a date.
  const numbers = text.match(/\p{Nd}+/gu) ?? [];
  if (numbers.length > 2 && months.test(text) && !text.includes(':')) return false;
  const rest = text.replace(months, '').replace(clockWords, '').replace(exponent, '');
  return /\p{Nd}/u.test(rest) && /^[\p{Nd}\s.,:/\\()+\-\u2010-\u2015\u2212%£$€¥'’]*$/u.test(rest);
}
