import Commands
import Errors
import Foundation
import Rules
import Support
import Testing
import Workspace

/// `vsh man`: the manual page, in troff.
@Suite struct ManualTests {
  @Test("It holds every command with its usage and summary")
  func commands() throws {
    let page = try Page()
    for command in Catalogue.standard.commands {
      let usage = command.usageParts.dropFirst().joined(separator: " ")
      #expect(
        page.holds("\(command.name)\(usage.isEmpty ? "" : " ")\(usage)\n.RS 4\n\(command.summary)\n"), "\(command.name)"
      )
    }
    for group in Command.Group.allCases where group != .own { #expect(page.holds(".SS \"\(group.title)\"\n")) }
  }

  @Test("It holds every option of every subcommand", arguments: try subcommands())
  func options(form: String) throws {
    let page = try Page()
    #expect(page.holds("vsh \(form)"))
    let help = try vsh(form, "--help").output
    for option in help.matches(of: #/\n +(?:-\w, )?(--?[a-z-]+)/#) where option.1 != "--help" {
      #expect(page.holds("\n\(option.1)"), "\(option.1)")
    }
  }

  @Test("It holds every setting with its readings")
  func settings() throws {
    let page = try Page()
    for setting in Setting.all {
      #expect(page.holds(".TP\n\(setting.name)\n\(setting.question)\n"))
      for reading in setting.readings {
        #expect(page.holds(".TP\n\(reading.value) (\(reading.basis.rawValue)"))
        #expect(page.holds("\n\(reading.meaning)\n"))
      }
    }
  }

  @Test("It holds every error with its message, its meaning and its cure")
  func errors() throws {
    let page = try Page()
    for error in ErrorName.allCases {
      #expect(page.holds(".TP\n\(error.name)\n\(error.page.meaning)\n"), "\(error.name)")
      #expect(page.holds("\nCure: \(error.page.cure)\n"))
      for message in error.page.documentedMessages { #expect(page.holds("\nMessage: \(message)\n")) }
    }
  }

  @Test("It holds every term with its sentence, and why vsh leaves it out")
  func glossary() throws {
    let page = try Page()
    for term in Term.all {
      let names = ([term.name] + term.otherNames).joined(separator: ", ")
      #expect(page.holds("\(names)\n\(term.sentence)\n"), "\(term.name)")
      if let absence = term.absence { #expect(page.holds("\nNot here: \(absence)\n")) }
    }
  }

  @Test("It holds every rule: number, name, sentence, stated or inferred")
  func rules() throws {
    let page = try Page()
    for rule in Rule.all {
      #expect(
        page.holds(".TP\n\(rule.number) \(rule.name) (\(rule.basis.rawValue))\n\(rule.sentence)\n"), "\(rule.number)")
    }
  }

  @Test("Its sections stand in the usual order, each once")
  func sections() throws {
    let titles = try Page().text.matches(of: #/(?m)^\.SH "(.*)"$/#).map { String($0.1) }
    #expect(
      titles == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "SUBCOMMANDS", "THE LANGUAGE", "COMMANDS", "SETTINGS", "ERRORS",
        "RULES", "GLOSSARY",
        "EXIT STATUS", "WHAT FILES MAY READ AND WRITE", "FILES", "ENVIRONMENT", "EXAMPLES",
      ])
  }

  @Test("Its example runs as it stands")
  func example() throws {
    let page = try Page()
    let start = try #require(page.text.range(of: "EXAMPLES")).upperBound
    let begin = try #require(page.text.range(of: ".nf\n", range: start..<page.text.endIndex)).upperBound
    let end = try #require(page.text.range(of: ".fi\n", range: begin..<page.text.endIndex)).lowerBound
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write(String(page.text[begin..<end])))
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.errors.contains("2 expectations held, 0 failed"))
  }

  @Test("Nothing in it is taken for troff's own: only its requests begin with a dot, and it is ASCII")
  func escaping() throws {
    let page = try vsh("man").output
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    let requests = [".TH", ".SH", ".SS", ".PP", ".TP", ".HP", ".RS", ".RE", ".br", ".nf", ".fi", ".nh", ".ad"]
    for line in page.split(separator: "\n") {
      if line.hasPrefix(".") { #expect(requests.contains(String(line.prefix(3))), "\(line)") }
      #expect(!line.hasPrefix("'"), "\(line)")
      let rest = line.replacing(#/\\(f[BIR]|\((rs|aq|dq|ga|ha|ti)|\[u[0-9A-F]{4,5}\]|-|:|&)/#, with: "")
      #expect(!rest.contains("\\"), "\(line)")
    }
  }
}

/// The page with what is escaped in it as people read it.
private struct Page {
  let text: String

  init() throws {
    var text = try vsh("man").output
    for (escape, character) in [
      ("\\fB", ""), ("\\fI", ""), ("\\fR", ""), ("\\:", ""), ("\\&", ""), ("\\-", "-"), ("\\(aq", "'"), ("\\(dq", "\""),
      ("\\(ga", "`"), ("\\(ha", "^"), ("\\(ti", "~"),
    ] { text = text.replacing(escape, with: character) }
    self.text = text.replacing(#/\\\[u([0-9A-F]+)\]/#) { match in
      UInt32(match.1, radix: 16).flatMap(UnicodeScalar.init).map { String(Character($0)) } ?? ""
    }.replacing("\\(rs", with: "\\")
  }

  func holds(_ part: String) -> Bool { text.contains(part) }
}
