extension EngineTests {
  static let schemeCases: [EngineCase] = [
    EngineCase(.scheme, "首批试点的县有哪些", items: ["青山", "白河", "柳坪"]),
    EngineCase(.scheme, "“两统一”是什么", items: ["统一筹资标准", "统一经办服务"]),
    EngineCase(.scheme, "今后三年参保率打算达到多少", "95%左右"), EngineCase(.scheme, "互助金标准每月多少元", "150元"),
    EngineCase(.scheme, "财政补助多少", "80元"),
    EngineCase(.scheme, "通过数据共享取得的材料还要群众重复提交吗", "否", cites: "一律不得"),
    EngineCase(.scheme, "东片以哪座城市为核心", "白水"), EngineCase(.scheme, "审计后印发了什么办法", "《互助金管理办法》"),
    EngineCase(.scheme, "村卫生室也要安装终端吗", "否", cites: "以外"),
    EngineCase(.scheme, "窗口在工作日开放吗", "是", cites: "除工作日外"),
    EngineCase(.scheme, "没有依据的收费还要保留吗", "否", cites: "一律取消"),
    EngineCase(.scheme, "连续两年考核不合格还能有定点资格吗", "否", cites: "取消其定点资格"),
    EngineCase(.scheme, "报销现在怎么办理", "网上办理"), EngineCase(.scheme, refuses: "2019年参保率是多少"),
  ]
}
