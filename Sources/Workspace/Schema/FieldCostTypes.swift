/// Cost types, which people know by letters and files by numbers. Vista has its own letters, Procore's may lag behind.
extension Field {
  /// A cost type of the company's phase group, by Vista's abbreviation.
  public static func costType(
    _ name: String, _ path: @autoclosure @escaping Path<UInt8>, column: String
  ) -> Field {
    Field(
      name, .column(column), .number(CostType.numbers),
      to: Target(kind: .costType) { record, world in
        world.names.find(String(record[keyPath: path()])).map { Key(world.vista.company.phaseGroup, $0) }
      }
    ) { record, world in
      .text(world.abbreviation(record[keyPath: path()]))
    } stored: { record, _ in
      .number(Int(record[keyPath: path()]))
    } write: { record, value, _ in
      if case .number(let number) = value { record[keyPath: path()] = UInt8(clamping: number) }
    }
  }

  /// A cost type as Procore knows it, by its code.
  public static func lineItemType(
    _ name: String, _ path: @autoclosure @escaping Path<UInt8>, field: String? = nil
  ) -> Field {
    Field(
      name, FieldSource(column: nil, field: field), .number(CostType.numbers),
      to: Target(kind: .lineItemType) { record, world in
        world.names.find(String(record[keyPath: path()])).map { Key($0) }
      }
    ) { record, world in
      .text(world.typeCodes([record[keyPath: path()]]))
    } stored: { record, _ in
      .number(Int(record[keyPath: path()]))
    } write: { record, value, _ in
      if case .number(let number) = value { record[keyPath: path()] = UInt8(clamping: number) }
    }
  }

  /// The same, where there need not be one.
  public static func lineItemType(
    _ name: String, _ path: @autoclosure @escaping Path<UInt8?>, field: String
  ) -> Field {
    Field(
      name, .field(field), .number(CostType.numbers),
      to: Target(kind: .lineItemType) { record, world in
        record[keyPath: path()].flatMap { world.names.find(String($0)) }.map { Key($0) }
      }
    ) { record, world in
      record[keyPath: path()].map { .text(world.typeCodes([$0])) } ?? .none
    } stored: { record, _ in
      record[keyPath: path()].map { .number(Int($0)) } ?? .none
    } write: { record, value, _ in
      if case .number(let number) = value {
        record[keyPath: path()] = UInt8(clamping: number)
      } else {
        record[keyPath: path()] = nil
      }
    }
  }

  /// A set of cost types, by the letters that `letters` gives them.
  public static func set(
    _ name: String, _ path: @autoclosure @escaping Path<CostTypeSet>, column: String? = nil, field: String? = nil,
    letters: @escaping @Sendable (CostTypeSet, R, Workspace) -> Value
  ) -> Field {
    Field(name, FieldSource(column: column, field: field), .set(CostType.numbers)) { record, world in
      letters(record[keyPath: path()], record, world)
    } stored: { record, _ in
      .list(record[keyPath: path()].numbers.map { String($0) })
    } write: { record, value, _ in
      if case .list(let numbers) = value {
        record[keyPath: path()] = CostTypeSet(numbers.compactMap { UInt8($0, radix: 10) })
      }
    }
  }
}
