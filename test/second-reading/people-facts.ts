import { type Chance, stated } from './chance.ts'
import { periods, startMonth } from './people-dates.ts'
import type { Level, Person } from './person.ts'

type Part<K extends keyof Person> = NonNullable<Person[K]>
type Validity = NonNullable<Part<'application'>['validity']>

const SPECIALTIES = [
  '水利',
  '水利（高级）',
  '水利工程',
  '机电',
  '采矿',
  '环保工程',
  '林业（农口）',
  '机械工程专业',
  ' 建 筑 类 ',
] as const
const LIMITS = [
  '2022-09-22',
  '2022-09-23',
  '2022-09-24',
  '2022-09-26',
  '2022-09-27',
  '2022-09-07',
  '2022-09',
  '2022-10-08',
]
const MOMENTS = [
  '2022-09-30T23:59:59+08:00',
  '2022-10-01T00:00:00+08:00',
  '2022-09-30',
  '2022-10-01',
  '2022-09-16',
  '2022-09-16T08:30:00+08:00',
]
const BANS = [
  '2019-09-14',
  '2019-09-15',
  '2019-09-16',
  '2019-09-17',
  '2019-09-30',
  '2019-10-01',
  '2019-09',
  '2019',
  '2018',
  '2016-05',
]

/** The employer: mostly one of the two kinds in scope, with every way of position management. */
export function employer(chance: Chance): Part<'employer'> {
  return stated<Part<'employer'>>({
    name: chance.often(0.5) ? '平凉某单位' : undefined,
    kind: chance.fact(
      ['enterprise', 'institution', 'institution'],
      ['government', 'social-organisation', 'self-employed'],
    ),
    affiliation: chance.fact(['local', 'local', 'local', 'central'], ['out-of-province', 'outside']),
    level: chance.fact(['county', 'township', 'city'], ['province']),
    positionManaged: chance.fact([true, true, false], []),
    hardship: chance.fact([true], [false]),
  })
}

/** The work, and rural service of about the twenty or thirty years that exempt from the quota. */
export function work(chance: Chance): Part<'work'> {
  const service = chance.often(0.2) ? periods(chance, startMonth(chance, chance.pick([240, 240, 360]))) : undefined
  return stated<Part<'work'>>({
    engineering: chance.fact([true], [false]),
    staffing: chance.fact(['established', 'established', 'contract', 'dispatched'], []),
    startedAt: chance.often(0.3) ? '2005-07' : undefined,
    ruralService: chance.often(0.05) ? periods(chance, startMonth(chance, 30)) : service,
  })
}

/** The level applied for. */
export function target(chance: Chance): Level | undefined {
  return chance.fact(
    ['intermediate', 'associate-senior', 'intermediate', 'associate-senior', 'full-senior'],
    ['assistant', 'technician'],
  )
}

/** The application: validity and channel mostly fit, submission mostly in time. */
export function application(chance: Chance, level: Level | undefined): Part<'application'> {
  const validity = chance.fact<Validity>(['province', 'province', 'grassroots'], ['hardship-unit', 'hardship-unit'])
  const again = chance.often(0.06)
  return stated<Part<'application'>>({
    level,
    specialty: chance.fact(['机械', '电气工程', '建筑'], SPECIALTIES),
    type: chance.fact(['promotion', 'promotion', 'promotion', 'promotion', 'promotion', 'transfer'], ['transfer']),
    validity,
    channel: chance.fact([validity === 'province' ? 'province' : 'grassroots'], ['province', 'grassroots']),
    submittedAt: again || chance.often(0.6) ? chance.fact(['2022-09-15T10:00:00+08:00'], MOMENTS) : undefined,
    deletedAt: again
      ? chance.pick(['2022-09-10T09:00:00+08:00', '2022-09-15T10:00:00+08:00', '2022-09-29'])
      : undefined,
    returnsAfterDeadline: chance.often(0.1) ? chance.whole(0, 4) : undefined,
    quotaAvailable: chance.fact([true], [false]),
  })
}

/** Pledge, blacklist and a ban that ends around the days of this round. */
export function integrity(chance: Chance): Part<'integrity'> {
  return stated<Part<'integrity'>>({
    pledgeSigned: chance.fact([true], [false]),
    pledgeStamped: chance.fact([true], [false]),
    blacklisted: chance.fact([false], [true, false]),
    barredSince: chance.often(0.08) ? chance.pick(['2019-09-15', ...BANS]) : undefined,
  })
}

/** A publicity, mostly early enough, else around the last days that are. */
export function publicity(chance: Chance): Part<'publicity'> {
  const startsAt = chance.fact(
    ['2022-09-07', '2022-09-13', '2022-08-30', '2022-09-22'],
    [...LIMITS, ...LIMITS, '2022', '2027-01-04'],
  )
  return stated<Part<'publicity'>>({
    startsAt,
    endsAt: chance.often(0.3)
      ? undefined
      : chance.fact(
          ['2022-09-29', '2022-09-28'],
          ['2022-09-14', '2022-09-15', '2022-09-30', '2022-10-01', '2022-09', '2022-09-01'],
        ),
  })
}
