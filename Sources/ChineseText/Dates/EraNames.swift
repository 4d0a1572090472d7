/// The names of eras before a year that is counted within them: 公元, 民国, the reign titles of China's later dynasties and
/// the eras of modern Japan.
enum EraNames {
  /// The value of 公元 and the like, of which the years are those of the calendar.
  static let common: Int32 = 1

  static let table: WordTable = {
    var table = WordTable()
    for word in ["公元", "西元"] { table.insert(word.folded, value: common) }
    for word in others { table.insert(word, value: 2) }
    return table
  }()

  /// Whether a name of an era may start with a character.
  static func mayStart(with character: UInt16) -> Bool { firsts.contains(character) }

  private static let firsts = CharacterSet16(characters: "公西".folded + others.map { $0[0] })

  private static let others: [[UInt16]] = """
    公元前 西元前 民国 中华民国 宣统 光绪 同治 咸丰 道光 嘉庆 乾隆 雍正 康熙 顺治 崇德 天聪 天命 崇祯 天启 泰昌 万历 隆庆 嘉靖 正德 弘治 成化 \
    天顺 景泰 正统 宣德 洪熙 永乐 建文 洪武 至正 至顺 天历 泰定 至治 延佑 皇庆 至大 大德 元贞 至元 中统 咸淳 景定 开庆 宝佑 淳佑 嘉熙 端平 \
    绍定 宝庆 嘉定 开禧 嘉泰 庆元 绍熙 淳熙 乾道 隆兴 绍兴 建炎 靖康 宣和 重和 政和 大观 崇宁 元符 绍圣 元佑 元丰 熙宁 治平 嘉佑 至和 皇佑 庆历 \
    康定 宝元 景佑 明道 天圣 乾兴 天禧 大中祥符 景德 咸平 至道 淳化 端拱 雍熙 太平兴国 开宝 乾德 建隆 开元 天宝 贞观 永徽 显庆 贞元 元和 长庆 大和 \
    开成 会昌 大中 咸通 乾符 广明 中和 光启 武德 仁寿 开皇 大业 永历 隆武 弘光 明治 大正 昭和 平成 令和
    """.split(separator: " ").map { String($0).folded }
}
