extension Workspace {
  /// The hour at which the daily summary goes out.
  private static var summaryHour: Int64 { 6 }

  /// Sends each accounting approver one summary for every day whose hour of the summary passes, while anything waits
  /// (rule 78). Nothing changes while time passes, so that they say the same.
  func mailSummaries(after start: Moment, until end: Moment) {
    let day = 24 * Moment.hour
    var first = start.seconds - start.seconds % day + Self.summaryHour * Moment.hour
    if first <= start.seconds { first += day }
    guard first <= end.seconds else { return }
    let recipients = approvers.filter(\.getsSummary).map(\.user)
    guard !recipients.isEmpty, let text = waitingItems else { return }
    let last = end.seconds - (end.seconds - first) % day
    for recipient in recipients {
      mail(
        to: recipient, "ERP Integrations Daily Summary", text, at: Moment(seconds: first),
        latest: Moment(seconds: last), times: Int((last - first) / day) + 1)
    }
  }

  /// Tells the approvers that a project was sent back. Procore tells its creator too, whom vsh does not know.
  public func mailRejection(of project: Project, comment: String) {
    for recipient in approvers.map(\.user) {
      mail(
        to: recipient, "ERP Project Rejection Notification",
        "project \(text(project.number)) was rejected" + (comment.isEmpty ? "" : ": \(comment)"), at: now, latest: now,
        times: 1)
    }
  }

  /// The customer's accounting approvers: Procore's support is none of them.
  private var approvers: [User] {
    procore.users.records.filter { user in
      let held = user.privileges
      return text(user.user) != User.support && held.holds(.canPush)
        && (held.holds(.erpAdmin) || settings.approver == .standard && held.holds(.erpStandard))
    }
  }

  /// What stands under Ready to Export, in words; nil where nothing does.
  private var waitingItems: String? {
    let counts = [
      waiting(procore.projects), waiting(procore.companies), waiting(procore.budgets), waiting(procore.commitments),
      waiting(procore.changeOrders), waiting(procore.primeChangeOrders), waiting(procore.invoices),
    ]
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.1) × \($0.0)" }
    return parts.isEmpty ? nil : "waiting: " + parts.joined(separator: ", ")
  }

  private func waiting<Item: ERPItem>(_ table: Table<Item>) -> (String, Int) {
    guard table.count(where: { $0.contains(.undecided) }) > 0 else { return (Item.schema.noun, 0) }
    return (Item.schema.noun, table.slots { $0.erp.stage == .readyToExport }.count)
  }

  private func mail(
    to recipient: Name, _ subject: String, _ text: String, at time: Moment, latest: Moment, times: Int
  ) {
    put(
      Email(
        number: name(String(connector.emails.count + 1)), recipient: recipient, subject: subject,
        text: text, time: time, latest: latest, times: times))
  }
}
