extension SynonymTable {
  /// Documents, files, certificates and vouchers.
  static let documentNouns: StaticString = """
    # 文书
    文件,公文
    实施意见,实施办法
    方案,实施方案,工作方案
    行动计划,行动方案
    指南,手册
    手册,指引
    协议,协定
    合同,契约
    合同书,协议书
    报表,统计表
    名单,名录
    目录,清单
    凭证,凭据
    申请书,申请表
    证明材料,证明文件
    批文,批复
    执照,许可证 => 营业执照,许可证
    判决书,裁判文书
    公函,函件
    图纸,设计图
    题目,标题
    简历,履历
    账本,账簿,账册
    底册,登记簿
    小册子,宣传册
    样本,样品
    """
}
