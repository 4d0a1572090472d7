import ChineseText

/// Where a noun phrase begins and ends in running text, told by marks, particles, prepositions and common verbs.
enum PhraseBoundary {
  /// The start of the noun phrase that ends at a place.
  ///
  /// - Parameters:
  ///   - end: just past the phrase.
  ///   - lowest: no phrase starts before it.
  static func start(of end: Int, _ characters: [UInt16], lowest: Int, longest: Int = 24) -> Int {
    var start = end
    var depth = 0
    while start > lowest, end - start < longest {
      let character = characters[start - 1]
      let kind = CharacterClass(character)
      if kind == .closeQuote {
        depth += 1
      } else if kind == .openQuote {
        if depth == 0 { break }
        depth -= 1
      } else if depth == 0 {
        if !kind.isWord && character != Character16.middleDot { break }
        if start < end, isParticle(characters, start - 1, lowest: lowest) { break }
        if start < end, endsWithVerb(characters, start, lowest: lowest) { break }
      }
      start -= 1
    }
    return start
  }

  /// The end of the noun phrase that starts at a place.
  static func end(of start: Int, _ characters: [UInt16], highest: Int, longest: Int = 24) -> Int {
    var end = start
    var depth = 0
    while end < highest, end - start < longest {
      let character = characters[end]
      let kind = CharacterClass(character)
      if kind == .openQuote {
        depth += 1
      } else if kind == .closeQuote {
        if depth == 0 { break }
        depth -= 1
      } else if depth == 0 {
        if !kind.isWord && character != Character16.middleDot { break }
        if end > start, isEnding(characters, end, highest: highest) { break }
        if end > start, verbs.longestPrefix(characters, at: end, limit: highest) != nil { break }
      }
      end += 1
    }
    return end
  }

  /// The end of the noun phrase that starts at a place and of which something is said: before an adverb or a verb, too.
  static func subjectEnd(from start: Int, _ characters: [UInt16], highest: Int) -> Int {
    let end = end(of: start, characters, highest: highest)
    // What begins with a verb is no noun phrase.
    if verbs.longestPrefix(characters, at: start, limit: highest) != nil { return start }
    for place in stretch(start, end) {
      if adverbs.longestPrefix(characters, at: place, limit: highest) != nil { return place }
    }
    return end
  }

  /// A phrase without an adverb at its end.
  static func withoutAdverb(_ phrase: Range<Int>, _ characters: [UInt16]) -> Range<Int> {
    guard let adverb = adverbs.longestSuffix(characters, before: phrase.upperBound, from: phrase.lowerBound) else {
      return phrase
    }
    return phrase.lowerBound..<phrase.upperBound - adverb.length
  }

  /// Whether a character is a particle or preposition before which no noun phrase goes on to the left.
  static func isParticle(_ characters: [UInt16], _ place: Int, lowest: Int) -> Bool {
    guard openers.contains(characters[place]) else { return false }
    // 和 within 和平, 对 within 对外, 同 within 同时 open nothing.
    if place + 1 < characters.count, compounds.contains(pair(characters[place], characters[place + 1])) { return false }
    return !(place > lowest && endings.contains(pair(characters[place - 1], characters[place])))
  }

  /// The places within a range at which a particle or preposition stands.
  static func particles(in characters: [UInt16], _ range: Range<Int>) -> [Int] {
    range.filter { isParticle(characters, $0, lowest: range.lowerBound) }
  }

  private static func isEnding(_ characters: [UInt16], _ place: Int, highest: Int) -> Bool {
    guard closers.contains(characters[place]) else { return false }
    if place + 1 < highest, compounds.contains(pair(characters[place], characters[place + 1])) { return false }
    return !(place > 0 && endings.contains(pair(characters[place - 1], characters[place])))
  }

  /// Whether a common verb of policy prose ends at a place.
  static func endsInVerb(_ characters: [UInt16], _ end: Int, lowest: Int) -> Bool {
    verbs.longestSuffix(characters, before: end, from: lowest) != nil
      || weakVerbs.longestSuffix(characters, before: end, from: lowest) != nil
  }

  private static func endsWithVerb(_ characters: [UInt16], _ end: Int, lowest: Int) -> Bool {
    if verbs.longestSuffix(characters, before: end, from: lowest) != nil { return true }
    guard let weak = weakVerbs.longestSuffix(characters, before: end, from: lowest) else { return false }
    let start = end - weak.length
    return start == lowest || !CharacterClass(characters[start - 1]).isWord
      || isParticle(characters, start - 1, lowest: lowest)
  }

  private static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 { UInt32(first) << 16 | UInt32(second) }

  private static func pairs(_ words: String) -> Set<UInt32> {
    Set(
      words.split(separator: " ").compactMap { word in
        let characters = String(word).folded
        return characters.count == 2 ? pair(characters[0], characters[1]) : nil
      })
  }

  /// Whether a common verb of policy prose starts at a place.
  static func verb(_ characters: [UInt16], at place: Int, limit: Int) -> Int? {
    verbs.longestPrefix(characters, at: place, limit: limit)?.length
  }

  /// Whether a verb that also stands inside nouns starts at a place.
  static func weakVerb(_ characters: [UInt16], at place: Int, limit: Int) -> Int? {
    weakVerbs.longestPrefix(characters, at: place, limit: limit)?.length
  }

  private static let openers = CharacterSet16("由在与对向把为从据经至到了的是将被让使给同跟以于及或等并就也都还又再已曾正则而且若如因该各每和有要")
  private static let closers = CharacterSet16("由在与对向把为从将被让使给以于等并就也都还又已曾正则而且的是了要可能会及")
  private static let compounds = pairs(
    """
    和平 和谐 和睦 对外 对口 对台 同时 同志 同步 以上 以下 以内 以外 有关 有限 有效 有机 有色 要素 \
    要求 要点 全国 全面 全省 全市 全县 全区 全球 全民 全社 全党 全体 全媒 为民 为主 在线 在编 在建 \
    在职 在校 从业 从事 与会 的士 正式 正常 等级 等候 并网 并购 到位 到期 及时 经济 经营 经费 经贸 \
    经常 经验 由来 向好 同心 同城 同等 同比 因地 因素 因此 因而 如期 能力 能源 能耗 会议 会展 会计 可持 可再 \
    可靠 可支 将军 了解 被动 使用 使命 给予 给付 就业 就医 就地 就近 都市 还款 再生 再就 已有 各类 \
    要道 至少 于一 以色
    """)
  private static let endings = pairs(
    """
    社会 机会 大会 协会 学会 委会 晚会 议会 工会 商会 年会 盛会 展会 峰会 国会 功能 性能 智能 节能 \
    产能 职能 技能 效能 动能 赋能 核能 行为 作为 成为 认为 许可 认可 所有 国有 现有 公有 私有 特有 \
    拥有 享有 共有 持有 人为 重要 主要 需要 必要 纲要 摘要 首要 存在 潜在 现在 所在 内在 自由 理由 \
    缘由 目的 参与 给与 民族 方向 面向 导向 意向 定向 双向 达到 得到 收到 受到 遇到 看到 想到 直到 \
    感到 高等 平等 中等 优等 初等 均等 信使 大使 天使 促使 致使 纠正 公正 改正 修正 真正 以及 普及 \
    涉及 成就 首都 总和 饱和 温和 共和 缓和 融和 调和 证据 数据 依据 根据 占据 不同 共同 合同 协同 \
    相同 认同 胡同 财经 已经 曾经 神经 应对 绝对 相对 反对 面对 针对 实为 甚至 冬至 加以 予以 难以 \
    足以 可以 得以 所以 关于 对于 由于 等于 属于 位于 处于 终于 基于 健全 安全 完全 保全 齐全
    """)

  private static let verbs = WordTable(
    words: """
      按照 依照 遵照 应当 必须 不得 上线 展出 预防 发挥 提请 组成 成功 圆满 顺利 进行 发表 刊发 刊登 播出 确定 评上 入选 命名 换取 开工 竣工 成立 组建 推动 推进 促进 加强 建成 建立 设立 依托 通过 会同 委托 授权 发起 创办 开展 实施 落实 \
      健全 提高 扩大 增加 减少 降低 打造 构建 搭建 形成 实现 确保 保持 坚持 坚决 加快 加大 推出 推行 \
      推广 制定 出台 发布 印发 颁布 修订 修改 启动 开通 开设 引进 鼓励 负责 承担 承办 举办 召开 举行 \
      参加 参与 出席 签署 签订 达成 达到 超过 突破 完成 取得 获得 获评 荣获 位于 坐落 包括 包含 涵盖 \
      涉及 属于 成为 作为 称为 担任 表示 指出 强调 认为 提出 宣布 决定 批准 同意 准予 允许 禁止 严禁 \
      已成 取消 废止 撤销 停止 暂停 关闭 查处 打击 面向 对接 接入 汇聚 聚焦 围绕 立足 着力 努力 大力 不断 \
      切实 进一步 充分 将要 率先 首次 累计 共计 共有 提供 给予 发放 拨付 缴纳 征收 减免 免征 退还 \
      公示 公布 公开 抓好 做好 办好 搞好 抓紧 开始 结束 延长 缩短 加入 退出 进入 走进 迈入 遭遇 面临 \
      化解 防范 消除 解决 满足 适应 符合 遵守 遵循 违反 造成 导致 引发 带来 带动 拉动 助力 释放 激发 \
      凝聚 汇集 弘扬 讲好 展现 纳入 列入 转入 转向 转为 改为 调至 上调 下调 升至 降至 增至 减至 占比 \
      投产 投用 建有 设有 拥有 聘请 邀请 选派 派出 选拔 招聘 招收 录用 任命 当选 主持 主办 协办 牵头 \
      攻破 攻陷 攻占 攻打 占领 占据 击败 打败 战胜 击溃 击沉 击毁 消灭 歼灭 推翻 废除 废黜 拥立 册封 加封 追封 赐予 赐名 授予 获授 颁授 颁发 颁给 \
      即位 继位 登基 退位 称帝 去世 逝世 病逝 病死 死于 诞生 生于 葬于 嫁给 抚养 毕业于 就读 就读于 入读 任教 任职于 辞去 \
      辞职 卸任 效力 转会 执教 夺冠 首演 主演 出演 饰演 演唱 主唱 执导 编写 撰写 著有 写道 写成 创立 提倡 主张 倡导 反对 \
      拒绝 接受 承认 否认 批评 指责 谴责 赞扬 称赞 讽刺 描述 描写 叙述 记载 收录 遗失 起源 起源于 源自 源于 来自 来源于 衍生 演变 演变为 改名 更名 改称 \
      命名为 得名 得名于 取名 又称 又名 亦称 称之为 视为 当作 看作 用作 用来 用于 用以 适用于 应用于 行经 途经 穿过 穿越 横跨 流经 流入 注入 连接 衔接 相连 \
      毗邻 邻近 靠近 远离 环绕 包围 分布于 分布在 生长于 产于 栖息于 居住于 居住在 定居 定居于 迁居 移居 迁往 逃往 逃到 逃离 逃走 流亡 返回 回到 前往 来到 到达 \
      离开 进攻 撤退 撤离 撤出 投降 投奔 归顺 归附 叛变 起兵 出兵 派兵 派往 率军 率领 统率 隶属 隶属于 归属于 划归 划入 并入 合并为 分裂为 解散 解体 \
      脱离 摆脱 失去 丧失 遭到 遭受 受到 得到 取代 代替 替代 接替 接管 接手 售出 买下 买入 上映 播映 首播 开播 连载 刊载 停产 停刊 停播 \
      开幕 闭幕 爆发 发生 引起 引致 招致 促成 促使 致使 迫使 使得 担心 喜欢 喜爱 热爱 擅长 善于 精通 熟悉 希望 渴望 试图 企图 打算 决心 准备 答应 \
      请求 恳求 劝说 说服 命令 下令 吩咐 嘱咐 许诺 协助 救出 解救 拯救 医治 患上 患有 捕食 袭击 伏击 轰炸 炸毁 烧毁 毁坏 毁于 摧毁 拆除 \
      拆毁 修缮 翻修 兴建 建造 建于 建在 始建于 筑成 落成 启用 停用 弃用 废弃 开垦 开凿 挖掘 挖出 制作 制成 组装 装有 载有 附有 带有 具有 \
      含有 富含 构成 分成 分为 划分为 不同于 相当于 等于 大于 小于 高于 低于 多于 少于 超出 升高 减弱 加剧 恶化 改变 转变为 变成 变为 化为 充当 扮演 表明 \
      证明 证实 显示 揭示 暗示 宣称 声称 自称 号称 鼓吹 宣告 告知 告诉 询问 回答 答复 呼吁 号召 商讨 商议 争夺 抵抗 抗击 反抗 反击 阻止 \
      阻碍 阻挡 妨碍 干涉 介入 参战 跟随 追随 陪同 陪伴 伴随 携带 带到 带回 送给 送往 寄给 交给 交由 移交 捐出 付出 偿还 \
      欠下 借给 租用 雇用 解雇 开除 逮捕 拘捕 被捕 囚禁 关押 处死 处决 杀死 杀害 刺杀 暗杀 战死 阵亡 负伤 遇难 遇害 失踪 获胜 胜出 赢得 输给 \
      负于 战平 晋级 入围 获选 连任 就任 出任 兼任 转任 升任 调任 继任 接任 接掌 掌管 掌握 操纵 仰赖 凭借 采纳 聚集 集结 召集 招募 吸取 汲取 学会 \
      模仿 仿照 仿效 参照 引用 引入 导入 传入 传到 传至 传给 扩散 蔓延 延续 维持 保留 留下 遗留 剩下 隐藏 隐瞒 躲避 逃避 避免 避开 防止 以免 \
      致力 开创 开启 打通 打破 打好 打赢 驶入 飞入 登上 登陆 抵达 访问 会见 商定 共建 采取 实行 贯彻 \
      巩固 拓展 延伸 惠及 带领 团结 吸引 吸纳 容纳 迁入 搬迁 修建 新建 改建 扩建 淘汰 压减 压缩 削减 \
      夺得 摘得 斩获 捧回 抑制 遏制 把握 抓住 突出 彰显 筑牢 夯实 守护 守好 守住 牢牢 依规 尽快 全力 稳妥 有序 正在 已经
      """)

  /// Adverbs and the like that stand between a subject and what is said of it.
  private static let adverbs = WordTable(
    words: """
      可以 能够 可能 应当 应该 强行 很早 几乎 终于 多次 先后 最终 亲自 主要 共同 首先 曾经 正式 公开 一直 始终 逐渐 渐渐 迅速 立即 立刻 随即 随后 后来 最后 最早 最初 最先 首次 再次 再度 第一次 第二次 首度 一度 多数 大多 往往 经常 常常 通常 一般 \
      仍然 仍 依然 虽然 虽 虽说 不但 不仅 不久 不得 不能 不断 不再 并未 并不 没有 未能 尚未 未 不 才 更 最 皆 均 亦 乃 遂 即 便 却 只 都 则 也 还 又 再 已 已经 曾 正 正在 必须 必 必定 同时 从此 因此 所以 本人 \
      死后 去世后 逝世后 时期 执政 主政 在位 任内 长大后 期间 之后 之前 以后 以前 起初 成功 努力 极力 大力 全力 单独 独自 自行 一同 一起 共 全部 完全 彻底 严重 特别 尤其 非常 十分 相当 极 甚至 \
      认为 发现 做出 宣示 回忆 听说 说 称 曰 写 派 率领 制定 研发 统一 引入 发明 替 而 唯一 壮烈 压倒性 收复 采取 担任
      """)

  /// Verbs that also stand inside nouns: they end a phrase only where a clause or a particle's reach begins with them.
  private static let weakVerbs = WordTable(
    words: """
      服务 监测 监管 监督 建设 共享 创新 科学 集中 统一 合理 指导 支持 规范 保障 保护 维护 治理 整治 \
      清理 检查 审批 审核 登记 备案 管理 宣传 体现 投入 开放 开发 培养 培育 组织 研发 应对 安排 升级 \
      改造 调整 控制 运用 使用 利用 帮助 覆盖 发展 重点 协调 统筹 申报 申请 受理 办理 引导 联合 保证 \
      限制 研制 创建 创作 采用 重建 恢复 安置 转移 积极 有效 主动 严格 依法 及时 全面 深入 持续 \
      服务于 要求 部署 提升 增强 优化 深化 强化 完善 介绍 传承 展示 反映 享受 调控 执行 整改
      """)
}
