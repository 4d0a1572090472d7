import ChineseText
import Testing

@Suite struct NamesTests {
  @Test(arguments: [
    ("市财政局局长", 2), ("副局长", 3), ("党委书记", 4), ("常务副主任", 5), ("新闻发言人", 5), ("院士", 2),
  ]) func findsTheOfficeBeforeAPlace(_ text: String, _ length: Int) {
    let characters = text.folded
    #expect(Names.office(characters, before: characters.count, from: 0) == length)
  }

  @Test func findsTheOfficeAtAPlace() {
    let characters = "副局长张三".folded
    #expect(Names.office(characters, at: 0, limit: characters.count) == 3)
    #expect(Names.office(characters, at: 1, limit: characters.count) == 2)
    #expect(Names.office(characters, at: 3, limit: characters.count) == nil)
  }

  @Test(arguments: [("说", 1), ("介绍说", 3), ("表示", 2), ("告诉记者", 4), ("接受采访时表示", 7)])
  func findsVerbsOfSaying(_ text: String, _ length: Int) {
    let characters = (text + "，甲").folded
    #expect(Names.speechVerb(characters, at: 0, limit: characters.count) == length)
  }

  @Test(arguments: [("市教育局", 1), ("市委员会", 3), ("甲有限公司", 4), ("县人民政府", 4), ("省人大常委会", 5)])
  func findsWhatABodyEndsIn(_ text: String, _ length: Int) {
    let characters = text.folded
    #expect(Names.organizationSuffix(characters, before: characters.count, from: 0) == length)
  }

  @Test(arguments: [("青山县", 1), ("高新区", 3), ("东湖国家自主创新示范区", 3), ("长桥路", 1), ("滨海国际机场", 4)])
  func findsWhatAPlaceEndsIn(_ text: String, _ length: Int) {
    let characters = text.folded
    #expect(Names.placeSuffix(characters, before: characters.count, from: 0) == length)
  }

  @Test func knowsProvincesCitiesAndCountries() {
    let characters = "黑龙江省哈尔滨".folded
    #expect(Names.knownPlace(characters, at: 0, limit: characters.count) == 4)
    #expect(Names.knownPlace(characters, at: 4, limit: characters.count) == 3)
    #expect(Names.knownPlace(characters, at: 1, limit: characters.count) == nil)
    #expect(Names.isProvince("河北".folded) && Names.isProvince("河北省".folded) && !Names.isProvince("苏州".folded))
    #expect(Names.isCity("苏州".folded) && Names.isCity("重庆".folded) && !Names.isCity("德国".folded))
    #expect(Names.isCountry("德国".folded) && !Names.isCountry("河北".folded))
  }

  @Test func measuresTheNamesOfPeople() {
    let plain = "李明远".folded
    #expect(Names.personLengths(plain, at: 0, limit: 3) == [3, 2])
    #expect(Names.personLengths(plain, at: 0, limit: 2) == [2])
    #expect(Names.personLengths(plain, at: 0, limit: 1).isEmpty)
    #expect(Names.personLengths("欧阳文山".folded, at: 0, limit: 4) == [3, 4])
    #expect(Names.personLengths("网络强国".folded, at: 0, limit: 4).isEmpty)
  }

  @Test func traditionalNamesAreTheSame() {
    let characters = "黨委書記張偉".folded
    #expect(Names.office(characters, before: 4, from: 0) == 4)
    #expect(Names.personLengths(characters, at: 4, limit: 6) == [2])
  }
}
