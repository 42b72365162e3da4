/// Fields that hold a time.
extension Field {
  /// A day.
  public static func day(
    _ name: String, _ path: @autoclosure @escaping Path<Moment>, column: String? = nil, field: String? = nil
  ) -> Field {
    Field(name, FieldSource(column: column, field: field), .day) { record, _ in
      .day(record[keyPath: path()])
    } write: { record, value, _ in
      if case .day(let day) = value { record[keyPath: path()] = day }
    }
  }

  /// A day that need not be there.
  public static func day(
    _ name: String, _ path: @autoclosure @escaping Path<Moment?>, column: String? = nil, field: String? = nil
  ) -> Field {
    Field(name, FieldSource(column: column, field: field), .day) { record, _ in
      record[keyPath: path()].map { .day($0) } ?? .none
    } write: { record, value, _ in
      if case .day(let day) = value { record[keyPath: path()] = day } else { record[keyPath: path()] = nil }
    }
  }

  /// A point in time.
  public static func moment(
    _ name: String, _ path: @autoclosure @escaping Path<Moment>, field: String? = nil
  ) -> Field {
    Field(name, FieldSource(column: nil, field: field), .moment) { record, _ in
      .moment(record[keyPath: path()])
    } write: { record, value, _ in
      if case .moment(let moment) = value { record[keyPath: path()] = moment }
    }
  }

  /// A point in time that need not be there.
  public static func moment(_ name: String, _ path: @autoclosure @escaping Path<Moment?>) -> Field {
    Field(name, nil, .moment) { record, _ in
      record[keyPath: path()].map { .moment($0) } ?? .none
    } write: { record, value, _ in
      if case .moment(let moment) = value { record[keyPath: path()] = moment } else { record[keyPath: path()] = nil }
    }
  }

  /// A month that need not be there.
  public static func month(
    _ name: String, _ path: @autoclosure @escaping Path<Month?>, column: String? = nil
  ) -> Field {
    Field(name, FieldSource(column: column, field: nil), .month) { record, _ in
      .text(record[keyPath: path()]?.description ?? "")
    } write: { record, value, _ in
      record[keyPath: path()] = Month(value.text)
    }
  }
}
