import { headerKey } from './columns.ts'

/** What a group of columns is about, by the name that stands above them. */
export type About =
  /** What is applied for: 职称 under it is not the one held. */
  | 'applied'
  /** Somebody else: a contact, the expert who recommends. */
  | 'other'
  /** A certificate, an examination: its dates are its own. */
  | 'certificate'
  /** A post or office. */
  | 'post'
  /** A post and the title beside each other. */
  | 'post-and-title'
  | 'title'
  /** Titles of one level, the present one or one before it. */
  | 'level'

const RULES: readonly (readonly [About, (key: string) => boolean])[] = [
  // 申报人, 申报对象 are who applies.
  ['applied', (key) => /^(?:拟?申报|本次申报|拟评|拟聘|拟晋升|参评)(?!人|对象|者)/u.test(key)],
  // 推荐人选 is the applicant, 举荐单位 the employer.
  [
    'other',
    (key) =>
      /^(?:联系人|(?:举荐|推荐)专家|(?:举荐|推荐)人(?!选)|证明人|配偶|爱人|父亲|母亲|子女|家庭成员|社会关系|紧急联系人|导师|(?:单位|项目)负责人|入党介绍人|填报人|填表人|审核人|经办人)/u.test(
        key,
      ),
  ],
  ['level', (key) => LEVEL.test(key)],
  ['certificate', (key) => /职业资格|执业|技能|外语|普通话|证书/u.test(key)],
  ['post-and-title', (key) => POST.test(key) && TITLE.test(key)],
  ['post', (key) => POST.test(key)],
  ['title', (key) => TITLE.test(key)],
]
const LEVEL =
  /^(?:技术员|助理工程师|助工|工程师|高级工程师|高工|正高级工程师|员级|初级|助理级|中级|副高级?|正高级?|高级)(?:职称|资格|职务)?$/u
/** 专业技术职务 is no post. */
const POST = /行政|党内|党政|领导|兼职|岗位|(?<!技术)职务/u
const TITLE = /职称|专业技术|任职资格|聘任/u

/** What a group is about; undefined where its name does not tell, or there is none. */
export const aboutOf = (group: string): About | undefined => {
  const key = headerKey(group)
  return key === '' ? undefined : RULES.find(([, fits]) => fits(key))?.[0]
}
