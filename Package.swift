// swift-tools-version: 6.2

import PackageDescription

/// Whether the program `Fuzz` is built, which `Tests/Scripts/fuzz.sh` does: every room is then
/// compiled for libFuzzer, and nothing else should be built so.
let isFuzzed = Context.environment["VIVIER_FUZZ"] != nil

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ] + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])] : [])

/// A room of the house; see CONTRIBUTING.md for what may depend on what.
func room(
  _ name: String, on dependencies: [Target.Dependency] = [], path: String? = nil,
  resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, resources: resources,
    swiftSettings: settings)
}

func tests(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let programRooms: [Target.Dependency] = [
  "Canvas", "Console", "Domain", "Storage", "Exchange", "Interface", "Sample",
  .product(name: "ArgumentParser", package: "swift-argument-parser"),
]

/// Its `main` goes by another name where `Fuzz` has one of its own.
let program: Target =
  isFuzzed
  ? .target(
    name: "vivier", dependencies: programRooms,
    swiftSettings: settings + [
      .unsafeFlags(["-Xfrontend", "-entry-point-function-name", "-Xfrontend", "vivier_main"])
    ])
  : .executableTarget(
    name: "vivier", dependencies: programRooms, swiftSettings: settings,
    // Some 50,000 addresses to put right at every start, at 2 bits instead of 24 bytes each.
    linkerSettings: [
      .unsafeFlags(["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"])
    ])

/// The readers of foreign bytes: one module, so that `Fuzz` needs no second one to be tested.
let fuzzed: [Target.Dependency] = [
  "vivier", "Canvas", "Console", "Domain", "Storage", "Exchange", "Interface", "CSodium",
]

let fuzzing: [Target] =
  isFuzzed
  ? [
    .executableTarget(
      name: "Fuzz", dependencies: fuzzed, path: "Tests/Fuzz",
      exclude: ["Corpus", "Reserve", "Tests"], sources: ["Targets", "Driver"],
      swiftSettings: settings, linkerSettings: [.unsafeFlags(["-use-ld=lld", "-sanitize=fuzzer"])])
  ]
  : [
    .testTarget(
      name: "FuzzTests", dependencies: fuzzed, path: "Tests/Fuzz",
      exclude: ["Corpus", "Driver", "Reserve"],
      sources: ["Targets", "Tests"], swiftSettings: settings)
  ]

let package = Package(
  name: "vivier",
  products: (isFuzzed ? [] : [.executable(name: "vivier", targets: ["vivier"])]) + [
    .library(name: "VivierCore", targets: ["Domain", "Storage"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "CNcurses"),
    .target(name: "CSodium"),
    room("Canvas"),
    room("Console", on: ["CNcurses", "Canvas"]),
    room("Domain"),
    room("Storage", on: ["Domain", "CSodium"]),
    room("Exchange", on: ["Domain"]),
    room("Sample", on: ["Domain"]),
    room(
      "Themes", path: "Themes",
      resources: ["dark", "light", "high-contrast", "colour-blind", "mono"].map {
        .embedInCode("\($0).theme")
      }),
    room("Interface", on: ["Domain", "Canvas", "Themes"]),
    program,
    tests("CanvasTests", on: ["Canvas"]),
    tests("ConsoleTests", on: ["Console", "Canvas", "CNcurses"]),
    tests("DomainTests", on: ["Domain"]),
    .target(name: "Children", path: "Tests/Children", swiftSettings: settings),
    tests("StorageTests", on: ["Storage", "Domain", "CSodium", "JournalWriter", "Children"]),
    .executableTarget(
      name: "JournalWriter", dependencies: ["Domain", "Storage"], path: "Tests/JournalWriter",
      swiftSettings: settings),
    .target(
      name: "Plain", dependencies: ["Domain", "Storage"], path: "Tests/Plain",
      swiftSettings: settings),
    .executableTarget(
      name: "Histories", dependencies: ["Plain", "Domain", "Storage"], path: "Tests/Histories",
      swiftSettings: settings),
    tests("PlainTests", on: ["Plain", "Domain", "Storage", "Histories"]),
    tests("ExchangeTests", on: ["Exchange", "Domain"]),
    tests("InterfaceTests", on: ["Interface", "Domain", "Canvas", "Themes", "Sample"]),
    tests(
      "CommandLineTests",
      on: [
        "vivier", "Canvas", "Console", "Interface", "Domain", "Storage", "Exchange", "Children",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests("EndToEndTests", on: ["Children"]),
    tests("SampleTests", on: ["Sample", "Domain"]),
    tests("TidyTests"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Domain", "Storage", "CSodium", "Interface", "Canvas", "Sample"],
      path: "Tests/Benchmarks", swiftSettings: settings),
  ] + fuzzing
)
