/// The pairs of country and state that Vista's HQ Countries and HQ States know. Vista: HQCountry, HQST.
public enum HQStates {
  /// The country of an address that names none (HQCO.DefaultCountry).
  public static let defaultCountry = "US"

  private static let states = [
    "US":
      "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY",
    "CA": "AB BC MB NB NL NS NT NU ON PE QC SK YT",
  ]

  /// Whether Vista takes an address with this state and country, each of which may be left out.
  public static func take(state: String, country: String) -> Bool {
    if state.isEmpty, country.isEmpty { return true }
    guard let known = states[country.isEmpty ? defaultCountry : country] else { return false }
    return state.isEmpty || known.split(separator: " ").contains { $0 == state }
  }
}
