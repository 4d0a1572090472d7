extension SynonymTable {
  /// Kinds of bodies: departments, units, organs of towns and villages, agencies.
  static let bodyKinds: StaticString = """
    # 机构
    主管部门,主管机关
    监管部门,监管机构
    执法部门,执法机关
    经办机构,经办部门
    承办单位,承办部门,承办方
    责任部门,责任单位
    下属单位,所属单位,直属单位
    分支机构,分公司
    社会组织,民间组织,社团
    志愿服务队,志愿服务组织
    检察院,人民检察院,检察机关
    税务局,税务机关
    学校,校方
    乡镇政府,乡镇人民政府
    县政府,县级人民政府
    市政府,市人民政府
    省政府,省人民政府
    区政府,区人民政府
    村两委,村支两委
    服务站,服务点
    便民服务站,便民服务点
    党群服务中心,党群活动中心
    """
}
