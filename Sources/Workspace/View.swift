/// Another noun of the same records: a project of Procore is a `job` in the ERP Integrations tool.
public struct View<R>: Sendable {
  /// Its names and fields.
  public let schema: Schema<R>
  /// Whether a record counts as one, where it is told what changed. Looked up and listed, all of them are there.
  let isThere: @Sendable (R) -> Bool

  init(_ schema: Schema<R>, where isThere: @escaping @Sendable (R) -> Bool) {
    self.schema = schema
    self.isThere = isThere
  }
}
