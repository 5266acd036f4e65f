/** What a person looks for in the workbook or the system under its Chinese name, or writes into a cell. */
export const chineseInEnglish = [
  '现职称系列',
  '业绩条件是否符合',
  '现职称聘任',
  '转系列前聘任',
  '乡村工作',
  '一键删除',
  '单位名',
  '岗位',
  '姓名',
  '现职称系列',
  '工程师',
  '工程',
  '至今',
  '至',
  '无',
  '工程',
]
