/// The kinds of fields that a schema declares. Each takes the path of the property that keeps it.
extension Field {
  /// Where a record keeps a field.
  public typealias Path<Value> = KeyPart<R>.Path<Value>

  /// A text.
  public static func text(
    _ name: String, _ path: @autoclosure @escaping Path<String>, column: String? = nil, field: String? = nil,
    limit: Int? = nil, isPersonal: Bool = false
  ) -> Field {
    Field(name, FieldSource(column: column, field: field), .text(limit: limit), isPersonal: isPersonal) { record, _ in
      .text(record[keyPath: path()])
    } write: { record, value, _ in
      record[keyPath: path()] = value.text
    }
  }

  /// A text that is kept as a name, since others are compared with it.
  public static func name(
    _ name: String, _ path: @autoclosure @escaping Path<Name>, column: String? = nil, field: String? = nil,
    limit: Int? = nil, isPersonal: Bool = false, to target: Target<R>? = nil
  ) -> Field {
    Field(
      name, FieldSource(column: column, field: field), .text(limit: limit), isPersonal: isPersonal, to: target
    ) { record, world in
      .text(world.text(record[keyPath: path()]))
    } write: { record, value, world in
      record[keyPath: path()] = world.name(value.text)
    }
  }

  /// The key of something else. `parent` tells within what, where its kind has parents.
  public static func reference<Other: Record>(
    _ name: String, _ path: @autoclosure @escaping Path<Name>, to kind: Other.Type,
    within parent: @escaping @Sendable (R, Workspace) -> Name = { _, _ in .none }, column: String? = nil,
    field: String? = nil, limit: Int? = nil, isPersonal: Bool = false
  ) -> Field {
    .name(
      name, path(), column: column, field: field, limit: limit, isPersonal: isPersonal,
      to: Target(kind: Other.kind) { record, world in
        let own = record[keyPath: path()]
        return own.isNone ? nil : Key(parent(record, world), own)
      })
  }

  /// A phase group, which is a number.
  public static func group(_ name: String, _ path: @autoclosure @escaping Path<Name>, column: String) -> Field {
    Field(name, .column(column), .number(PhaseGroup.numbers), to: .own(PhaseGroup.self, path())) { record, world in
      .text(world.text(record[keyPath: path()]))
    } write: { record, value, world in
      record[keyPath: path()] = world.name(value.text)
    }
  }

  /// Yes or no.
  public static func flag(
    _ name: String, _ path: @autoclosure @escaping Path<Bool>, column: String? = nil, field: String? = nil
  ) -> Field {
    Field(name, FieldSource(column: column, field: field), .flag) { record, _ in
      .flag(record[keyPath: path()])
    } write: { record, value, _ in
      record[keyPath: path()] = value == .flag(true)
    }
  }

  /// A whole number.
  public static func number<Number: FixedWidthInteger & SendableMetatype>(
    _ name: String, _ path: @autoclosure @escaping Path<Number>, column: String? = nil, in range: ClosedRange<Int>
  ) -> Field {
    Field(name, FieldSource(column: column, field: nil), .number(range)) { record, _ in
      .number(Int(record[keyPath: path()]))
    } write: { record, value, _ in
      if case .number(let number) = value { record[keyPath: path()] = Number(clamping: number) }
    }
  }

  /// An amount.
  public static func money(
    _ name: String, _ path: @autoclosure @escaping Path<Money>, column: String? = nil, field: String? = nil
  ) -> Field {
    Field(name, FieldSource(column: column, field: field), .money) { record, _ in
      .money(record[keyPath: path()])
    } write: { record, value, _ in
      if case .money(let money) = value { record[keyPath: path()] = money }
    }
  }

  /// An amount that need not be there.
  public static func money(
    _ name: String, _ path: @autoclosure @escaping Path<Money?>, column: String? = nil, field: String? = nil
  ) -> Field {
    Field(name, FieldSource(column: column, field: field), .money) { record, _ in
      record[keyPath: path()].map { .money($0) } ?? .none
    } write: { record, value, _ in
      if case .money(let money) = value { record[keyPath: path()] = money } else { record[keyPath: path()] = nil }
    }
  }

  /// One of a few words; a column has letters for them, in the same order.
  public static func choice<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ path: @autoclosure @escaping Path<Choice>, column: String? = nil, field: String? = nil,
    letters: [String]? = nil
  ) -> Field {
    let words = Choice.allCases.map(\.rawValue)
    return Field(
      name, FieldSource(column: column, field: field), .choice(words, letters: letters ?? words)
    ) { record, _ in
      .text(record[keyPath: path()].rawValue)
    } write: { record, value, _ in
      if let choice = Choice(rawValue: value.text) { record[keyPath: path()] = choice }
    }
  }
}
