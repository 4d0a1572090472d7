import ChineseText

/// The name of a body or a place in a sentence.
struct NamePhrase: Sendable {
  enum Kind: Sendable { case organization, place }

  let range: Range<Int>
  let kind: Kind
  /// Whether it is a name in itself and not a common noun (各部门, 有关单位).
  let isProper: Bool

  /// The bodies within a range, in order, each as long as it goes.
  static func organizations(in characters: [UInt16], _ range: Range<Int>) -> [NamePhrase] {
    all(in: characters, range, kind: .organization, suffix: Names.organizationSuffix)
  }

  /// The places within a range, in order.
  static func places(in characters: [UInt16], _ range: Range<Int>) -> [NamePhrase] {
    var found = all(in: characters, range, kind: .place, suffix: Names.placeSuffix)
    var place = range.lowerBound
    while place < range.upperBound {
      if let length = Names.knownPlace(characters, at: place, limit: range.upperBound), length >= 2 {
        let known = stretch(place, place + length)
        if !found.contains(where: { $0.range.overlaps(known) }) {
          found.append(NamePhrase(range: known, kind: .place, isProper: true))
        }
        place += length
      } else {
        place += 1
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func all(
    in characters: [UInt16], _ range: Range<Int>, kind: Kind, suffix: ([UInt16], Int, Int) -> Int?
  ) -> [NamePhrase] {
    var found: [NamePhrase] = []
    for end in (range.lowerBound + 1)...max(range.lowerBound + 1, range.upperBound) where end <= range.upperBound {
      guard let length = suffix(characters, end, range.lowerBound) else { continue }
      if length == 1, end < range.upperBound, isInsideWord(characters, end) { continue }
      if length == 1, kind == .organization,
        notBodies.longestSuffix(characters, before: end, from: range.lowerBound) != nil
      {
        continue
      }
      var start = PhraseBoundary.start(of: end, characters, lowest: range.lowerBound)
      // 市经济和信息化局: what stands before 和 is no body of its own, so it belongs to the name.
      if kind == .organization, start > range.lowerBound + 2,
        characters[start - 1] == 0x548C || characters[start - 1] == 0x4E0E
      {
        let left = PhraseBoundary.start(of: start - 1, characters, lowest: range.lowerBound)
        if start - 1 - left >= 2, suffix(characters, start - 1, left) == nil { start = left }
      }
      if kind == .organization { start = pastKind(characters, pastHandingOver(characters, start..<end)..<end) }
      // “节庆”某某广场: a place's name does not reach over a quotation.
      if kind == .place,
        let quote = (start..<end - 1).last(where: { CharacterClass(characters[$0]) == .closeQuote })
      {
        start = quote + 1
      }
      guard start < end else { continue }
      if kind == .place, characters[start] == 0x7B2C || length == 1 && end - start > 6 { continue }
      guard end - start > length || length >= 3 else { continue }
      // The longest phrase with one start wins: 市统计局 goes on to 市统计局办公室, but not 甲市 to 甲市建设都市圈.
      if let last = found.last, last.range.lowerBound == start {
        let verb =
          kind == .place
          ? PhraseBoundary.weakVerb(characters, at: last.range.upperBound, limit: end)
          : actionVerb(characters, at: last.range.upperBound, limit: end)
        if let verb, last.range.upperBound + verb < end {
          start = last.range.upperBound + verb
          guard end - start > length || length >= 3 else { continue }
        } else {
          found.removeLast()
        }
      }
      found.append(NamePhrase(range: stretch(start, end), kind: kind, isProper: !isCommon(characters, start..<end)))
    }
    return found
  }

  /// 名录报省人民政府: what stands before 报 and 经 is no part of the body that decides.
  private static func pastHandingOver(_ characters: [UInt16], _ range: Range<Int>) -> Int {
    // 我们请某某大学编制
    if let asking = range.dropLast(4).last(where: {
      characters[$0] == 0x8BF7 && $0 > 0 && !inviting.contains(characters[$0 - 1])
    }) {
      return asking + 1
    }
    guard range.count >= 5,
      let place = range.dropLast(2).last(where: {
        handingOver.contains(characters[$0]) && levels.contains(characters[$0 + 1])
      })
    else { return range.lowerBound }
    return place + 1
  }

  /// 某某集团创建中心: a verb behind the name of a body, which 管理 or 服务 within a name is not.
  private static func actionVerb(_ characters: [UInt16], at place: Int, limit: Int) -> Int? {
    guard ActionVerbs.starts(characters, at: place, limit: limit),
      nounsInNames.longestPrefix(characters, at: place, limit: limit) == nil
    else { return nil }
    return 2
  }

  private static let nounsInNames = WordTable(
    words:
      "规划 建设 管理 服务 监测 监督 检查 保护 开发 研究 设计 培训 评估 交流 合作 推广 发展 改革 应急 救助 指导 统计 审计 监管 认证 交易 保障 治理 促进 预防 控制 宣传 组织 考核 运营 申报 推进 执行 协调 联络 维护 调解 审查 审批 仲裁 采购 投资 招商"
  )

  /// 龙头企业某某集团: the kind of body before the name of one.
  private static func pastKind(_ characters: [UInt16], _ range: Range<Int>) -> Int {
    guard let kind = commonBodies.longestPrefix(characters, at: range.lowerBound, limit: range.upperBound)?.length,
      range.count - kind >= 4
    else { return range.lowerBound }
    return range.lowerBound + kind
  }

  private static let inviting = CharacterSet16("申邀聘提报敬恳吁宴")
  private static let handingOver = CharacterSet16("报交送请经")
  private static let levels = CharacterSet16("省市县区州国上同本主原有乡镇")

  /// 市 in 市场, 部 in 部署: a suffix of one character within a longer word.
  private static func isInsideWord(_ characters: [UInt16], _ end: Int) -> Bool {
    let word = [characters[end - 1], characters[end]]
    return commonWords.contains(word, 0..<2)
  }

  /// Whether a phrase names a kind of place or body and none in particular.
  static func isCommon(_ characters: [UInt16], _ range: Range<Int>) -> Bool {
    if let common = commonPlaces.longestSuffix(characters, before: range.upperBound, from: range.lowerBound),
      range.count <= common.length + 1
    {
      return true
    }
    if let common = commonBodies.longestSuffix(characters, before: range.upperBound, from: range.lowerBound),
      range.count <= common.length + 1
    {
      return true
    }
    return commonOpenings.longestPrefix(characters, at: range.lowerBound, limit: range.upperBound) != nil
  }

  /// 中小企业, 事业单位: kinds of bodies without a name.
  private static let commonBodies = WordTable(
    words: """
      中小企业 小微企业 国有企业 民营企业 大型企业 外资企业 私营企业 骨干企业 龙头企业 上市公司 金融机构 科研机构 科研院所 高等院校 高等学校 职业院校 行业协会 社会组织 \
      中介机构 国家机关 党政机关 事业单位 企事业单位 主管部门 职能部门 有关部门 相关部门 地方政府 各级政府 基层组织 服务机构 培训机构 医疗机构 养老机构 教育机构 研究机构
      """)

  /// 农村, 社区: kinds of places without a name.
  private static let commonPlaces = WordTable(
    words: """
      农村 城市 乡村 社区 街道 地区 园区 市区 县城 城区 山区 全区 全市 全县 全省 全国 我市 我区 我县 我省 我国 本市 本区 本县 本省 全镇 全乡 全村 各市 各区 各县 各省 \
      行政村 自然村 示范村 特色镇 小镇 老区 景区 校区 厂区 辖区 小区 灾区 疫区 牧区 林区 库区 城镇 乡镇 区县 县区 市县 省市 省区市 省区 特区 新区 开发区 示范区 试验区 \
      自贸区 经济区 片区 街区 棚户区 城中村 保护区 工业区 功能区 贫困县 贫困村 试点省 试点城市 中心城区 中心镇 重点区 重点县 万村 千村 沿江 大江 内河 高山 首都 基地 全球 世界 \
      国内 国外 境外 海外 省级 市级 县级 区级 会场 现场 市场 广场 商场 机场 战场 工厂 场所 楼宇 站点 港口 码头 车站 高原 平原 山水 江河 河湖 山川 海岛 海洋 外国 各国 两国 大国 强国 我们国家
      """)

  /// Words that end like the name of a body.
  private static let notBodies = WordTable(
    words: """
      申办 举办 承办 创办 开办 兴办 主办 协办 督办 试办 合办 民办 公办 联办 筹办 交办 代办 难办 好办 照办 查办 催办 包办 停办 帮办 \
      好处 坏处 用处 益处 之处 到处 四处 惩处 查处 何处 各处 一处 此处 深处 长处 短处 相处 论处 \
      全部 内部 外部 干部 东部 西部 中部 南部 北部 腹部 头部 底部 顶部 局部 格局 布局 结局 全局 大局 新局 开局 变局 危局 定局 \
      其所 本所 住院 出院 入院 场所 厕所 住所 之所 社会 机会 大会 晚会 峰会 盛会 议会 聚会 约会 体会 领会 才会 就会 不会 都会 将会 还会 也会 \
      出台 登台 舞台 搭台 擂台 后台 窗台 柜台 上台 学科 本科 专科 百科 控股 参股 入股 上司 党团 代表团 站队 排队 军队 部队 旅游团 大厅 餐厅 客厅
      """)

  private static let commonOpenings = WordTable(
    words: "国际 世界 社会 民间 各 各级 各类 各个 有关 相关 全部 所有 其他 一些 多个 多家 部分 主要 这个 该 我 我们 本 许多 不少 广大 两 三 几 等 一个 一家")
  private static let commonWords = WordTable(
    words: """
      市场 市民 市值 市区 市级 市长 区长 县长 镇长 乡长 村长 州长 旗长 江山 湖光 山水 城建 城管 站在 区里 县里 市里 镇里 乡里 村里 部署 部分 部门 部队 部长 部位 局面 局势 局部 局限 局长 区别 区分 区域 区间 区位 县级 县域 县城 办法 办理 办公 办事 办好 \
      委托 委员 院长 院士 院校 会议 会展 会计 会员 校园 校长 学习 学生 学校 学术 学科 团结 团队 行业 行动 行为 行政 行使 行驶 省级 省份 省长 镇村 村民 \
      村庄 乡村 乡亲 路径 路线 路网 路段 街道 街区 州县 岛屿 江河 河流 湖泊 山区 港口 港澳 站点 站位 场所 场景 场地 店铺 店面 所有 所属 所需 厂房 社会 \
      社区 社保 队伍 处理 处置 处罚 处于 处长 科技 科学 科研 科普 科创 党员 党建 党委 党组 组织 组成 组建 组长 中心 中国 中央 中小 中期 中华 厅长 站长
      """)
}
