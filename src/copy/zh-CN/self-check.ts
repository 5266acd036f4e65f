/** Words of the self-check page. */
export const selfCheck = {
  private: '答案只留在这个页面里，不联网，不上传。',
  next: '下一题',
  done: '问完了。下面是结果，可以修改任何回答。',
  change: '修改',
  answers: '已答 {count} 题（点开可修改）',
  result: '目前的结果',
  tools: '保存与打印',
  save: '保存文件，交给单位人事',
  print: '打印结果',
  /** Ways that need no program. */
  ways: { 'pledge-open': '办齐：{steps:step}（{@pledgeForm}，通知后附的样式）' },
  load: '接着做：打开以前保存的 .json 文件',
  notLoaded: '打不开：这不是一个人的自查文件（.json），或内容有错；换一个文件，或从头回答',
  keep: '把答案记在这台设备的这个浏览器里（公用电脑不要勾选）',
  clear: '清除全部回答',
  clearSure: '清除全部回答？清除后不能恢复。',
  closed: '（本轮已关闭）',
  needsScript: '在浏览器里打开本文件才能自查；这里的预览不运行程序。',
  handOver: '保存的 .json 文件发给单位人事，用 zhicheng check 文件.json 核对；多个文件可以一起核对。',
}
