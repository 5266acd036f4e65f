import type { Column } from './column.ts'
import { headerKey } from './columns.ts'

// Without groups, columns about somebody else, or an employer before this one, stand behind the one that names them.

interface Other {
  /** What such a column is called. */
  readonly named: RegExp
  /** The facts that may be theirs. */
  readonly facts: RegExp
}

const OTHERS: readonly Other[] = [
  // A relative, or who vouches for the person, has an education and a title of their own.
  {
    named:
      /^(?:配偶|爱人|丈夫|妻子|父亲|母亲|父母|子女|家庭(?:主要)?成员|家属|监护人|推荐专家|推荐人|举荐专家|举荐人|证明人|导师|介绍人)(?!选|数)/u,
    facts: /^(?:id$|gender|birthDate|employer\.|title\.|education\[\]|#title-rank|#appointed)/u,
  },
  { named: /^(?:紧急)?联系人|^经办人|^填[报表]人/u, facts: /^(?:gender|birthDate|employer\.)/u },
  {
    named: /^(?:原|前|曾|上一)(?:工作|任职|所在)?单位|^调[入出动]前?(?:工作)?单位|^(?:借调|挂职|派遣|帮扶|来源)单位/u,
    facts: /^employer\.(?!name)/u,
  },
]

/** A header that says itself that it is about the person applying. */
const SAYS_OWN = /本人|^现|申报|参评|拟评/u

/** The columns about others: those behind an unread column that names somebody, as far as they may be about them. */
export function columnsOfOthers(columns: readonly Column[]): ReadonlySet<Column> {
  const found = new Set<Column>()
  let other: Other | undefined
  for (const column of columns) {
    const { target, header, group, chosen } = column
    const key = headerKey(header)
    if (group !== '' || chosen || SAYS_OWN.test(key)) other = undefined
    else if (target === undefined) other = OTHERS.find(({ named }) => named.test(key)) ?? other
    else if (other?.facts.test(target)) found.add(column)
    else other = undefined
  }
  return found
}
