/// Words as a shell takes them, for command lines that can be pasted.
public enum ShellQuoting {
  /// A word as it is where that is plain, else in single quotes; in `$'…'` where something in it cannot be shown.
  public static func word(_ text: String) -> String {
    guard Quoting.visible(text) == text else { return escaped(text) }
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "/._-+,:@%=".utf8.contains(byte)
      }
    return isPlain
      ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }

  private static func escaped(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\n": return #"\n"#
      case "'", "\\": return "\\\(scalar)"
      default:
        guard Quoting.visible(String(scalar)) != String(scalar) else { return String(scalar) }
        return String(scalar).utf8.map { #"\x"# + ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined()
      }
    }
    return "$'\(scalars.joined())'"
  }
}
