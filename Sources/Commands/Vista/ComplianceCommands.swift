import Errors
import Rendering
import Rules
import Workspace

/// What one can do to compliance documents: those of subcontracts and purchase orders, and those of vendors.
enum ComplianceCommands {
  static let all =
    ComplianceForm<VistaCompliance, VistaCommitment>(
      "compliance", of: "a subcontract or purchase order", .existing(VistaCommitment.self, "commitment"),
      example: "SC-001", after: CommitmentButtons.exported, seen: "Procore sees it within four hours"
    ).commands
    + ComplianceForm<VendorCompliance, Vendor>(
      "vendorcompliance", of: "a vendor", .existing(Vendor.self, "vendor"), example: "3310",
      after: "add-vendor 3310 Solid", seen: "whatever is bought from them"
    ).commands
}

/// The form of one kind of compliance documents, declared once for both kinds.
private struct ComplianceForm<Document: ComplianceRecord, Holder: Record>: Sendable {
  private let noun: String
  private let holderWords: String
  private let holder: Argument<Holder>
  private let sample: String
  private let setup: String
  private let seen: String

  private let newCode = Argument.newName(
    "code", "its compliance code, at most 10 characters", limit: Document.schema.limit("code"))
  private let description = Argument.text("description", "what it is", limit: VistaLimit.description)
  private let expires = Argument<Moment?>.dateOrNone(
    "expires", "when it expires, such as 2026-12-31, or none while it was not received")
  private let by = Argument<ComplianceMeasure>.choice("by", "whether its date counts, or yes and no")
  private let complied = Argument<Bool>.yesOrNo("complied", "whether it was received, where yes and no count")
  private let verify = Argument<Bool>.yesOrNo("verify", "whether it is verified, and not informational only")
  private var document: Argument<Document> { .existing(Document.self, "code", within: holder) }
  private var options: [Parameter] { [expires.parameter, by.parameter, complied.parameter, verify.parameter] }
  private var rules: [Rule] { ComplianceEditing.rules.rules }
  private var ofDocument: String { setup + "; add-\(noun) \(sample) INS Insurance" }

  init(
    _ noun: String, of holderWords: String, _ holder: Argument<Holder>, example sample: String, after setup: String,
    seen: String
  ) {
    (self.noun, self.holderWords, self.holder) = (noun, holderWords, holder)
    (self.sample, self.setup, self.seen) = (sample, setup, seen)
  }

  var commands: [Command] { [add, edit, remove] }

  private var add: Command {
    Command(
      "add-\(noun)", in: .vista, "Demand a document of \(holderWords); compliance goes by its date, or by yes and no.",
      takes: [holder.parameter, newCode.parameter, description.parameter], options: options,
      needs: .privilege(.vistaAdmin), obeys: rules,
      examples: [
        .init("add-\(noun) \(sample) INS \"Insurance certificate\" --expires 2026-12-31", seen, after: setup)
      ]
    ) { (call, world) throws(Refusal) in
      let (holder, code) = (try call(holder, world).key.name, try call(newCode, world))
      try world.requireNew(Document.self, Key(holder, code))
      var document = Document(of: holder, code: code)
      document.description = try call(description, world)
      world.put(try changed(document, call, world))
      return .nothing
    }
  }

  private var edit: Command {
    Command(
      "edit-\(noun)", in: .vista, "Change a compliance document; one of \(holderWords).",
      takes: [holder.parameter, document.parameter], options: [description.parameter] + options,
      needs: .privilege(.vistaAdmin), obeys: rules,
      examples: [.init("edit-\(noun) \(sample) INS --expires 2027-12-31", "it was renewed", after: ofDocument)]
    ) { (call, world) throws(Refusal) in
      var document = try call(document, world)
      document.description = try call(optional: description, world) ?? document.description
      world.put(try changed(document, call, world))
      return .nothing
    }
  }

  private var remove: Command {
    Command(
      "remove-\(noun)", in: .vista, "Delete a compliance document; one of \(holderWords).",
      takes: [holder.parameter, document.parameter], needs: .privilege(.vistaAdmin), obeys: rules,
      examples: [.init("remove-\(noun) \(sample) INS", "it is no longer demanded", after: ofDocument)]
    ) { (call, world) throws(Refusal) in
      world.remove(Document.self, at: try call(document, world).key)
      return .nothing
    }
  }

  private func changed(_ document: Document, _ call: Call, _ world: Workspace) throws(Refusal) -> Document {
    var document = document
    document.expires = try call(optional: expires, world) ?? document.expires
    document.by = try call(optional: by, world) ?? document.by
    document.isComplied = try call(optional: complied, world) ?? document.isComplied
    document.isVerified = try call(optional: verify, world) ?? document.isVerified
    return document
  }
}
