import RandomTexts
import Testing

@testable import PolicyCorpus

@Suite struct ContractTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func holdsForTextsThatNoOneWrote(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<75 {
      let text = RandomText.document(using: &generator)
      Contract.check(DocumentReader.read(Array(text.utf8), name: "随机"), isWellFormed: true)
    }
  }

  @Test(arguments: 100..<104 as Range<UInt64>)
  func holdsForBytesThatAreNoText(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<75 {
      let text = RandomText.document(using: &generator)
      let bytes = RandomText.damaged(Array(text.utf8), using: &generator)
      Contract.check(DocumentReader.read(bytes, name: "随机"), isWellFormed: false)
    }
  }

  @Test func holdsForTheArticleCutOffAnywhere() {
    let bytes = RepositoryFile.bytes(RepositoryFile.article)
    for end in stride(from: 0, to: bytes.count, by: 397) {
      Contract.check(DocumentReader.read(Array(bytes[..<end]), name: "tianjin"), isWellFormed: false)
    }
  }
}
