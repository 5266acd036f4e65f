const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  o: 0,
  O: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' }
const RUN = /[〇○零oO一二两三四五六七八九十廿卅\d]+/g
const NUMERAL = /[〇○零一二两三四五六七八九十廿卅]/

const digit = (numeral: string): number => DIGITS[numeral] ?? Number(numeral)

function arabicRun(run: string): string {
  if (!NUMERAL.test(run)) return run
  const spelled = run.replace(/[廿卅]/g, (tens) => TENS[tens] ?? tens)
  const ten = spelled.indexOf('十')
  if (ten < 0) return [...spelled].map(digit).join('')
  const [before, after] = [spelled.slice(0, ten), spelled.slice(ten + 1)]
  return `${(before === '' ? 1 : digit(before)) * 10 + (after === '' ? 0 : digit(after))}`
}

/** Writes Chinese numerals as digits: 二〇一八 → 2018 digit by digit, 十二 → 12, 三十一 → 31; numbers up to 99 where 十 is used. */
export const arabic = (text: string): string => (NUMERAL.test(text) ? text.replace(RUN, arabicRun) : text)
