import Testing
import Text

@Suite("Texts as people remember them") struct PhraseTests {
  @Test("Capitals, quotation marks, blanks and stops do not count")
  func sameText() {
    #expect(Phrase("“Please  choose a date.”") == Phrase("please choose A DATE"))
    #expect(Phrase("Please choose a date") != Phrase("please choose the date"))
  }

  @Test("A part may begin and end within words")
  func parts() {
    let phrase = Phrase("The commitment is still in your ERP system. Please delete it before retrying.")
    #expect(phrase.holds(Phrase("ill in your erp sys")))
    #expect(!phrase.holds(Phrase("still in our ERP")))
  }

  @Test("What stands for anything is filled by anything")
  func filled() {
    let phrase = Phrase("job … is not in Ready to Update: it is …")
    #expect(phrase.isFilled(by: Phrase("Job 24-107 is not in Ready to Update: it is not sent.")))
    #expect(!phrase.isFilled(by: Phrase("job 24-107 is not in Ready to Export: it is synced")))
    #expect(!Phrase("a * b").isFilled(by: Phrase("a x b")))
  }

  @Test("The longest row of words that two texts share counts its words, then its characters")
  func overlap() {
    let overlap = Phrase("contract … is tied to … jobs").overlap(with: Phrase("Contract 7 is tied to"))
    #expect(overlap == (words: 3, count: 8))
    #expect(Phrase("one two").overlap(with: Phrase("two one")) == (words: 1, count: 3))
    #expect(Phrase("one").overlap(with: Phrase("other")) == (words: 0, count: 0))
  }
}
