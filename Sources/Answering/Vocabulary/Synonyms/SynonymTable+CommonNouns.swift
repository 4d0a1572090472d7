extension SynonymTable {
  /// Nouns of policy prose: measures, aims, results, merits.
  static let commonNouns: StaticString = """
    # 办法与目标
    办法,措施,举措,手段,途径
    做法,经验,经验做法
    方式,方法
    目标,目的,宗旨
    原因,缘由,理由,缘故
    意义,作用
    成果,成效,成绩,成就
    效果,功效
    难题,困难,难点
    短板,薄弱环节
    缺点,缺陷,短处
    优点,长处,优势
    特点,特征,特色
    计划,规划
    步骤,流程,程序
    称号,荣誉称号,荣誉
    职责,职能
    核心,关键
    重点,重中之重
    类型,种类,类别
    会议,大会
    比赛,竞赛,大赛,赛事
    党建,党的建设
    名字,名称,姓名
    """
}
