import Testing
import Workspace

@Suite("Sets of cost types") struct CostTypeSetTests {
  @Test("Every number from 0 to 255 goes in and out by itself")
  func everyNumber() {
    for number in UInt8.min...UInt8.max {
      var set = CostTypeSet([number])
      #expect(set.numbers == [number])
      #expect(set.contains(number) && !set.contains(number &+ 1) && !set.contains(number &+ 64))
      set.remove(number)
      #expect(set.isEmpty && set == CostTypeSet())
    }
  }

  @Test("Numbers come in rising order, once each")
  func order() { #expect(CostTypeSet([200, 3, 64, 63, 3, 0, 255, 128]).numbers == [0, 3, 63, 64, 128, 200, 255]) }

  @Test("Sets unite, subtract and contain each other as sets of numbers do")
  func algebra() {
    let left: [UInt8] = [1, 2, 63, 64, 191, 192]
    let right: [UInt8] = [2, 64, 65, 192, 255]
    let (first, second) = (CostTypeSet(left), CostTypeSet(right))
    #expect(first.union(second).numbers == Set(left).union(right).sorted())
    #expect(first.subtracting(second).numbers == Set(left).subtracting(right).sorted())
    #expect(!first.isSubset(of: second) && first.isSubset(of: first.union(second)) && CostTypeSet().isSubset(of: first))
    #expect(CostTypeSet(0...255).numbers.count == 256)
  }

  @Test("Removing what is not there changes nothing")
  func removeAbsent() {
    var set = CostTypeSet([5])
    set.remove(69)
    #expect(set.numbers == [5])
  }

  @Test("A set that held a high number and lost it is the same as one that never had it", arguments: [62, 63, 64, 255])
  func narrowAgain(_ high: UInt8) {
    let narrow = CostTypeSet([1, 2])
    var set = narrow
    set.insert(high)
    #expect(set != narrow && set.numbers == [1, 2, high] && set == CostTypeSet([high, 2, 1]))
    set.remove(high)
    #expect(set == narrow && set.hashValue == narrow.hashValue)
    #expect(narrow.union(CostTypeSet([high])).intersection(narrow) == narrow)
  }
}
