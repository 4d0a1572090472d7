// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours: the language mode is 6, and a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "wenzheng",
  products: [
    .executable(name: "wenzheng", targets: ["wenzheng"]),
    .library(name: "Answering", targets: ["Answering", "KeywordIndex", "PolicyCorpus", "ChineseText"]),
    .library(name: "Training", targets: ["Training", "JSONText"]),
    .library(name: "LineEditing", targets: ["LineEditing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "LineEditing", dependencies: ["CLibedit"], swiftSettings: strict),
    .target(name: "ChineseText", swiftSettings: strict),
    .target(name: "PolicyCorpus", dependencies: ["ChineseText"], swiftSettings: strict),
    .target(name: "KeywordIndex", dependencies: ["ChineseText", "PolicyCorpus"], swiftSettings: strict),
    .target(name: "Answering", dependencies: ["ChineseText", "PolicyCorpus", "KeywordIndex"], swiftSettings: strict),
    .target(name: "JSONText", dependencies: ["ChineseText"], swiftSettings: strict),
    .target(
      name: "Training", dependencies: ["Answering", "ChineseText", "JSONText", "PolicyCorpus"], swiftSettings: strict),
    .executableTarget(
      name: "wenzheng",
      dependencies: [
        "Answering", "ChineseText", "JSONText", "LineEditing", "PolicyCorpus", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "wenzheng-bench",
      dependencies: [
        "Answering", "ChineseText", "PolicyCorpus", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "line-editing-fixture", dependencies: ["LineEditing"], path: "Tests/LineEditingFixture",
      swiftSettings: strict),
    .target(name: "RandomTexts", path: "Tests/RandomTexts", swiftSettings: strict),
    .target(name: "ScreenModel", dependencies: ["LineEditing"], path: "Tests/ScreenModel", swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "ScreenModel", "line-editing-fixture"],
      swiftSettings: strict),
    .testTarget(name: "ChineseTextTests", dependencies: ["ChineseText"], swiftSettings: strict),
    .testTarget(
      name: "PolicyCorpusTests", dependencies: ["PolicyCorpus", "ChineseText", "RandomTexts"], swiftSettings: strict),
    .testTarget(
      name: "KeywordIndexTests", dependencies: ["KeywordIndex", "PolicyCorpus", "ChineseText"], swiftSettings: strict),
    .testTarget(
      name: "AnsweringTests",
      dependencies: ["Answering", "KeywordIndex", "PolicyCorpus", "ChineseText", "RandomTexts"],
      swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(
      name: "TrainingTests", dependencies: ["Training", "Answering", "JSONText", "PolicyCorpus"], swiftSettings: strict),
    .testTarget(
      name: "wenzhengTests",
      dependencies: ["wenzheng", "Answering", "ChineseText", "LineEditing", "PolicyCorpus", "Training"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEnd", dependencies: ["wenzheng", "JSONText", "LineEditing", "ScreenModel"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(name: "BenchmarkTests", dependencies: ["wenzheng-bench"], swiftSettings: strict),
  ]
)
