import ChineseText

/// Nouns that tell the type of an answer when they follow an interrogative or end a list of keywords.
enum FocusNouns {
  /// The type that a noun asks for.
  static func type(_ characters: [UInt16], at place: Int, limit: Int) -> (type: AnswerType, length: Int)? {
    guard let found = table.longestPrefix(characters, at: place, limit: limit),
      AnswerType.allCases.indices.contains(Int(found.value))
    else { return nil }
    return (AnswerType.allCases[Int(found.value)], found.length)
  }

  /// The longest such noun of two to four characters that ends just before a place.
  static func noun(_ characters: [UInt16], before end: Int) -> (type: AnswerType, range: Range<Int>)? {
    for length in [4, 3, 2] where end >= length {
      if let noun = type(characters, at: end - length, limit: end), noun.length == length {
        return (noun.type, end - length..<end)
      }
    }
    return nil
  }

  /// Whether some characters end on a noun that tells the type of an answer or names a kind of place or body.
  static func isNoun(_ characters: [UInt16], _ range: Range<Int>) -> Bool {
    if table.longestSuffix(characters, before: range.upperBound, from: range.lowerBound) != nil { return true }
    return Names.placeSuffix(characters, before: range.upperBound, from: range.lowerBound) != nil
      || Names.organizationSuffix(characters, before: range.upperBound, from: range.lowerBound) != nil
  }

  private static let table: WordTable = {
    var table = WordTable()
    for (type, words) in entries {
      guard let value = AnswerType.allCases.firstIndex(of: type) else { continue }
      for word in words.split(separator: " ") { table.insert(String(word).folded, value: Int32(value)) }
    }
    return table
  }()

  private static let entries: [(AnswerType, String)] = [
    (
      .organization,
      "科研院所 院所 科研机构 高校院所 部委 机关 社团 社会组织 行业协会 行业社团 智库 部门 单位 机构 公司 企业 集团 大学 学校 高校 中学 小学 学院 院校 银行 组织 协会 学会 商会 团队 医院 团体 法院 局 委员会 交易所 媒体 报社 电视台 国企 央企 运营商 工厂 厂商 厂家 研究院 研究所 实验室 商家 党组织 政府 党委 主体 联盟 基金会 中心 科室 处室 牵头方 合作方 承办方 主办方 党 军队 队伍 合作社 出版社 航空公司 供应商 开发商"
    ),
    (
      .place,
      "地址 省 市 区 县 镇 乡 村 街道 城市 地区 国家 省份 地方 区县 市县 省市 州 园区 试验区 古镇 古城 古村 小镇 景区 村庄 水库 自贸区 经济区 新区 开发区 示范区 港口 海域 流域 山区 河流 湖泊 社区 岛 湖 江 河 山 港 湾 峡 桥 乡镇 岛屿 半岛 大洲 特区 林区 牧区 灾区 省区市 县市 口岸 街 路 车站 广场 公园 会址 产地 首都 首府 省会 故乡 家乡 出生地 发源地 小区 楼宇 渔港 码头 机场 校区 厂区 园 基地 场馆 场所 村子 县城 市镇 城镇 片区 街区"
    ),
    (
      .title,
      "细则 章程 宣言 法律 法规 法案 条例 文件 办法 规定 意见 方案 通知 纲要 规划 报告 文章 栏目 节目 作品 短片 视频 歌曲 决定 公报 公告 白皮书 协定 协议 公约 条约 草案 职务 头衔 称号 名字 名称 标题 题目 专栏 专题 著作 论文 法典 展会 展览 会议 大会 代表大会 博览会 座谈会 研讨会 发布会 运动会 活动 比赛 赛事 大赛 论坛 计划 行动 工程 口号 刊物 期刊 报纸 诗 诗歌"
    ),
    (
      .person,
      "人 领导 干部 官员 专家 学者 科学家 院士 教授 主任 书记 部长 局长 处长 院长 校长 厅长 市长 县长 区长 作家 皇帝 国王 总统 演员 导演 球员 歌手 人物 人士 代表 委员 选手 领导者 领导人 领袖 首领 首相 创始人 创办人 创立者 创建者 发明者 发明人 作者 设计者 提出者 君主 将军 王子 公主 冠军 得主 主席 总理"
    ),
    (.date, "年 天 日 月 月份 年份 日期 时间 季度 时候 时期 时段 阶段 星期 年度 世纪 年代 朝代"),
    (.number, "比例 比重 规模 数量 价格 标准 水平 幅度 名次 金额 程度 百分点"),
    (.manner, "措施 办法 方法 方式 途径 手段 渠道 举措 做法 路径 形式 手续 流程 程序 步骤 招 招数 法子"),
    (.reason, "原因 理由 目的 考虑 因素"),
    (.definition, "含义 意思 概念 意义"),
    (.list, "内容 方面 条件 要求 任务 材料 特点 特征"),
  ]
}
