// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "prerentree",
  products: [
    .executable(name: "prerentree", targets: ["prerentree"]),
    .library(name: "VehicleSheets", targets: ["VehicleSheets"]),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // The processor's own ways to a checksum and to one byte among sixteen, which Swift has no words for.
    .target(name: "CBytes"),
    .target(name: "Documents", dependencies: ["CYAML", "CBytes"]),
    .target(name: "VehicleSheets", dependencies: ["CBytes", "Documents"]),
    // Cold code stands in targets of its own: the compiler then keeps the hot paths of the domain together.
    .target(name: "SheetEditing", dependencies: ["Documents", "VehicleSheets"]),
    .target(name: "ReferentialImport", dependencies: ["Documents", "VehicleSheets"]),
    .target(name: "Reports", dependencies: ["Documents", "VehicleSheets", "ReferentialImport", "SheetEditing"]),
    // The rules at the cursor: knows documents, positions and the protocol, and no rule of its own.
    .target(name: "LanguageServer", dependencies: ["Documents", "VehicleSheets", "SheetEditing", "Reports"]),
    .target(name: "CSystem"),
    .executableTarget(
      name: "prerentree",
      dependencies: [
        "CSystem", "Documents", "VehicleSheets", "SheetEditing", "ReferentialImport", "Reports", "LanguageServer",
      ],
      // Each run starts 3 ms sooner where Swift's libraries need not be found first, and needs no toolchain.
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))]),
    // Measures the program beside it; knows nothing of its insides.
    .executableTarget(name: "benchmark", dependencies: ["CYAML"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),
    .testTarget(name: "VehicleSheetsTests", dependencies: ["VehicleSheets", "ReferentialImport"]),
    .testTarget(name: "prerentreeTests", dependencies: ["prerentree"]),
    // What another program sees: nothing but the public API.
    .testTarget(name: "LibraryExampleTests", dependencies: ["VehicleSheets"], packageAccess: false),
  ],
  swiftLanguageModes: [.v6]
)

// Only `.ci/fuzz` asks for it, and says where the toolchain keeps its fuzzer, which brings the main function.
if let fuzzer = Context.environment["PRERENTREE_FUZZER"] {
  // The address sanitizer brings an allocator, beside which ours would stand in for half of the calls.
  package.targets.first { $0.name == "CSystem" }?.cSettings = [.define("HAS_OWN_ALLOCATOR")]
  let program = ["Program", "Batch", "Commands", "Files"].map { "Sources/prerentree/\($0)" }
  package.products = []
  package.targets.removeAll { $0.name.hasPrefix("prerentree") || $0.type == .test }
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CSystem", "Documents", "VehicleSheets", "SheetEditing", "ReferentialImport", "Reports", "LanguageServer",
      ],
      path: ".",
      exclude: ["Tests/Fuzzing/seeds", "Tests/Fuzzing/fiche.dict"],
      sources: program + ["Tests/Fuzzing"], linkerSettings: [.unsafeFlags([fuzzer, "-lstdc++"])]))
}
