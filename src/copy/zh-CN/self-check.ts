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
  notLoaded: '这不是自查保存的文件',
  keep: '把答案记在这台设备的这个浏览器里（公用电脑不要勾选）',
  clear: '清除全部回答',
  handOver: '保存的 .json 文件发给单位人事，用 zhicheng check 文件.json 核对；多个文件可以一起核对。',
}
