@testable import Commands
import Testing

@Suite("Arguments and options as they are declared") struct ParameterTests {
  @Test("What a command takes is told apart by name, and by the number that stands for it")
  func areUnique() {
    for command in Catalogue.standard.commands {
      let parameters = command.parameters + command.allOptions
      #expect(Set(parameters.map(\.name)).count == parameters.count, "\(command.name)")
      #expect(Set(parameters.map(\.tag)).count == parameters.count, "\(command.name)")
      for (number, parameter) in parameters.enumerated() {
        switch command.place(of: parameter) {
        case .argument(let position): #expect(position == number)
        case .option(let option): #expect(Int(option) + command.parameters.count == number)
        case nil: Issue.record("\(command.name) does not find \(parameter.name)")
        }
      }
    }
  }
}
