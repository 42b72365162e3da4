import Testing

@testable import Language

@Suite("Where here-documents stand") struct HereDocumentPlaceTests {
  @Test("They are found by their word, by where their lines begin, and by what they lie within")
  func areFound() {
    var documents = HereDocuments()
    for number in 0..<20 { documents.append(number * 3 + 1, number * 10..<number * 10 + 4) }
    for place in 0..<210 {
      #expect(documents[place] == (place % 3 == 1 && place < 60 ? place / 3 * 10..<place / 3 * 10 + 4 : nil))
      #expect(documents.word(ofLinesAt: place) == (place % 10 == 0 && place < 200 ? place / 10 * 3 + 1 : nil))
    }
    #expect(Array(documents.words(ofLinesIn: 15..<41)) == [7, 10, 13])
    #expect(documents.words(ofLinesIn: 41..<50).isEmpty && HereDocuments()[0] == nil)
  }
}
