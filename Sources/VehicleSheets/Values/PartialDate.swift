import Documents

/// A date as far as it is known: a day, a month or a year alone. What was not written is not made up.
///
/// Rules ask for `first` and `last`, the days between which the true one lies: a car "of 2021" was surely not registered
/// after 31 December 2021.
public struct PartialDate: Sendable, Hashable {
  public enum Precision: Sendable { case year, month, day }

  /// 20240514 for a day, 20240500 for a month, 20240000 for a year.
  let packed: Int32

  public init(_ day: CalendarDate) { packed = day.packed }

  /// A month, or a year where `month` is nil; nil where there is no such month.
  public init?(year: Int, month: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month ?? 1) else { return nil }
    packed = Int32(year * 10000 + (month ?? 0) * 100)
  }

  public var precision: Precision { packed % 10000 == 0 ? .year : packed % 100 == 0 ? .month : .day }

  public var year: Int { Int(packed) / 10000 }

  /// Nil where only the year is known.
  public var month: Int? { precision == .year ? nil : Int(packed) / 100 % 100 }

  /// Nil where only a month or a year is known.
  public var day: CalendarDate? { precision == .day ? CalendarDate(packed: packed) : nil }

  /// The earliest day that it can be.
  public var first: CalendarDate {
    switch precision {
    case .day: CalendarDate(packed: packed)
    case .month: CalendarDate(packed: packed + 1)
    case .year: CalendarDate(packed: packed + 101)
    }
  }

  /// The latest day that it can be.
  public var last: CalendarDate {
    switch precision {
    case .day: CalendarDate(packed: packed)
    case .month: CalendarDate(packed: packed + Int32(CalendarDate.days(of: Int(packed) / 100 % 100, in: year)))
    case .year: CalendarDate(packed: packed + 1231)
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601 as far as it goes: `2024-05-14`, `2024-05`, `2024`.
  public var description: String {
    let buffer = ByteBuffer(capacity: 12)
    buffer.append(date: self)
    return buffer.string
  }

  /// `14/05/2024`, `05/2024` or `2024` in French, as in `description` in English.
  var text: Text {
    switch precision {
    case .day: first.text
    case .month: Text(fr: String(first.text.fr.dropFirst(3)), en: description)
    case .year: Text(same: description)
    }
  }

  /// Inside a sentence: `le 14/05/2024`, `en 05/2024`; `on 2024-05-14`, `in 2024-05`.
  var textWithPreposition: Text {
    precision == .day
      ? Text(fr: "le \(text.fr)", en: "on \(text.en)") : Text(fr: "en \(text.fr)", en: "in \(text.en)")
  }
}

extension ByteBuffer {
  /// Appends `2024-05-14`, `2024-05` or `2024`.
  package func append(date: PartialDate) {
    guard date.precision != .day else { return append(date: date.first) }
    let day = ByteBuffer(capacity: 12)
    day.append(date: date.first)
    append(day[0, date.precision == .month ? 7 : 4])
  }
}
