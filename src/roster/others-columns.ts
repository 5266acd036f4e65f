import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'

// Without groups, columns about somebody else, or an employer before this one, stand behind the one that names them.

interface Other {
  /** What such a column is called. */
  readonly named: RegExp
  /** The facts that may be theirs, by those of the stretch so far. */
  fits(target: Target, before: ReadonlySet<Target>): boolean
  /** Whether a column that nobody reads ends what is theirs. */
  readonly ends?: boolean
  /** A fact that, stated before, leaves nothing to be theirs. */
  readonly unless?: Target
}

const OTHERS: readonly Other[] = [
  {
    named: /^(?:配偶|爱人|丈夫|妻子|父亲|母亲|父母|子女|家庭(?:主要)?成员|家属|监护人)(?:姓名|名字)?$/u,
    fits: (target) => /^(?:id$|gender|birthDate|employer\.|title\.|education\[\]|#title-rank|#appointed)/u.test(target),
  },
  {
    named: /^(?:推荐专家|推荐人|举荐专家|举荐人|证明人|导师|介绍人)(?:姓名|名字)?$/u,
    fits: (target) => /^(?:gender|birthDate|employer\.|title\.|#title-rank|#appointed)/u.test(target),
  },
  {
    named: /^(?:(?:紧急)?联系人|经办人|填[报表]人)(?:姓名|名字)?$/u,
    // Of whom to ring up a list may say where they are, and then more of it.
    fits: (target, before) =>
      target === 'employer.name' || (target.startsWith('employer.') && before.has('employer.name')),
  },
  {
    named:
      /^(?:原|前|曾|上一)(?:工作|任职|所在)?单位(?:名称)?$|^调[入出](?:前)?(?:工作)?单位$|^(?:借调|挂职|派遣|帮扶|来源|兼职|派出)单位$/u,
    fits: (target) => /^employer\.(?:kind|affiliation|level|hardship)$/u.test(target),
    ends: true,
  },
  {
    // Behind 工作单位 and 主管部门, the kind is that of the employer.
    named: /^(?:主管|上级)(?:部门|单位)$/u,
    fits: (target) => /^employer\.(?:kind|affiliation|level|hardship)$/u.test(target),
    ends: true,
    unless: 'employer.name',
  },
]

/** Groups about an employer other than the present one. */
export const OTHER_EMPLOYER =
  /^(?:原|前|曾|上一|调[入出动]|入职前|借调|挂职|派[遣出]|帮扶|兼职|外聘|来源|上级|主管|培养|委托|劳务|劳动合同签订|转评前)(?!聘)/u

/** Groups in which no title is the present one, also where there is no other. */
export const NOT_PRESENT =
  /^(?:(?:原|前|曾|上一)(?:工作|任职|所在)?单位|调[入出动]前|入职前|借调|挂职|派[遣出]|兼职|外聘|劳务|历任|初次|第二|前一|上一级|转评前)/u

/** A header that says itself that it is about the person applying. */
const SAYS_OWN = /本人|^现|申报|参评|拟评/u

/** The columns about others, and those that stand behind somebody and are the person's all the same, by whom. */
interface Found {
  readonly others: ReadonlySet<Column>
  readonly own: ReadonlyMap<Column, string>
}

/** Looks for the columns behind an unread one that names somebody, as far as they may be about them. */
export function columnsOfOthers(columns: readonly Column[]): Found {
  const found = new Set<Column>()
  const kept = new Map<Column, string>()
  const seen = new Set<Target | undefined>()
  let other: Other | undefined
  let name = ''
  let stretch: Column[] = []
  const close = (): void => {
    const own = ownIn(stretch, columns)
    for (const column of stretch)
      if (own.some((form) => form.test(column.target ?? ''))) kept.set(column, name)
      else found.add(column)
    stretch = []
    other = undefined
  }
  for (const column of columns) {
    const { target, header, group, chosen } = column
    const key = headerKey(header)
    const begun =
      target === undefined && group === ''
        ? OTHERS.find(({ named, unless }) => named.test(key) && (unless === undefined || !seen.has(unless)))
        : undefined
    seen.add(target)
    const before = new Set(stretch.flatMap((one) => one.target ?? []))
    if (begun) {
      close()
      other = begun
      name = header
    } else if (!other) continue
    else if (group !== '' || chosen || SAYS_OWN.test(key)) close()
    else if (target === undefined) {
      if (other.ends) close()
    } else if (other.fits(target, before) && !before.has(target)) stretch.push(column)
    else close()
  }
  close()
  return { others: found, own: kept }
}

/** What is stated nowhere else, with its dates, is the person's own, whoever stands in front of it. */
function ownIn(stretch: readonly Column[], all: readonly Column[]): readonly RegExp[] {
  const has = (form: RegExp, columns: readonly Column[]): boolean =>
    columns.some(({ target = '' }) => form.test(target))
  const rest = all.filter((column) => !stretch.includes(column))
  return OWN.flatMap(([whole, fact, dates]) =>
    has(fact, stretch) && has(dates, stretch) && !has(fact, rest) ? [whole] : [],
  )
}
const OWN = [
  [/^title\./u, /^title\.level$/u, /^title\.(?:obtained|appointed)At$/u],
  [/^education\[\]/u, /^education\[\]\.(?:level|degree)$/u, /^education\[\]\.graduatedAt$/u],
] as const
