import Documents
import VehicleSheets

/// What the batch compares between sheets: keys of what no two vehicles share, and where each stands.
struct Identity {
  struct Key: Hashable {
    let first: UInt64
    let second: UInt64

    static let none = Key(first: 0, second: 0)

    /// The key of a field's value: police numbers and brands are the same however they are spelled.
    init(of bytes: Bytes, in field: FieldID) {
      self = field == .numeroPolice || field == .marque ? Fold.with(bytes) { Key($0) } : Key(bytes)
    }

    private init(first: UInt64, second: UInt64) {
      self.first = first
      self.second = second
    }

    /// Two hashes of 64 bits: that different values share both is out of the question at any batch's size.
    init(_ bytes: Bytes) {
      first = Documents.hash(bytes, seed: 1)
      second = Documents.hash(bytes, seed: 2)
    }
  }

  struct Mention {
    let key: Key
    let place: Place
  }

  /// Where a value stands: a span of the sheet's chunk, or, in a stream of outcomes, what the line says.
  enum Place {
    case span(Span)
    /// One of the outcome's mentions.
    case reported(Int)
  }

  private var unique: (Mention?, Mention?, Mention?, Mention?) = (nil, nil, nil, nil)
  var customBrand: Mention?

  /// In the order of `DuplicateCheck.unique`.
  subscript(index: Int) -> Mention? {
    get {
      switch index {
      case 0: unique.0
      case 1: unique.1
      case 2: unique.2
      default: unique.3
      }
    }
    set {
      switch index {
      case 0: unique.0 = newValue
      case 1: unique.1 = newValue
      case 2: unique.2 = newValue
      default: unique.3 = newValue
      }
    }
  }
}
